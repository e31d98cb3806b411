import { at, items, members, words } from "../../../model/json.ts";
import { compareVersions } from "../../../model/traffic.ts";
import { pypiName } from "../../registries/pypi-version.ts";
import type { Manifest } from "../manifest/dependency.ts";
import { type Conflict, innerFolder, type Locked, type LockedDependency, type LockReader } from "./locked.ts";

interface LockedPackage {
  readonly name: string;
  readonly version: string | undefined;
  readonly source: ReadonlyMap<string, unknown>;
  readonly entry: unknown;
}

async function packagesOf(text: string): Promise<readonly LockedPackage[] | undefined> {
  const { parse } = await import("smol-toml");
  try {
    const document: unknown = parse(text);
    return items(at(document, "package"), 50_000).flatMap((entry) => {
      const name = words(at(entry, "name"), 200);
      const version = words(at(entry, "version"), 256);
      return name === undefined ? [] : [{ name, version, source: members(at(entry, "source")), entry }];
    });
  } catch {
    return undefined;
  }
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
  const named = items(at(own?.entry, "dependencies")).flatMap((one) => {
    const name = words(at(one, "name"), 200);
    return name === undefined ? [] : [{ name, version: words(at(one, "version"), 256) }];
  });
  const wanted = own === undefined ? names(manifest) : newest(named);
  return resolve(manifest, wanted, packages);
};

/** poetry.lock; which of its packages are direct ones the manifest knows. */
export const readPoetryLock: LockReader = async (text, manifest) => {
  const packages = await packagesOf(text);
  return packages && resolve(manifest, names(manifest), packages);
};

/** Where markers choose between versions, the newest stands for all: it is what most get. */
function newest(all: readonly Name[]): readonly Name[] {
  const sorted = [...all].sort((a, b) => compareVersions(a.version ?? "", b.version ?? ""));
  return [...new Map(sorted.map((one) => [pypiName(one.name), one])).values()];
}

type Name = { readonly name: string; readonly version: string | undefined };

function names({ dependencies }: Manifest): readonly Name[] {
  return dependencies.map(({ name }) => ({ name, version: undefined }));
}

function resolve(manifest: Manifest, wanted: readonly Name[], packages: readonly LockedPackage[]): Locked {
  const byName = new Map<string, LockedPackage[]>();
  for (const one of packages) {
    const name = pypiName(one.name);
    const known = byName.get(name);
    if (known) known.push(one);
    else byName.set(name, [one]);
  }
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  for (const { name, version } of wanted) {
    const known = byName.get(pypiName(name)) ?? [];
    const entry = known.find((one) => version === undefined || one.version === version);
    if (entry === undefined || isWorkspace(entry)) continue;
    const from = origin(entry.source);
    if (from !== undefined) foreign.push([name, from]);
    else if (entry.version !== undefined)
      dependencies.push({ name, published: pypiName(name), version: entry.version });
  }
  const locked = new Set(wanted.map(({ name }) => pypiName(name)));
  const missing = manifest.dependencies.filter(
    ({ name, optional, foreign: other }) => !optional && other === undefined && !locked.has(pypiName(name)),
  );
  const conflicts: readonly Conflict[] = missing.map(({ name }) => ({
    name,
    message: "it is wanted, and the lock file does not have it",
  }));
  return { dependencies, foreign, conflicts };
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
