import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rulesDocument } from "../../src/rules/document.ts";
import { allRules } from "../../src/rules/registry.ts";

const root = new URL("../../", import.meta.url).pathname;

test("docs/rules.md is current: node scripts/rules-docs.ts writes it", () => {
  expect(readFileSync(join(root, "docs/rules.md"), "utf8")).toBe(rulesDocument());
});

describe("ids of rules in the sources", () => {
  const families = [...new Set(allRules().map((rule) => rule.family))];
  // Families that another layer may begin with before anything of theirs is documented.
  const literal = new RegExp(
    `["'\`]((?:${[...new Set([...families, "contract", "probe", "supply-chain", "compliance"])].join("|")})/[a-z][a-z0-9-]*)["'\`]`,
    "g",
  );
  const used = new Map<string, string>();
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !path.endsWith(".ts") || path.includes("/validators/")) continue;
    for (const [, id = ""] of readFileSync(path, "utf8").matchAll(literal))
      used.set(id, path.slice(root.length));
  }

  test("are found at all", () => {
    expect(used.size).toBeGreaterThan(60);
    expect(used.has("hold/held")).toBe(true);
  });

  test("are documented, every one", () => {
    const known = new Set(allRules().map((rule) => rule.id));
    expect([...used].filter(([id]) => !known.has(id))).toEqual([]);
  });
});
