import {
  type Conflict,
  distinctForeign,
  distinctLocked,
  type LockedDependency,
  type LockReader,
  reached,
} from "./locked.ts";

interface Entry {
  /** The first of its names: `a@^1`. */
  readonly key: string;
  readonly version: string;
  readonly resolved: string;
  readonly integrity: string | undefined;
  /** What it needs, with the ranges as they are written here. */
  readonly needs: readonly (readonly [name: string, range: string])[];
}

/** yarn.lock, of the first version and of later ones. */
export const readYarnLock: LockReader = async (text, manifest) => {
  if (!/^# yarn lockfile v1|^__metadata:/m.test(text.slice(0, 10_000))) return undefined;
  const entries = entriesOf(text);
  const dependencies: LockedDependency[] = [];
  const foreign: (readonly [string, string])[] = [];
  const conflicts: Conflict[] = [];
  const first: Entry[] = [];
  for (const { name, alias, range, workspace, overridden } of manifest.dependencies) {
    const written = alias === undefined ? range : `npm:${alias}@${range}`;
    const keys = [`${name}@${written}`, `${name}@npm:${range}`, `${name}@npm:${alias}@${range}`];
    const others = entries.byName.get(name) ?? [];
    const entry =
      keys.map((key) => entries.byKey.get(key)).find((one) => one !== undefined) ??
      (overridden === true ? others[0] : undefined);
    const from = entry && originOf(entry);
    if (entry === undefined) {
      if (others.length > 0 && range !== "" && workspace !== true)
        conflicts.push({ name, message: `${range} is wanted, and locked for another range alone` });
    } else if (from === undefined) {
      first.push(entry);
      dependencies.push({ ...lockedOf(entry), name, published: alias ?? name });
    } else if (from !== "a folder" || workspace !== true) foreign.push([name, from]);
  }
  const next = ({ needs }: Entry) =>
    needs.flatMap(([name, range]) => {
      const entry = entries.byKey.get(`${name}@${range}`) ?? entries.byKey.get(`${name}@npm:${range}`);
      // What a manifest overrides is locked for another range than what asks for it.
      return entry === undefined ? (entries.byName.get(name) ?? []) : [entry];
    });
  const below = [...reached(first, next)];
  return {
    dependencies,
    whole: distinctLocked([
      ...dependencies,
      ...below.flatMap((entry) => (originOf(entry) === undefined ? [lockedOf(entry)] : [])),
    ]),
    foreign,
    foreignBelow: distinctForeign(
      below.flatMap((entry) => {
        const from = originOf(entry);
        // A part of the workspace is published beside this one.
        return from === undefined || from === "a folder" ? [] : [[nameIn(entry.key), from] as const];
      }),
      foreign,
    ),
    conflicts,
  };
};

function originOf({ resolved }: Entry): string | undefined {
  if (/@(?:workspace|link|portal|file):|^(?:file|link):/.test(resolved)) return "a folder";
  return /\.git(?:#|$)|^git[+:@]|codeload\./.test(resolved) ? "a git repository" : undefined;
}

function lockedOf({ key, version, resolved, integrity }: Entry): LockedDependency {
  const name = nameIn(key);
  // `old@npm:older@^2` of the first version; later ones say in `resolution` what it is.
  const alias = /@npm:((?:@[^/@]+\/)?[^/@]+)@/.exec(key)?.[1];
  const told = /^((?:@[^/@]+\/)?[^/@:]+)@npm:/.exec(resolved)?.[1];
  return {
    name,
    published: alias ?? told ?? name,
    version,
    ...(/^https?:/i.test(resolved) ? { address: resolved } : {}),
    ...(integrity === undefined ? {} : { integrity }),
  };
}

function nameIn(key: string): string {
  return /^(?:@[^/@]+\/)?[^/@]+/.exec(key)?.[0] ?? key;
}

interface Entries {
  /** By each of the names that an entry has: `"a@^1, a@npm:^1.1":` stands for two. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
}

function entriesOf(text: string): Entries {
  const byKey = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  let names: readonly string[] = [];
  let version: string | undefined;
  let resolved = "";
  let integrity: string | undefined;
  let needs: (readonly [string, string])[] = [];
  let areNeeds = false;
  const keep = () => {
    const [key] = names;
    if (version === undefined || key === undefined) return;
    const entry = { key, version, resolved, integrity, needs };
    for (const name of names) byKey.set(name, entry);
    const known = byName.get(nameIn(key));
    if (known) known.push(entry);
    else byName.set(nameIn(key), [entry]);
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
      integrity = undefined;
      needs = [];
      areNeeds = false;
      continue;
    }
    const need = areNeeds ? needIn(line) : undefined;
    if (need) needs.push(need);
    if (/^ {2}\S/.test(line)) areNeeds = /^ {2}(?:dependencies|optionalDependencies):\s*$/.test(line);
    const [, field, rest = ""] = /^ {2}(version|resolved|resolution|integrity):? (.*)$/s.exec(line) ?? [];
    const value = unquoted(rest, 2_000);
    if (value === undefined) continue;
    if (field === "version") version = value;
    else if (field === "integrity") integrity = value;
    else if (field !== undefined) resolved = value;
  }
  keep();
  return { byKey, byName };
}

/** `a "^1"`, `"@acme/a" ^1`, and in later versions `a: "npm:^1"`. */
function needIn(line: string): readonly [string, string] | undefined {
  const [, name, rest = ""] = /^ {4}"?([^\s":]{1,214})"?:? (.*)$/s.exec(line) ?? [];
  const range = unquoted(rest, 1_000);
  return name === undefined || range === undefined ? undefined : [name, range];
}

/** What stands at the end of a line, in quotes or not; undefined where there is nothing, or more. */
function unquoted(text: string, limit: number): string | undefined {
  const value = text.trim().replace(/^"|"$/g, "").trim();
  return value === "" || value.length > limit || value.includes('"') ? undefined : value;
}
