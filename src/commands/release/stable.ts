import { contractDigest } from "../../contract/canonical.ts";
import { compareContracts } from "../../contract/compare.ts";
import type { Contract } from "../../contract/contract.ts";
import { summarizeComparison } from "../../contract/summary.ts";
import type { Finding } from "../../model/finding.ts";
import { placeholderText } from "../../probes/placeholders.ts";
import type { ProbeInput, ProbeOutcome } from "../../probes/probe.ts";

export type TakenContract =
  | {
      readonly kind: "taken";
      readonly contract: Contract;
      readonly digest: string;
      /** Names of what had placeholders in place of values that nobody gave. */
      readonly placeholders: readonly string[];
    }
  /** `isOurs`: what it is cannot be started by us at all; nothing is said of the server. */
  | { readonly kind: "problem"; readonly findings: readonly Finding[]; readonly isOurs?: true };

/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed. `hint`: what to do where it does
 * not answer as a server.
 */
export async function takeStableContract(input: ProbeInput, hint = usualHint): Promise<TakenContract> {
  const { takeContract } = await import("../../probes/mcp/probe.ts");
  const { redaction } = await import("../../probes/redaction.ts");
  const first = await takeContract(input);
  if (first.outcome !== "pass") return notTaken(input, first, hint);
  const second = await takeContract(input);
  if (second.outcome !== "pass") return notTaken(input, second, hint);
  const shown = [first, second].map(({ contract }) => secretIn(contract, input.secrets)).find(Boolean);
  if (shown !== undefined) return problem(input, shown);
  const digest = contractDigest(first.contract);
  if (contractDigest(second.contract) !== digest) {
    const difference = summarizeComparison(compareContracts(first.contract, second.contract));
    return problem(input, {
      rule: "contract/unstable",
      message: `two starts gave two contracts: ${redaction(input.secrets)(difference)}`,
      hint: "lists must not depend on time, chance or what an earlier start left behind",
    });
  }
  return { kind: "taken", contract: first.contract, digest, placeholders: first.placeholders ?? [] };
}

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** What is wrong with committing a contract that shows what must stay secret; undefined where it shows nothing. */
export function secretIn(contract: Contract, secrets: Readonly<Record<string, string>>): Words | undefined {
  const text = JSON.stringify(contract);
  // Short values say nothing: `1` stands in any text.
  const [name] =
    Object.entries(secrets).find(
      ([, value]) => value.length >= 6 && text.includes(JSON.stringify(value).slice(1, -1)),
    ) ?? [];
  if (name !== undefined) {
    return {
      rule: "contract/secret",
      message: `the contract contains the value of ${name}`,
      hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
    };
  }
  if (!text.includes(placeholderText)) return undefined;
  return {
    rule: "contract/secret",
    message: "the contract contains what was given in place of a secret or a required variable",
    hint: "repair the server: whoever lists its tools would read the real value there; a variable that may be shown gets a value in server.yaml or in this run's environment",
  };
}

const usualHint =
  "start it by hand with an empty environment; declare what it needs with --variable and --secret; a package without a command is released as what starts it: --command, or another package";

function notTaken(
  input: ProbeInput,
  outcome: Exclude<ProbeOutcome, { readonly outcome: "pass" }>,
  hint: string,
): TakenContract {
  const rule = outcome.rule ?? (outcome.outcome === "error" ? "probe/error" : "probe/failed");
  const { placeholders = [] } = outcome;
  const told = problem(input, { rule, message: outcome.message, hint: hintFor(rule, placeholders, hint) });
  return outcome.outcome === "inconclusive" ? { ...told, isOurs: true } : told;
}

function hintFor(rule: string, placeholders: readonly string[], hint: string): string {
  if (rule !== "probe/failed") return "see to what is missing here, then try again";
  if (placeholders.length === 0) return hint;
  return `give real or test values in the environment of this run, for ${placeholders.join(", ")}; or take the contract where they are known: --contract FILE`;
}

function problem(input: ProbeInput, words: Words): TakenContract & { readonly kind: "problem" } {
  const { id, file } = input.release;
  const place = { file, path: [] };
  return { kind: "problem", findings: [{ ...words, outcome: "fail", severity: "high", server: id, place }] };
}
