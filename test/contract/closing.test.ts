import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { contractDigest } from "../../src/contract/canonical.ts";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Json } from "../../src/model/canonical.ts";
import { contract } from "./contracts.ts";

type Schema = { readonly [keyword: string]: Json };

const of = (inputSchema: Schema) => contract({ tools: [{ name: "t", inputSchema }] });
const at = (a: Schema): Schema => ({ type: "object", properties: { a } });
const isValid = (schema: Schema, value: unknown) =>
  new Ajv2020({ strict: false, validateFormats: false }).validate(schema, value);

const only = { additionalProperties: false };
const ended = { unevaluatedProperties: false };
const named = (name: string, more: Schema = {}): Schema => ({
  type: "object",
  properties: { [name]: {} },
  ...more,
});
const kind = (value: string, more: Schema = {}): Schema => ({
  type: "object",
  properties: { kind: { const: value }, [value]: {} },
  required: ["kind"],
  ...more,
});
const consequence = (then: Schema): Schema => ({ then });
const conditional = (more: Schema): Schema => ({
  type: "object",
  properties: { x: {}, z: {} },
  if: named("x", more),
  ...consequence({ required: ["x"] }),
});

describe("what is not named decides where another keyword hears it", () => {
  const branches = (more: Schema) => ({ oneOf: [named("x", more), named("y", more)] });
  const parts = (more: Schema) => ({ allOf: [named("x", more), named("y", more)] });
  const referred = (more: Schema) => ({
    ...at({ oneOf: [{ $ref: "#/$defs/x" }, { $ref: "#/$defs/y" }] }),
    $defs: { x: named("x", more), y: named("y", more) },
  });
  const anchored = (more: Schema) => ({
    ...at({ type: "object", not: { $ref: "#x" } }),
    $defs: { x: named("x", { $anchor: "x", ...more }) },
  });
  const cases: readonly (readonly [how: string, before: Schema, after: Schema, lost: unknown])[] = [
    ["branches of oneOf open", at(branches(only)), at(branches({})), { a: { x: 1 } }],
    ["branches at the root open", { type: "object", ...branches(only) }, branches({}), { x: 1 }],
    ["branches that are referred to open", referred(only), referred({}), { a: { x: 1 } }],
    ["parts of allOf close", at(parts({})), at(parts(only)), { a: { x: 1 } }],
    ["parts of allOf at the root close", parts({}), parts(only), { x: 1 }],
    ["parts of allOf end", at(parts({})), at(parts(ended)), { a: { x: 1 } }],
    [
      "one part of two closes",
      at({ allOf: [named("x"), named("y")] }),
      at({ allOf: [named("x", only), named("y")] }),
      { a: { y: 1 } },
    ],
    [
      "a reference beside members closes",
      { ...at({ ...named("y"), $ref: "#/$defs/x" }), $defs: { x: named("x") } },
      { ...at({ ...named("y"), $ref: "#/$defs/x" }), $defs: { x: named("x", only) } },
      { a: { y: 1 } },
    ],
    [
      "a part beside a branch closes",
      at({ ...named("x"), anyOf: [named("y"), named("z")] }),
      at({ ...named("x", only), anyOf: [named("y"), named("z")] }),
      { a: { y: 1 } },
    ],
    [
      "what is excluded opens",
      at({ type: "object", not: named("x", only) }),
      at({ type: "object", not: named("x") }),
      { a: { z: 1 } },
    ],
    ["what is excluded by an anchor opens", anchored(only), anchored({}), { a: { z: 1 } }],
    [
      "what is excluded opens further down",
      at({ type: "object", not: { properties: { h: named("x", only) }, required: ["h"] } }),
      at({ type: "object", not: { properties: { h: named("x") }, required: ["h"] } }),
      { a: { h: { z: 1 } } },
    ],
    ["a condition opens", at(conditional(only)), at(conditional({})), { a: { z: 1 } }],
    [
      "a consequence closes",
      at({ ...named("z"), if: {}, ...consequence(named("x")) }),
      at({ ...named("z"), if: {}, ...consequence(named("x", only)) }),
      { a: { z: 1 } },
    ],
    [
      "what one member asks for closes",
      at({ ...named("z"), dependentSchemas: { z: named("x") } }),
      at({ ...named("z"), dependentSchemas: { z: named("x", only) } }),
      { a: { z: 1 } },
    ],
    [
      "an item that must be there closes",
      at({ type: "array", contains: named("x") }),
      at({ type: "array", contains: named("x", only) }),
      { a: [{ z: 1 }] },
    ],
    [
      "items are not evaluated any more",
      at({ type: "array", items: {}, unevaluatedItems: false }),
      at({ type: "array", unevaluatedItems: false }),
      { a: [1] },
    ],
    [
      "items of a part are not evaluated any more",
      at({ type: "array", allOf: [{ items: true }], unevaluatedItems: false }),
      at({ type: "array", allOf: [{}], unevaluatedItems: false }),
      { a: [1] },
    ],
    [
      "members of a part are not evaluated any more",
      at({ type: "object", allOf: [{ additionalProperties: true }], ...ended }),
      at({ type: "object", ...ended }),
      { a: { x: 1 } },
    ],
    [
      "the same at the root",
      { type: "object", allOf: [{ additionalProperties: true }], ...ended },
      { type: "object", ...ended },
      { x: 1 },
    ],
  ];
  test.each(cases)("%s", (_how, before, after, lost) => {
    expect([isValid(before, lost), isValid(after, lost)]).toEqual([true, false]);
    expect(["breaking", "unknown"]).toContain(compareContracts(of(before), of(after)).verdict);
    expect(contractDigest(of(before))).not.toBe(contractDigest(of(after)));
  });
});

describe("elsewhere it is notation", () => {
  const cases: readonly (readonly [how: string, schema: (more: Schema) => Schema])[] = [
    ["of the root", (more) => named("x", more)],
    ["of a member", (more) => at(named("x", more))],
    ["of items", (more) => at({ type: "array", items: named("x", more) })],
    ["of branches of anyOf", (more) => at({ anyOf: [named("x", more), named("y", more)] })],
    ["of what may be null", (more) => at({ anyOf: [named("x", more), { type: "null" }] })],
    ["of branches that a constant tells apart", (more) => at({ oneOf: [kind("x", more), kind("y", more)] })],
    [
      "of such that are referred to",
      (more) => ({
        ...at({ oneOf: [{ $ref: "#/$defs/x" }, { $ref: "#/$defs/y" }] }),
        $defs: { x: kind("x", more), y: kind("y", more) },
      }),
    ],
    ["of branches of other types", (more) => at({ oneOf: [named("x", more), { type: "string" }] })],
    ["of what is referred to", (more) => ({ ...at({ $ref: "#/$defs/x" }), $defs: { x: named("x", more) } })],
    [
      "of the only part",
      (more) => ({ ...at({ allOf: [{ $ref: "#/$defs/x" }] }), $defs: { x: named("x", more) } }),
    ],
    [
      "where parts only ask for what is named",
      (more) =>
        at({ ...named("x", more), anyOf: [{ required: ["x"] }, { properties: { x: { const: 1 } } }] }),
    ],
  ];
  test.each(cases)("%s", (_how, schema) => {
    for (const more of [only, { additionalProperties: true }]) {
      expect(compareContracts(of(schema(more)), of(schema({}))).verdict).toBe("none");
      expect(compareContracts(of(schema({})), of(schema(more))).verdict).toBe("none");
      expect(contractDigest(of(schema(more)))).toBe(contractDigest(of(schema({}))));
    }
    expect(compareContracts(of(schema({})), of(schema(ended))).verdict).toBe("none");
  });
});

test("a default is filled in where it is required, and not where it is only asked about", () => {
  const filled = { default: 1 };
  const asked = (b: Schema): Schema => ({ properties: { b }, required: ["b"] });
  for (const around of [
    (schema: Schema) => at({ type: "object", not: schema }),
    (schema: Schema) => at({ type: "object", if: schema, ...consequence({ required: ["z"] }) }),
  ]) {
    const [before, after] = [around(asked({})), around(asked(filled))];
    expect([isValid(before, { a: {} }), isValid(after, { a: {} })]).toEqual([true, true]);
    expect(compareContracts(of(before), of(after)).verdict).not.toBe("breaking");
    expect(contractDigest(of(around({ properties: { b: filled } })))).not.toBe(contractDigest(of(after)));
  }
  expect(compareContracts(of(at({ properties: { b: filled } })), of(at(asked(filled)))).verdict).toBe("none");
});

test("an argument that a condition named already is no new one, unless it takes all that the condition took", () => {
  const text = { type: "string" };
  const z = { properties: { z: text } };
  const conditions: readonly Schema[] = [
    { if: { required: ["x"] }, ...consequence(z) },
    { if: { required: ["x"] }, ...consequence({ $ref: "#/$defs/z" }) },
    { dependentSchemas: { x: z } },
    { patternProperties: { "^z": text } },
  ];
  for (const condition of conditions) {
    const added = (more: Schema): Schema => ({
      type: "object",
      properties: { x: text, ...more },
      ...condition,
      $defs: { z },
    });
    const judged = (more: Schema) => compareContracts(of(added({})), of(added(more))).verdict;
    expect(["breaking", "unknown"]).toContain(judged({ z: { type: "integer" } }));
    if ("patternProperties" in condition) continue;
    expect(judged({ z: text })).toBe("additive");
    expect(judged({ w: text })).toBe("additive");
  }
});

test("what is tangled without end is compared as it is written", () => {
  const parts = (name: string, more: Schema): Json =>
    Array.from({ length: 300 }, (_, n) => ({ properties: { [`${name}${n}`]: { $ref: "#" } }, ...more }));
  const tangled = (more: Schema) => ({ type: "object", anyOf: parts("a", more), allOf: parts("b", more) });
  const start = performance.now();
  expect(contractDigest(of(tangled(only)))).not.toBe(contractDigest(of(tangled({}))));
  expect(performance.now() - start).toBeLessThan(5000);
});
