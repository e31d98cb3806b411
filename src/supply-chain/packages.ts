import type { Finding } from "../model/finding.ts";
import type { Package } from "../model/release.ts";
import { found } from "./finding.ts";
import { lookUpHomebrew } from "./registries/homebrew.ts";
import { lookUpMcpb } from "./registries/mcpb.ts";
import { lookUpNpm } from "./registries/npm.ts";
import { lookUpNuget } from "./registries/nuget.ts";
import { lookUpOci } from "./registries/oci.ts";
import { lookUpPypi } from "./registries/pypi.ts";
import { facts, type Lookup, type RegistryFacts, type RegistryWorld } from "./registries/world.ts";

export type { RegistryFacts, RegistryWorld } from "./registries/world.ts";

const lookups: ReadonlyMap<string, Lookup> = new Map([
  ["npm", lookUpNpm],
  ["pypi", lookUpPypi],
  ["oci", lookUpOci],
  ["nuget", lookUpNuget],
  ["mcpb", lookUpMcpb],
  ["homebrew", lookUpHomebrew],
]);

/**
 * What its registry says of one package: its checksums, and the package as the release names it. Installs nothing.
 * Findings: `package/invalid-name`, `package/not-found`, `package/not-reachable`, `integrity/mismatch`, and as
 * warnings `package/deprecated`, `package/yanked`, `package/not-checked`.
 */
export async function packageIntegrity(
  entry: Package,
  releaseVersion: string,
  world: RegistryWorld,
): Promise<RegistryFacts> {
  world.signal?.throwIfAborted();
  const lookup = lookups.get(entry.registryType);
  if (lookup) return lookup(entry, releaseVersion, world);
  return facts(entry, {}, [notChecked(entry)]);
}

function notChecked({ registryType }: Package): Finding {
  return found(
    "package/not-checked",
    `packages of kind ${JSON.stringify(registryType.slice(0, 40))} are released without a checksum: their registry is not known here`,
    "release npm, PyPI, OCI, NuGet, MCPB or Homebrew packages where checksums matter",
    "warn",
  );
}
