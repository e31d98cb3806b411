import { expect, test } from "vitest";
import { alike } from "../../src/contract/alike.ts";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { summarizeComparison } from "../../src/contract/summary.ts";

const nothing: Contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
const everything: Contract = {
  tools: [
    { name: "kept", inputSchema: { type: "object", properties: { a: { type: "string" } } } },
    { name: "zip", inputSchema: { type: "object" } },
  ],
  prompts: [{ name: "ask" }],
  resources: Array.from({ length: 100 }, (_, n) => ({ uri: `demo://${n}`, name: `r${n}` })),
  resourceTemplates: [{ uriTemplate: "demo://all/{id}", name: "all" }],
};
const left: Contract = {
  ...nothing,
  tools: [
    {
      name: "kept",
      description: "Keeps.",
      inputSchema: { type: "object", properties: { a: { type: "number" } } },
    },
  ],
};

test("tools are told before prompts, templates and resources, and what went as a whole before what changed inside", () => {
  const { changes } = compareContracts(everything, left);
  expect(changes.slice(0, 5).map(({ pointer }) => pointer)).toEqual([
    "/tools/zip",
    "/tools/kept/inputSchema/properties/a/type",
    "/prompts/ask",
    "/resourceTemplates/demo:~1~1all~1{id}",
    "/resources/demo:~1~10",
  ]);
  expect(changes.at(-1)).toMatchObject({ class: "documentation", pointer: "/tools/kept/description" });
});

test("the line names the tools, and what is alike once", () => {
  expect(summarizeComparison(compareContracts(everything, left))).toBe(
    "breaking: - zip, ~ kept.a: string → number, - prompt ask, - resource template demo://all/{id}, - 100 resources (demo://0, demo://1, demo://10, demo://11, demo://12, demo://13, demo://14, demo://15, and 92 more), 1 description changed",
  );
});

test("what does not fit on the line is counted change by change", () => {
  expect(summarizeComparison(compareContracts(everything, left), 2)).toBe(
    "breaking: - zip, ~ kept.a: string → number, 102 more, 1 description changed",
  );
});

test("a name in what is told as one hides nothing and breaks no line", () => {
  const named = ["a\u200bb", "c\nd", "e~f/g", "x".repeat(500)];
  const resources = named.map((uri) => ({ uri, name: "r" }));
  const [entry] = alike(compareContracts({ ...nothing, resources }, nothing).changes);
  expect(entry?.changes).toHaveLength(4);
  expect(entry?.summary).toMatch(/^- 4 resources \(a‹U\+200B›b, c d, e~f\/g, x{50,60}…?\)$/);
});
