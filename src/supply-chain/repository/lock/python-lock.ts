import { at, items, members, words } from "../../../model/json.ts";
import { compareVersions } from "../../../model/traffic.ts";
import { pypiName } from "../../registries/pypi-version.ts";
import type { Manifest } from "../manifest/dependency.ts";
import { readRequirement } from "../manifest/pyproject.ts";
import {
  type Conflict,
  distinctForeign,
  distinctLocked,
  innerFolder,
  type Locked,
  type LockedDependency,
  type LockReader,
  reached,
} from "./locked.ts";

interface LockedPackage {
  readonly name: string;
  readonly version: string | undefined;
  readonly source: ReadonlyMap<string, unknown>;
  readonly entry: unknown;
}

/** What is needed: all versions that are locked of it, or one. */
interface Name {
  readonly name: string;
  readonly version?: string | undefined;
  readonly extras?: readonly string[];
}

/** What a package needs by one kind of lock file, with some of its extras. */
type Needs = (entry: unknown, extra: string | undefined) => readonly Name[];

async function packagesOf(text: string): Promise<readonly LockedPackage[] | undefined> {
  const { parse } = await import("smol-toml");
  try {
    const document: unknown = parse(text);
    return items(at(document, "package"), 50_000).flatMap((entry) => {
      const name = words(at(entry, "name"), 200);
      const version = words(at(entry, "version"), 256);
      return name === undefined ? [] : [{ name, version, source: sourceOf(entry), entry }];
    });
  } catch {
    return undefined;
  }
}

/** PDM writes into the package itself what others write into its source. */
function sourceOf(entry: unknown): ReadonlyMap<string, unknown> {
  const own = members(entry);
  const kept = ["git", "path", "url"].flatMap((kind) =>
    own.has(kind) ? [[kind, own.get(kind)] as const] : [],
  );
  return new Map([...members(own.get("source")), ...kept]);
}

/** uv.lock; the package itself is in it, with the versions of its own dependencies where there are several. */
export const readUvLock: LockReader = async (text, manifest, folder) => {
  const packages = await packagesOf(text);
  if (packages === undefined) return undefined;
  const inner = innerFolder(manifest, folder) || ".";
  const own = packages.find(({ name, source }) => {
    const place = source.get("editable") ?? source.get("virtual") ?? source.get("directory");
    return place === inner || (place !== undefined && pypiName(name) === pypiName(manifest.name ?? ""));
  });
  return resolve(
    manifest,
    own === undefined ? names(manifest) : uvNeeds(own.entry, undefined),
    packages,
    uvNeeds,
  );
};

const uvNeeds: Needs = (entry, extra) => {
  const list = extra === undefined ? at(entry, "dependencies") : at(entry, "optional-dependencies", extra);
  return items(list).flatMap((one) => {
    const name = words(at(one, "name"), 200);
    const extras = items(at(one, "extra"), 100).filter((each) => typeof each === "string");
    return name === undefined ? [] : [{ name, version: words(at(one, "version"), 256), extras }];
  });
};

/** poetry.lock; which of its packages are direct ones the manifest knows. */
export const readPoetryLock: LockReader = async (text, manifest) => {
  const packages = shipped(await packagesOf(text), "main");
  return packages && resolve(manifest, names(manifest), packages, poetryNeeds);
};

/** What an extra asks for is locked only where somebody wants that extra. */
const poetryNeeds: Needs = (entry) =>
  [...members(at(entry, "dependencies")).keys()].map((name) => ({ name }));

/** pdm.lock; an extra of a package is a package of its own in it. */
export const readPdmLock: LockReader = async (text, manifest) => {
  const packages = shipped(await packagesOf(text), "default");
  return packages && resolve(manifest, names(manifest), packages, pdmNeeds);
};

const pdmNeeds: Needs = (entry) => items(at(entry, "dependencies")).flatMap((one) => readRequirement(one));

/** Without what is locked for development alone. */
function shipped(
  packages: readonly LockedPackage[] | undefined,
  group: string,
): readonly LockedPackage[] | undefined {
  return packages?.filter(({ entry }) => {
    const groups = at(entry, "groups");
    return at(entry, "category") !== "dev" && (!Array.isArray(groups) || groups.includes(group));
  });
}

/** Where markers choose between versions, the newest stands for all: it is what most get. */
function newest(all: readonly Name[]): readonly Name[] {
  const sorted = [...all].sort((a, b) => compareVersions(a.version ?? "", b.version ?? ""));
  return [...new Map(sorted.map((one) => [pypiName(one.name), one])).values()];
}

function names({ dependencies }: Manifest): readonly Name[] {
  return dependencies.map(({ name }) => ({ name }));
}

function resolve(
  manifest: Manifest,
  all: readonly Name[],
  packages: readonly LockedPackage[],
  needs: Needs,
): Locked {
  const wanted = newest(all);
  const byName = new Map<string, LockedPackage[]>();
  for (const one of packages) {
    const name = pypiName(one.name);
    for (const key of [name, `${name}@${one.version ?? ""}`]) {
      const known = byName.get(key);
      if (known) known.push(one);
      else byName.set(key, [one]);
    }
  }
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  for (const { name, version } of wanted) {
    const entry = fittingIn(byName, pypiName(name), version)[0];
    if (entry === undefined || isWorkspace(entry)) continue;
    const from = origin(entry.source);
    if (from !== undefined) foreign.push([name, from]);
    else dependencies.push(...lockedOf(entry));
  }
  const below = followed(all, byName, needs);
  const locked = new Set(wanted.map(({ name }) => pypiName(name)));
  const missing = manifest.dependencies.filter(
    ({ name, optional, foreign: other }) => !optional && other === undefined && !locked.has(pypiName(name)),
  );
  const conflicts: readonly Conflict[] = missing.map(({ name }) => ({
    name,
    message: "it is wanted, and the lock file does not have it",
  }));
  return {
    dependencies,
    whole: distinctLocked([
      ...dependencies,
      ...below.filter((one) => !isWorkspace(one) && origin(one.source) === undefined).flatMap(lockedOf),
    ]),
    foreign,
    foreignBelow: distinctForeign(
      below.flatMap((one) => {
        const from = isWorkspace(one) ? undefined : origin(one.source);
        return from === undefined ? [] : [[one.name, from] as const];
      }),
      foreign,
    ),
    conflicts,
  };
}

type ByName = ReadonlyMap<string, readonly LockedPackage[]>;

/** All that is locked under a name, or the one version of it. */
function fittingIn(byName: ByName, name: string, version: string | undefined): readonly LockedPackage[] {
  return byName.get(version === undefined ? name : `${name}@${version}`) ?? [];
}

/** How often packages are looked at in all: what is locked in thousands of versions ends it. */
const mostLooks = 1_000_000;

/** All packages that some names lead to, through one another. */
function followed(first: readonly Name[], byName: ByName, needs: Needs): readonly LockedPackage[] {
  const found = new Set<LockedPackage>();
  let looks = 0;
  const keyOf = ({ name, version, extras = [] }: Name): readonly string[] =>
    [undefined, ...extras].map((extra) => JSON.stringify([pypiName(name), version ?? null, extra ?? null]));
  reached(first.flatMap(keyOf), (key) => {
    const [name, version, extra]: readonly (string | null)[] = JSON.parse(key);
    const fitting = fittingIn(byName, name ?? "", version ?? undefined);
    looks += fitting.length;
    if (looks > mostLooks) return [];
    for (const one of fitting) found.add(one);
    return fitting.flatMap(({ entry }) => needs(entry, extra ?? undefined).flatMap(keyOf));
  });
  return [...found];
}

function lockedOf({ name, version }: LockedPackage): readonly LockedDependency[] {
  return version === undefined ? [] : [{ name, published: pypiName(name), version }];
}

/** Part of the same repository: what is published of it names the other by its name. */
function isWorkspace({ source }: LockedPackage): boolean {
  return source.has("editable") || source.has("virtual");
}

/** Poetry and uv spell it differently. */
function origin(source: ReadonlyMap<string, unknown>): string | undefined {
  const type = source.get("type");
  if (source.has("git") || type === "git") return "a repository";
  if (type === "directory" || type === "file") return "a folder";
  if (source.has("path") || source.has("directory")) return "a folder";
  const isAddress = type === "url" || (source.has("url") && type === undefined && !source.has("registry"));
  return isAddress ? "an address" : undefined;
}
