import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { ContractChange } from "../../src/contract/change.ts";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Json } from "../../src/model/canonical.ts";
import { contract, withInput, withOutput } from "./contracts.ts";
import { schemaPairs } from "./schema-pairs.ts";

const exampleIn = ({ why = "" }: ContractChange) => /; for example (.*)$/s.exec(why)?.[1];
const examplesOf = (...[before, after]: Parameters<typeof compareContracts>) =>
  compareContracts(before, after).changes.flatMap((change) => exampleIn(change) ?? []);

const unit = { enum: ["c", "f"] };
const narrow = { enum: ["c"] };
const text = { type: "string" };

describe("an example is the whole of a call, to be sent as it is:", () => {
  test.each([
    ["with the argument's name", { unit }, { unit: narrow }, [], '{"unit":"f"}'],
    [
      "with what else must be given",
      { unit, city: text },
      { unit: narrow, city: text },
      ["city"],
      '{"city":"","unit":"f"}',
    ],
    [
      "in a list of objects",
      { at: { type: "array", items: { type: "object", properties: { unit } } } },
      { at: { type: "array", items: { type: "object", properties: { unit: narrow } } } },
      [],
      '{"at":[{"unit":"f"}]}',
    ],
    [
      "among members of any name",
      { h: { type: "object", additionalProperties: unit } },
      { h: { type: "object", additionalProperties: narrow } },
      [],
      '{"h":{"name":"f"}}',
    ],
  ])("%s", (_how, before, after, required, example) => {
    expect(examplesOf(withInput(before, required), withInput(after, required))).toEqual([example]);
  });

  test("of an answer, the whole of it", () => {
    expect(
      examplesOf(withOutput({ unit: narrow, at: text }, ["at"]), withOutput({ unit, at: text }, ["at"])),
    ).toEqual(['{"at":"","unit":"f"}']);
  });

  test("hides and loses nothing", () => {
    const hidden = { enum: ["c", "f\u200b   f"] };
    expect(examplesOf(withInput({ unit: hidden }), withInput({ unit: narrow }))).toEqual([
      '{"unit":"f\\u200b \\u0020\\u0020f"}',
    ]);
  });

  test("what is too long to be read is told for its place, and says so", () => {
    const long = { type: "string", minLength: 500 };
    expect(
      examplesOf(withInput({ unit, long }, ["long"]), withInput({ unit: narrow, long }, ["long"])),
    ).toEqual(['"f" in its place']);
  });
});

describe("examples of the table of pairs, by ajv", () => {
  // A server fills in defaults before it looks.
  const ajv = new Ajv2020({ strict: false, useDefaults: true, logger: false });
  addFormatsModule.default(ajv);
  const told = schemaPairs.flatMap(({ name, before, after }) => {
    const input = (schema: Json) => contract({ tools: [{ name: "t", inputSchema: schema }] });
    // That a name is gone breaks, whether or not the schema refuses it.
    const { changes } = compareContracts(input(before), input(after));
    const isByName = changes.some(({ reason }) => reason === "argument-removed");
    // This name ajv leaves out.
    const examples = changes
      .flatMap((change) => exampleIn(change) ?? [])
      .filter((each) => !each.includes("__proto__"));
    return isByName || examples.length === 0 ? [] : [{ name, before, after, examples }];
  });

  test("there are many, and nearly all are whole", () => {
    const all = told.flatMap(({ examples }) => examples);
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(all.filter((each) => each.endsWith(" in its place")).length).toBeLessThan(all.length / 10);
  });

  test.each(told)("$name: was valid, and is not", ({ before, after, examples }) => {
    for (const each of examples) {
      if (each.endsWith(" in its place")) continue;
      const isValid = (schema: Json) => ajv.validate(schema as object, JSON.parse(each));
      expect([isValid(before), isValid(after)], each).toEqual([true, false]);
    }
  });
});
