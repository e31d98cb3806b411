import { canonicalJson, type Json } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import { below, type ChangeClass, type ChangeSide, type ContractChange } from "./change.ts";
import type { Item } from "./contract.ts";
import { whyOf } from "./reasons.ts";
import { sameItem, sameJson } from "./same.ts";
import { isList, isObject, type JsonObject, member } from "./schema-form.ts";

export interface Listing<Entry extends Item> {
  /** Pointer of the list. */
  readonly root: string;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  readonly nameOf: (entry: Entry) => string;
  readonly canonical: (entry: Entry) => Entry;
  /** What people call an entry of that name; its name where it is absent. */
  readonly labelOf?: (name: string) => string;
}

export interface Listed<Entry> {
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
  /** Those in both lists whose canonical forms differ. */
  readonly changed: readonly { readonly name: string; readonly before: Entry; readonly after: Entry }[];
  /** Of names that several have, and of what is nested too deeply to be looked at. */
  readonly undecided: readonly ContractChange[];
}

/**
 * What two lists have in common by name, all in canonical form. What is equal as it stands is looked at no further. Of a
 * name that several have, each is compared with each: which of them a client takes nobody knows.
 */
export function listed<Entry extends Item>({
  root,
  before,
  after,
  nameOf,
  canonical,
  labelOf = (name) => name,
}: Listing<Entry>): Listed<Entry> {
  const old = byName(before, nameOf);
  const now = byName(after, nameOf);
  const gone: Entry[] = [];
  const changed: { name: string; before: Entry; after: Entry }[] = [];
  const undecided: ContractChange[] = [];
  const unlike = (name: string, reason: string, text: string) =>
    change(below(root, name), "unknown", "listing", reason, `? ${labelOf(name)}: ${text}`);
  for (const [name, entries] of old) {
    const others = now.get(name);
    const isDeep = [...entries, ...(others ?? [])].some((entry) => isTooDeep(entry));
    if (isDeep) undecided.push(unlike(name, "too-deep", "too deep to compare"));
    else if (others === undefined) gone.push(...entries.map(canonical));
    else if (!sameItems(entries, others)) {
      const [a, b] = [ordered(entries.map(canonical)), ordered(others.map(canonical))];
      if (sameItems(a, b)) continue;
      const isOne = a.length === 1 && b.length === 1;
      if (!isOne) undecided.push(unlike(name, "named-twice", "several have this name"));
      if (a.length * b.length <= maximumPairs)
        for (const x of a)
          for (const y of b) if (!sameItem(x, y)) changed.push({ name, before: x, after: y });
    }
  }
  const come: Entry[] = [];
  for (const [name, entries] of now) {
    if (old.has(name)) continue;
    if (entries.some((entry) => isTooDeep(entry)))
      undecided.push(unlike(name, "too-deep", "too deep to compare"));
    else come.push(...entries.map(canonical));
    if (entries.length > 1) undecided.push(unlike(name, "named-twice", "several have this name"));
  }
  return { gone, come, changed, undecided };
}

/** Of one name; with more of them it is enough to say that there are several. */
const maximumPairs = 16;

const maximumDepth = 256;

/** Whatever looks at it takes a step down for each level. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > maximumDepth) return true;
  for (const inner of Array.isArray(value) ? value : Object.values(value))
    if (typeof inner === "object" && isTooDeep(inner, depth + 1)) return true;
  return false;
}

function ordered<Entry extends Item>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const texts = new Map(entries.map((entry) => [entry, canonicalJson(entry)]));
  return [...entries].sort((a, b) => compareText(texts.get(a) ?? "", texts.get(b) ?? ""));
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, n) => sameItem(item, b[n] ?? {}));
}

function byName<Entry extends Item>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = found.get(nameOf(entry));
    if (same === undefined) found.set(nameOf(entry), [entry]);
    else same.push(entry);
  }
  return found;
}

export function change(
  pointer: string,
  kind: ChangeClass,
  side: ChangeSide,
  reason: string,
  summary: string,
  more: Partial<ContractChange> = {},
): ContractChange {
  return { pointer, class: kind, side, reason, summary, why: whyOf(reason, side, kind), ...more };
}

/** A change of a text that models read, with both texts. */
export function textChange(
  pointer: string,
  subject: string,
  what: string,
  before: Json | undefined,
  after: Json | undefined,
): ContractChange {
  const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
  const reason =
    what === "instructions"
      ? "instructions-changed"
      : what === "title"
        ? "title-changed"
        : `description-${how}`;
  return change(pointer, "documentation", "listing", reason, `~ ${subject}: ${what} ${how}`, {
    ...(before === undefined ? {} : { before: textOf(before) }),
    ...(after === undefined ? {} : { after: textOf(after) }),
  });
}

export function textOf(value: Json): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

const texts = new Set(["title", "description"]);
const shown = new Set(["icons", "name", "annotations"]);

/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
export function compareMembers(
  a: Item,
  b: Item,
  pointer: string,
  subject: string,
  compared: readonly string[],
): readonly ContractChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key): readonly ContractChange[] => {
    const [before, after] = [own(a, key), own(b, key)];
    if (compared.includes(key) || sameJson(before, after)) return [];
    const at = below(pointer, key);
    if (texts.has(key)) return [textChange(at, subject, key, before, after)];
    const kind = shown.has(key) ? "documentation" : "unknown";
    const sign = kind === "unknown" ? "?" : "~";
    const reason = shown.has(key) ? `${key}-changed` : "member-changed";
    return [
      change(at, kind, "listing", reason, `${sign} ${subject}: ${key} changed`, {
        ...(before === undefined ? {} : { before: textOf(before) }),
        ...(after === undefined ? {} : { after: textOf(after) }),
      }),
    ];
  });
}

function own(item: Item, key: string): Json | undefined {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

export function objectAt(item: Item, key: string): JsonObject {
  const value = own(item, key);
  return isObject(value) ? value : {};
}

/** A prompt's arguments by name; of those that have one name, the last. */
export function argumentsOf(prompt: Item): ReadonlyMap<string, JsonObject> {
  return new Map(argumentList(prompt).map((entry) => [argumentName(entry), entry]));
}

/** All arguments of a prompt. */
export function argumentList(prompt: Item): readonly JsonObject[] {
  const list = own(prompt, "arguments");
  return isList(list) ? list.filter(isObject) : [];
}

export function argumentName(argument: JsonObject): string {
  return String(member(argument, "name"));
}

/** Names of a tool's arguments, as its input schema has them at its root. */
export function argumentNames(tool: Item): readonly string[] {
  return Object.keys(objectAt(objectAt(tool, "inputSchema"), "properties"));
}
