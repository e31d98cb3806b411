import { setTimeout as pause } from "node:timers/promises";
import { canonicalContract, contractDigest } from "../../contract/canonical.ts";
import { compareContracts } from "../../contract/compare.ts";
import type { Contract } from "../../contract/contract.ts";
import { summarizeComparison } from "../../contract/summary.ts";
import { printable } from "../../model/text.ts";
import { consecutive } from "../consecutive.ts";
import type { Probe, ProbeInput, ProbeOutcome } from "../probe.ts";
import { redaction } from "../redaction.ts";
import { resolveStart, type Start } from "../start.ts";
import { takeSession } from "./taking.ts";

/**
 * Brings a release to answer, takes its contract and compares it with the released one; repeated as its
 * health settings say. Never rejects; nothing it started is left when it resolves.
 */
export const probeMcp: Probe = async (input) => {
  const { health } = input;
  const start = await startOf(input);
  if (start.kind === "problem")
    return { outcome: start.outcome, rule: start.rule, message: start.message, final: true };
  const outcome = await consecutive(() => probeOnce(input, start), {
    healthy: health.probe.healthy,
    failed: health.probe.failed,
    pause: () => pause(health.probe.interval, undefined, { signal: input.signal }).catch(() => {}),
  });
  return { ...outcome, message: redaction(input.secrets)(outcome.message) };
};

/** Takes a release's contract by starting it once; compares it with nothing. Never rejects. */
export async function takeContract(input: ProbeInput): Promise<ProbeOutcome> {
  const start = await startOf(input);
  if (start.kind === "problem")
    return { outcome: start.outcome, rule: start.rule, message: start.message, final: true };
  const taken = await takeSession(start, input);
  if (taken.kind === "bad") return taken.outcome;
  const { contract, era, placeholders } = taken;
  return { outcome: "pass", message: contractText(contract), contract, era, placeholders };
}

async function startOf(input: ProbeInput): Promise<Start> {
  // Where a target runs it, that one is asked, and not another started from its package.
  if (input.address) return { kind: "remote", type: input.address.type, url: input.address.url };
  try {
    return await resolveStart(input.release, {
      root: input.root,
      ...(input.cache ? { cache: input.cache } : {}),
      ...(input.env ? { env: input.env } : {}),
      ...(input.signal ? { signal: input.signal } : {}),
    });
  } catch (error) {
    // A full disk, a cache that cannot be written: nothing that the server is to blame for.
    const why = error instanceof Error ? error.message : String(error);
    const message = `it could not be made ready to start: ${printable(why)}`;
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
  }
}

async function probeOnce(
  input: ProbeInput,
  start: Exclude<Start, { readonly kind: "problem" }>,
): Promise<ProbeOutcome> {
  const taken = await takeSession(start, input);
  if (taken.kind === "bad") return taken.outcome;
  const { contract, era, placeholders } = taken;
  const expected = input.release.release.contract?.digest;
  const digest = contractDigest(contract);
  if (expected !== undefined && digest !== expected)
    return { outcome: "fail", rule: "contract/drift", message: driftText(input, contract, digest), contract };
  // What was reviewed needs no counting: its digest says all of it.
  const what =
    expected === undefined ? contractText(contract) : `contract ${shortDigest(digest)} as reviewed`;
  return { outcome: "pass", message: `healthy, ${what}`, contract, era, placeholders };
}

function driftText(input: ProbeInput, contract: Contract, digest: string): string {
  const expected = input.release.release.contract?.digest ?? "";
  if (input.reviewed && contractDigest(input.reviewed) === expected) {
    const comparison = compareContracts(input.reviewed, contract);
    const warnings = comparison.changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
    const warned = warnings === 0 ? "" : `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
    return `the contract is not the reviewed one: ${redaction(input.secrets)(summarizeComparison(comparison))}${warned}`;
  }
  return `the contract is ${shortDigest(digest)}, reviewed was ${shortDigest(expected)}`;
}

/** Twelve digits: enough to tell two apart, and to be found in a file's name. */
function shortDigest(digest: string): string {
  return printable(digest.replace(/^sha256-/, "").slice(0, 12));
}

function contractText(contract: Contract): string {
  const { tools, prompts, resources } = canonicalContract(contract);
  const counts = [
    [tools.length, "tool"],
    [prompts.length, "prompt"],
    [resources.length, "resource"],
  ] as const;
  const text = counts
    .filter(([count, what]) => count > 0 || what === "tool")
    .map(([count, what]) => `${count} ${what}${count === 1 ? "" : "s"}`)
    .join(", ");
  return `${text}, contract ${shortDigest(contractDigest(contract))}`;
}
