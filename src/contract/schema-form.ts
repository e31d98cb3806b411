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

const mapsOfSchemas = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
]);
const listsOfSchemas = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemas = new Set([
  "items",
  "additionalProperties",
  "additionalItems",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
]);

/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no, arguments with a default listed as required (zod 4), the order of
 * sets, integer bounds that every integer keeps. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords.
 */
export function canonicalSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).flatMap(([key, value]) => {
    const canonical = canonicalKeyword(schema, key, value);
    return canonical === undefined ? [] : [[key, canonical] as const];
  });
  return Object.fromEntries(kept);
}

function canonicalKeyword(schema: JsonObject, key: string, value: Json): Json | undefined {
  if (mapsOfSchemas.has(key) && isObject(value)) {
    const map = Object.entries(value).map(([name, below]) => [name, canonicalSchema(below)] as const);
    return map.length === 0 ? undefined : Object.fromEntries(map);
  }
  if (listsOfSchemas.has(key) && isList(value)) return value.map(canonicalSchema);
  switch (key) {
    case "$schema":
      return undefined;
    case "required":
      return isList(value) ? requiredNames(schema, value) : value;
    case "type":
      return isList(value) ? canonicalTypes(value) : value;
    case "enum":
      return isList(value) ? setOf(value) : value;
    case "minimum":
      return value === Number.MIN_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "maximum":
      return value === Number.MAX_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "uniqueItems":
      return value === false ? undefined : value;
  }
  if (!schemas.has(key)) return value;
  const below = isList(value) ? value.map(canonicalSchema) : canonicalSchema(value);
  return saysNothing(key, below) ? undefined : below;
}

function saysNothing(key: string, value: Json): boolean {
  const open = value === true || (isObject(value) && Object.keys(value).length === 0);
  if (key === "additionalProperties") return open || value === false;
  if (key === "propertyNames") return open || canonicalJson(value) === '{"type":"string"}';
  return open && key === "items";
}

/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(schema: JsonObject, names: readonly Json[]): Json | undefined {
  const properties = schema.properties;
  const needed = names.filter((name) => {
    const property = typeof name === "string" && isObject(properties) ? member(properties, name) : undefined;
    return !(isObject(property) && Object.hasOwn(property, "default"));
  });
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

function setOf(values: readonly Json[]): readonly Json[] {
  const byText = new Map(values.map((value) => [canonicalJson(value), value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
