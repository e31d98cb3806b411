import type { Package } from "../../model/release.ts";
import type { ResolvedDependency } from "../dependency-checks.ts";
import { npmPackage } from "../npm.ts";
import { packageIntegrity, type RegistryFacts } from "../packages.ts";
import type { CollectWorld } from "./request.ts";

/** What is known of one package; with what its installer resolved, where that was asked for. */
export interface PackageFacts extends RegistryFacts {
  readonly dependencies: readonly ResolvedDependency[];
}

/**
 * Asks the registry of a package. One of npm whose dependencies no lock file tells is installed, where a folder for
 * that is given: without its scripts, and compared with what the registry says.
 */
export async function packageFacts(
  entry: Package,
  version: string,
  isLocked: boolean,
  { cache, env, signal }: CollectWorld,
): Promise<PackageFacts> {
  const world = { env, ...(signal ? { signal } : {}) };
  if (entry.registryType !== "npm" || isLocked || cache === undefined)
    return { ...(await packageIntegrity(entry, version, world)), dependencies: [] };
  const own = entry.version ?? version;
  const installed = await npmPackage(entry.identifier, own, { ...world, cache });
  const { findings } = installed;
  if (installed.kind === "problem") return { package: entry, integrity: {}, findings, dependencies: [] };
  const { variables, integrity, dependencies, description } = installed.package;
  const declared = entry.environmentVariables === undefined && variables.length > 0;
  return {
    package: { ...entry, version: own, ...(declared ? { environmentVariables: variables } : {}) },
    integrity: { [`npm:${entry.identifier}@${own}`]: integrity },
    findings,
    dependencies: Object.entries(dependencies).map(([key, resolved]) => ({
      kind: "npm",
      name: key.slice("npm:".length),
      version: resolved,
    })),
    ...(description === undefined ? {} : { description }),
  };
}
