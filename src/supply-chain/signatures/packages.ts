import type { Finding } from "../../model/finding.ts";
import type { Package, Provenance } from "../../model/release.ts";
import { npmSignatures, type ProvenanceWorld } from "./npm.ts";

export interface AttestedPackages {
  readonly findings: readonly Finding[];
  /** By kind, name and version, of those whose registry proves it. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

/**
 * What registries can prove of the packages of a release: who published them, and where they were built. `integrity` is
 * what the release records, by kind, name and version. Only npm's registry is asked.
 */
export async function attestedPackages(
  packages: readonly Package[],
  version: string,
  integrity: Readonly<Record<string, string>>,
  world: ProvenanceWorld,
): Promise<AttestedPackages> {
  const asked = packages.flatMap(({ registryType, identifier, version: own = version }) => {
    const key = `npm:${identifier}@${own}`;
    const sum = Object.hasOwn(integrity, key) ? integrity[key] : undefined;
    return registryType === "npm" && sum !== undefined ? [{ key, identifier, own, sum }] : [];
  });
  const told = await Promise.all(
    asked.map(async ({ key, identifier, own, sum }) => {
      return { key, ...(await npmSignatures(identifier, own, sum, world)) };
    }),
  );
  return {
    findings: told.flatMap(({ findings }) => findings),
    provenance: Object.fromEntries(
      told.flatMap(({ key, provenance }) => (provenance ? [[key, provenance] as const] : [])),
    ),
  };
}
