import type { Json } from "../../model/canonical.ts";
import { below } from "../change.ts";
import type { Item } from "../contract.ts";
import { isList, isObject } from "../schema-form.ts";

/** Steps that lead to a place; a pointer is only made where there is something to say. */
export interface Place {
  readonly above: Place | null;
  readonly step: string;
}

/** A text of a tool, prompt or resource: a value, or the name of a member. */
export interface PlacedText {
  readonly text: string;
  readonly at: Place;
  /** What stood at the same place before; undefined where nothing did, or no text. */
  readonly before?: string;
}

/**
 * The texts below an item that are not known, each once. Names of members come first: what a name says is not said again
 * where it is only listed.
 */
export function newTexts(
  item: Item,
  former: Item | undefined,
  known: ReadonlySet<string>,
): readonly PlacedText[] {
  const names = new Map<string, PlacedText>();
  const values = new Map<string, PlacedText>();
  visit(item, former, (text, at, before, isName) => {
    const found = isName ? names : values;
    if (known.has(text) || names.has(text) || found.has(text)) return;
    found.set(text, { text, at: at(), ...(before === undefined ? {} : { before }) });
  });
  return [...names.values(), ...[...values.values()].filter(({ text }) => !names.has(text))];
}

/** All texts below items, wherever they stand. */
export function textsIn(items: readonly Item[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const item of items) visit(item, undefined, (text) => found.add(text));
  return found;
}

type Visitor = (text: string, at: () => Place, before: string | undefined, isName: boolean) => void;

/** What belongs to a single run, and pictures: neither is read. */
const unread = new Set(["_meta", "icons"]);

/** Goes to every text, however deep it stands: once to each, on a way of its own instead of the stack. */
function visit(item: Item, former: Item | undefined, told: Visitor): void {
  const left: { readonly value: Json; readonly former: Json | undefined; readonly at: Place | null }[] = [];
  const enter = (value: Json, before: Json | undefined, above: Place | null, step: string): void => {
    if (typeof value === "string")
      told(value, () => ({ above, step }), typeof before === "string" ? before : undefined, false);
    else if (typeof value === "object" && value !== null)
      left.push({ value, former: before, at: { above, step } });
  };
  const open = (
    value: { readonly [key: string]: Json | undefined },
    before: Json | undefined,
    at: Place | null,
  ) => {
    const old = isObject(before) ? before : undefined;
    for (const key in value) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined || (at === null && unread.has(key))) continue;
      told(key, () => ({ above: at, step: key }), undefined, true);
      enter(inner, old !== undefined && Object.hasOwn(old, key) ? old[key] : undefined, at, key);
    }
  };
  open(item, former as Json | undefined, null);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, former: before, at } = next;
    if (isObject(value)) open(value, before, at);
    else if (isList(value))
      for (const [n, each] of value.entries())
        enter(each, isList(before) ? before[n] : undefined, at, stepOf(each, n, at));
  }
}

/** Its place in a list; the arguments of a prompt are known by their names, as in a change. */
function stepOf(entry: Json, n: number, at: Place | null): string {
  const isArgument = at?.above === null && at.step === "arguments" && isObject(entry);
  return isArgument && typeof entry.name === "string" ? entry.name : String(n);
}

export function pointerOf(root: string, place: Place): string {
  const steps: string[] = [];
  for (let at: Place | null = place; at !== null; at = at.above) steps.push(at.step);
  return below(root, ...steps.reverse());
}
