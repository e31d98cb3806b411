import { posix } from "node:path";
import { at, members, words } from "../../../model/json.ts";
import {
  type Conflict,
  distinctForeign,
  distinctLocked,
  innerFolder,
  type LockedDependency,
  type LockReader,
  reached,
} from "./locked.ts";
import { outside } from "./places.ts";
import { neededIn, origin, published, snapshotsIn } from "./pnpm-snapshots.ts";

const blocks = /^(?:lockfileVersion|importers|specifiers|dependencies|optionalDependencies):/;

/** pnpm-lock.yaml, versions 5 to 9. What is said of direct dependencies is parsed, the long rest is read by lines. */
export const readPnpmLock: LockReader = async (text, manifest, folder) => {
  const { parse } = await import("yaml");
  let document: unknown;
  try {
    document = parse(directPart(text), { maxAliasCount: 0, schema: "failsafe", logLevel: "silent" });
  } catch {
    return undefined;
  }
  if (at(document, "lockfileVersion") === undefined) return undefined;
  const importers = members(at(document, "importers"));
  const inner = innerFolder(manifest, folder) || ".";
  const partAt = (place: string) => (importers.size > 0 ? importers.get(place) : document);
  const own = partAt(inner);
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  for (const wanted of manifest.dependencies) {
    const resolved = resolvedIn(own, wanted.name);
    if (resolved === undefined) continue;
    const from = origin(resolved);
    if (from !== undefined) {
      if (wanted.workspace !== true) foreign.push([wanted.name, from]);
      continue;
    }
    const found = published(resolved);
    if (found === undefined) continue;
    dependencies.push({
      name: wanted.name,
      published: wanted.alias ?? found.name ?? wanted.name,
      version: found.version,
    });
    conflicts.push(...outside(wanted, found.version));
  }
  const isWanted = new Set(manifest.dependencies.map(({ name }) => name));
  // With a part of the workspace comes what that depends on.
  const parts = reached([inner], (place) =>
    needsOf(partAt(place)).flatMap(([, resolved]) => {
      const folderOf = /^link:(.*)$/.exec(resolved)?.[1];
      return folderOf === undefined ? [] : [posix.normalize(posix.join(place, folderOf))];
    }),
  );
  const first = [...parts].flatMap((place) =>
    needsOf(partAt(place)).filter(([name]) => place !== inner || isWanted.has(name)),
  );
  const below = neededIn(snapshotsIn(text), first);
  const said = new Map(below.whole.map((one) => [`${one.published}@${one.version}`, one]));
  const isForeign = new Map(below.foreign);
  const direct = dependencies.flatMap((one) => {
    const from = isForeign.get(one.published);
    if (from !== undefined) foreign.push([one.name, from]);
    return from === undefined ? [{ ...said.get(`${one.published}@${one.version}`), ...one }] : [];
  });
  return {
    dependencies: direct,
    whole: distinctLocked([...direct, ...below.whole]),
    foreign,
    foreignBelow: distinctForeign(below.foreign, foreign),
    conflicts,
  };
};

function resolvedIn(part: unknown, name: string): string | undefined {
  const told = at(part, "dependencies", name) ?? at(part, "optionalDependencies", name);
  return words(told, 2_000) ?? words(at(told, "version"), 2_000);
}

function needsOf(part: unknown): readonly (readonly [string, string])[] {
  const lists = [at(part, "dependencies"), at(part, "optionalDependencies")];
  const names = new Set(lists.flatMap((list) => [...members(list).keys()]));
  return [...names].flatMap((name) => {
    const resolved = resolvedIn(part, name);
    return resolved === undefined ? [] : [[name, resolved] as const];
  });
}

function directPart(text: string): string {
  let isWanted = false;
  return text
    .split("\n")
    .filter((line) => {
      if (/^\S/.test(line) && !line.startsWith("#")) isWanted = blocks.test(line);
      return isWanted;
    })
    .join("\n");
}
