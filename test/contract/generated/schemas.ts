import fc from "fast-check";
import type { Json } from "../../../src/model/canonical.ts";
import { narrowed, rareOf } from "./keywords.ts";

export type Schema = { readonly [keyword: string]: Json };

const values = fc.constantFrom<Json>("a", "b", "ab", "abc", "", 0, 1, 2, 5, 0.5, true, false, null);
const small = fc.integer({ min: -2, max: 6 });
const count = fc.integer({ min: 0, max: 3 });
const names = ["a", "b", "c"] as const;

const some = <T>(parts: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Schema>;

const text = some({ minLength: count, maxLength: fc.integer({ min: 3, max: 5 }) }).map((rest) => ({
  type: "string",
  ...rest,
}));
const numeric = fc
  .tuple(
    fc.constantFrom("integer", "number"),
    some({
      minimum: small,
      maximum: small.map((end) => end + 10),
      exclusiveMinimum: small,
      multipleOf: fc.constantFrom(1, 2, 3, 0.5),
    }),
    fc.nat(3),
  )
  .map(([type, rest, kept]) => ({
    type,
    ...Object.fromEntries(Object.entries(rest).filter((_, n) => n < kept)),
  }));
const listed = fc.uniqueArray(values, { minLength: 1, maxLength: 4 }).map((list) => ({ enum: list }));
const types = fc
  .uniqueArray(fc.constantFrom("string", "integer", "number", "null", "boolean"), { minLength: 2 })
  .map((type) => ({ type }));
const scalar = fc.oneof<fc.Arbitrary<Schema>[]>(
  text,
  numeric,
  listed,
  types,
  fc.constantFrom({ type: "boolean" }, { type: "null" }),
  values.map((value) => ({ const: value })),
);

/** A choice that constants tell apart, as a union of objects usually is. */
function unionOf(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const branches = fc.uniqueArray(fc.tuple(fc.constantFrom("x", "y", "z"), inner), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  });
  return fc.tuple(fc.constantFrom("anyOf", "oneOf"), branches).map(([keyword, list]) => ({
    [keyword]: list.map(([kind, a]) => ({
      type: "object",
      properties: { kind: { const: kind }, a },
      required: ["kind"],
    })),
  }));
}

/**
 * Schemas of what stands at one place; below the depth only of scalars. Plain ones all have instances; others may
 * contradict themselves, exclude and refer: `$ref` leads to a definition of the root.
 */
export function schemaOf(depth: number, isPlain: boolean): fc.Arbitrary<Schema> {
  if (depth === 0) return scalar;
  const inner = schemaOf(depth - 1, isPlain);
  const branches = fc.array(inner, { minLength: 1, maxLength: 3 });
  const list = some({
    items: inner,
    minItems: count,
    maxItems: fc.integer({ min: 3, max: 5 }),
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
  }).map((rest) => ({ type: "array", ...rest }));
  const plain: readonly fc.Arbitrary<Schema>[] = [
    scalar,
    scalar,
    objectOf(depth - 1, isPlain),
    objectOf(depth - 1, isPlain),
    list,
    unionOf(inner),
    branches.map((anyOf) => ({ anyOf })),
    inner.map((schema) => (typeof schema.type === "string" ? { ...schema, nullable: true } : schema)),
    inner.map((additionalProperties) => ({ type: "object", additionalProperties })),
    fc.boolean().map((additionalProperties) => ({ type: "object", additionalProperties })),
    fc.constantFrom<Schema[]>({ $ref: "#/$defs/leaf" }, { $ref: "#/$defs/node" }, {}),
  ];
  if (isPlain) return fc.oneof(...plain);
  return fc.oneof(
    ...plain,
    fc.tuple(list, fc.boolean()).map(([schema, uniqueItems]) => ({ ...schema, uniqueItems })),
    branches.map((oneOf) => ({ oneOf })),
    // Of choices within a conjunction one ajv could not tell what is named.
    fc
      .array(fc.oneof(scalar, objectOf(depth - 1, isPlain)), { minLength: 1, maxLength: 2 })
      .map((allOf) => ({ allOf })),
    fc.tuple(inner, scalar).map(([schema, not]) => ({ ...schema, not })),
    fc.constant({ type: "object" }),
    ...rareOf(inner, objectOf(depth - 1, isPlain)),
  );
}

function objectOf(depth: number, isPlain: boolean): fc.Arbitrary<Schema> {
  const inner = schemaOf(depth, isPlain);
  const dependent = fc.constantFrom<Json[]>({ a: ["b"] }, { b: ["c"] }, { c: ["a", "b"] });
  return fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), inner, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      fc.subarray([...names]),
      some({ minProperties: fc.constant(1), maxProperties: fc.constant(isPlain ? 3 : 2) }),
      dependent,
      fc.nat(7),
    )
    .map(([properties, required, counts, dependentRequired, dice]) => ({
      type: "object",
      properties,
      required: required.filter((name) => Object.hasOwn(properties, name)),
      ...(dice === 0 ? counts : {}),
      ...(dice === 1 && Object.keys(properties).length === 3 ? { dependentRequired } : {}),
    }));
}

/** A root: an object with definitions, one of them recursive. */
export function rootOf(depth: number, isPlain: boolean): fc.Arbitrary<Schema> {
  return fc
    .tuple(objectOf(depth, isPlain), schemaOf(0, isPlain), schemaOf(1, isPlain))
    .map(([object, leaf, value]) => ({
      ...object,
      $defs: {
        leaf,
        node: { type: "object", properties: { value, next: { $ref: "#/$defs/node" } } },
        named: { $anchor: "anchored", ...leaf },
      },
    }));
}

/** One place of a schema made otherwise: another schema, a keyword more, or one less. */
export interface Edit {
  readonly at: number;
  readonly how: "replace" | "drop" | "add" | "require" | "choose" | "narrow" | "widen";
  readonly schema: Schema;
}

export function editsOf(isPlain: boolean): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record<Edit>({
    at: fc.nat(40),
    how: fc.constantFrom("replace", "drop", "add", "require", "choose", "narrow", "narrow", "widen"),
    schema: schemaOf(1, isPlain),
  });
  return fc.array(edit, { minLength: 1, maxLength: 2 });
}

const single = new Set([
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
]);

/** Places below a schema at which there is a schema. */
function placesIn(schema: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
  const found: (readonly string[])[] = [path];
  for (const [keyword, value] of Object.entries(schema as Schema)) {
    if (["properties", "patternProperties", "dependentSchemas", "$defs"].includes(keyword))
      for (const [name, below] of Object.entries(value as Schema))
        found.push(...placesIn(below, [...path, keyword, name]));
    else if (single.has(keyword)) found.push(...placesIn(value, [...path, keyword]));
    else if (["anyOf", "oneOf", "allOf", "prefixItems"].includes(keyword))
      for (const [n, below] of (value as readonly Json[]).entries())
        found.push(...placesIn(below, [...path, keyword, String(n)]));
  }
  return found;
}

export function edited(root: Schema, list: readonly Edit[]): Schema {
  let current = root;
  for (const edit of list) {
    const places = placesIn(current);
    const path = places[edit.at % places.length] ?? [];
    if (path.includes("allOf") || path.join() === "$defs,named") continue;
    // A definition that is nothing but a reference to itself ends no validator.
    if (path[0] === "$defs" && JSON.stringify(edit.schema).includes("$ref")) continue;
    current = replaced(current, path, (schema) => changed(schema, edit, path.length === 0)) as Schema;
  }
  return current;
}

function replaced(value: Json, path: readonly string[], change: (schema: Schema) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value as Schema);
  if (Array.isArray(value))
    return value.map((item, n) => (String(n) === key ? replaced(item, rest, change) : item));
  const object = value as Schema;
  return { ...object, [key]: replaced(object[key] ?? null, rest, change) };
}

function changed(schema: Schema, { how, schema: other, at }: Edit, isRoot: boolean): Json {
  const keywords = Object.keys(schema).filter(
    (keyword) => !["$defs", "$anchor", "type", "properties"].includes(keyword),
  );
  switch (how) {
    case "replace":
      return isRoot ? schema : other;
    case "drop": {
      const keyword = keywords[at % Math.max(1, keywords.length)];
      return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));
    }
    case "add":
      if (schema.type === "string") return { ...schema, maxLength: 3 + (at % 3) };
      if (schema.type === "integer" || schema.type === "number") return { ...schema, minimum: at % 7 };
      if (schema.type === "array") return { ...schema, minItems: at % 4 };
      if (typeof schema.properties === "object")
        return { ...schema, properties: { ...(schema.properties as Schema), [names[at % 3] ?? "a"]: other } };
      return schema;
    case "require": {
      const own = Object.keys((schema.properties ?? {}) as Schema);
      return own.length === 0 ? schema : { ...schema, required: [own[at % own.length] ?? "a"] };
    }
    case "narrow":
      return narrowed(schema, other, at);
    case "widen":
      return widened(schema, at);
    case "choose":
      return isRoot ? schema : { anyOf: [schema, other] };
  }
}

/** One value, one choice or one bound more than before, as far as there are any. */
function widened(schema: Schema, at: number): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      if (keyword === "enum" && Array.isArray(value)) return [keyword, [...value, `more${at % 2}`]];
      if (keyword === "anyOf" && Array.isArray(value)) return [keyword, [...value, { const: at }]];
      if (keyword === "type" && typeof value === "string") return [keyword, [...new Set([value, "null"])]];
      if (typeof value !== "number") return [keyword, value];
      return [keyword, keyword.startsWith("min") ? Math.max(0, value - 1) : value + 1];
    }),
  );
}
