import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandLineReference } from "../../src/cli/reference.ts";
import { version } from "../../src/cli/version.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

describe("what is written twice", () => {
  it("the version is package.json's", () => {
    expect(version).toBe(JSON.parse(read("package.json")).version);
  });

  it("docs/command-line.md is what the declarations say (npm run docs)", () => {
    expect(read("docs/command-line.md")).toBe(commandLineReference());
  });
});
