import { describe, expect, test } from "vitest";
import { specifications } from "../../src/cli/specifications.ts";
import { rulesDocument } from "../../src/rules/document.ts";
import { allRules, distinct, explainRule, isConfidential, ruleById } from "../../src/rules/registry.ts";
import { examples } from "./examples.ts";
import { outcomesOf, server } from "./world.ts";

const checkedHere = allRules().filter((rule) => rule.kinds.some((kind) => kind !== "emitted"));

describe("every rule", () => {
  test.each(checkedHere.map((rule) => rule.id))("%s has an example", (id) => {
    expect(Object.keys(examples)).toContain(id);
  });

  test.each(Object.entries(examples))(
    "%s speaks of what is wrong, and not of what is right",
    (id, example) => {
      const found = example
        .bad()
        .filter((finding) => finding.rule === id && finding.outcome === example.outcome);
      expect(found, `${id}: ${example.of}`).not.toEqual([]);
      for (const finding of found) {
        expect(finding.message).not.toBe("");
        expect(finding.hint).not.toBe("");
        expect(finding.message + finding.hint).not.toMatch(/undefined|NaN|null|\[object|\p{Cc}/u);
      }
      if (example.path) expect(found.map((finding) => finding.place?.path)).toContainEqual(example.path);
      const again = example.good().filter((finding) => finding.rule === id && finding.outcome !== "pass");
      expect(again, `${id}, put right`).toEqual([]);
    },
  );

  test.each(allRules())(
    "$id says what, why and what to do, in sentences",
    ({ id, what, why, fix, severity }) => {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      for (const text of [what, why, fix]) expect(text).toMatch(/^(?:[A-Z]|git |headgate ).{5,}\.$/);
      expect(examples[id]?.bad().find((finding) => finding.rule === id)?.severity ?? severity).toBe(severity);
    },
  );
});

describe("what can be set aside", () => {
  test.each([
    "schema/value",
    "convention/syntax",
    "deployed/digest-mismatch",
    "hold/held",
    "version/changed-release",
    "version/not-released",
    "setting/not-implemented",
    "variable/secret-as-variable",
  ])("%s is not", (id) => expect(ruleById(id)?.overridable).toBe(false));

  test.each([
    "promotion/soak",
    "promotion/skips-environment",
    "window/closed",
    "approval/missing",
    "version/downgrade",
    "variable/looks-secret",
    "environment/removed-not-empty",
    "deployment/many-removed",
  ])("%s is", (id) => expect(ruleById(id)?.overridable).toBe(true));
});

describe("explain", () => {
  test("says what, why and how to fix", () => {
    const rule = ruleById("promotion/soak");
    const text = explainRule("promotion/soak");
    for (const part of [rule?.id, rule?.what, rule?.why, rule?.fix]) expect(text).toContain(part);
  });

  test.each([
    ["promotion/sok", "promotion/soak"],
    ["traffic/over100", "traffic/over-100"],
    ["Window/Closed", "window/closed"],
  ])("%s suggests %s", (id, near) => expect(explainRule(id)).toContain(`Did you mean ${near}`));

  test("is not impressed by control characters, or by names of built-ins", () => {
    expect(explainRule("\u001b[31mred")).not.toContain("\u001b");
    for (const id of ["constructor", "__proto__", "", "a/b"])
      expect(explainRule(id)).toMatch(/^There is no rule/);
  });
});

test("findings that may stand beside a secret say so, and never repeat it", () => {
  const token = `ghp_${"a1B2".repeat(9)}`;
  const found = server({
    deployment: { variables: { REGION: "eu", API_KEY: token, NOTE: token }, secrets: { API_KEY: token } },
  });
  for (const rule of ["secret/not-a-name", "variable/secret-as-variable", "variable/looks-secret"]) {
    expect(outcomesOf(found, rule), rule).toContain("fail");
    expect(isConfidential(rule)).toBe(true);
  }
  expect(JSON.stringify(found)).not.toContain(token);
  expect(isConfidential("traffic/over-100")).toBe(false);
});

test("what two checks say of the same place is kept once", () => {
  const found = server({ deployment: { blue: "latest" } });
  expect(distinct([...found, ...found])).toEqual(found);
  expect(distinct(found).length).toBeGreaterThan(0);
});

test("no text sends anyone to a command that is not there", () => {
  const hints = Object.values(examples).flatMap((example) => example.bad().map((finding) => finding.hint));
  const named = [...`${rulesDocument()}\n${hints.join("\n")}`.matchAll(/headgate ([a-z-]+)/g)].map(
    ([, verb]) => verb,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(Object.keys(specifications)).toEqual(expect.arrayContaining([...new Set(named)]));
});
