import type { Json } from "../model/canonical.ts";

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

/** What the canonical form makes of the value of a keyword. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
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
