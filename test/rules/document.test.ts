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
  const literal = /["'`]([a-z]+\/[a-z][a-z0-9-]*)["'`]/g;
  // Methods of the protocol look the same; so does the form itself, in a comment.
  const others =
    /^(elicitation|prompts|resources|roots|sampling|tools|server|logging|notifications)\/|^family\/name$/;
  const used = new Map<string, string>();
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !path.endsWith(".ts") || path.includes("/validators/")) continue;
    for (const [, id = ""] of readFileSync(path, "utf8").matchAll(literal)) {
      if (!others.test(id)) used.set(id, path.slice(root.length));
    }
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
