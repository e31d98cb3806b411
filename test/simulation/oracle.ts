import type { ProbeInput, ProbeOutcome } from "../../src/probes/probe.ts";

export type Verdict = ProbeOutcome["outcome"];

/** What probes will answer: for a version or a value as long as it is said, or for the next probes only. */
export interface Oracle {
  /** By version, `ENVIRONMENT/VERSION`, `SERVER@VERSION` or `NAME=VALUE`; whatever is not said is good. */
  readonly said: Map<string, Verdict>;
  readonly next: Verdict[];
}

export function answer(oracle: Oracle, { release, variables }: ProbeInput): ProbeOutcome {
  const keys = [
    release.version,
    `${variables.MCP_ENV}/${release.version}`,
    `${release.id}@${release.version}`,
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
  ];
  const said = keys.flatMap((key) => oracle.said.get(key) ?? []);
  const verdict = oracle.next.shift() ?? said[0] ?? "pass";
  const message = `the oracle says ${verdict}`;
  if (verdict !== "pass") return { outcome: verdict, message };
  return { outcome: "pass", message, contract: noContract, era: "legacy" };
}

const noContract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
