import { compareVersions } from "../../../model/traffic.ts";
import { pypiName, pypiVersion } from "../../registries/pypi-version.ts";
import { readRequirement } from "../manifest/pyproject.ts";
import type { Conflict, LockedDependency, LockReader } from "./locked.ts";

/** requirements.txt: what is pinned by `==`. Of a compiled one the manifest's own dependencies are the direct ones. */
export const readRequirements: LockReader = async (text, manifest) => {
  const direct = new Set(manifest.dependencies.map(({ name }) => pypiName(name)));
  const pinned = new Map<string, LockedDependency>();
  const elsewhere: (readonly [string, string])[] = [];
  const isDirect = (name: string) => direct.size === 0 || direct.has(pypiName(name));
  const conflicts: Conflict[] = [];
  const lines = text
    .replace(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .slice(0, 20_000);
  for (const line of lines) {
    const bare = upTo(upTo(line, /(?:^|\s)#/), /\s--hash[= ]/).trim();
    if (bare === "" || bare.startsWith("-")) continue;
    for (const { name, range, foreign: from, optional } of readRequirement(bare)) {
      const published = pypiName(name);
      if (from !== undefined) elsewhere.push([name, from]);
      const version = /^={2,3}\s*([0-9A-Za-z][0-9A-Za-z.!+_-]*)$/.exec(range)?.[1];
      if (version === undefined) continue;
      const before = pinned.get(published);
      // Two markers may each have their own.
      if (before && !optional && pypiVersion(before.version) !== pypiVersion(version))
        conflicts.push({ name, message: `it is pinned to ${before.version} and to ${version}` });
      // Where markers choose, the newest stands for all.
      if (!before || compareVersions(before.version, version) < 0)
        pinned.set(published, { name, published, version });
    }
  }
  const whole = [...pinned.values()];
  return {
    dependencies: whole.filter(({ name }) => isDirect(name)),
    whole,
    foreign: elsewhere.filter(([name]) => isDirect(name)),
    foreignBelow: elsewhere.filter(([name]) => !isDirect(name)),
    conflicts,
  };
};

function upTo(line: string, end: RegExp): string {
  const at = line.search(end);
  return at < 0 ? line : line.slice(0, at);
}
