import type { Conflict, LockedDependency, LockReader } from "./locked.ts";

interface Entry {
  readonly version: string;
  readonly resolved: string;
}

/** yarn.lock, of the first version and of later ones. */
export const readYarnLock: LockReader = async (text, manifest) => {
  if (!/^# yarn lockfile v1|^__metadata:/m.test(text.slice(0, 10_000))) return undefined;
  const entries = entriesOf(text);
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  for (const { name, alias, range, workspace, overridden } of manifest.dependencies) {
    const written = alias === undefined ? range : `npm:${alias}@${range}`;
    const keys = [`${name}@${written}`, `${name}@npm:${range}`, `${name}@npm:${alias}@${range}`];
    const others = [...entries.keys()].filter((key) => key.startsWith(`${name}@`));
    const known = [...keys, ...(overridden === true ? others : [])];
    const entry = known.map((key) => entries.get(key)).find((one) => one !== undefined);
    if (entry === undefined) {
      if (others.length > 0 && range !== "" && workspace !== true)
        conflicts.push({ name, message: `${range} is wanted, and locked for another range alone` });
    } else if (/@(?:workspace|link|portal|file):|^(?:file|link):/.test(entry.resolved)) {
      if (workspace !== true) foreign.push([name, "a folder"]);
    } else if (/\.git(?:#|$)|^git[+:@]|codeload\./.test(entry.resolved))
      foreign.push([name, "a git repository"]);
    else dependencies.push({ name, published: alias ?? name, version: entry.version });
  }
  return { dependencies, foreign, conflicts };
};

/** By each of the names that an entry has: `"a@^1, a@npm:^1.1":` stands for two. */
function entriesOf(text: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let names: readonly string[] = [];
  let version: string | undefined;
  let resolved = "";
  const keep = () => {
    if (version !== undefined) for (const name of names) entries.set(name, { version, resolved });
  };
  for (const line of text.split(/\r?\n/)) {
    if (/^\S.*:\s*$/.test(line) && !line.startsWith("#")) {
      keep();
      names = line
        .replace(/:\s*$/, "")
        .split(",")
        .map((name) => name.trim().replace(/^"|"$/g, ""));
      version = undefined;
      resolved = "";
      continue;
    }
    const [, field, value = ""] =
      /^ {2}(version|resolved|resolution):? +"?([^"]{1,2000})"?\s*$/.exec(line) ?? [];
    if (field === "version") version = value.trim();
    else if (field !== undefined) resolved = value;
  }
  keep();
  return entries;
}
