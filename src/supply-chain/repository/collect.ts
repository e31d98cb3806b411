import { resolve } from "../../git/ancestry.ts";
import { trimSlashes } from "../../git/path.ts";
import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Package, ReleaseSource } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { checkDependencies } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { shownAddress } from "../http.ts";
import type { RegistryFacts } from "../packages.ts";
import { publicAddress } from "./address.ts";
import { changesOf } from "./changes.ts";
import { type Described, describedIn } from "./described.ts";
import { isFile, publishedBundle } from "./local-bundle.ts";
import { packageFacts } from "./packages.ts";
import { conflictsOf, distinctDependencies, type LockedParts, lockedParts, recordOf } from "./recorded.ts";
import { releasedFiles } from "./released-files.ts";
import type { Collected, CollectRequest, CollectWorld, ReleasedCommit, StatedPackages } from "./request.ts";
import { resolvedOf } from "./resolved.ts";
import { serverOf } from "./server.ts";

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
  const source = from && commit !== undefined ? await sourceOf(from, commit, folder) : undefined;
  const { stated, findings: unknown } = await withBundle(request.stated, source, world);
  const { server, origin, findings, isUndescribed } = serverOf(
    { ...request, ...(stated === undefined ? {} : { stated }) },
    described,
  );
  world.signal?.throwIfAborted();

  const packages = server.packages ?? [];
  if (packages.length > 0) world.progress?.(`asking registries: ${packages.map(keyOf).join(", ")}`);
  const locked = files ? await lockedParts(files, described.manifests, packages) : nothingLocked;
  const [known, changes] = await Promise.all([
    Promise.all(packages.map((entry) => packageFacts(entry, version, locked.packages.has(entry), world))),
    from && commit !== undefined && files
      ? changesOf(files, { ...from, commit, subfolder: folder }, version, world.releaseNotes)
      : undefined,
  ]);
  const dependencies = [...locked.dependencies, ...known.flatMap((one) => one.dependencies)];
  const wholes = [...locked.wholes, ...known.flatMap((one) => one.whole ?? [])];
  const direct = distinctDependencies(dependencies);
  const further = distinctDependencies(wholes.flatMap(({ packages: all }) => all));
  const checked = await checkDependencies(direct, further, world);
  world.signal?.throwIfAborted();

  const integrity = Object.fromEntries(known.flatMap((one) => Object.entries(one.integrity)));
  const own = known.map((one) => one.package);
  const description = isUndescribed ? known.find((one) => one.description)?.description : undefined;
  return {
    server: {
      ...server,
      ...(description === undefined
        ? {}
        : { description: printable(description, 100) || server.description }),
      ...(own.length === 0 ? {} : { packages: own }),
    },
    release: {
      ...(source === undefined ? {} : { source }),
      ...(Object.keys(integrity).length === 0 ? {} : { integrity }),
      ...(dependencies.length === 0 ? {} : { dependencies: recordOf(dependencies) }),
      ...(wholes.length === 0 ? {} : { resolved: resolvedOf(wholes) }),
      ...(changes === undefined || changes.changelog.length === 0 ? {} : { changelog: changes.changelog }),
      ...(changes === undefined || changes.security.length === 0 ? {} : { security: changes.security }),
    },
    findings: sortFindings(
      distinct([
        ...described.findings,
        ...unknown,
        ...findings,
        ...locked.findings,
        ...known.flatMap((one) => one.findings),
        ...known.flatMap((one) => otherName(one, [server.name, request.server.id])),
        ...conflictsOf(dependencies),
        ...checked,
        ...(changes?.findings ?? []),
        ...(files?.findings ?? []),
      ]),
    ),
    origin,
  };
}

/** With the address of a bundle in the place of the file that it was packed into. */
async function withBundle(
  stated: StatedPackages | undefined,
  source: ReleaseSource | undefined,
  world: CollectWorld,
): Promise<{ readonly stated: StatedPackages | undefined; readonly findings: readonly Finding[] }> {
  if (stated?.mcpb === undefined || !isFile(stated.mcpb)) return { stated, findings: [] };
  const { mcpb: file, ...others } = stated;
  const bundle = await publishedBundle(file, source, world);
  if ("rule" in bundle) return { stated: others, findings: [bundle] };
  const { address, fileSha256 } = bundle;
  const sum = fileSha256 === undefined ? {} : { mcpbSha256: fileSha256 };
  return { stated: { ...others, mcpb: address, ...sum }, findings: [] };
}

/** A bundle of another server, most likely: names are compared as people would, by their letters. */
function otherName(
  { package: entry, manifestName }: RegistryFacts,
  names: readonly string[],
): readonly Finding[] {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const told = letters(manifestName ?? "");
  const own = names.map((name) => letters(name.split("/").at(-1) ?? ""));
  const isSame = own.some((name) => name !== "" && (told.includes(name) || name.includes(told)));
  if (manifestName === undefined || told === "" || isSame) return [];
  return [
    found(
      "package/other-name",
      `the manifest of ${keyOf(entry)} calls it ${printable(manifestName, 100)}, and the server is ${printable(names[0] ?? "", 100)}`,
      "see that it is the bundle of this server",
      "warn",
      "low",
    ),
  ];
}

function keyOf({ registryType, identifier }: Package): string {
  // The address of a bundle may turn out to hold what lets somebody in.
  const name = identifier.includes("://") ? shownAddress(identifier) : identifier;
  return printable(`${registryType}:${name}`, 100);
}

const nothingLocked: LockedParts = {
  dependencies: [],
  wholes: [],
  findings: [],
  packages: new Set(),
};

const nothingDescribed: Described = {
  server: undefined,
  hasServerFile: false,
  file: "server.json",
  manifests: [],
  findings: [],
};

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
