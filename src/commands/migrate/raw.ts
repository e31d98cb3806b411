import { isObject, type Member, membersOf, plainValue, readJson } from "../../targets/mcp/json-text.ts";
import { type Format, formats, member } from "./formats.ts";

/** A named value of a file, with the line it begins on. */
export interface RawEntry {
  readonly name: string;
  readonly value: unknown;
  /** From 1. */
  readonly line: number;
  /** Lines of what it holds two levels down, by `env.API_KEY`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Whether the file names it more than once. */
  readonly isDouble?: boolean;
}

export interface RawFile {
  readonly entries: readonly RawEntry[];
  /** All of it, for what is told by other members. */
  readonly root: unknown;
}

export type RawResult =
  | ({ readonly kind: "read" } & RawFile)
  | { readonly kind: "invalid"; readonly why: string };

/** Servers in one file; more is no client's file. */
export const mostServers = 1_000;

/** Reads a file of a format as it is written: JSON with comments, or TOML. Nothing of its text is in `why`. */
export async function readRaw(text: string, format: Format): Promise<RawResult> {
  const read = format.syntax === "toml" ? await readToml(text, format) : readJsonText(text, format);
  if (read.kind === "read" && read.entries.length > mostServers)
    return { kind: "invalid", why: `it names more than ${mostServers} servers` };
  return read;
}

function readJsonText(text: string, format: Format): RawResult {
  const file = readJson(text);
  if (file === null) return { kind: "read", entries: [], root: {} };
  if ("invalid" in file) return { kind: "invalid", why: file.invalid };
  if (depthOf(text) > mostDepth) return { kind: "invalid", why: "it is nested too deeply" };
  const root = plainValue(file.root);
  let holder = file.root;
  for (const step of format.wrapper) {
    const [found, double] = membersOf(holder).filter(({ key }) => key === step);
    if (double) return { kind: "invalid", why: `its member ${step} stands there twice` };
    if (found === undefined) return { kind: "read", entries: [], root };
    if (!isObject(found.value)) return { kind: "invalid", why: `its member ${step} is no object` };
    holder = found.value;
  }
  const lines = lineCounter(text);
  const members = membersOf(holder);
  const seen = new Map<string, number>();
  for (const { key } of members) seen.set(key, (seen.get(key) ?? 0) + 1);
  return {
    kind: "read",
    root,
    entries: members.map((entry) => ({
      name: entry.key,
      value: plainValue(entry.value),
      line: lines(entry.node.offset),
      lines: innerLines(entry, lines),
      ...((seen.get(entry.key) ?? 0) > 1 ? { isDouble: true } : {}),
    })),
  };
}

function innerLines({ value }: Member, lines: (offset: number) => number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (!isObject(value)) return found;
  for (const outer of membersOf(value)) {
    found.set(outer.key, lines(outer.node.offset));
    const { children = [] } = outer.value;
    if (outer.value.type === "array") {
      for (const [index, item] of children.entries()) found.set(`${outer.key}.${index}`, lines(item.offset));
    } else if (isObject(outer.value)) {
      for (const inner of membersOf(outer.value))
        found.set(`${outer.key}.${inner.key}`, lines(inner.node.offset));
    }
  }
  return found;
}

const mostDepth = 100;

/** Of brackets that are open at the same time, those in comments counted too: an upper bound is enough. */
function depthOf(text: string): number {
  let [depth, most, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isText) {
      if (character === "\\") at += 1;
      else if (character === '"' || character === "\n") isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth -= 1;
  }
  return most;
}

/** Line of an offset; asked in any order. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

async function readToml(text: string, format: Format): Promise<RawResult> {
  const { parse, TomlError } = await import("smol-toml");
  let root: unknown;
  try {
    root = parse(text, { maxDepth: mostDepth });
  } catch (error) {
    // Its message shows the line itself, which may hold a secret.
    if (error instanceof TomlError)
      return { kind: "invalid", why: `line ${error.line}, column ${error.column}: it is no TOML` };
    if (error instanceof RangeError) return { kind: "invalid", why: "it is nested too deeply" };
    throw error;
  }
  const holder = memberAt(root, format.wrapper);
  if (holder === undefined) return { kind: "read", entries: [], root };
  if (typeof holder !== "object" || holder === null || Array.isArray(holder))
    return { kind: "invalid", why: `its table ${format.wrapper.join(".")} is no table` };
  const written = text
    .split("\n")
    .flatMap((line, index) => (line.length < 1_000 && /^\s*\[/.test(line) ? [{ line, index }] : []));
  return {
    kind: "read",
    root,
    entries: Object.entries(holder).map(([name, value]) => {
      const header = new RegExp(
        `^\\s*\\[\\s*${format.wrapper.join("\\.")}\\s*\\.\\s*["']?${escaped(name)}["']?\\s*\\]`,
      );
      return {
        name,
        value,
        line: (written.find(({ line }) => header.test(line))?.index ?? -1) + 1,
        lines: new Map(),
      };
    }),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export function memberAt(root: unknown, path: readonly string[] | null): unknown {
  return path?.reduce<unknown>((value, name) => member(value, name), root);
}

/** What the person's own file of Claude Code keeps for one folder: servers of that project alone. */
export async function projectEntries(text: string, folders: readonly string[]) {
  const read = await readRaw(text, { ...formats.global, wrapper: ["projects"] });
  if (read.kind !== "read") return { own: [], others: 0 };
  const having = read.entries.filter(
    ({ value }) => Object.keys(member(value, "mcpServers") ?? {}).length > 0,
  );
  const own = having.find(({ name }) => folders.includes(name));
  const servers = Object.entries(member(own?.value, "mcpServers") ?? {});
  return {
    own: servers.map(
      ([name, value]): RawEntry => ({
        name,
        value,
        line: own?.lines.get("mcpServers") ?? 0,
        lines: new Map(),
      }),
    ),
    others: having.length - (own ? 1 : 0),
  };
}
