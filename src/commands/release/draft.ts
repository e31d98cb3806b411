import type { ReleaseDocument } from "../../convention/documents.ts";
import type { Source } from "../../convention/source.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import type { DeclaredVariable } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import { printable } from "../../model/text.ts";
import { cacheFolder } from "../../probes/start.ts";
import { found } from "../../supply-chain/finding.ts";
import type { Collected, CollectRequest, StatedPackages } from "../../supply-chain/repository/request.ts";
import { sameRepository } from "./address.ts";
import { describe } from "./document.ts";
import { type Former, formerRelease, startedAs } from "./former.ts";
import type { ReleaseOptions, ReleaseWorld } from "./options.ts";

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** A release but for its contract. */
export type Drafted =
  | {
      readonly kind: "draft";
      readonly document: ReleaseDocument;
      readonly findings: readonly Finding[];
      /** The release that said how this one is started, where nothing else did. */
      readonly former?: Former;
    }
  /** It is not had as it was asked for. */
  | { readonly kind: "refused"; readonly words: Words }
  /** A package or the repository is not what it should be. */
  | { readonly kind: "failed"; readonly findings: readonly Finding[]; readonly former?: Former };

/**
 * Collects what a release records: by what was asked for, else by the server's own repository at the tag, else by the
 * release before it. Installs nothing where another job did. Throws the signal's reason, and `GitError`.
 */
export async function draftRelease(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  source: Source,
): Promise<Drafted> {
  const { tagged, command } = options;
  const foreign = foreignSource(options, server);
  if (foreign) return { kind: "refused", words: foreign };
  const stated = statedIn(options);
  const isStated = startsIn(options) > 0;
  const own = tagged !== undefined && isOwn(options, server);
  const collected =
    command || (!own && !isStated) ? undefined : await collect(options, world, server, stated);
  if (collected && hasFailure(collected.findings)) return { kind: "failed", findings: collected.findings };
  const isEnough = isStated || (collected !== undefined && hasPackages(collected));
  if (collected && isEnough) return drafted(options, world, server, collected);
  if (command)
    return drafted(options, world, server, own ? await collect(options, world, server) : undefined);
  const past = await formerRelease(source, options.server, options.version);
  if (past.kind === "none") return { kind: "refused", words: noStart(options, server, past.version) };
  const { former } = past;
  const asked = { ...options, ...(former.command === undefined ? {} : { command: former.command }) };
  const { stated: known } = former;
  const parts = known !== undefined || own ? await collect(options, world, server, known) : undefined;
  if (parts && hasFailure(parts.findings)) return { kind: "failed", findings: parts.findings, former };
  return { ...drafted(asked, world, server, parts && asBefore(parts, former), former.variables), former };
}

function asBefore(parts: Collected, { packages: before }: Former): Collected {
  const { packages } = parts.server;
  return packages ? { ...parts, server: { ...parts.server, packages: startedAs(packages, before) } } : parts;
}

function drafted(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  collected: Pick<Collected, "server" | "release" | "findings"> | undefined,
  known: readonly DeclaredVariable[] = [],
): Extract<Drafted, { readonly kind: "draft" }> {
  const document = describe(options, world, server, collected, known);
  const findings = [...unreadSource(options, server), ...(collected?.findings ?? [])];
  return { kind: "draft", document, findings };
}

async function collect(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  stated?: StatedPackages,
): Promise<Collected> {
  const { tagged, version } = options;
  const subfolder = options.subfolder ?? server.subfolder;
  const { id, name, description } = server;
  const from: Required<Pick<CollectRequest, "from">> | undefined =
    tagged && isOwn(options, server)
      ? {
          from: {
            repository: tagged.repository,
            commit: tagged.commit,
            tag: tagged.tag.tag,
            ...(subfolder === undefined ? {} : { subfolder }),
            ...(tagged.address === undefined ? {} : { address: tagged.address }),
          },
        }
      : undefined;
  world.progress(`collecting what ${options.server} ${version} consists of`);
  const { collectRelease } = await import("../../supply-chain/repository/collect.ts");
  const request: CollectRequest = {
    version,
    server: {
      id,
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    },
    ...from,
    ...(stated === undefined ? {} : { stated }),
  };
  const collected = await collectRelease(request, {
    env: world.env,
    progress: world.progress,
    ...(options.kept ? {} : { cache: world.cache ?? cacheFolder(world.env) }),
    ...(world.signal ? { signal: world.signal } : {}),
    ...(world.releaseNotes ? { releaseNotes: world.releaseNotes } : {}),
  });
  world.signal?.throwIfAborted();
  return withProvenance(collected, version, server, world);
}

/** With what the packages' registries prove of who published them, and of where they were built. */
async function withProvenance(
  collected: Collected,
  version: string,
  { repository }: Server,
  world: ReleaseWorld,
): Promise<Collected> {
  const { packages = [] } = collected.server;
  if (packages.length === 0 || hasFailure(collected.findings)) return collected;
  const { attestedPackages } = await import("../../supply-chain/signatures/packages.ts");
  const attested = await attestedPackages(packages, version, collected.release.integrity ?? {}, {
    env: world.env,
    cache: world.cache ?? cacheFolder(world.env),
    ...(repository === undefined ? {} : { repository }),
    ...(world.signal ? { signal: world.signal } : {}),
  });
  const { provenance, findings } = attested;
  const proven = Object.keys(provenance).length > 0 ? { provenance } : {};
  return {
    ...collected,
    release: { ...collected.release, ...proven },
    findings: [...collected.findings, ...findings],
  };
}

/** How many ways to start or to reach it are named. */
export function startsIn({ npm, packages = {}, command, remote }: ReleaseOptions): number {
  return [npm, ...Object.values(packages), command, remote].filter((start) => start !== undefined).length;
}

function statedIn({ npm, packages, remote }: ReleaseOptions): StatedPackages | undefined {
  const stated = {
    ...packages,
    ...(npm === undefined ? {} : { npm }),
    ...(remote === undefined ? {} : { remote }),
  };
  return Object.keys(stated).length === 0 ? undefined : stated;
}

function hasPackages({ server: { packages = [], remotes = [] } }: Collected): boolean {
  return packages.length + remotes.length > 0;
}

/** Whether the tag is in the server's own repository: what else lies beside the convention is not what is released. */
function isOwn({ tagged }: ReleaseOptions, { repository }: Server): boolean {
  if (!tagged) return false;
  return (
    repository === undefined || (tagged.address !== undefined && sameRepository(repository, tagged.address))
  );
}

/** That the tag is not in the repository that server.yaml names; undefined where it is, or where there is no tag. */
function otherSource(options: ReleaseOptions, server: Server): string | undefined {
  const { tagged } = options;
  if (!tagged || isOwn(options, server)) return undefined;
  const here = tagged.address ?? "a clone without an address";
  return `${server.file} says that ${server.id} is from ${server.repository ?? "nowhere"}, and the tag ${tagged.tag.tag} is in ${here}`;
}

/** A release of a server that another repository asks for than the one that server.yaml names. */
function foreignSource(options: ReleaseOptions, server: Server): Words | undefined {
  const message = otherSource(options, server);
  if (message === undefined || options.tagged?.isElsewhere !== true) return undefined;
  const hint =
    "release it from its own repository, or have repository changed there by a reviewed pull request";
  return { rule: "release/other-source", message, hint };
}

/** Beside the convention a tag may be of what lies elsewhere: nothing is read at it then, and that is said. */
function unreadSource(options: ReleaseOptions, server: Server): readonly Finding[] {
  const message = otherSource(options, server);
  if (message === undefined) return [];
  const told = `${message}: nothing was read at it, and the release has no source`;
  const hint =
    "where this is the server's own repository, give the clone that address (git remote set-url origin ADDRESS), or correct repository in server.yaml";
  return [found("release/other-source", told, hint, "warn", "medium")];
}

function noStart(options: ReleaseOptions, known: Server, former: string | null): Words {
  const { server, tagged } = options;
  const folder = options.subfolder ?? known.subfolder;
  const where = folder === undefined ? "" : ` in ${printable(folder, 80)}`;
  const elsewhere = otherSource(options, known);
  const there =
    tagged === undefined
      ? ""
      : elsewhere === undefined
        ? `the tag has no server.json, package.json or pyproject.toml${where}, and `
        : `${elsewhere}, where nothing is read, and `;
  const other =
    tagged === undefined ? "" : "; or --subfolder FOLDER, where the tag has them in another folder";
  return {
    rule: "release/no-start",
    message:
      former === null
        ? `${there}nothing of ${server} is released yet that could say how it is started`
        : `${there}${server} ${former} has no package, address or start command that could be taken over`,
    hint: `--npm PACKAGE, --pypi NAME, or --command node ./server.mjs${other}`,
  };
}
