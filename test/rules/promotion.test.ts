import { describe, expect, test } from "vitest";
import type { Status } from "../../src/model/status.ts";
import { anEnvironment } from "../support/model.ts";
import {
  ago,
  gates,
  hour,
  now,
  only,
  outcomesOf,
  project,
  type Running,
  soaked,
  soakedFor,
  type World,
} from "./world.ts";

const to115: World = { deployment: { blue: "1.1.5" } };
const inHours = (hours: number): string => ago(-hours);

function held(version: string): Partial<Status> {
  return {
    hold: [{ kind: "version", version, above: 0, blue: true, revision: 3, at: ago(1), reason: "timeouts" }],
  };
}

function verdict(world: World, running: Running) {
  const found = gates(world, running);
  const one = (rule: string) => {
    const gate = found.find((entry) => entry.rule === rule);
    return gate && (gate.eligible ? [gate.outcome, gate.eligible] : gate.outcome);
  };
  return { skips: one("promotion/skips-environment"), soak: one("promotion/soak") };
}

describe("one upstream environment that must have run it for 24 h", () => {
  test.each<[string, World, Running, unknown, unknown]>([
    ["never seen there", to115, {}, "fail", undefined],
    ["seen, with another version only", to115, { staging: soaked(99, "1.1.4") }, "fail", undefined],
    [
      "blue for 31 h, as another text",
      to115,
      { staging: { soak: { "1.1.5": { release: "sha256-other", longest: 0, since: ago(31) } } } },
      "fail",
      undefined,
    ],
    ["blue for 31 h", to115, { staging: soaked(31) }, "pass", "pass"],
    ["blue for 24 h to the millisecond", to115, { staging: soaked(24) }, "pass", "pass"],
    [
      "blue for 20 h",
      { ...to115, inStaging: { blue: "1.1.5" } },
      { staging: soaked(20) },
      "pass",
      ["wait", inHours(4)],
    ],
    ["soaked once, replaced since", to115, { staging: soakedFor(25 * hour) }, "pass", "pass"],
    ["soaked once, and again for an hour", to115, { staging: soakedFor(25 * hour, ago(1)) }, "pass", "pass"],
    ["replaced too early", to115, { staging: soakedFor(20 * hour) }, "pass", "fail"],
    [
      "replaced too early, and coming back",
      { ...to115, inStaging: { blue: "1.1.5" } },
      { staging: soakedFor(20 * hour) },
      "pass",
      "wait",
    ],
    [
      "two halves that do not add up",
      { ...to115, inStaging: { blue: "1.1.5" } },
      { staging: soakedFor(20 * hour, ago(10)) },
      "pass",
      ["wait", inHours(14)],
    ],
    ["in the same change", { ...to115, inStaging: { blue: "1.1.5" } }, {}, "pass", "wait"],
    [
      "green there in the same change",
      { ...to115, inStaging: { green: { "1.1.5": 50 } } },
      {},
      "fail",
      undefined,
    ],
    [
      "held there",
      { ...to115, inStaging: { blue: "1.1.5" } },
      { staging: { ...soaked(31), ...held("1.1.5") } },
      "pass",
      "wait",
    ],
    ["another one held there", to115, { staging: { ...soaked(31), ...held("1.1.4") } }, "pass", "pass"],
    [
      "a clock that went back",
      { ...to115, inStaging: { blue: "1.1.5" } },
      { staging: soaked(-2) },
      "pass",
      ["wait", inHours(26)],
    ],
    [
      "called like a built-in",
      { deployment: { blue: "constructor" } },
      { staging: soaked(99) },
      "fail",
      undefined,
    ],
  ])("%s", (_, world, running, skips, soak) => expect(verdict(world, running)).toEqual({ skips, soak }));

  test("no soak asked for: having been blue is enough, and no less", () => {
    const world = { ...to115, production: { soak: 0 } };
    expect(verdict(world, { staging: soaked(0) })).toEqual({ skips: "pass", soak: "pass" });
    expect(verdict({ ...world, inStaging: { blue: "1.1.5" } }, {})).toEqual({ skips: "pass", soak: "wait" });
  });

  test("is told as a plan shows it", () => {
    expect(only(gates(to115, { staging: soaked(31) }), "promotion/soak").message).toBe(
      "staging 31 h (needs 24 h)",
    );
    const waiting = only(
      gates({ ...to115, inStaging: { blue: "1.1.5" } }, { staging: soaked(20) }),
      "promotion/soak",
    );
    expect(waiting.message).toBe("1.1.5: blue in staging for 20 h (needs 24 h)");
    expect(waiting.hint).toContain("by itself in 4 h");
    const skipped = only(gates(to115), "promotion/skips-environment");
    expect(skipped.message).toBe("1.1.5 has never been blue in staging, which production requires");
    expect(skipped.hint).toContain("blue: 1.1.5 in environments/staging/weather.yaml");
  });
});

describe("what promotion is asked of", () => {
  const beside = { before: { deployment: { blue: "1.1.4", green: { "1.1.5": 20 } } } };
  test.each<[string, World, Running, readonly string[]]>([
    ["a green that is new", { deployment: { green: { "1.1.5": 20 } } }, {}, ["fail"]],
    ["a green at 0 percent that is new", { deployment: { green: { "1.1.5": 0 } } }, {}, ["fail"]],
    ["a green that gets more", { deployment: { green: { "1.1.5": 30 } } }, beside, ["fail"]],
    ["a green that becomes blue", to115, beside, ["fail"]],
    ["a green as it was", { deployment: { green: { "1.1.5": 20 } } }, beside, []],
    ["a green that gets less, blue more", { deployment: { green: { "1.1.5": 10 } } }, beside, []],
    ["a green that goes", {}, beside, []],
    ["other variables", { deployment: { variables: { REGION: "us" } } }, {}, []],
    ["two new ones", { deployment: { blue: "1.1.5", green: { "1.2.0": 5 } } }, {}, ["fail", "fail"]],
    ["a first deployment, which staging gets too", {}, { before: null }, ["pass"]],
    ["a first deployment", { inStaging: null }, { before: null }, ["fail"]],
    [
      "an environment without upstream",
      { ...to115, production: { upstream: { mode: "all", environments: [] } } },
      {},
      [],
    ],
  ])("%s: %j", (_, world, running, expected) => {
    expect(outcomesOf(gates(world, running), "promotion/skips-environment")).toEqual(expected);
  });
});

describe("two upstream environments", () => {
  const world = (mode: "all" | "any"): World => ({
    ...to115,
    inStaging: { blue: "1.1.5" },
    environments: [
      anEnvironment("staging"),
      anEnvironment("canary"),
      anEnvironment("production", {
        upstream: { mode, environments: ["staging", "canary"] },
        soak: 24 * hour,
      }),
    ],
  });
  const early = {
    ...soakedFor(hour),
    desired: { blue: "1.1.4", green: {}, commit: null, digest: "" },
  };

  test.each<[string, "all" | "any", Running, unknown, unknown]>([
    ["all, both soaked", "all", { staging: soaked(30), canary: soaked(25) }, "pass", "pass"],
    ["all, one never", "all", { staging: soaked(30) }, "fail", undefined],
    [
      "all, both soaking: the later one",
      "all",
      { staging: soaked(20), canary: soaked(10) },
      "pass",
      ["wait", inHours(14)],
    ],
    ["all, one not yet running", "all", { canary: soaked(10) }, "pass", "wait"],
    ["all, one ended early", "all", { staging: soaked(30), canary: early }, "pass", "fail"],
    ["any, one soaked", "any", { staging: soaked(30) }, "pass", "pass"],
    [
      "any, both soaking: the earlier one",
      "any",
      { staging: soaked(20), canary: soaked(10) },
      "pass",
      ["wait", inHours(4)],
    ],
    [
      "any, one soaking and one not yet running",
      "any",
      { canary: soaked(10) },
      "pass",
      ["wait", inHours(14)],
    ],
    ["any, one ended early, one coming", "any", { canary: early }, "pass", "wait"],
  ])("%s", (_, mode, running, skips, soak) => {
    expect(verdict(world(mode), running)).toEqual({ skips, soak });
  });

  test("any, none of them", () => {
    const found = verdict({ ...world("any"), inStaging: null }, {});
    expect(found).toEqual({ skips: "fail", soak: undefined });
  });
});

describe("a hotfix", () => {
  const fix = (blue: string, reason = "outage of 20 November"): World => ({
    deployment: { blue, hotfix: { version: blue, reason } },
  });

  test("of the line that is stable skips the stages, for one approver more", () => {
    const found = gates(fix("1.1.5"));
    for (const rule of ["promotion/hotfix", "promotion/skips-environment", "promotion/soak"]) {
      expect(outcomesOf(found, rule), rule).toEqual(["pass"]);
    }
    expect(only(found, "promotion/hotfix").message).toContain("outage of 20 November");
    expect(only(found, "approval/missing").message).toContain("needs 1 approval, one for the hotfix;");
  });

  test.each<[string, World, Running]>([
    ["another minor version", fix("1.2.0"), {}],
    ["a lower patch", fix("1.1.3"), {}],
    ["a first deployment", fix("1.1.5"), { before: null }],
  ])("of %s is none", (_, world, running) => {
    const found = gates(world, running);
    expect(outcomesOf(found, "promotion/hotfix")).toEqual(["fail"]);
    expect(outcomesOf(found, "promotion/skips-environment")).toEqual(["fail"]);
  });

  test("without a reason is none", () => {
    const found = gates(fix("1.1.5", " "));
    expect(outcomesOf(found, "promotion/hotfix")).toEqual(["fail"]);
    expect(outcomesOf(found, "promotion/skips-environment")).toEqual(["fail"]);
  });

  test("helps only the version that it names, and asks for nothing once that runs", () => {
    const other = gates({ deployment: { blue: "1.1.5", hotfix: { version: "1.1.6", reason: "outage" } } });
    expect(outcomesOf(other, "promotion/skips-environment")).toEqual(["fail"]);
    const running = { before: { deployment: { blue: "1.1.5" } } };
    const later = gates({ deployment: { ...fix("1.1.5").deployment, variables: { REGION: "us" } } }, running);
    expect(outcomesOf(later, "approval/missing")).toEqual([]);
    expect(outcomesOf(later, "promotion/hotfix")).toEqual([]);
  });
});

describe("the promotion graph", () => {
  const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
    project({
      environments: Object.entries(edges).map(([id, environments]) =>
        anEnvironment(id, { upstream: { mode: "all", environments } }),
      ),
      deployment: null,
      inStaging: null,
    }).filter((finding) => finding.rule === "promotion/cycle");

  test.each([
    [{ a: [], b: ["a"], c: ["a", "b"] }, []],
    [{ a: ["a"] }, ["a is its own upstream"]],
    [{ a: ["c"], b: ["a"], c: ["b"] }, ["the promotion graph goes in a circle: a ← c ← b ← a"]],
    [{ a: ["nowhere"] }, []],
    [
      { a: ["b"], b: ["a"], c: ["b"], d: ["d"] },
      ["the promotion graph goes in a circle: a ← b ← a", "d is its own upstream"],
    ],
  ])("%j: %j", (edges, messages) => expect(graph(edges).map((finding) => finding.message)).toEqual(messages));

  test("a chain of thousands neither overflows nor takes for ever", () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `e${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, [`e${(index + 1) % names.length}`]]));
    expect(graph(chain)).toHaveLength(1);
  });
});

test("the clock of these tests is a Friday noon", () => expect(new Date(now).getUTCDay()).toBe(5));
