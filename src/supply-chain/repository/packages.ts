import { type Finding, hasFailure } from "../../model/finding.ts";
import type { Package } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import type { ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { shownAddress } from "../http.ts";
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
  if (entry.registryType !== "npm" || isLocked || cache === undefined) {
    const facts = await packageIntegrity(entry, version, world);
    // What an npm package depends on is known to the job that installed it; what is not had is not asked about.
    const isTold = isLocked || entry.registryType === "npm" || hasFailure(facts.findings);
    return {
      ...facts,
      findings: [...facts.findings, ...(isTold ? [] : [notKnown(entry)])],
      dependencies: [],
    };
  }
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

function notKnown({ registryType, identifier }: Package): Finding {
  const name = identifier.includes("://") ? shownAddress(identifier) : identifier;
  return found(
    "dependency/not-known",
    `what ${printable(`${registryType}:${name}`, 200)} depends on is not known: the release records no dependencies of it, and advisories are looked up for the package alone`,
    registryType === "pypi"
      ? "commit a lock file (uv.lock, poetry.lock, or a requirements.txt with ==), and release by a tag of its repository"
      : "see that whoever builds it scans it: what a package of this kind holds is not looked into",
    "warn",
    "low",
  );
}
