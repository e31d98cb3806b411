import { at, members, words } from "../../../model/json.ts";
import type { Conflict, LockedDependency, LockReader } from "./locked.ts";
import { innerFolder } from "./locked.ts";
import { outside } from "./npm-lock.ts";

const blocks = /^(?:lockfileVersion|importers|specifiers|dependencies|optionalDependencies):/;

/** pnpm-lock.yaml, versions 5 to 9. Only what is said of direct dependencies is parsed. */
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
  const own = importers.size > 0 ? importers.get(innerFolder(manifest, folder) || ".") : document;
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  for (const wanted of manifest.dependencies) {
    const told = at(own, "dependencies", wanted.name) ?? at(own, "optionalDependencies", wanted.name);
    const resolved = words(told, 2_000) ?? words(at(told, "version"), 2_000);
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
  return { dependencies, foreign, conflicts };
};

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

function origin(resolved: string): string | undefined {
  if (/^(?:link|file):/.test(resolved)) return "a folder";
  if (/^(?:git[+:@])/.test(resolved) || /codeload\.|\.git(?:#|$)/.test(resolved)) return "a git repository";
  return /^[a-z]+:\/\//.test(resolved) ? "an address" : undefined;
}

/** `1.2.3(peer@4)`, `1.2.3_peer@4`, `/other/1.2.3`, `/other@1.2.3`, `other@1.2.3`. */
function published(resolved: string): { readonly name?: string; readonly version: string } | undefined {
  const bare = resolved.replace(/[(_].*$/, "");
  const match = /^(?:\/?((?:@[^/@]+\/)?[^/@]+)[@/])?(\d[0-9A-Za-z.+-]*)$/.exec(bare);
  if (match?.[2] === undefined) return undefined;
  return { ...(match[1] === undefined ? {} : { name: match[1] }), version: match[2] };
}
