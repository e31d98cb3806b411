import { expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";

const nothing: Contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
type Argument = { readonly name: string; readonly required?: boolean | string };

function compared(before: readonly Argument[], after: readonly Argument[]) {
  const of = (list: readonly Argument[]) => ({ ...nothing, prompts: [{ name: "ask", arguments: list }] });
  const { changes } = compareContracts(of(before) as Contract, of(after) as Contract);
  return changes.map(({ class: kind, reason, summary }) => `${kind} ${reason} ${summary}`);
}

const several = "unknown named-twice ? ask.a: several have this name";

test.each<[string, readonly Argument[], readonly Argument[], readonly string[]]>([
  [
    "one more of its name",
    [{ name: "a" }],
    [{ name: "a" }, { name: "a", required: true }],
    ["breaking argument-required ~ ask.a: now required", several],
  ],
  [
    "one more of its name, before it",
    [{ name: "a" }],
    [{ name: "a", required: true }, { name: "a" }],
    ["breaking argument-required ~ ask.a: now required", several],
  ],
  ["several of one new name", [], [{ name: "a" }, { name: "a" }], ["unknown", "additive", "additive"]],
  ["another order", [{ name: "a" }, { name: "b" }], [{ name: "b" }, { name: "a" }], []],
  [
    "required by a text",
    [{ name: "a" }],
    [{ name: "a", required: "true" }],
    ["unknown member-changed ? ask.a: required changed"],
  ],
])("arguments of a prompt: %s", (_, before, after, expected) => {
  const told = compared(before, after);
  expect(told).toHaveLength(expected.length);
  for (const [n, words] of expected.entries()) expect(told[n]).toContain(words);
});

test("thousands of resources that templates replace are compared soon", () => {
  const length = 8_000;
  const resources = Array.from({ length }, (_, n) => ({ uri: `demo://x/${n}`, name: "r" }));
  const resourceTemplates = Array.from({ length }, (_, n) => ({
    uriTemplate: `demo://x/{a}-${n}/{b}`,
    name: "t",
  }));
  const start = process.cpuUsage();
  const { changes } = compareContracts({ ...nothing, resources }, { ...nothing, resourceTemplates });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4_000);
  expect(changes).toHaveLength(2 * length);
});
