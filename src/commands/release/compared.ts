import type { ContractComparison } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { versionBefore } from "../../contract/semver.ts";
import { serversFolder } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import { contractOfVersion } from "../contracts.ts";

/** A release beside the version before it on its line. */
export interface Compared {
  /** Null: it is the first of its line. */
  readonly before: string | null;
  /** Null where one of the two has no contract. */
  readonly comparison: ContractComparison | null;
  readonly contractBefore: Contract | null;
  /** In one line, whether the number says what changed; null: nobody knows. */
  readonly why: string | null;
  readonly findings: readonly Finding[];
}

export interface ComparedRequest {
  /** Without the new release. */
  readonly source: Source;
  readonly server: string;
  readonly version: string;
  readonly contract: Contract | undefined;
  readonly now: Date;
}

export async function compare({ source, server, version, contract }: ComparedRequest): Promise<Compared> {
  const names = await source.names(`${serversFolder}/${server}/versions`);
  const released = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const before = versionBefore(version, released);
  const contractBefore = before === null ? undefined : await contractOfVersion(source, server, before);
  if (!contract || !contractBefore) {
    return { before, comparison: null, contractBefore: contractBefore ?? null, why: null, findings: [] };
  }
  const { compareContracts } = await import("../../contract/compare.ts");
  return {
    before,
    comparison: compareContracts(contractBefore, contract),
    contractBefore,
    why: null,
    findings: [],
  };
}
