import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { jsonReference } from "../../scripts/json-reference.ts";
import { commandLineReference } from "../../src/cli/reference.ts";
import { version } from "../../src/cli/version.ts";
import { commandOutcomes } from "../../src/commands/outcomes.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

describe("what is written twice", () => {
  it("the version is package.json's", () => {
    expect(version).toBe(JSON.parse(read("package.json")).version);
  });

  it("docs/command-line.md is what the declarations say (npm run docs)", () => {
    expect(read("docs/command-line.md")).toBe(commandLineReference());
  });

  it("docs/json.md is what the schema of the output says (npm run docs)", () => {
    expect(read("docs/json.md")).toBe(jsonReference());
  });

  it("the README names every outcome beside its exit status, and the two commands", () => {
    const readme = read("README.md");
    for (const exit of [0, 1, 2, 3]) {
      const row = readme.split("\n").find((line) => line.startsWith(`| ${exit} |`)) ?? "";
      const named = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      const expected = Object.entries(commandOutcomes)
        .filter(([, outcome]) => outcome.exit === exit)
        .map(([name]) => name);
      expect(named).toEqual(expected);
    }
    expect(readme).toContain("\nnode dist/cli/index.js demo\n");
    expect(readme).toContain("\nnpm cit\n");
  });
});
