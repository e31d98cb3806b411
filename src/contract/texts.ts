import { canonicalJson, type Json } from "../model/canonical.ts";
import { below } from "./change.ts";
import { isDescribing } from "./schema/meaning.ts";
import { isList, isObject, schemaKind } from "./schema-form.ts";

/** Where in a schema, as a pointer and as people call it: `forecast.city`. */
export interface TextPlace {
  readonly pointer: string;
  readonly subject: string;
}

/** What became of a text that describes and does not decide what is valid; a value is its JSON text. */
export interface TextChange extends TextPlace {
  readonly keyword: string;
  readonly before?: string;
  readonly after?: string;
}

const maximumDepth = 128;

/**
 * What became of the describing texts of a schema, wherever they stand in it: in definitions that nothing refers to as
 * well, since a model is shown them. One that only stands at another place, with nothing where it stood, is no change.
 */
export function compareTexts(a: Json, b: Json, at: TextPlace): readonly TextChange[] {
  const found: TextChange[] = [];
  compare(a, b, at, 0, found);
  const come = found.filter((text) => text.before === undefined);
  if (come.length === 0 || come.length === found.length) return found;
  return withoutMoved(found);
}

function withoutMoved(changes: readonly TextChange[]): readonly TextChange[] {
  const keyOf = ({ keyword, before, after }: TextChange) => `${keyword} ${before ?? after}`;
  const gone = new Map<string, TextChange[]>();
  for (const change of changes)
    if (change.after === undefined) gone.set(keyOf(change), [...(gone.get(keyOf(change)) ?? []), change]);
  const moved = new Set<TextChange>();
  for (const change of changes) {
    if (change.before !== undefined) continue;
    const from = gone.get(keyOf(change))?.shift();
    if (from !== undefined) moved.add(change).add(from);
  }
  return changes.filter((change) => !moved.has(change));
}

function compare(
  a: Json | undefined,
  b: Json | undefined,
  at: TextPlace,
  depth: number,
  found: TextChange[],
): void {
  if (a === b || depth > maximumDepth) return;
  if (isList(a) || isList(b)) {
    const [before, after] = [isList(a) ? a : [], isList(b) ? b : []];
    for (let n = 0; n < Math.max(before.length, after.length); n += 1)
      compare(before[n], after[n], { ...at, pointer: below(at.pointer, String(n)) }, depth + 1, found);
    return;
  }
  const before = isObject(a) ? a : {};
  const after = isObject(b) ? b : {};
  for (const keyword of Object.keys(before))
    compareKeyword(keyword, before[keyword], own(after, keyword), at, depth, found);
  for (const keyword of Object.keys(after))
    if (!Object.hasOwn(before, keyword)) compareKeyword(keyword, undefined, after[keyword], at, depth, found);
}

function compareKeyword(
  keyword: string,
  a: Json | undefined,
  b: Json | undefined,
  at: TextPlace,
  depth: number,
  found: TextChange[],
): void {
  if (a === b || keyword === "default") return;
  if (isDescribing(keyword)) {
    const [before, after] = [textOf(a), textOf(b)];
    if (before === after) return;
    const place = { pointer: below(at.pointer, keyword), subject: at.subject, keyword };
    found.push({
      ...place,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    return;
  }
  const kind = schemaKind(keyword);
  if (kind === undefined) return;
  if (kind !== "map") {
    compare(a, b, { ...at, pointer: below(at.pointer, keyword) }, depth + 1, found);
    return;
  }
  const [before, after] = [isObject(a) ? a : {}, isObject(b) ? b : {}];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const subject = keyword === "properties" ? `${at.subject}.${name}` : at.subject;
    const place = { pointer: below(at.pointer, keyword, name), subject };
    compare(own(before, name), own(after, name), place, depth + 1, found);
  }
}

function own(of: { readonly [key: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  return value === undefined || typeof value === "string" ? value : canonicalJson(value);
}
