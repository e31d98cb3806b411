import { at, jsonOf, members, words } from "../../../model/json.ts";
import { pypiName } from "../../registries/pypi-version.ts";
import type { LockedDependency, LockReader } from "./locked.ts";

/** Pipfile.lock: what stands under `default`; `develop` does not ship. */
export const readPipfileLock: LockReader = async (text, manifest) => {
  const document = jsonOf(text);
  if (at(document, "_meta") === undefined) return undefined;
  const direct = new Set(manifest.dependencies.map(({ name }) => pypiName(name)));
  const isDirect = (name: string) => direct.size === 0 || direct.has(pypiName(name));
  const whole: LockedDependency[] = [];
  const elsewhere: (readonly [string, string])[] = [];
  for (const [name, entry] of members(at(document, "default"))) {
    const version = /^={2,3}\s*(.+)$/.exec(words(at(entry, "version"), 256) ?? "")?.[1];
    const from = originOf(members(entry));
    if (from !== undefined) elsewhere.push([name, from]);
    else if (version !== undefined) whole.push({ name, published: pypiName(name), version });
  }
  return {
    dependencies: whole.filter(({ name }) => isDirect(name)),
    whole,
    foreign: elsewhere.filter(([name]) => isDirect(name)),
    foreignBelow: elsewhere.filter(([name]) => !isDirect(name)),
    conflicts: [],
  };
};

function originOf(entry: ReadonlyMap<string, unknown>): string | undefined {
  if (["git", "hg", "svn", "bzr"].some((kind) => entry.has(kind))) return "a repository";
  if (entry.has("path")) return "a folder";
  return entry.has("file") ? "an address" : undefined;
}
