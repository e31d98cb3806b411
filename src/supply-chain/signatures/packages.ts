import type { Finding } from "../../model/finding.ts";
import type { Package, Provenance } from "../../model/release.ts";
import { npmSignatures } from "./npm.ts";
import type { Attested, ProvenanceWorld } from "./provenance.ts";
import { pypiAttestations } from "./pypi.ts";

export interface AttestedPackages {
  readonly findings: readonly Finding[];
  /** By kind, name and version, of those whose registry proves it. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

type Integrity = Readonly<Record<string, string>>;

/** By kind of package: what its registry is asked; undefined where the release records nothing to hold it against. */
const askers: Readonly<
  Record<
    string,
    (
      name: string,
      version: string,
      recorded: Integrity,
      world: ProvenanceWorld,
    ) => Promise<Attested> | undefined
  >
> = {
  npm: (name, version, recorded, world) => {
    const key = `npm:${name}@${version}`;
    const sum = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
    return sum === undefined ? undefined : npmSignatures(name, version, sum, world);
  },
  pypi: (name, version, recorded, world) => {
    const files = `pypi:${name}@${version}/`;
    const sums = Object.entries(recorded).flatMap(([key, sum]) =>
      key.startsWith(files) ? [[key.slice(files.length), sum.replace(/^sha256-/, "")] as const] : [],
    );
    return sums.length === 0 ? undefined : pypiAttestations(name, version, new Map(sums), world);
  },
};

/**
 * What registries can prove of the packages of a release: who published them, and where they were built. `integrity` is
 * what the release records, by kind, name and version. Those of npm and of Python packages are asked.
 */
export async function attestedPackages(
  packages: readonly Package[],
  version: string,
  integrity: Integrity,
  world: ProvenanceWorld,
): Promise<AttestedPackages> {
  const told = await Promise.all(
    packages.map(async ({ registryType, identifier, version: own = version }) => {
      const asker = Object.hasOwn(askers, registryType) ? askers[registryType] : undefined;
      const answer = await asker?.(identifier, own, integrity, world);
      return answer ? [{ key: `${registryType}:${identifier}@${own}`, ...answer }] : [];
    }),
  );
  return {
    findings: told.flat().flatMap(({ findings }) => findings),
    provenance: Object.fromEntries(
      told
        .flat()
        .flatMap(({ key, provenance }) =>
          provenance && Object.keys(provenance).length > 0 ? [[key, provenance] as const] : [],
        ),
    ),
  };
}
