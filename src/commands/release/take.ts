import { contractDigest } from "../../contract/canonical.ts";
import { compareContracts } from "../../contract/compare.ts";
import type { Contract } from "../../contract/contract.ts";
import { summarizeComparison } from "../../contract/summary.ts";
import type { Finding } from "../../model/finding.ts";
import type { ProbeInput, ProbeOutcome } from "../../probes/probe.ts";

export type TakenContract =
  | { readonly kind: "taken"; readonly contract: Contract; readonly digest: string }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed. `hint`: what to do where it does
 * not answer as a server.
 */
export async function takeStableContract(input: ProbeInput, hint = usualHint): Promise<TakenContract> {
  const { takeContract } = await import("../../probes/mcp/probe.ts");
  const { redaction } = await import("../../probes/redaction.ts");
  const first = await takeContract(input);
  if (first.outcome !== "pass") return problem(input, failure(first, hint));
  const second = await takeContract(input);
  if (second.outcome !== "pass") return problem(input, failure(second, hint));
  const shown = [first, second].map(({ contract }) => shownSecret(contract, input.secrets)).find(Boolean);
  if (shown !== undefined)
    return problem(input, {
      rule: "contract/secret",
      message: `the contract contains the value of ${shown}`,
      hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
    });
  const digest = contractDigest(first.contract);
  if (contractDigest(second.contract) !== digest) {
    const difference = summarizeComparison(compareContracts(first.contract, second.contract));
    return problem(input, {
      rule: "contract/unstable",
      message: `two starts gave two contracts: ${redaction(input.secrets)(difference)}`,
      hint: "lists must not depend on time, chance or what an earlier start left behind",
    });
  }
  return { kind: "taken", contract: first.contract, digest };
}

type Words = Pick<Finding, "rule" | "message" | "hint">;

const usualHint =
  "start it by hand with an empty environment; declare what it needs with --variable and --secret";

function failure(outcome: Exclude<ProbeOutcome, { readonly outcome: "pass" }>, hint: string): Words {
  const rule = outcome.rule ?? (outcome.outcome === "error" ? "probe/error" : "probe/failed");
  return {
    rule,
    message: outcome.message,
    hint: rule === "probe/failed" ? hint : "see to what is missing here, then release again",
  };
}

function problem(input: ProbeInput, words: Words): TakenContract {
  const { id, file } = input.release;
  const place = { file, path: [] };
  return { kind: "problem", findings: [{ ...words, outcome: "fail", severity: "high", server: id, place }] };
}

/** Short values say nothing: `1` stands in any text. */
function shownSecret(contract: Contract, secrets: Readonly<Record<string, string>>): string | undefined {
  const text = JSON.stringify(contract);
  return Object.entries(secrets).find(
    ([, value]) => value.length >= 6 && text.includes(JSON.stringify(value).slice(1, -1)),
  )?.[0];
}
