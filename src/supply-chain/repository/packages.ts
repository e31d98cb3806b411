import { type Finding, hasFailure } from "../../model/finding.ts";

import type { Package } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { recordedChecksums } from "../../probes/integrity.ts";
import { installPython } from "../../probes/pypi/install.ts";
import type { Resolution, ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { shownAddress } from "../http.ts";
import { npmPackage } from "../npm.ts";
import { packageIntegrity, type RegistryFacts } from "../packages.ts";
import type { CollectWorld } from "./request.ts";

/** What is known of one package; with what its installer resolved, where that was asked for. */
export interface PackageFacts extends RegistryFacts {
  /** Direct ones. */
  readonly dependencies: readonly ResolvedDependency[];
  /** These and all that they depend on in turn. */
  readonly whole?: Resolution;
}

/**
 * Asks the registry of a package. One of npm or PyPI whose dependencies no lock file tells is installed, where a folder for
 * that is given: without its scripts, and compared with what the registry says.
 */
export async function packageFacts(
  entry: Package,
  version: string,
  isLocked: boolean,
  world: CollectWorld,
): Promise<PackageFacts> {
  const { cache } = world;
  if (!isLocked && cache !== undefined && entry.registryType === "npm")
    return npmFacts(entry, version, { ...world, cache });
  const told = await packageIntegrity(entry, version, registryWorld(world));
  const facts = { ...told, dependencies: [] };
  if (isLocked || hasFailure(told.findings)) return facts;
  const isIndexed = entry.registryType === "npm" || entry.registryType === "pypi";
  // What they depend on is known to the job that installed them.
  if (isIndexed && cache === undefined) return facts;
  if (entry.registryType === "pypi" && cache !== undefined)
    return pythonFacts(facts, version, { ...world, cache });
  return { ...facts, findings: [...facts.findings, notKnown(entry, scanned)] };
}

type Installing = CollectWorld & Required<Pick<CollectWorld, "cache">>;

function registryWorld({ env, signal }: CollectWorld) {
  return { env, ...(signal ? { signal } : {}) };
}

async function npmFacts(entry: Package, version: string, world: Installing): Promise<PackageFacts> {
  const own = entry.version ?? version;
  const options = { ...registryWorld(world), cache: world.cache };
  const installed = await npmPackage(entry.identifier, own, options);
  const { findings } = installed;
  if (installed.kind === "problem") return { package: entry, integrity: {}, findings, dependencies: [] };
  const { variables, integrity, dependencies, whole, description } = installed.package;
  const declared = entry.environmentVariables === undefined && variables.length > 0;
  const key = `npm:${entry.identifier}@${own}`;
  return {
    package: { ...entry, version: own, ...(declared ? { environmentVariables: variables } : {}) },
    integrity: { [key]: integrity },
    findings,
    dependencies: Object.entries(dependencies).map(([name, resolved]) => ({
      kind: "npm",
      name: name.slice("npm:".length),
      version: resolved,
    })),
    ...wholeOf(
      key,
      whole.map((one) => ({ kind: "npm", ...one, isHad: true })),
    ),
    ...(description === undefined ? {} : { description }),
  };
}

/** By uv, into the environment that its contract is taken in. Where it cannot be installed here, that is said. */
async function pythonFacts(facts: PackageFacts, version: string, world: Installing): Promise<PackageFacts> {
  const { package: entry, integrity } = facts;
  const own = entry.version ?? version;
  const key = `pypi:${entry.identifier}@${own}`;
  const installed = await installPython(entry.identifier, own, {
    ...registryWorld(world),
    cache: world.cache,
    checksums: recordedChecksums({ release: { integrity } }, key) ?? [],
  });
  world.signal?.throwIfAborted();
  if (installed.kind === "problem") {
    const { rule, message } = installed;
    const why =
      rule === "integrity/mismatch"
        ? found(rule, message, `pip download --no-deps ${entry.identifier}==${own}`, "fail", "critical")
        : notKnown(entry, `${lockIt}; ${printable(message, 300)}`);
    return { ...facts, findings: [...facts.findings, why] };
  }
  const resolved = (all: Readonly<Record<string, string>>): readonly ResolvedDependency[] =>
    Object.entries(all).map(([name, of]) => ({ kind: "pypi", name, version: of }));
  const { dependencies, whole } = installed.package;
  return { ...facts, dependencies: resolved(dependencies), ...wholeOf(key, resolved(whole)) };
}

function wholeOf(from: string, packages: readonly ResolvedDependency[]): Pick<PackageFacts, "whole"> {
  return packages.length === 0 ? {} : { whole: { by: "installation", from, packages } };
}

const lockIt =
  "commit a lock file (uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements.txt with ==), and release by a tag of its repository";
const scanned = "see that whoever builds it scans it: what a package of this kind holds is not looked into";

function notKnown({ registryType, identifier }: Package, hint: string): Finding {
  const name = identifier.includes("://") ? shownAddress(identifier) : identifier;
  return found(
    "dependency/not-known",
    `what ${printable(`${registryType}:${name}`, 200)} depends on is not known: the release records no dependencies of it, and advisories are looked up for the package alone`,
    hint,
    "warn",
    "low",
  );
}
