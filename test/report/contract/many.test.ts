import { expect, test } from "vitest";
import { compareContracts } from "../../../src/contract/compare.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { comparisonMarkdown } from "../../../src/report/contract/markdown.ts";
import { migrationGuide } from "../../../src/report/contract/migration.ts";
import { formatComparison } from "../../../src/report/contract/text.ts";
import { at120 } from "../samples.ts";
import { noContract } from "./samples.ts";

const resources = Array.from({ length: 250 }, (_, n) => ({ uri: `demo://${n}`, name: `r${n}` }));
const before: Contract = {
  ...noContract,
  tools: [
    { name: "printEnv", inputSchema: { type: "object" } },
    { name: "zip", inputSchema: { type: "object" } },
  ],
  prompts: [{ name: "simple_prompt" }, { name: "other" }],
  resources,
};
const after: Contract = {
  ...noContract,
  tools: [{ name: "print-env", inputSchema: { type: "object" } }],
  prompts: [{ name: "simple-prompt" }],
};
const comparison = compareContracts(before, after);

test("a migration guide begins with the tools, and tells many alike under one heading", () => {
  const guide = migrationGuide(comparison, before, after);
  expect(guide.split("\n").filter((line) => line.startsWith("### "))).toEqual([
    "### `printEnv`",
    "### `zip`",
    "### `other` (prompt)",
    "### `simple_prompt` (prompt)",
    "### 250 resources",
  ]);
  expect(guide).toContain("it looks as if it became `print-env`");
  expect(guide).toContain("**`- 250 resources`**");
  expect(guide).toContain(", and 220 more");
});

test("where not all fit, what is alike is one row, after the tools", () => {
  const told = formatComparison("x", comparison, at120).split("\n");
  const rows = told.slice(told.indexOf("breaking") + 1);
  expect(rows[0]).toMatch(/^ {2}- printEnv /);
  expect(rows.filter((row) => /^ {2}- /.test(row))).toHaveLength(5);
  expect(rows.join("\n")).toMatch(/^ {2}- 250 resources \(demo:\/\/0, /m);
  expect(told.join("\n")).not.toContain("--json has all of them");
});

test("so in a pull request with little room", () => {
  const told = comparisonMarkdown(comparison, { limit: 4_000 });
  expect(told).toContain("`- zip`");
  expect(told).toContain("`- 250 resources (");
  expect(told).not.toMatch(/… and \d+ more\./);
});
