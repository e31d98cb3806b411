import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { summarizeComparison } from "../../src/contract/summary.ts";
import type { Json } from "../../src/model/canonical.ts";
import { contract, withInput, withOutput } from "./contracts.ts";

type Case = readonly [name: string, before: Contract, after: Contract, summary: string];

const text = { type: "string" };
const number = { type: "number" };
const city = { city: text };
const tool = (name: string, description = "does it") => ({
  name,
  description,
  inputSchema: { type: "object" },
});

const cases: readonly Case[] = [
  ["nothing", withInput(city), withInput(city), "no change"],
  ["a tool removed", withInput(city), contract(), "breaking: - forecast"],
  [
    "a tool renamed",
    contract({ tools: [tool("get-alerts"), tool("other", "x")] }),
    contract({ tools: [tool("get_alerts"), tool("other", "x")] }),
    "breaking: - get-alerts (now get_alerts?), + get_alerts()",
  ],
  [
    "two alike gone, one come: no rename can be told",
    contract({ tools: [tool("a"), tool("b")] }),
    contract({ tools: [tool("c")] }),
    "breaking: - a, - b, + c()",
  ],
  [
    "a tool added",
    contract(),
    contract({
      tools: [{ name: "get_alerts", inputSchema: { type: "object", properties: { region: text } } }],
    }),
    "additive: + get_alerts(region)",
  ],
  ["an optional argument added", withInput({}), withInput(city), "additive: + forecast.city (optional)"],
  [
    "a required argument added",
    withInput({}),
    withInput(city, ["city"]),
    "breaking: + forecast.city (required)",
  ],
  [
    "an argument newly required",
    withInput(city),
    withInput(city, ["city"]),
    "breaking: ~ forecast.city: now required",
  ],
  [
    "an argument no longer required",
    withInput(city, ["city"]),
    withInput(city),
    "additive: ~ forecast.city: now optional",
  ],
  [
    "required, but with a default",
    withInput({ city: { ...text, default: "Berlin" } }),
    withInput({ city: { ...text, default: "Berlin" } }, ["city"]),
    "no change",
  ],
  ["an argument removed", withInput(city), withInput({}), "breaking: - forecast.city"],
  [
    "a type narrowed",
    withInput({ days: number }),
    withInput({ days: { type: "integer" } }),
    "breaking: ~ forecast.days: number → integer",
  ],
  [
    "a type widened",
    withInput({ on: { type: "boolean" } }),
    withInput({ on: { anyOf: [{ type: "boolean" }, text] } }),
    "additive: ~ forecast.on: boolean → boolean | string",
  ],
  [
    "a type replaced, told once",
    withInput({ text }),
    withInput({ text: { type: "array", items: text, minItems: 1 } }),
    "breaking: ~ forecast.text: string → array",
  ],
  [
    "a value gone",
    withInput({ unit: { enum: ["c", "f"] } }),
    withInput({ unit: { enum: ["c"] } }),
    'breaking: ~ forecast.unit: - "f"',
  ],
  [
    "a value come",
    withInput({ unit: { enum: ["c"] } }),
    withInput({ unit: { enum: ["c", "f"] } }),
    'additive: ~ forecast.unit: + "f"',
  ],
  [
    "a list of values where any text was fine",
    withInput({ unit: text }),
    withInput({ unit: { ...text, enum: ["c", "f"] } }),
    'breaking: ~ forecast.unit: one of "c", "f"',
  ],
  [
    "one value, spelt otherwise",
    withInput({ unit: { const: "c" } }),
    withInput({ unit: { type: "string", enum: ["c"] } }),
    "no change",
  ],
  [
    "nullable, spelt otherwise",
    withInput({ unit: { anyOf: [{ type: "string", minLength: 1 }, { type: "null" }] } }),
    withInput({ unit: { type: ["string", "null"], minLength: 1 } }),
    "no change",
  ],
  [
    "a limit tightened",
    withInput({ days: { type: "integer", maximum: 10 } }),
    withInput({ days: { type: "integer", maximum: 5 } }),
    "breaking: ~ forecast.days: maximum 10 → 5",
  ],
  [
    "a limit loosened",
    withInput({ days: { type: "integer", minimum: 2 } }),
    withInput({ days: { type: "integer", minimum: 1 } }),
    "additive: ~ forecast.days: minimum 2 → 1",
  ],
  [
    "another pattern",
    withInput({ id: { ...text, pattern: "^a" } }),
    withInput({ id: { ...text, pattern: "^b" } }),
    'breaking: ~ forecast.id: pattern "^a" → "^b"',
  ],
  [
    "deep inside",
    withInput({ list: { type: "array", items: { type: "object", properties: { a: text, b: text } } } }),
    withInput({ list: { type: "array", items: { type: "object", properties: { a: number } } } }),
    "breaking: ~ forecast.list[].a: string → number, - forecast.list[].b",
  ],
  [
    "a branch more to choose from",
    withInput({ at: { anyOf: [{ type: "object", properties: city }] } }),
    withInput({
      at: {
        anyOf: [
          { type: "object", properties: city },
          { type: "object", properties: { lat: number } },
        ],
      },
    }),
    "additive: + forecast.at: a choice of object",
  ],
  [
    "a choice changed inside",
    withInput({ at: { anyOf: [{ type: "object", properties: city }, { type: "array" }] } }),
    withInput({ at: { anyOf: [{ type: "object", properties: { lat: number } }, { type: "array" }] } }),
    "breaking: - forecast.at.city, + forecast.at.lat (optional)",
  ],
  [
    "a keyword nobody knows",
    withInput({ at: { "x-rule": 1 } }),
    withInput({ at: { "x-rule": 2 } }),
    "unknown: ? forecast.at: x-rule changed",
  ],
  ["a field of the output gone", withOutput(city), withOutput({}), "breaking: - forecast.city"],
  ["a field of the output come", withOutput({}), withOutput(city), "additive: + forecast.city (output)"],
  [
    "a field of the output no longer certain",
    withOutput(city, ["city"]),
    withOutput(city),
    "breaking: ~ forecast.city: now optional",
  ],
  [
    "an output of more types",
    withOutput(city),
    withOutput({ city: { type: ["string", "null"] } }),
    "breaking: ~ forecast.city: string → null | string",
  ],
  ["no output schema any more", withOutput(city), withInput({}), "breaking: - forecast: output schema"],
  ["an output schema at last", withInput({}), withOutput(city), "additive: + forecast: output schema"],
  [
    "descriptions",
    withInput({ city: { ...text, description: "a" } }),
    { ...withInput({ city: { ...text, description: "b" } }), instructions: "read me" },
    "documentation: 2 descriptions changed",
  ],
  [
    "a prompt gone, another with one more argument",
    contract({ prompts: [{ name: "a" }, { name: "b" }] }),
    contract({ prompts: [{ name: "b", arguments: [{ name: "x", required: true }] }] }),
    "breaking: - prompt a, + b.x (required)",
  ],
  [
    "a resource gone, a template come",
    contract({ resources: [{ uri: "x://1" }] }),
    contract({ resourceTemplates: [{ uriTemplate: "y://{id}" }] }),
    "breaking: - resource x://1, + resource template y://{id}",
  ],
  [
    "a resource that only a template still covers",
    contract({ resources: [{ uri: "x://1" }] }),
    contract({ resourceTemplates: [{ uriTemplate: "x://{id}" }] }),
    "unknown: ? resource x://1: only by x://{id} now, + resource template x://{id}",
  ],
  [
    "a resource of another kind",
    contract({ resources: [{ uri: "x://1", mimeType: "text/plain" }] }),
    contract({ resources: [{ uri: "x://1", mimeType: "text/html" }] }),
    "breaking: ~ x://1: text/plain → text/html",
  ],
];

test.each(cases)("%s", (_name, before, after, summary) => {
  expect(summarizeComparison(compareContracts(before, after))).toBe(summary);
});

describe("references", () => {
  const tree = (leaf: string) => ({
    type: "object",
    properties: { root: { $ref: "#/$defs/node" } },
    $defs: { node: { type: "object", properties: { leaf: { type: leaf }, next: { $ref: "#/$defs/node" } } } },
  });
  const at = (inputSchema: ReturnType<typeof tree>) => contract({ tools: [{ name: "t", inputSchema }] });

  test("are followed, and a recursive schema ends", () => {
    const same = compareContracts(at(tree("string")), at(tree("string")));
    expect(same.verdict).toBe("none");
    const other = compareContracts(at(tree("string")), at(tree("number")));
    expect(other.verdict).toBe("breaking");
    expect(other.changes[0]?.pointer).toBe("/tools/t/inputSchema/properties/root/properties/leaf/type");
  });

  test("that multiply without end are compared once each", () => {
    const bomb = (leaf: string) => {
      const $defs = Array.from({ length: 40 }, (_, n) => {
        const next = n === 39 ? { type: leaf } : { $ref: `#/$defs/d${n + 1}` };
        return [`d${n}`, { type: "object", properties: { a: next, b: next } }] as const;
      });
      return contract({
        tools: [{ name: "t", inputSchema: { $ref: "#/$defs/d0", $defs: Object.fromEntries($defs) } }],
      });
    };
    const result = compareContracts(bomb("string"), bomb("number"));
    expect(result.verdict).toBe("breaking");
    expect(result.changes.length).toBeLessThan(10);
  });

  test("too deep to follow ends, and is never silently fine", () => {
    const deep = (leaf: string) => {
      let schema: Json = { type: leaf };
      for (let n = 0; n < 100; n += 1) schema = { type: "object", properties: { a: schema } };
      return withInput({ a: schema });
    };
    expect(compareContracts(deep("string"), deep("number")).verdict).toMatch(/^(?:unknown|breaking)$/);
  });
});

test("names are told without what could forge a line or move a cursor", () => {
  const hostile = contract({ tools: [{ name: "a\u001b[2J\nb\u202e", inputSchema: {} }] });
  expect(compareContracts(contract(), hostile).changes[0]?.summary).toBe("+ a‹U+001B›[2J b‹U+202E›()");
});

test("pointers escape what JSON pointers must", () => {
  const result = compareContracts(contract({ tools: [{ name: "a/b~c" }] }), contract());
  expect(result.changes[0]?.pointer).toBe("/tools/a~1b~0c");
});

test("what one direction adds, the other removes", () => {
  const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
  fc.assert(
    fc.property(names, names, (x, y) => {
      const of = (list: readonly string[]) => contract({ tools: list.map((name) => tool(name, name)) });
      const there = compareContracts(of(x), of(y)).changes;
      const back = compareContracts(of(y), of(x)).changes;
      const added = (changes: typeof there) =>
        changes.filter((change) => change.reason === "tool-added").map((change) => change.pointer);
      const removed = (changes: typeof there) =>
        changes.filter((change) => change.reason === "tool-removed").map((change) => change.pointer);
      expect(added(there)).toEqual(removed(back));
      expect(removed(there)).toEqual(added(back));
    }),
  );
});
