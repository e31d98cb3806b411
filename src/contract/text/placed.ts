import type { Json } from "../../model/canonical.ts";
import { below } from "../change.ts";
import type { Item } from "../contract.ts";
import { isList, isObject } from "../schema-form.ts";

/** Steps that lead to a place; a pointer is only made where there is something to say. */
export interface Place {
  readonly above: Place | null;
  readonly step: string;
}

/** A text of a tool, prompt or resource, a value or the name of a member, with what was found in it. */
export interface PlacedText<Found> {
  readonly text: string;
  readonly at: Place;
  /** What stood at the same place before; undefined where nothing did, or no text. */
  readonly before: string | undefined;
  readonly found: readonly Found[];
}

/**
 * The texts below an item that did not stand at the same place before, and in which `look` finds something. Names of
 * members come first: what a name says need not be said again where it is only listed.
 */
export function newTexts<Found>(
  item: Item,
  former: Item | undefined,
  look: (text: string, before: string | undefined) => readonly Found[],
): readonly PlacedText<Found>[] {
  const names: PlacedText<Found>[] = [];
  const values: PlacedText<Found>[] = [];
  visit(item, former, (text, above, step, before, isName) => {
    if (text === before) return;
    const found = look(text, before);
    if (found.length > 0) (isName ? names : values).push({ text, at: { above, step }, before, found });
  });
  return [...names, ...values];
}

/** All texts below items, wherever they stand. */
export function textsIn(items: readonly Item[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const item of items) visit(item, undefined, (text) => found.add(text));
  return found;
}

type Visitor = (
  text: string,
  above: Place | null,
  step: string,
  before: string | undefined,
  isName: boolean,
) => void;

/** What is left to be looked into, which is a place at the same time. */
interface Left extends Place {
  readonly value: Json;
  readonly former: Json | undefined;
}

type Members = { readonly [key: string]: Json | undefined };

/** What belongs to a single run, and pictures: neither is read. */
const unread = new Set(["_meta", "icons"]);

/** Goes to every text, however deep it stands, once and in time in proportion; the shallow ones first. */
function visit(item: Item, former: Item | undefined, told: Visitor): void {
  const left: Left[] = [];
  const enter = (value: Json, before: Json | undefined, above: Place | null, step: string): void => {
    if (typeof value === "string")
      told(value, above, step, typeof before === "string" ? before : undefined, false);
    else if (typeof value === "object" && value !== null) left.push({ above, step, value, former: before });
  };
  const open = (value: Members, old: Members, at: Place | null): void => {
    for (const key in value) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined || (at === null && unread.has(key))) continue;
      const before = Object.hasOwn(old, key) ? old[key] : undefined;
      told(key, at, key, before === undefined ? undefined : key, true);
      enter(inner, before, at, key);
    }
  };
  open(item, former ?? none, null);
  for (let n = 0; n < left.length; n += 1) {
    const at = left[n];
    if (at === undefined) continue;
    const { value, former: before } = at;
    if (isObject(value)) open(value, isObject(before) ? before : none, at);
    else if (isList(value))
      for (const [index, each] of value.entries())
        enter(each, isList(before) ? before[index] : undefined, at, stepOf(each, index, at));
  }
}

const none: Members = {};

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
