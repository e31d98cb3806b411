import type { Source } from "../../convention/source.ts";
import type { Desired, ServerUnit } from "../../model/project.ts";
import type { ContractEvidence } from "../../model/semver.ts";
import type { VersionPair } from "./evidence.ts";

/** By server, then by version: what became of the contract with each release that the base has not. */
export type ReleasedContracts = ReadonlyMap<string, ReadonlyMap<string, ContractEvidence>>;

/** Reads contracts only where there is a new release. */
export async function releasedContracts(
  source: Source,
  desired: Pick<Desired, "servers">,
  base: Pick<Desired, "servers"> | undefined,
): Promise<ReleasedContracts> {
  const found = new Map<string, Map<string, ContractEvidence>>();
  if (!base) return found;
  const fresh = [...desired.servers.values()].flatMap((unit) => {
    const known = base.servers.get(unit.id)?.versions;
    return [...unit.versions].filter((version) => !known?.has(version)).map((to) => ({ unit, to }));
  });
  if (fresh.length === 0) return found;
  const { versionBefore } = await import("../../contract/semver.ts");
  const pairs = fresh.map(({ unit, to }) => pairOf(unit, versionBefore(to, unit.versions), to));
  const { contractEvidence } = await import("./evidence.ts");
  for (const [index, evidence] of (await contractEvidence(source, pairs)).entries()) {
    const server = pairs[index]?.server ?? "";
    const versions = found.get(server) ?? new Map<string, ContractEvidence>();
    found.set(server, versions.set(evidence.to, evidence));
  }
  return found;
}

/** What is compared where a version of a server comes after, or in place of, another. */
export function pairOf(unit: ServerUnit, from: string | null, to: string): VersionPair {
  const acknowledgement = unit.acknowledgements?.get(to);
  return {
    server: unit.id,
    from,
    to,
    acknowledgement,
    released: unit.versions,
    releases: unit.releases,
  };
}
