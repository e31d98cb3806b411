import fc from "fast-check";
import type { Json } from "../../../src/model/canonical.ts";
import type { Schema } from "./schemas.ts";

export const patterns = [
  "^a",
  "b$",
  "^[a-c]+$",
  "^[0-9]{2,3}$",
  "",
  ".*",
  "^.{2}$",
  "^(ab|c)$",
  "a|b",
  "^a*$",
  "\\d",
  "^(?!b)",
] as const;

/** A text that has it, and one that nearly has. */
export const formats: Readonly<Record<string, readonly [string, string]>> = {
  date: ["2026-11-20", "2026-13-20"],
  "date-time": ["2026-11-20T10:00:00Z", "2026-11-20"],
  email: ["a@example.com", "a@"],
  uri: ["https://example.com/", "/a"],
  "uri-reference": ["/a", "a b"],
  uuid: ["00000000-0000-4000-8000-000000000000", "00000000"],
  ipv4: ["192.0.2.1", "192.0.2.256"],
};

const count = fc.integer({ min: 0, max: 3 });
const names = fc.constantFrom("a", "b", "c");
const record = <T>(parts: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Schema>;

export const patternsAndFormats: fc.Arbitrary<Schema> = fc
  .tuple(
    record({
      pattern: fc.constantFrom(...patterns),
      format: fc.constantFrom(...Object.keys(formats)),
      maxLength: fc.constantFrom(2, 3, 10, 24),
    }),
    fc.nat(3),
  )
  .map(([rest, kept]) => ({
    type: "string",
    ...Object.fromEntries(Object.entries(rest).filter((_, n) => n === kept || kept === 3)),
  }));

export const structured = fc.constantFrom<Json[]>(
  { a: 1 },
  { a: "a", b: [1] },
  ["a", 1],
  [],
  {},
  { b: { c: null } },
);

const structuredValues: fc.Arbitrary<Schema> = fc.oneof(
  structured.map((value) => ({ const: value })),
  fc
    .uniqueArray(structured, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) })
    .map((list) => ({ enum: list })),
);

/** What has more than one keyword to say about objects, lists and conditions. */
export function rareOf(
  inner: fc.Arbitrary<Schema>,
  object: fc.Arbitrary<Schema>,
): readonly fc.Arbitrary<Schema>[] {
  const schema = fc.oneof(
    { weight: 5, arbitrary: inner as fc.Arbitrary<Json> },
    { weight: 1, arbitrary: fc.boolean() },
  );
  const listed = record({
    items: schema,
    prefixItems: fc.array(schema, { minLength: 1, maxLength: 2 }),
    contains: inner,
    minContains: count,
    maxContains: fc.integer({ min: 1, max: 3 }),
    uniqueItems: fc.boolean(),
    minItems: count,
  }).map((rest) => ({ type: "array", ...rest }));
  const mapped = record({
    patternProperties: fc.dictionary(fc.constantFrom("^a", "^[bc]$", "z"), schema, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    additionalProperties: schema,
    propertyNames: fc.constantFrom<Json[]>(
      { maxLength: 1 },
      { pattern: "^[a-c]$" },
      { enum: ["a", "b", "z"] },
      { type: "string" },
    ),
    unevaluatedProperties: fc.oneof(fc.boolean() as fc.Arbitrary<Json>, inner as fc.Arbitrary<Json>),
    minProperties: count,
  });
  const needs = record({
    dependentRequired: fc.constantFrom<Json[]>({ a: ["b"] }, { b: ["c"] }, { c: ["a", "b"] }),
    dependentSchemas: fc.tuple(names, object).map(([name, part]) => ({ [name]: part })),
  });
  const condition = fc
    .tuple(fc.oneof(object, inner), object, fc.option(schema, { nil: undefined }))
    .map(([test, then, otherwise]) => ({
      ...conditional(test, then),
      ...(otherwise === undefined ? {} : { else: otherwise }),
    }));
  return [
    patternsAndFormats,
    structuredValues,
    listed,
    mapped.map((rest) => ({ type: "object", ...rest })),
    fc.tuple(object, mapped).map(([own, rest]) => ({ ...own, ...rest })),
    fc.tuple(object, needs).map(([own, rest]) => ({ ...own, ...rest })),
    fc.tuple(object, condition).map(([own, rest]) => ({ ...own, ...rest })),
    fc.tuple(inner, fc.oneof(inner, object)).map(([own, not]) => ({ ...own, not })),
    fc.constantFrom<Schema[]>({ $ref: "#anchored" }),
  ];
}

/** A keyword more at a schema: of the kind that its type knows. */
export function narrowed(schema: Schema, other: Schema, at: number): Schema {
  const pick = <T>(list: readonly T[]): T | undefined => list[at % list.length];
  const more = (keywords: readonly Schema[]): Schema => ({ ...schema, ...pick(keywords) });
  if (Array.isArray(schema.enum) && schema.enum.length > 1) {
    const left = schema.enum as readonly Json[];
    return { ...schema, enum: left.filter((_, n) => n !== at % left.length) };
  }
  switch (schema.type) {
    case "string":
      return more([
        ...patterns.map((pattern) => ({ pattern })),
        ...Object.keys(formats).map((format) => ({ format })),
        { maxLength: at % 5 },
        { not: other },
      ]);
    case "integer":
    case "number":
      return more([
        { multipleOf: 2 },
        { multipleOf: 3 },
        { minimum: at % 7 },
        { exclusiveMaximum: at % 7 },
        { not: other },
      ]);
    case "array":
      return more([
        { uniqueItems: true },
        { contains: other },
        { contains: other, minContains: 2 },
        { contains: other, minContains: 0, maxContains: 1 },
        { prefixItems: [other] },
        { items: false },
        { maxItems: at % 3 },
      ]);
    case "object":
      return more([
        { patternProperties: { "^a": other } },
        { additionalProperties: other },
        { additionalProperties: false },
        { unevaluatedProperties: false },
        { unevaluatedProperties: other },
        { propertyNames: { maxLength: 1 } },
        { dependentRequired: { a: ["b"] } },
        { dependentSchemas: { a: { properties: { b: other } } } },
        { not: { required: ["a"] } },
        conditional({ required: ["a"] }, { required: ["b"] }),
        conditional({ properties: { a: other } }, { properties: { b: other } }),
        { minProperties: 1 + (at % 2) },
        { maxProperties: at % 3 },
      ]);
    default:
      return { ...schema, not: other };
  }
}

function conditional(condition: Schema, then: Schema): Schema {
  // A member called `then` makes an object look like a promise to linters.
  return Object.fromEntries(["if", "then"].map((keyword, n) => [keyword, n === 0 ? condition : then]));
}
