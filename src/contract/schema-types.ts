import { canonicalJson, type Json } from "../model/canonical.ts";
import { isList, isObject, type JsonObject, member } from "./schema-form.ts";

const everything = ["array", "boolean", "integer", "null", "number", "object", "string"] as const;

/** JSON types that a schema admits; `number` brings `integer` along. Null: any type. */
export function typesOf(schema: JsonObject): ReadonlySet<string> | null {
  const type = member(schema, "type");
  if (type === undefined) {
    const values = valuesOf(schema);
    return values && withIntegers([...values.values()].map(typeOfValue));
  }
  const names = (isList(type) ? type : [type]).filter((name) => typeof name === "string");
  return withIntegers(names);
}

/** Values of `enum` or `const`, by their canonical text. Null: not limited to a list. */
export function valuesOf(schema: JsonObject): ReadonlyMap<string, Json> | null {
  const single = member(schema, "const");
  const list = single === undefined ? member(schema, "enum") : [single];
  return isList(list) ? new Map(list.map((value) => [canonicalJson(value), value])) : null;
}

/** `integer`, `integer | string`, `any`: the admitted types as people read them. */
export function typeText(types: ReadonlySet<string> | null): string {
  if (types === null || everything.every((type) => types.has(type))) return "any";
  return [...types]
    .filter((type) => type !== "integer" || !types.has("number"))
    .sort()
    .join(" | ");
}

/** How the second set of admitted things relates to the first; null is everything. */
export function relation<Item>(
  before: ReadonlySet<Item> | null,
  after: ReadonlySet<Item> | null,
): "same" | "narrower" | "wider" | "different" {
  const inside = within(after, before);
  const outside = within(before, after);
  return inside ? (outside ? "same" : "narrower") : outside ? "wider" : "different";
}

function within<Item>(part: ReadonlySet<Item> | null, whole: ReadonlySet<Item> | null): boolean {
  if (whole === null) return true;
  if (part === null) return false;
  return [...part].every((item) => whole.has(item));
}

function withIntegers(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.includes("number") ? [...names, "integer"] : names);
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

const documentation = new Set(["title", "description", "examples", "$comment", "deprecated", "default"]);

/** Keywords that describe and do not decide what is valid. */
export function isDocumentation(keyword: string): boolean {
  return documentation.has(keyword);
}

/**
 * A choice between plain types written as `anyOf` is the same as a list of types; a choice between null and
 * one schema is that schema made nullable. Other choices stay as they are.
 */
export function plainChoice(schema: JsonObject): JsonObject {
  const key = Object.hasOwn(schema, "anyOf") ? "anyOf" : Object.hasOwn(schema, "oneOf") ? "oneOf" : undefined;
  const branches = key === undefined ? undefined : schema[key];
  if (key === undefined || !isList(branches) || Object.hasOwn(schema, "type")) return schema;
  const objects = branches.filter(isObject);
  if (objects.length !== branches.length || objects.length === 0) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
  const plain = objects.every((branch) =>
    Object.keys(branch).every((name) => name === "type" || isDocumentation(name)),
  );
  if (plain) {
    const types = objects.map(typesOf);
    if (types.some((set) => set === null)) return schema;
    return { ...rest, type: [...new Set(types.flatMap((set) => [...(set ?? [])]))].sort() };
  }
  const others = objects.filter((branch) => branch.type !== "null");
  const [only] = others;
  if (others.length !== 1 || only === undefined || objects.length === 1) return schema;
  const types = typesOf(only);
  if (types === null || Object.hasOwn(only, "$ref")) return schema;
  const values = valuesOf(only);
  const merged = { ...only, ...rest, type: [...types, "null"].sort() };
  return values ? { ...merged, enum: [...values.values(), null] } : merged;
}
