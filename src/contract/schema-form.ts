import { canonicalJson, type Json } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";

export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A member of its own: names such as `constructor` come from other people's schemas. */
export function member(of: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** The members of an object-valued keyword such as `properties`; none where it is absent or malformed. */
export function members(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

type Kind = "map" | "list" | "schema" | "names" | "type" | "set" | "least" | "most" | "flag" | "dropped";

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["$schema", "dropped"],
  ["required", "names"],
  ["type", "type"],
  ["enum", "set"],
  ["minimum", "least"],
  ["maximum", "most"],
  ["uniqueItems", "flag"],
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map(
    (key) => [key, "map"] as const,
  ),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, "list"] as const),
  ...["items", "additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems"].map(
    (key) => [key, "schema"] as const,
  ),
  ...["contains", "propertyNames", "not", "if", "then", "else"].map((key) => [key, "schema"] as const),
]);

/** The keyword's value as schemas: a map of them, a list, or one; undefined for what holds no schema. */
export function schemaKind(keyword: string): "map" | "list" | "schema" | undefined {
  const kind = kinds.get(keyword);
  return kind === "map" || kind === "list" || kind === "schema" ? kind : undefined;
}

/** Where a schema stands: at the root of what a caller gives or a reader gets, or somewhere below. */
interface Standing {
  readonly side: "input" | "output";
  readonly isRoot: boolean;
}

/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no beside named members, arguments with a default listed as required (zod 4; of
 * an output it promises something), the order of sets, integer bounds that every integer keeps. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords. What needs no change is
 * returned as it is, not copied.
 */
export function canonicalSchema(schema: Json, side: Standing["side"] = "input"): Json {
  return canonical(schema, { side, isRoot: true });
}

function canonical(schema: Json, at: Standing): Json {
  if (!isObject(schema)) return schema;
  return rewritten(schema, (key, value) => canonicalKeyword(schema, key, value, at));
}

/** The object with each member in another form, undefined to leave it out; the object itself where none differs. */
export function rewritten(
  object: JsonObject,
  form: (key: string, value: Json) => Json | undefined,
): JsonObject {
  const keys = Object.keys(object);
  let kept: [string, Json][] | undefined;
  for (let n = 0; n < keys.length; n += 1) {
    const key = keys[n] ?? "";
    const value = object[key] ?? null;
    const next = form(key, value);
    if (next !== value) kept ??= keys.slice(0, n).map((name) => [name, object[name] ?? null]);
    if (kept !== undefined && next !== undefined) kept.push([key, next]);
  }
  // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
  return kept === undefined ? object : Object.fromEntries(kept);
}

function canonicalKeyword(schema: JsonObject, key: string, value: Json, at: Standing): Json | undefined {
  const inner: Standing = at.isRoot ? { ...at, isRoot: false } : at;
  switch (kinds.get(key)) {
    case "dropped":
      return undefined;
    case "map": {
      if (!isObject(value)) return value;
      const map = rewritten(value, (_name, below) => canonical(below, inner));
      return Object.keys(map).length === 0 ? undefined : map;
    }
    case "list":
      return isList(value) ? canonicalList(value, inner) : value;
    case "schema": {
      const below = isList(value) ? canonicalList(value, inner) : canonical(value, inner);
      const isNotation =
        (saysNothing(key, below) && !isEvaluated(schema, key)) ||
        (below === false && isBesideNames(schema, key, at));
      return isNotation ? undefined : below;
    }
    case "names":
      return isList(value) ? requiredNames(schema, value, at) : value;
    case "type":
      return isList(value) ? canonicalTypes(value) : value;
    case "set":
      return isList(value) ? setOf(value) : value;
    case "least":
      return value === Number.MIN_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "most":
      return value === Number.MAX_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "flag":
      return value === false ? undefined : value;
    case undefined:
      return value;
  }
}

function canonicalList(list: readonly Json[], at: Standing): readonly Json[] {
  const items = list.map((item) => canonical(item, at));
  return items.every((item, n) => item === list[n]) ? list : items;
}

/** That there are no others: said beside names, or of all arguments. Where nothing is named it says that there is nothing. */
function isBesideNames(schema: JsonObject, key: string, { isRoot }: Standing): boolean {
  const isNamed = ["properties", "patternProperties"].some(
    (each) => members(member(schema, each)).length > 0,
  );
  return key === "additionalProperties" && (isRoot || isNamed);
}

/** Whether it decides what is left over for another keyword. */
function isEvaluated(schema: JsonObject, key: string): boolean {
  return key === "additionalProperties" && Object.hasOwn(schema, "unevaluatedProperties");
}

function saysNothing(key: string, value: Json): boolean {
  const open = value === true || (isObject(value) && Object.keys(value).length === 0);
  if (key === "propertyNames")
    return open || (isObject(value) && value.type === "string" && Object.keys(value).length === 1);
  return open && (key === "items" || key === "additionalProperties");
}

/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(schema: JsonObject, names: readonly Json[], { side }: Standing): Json | undefined {
  const properties = schema.properties;
  const isNeeded = (name: Json) => {
    if (side === "output") return true;
    const property = typeof name === "string" && isObject(properties) ? member(properties, name) : undefined;
    return !(isObject(property) && Object.hasOwn(property, "default"));
  };
  const needed = names.every(isNeeded) ? names : names.filter(isNeeded);
  return needed.length === 0 ? undefined : setOf(needed);
}

function isInteger(schema: JsonObject): boolean {
  const type = member(schema, "type");
  return (isList(type) ? canonicalTypes(type) : type) === "integer";
}

function canonicalTypes(types: readonly Json[]): Json {
  const set = setOf(types);
  return set.length === 1 ? (set[0] ?? null) : set;
}

/** Ordered by canonical text, each value once. */
function setOf(values: readonly Json[]): readonly Json[] {
  const texts = values.map((value) =>
    typeof value === "string" ? JSON.stringify(value) : canonicalJson(value),
  );
  if (texts.every((text, n) => n === 0 || compareText(texts[n - 1] ?? "", text) < 0)) return values;
  const byText = new Map(values.map((value, n) => [texts[n] ?? "", value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
