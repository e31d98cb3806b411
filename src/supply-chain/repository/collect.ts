import { resolve } from "../../git/ancestry.ts";
import { trimSlashes } from "../../git/path.ts";
import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Package, ReleaseSource } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { checkDependencies, type ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { npmPackage } from "../npm.ts";
import { packageIntegrity, type RegistryFacts } from "../packages.ts";
import { publicAddress } from "./address.ts";
import { changesOf } from "./changes.ts";
import { lockedDependencies } from "./dependencies.ts";
import {
  type Described,
  derivedPackage,
  describedIn,
  describes,
  otherVersion,
  versionFindings,
} from "./described.ts";
import type { Manifest } from "./manifest/dependency.ts";
import { type ReleasedFiles, releasedFiles } from "./released-files.ts";
import type { Collected, CollectRequest, CollectWorld, ReleasedCommit } from "./request.ts";
import type { ServerDocument } from "./server-document.ts";
import { statedPackages } from "./stated.ts";

/**
 * What a release records of where it comes from: packages and remotes, source, dependencies, changelog, security
 * fixes, integrity. Reads the released commit, never the working tree, and asks package registries. Runs nothing
 * of what it reads. Throws the signal's reason, and `GitError` for a commit that is not there.
 */
export async function collectRelease(request: CollectRequest, world: CollectWorld): Promise<Collected> {
  const { from, version } = request;
  const commit = from && (await resolve(from.repository, from.commit));
  const folder = trimSlashes(from?.subfolder ?? "");
  const files = from && commit !== undefined ? releasedFiles(from.repository, commit, folder) : undefined;
  const described = files ? await describedIn(files) : nothingDescribed;
  const { server, origin, findings } = serverOf(request, described);
  world.signal?.throwIfAborted();

  const packages = server.packages ?? [];
  world.progress?.(`asking the registries about ${packages.length} packages`);
  const [known, dependencies, changes] = await Promise.all([
    Promise.all(packages.map((entry) => packageIntegrity(entry, version, world))),
    dependenciesOf(files, described, packages, version, world),
    from && commit !== undefined && files
      ? changesOf(files, { ...from, commit, subfolder: folder }, version, world.releaseNotes)
      : undefined,
  ]);
  world.signal?.throwIfAborted();

  const source = from && commit !== undefined ? await sourceOf(from, commit, folder) : undefined;
  const integrity = Object.fromEntries(known.flatMap((one) => Object.entries(one.integrity)));
  const own = withDeclared(known, dependencies.declared);
  return {
    server: { ...server, ...(own.length === 0 ? {} : { packages: own }) },
    release: {
      ...(source === undefined ? {} : { source }),
      ...(Object.keys(integrity).length === 0 ? {} : { integrity }),
      ...(dependencies.recorded.size === 0
        ? {}
        : { dependencies: Object.fromEntries([...dependencies.recorded].sort()) }),
      ...(changes === undefined || changes.changelog.length === 0 ? {} : { changelog: changes.changelog }),
      ...(changes === undefined || changes.security.length === 0 ? {} : { security: changes.security }),
    },
    findings: sortFindings(
      distinct([
        ...described.findings,
        ...findings,
        ...known.flatMap((one) => one.findings),
        ...dependencies.findings,
        ...(changes?.findings ?? []),
        ...(files?.findings ?? []),
      ]),
    ),
    origin,
  };
}

const nothingDescribed: Described = { server: undefined, manifests: [], findings: [] };

/** server.json as it is, else what can be derived; with what is stated in its place. */
function serverOf(
  { version, server: known, stated = {} }: CollectRequest,
  { server, manifests }: Described,
): Pick<Collected, "server" | "origin" | "findings"> {
  const { remote, ...named } = stated;
  const own = statedPackages(named, version, server?.packages ?? []);
  const isStated = own.length > 0 || remote !== undefined;
  const findings: Finding[] = [];
  if (server !== undefined && server.version !== version)
    findings.push(otherVersion("server.json", server.version, version));
  if (server !== undefined && known.name !== undefined && server.name !== known.name)
    findings.push(otherName("server.json", server.name, known.name));
  const derived =
    server || isStated ? [] : manifests.map((one) => [one, derivedPackage(one, version)] as const);
  const usable = derived.flatMap(([one, entry]) => ("rule" in entry ? [] : [[one, entry] as const]));
  if (usable.length === 0) findings.push(...derived.flatMap(([, entry]) => ("rule" in entry ? [entry] : [])));
  const packages = isStated ? own : (server?.packages ?? usable.map(([, entry]) => entry));
  for (const manifest of manifests) {
    const isOurs = packages.some((entry) => describes(manifest, entry));
    if (isOurs) findings.push(...versionFindings(manifest, version));
    const name = server?.name ?? known.name;
    if (isOurs && manifest.mcpName !== undefined && name !== undefined && manifest.mcpName !== name)
      findings.push(otherName(manifest.file, manifest.mcpName, name));
  }
  const first = manifests.find(({ description }) => description !== undefined);
  const base: ServerDocument = server ?? {
    name: known.name ?? mcpNameOf(manifests) ?? `local.headgate/${known.id}`,
    description: known.description ?? (printable(first?.description ?? "", 100) || known.id),
    version,
  };
  const { packages: _, remotes, ...rest } = base;
  const reached = remote !== undefined ? [remote] : isStated ? [] : (remotes ?? []);
  const origin = isStated ? "stated" : server ? "server.json" : usable[0]?.[0].kind;
  return {
    findings,
    origin: origin === "npm" ? "package.json" : origin === "pypi" ? "pyproject.toml" : (origin ?? "nothing"),
    server: {
      ...rest,
      ...(packages.length === 0 ? {} : { packages }),
      ...(reached.length === 0 ? {} : { remotes: reached }),
    },
  };
}

function mcpNameOf(manifests: readonly Manifest[]): string | undefined {
  const name = manifests.find(({ mcpName }) => mcpName !== undefined)?.mcpName;
  return name !== undefined && /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/.test(name) ? name : undefined;
}

function otherName(file: string, told: string, name: string): Finding {
  return {
    ...found(
      "release/other-name",
      `${file} calls the server ${printable(told, 100)}, and not ${printable(name, 100)}`,
      "correct whichever is wrong: an MCP registry knows a server by one name",
      "warn",
    ),
    file,
  };
}

interface Dependencies {
  readonly recorded: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Packages with the variables that they declare themselves. */
  readonly declared: readonly Package[];
}

/** By the lock file of the released commit; of a package that has none here, by what was installed. */
async function dependenciesOf(
  files: ReleasedFiles | undefined,
  { manifests }: Described,
  packages: readonly Package[],
  version: string,
  world: CollectWorld,
): Promise<Dependencies> {
  const findings: Finding[] = [];
  const resolved: ResolvedDependency[] = [];
  const declared: Package[] = [];
  // An image or a remote address is built from whatever lies there.
  const fromHere = manifests.filter(
    (manifest) =>
      packages.some((entry) => describes(manifest, entry)) ||
      !packages.some(({ registryType }) => registryType === manifest.kind),
  );
  const locked = new Set<Manifest>();
  for (const manifest of files ? fromHere : []) {
    const told = files && (await lockedDependencies(files, manifest));
    findings.push(...(told?.findings ?? []));
    resolved.push(...(told?.dependencies ?? []));
    if (told?.isLocked) locked.add(manifest);
    else if (manifest.kind === "pypi") findings.push(notLocked(manifest));
  }
  for (const entry of packages.filter(({ registryType }) => registryType === "npm")) {
    const isLocked = [...locked].some((manifest) => describes(manifest, entry));
    if (isLocked || world.cache === undefined) continue;
    const { cache, env, signal } = world;
    const options = { cache, env, ...(signal ? { signal } : {}) };
    const installed = await npmPackage(entry.identifier, entry.version ?? version, options);
    findings.push(...installed.findings);
    if (installed.kind === "problem") continue;
    for (const [key, own] of Object.entries(installed.package.dependencies))
      resolved.push({ kind: "npm", name: key.slice("npm:".length), version: own });
    const { variables } = installed.package;
    if (entry.environmentVariables === undefined && variables.length > 0)
      declared.push({ ...entry, environmentVariables: variables });
  }
  findings.push(
    ...conflictsOf(resolved),
    ...(await checkDependencies(distinctDependencies(resolved), world)),
  );
  const recorded = new Map(resolved.map(({ kind, name, version: own }) => [`${kind}:${name}`, own]));
  return { recorded, findings, declared };
}

/** Two parts of one release that want different versions of one package. */
function conflictsOf(resolved: readonly ResolvedDependency[]): readonly Finding[] {
  const first = new Map<string, string>();
  return resolved.flatMap(({ kind, name, version }) => {
    const key = `${kind}:${name}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, version);
    return before === undefined || before === version
      ? []
      : [
          found(
            "dependency/conflict",
            `${key} is resolved to ${before} and to ${version}`,
            "let all packages of the release want the same version of it",
          ),
        ];
  });
}

function distinctDependencies(all: readonly ResolvedDependency[]): readonly ResolvedDependency[] {
  return [...new Map(all.map((one) => [`${one.kind}:${one.name}@${one.version}`, one])).values()];
}

function notLocked({ file }: Manifest): Finding {
  return {
    ...found(
      "dependency/not-locked",
      `no lock file says in which versions ${file} gets its dependencies`,
      "commit uv.lock, poetry.lock, or a requirements.txt with ==",
      "warn",
      "low",
    ),
    file,
  };
}

function withDeclared(known: readonly RegistryFacts[], declared: readonly Package[]): readonly Package[] {
  return known.map(({ package: entry }) => {
    const more = declared.find(
      (one) => one.registryType === entry.registryType && one.identifier === entry.identifier,
    );
    return more?.environmentVariables ? { ...entry, environmentVariables: more.environmentVariables } : entry;
  });
}

async function sourceOf(
  { address, tag, repository }: ReleasedCommit,
  commit: string,
  folder: string,
): Promise<ReleaseSource> {
  const known = publicAddress(address ?? (await remoteAddress(repository)));
  return {
    ...(known === undefined ? {} : { repository: known }),
    ...(tag === undefined ? {} : { tag }),
    commit,
    ...(folder === "" ? {} : { subfolder: folder }),
  };
}

async function remoteAddress({ remote, run }: ReleasedCommit["repository"]): Promise<string> {
  if (remote === null) return "";
  return (await run(["config", "--get", `remote.${remote}.url`])).stdout.toString("utf8");
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.rule, one.message]), one])).values()];
}
