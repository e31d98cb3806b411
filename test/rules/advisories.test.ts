import { describe, expect, it, test } from "vitest";
import type { Advisory, AdvisoryEvidence } from "../../src/model/advisory.ts";
import type { Override } from "../../src/model/deployment.ts";
import { limitOf, releaseAdvisories } from "../../src/rules/supply-chain/advisory-judge.ts";
import { gates, only, outcomesOf, server, type World } from "./world.ts";

const advisory = (fields: Partial<Advisory> = {}): Advisory => ({
  id: "GHSA-35jh-r3h4-6jhm",
  aliases: ["CVE-2021-23337"],
  severity: "high",
  summary: "Command injection",
  package: "npm:lodash",
  version: "4.17.20",
  fixed: "4.17.21",
  ...fields,
});
const known = (
  advisories: readonly Advisory[],
  fields: Partial<AdvisoryEvidence> = {},
): AdvisoryEvidence => ({
  advisories,
  asked: 12,
  unknown: [],
  ...fields,
});
const limited = (limit: unknown, world: World = {}): World => ({
  deployment: { blue: "1.1.5" },
  production: limit === undefined ? {} : { require: { vulnerabilities: limit } },
  ...world,
});

function told(world: World, ...advisories: readonly AdvisoryEvidence[]) {
  return gates(world, { advisories })
    .filter(({ rule }) => rule.startsWith("advisories/"))
    .map(({ rule, outcome }) => `${outcome} ${rule.replace("advisories/", "")}`);
}

describe("what would get traffic", () => {
  const unrated = advisory({ severity: null });
  test.each<[string, unknown, readonly AdvisoryEvidence[], readonly string[]]>([
    ["has none that are known", "high", [known([])], ["pass vulnerable"]],
    ["has one, and nobody asks", undefined, [known([advisory()])], []],
    ["has one at the limit", "high", [known([advisory()])], ["fail vulnerable"]],
    ["has one over it", "medium", [known([advisory()])], ["fail vulnerable"]],
    ["has one below it", "critical", [known([advisory()])], ["pass vulnerable", "warn below-limit"]],
    [
      "has one of each",
      "high",
      [known([advisory(), advisory({ id: "GHSA-b", severity: "low" })])],
      ["fail vulnerable", "warn below-limit"],
    ],
    ["has one of which nobody says how bad it is", "critical", [known([unrated])], ["fail vulnerable"]],
    [
      "has one whose severity could not be asked for",
      "high",
      [known([unrated], { unreached: "no network" })],
      ["wait not-reachable"],
    ],
    [
      "has one whose severity could not be asked for, and none is low enough",
      "low",
      [known([unrated], { unreached: "no network" })],
      ["fail vulnerable", "wait not-reachable"],
    ],
    ["could not be looked up", "high", [known([], { unreached: "no network" })], ["wait not-reachable"]],
    [
      "is known to be bad as far as it could be looked up",
      "high",
      [known([advisory()], { unreached: "no network" })],
      ["fail vulnerable", "wait not-reachable"],
    ],
    ["was not looked up", "high", [], ["wait not-reachable"]],
    ["is nothing with a name", "high", [known([], { asked: 0, unknown: ["oci:a"] })], ["fail not-known"]],
    ["is nothing at all", "high", [known([], { asked: 0 })], ["fail not-known"]],
    [
      "is an image whose dependencies are recorded",
      "high",
      [known([], { unknown: ["oci:a"] })],
      ["pass vulnerable", "warn not-known"],
    ],
    [
      "is asked for in words of tomorrow",
      "dreadful",
      [known([advisory({ severity: "low" })])],
      ["fail vulnerable"],
    ],
    ["is not to be asked for", false, [known([advisory()])], []],
  ])("%s", (_, limit, evidence, expected) => {
    expect(told(limited(limit), ...evidence)).toEqual(expected);
  });

  it("is judged when it comes, and not when only another's share moves", () => {
    expect(told(limited("low", { deployment: { blue: "1.1.4" } }), known([advisory()]))).toEqual([]);
  });

  it("is judged version by version", () => {
    const both = limited("high", { deployment: { blue: "1.1.5", green: { "1.2.0": 10 } } });
    const found = gates(both, { advisories: [known([]), known([advisory()])] });
    expect(
      only(
        found.filter(({ outcome }) => outcome === "fail"),
        "advisories/vulnerable",
      ).place?.path,
    ).toEqual(["green", "1.2.0"]);
  });

  it("is told as people need it", () => {
    const gate = only(gates(limited("high"), { advisories: [known([advisory()])] }), "advisories/vulnerable");
    expect(gate).toMatchObject({
      message: "vulnerable: GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21",
      severity: "high",
      advisory: { id: "GHSA-35jh-r3h4-6jhm" },
      hint: expect.stringMatching(/npm:lodash 4\.17\.21 or later.*environments\/production\/weather\.yaml/),
    });
    const unfixed = known([advisory({ fixed: null, severity: null })]);
    expect(only(gates(limited("high"), { advisories: [unfixed] }), "advisories/vulnerable").message).toBe(
      "vulnerable: GHSA-35jh-r3h4-6jhm (severity not known) in npm:lodash 4.17.20, no fix known",
    );
  });

  it("is told without what other people's texts would do to a terminal", () => {
    const evil = "\u001b[31m\u202e\n\r\u0000";
    const evidence = known(
      [advisory({ fixed: evil, version: evil }), advisory({ id: "x", severity: "low", package: evil })],
      {
        unreached: evil,
        unknown: [evil],
      },
    );
    for (const { message, hint, rule } of gates(limited("high"), { advisories: [evidence] })) {
      if (rule.startsWith("advisories/")) expect(`${message}${hint}`).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
    }
  });
});

describe("an advisory that is accepted", () => {
  const override = (fields: Partial<Override> = {}): Override => ({
    rule: "advisories/vulnerable",
    advisory: "GHSA-35jh-r3h4-6jhm",
    reason: "we never call _.template",
    until: "2026-12-31",
    ...fields,
  });
  const outcomes = (of: Partial<Override> | undefined, ...advisories: readonly Advisory[]) => {
    const { advisory: _, ...plain } = override();
    const one = of === undefined ? plain : override(of);
    const world = limited("high", { deployment: { blue: "1.1.5", overrides: [one] } });
    return outcomesOf(gates(world, { advisories: [known(advisories)] }), "advisories/vulnerable");
  };

  test.each<[string, Partial<Override> | undefined, string]>([
    ["by its id", {}, "warn"],
    ["by another of its names, in small letters", { advisory: "cve-2021-23337" }, "warn"],
    ["is another", { advisory: "GHSA-0000-0000-0000" }, "fail"],
    ["until yesterday", { until: "2026-11-19" }, "fail"],
    ["without a reason", { reason: " " }, "fail"],
    ["without being named", undefined, "fail"],
    ["under another rule", { rule: "advisories/not-reachable" }, "fail"],
  ])("%s", (_, of, expected) => {
    expect(outcomes(of, advisory())).toEqual([expected]);
  });

  it("lets no other pass", () => {
    expect(outcomes({}, advisory(), advisory({ id: "GHSA-other", aliases: [] }))).toEqual(["warn", "fail"]);
  });

  it("says and records which, why and until when", () => {
    const world = limited("high", {
      deployment: { blue: "1.1.5", overrides: [override({ advisory: "CVE-2021-23337" })] },
    });
    const gate = only(gates(world, { advisories: [known([advisory()])] }), "advisories/vulnerable");
    expect(gate.message).toMatch(
      /GHSA-35jh.*set aside by environments\/production\/weather.yaml until 2026-12-31/,
    );
    expect(gate.setAside).toEqual({
      reason: "we never call _.template",
      until: "2026-12-31",
      advisory: "GHSA-35jh-r3h4-6jhm",
    });
  });

  it("is named under no other rule", () => {
    const overrides = [override({ rule: "promotion/soak" })];
    expect(outcomesOf(server({ deployment: { overrides } }), "override/no-advisory")).toEqual(["fail"]);
  });

  it("does not open the databases, and may be waited for no longer", () => {
    const { advisory: _, ...plain } = override({ rule: "advisories/not-reachable" });
    const world = limited("high", { deployment: { blue: "1.1.5", overrides: [plain] } });
    expect(told(world, known([advisory()], { unreached: "no network" }))).toEqual([
      "fail vulnerable",
      "warn not-reachable",
    ]);
  });
});

describe("a release that nothing deploys yet", () => {
  const limits = new Map([
    ["staging", "critical"],
    ["production", "high"],
  ] as const);
  it("is warned of, with who will refuse it", () => {
    const [first] = releaseAdvisories({ version: "1.1.5", evidence: known([advisory()]) }, limits);
    expect(first).toMatchObject({ outcome: "warn", severity: "high" });
    expect(first?.message).toMatch(/fixed in 4\.17\.21; production will refuse it$/);
  });

  test.each<[string, AdvisoryEvidence, boolean, readonly string[]]>([
    ["whose advisories nobody asks for", known([advisory()]), false, ["advisories/vulnerable"]],
    ["that could not be looked up", known([], { unreached: "x" }), true, ["advisories/not-reachable"]],
    ["that could not be looked up, and nobody asks", known([], { unreached: "x" }), false, []],
    [
      "of which nothing is known",
      known([], { asked: 0, unknown: ["oci:a"] }),
      true,
      ["advisories/not-known"],
    ],
    ["that is fine", known([]), true, []],
  ])("%s", (_, evidence, isAsked, rules) => {
    const found = releaseAdvisories({ version: "1.1.5", evidence }, isAsked ? limits : new Map());
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    expect(found.every(({ outcome }) => outcome === "warn")).toBe(true);
  });
});

test("names of built-ins are no limits", () => {
  expect(limitOf({ require: Object.create({ vulnerabilities: "high" }) })).toBeUndefined();
});
