import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { at, members, words } from "../../../model/json.ts";
import type { Wanted } from "../manifest/dependency.ts";
import { type Conflict, innerFolder, type LockedDependency, type LockReader } from "./locked.ts";

type Packages = ReadonlyMap<string, unknown>;

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
export const readNpmLock: LockReader = async (text, manifest, folder) => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const packages = members(at(document, "packages"));
  const older = members(at(document, "dependencies"));
  if (packages.size === 0 && older.size === 0 && at(document, "lockfileVersion") === undefined)
    return undefined;
  const inner = innerFolder(manifest, folder);
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  for (const wanted of manifest.dependencies) {
    const entry = packages.size > 0 ? entryIn(packages, inner, wanted.name) : older.get(wanted.name);
    const version = words(at(entry, "version"), 256);
    if (entry === undefined || version === undefined) continue;
    const from = origin(words(at(entry, "resolved")) ?? version, at(entry, "link") === true);
    if (from !== undefined && wanted.workspace !== true) foreign.push([wanted.name, from]);
    else {
      const deprecated = words(at(entry, "deprecated"));
      dependencies.push({
        name: wanted.name,
        published: wanted.alias ?? words(at(entry, "name"), 214) ?? wanted.name,
        version,
        ...(deprecated === undefined ? {} : { deprecated }),
      });
      conflicts.push(...outside(wanted, version), ...peers(packages, inner, wanted.name, entry));
    }
  }
  return { dependencies, foreign, conflicts };
};

/** As Node finds it: in the manifest's own folder, then in those around it. */
function entryIn(packages: Packages, folder: string, name: string): unknown {
  const parts = folder.split("/").filter(Boolean);
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const place = [...parts.slice(0, depth), "node_modules", name].join("/");
    const entry = packages.get(place);
    if (entry === undefined) continue;
    const target = at(entry, "link") === true ? packages.get(words(at(entry, "resolved")) ?? "") : undefined;
    return target ?? entry;
  }
  return undefined;
}

function origin(resolved: string, isLink: boolean): string | undefined {
  if (isLink || /^(?:file|link):/.test(resolved)) return "a folder";
  return /^(?:git[+:@]|github:)/.test(resolved) ? "a git repository" : undefined;
}

/** What is locked is not what the manifest wants: `npm ci` refuses it. */
export function outside({ name, range, overridden }: Wanted, version: string): readonly Conflict[] {
  const isRange = overridden !== true && range !== "" && range.length <= 256 && validRange(range) !== null;
  if (!isRange || satisfies(version, range, { includePrerelease: true })) return [];
  return [{ name, message: `${version} is locked, ${range} is wanted` }];
}

function peers(packages: Packages, folder: string, name: string, entry: unknown): readonly Conflict[] {
  const optional = at(entry, "peerDependenciesMeta");
  return [...members(at(entry, "peerDependencies"))].slice(0, 100).flatMap(([peer, range]) => {
    const version = words(at(entryIn(packages, folder, peer), "version"), 256);
    if (typeof range !== "string" || version === undefined || at(optional, peer, "optional") === true)
      return [];
    const [conflict] = outside({ name: peer, range, optional: false }, version);
    return conflict ? [{ name, message: `it wants ${peer} ${range}, and ${version} is locked` }] : [];
  });
}
