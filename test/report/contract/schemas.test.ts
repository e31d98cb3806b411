import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/model/canonical.ts";
import { promptRows, rowsOf } from "../../../src/report/contract/arguments.ts";
import { exampleArguments } from "../../../src/report/contract/example.ts";
import { typeWords } from "../../../src/report/contract/schema-words.ts";

describe("the type of an argument in words", () => {
  it.each<[Json, string]>([
    [{ type: "string" }, "string"],
    [{ type: "string", format: "date-time" }, "string, date-time"],
    [{ type: "string", minLength: 1, maxLength: 9 }, "string, 1 to 9 characters"],
    [{ type: "integer", minimum: 1, maximum: 20 }, "integer, 1 to 20"],
    [{ type: "number", exclusiveMinimum: 0 }, "number, over 0"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ enum: ["metric", "imperial"] }, '"metric" | "imperial"'],
    [{ enum: [1, 2, 3, 4, 5, 6, 7, 8] }, "1 | 2 | 3 | 4 | 5 | 6 | 2 more"],
    [{ const: null }, "null"],
    [{ type: "array", items: { type: "string" }, minItems: 1 }, "array of string, at least 1 items"],
    [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } }, "array of (string | null)"],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "string | integer"],
    [{ $ref: "#/$defs/place" }, "object"],
    [{ $ref: "#/$defs/circle" }, "any"],
    [{ $ref: "https://example.com/schema" }, "any"],
    [{ properties: {} }, "object"],
    [{}, "any"],
    [true, "any"],
    [false, "nothing"],
  ])("%j is %s", (schema, words) => {
    const root = { $defs: { place: { type: "object" }, circle: { $ref: "#/$defs/circle" } } };
    expect(typeWords(schema, root)).toBe(words);
  });

  it("ends where a schema does not", () => {
    const root = { $defs: { list: { type: "array", items: { $ref: "#/$defs/list" } } } };
    expect(typeWords({ $ref: "#/$defs/list" }, root)).toContain("…");
  });
});

it("arguments are rows, nested ones below their own", () => {
  const options = { type: "object", properties: { units: { type: "string", default: "metric" } } };
  const places = {
    type: "array",
    items: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
  };
  const schema = {
    type: "object",
    properties: { place: { type: "string", description: "Where" }, options, places },
    required: ["place"],
  };
  expect(rowsOf(schema)).toEqual([
    { name: "place", type: "string", required: true, description: "Where" },
    { name: "options", type: "object", required: false },
    { name: "options.units", type: "string", required: false, default: '"metric"' },
    { name: "places", type: "array of object", required: false },
    { name: "places[].name", type: "string", required: true },
  ]);
  expect(rowsOf("none")).toEqual([]);
  expect(promptRows([{ name: "day", required: true }, "no", { description: "no name" }])).toEqual([
    { name: "day", type: "string", required: true },
  ]);
});

it("a schema that refers to itself, or has no end of arguments, gives a page's worth of rows", () => {
  const node: Json = { type: "object", properties: { child: { $ref: "#" }, name: { type: "string" } } };
  expect(rowsOf(node).map(({ name }) => name)).toEqual([
    "child",
    "child.child",
    "child.child.child",
    "child.child.name",
    "child.name",
    "name",
  ]);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`a${at}`, { type: "string" }]));
  expect(rowsOf({ properties: many })).toHaveLength(60);
});

describe("an example of a call", () => {
  const ajv = new Ajv2020.default({ strict: false });

  it.each<[string, Json]>([
    [
      "texts",
      {
        properties: {
          a: { type: "string" },
          b: { type: "string", minLength: 30 },
          c: { type: "string", maxLength: 3 },
        },
      },
    ],
    [
      "numbers",
      {
        properties: {
          a: { type: "integer" },
          b: { type: "number", maximum: -4 },
          c: { type: "integer", exclusiveMinimum: 7 },
        },
      },
    ],
    ["steps", { properties: { a: { type: "integer", minimum: 7, multipleOf: 5 } } }],
    [
      "values",
      {
        properties: { a: { enum: ["x", "y"] }, b: { const: 4 }, c: { type: "boolean" }, d: { type: "null" } },
      },
    ],
    [
      "lists",
      { properties: { a: { type: "array", items: { type: "string" } }, b: { type: "array", maxItems: 0 } } },
    ],
    [
      "objects",
      { properties: { a: { type: "object", properties: { b: { type: "integer" } }, required: ["b"] } } },
    ],
    [
      "choices",
      {
        properties: {
          a: { anyOf: [{ type: "null" }, { type: "string" }] },
          b: { oneOf: [{ type: "integer" }] },
        },
      },
    ],
    ["references", { $defs: { d: { type: "string" } }, properties: { a: { $ref: "#/$defs/d" } } }],
    [
      "defaults",
      {
        properties: {
          a: { type: "string", default: "here" },
          b: { type: "array", items: { type: "integer" }, default: [] },
        },
      },
    ],
  ])("of %s is a valid one", (_, schema) => {
    const names = Object.keys((schema as { readonly properties: object }).properties);
    const whole = { type: "object", required: names, ...(schema as object) };
    const example = exampleArguments(whole as Json);
    expect(Object.keys(example ?? {})).toEqual(names);
    expect([ajv.validate(whole, example), ajv.errors, example]).toEqual([true, null, example]);
  });

  it("has what is required, and what is asked for besides", () => {
    const schema = {
      properties: { place: { type: "string" }, days: { type: "integer" }, __proto__: {} },
      required: ["place"],
    };
    expect(exampleArguments(schema)).toEqual({ place: "some place" });
    expect(exampleArguments(schema, new Set(["days"]))).toEqual({ place: "some place", days: 1 });
    expect(exampleArguments(null)).toEqual({});
  });
});
