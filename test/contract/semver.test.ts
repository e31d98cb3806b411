import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChangeClass, ContractChange, ContractComparison } from "../../src/contract/change.ts";
import { compareContracts } from "../../src/contract/compare.ts";
import {
  bumpBetween,
  honestVersion,
  judge,
  nextVersion,
  requiredBump,
  versionBefore,
} from "../../src/contract/semver.ts";
import { type Bump, bumps, type SemverMode, semverModes } from "../../src/model/semver.ts";
import { compareVersions } from "../../src/model/traffic.ts";
import { contract, withInput } from "./contracts.ts";

const classes = ["breaking", "unknown", "additive", "documentation"] as const;

function change(kind: ChangeClass, pointer = `/tools/forecast/${kind}`): ContractChange {
  return { pointer, class: kind, side: "input", reason: kind, summary: kind };
}

function comparison(...changes: readonly (ChangeClass | ContractChange)[]): ContractComparison {
  const all = changes.map((one) => (typeof one === "string" ? change(one) : one));
  all.sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class));
  return { verdict: all[0]?.class ?? "none", changes: all };
}

describe("what a change needs", () => {
  const table: readonly (readonly [SemverMode, ChangeClass | "nothing", Bump, Bump])[] = [
    // mode, change, from 1.4.2, from 0.4.2
    ["semver", "breaking", "major", "minor"],
    ["semver", "additive", "minor", "patch"],
    ["semver", "documentation", "patch", "patch"],
    ["semver", "unknown", "patch", "patch"],
    ["semver", "nothing", "none", "none"],
    ["warn", "breaking", "major", "minor"],
    ["warn", "unknown", "patch", "patch"],
    ["strict", "breaking", "major", "minor"],
    ["strict", "unknown", "major", "minor"],
    ["strict", "additive", "minor", "patch"],
    ["strict", "documentation", "patch", "patch"],
    ["off", "breaking", "none", "none"],
  ];
  test.each(table)("in %s, %s: %s, and %s below 1.0.0", (mode, kind, stable, initial) => {
    const found = kind === "nothing" ? comparison() : comparison(kind);
    expect(requiredBump(found, mode, "1.4.2")).toBe(stable);
    expect(requiredBump(found, mode, "0.4.2")).toBe(initial);
    expect(requiredBump(found, mode, "1.0.0-beta.1")).toBe(stable);
  });

  const steering: readonly (readonly [string, Bump])[] = [
    ["/instructions", "minor"],
    ["/tools/forecast/annotations", "minor"],
    ["/tools/forecast/annotations/readOnlyHint", "minor"],
    ["/tools/a~1b/annotations/destructiveHint", "minor"],
    ["/resources/file:~1~1x/annotations", "minor"],
    ["/tools/forecast/annotations/title", "patch"],
    ["/tools/forecast/description", "patch"],
    ["/tools/annotations/description", "patch"],
    ["/tools/forecast/inputSchema/properties/annotations/description", "patch"],
    ["/prompts/instructions/description", "patch"],
  ];
  test.each(steering)("in strict, another text at %s: %s", (pointer, needed) => {
    const found = comparison(change("documentation", pointer));
    expect(requiredBump(found, "strict", "1.4.2")).toBe(needed);
    expect(requiredBump(found, "semver", "1.4.2")).toBe("patch");
  });

  test("the worst of all counts", () => {
    expect(requiredBump(comparison("documentation", "breaking", "additive"), "semver", "2.0.0")).toBe(
      "major",
    );
  });
});

type Judged = readonly [
  from: string,
  to: string,
  changes: readonly ChangeClass[],
  mode: SemverMode,
  outcome: string,
  next: string | null,
];

describe("the judgement", () => {
  const table: readonly Judged[] = [
    ["1.4.0", "2.0.0", ["breaking"], "semver", "pass", null],
    ["1.4.0", "1.5.0", ["breaking"], "semver", "fail", "2.0.0"],
    ["1.4.0", "1.5.0", ["breaking"], "warn", "warn", "2.0.0"],
    ["1.4.0", "1.5.0", ["breaking"], "off", "exempt", null],
    ["1.4.0", "1.4.1", ["additive"], "semver", "fail", "1.5.0"],
    ["1.4.0", "1.5.0", ["additive"], "semver", "pass", null],
    ["1.4.0", "1.4.1", ["documentation"], "strict", "pass", null],
    ["1.4.0", "1.4.1", [], "strict", "pass", null],
    ["1.4.0", "1.5.0", ["unknown"], "semver", "warn", "2.0.0"],
    ["1.4.0", "2.0.0", ["unknown"], "semver", "pass", null],
    ["1.4.0", "1.5.0", ["unknown"], "strict", "fail", "2.0.0"],
    ["1.4.0", "1.4.1", ["unknown", "additive"], "semver", "fail", "1.5.0"],
    // Below 1.0.0 by the minor.
    ["0.4.0", "0.4.1", ["breaking"], "semver", "fail", "0.5.0"],
    ["0.4.0", "0.5.0", ["breaking"], "semver", "pass", null],
    ["0.4.0", "0.4.1", ["additive"], "semver", "pass", null],
    ["0.4.0", "1.0.0", ["breaking"], "semver", "pass", null],
    ["0.0.3", "0.0.4", ["breaking"], "semver", "fail", "0.1.0"],
    // A pre-release counts as what it leads to.
    ["1.4.0", "2.0.0-beta.1", ["breaking"], "semver", "pass", null],
    ["1.4.0", "1.5.0-search.4", ["breaking"], "semver", "fail", "2.0.0-search.1"],
    ["2.0.0-beta.1", "2.0.0-beta.2", ["breaking"], "strict", "exempt", null],
    ["2.0.0-beta.2", "2.0.0", ["breaking"], "semver", "exempt", null],
    ["1.3.0-search.4", "1.3.0-search.5", ["breaking"], "semver", "exempt", null],
    ["1.3.0-beta.1", "1.4.0", ["breaking"], "semver", "fail", "2.0.0"],
    // Going back, staying, and what is no version.
    ["1.5.0", "1.4.0", ["breaking"], "strict", "exempt", null],
    ["1.5.0", "1.5.0-beta.1", ["breaking"], "strict", "exempt", null],
    ["1.5.0", "1.5.0", ["breaking"], "strict", "exempt", null],
    ["soon", "1.5.0", ["breaking"], "strict", "exempt", null],
  ];
  test.each(table)("%s → %s with %j in %s: %s", (from, to, changes, mode, outcome, next) => {
    expect(judge(from, to, comparison(...changes), mode)).toMatchObject({ outcome, next });
  });

  test("says what needs more, and only that", () => {
    const found = judge("1.4.0", "1.4.1", comparison("breaking", "additive", "documentation"), "semver");
    expect(found.causes.map((cause) => cause.class)).toEqual(["breaking", "additive"]);
    expect(found.why).toBe("1 breaking change needs a major version, 1.4.0 → 1.4.1 is a patch one");
    expect(judge("0.4.0", "0.4.1", comparison("breaking"), "semver").why).toBe(
      "1 breaking change needs a minor version below 1.0.0, 0.4.0 → 0.4.1 is a patch one",
    );
  });

  test("of real contracts: an argument that becomes required", () => {
    const found = compareContracts(
      withInput({ city: { type: "string" } }),
      withInput({ city: { type: "string" } }, ["city"]),
    );
    expect(judge("1.4.0", "1.5.0", found, "semver")).toMatchObject({ outcome: "fail", required: "major" });
    const added = compareContracts(contract(), withInput({}));
    expect(judge("1.4.0", "1.4.1", added, "semver")).toMatchObject({ outcome: "fail", required: "minor" });
  });

  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.option(fc.nat(3)))
    .map(
      ([major, minor, patch, beta]) => `${major}.${minor}.${patch}${beta === null ? "" : `-beta.${beta}`}`,
    );
  const changes = fc.array(fc.constantFrom(...classes), { maxLength: 4 }).map((all) => comparison(...all));

  test("the number it offers is honest, and never lower", () => {
    fc.assert(
      fc.property(version, version, changes, fc.constantFrom(...semverModes), (from, to, found, mode) => {
        const { next } = judge(from, to, found, mode);
        if (next === null) return;
        const again = judge(from, next, found, mode);
        expect(again.outcome).not.toBe("fail");
        // What cannot be decided is still pointed out where something else asked for less than a break.
        expect(again.causes.filter((cause) => cause.class !== "unknown")).toEqual([]);
        expect(compareVersions(next, from)).toBeGreaterThan(0);
      }),
    );
  });

  test("a stricter mode never lets more through", () => {
    const order = ["exempt", "pass", "warn", "fail"];
    fc.assert(
      fc.property(version, version, changes, (from, to, found) => {
        const ranks = semverModes.map((mode) => order.indexOf(judge(from, to, found, mode).outcome));
        expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
      }),
    );
  });
});

describe("the version before, on its own line", () => {
  const table: readonly (readonly [string, readonly string[], string | null])[] = [
    ["1.1.6", ["1.1.4", "1.1.5", "1.2.0-beta.1"], "1.1.5"],
    ["1.1.6", ["1.1.5", "1.1.6-rc.1", "1.2.0", "2.0.0"], "1.1.5"],
    ["1.2.0", ["1.1.6", "1.1.5", "1.2.0-beta.1"], "1.1.6"],
    ["1.2.0-beta.2", ["1.1.6", "1.2.0-beta.1"], "1.1.6"],
    ["1.3.0-search.4", ["1.2.0", "1.3.0-search.3", "1.3.0-other.1"], "1.2.0"],
    ["1.10.0", ["1.9.0", "1.2.0"], "1.9.0"],
    ["2.0.0", ["1.9.0", "3.0.0"], "1.9.0"],
    ["1.0.0", ["1.0.0-beta.1"], null],
    ["1.0.0", ["0.9.0-beta.1"], "0.9.0-beta.1"],
    ["1.0.0", [], null],
    ["1.0.0", ["1.0.0", "1.1.0"], null],
    ["1.0.0", ["soon", "0.1.0"], "0.1.0"],
    ["soon", ["0.1.0"], null],
  ];
  test.each(table)("of %s among %j: %s", (version, released, before) => {
    expect(versionBefore(version, released)).toBe(before);
  });
});

describe("the next version", () => {
  type Row = readonly [string, Bump, readonly string[], string | undefined, string];
  const table: readonly Row[] = [
    ["1.4.2", "major", [], undefined, "2.0.0"],
    ["1.4.2", "minor", [], undefined, "1.5.0"],
    ["1.4.2", "patch", [], undefined, "1.4.3"],
    ["1.4.2", "patch", ["1.4.3", "1.4.4"], undefined, "1.4.5"],
    ["1.4.2", "minor", ["1.5.0", "1.5.1"], undefined, "1.6.0"],
    ["1.4.2", "minor", ["1.5.0-beta.1"], undefined, "1.5.0"],
    ["1.4.2", "minor", [], "beta", "1.5.0-beta.1"],
    ["1.4.2", "minor", ["1.5.0-beta.1", "1.5.0-beta.10", "1.5.0-rc.12"], "beta", "1.5.0-beta.11"],
    ["1.0.0-beta.2", "none", ["1.0.0-beta.2"], undefined, "1.0.0"],
    ["1.0.0-beta.2", "none", ["1.0.0-beta.2"], "beta", "1.0.0-beta.3"],
    ["1.4.2", "minor", ["1.5.0-constructor.1"], "__proto__", "1.5.0-__proto__.1"],
  ];
  test.each(table)("after %s by %s, with %j out and --pre %s: %s", (from, bump, released, pre, next) => {
    expect(nextVersion(from, bump, { released, pre })).toBe(next);
  });

  test.each<[from: string, bump: Bump, released: readonly string[], next: string | null]>([
    ["1.1.5", "minor", ["1.1.5"], "1.2.0"],
    // 1.3.0 would be compared with 1.2.0.
    ["1.1.5", "minor", ["1.1.5", "1.2.0"], null],
    ["1.1.5", "patch", ["1.1.5", "1.2.0"], "1.1.6"],
    // Nothing but patches came since, which say that nothing came and nothing went.
    ["1.1.5", "minor", ["1.1.5", "1.1.6", "1.1.7"], "1.2.0"],
    ["1.1.5", "major", ["1.1.5", "1.2.0"], "2.0.0"],
    ["1.1.5", "major", ["1.1.5", "1.2.0", "2.0.0"], "3.0.0"],
    ["0.4.0", "minor", ["0.4.0", "0.5.0"], "0.6.0"],
  ])("honest after %s, as a %s, where %j are out: %s", (from, bump, released, next) => {
    expect(honestVersion(from, bump, { released: new Set(released) })).toBe(next);
  });

  test("is as far away as was asked for", () => {
    for (const bump of bumps) {
      expect(bumpBetween("1.4.2", nextVersion("1.4.2", bump, { released: [] }))).toBe(bump);
    }
  });
});
