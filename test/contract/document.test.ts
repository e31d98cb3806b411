import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import { changeReasons } from "../../src/contract/reasons.ts";
import type { Json } from "../../src/model/canonical.ts";
import { toolsOf } from "../report/contract/samples.ts";
import { schemaPairs } from "./schema-pairs.ts";

/** Reasons with their classes as docs/contract-changes.md has them: for any side, or for inputs and outputs. */
const document = readFileSync(new URL("../../docs/contract-changes.md", import.meta.url), "utf8");
const documented = document.split("\n").flatMap((line) => {
  const [, reason, , ...classes] = /^\| `/.test(line) ? line.split("|").map((cell) => cell.trim()) : [];
  return reason === undefined ? [] : [{ reason: reason.slice(1, -1), classes: classes.slice(0, -1) }];
});

test("every reason of a change is documented once", () => {
  expect(documented.map(({ reason }) => reason).sort()).toEqual(Object.keys(changeReasons).sort());
});

describe("a reason has the class that is documented", () => {
  const tool = (schema: Json) => toolsOf({ name: "t", inputSchema: schema, outputSchema: schema });
  const found = new Map<string, Set<string>>();
  for (const { before, after } of schemaPairs) {
    for (const { reason, side, ...change } of compareContracts(tool(before), tool(after)).changes) {
      const key = `${reason} ${side}`;
      found.set(key, (found.get(key) ?? new Set()).add(change.class));
    }
  }
  const rows = documented
    .filter(({ classes }) => classes.length === 2)
    .flatMap(({ reason, classes: [input = "", output = ""] }) => [
      [reason, "input", input] as const,
      [reason, "output", output] as const,
    ]);

  test.each(rows)("%s of an %s: %s", (reason, side, expected) => {
    const seen = found.get(`${reason} ${side}`);
    if (expected === "–") expect(seen).toBeUndefined();
    // As the schema as a whole decides, a class may be a milder or a worse one as well.
    else if (seen) expect([...seen]).toContain(expected);
  });
});
