import { canonicalJson, type Json } from "../model/canonical.ts";
import { below, type ChangeClass, type ChangeSide, type ContractChange } from "./change.ts";
import type { Item } from "./contract.ts";
import { whyOf } from "./reasons.ts";
import { sameJson } from "./same.ts";
import { isList, isObject, type JsonObject, member } from "./schema-form.ts";
import type { Names } from "./text/references.ts";
import { warningsOfChange } from "./text/warnings.ts";

export interface Listing<Entry extends Item> {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  readonly nameOf: (entry: Entry) => string;
  readonly canonical: (entry: Entry) => Entry;
}

export interface Listed<Entry> {
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
  /** Those in both lists whose canonical forms differ. */
  readonly changed: readonly { readonly name: string; readonly before: Entry; readonly after: Entry }[];
}

/** What two lists have in common by name, all in canonical form. What is equal as it stands is looked at no further. */
export function listed<Entry extends Item>({
  before,
  after,
  nameOf,
  canonical,
}: Listing<Entry>): Listed<Entry> {
  const old = byName(before, nameOf, canonical);
  const now = byName(after, nameOf, canonical);
  const gone: Entry[] = [];
  const changed: { name: string; before: Entry; after: Entry }[] = [];
  for (const [name, entry] of old) {
    const other = now.get(name);
    if (other === undefined) gone.push(canonical(entry));
    else if (!sameItem(entry, other)) {
      const [a, b] = [canonical(entry), canonical(other)];
      if (!sameItem(a, b)) changed.push({ name, before: a, after: b });
    }
  }
  const come = [...now].filter(([name]) => !old.has(name)).map(([, entry]) => canonical(entry));
  return { gone, come, changed };
}

function sameItem(a: Item, b: Item): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameJson(a[key], b[key]));
}

/** Of several with one name the last in canonical order counts, however they came. */
function byName<Entry extends Item>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  canonical: (entry: Entry) => Entry,
): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const other = found.get(nameOf(entry));
    if (other === undefined || canonicalJson(canonical(other)) < canonicalJson(canonical(entry)))
      found.set(nameOf(entry), entry);
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

/** A change of a text that models read: both texts, and what stands out in the new one. */
export function textChange(
  pointer: string,
  subject: string,
  what: string,
  before: Json | undefined,
  after: Json | undefined,
  names: Names = noNames,
): ContractChange {
  const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
  const reason =
    what === "instructions"
      ? "instructions-changed"
      : what === "title"
        ? "title-changed"
        : `description-${how}`;
  const warnings = after === undefined ? [] : warningsOfChange(textOf(before ?? ""), textOf(after), names);
  return change(pointer, "documentation", "listing", reason, `~ ${subject}: ${what} ${how}`, {
    ...(before === undefined ? {} : { before: textOf(before) }),
    ...(after === undefined ? {} : { after: textOf(after) }),
    ...(warnings.length === 0 ? {} : { warnings }),
  });
}

export function textOf(value: Json): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

export const noNames: Names = { tools: new Set() };

const texts = new Set(["title", "description"]);
const shown = new Set(["icons", "name", "annotations"]);

/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
export function compareMembers(
  a: Item,
  b: Item,
  pointer: string,
  subject: string,
  compared: readonly string[],
  names: Names = noNames,
): readonly ContractChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key): readonly ContractChange[] => {
    const [before, after] = [own(a, key), own(b, key)];
    if (compared.includes(key) || sameJson(before, after)) return [];
    const at = below(pointer, key);
    if (texts.has(key)) return [textChange(at, subject, key, before, after, names)];
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

export function argumentsOf(prompt: Item): ReadonlyMap<string, JsonObject> {
  const list = own(prompt, "arguments");
  return new Map(
    (isList(list) ? list.filter(isObject) : []).map((entry) => [String(member(entry, "name")), entry]),
  );
}

/** Names of a tool's arguments, as its input schema has them at its root. */
export function argumentNames(tool: Item): readonly string[] {
  return Object.keys(objectAt(objectAt(tool, "inputSchema"), "properties"));
}
