import { resolve } from "../../git/ancestry.ts";
import { trimSlashes } from "../../git/path.ts";
import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Package, ReleaseSource } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { checkDependencies } from "../dependency-checks.ts";
import { shownAddress } from "../http.ts";
import { publicAddress } from "./address.ts";
import { changesOf } from "./changes.ts";
import { type Described, describedIn } from "./described.ts";
import { packageFacts } from "./packages.ts";
import {
  conflictsOf,
  distinctDependencies,
  type LockedParts,
  lockedParts,
  recordOf,
  resolvedOf,
} from "./recorded.ts";
import { releasedFiles } from "./released-files.ts";
import type { Collected, CollectRequest, CollectWorld, ReleasedCommit } from "./request.ts";
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
  const { server, origin, findings, isUndescribed } = serverOf(request, described);
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

  const source = from && commit !== undefined ? await sourceOf(from, commit, folder) : undefined;
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
        ...findings,
        ...locked.findings,
        ...known.flatMap((one) => one.findings),
        ...conflictsOf(dependencies),
        ...checked,
        ...(changes?.findings ?? []),
        ...(files?.findings ?? []),
      ]),
    ),
    origin,
  };
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
