import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { at, members, words } from "../../../model/json.ts";
import type { Manifest, Wanted } from "../manifest/dependency.ts";
import {
  type Conflict,
  distinctForeign,
  distinctLocked,
  type Locked,
  type LockedDependency,
  reached,
} from "./locked.ts";

/** What lies where: `node_modules/a/node_modules/b`, with the members of a package-lock.json of version 3. */
export type Packages = ReadonlyMap<string, unknown>;

/** A path that no package manager writes. */
const longestPlace = 2_000;

/** What a manifest depends on, where packages are found as Node finds them. */
export function lockedPlaces(packages: Packages, manifest: Manifest, inner: string): Locked {
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  for (const wanted of manifest.dependencies) {
    const place = placeIn(packages, inner, wanted.name);
    const one = place === undefined ? undefined : lockedAt(packages, place, wanted.name);
    if (place === undefined || one === undefined) continue;
    if (one.from !== undefined && wanted.workspace !== true) foreign.push([wanted.name, one.from]);
    else {
      const { alias } = wanted;
      dependencies.push(alias === undefined ? one.locked : { ...one.locked, published: alias });
      conflicts.push(
        ...renamed(wanted, one.locked.published),
        ...outside(wanted, one.locked.version),
        ...peers(packages, inner, wanted.name, packages.get(targetOf(packages, place))),
      );
    }
  }
  const beginnings = manifest.dependencies.flatMap(({ name }) => placeIn(packages, inner, name) ?? []);
  const below = [...reached([inner, ...beginnings], (place) => neededAt(packages, place))].flatMap(
    (place) => {
      const name = nameOf(place);
      const one = name === undefined ? undefined : lockedAt(packages, place, name);
      // A part of the workspace is published beside this one, and not from a registry yet.
      return one === undefined || name === undefined || isLink(packages, place) ? [] : [{ name, ...one }];
    },
  );
  return {
    dependencies,
    whole: distinctLocked([
      ...dependencies,
      ...below.flatMap(({ from, locked }) => (from === undefined ? [locked] : [])),
    ]),
    foreign,
    foreignBelow: distinctForeign(
      below.flatMap(({ name, from }) => (from === undefined ? [] : [[name, from] as const])),
      foreign,
    ),
    conflicts,
  };
}

/** As Node finds it: in a folder's own node_modules, then in those around it. */
function placeIn(packages: Packages, folder: string, name: string): string | undefined {
  const parts = folder.split("/").filter(Boolean);
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const place = [...parts.slice(0, depth), "node_modules", name].join("/");
    if (packages.has(place)) return place;
  }
  return undefined;
}

/** Where what is needed at a place lies. Peers are installed as well. */
function neededAt(packages: Packages, place: string): readonly string[] {
  if (place.length > longestPlace) return [];
  const target = targetOf(packages, place);
  if (target !== place) return [target];
  const entry = packages.get(place);
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies"];
  const names = new Set(kinds.flatMap((kind) => [...members(at(entry, kind)).keys()]));
  return [...names].flatMap((name) => placeIn(packages, place, name) ?? []);
}

function isLink(packages: Packages, place: string): boolean {
  return at(packages.get(place), "link") === true;
}

function targetOf(packages: Packages, place: string): string {
  if (!isLink(packages, place)) return place;
  const target = words(at(packages.get(place), "resolved"), longestPlace);
  return target !== undefined && packages.has(target) ? target : place;
}

/** The name that a place has for what lies there; undefined for a part of the workspace. */
function nameOf(place: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
}

interface LockedAt {
  readonly locked: LockedDependency;
  /** Where it comes from instead of a registry. */
  readonly from?: string;
}

function lockedAt(packages: Packages, place: string, name: string): LockedAt | undefined {
  const entry = packages.get(targetOf(packages, place));
  const version = words(at(entry, "version"), 256);
  if (version === undefined) return undefined;
  const resolved = words(at(entry, "resolved")) ?? version;
  const from = originOf(resolved, at(entry, "link") === true);
  const deprecated = words(at(entry, "deprecated"));
  const integrity = words(at(entry, "integrity"));
  const isBundled = at(entry, "inBundle") === true || at(entry, "bundled") === true;
  return {
    ...(from === undefined ? {} : { from }),
    locked: {
      name,
      published: words(at(entry, "name"), 214) ?? name,
      version,
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(integrity === undefined ? {} : { integrity }),
      ...(/^https?:/i.test(resolved) ? { address: resolved } : {}),
      ...(isBundled ? { bundled: true } : {}),
    },
  };
}

function originOf(resolved: string, isLinked: boolean): string | undefined {
  if (isLinked || /^(?:file|link):/.test(resolved)) return "a folder";
  return /^(?:git[+:@]|github:)/.test(resolved) ? "a git repository" : undefined;
}

/** What is locked is not what the manifest wants: `npm ci` refuses it. */
export function outside({ name, range, overridden }: Wanted, version: string): readonly Conflict[] {
  const isRange = overridden !== true && range !== "" && range.length <= 256 && validRange(range) !== null;
  if (!isRange || satisfies(version, range, { includePrerelease: true })) return [];
  return [{ name, message: `${version} is locked, ${range} is wanted` }];
}

/** What lies there under the name of another package, which nobody asked for. */
function renamed({ name, alias = name, overridden }: Wanted, published: string): readonly Conflict[] {
  if (overridden === true || published === name || published === alias) return [];
  return [{ name, message: `${published} is locked in its place` }];
}

function peers(packages: Packages, folder: string, name: string, entry: unknown): readonly Conflict[] {
  const optional = at(entry, "peerDependenciesMeta");
  return [...members(at(entry, "peerDependencies"))].slice(0, 100).flatMap(([peer, range]) => {
    const place = placeIn(packages, folder, peer);
    const version = words(at(place === undefined ? undefined : packages.get(place), "version"), 256);
    if (typeof range !== "string" || version === undefined || at(optional, peer, "optional") === true)
      return [];
    const [conflict] = outside({ name: peer, range, optional: false }, version);
    return conflict ? [{ name, message: `it wants ${peer} ${range}, and ${version} is locked` }] : [];
  });
}
