import type { Contract } from "../../src/contract/contract.ts";
import type { ProbeInput, ProbeOutcome, ProbeVerdict } from "../../src/probes/probe.ts";

/** Contracts by name; `reviewed` is what every release was released with. */
export type ContractName = "reviewed" | "poisoned" | "other";

export type Verdict = ProbeOutcome["outcome"];

/** What probes will answer: for a version or a value as long as it is said, or for the next probes only. */
export interface Oracle {
  /** By version, `ENVIRONMENT/VERSION`, `SERVER@VERSION` or `NAME=VALUE`; whatever is not said is good. */
  readonly said: Map<string, Verdict>;
  readonly next: Verdict[];
  /** By version: what it promises by now, where that is not what was reviewed. */
  readonly drifted: Map<string, Exclude<ContractName, "reviewed">>;
}

export function contractNamed(name: ContractName): Contract {
  const tool = { name, inputSchema: { type: "object" } };
  return { tools: [tool], prompts: [], resources: [], resourceTemplates: [] };
}

export function answer(oracle: Oracle, { release, variables }: ProbeInput): ProbeVerdict {
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
  const drifted = oracle.drifted.get(release.version);
  const contract = contractNamed(drifted ?? "reviewed");
  if (drifted === undefined) return { outcome: "pass", message, contract };
  return { outcome: "fail", rule: "contract/drift", message: `its contract is ${drifted}`, contract };
}
