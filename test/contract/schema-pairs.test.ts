import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Json } from "../../src/model/canonical.ts";
import { contract } from "./contracts.ts";
import { schemaPairs } from "./schema-pairs.ts";

const withInput = (inputSchema: Json) => contract({ tools: [{ name: "t", inputSchema }] });
const withOutput = (outputSchema: Json) =>
  contract({ tools: [{ name: "t", inputSchema: { type: "object" }, outputSchema }] });

test("there are at least 150 of them, each once", () => {
  expect(schemaPairs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(schemaPairs.map(({ name }) => name)).size).toBe(schemaPairs.length);
});

describe.each(schemaPairs)("$name", ({ before, after, input, output, told }) => {
  test(`of an input: ${input}`, () => {
    const { verdict, changes } = compareContracts(withInput(before), withInput(after));
    expect({ verdict, changes }).toMatchObject({ verdict: input });
    const places = changes.map(
      ({ reason, pointer }) => `${reason} ${pointer.replace("/tools/t/inputSchema", "")}`,
    );
    expect(places).toEqual(expect.arrayContaining([...told]));
    for (const change of changes) {
      expect(change.side).toBe("input");
      expect(change.why).toMatch(/^(?:breaks callers|cannot be decided|breaks nobody): /);
    }
  });

  test(`of an output: ${output}`, () => {
    const { verdict, changes } = compareContracts(withOutput(before), withOutput(after));
    expect({ verdict, changes }).toMatchObject({ verdict: output });
  });
});
