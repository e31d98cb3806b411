import { isId, serverFile, serversFolder } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import { compareText, type Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { compareVersions } from "../../model/traffic.ts";
import { listed, nearest } from "../../rules/text.ts";
import { sameRepository } from "./address.ts";
import type { ReleaseTag } from "./tag.ts";

export interface TagOrigin {
  /** Address of the repository that the tag is in; undefined: nobody knows. */
  readonly repository?: string;
  /** What the package or `server.json` at the tag calls the server, where it is known. */
  readonly names?: readonly string[];
  /** The names of the packages that a folder of the repository describes at the tag. */
  readonly packagesIn?: (folder: string) => Promise<readonly string[]>;
}

export type Which =
  | { readonly kind: "server"; readonly server: string }
  | { readonly kind: "none"; readonly problem: Pick<Finding, "rule" | "message" | "hint"> };

/** What is known of a server without looking at its releases. */
interface Known {
  readonly id: string;
  readonly name?: string;
  readonly repository?: string;
  readonly subfolder?: string;
}

/**
 * The server that a tag is about: by what stands before the version (a server's id, the last part of its name or of
 * its folder, the name of its package), else the one that is asked for, else the only one whose source this
 * repository is. `head`: the desired side.
 */
export async function serverOfTag(
  head: Source,
  { tag, prefix }: ReleaseTag,
  origin: TagOrigin,
  asked: string | undefined,
): Promise<Which> {
  const ids = await serverIds(head);
  if (prefix === null && asked !== undefined) return { kind: "server", server: asked };
  // Who is called by its id need not be looked up among thousands.
  const direct = prefix === null ? undefined : lastPart(prefix);
  const servers =
    direct !== undefined && ids.includes(direct) ? await known(head, [direct]) : await known(head, ids);
  const found = prefix === null ? alone(servers, origin) : await called(head, servers, prefix, origin);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    if (asked === undefined || asked === only) return { kind: "server", server: only };
    return none(
      `the tag ${shown(tag)} is of ${only}, and ${shown(asked)} was asked for`,
      "leave the server out, or push the tag that is meant",
    );
  }
  if (asked !== undefined && found.includes(asked)) return { kind: "server", server: asked };
  if (only !== undefined) {
    return none(
      `the tag ${shown(tag)} may be of ${listed([...found].slice(0, 10))}`,
      `name one: ${only}-${tagged(tag, prefix)}, or the input server (on the command line: headgate release ${only} --tag ${shown(tag)})`,
    );
  }
  if (prefix === null) {
    return none(
      `the tag ${shown(tag)} names no server, and no server.yaml names ${shown(origin.repository ?? "this repository")} as its repository`,
      `write repository: into the server's server.yaml, or give the input server; in a repository of several servers tag SERVER-v1.2.0. For a first release on the command line: headgate release SERVER --tag ${shown(tag)} --create`,
    );
  }
  const near = nearest(direct ?? prefix, ids);
  return none(
    `the tag ${shown(tag)} is of ${shown(prefix)}, and there is no such server`,
    near.length > 0
      ? `meant may be ${listed(near)}`
      : `tag SERVER-v1.2.0 by the server's id, or give the input server; where there is none yet, add ${serverFile("SERVER")}`,
  );
}

function none(message: string, hint: string): Which {
  return { kind: "none", problem: { rule: "release/no-server", message, hint } };
}

function tagged(tag: string, prefix: string | null): string {
  return shown(prefix === null ? tag : tag.slice(prefix.length + 1));
}

function shown(text: string): string {
  return printable(text, 120);
}

function lastPart(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf("/") + 1);
}

async function serverIds(head: Source): Promise<readonly string[]> {
  const names = await head.names(serversFolder);
  return names.flatMap((name) => (name.endsWith("/") && isId(name.slice(0, -1)) ? [name.slice(0, -1)] : []));
}

/** One that cannot be read is known by its id alone: validation says what is wrong with it. */
async function known(head: Source, ids: readonly string[]): Promise<readonly Known[]> {
  const files = await head.read(ids.map(serverFile));
  return ids.map((id) => {
    const bytes = files.get(serverFile(id));
    const document = bytes && readDocument("server", serverFile(id), bytes, undefined)?.value;
    return { ...document, id };
  });
}

async function called(
  head: Source,
  servers: readonly Known[],
  prefix: string,
  origin: TagOrigin,
): Promise<readonly string[]> {
  const wanted = lastPart(prefix);
  // A scope (@acme/weather-mcp) is a package's; anything else may be an id or a folder.
  const isPackage = prefix.startsWith("@");
  const byId = isPackage ? [] : servers.filter(({ id }) => id === wanted);
  if (byId.length > 0) return idsOf(byId);
  const byFolder = isPackage ? [] : servers.filter(({ subfolder }) => subfolder === prefix);
  if (byFolder.length > 0) return idsOf(byFolder);
  const byName = servers.filter(({ name = "" }) => lastPart(name) === wanted);
  if (byName.length > 0 && !isPackage) return idsOf(byName);
  const byPackage = await ofPackage(head, servers, prefix);
  if (byPackage.length > 0) return byPackage;
  const described = await describing(servers, prefix, origin);
  return described.length > 0 ? described : idsOf(byName);
}

/** Those whose own folder describes a package of that name at the tag: what is not released yet. */
async function describing(
  servers: readonly Known[],
  identifier: string,
  { packagesIn, ...origin }: TagOrigin,
): Promise<readonly string[]> {
  if (!packagesIn) return [];
  const ours = servers.filter(
    (server) =>
      isFrom(server, origin) ||
      (server.repository === undefined && (server.subfolder !== undefined || isNamed(server, origin))),
  );
  const found = await Promise.all(
    ours.map(async ({ subfolder = "" }) => (await packagesIn(subfolder)).includes(identifier)),
  );
  return idsOf(ours.filter((_, at) => found[at]));
}

function isFrom(server: Known, { repository }: TagOrigin): boolean {
  return (
    repository !== undefined &&
    server.repository !== undefined &&
    sameRepository(server.repository, repository)
  );
}

function isNamed({ name }: Known, { names = [] }: TagOrigin): boolean {
  return name !== undefined && names.includes(name);
}

function alone(servers: readonly Known[], origin: TagOrigin): readonly string[] {
  const from = servers.filter((server) => isFrom(server, origin));
  if (from.length > 0) return idsOf(from);
  // What says where it is from is not another repository's to claim.
  const free = servers.filter((server) => server.repository === undefined);
  return idsOf(free.filter((server) => isNamed(server, origin)));
}

function idsOf(servers: readonly Known[]): readonly string[] {
  return servers.map(({ id }) => id).sort(compareText);
}

/** Those whose newest release has a package of that name. */
async function ofPackage(
  head: Source,
  servers: readonly Known[],
  identifier: string,
): Promise<readonly string[]> {
  const newest = await Promise.all(
    servers.map(async ({ id }) => {
      const names = await head.names(`${serversFolder}/${id}/versions`);
      const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));
      const last = versions.sort(compareVersions).at(-1);
      return last === undefined ? [] : [{ id, file: `${serversFolder}/${id}/versions/${last}.json` }];
    }),
  );
  const files = newest.flat();
  const texts = await head.read(files.map(({ file }) => file));
  return files.flatMap(({ id, file }) => {
    const bytes = texts.get(file);
    const packages = bytes && readDocument("release", file, bytes, undefined)?.value?.server.packages;
    return packages?.some((one) => one.identifier === identifier) ? [id] : [];
  });
}
