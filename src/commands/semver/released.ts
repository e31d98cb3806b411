import type { Source } from "../../convention/source.ts";
import type { Desired, ServerUnit } from "../../model/project.ts";
import type { ContractEvidence } from "../../model/semver.ts";
import type { VersionPair } from "./evidence.ts";

/** By server, then by version: what became of the contract with each release that the base has not. */
export type ReleasedContracts = ReadonlyMap<string, ReadonlyMap<string, ContractEvidence>>;

/** What a change is held to: the state before it, and where that is read. */
export interface ContractBase {
  readonly desired: Pick<Desired, "servers">;
  readonly source: Source;
}

/**
 * Reads contracts only where there is a new release. It is held to releases and contracts of the base as well: whoever
 * takes one away in the same change takes nothing from the comparison.
 */
export async function releasedContracts(
  source: Source,
  desired: Pick<Desired, "servers">,
  base: ContractBase | undefined,
): Promise<ReleasedContracts> {
  const found = new Map<string, Map<string, ContractEvidence>>();
  if (!base) return found;
  const fresh = [...desired.servers.values()].flatMap((unit) => {
    const known = base.desired.servers.get(unit.id)?.versions ?? new Set();
    const released = new Set([...known, ...unit.versions]);
    const fresh = [...unit.versions].filter((version) => !known.has(version));
    return fresh.map((to) => ({ unit: { ...unit, versions: released }, to }));
  });
  if (fresh.length === 0) return found;
  const { versionBefore } = await import("../../contract/semver.ts");
  const pairs = fresh.map(({ unit, to }) => pairOf(unit, versionBefore(to, unit.versions), to));
  const { contractEvidence } = await import("./evidence.ts");
  for (const [index, evidence] of (await contractEvidence(either(source, base.source), pairs)).entries()) {
    const server = pairs[index]?.server ?? "";
    const versions = found.get(server) ?? new Map<string, ContractEvidence>();
    found.set(server, versions.set(evidence.to, evidence));
  }
  return found;
}

function either(source: Source, base: Source): Source {
  return {
    ...source,
    read: async (paths) => {
      const present = await source.read(paths);
      const gone = paths.filter((path) => !present.has(path));
      return gone.length === 0 ? present : new Map([...present, ...(await base.read(gone))]);
    },
  };
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
