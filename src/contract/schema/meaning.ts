import { canonicalJson, digestOf, type Json } from "../../model/canonical.ts";
import { sameJson } from "../same.ts";
import { isList, isObject, type JsonObject, rewritten, schemaKind } from "../schema-form.ts";
import { spend, spendOnText } from "./steps.ts";
import { lookUp, refers, targetsOf, type World } from "./world.ts";

const describing = new Set([
  "title",
  "description",
  "examples",
  "example",
  "$comment",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
]);

/** Keywords that only identify, or hold what others refer to. */
const identifying = new Set([
  "$id",
  "id",
  "$anchor",
  "$dynamicAnchor",
  "$schema",
  "$defs",
  "definitions",
  "$vocabulary",
]);

/** Keywords that describe and do not decide what is valid. */
export function isDescribing(keyword: string): boolean {
  return describing.has(keyword);
}

export function saysNothing(keyword: string): boolean {
  return describing.has(keyword) || identifying.has(keyword);
}

/** A schema without what describes it, at all depths; a property named `description` is a property and stays. */
export function undescribed(schema: Json, isDropped = saysNothing): Json {
  if (isList(schema)) return schema.map((item) => undescribed(item, isDropped));
  if (!isObject(schema)) return schema;
  return rewritten(schema, (keyword, value) => {
    if (isDropped(keyword)) return undefined;
    const kind = schemaKind(keyword);
    if (kind === undefined) return value;
    return kind === "map" && isObject(value)
      ? rewritten(value, (_name, below) => undescribed(below, isDropped))
      : undescribed(value, isDropped);
  });
}

/**
 * Whether two schemas say the same but for what describes them, as they are written. Defaults count: of one that
 * changed something is to be told. What they refer to is not looked at.
 */
export function sameButDescribed(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, n) => sameButDescribed(item, b[n]));
  if (!isObject(a) || !isObject(b)) return false;
  return coversKeywords(a, b) && coversKeywords(b, a, true);
}

/**
 * Whether a reference leads to what only describes, such as an example: then that decides what is valid, and nothing here
 * can tell it from a text that changed.
 */
export function refersToTexts(world: World): boolean {
  const { root } = world;
  if (!world.references.hasAny) return false;
  const targets = new Set<string>();
  const texts = new Set<Json>();
  const look = (value: Json | undefined, isMap: boolean, isText: boolean): void => {
    if (isList(value)) for (const item of value) look(item, false, isText);
    if (!isObject(value)) return;
    if (isText) texts.add(value);
    for (const target of targetsOf(value)) targets.add(target);
    for (const keyword in value) {
      const isTextBelow = isText || (!isMap && describing.has(keyword));
      look(value[keyword], !isMap && schemaKind(keyword) === "map", isTextBelow);
    }
  };
  look(root, false, false);
  if (targets.size === 0 || texts.size === 0) return false;
  return [...targets].some((target) => {
    const found = lookUp(world, target);
    return found === undefined || texts.has(found);
  });
}

/** Whether what one says the other says too; with `isPresence` only that it says something. */
function coversKeywords(a: JsonObject, b: JsonObject, isPresence = false): boolean {
  for (const keyword in a) {
    if (!Object.hasOwn(a, keyword) || (keyword !== "default" && describing.has(keyword))) continue;
    if (!Object.hasOwn(b, keyword)) return false;
    if (isPresence) continue;
    const [x, y] = [a[keyword], b[keyword]];
    if (x === y) continue;
    const kind = schemaKind(keyword);
    const isSame =
      kind === undefined ? sameJson(x, y) : kind === "map" ? sameMap(x, y) : sameButDescribed(x, y);
    if (!isSame) return false;
  }
  return true;
}

function sameMap(a: Json | undefined, b: Json | undefined): boolean {
  if (!isObject(a) || !isObject(b)) return sameJson(a, b);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameButDescribed(a[name], b[name]))
  );
}

/** A text that two schemas have in common only where they mean the same: what they refer to is part of it. */
export function meaningOf(world: World, schema: Json): string {
  if (!refers(world, schema)) return written(world, schema);
  const known = world.meanings.get(schema);
  if (known !== undefined) return known;
  const targets = new Map<string, string>();
  const left: Json[] = [schema];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    spend(world.steps);
    if (isList(next)) for (const item of next) left.push(item);
    if (!isObject(next) || !refers(world, next)) continue;
    for (const reference of targetsOf(next)) {
      if (targets.has(reference)) continue;
      const target = lookUp(world, reference);
      const text = target === undefined ? wholeOf(world) : written(world, target);
      targets.set(reference, text);
      if (target !== undefined) left.push(target);
    }
    for (const value of Object.values(next)) left.push(value);
  }
  const text = `${written(world, schema)} ${canonicalJson(Object.fromEntries(targets))}`;
  spendOnText(world.steps, text.length);
  world.meanings.set(schema, text);
  return text;
}

function written(world: World, schema: Json): string {
  const text = canonicalJson(undescribed(schema));
  spendOnText(world.steps, text.length);
  return text;
}

/** Equal for documents of which every part means the same. */
function wholeOf(world: World): string {
  world.whole ??= digestOf(undescribed(world.root, isDescribing));
  return world.whole;
}

/** Some keywords of a schema as one schema. */
export function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
      return value === undefined ? [] : [[keyword, value] as const];
    }),
  );
}
