import type { EnvironmentDocument, TargetDocument } from "../../convention/documents.ts";
import { canonicalJson } from "../../model/canonical.ts";
import { entryOf } from "../../model/target.ts";
import { isEntryName } from "../../targets/mcp/client.ts";
import type { Group } from "./collect.ts";
import type { TargetText } from "./documents.ts";
import { idOf, type Named, startKey } from "./ids.ts";

/** A group whose entries have ids, with the environment that it becomes. */
export interface Placed {
  readonly group: Group;
  readonly named: readonly Named[];
}

export interface EnvironmentWish {
  readonly id: string;
  /** Files that say the same: one environment with a target for each. */
  readonly placed: readonly Placed[];
}

/**
 * Files that hold the same servers, with the same variables, are one environment with several targets. A file
 * that differs is an environment of its own: every target of one environment gets all its servers.
 */
export function environmentsFor(groups: readonly Placed[], first: string): readonly EnvironmentWish[] {
  const byContent = new Map<string, Placed[]>();
  for (const placed of groups) {
    const key = contentKey(placed.named);
    byContent.set(key, [...(byContent.get(key) ?? []), placed]);
  }
  const used = new Set<string>();
  return [...byContent.values()].map((placed, index) => {
    const own = index === 0 ? first : `${first}-${idOf(suffix(placed[0]))}`;
    let id = own;
    for (let count = 2; used.has(id); count += 1) id = `${own}-${count}`;
    used.add(id);
    return { id, placed };
  });
}

function suffix(placed: Placed | undefined): string {
  const written = placed?.group.written;
  return written?.kind === "itself" ? written.scope : (written?.name ?? "other");
}

function contentKey(named: readonly Named[]): string {
  const servers = named.map(({ id, start, variables, secrets }) => [
    id,
    startKey(start),
    start.kind === "package" ? start.wanted : start.kind === "command" ? (start.pin?.wanted ?? null) : null,
    [...variables].sort(),
    [...secrets].map(([name, { reference }]) => [name, reference]).sort(),
  ]);
  return canonicalJson(servers.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** The targets that write what the files say; those of files that no target writes share nothing with others. */
export function targetsOf({ id, placed }: EnvironmentWish): readonly TargetText[] {
  const paths = new Set<string>();
  return placed.map(({ group: { written }, named }) => {
    const entries = Object.fromEntries(
      named.filter(({ id, name }) => name !== id && isEntryName(name)).map(({ id, name }) => [id, name]),
    );
    if (written.kind === "itself") {
      const { scope, path } = written;
      return { scope, ...(path === undefined ? {} : { path }), entries };
    }
    let path = `clients/${id}/${written.name}.mcp.json`;
    for (let count = 2; paths.has(path); count += 1) path = `clients/${id}/${written.name}-${count}.mcp.json`;
    paths.add(path);
    return { scope: "project", path, entries };
  });
}

/** Why an environment that is there already does not do for a server; undefined: it does. */
export function missingIn(
  document: EnvironmentDocument,
  targets: readonly TargetText[],
  { id, start }: Named,
): { readonly message: string; readonly target?: TargetText } | undefined {
  if (start.kind === "command" && document.versions?.unpackaged !== true)
    return { message: "takes no server that is known by its start command alone" };
  for (const wanted of targets) {
    const found = (document.targets ?? []).find((target) => isSame(target, wanted));
    if (found?.type !== "mcp") return { message: "has no target that writes that file", target: wanted };
    if (
      entryOf({ ...found, scope: wanted.scope }, id) !==
      (Object.hasOwn(wanted.entries, id) ? wanted.entries[id] : id)
    )
      return { message: `has a target that would write ${id} under another name`, target: wanted };
  }
  return undefined;
}

function isSame(target: TargetDocument, { scope, path }: TargetText): boolean {
  return target.type === "mcp" && (target.scope ?? "project") === scope && target.path === path;
}
