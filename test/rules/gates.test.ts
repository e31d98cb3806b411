import { describe, expect, test } from "vitest";
import { checkGates } from "../../src/rules/registry.ts";
import { aStatus } from "../support/model.ts";
import {
  ago,
  desiredOf,
  gateContext,
  gates,
  hour,
  only,
  outcomesOf,
  type Running,
  release,
  soaked,
  type World,
} from "./world.ts";

const to115: World = { deployment: { blue: "1.1.5" } };
const office = { kind: "allow", when: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" } as const;
const freeze = {
  kind: "deny",
  when: "2026-11-16/2026-11-29",
  timezone: "Europe/Berlin",
  reason: "year-end freeze",
} as const;

test("a plan can show every gate: those that pass say so", () => {
  const strict: World = {
    ...to115,
    production: {
      versions: { prerelease: false, downgrade: false, unpackaged: false },
      approvals: { count: 1, from: ["@octocat"] },
      windows: [office],
    },
  };
  const found = gates(strict, { staging: soaked(31), approvers: ["octocat"] });
  expect(found.map((gate) => [gate.rule, gate.outcome, gate.message])).toEqual([
    ["version/not-released", "pass", "1.1.5 is released"],
    ["version/downgrade", "pass", "1.1.5 is no downgrade"],
    ["promotion/skips-environment", "pass", "1.1.5 was blue in staging"],
    ["promotion/soak", "pass", "staging 31 h (needs 24 h)"],
    ["approval/missing", "pass", "1 of 1 approval"],
    ["window/closed", "pass", "window open"],
    ["rollback/no-point", "pass", "there is a rollback point"],
  ]);
  for (const gate of found) expect(gate).toMatchObject({ server: "weather", environment: "production" });
});

describe("what fails as written is a gate too", () => {
  test.each<[string, World, string]>([
    ["a deployment", { deployment: { blue: "1.1.4", green: { "1.1.5": 101 } } }, "traffic/out-of-range"],
    ["a version without release", { deployment: { blue: "9.9.9" } }, "version/not-released"],
    ["a missing variable", { deployment: { blue: "1.1.5", variables: {} } }, "variable/required"],
    [
      "a policy that no one carries out",
      { ...to115, production: { require: { coverage: 80 } } },
      "setting/not-implemented",
    ],
    [
      "an analysis that no one makes",
      {
        ...to115,
        production: {
          strategy: { type: "canary", steps: [], interval: 0, watch: 0, analysis: ["error-rate"] },
        },
      },
      "analysis/unknown",
    ],
    [
      "a target that no one applies",
      { ...to115, production: { targets: [{ type: "kubernetes" }] } },
      "setting/not-implemented",
    ],
    [
      "a window that cannot be read",
      { ...to115, production: { windows: [{ ...office, when: "always" }] } },
      "window/invalid",
    ],
    [
      "windows that never open",
      { ...to115, production: { windows: [{ ...office, kind: "deny", when: "Mon-Sun" }] } },
      "window/never-opens",
    ],
  ])("%s: once", (_, world, rule) => {
    expect(outcomesOf(gates(world, { staging: soaked(99) }), rule)).toEqual(["fail"]);
  });

  test("and what only warns is not", () => {
    const world = { deployment: { blue: "1.1.5", variables: { REGION: "eu", UNKNOWN: "1" } } };
    expect(outcomesOf(gates(world, { staging: soaked(99) }), "variable/unknown")).toEqual([]);
  });
});

describe("windows", () => {
  const at = (now: string, windows: readonly object[], world: World = to115, running: Running = {}) =>
    only(
      gates(
        { ...world, now, production: { windows: windows as never } },
        { staging: soaked(99), ...running },
      ),
      "window/closed",
    );

  test("closed: waits until it opens, and says when in its zone", () => {
    expect(at("2026-11-20T18:00:00Z", [office])).toMatchObject({
      outcome: "wait",
      eligible: "2026-11-23T08:00:00.000Z",
      message: "window opens Mon 09:00 Europe/Berlin, in 62 h",
    });
  });

  test("denied: says why", () => {
    expect(at("2026-11-20T12:00:00Z", [office, freeze])).toMatchObject({
      outcome: "wait",
      eligible: "2026-11-30T08:00:00.000Z",
      message: "window opens Mon 2026-11-30 09:00 Europe/Berlin, in 10 days (year-end freeze)",
    });
  });

  const beside: Running = { before: { deployment: { blue: "1.1.4", green: { "1.1.5": 20 } } } };
  test.each<[string, World, Running, string]>([
    ["a new blue", to115, {}, "wait"],
    ["a new green at 0 percent", { deployment: { green: { "1.1.5": 0 } } }, {}, "wait"],
    ["a greater share", { deployment: { green: { "1.1.5": 21 } } }, beside, "wait"],
    ["a smaller share", { deployment: { green: { "1.1.5": 19 } } }, beside, "pass"],
    ["a green that goes", {}, beside, "pass"],
    ["other variables", { deployment: { variables: { REGION: "us" } } }, {}, "wait"],
    ["back to the stable version during a rollout", {}, { ...duringRollout() }, "pass"],
  ])("gate %s", (_, world, running, outcome) => {
    expect(at("2026-11-21T12:00:00Z", [office], world, running).outcome).toBe(outcome);
  });

  test("one that cannot be read opens nothing, and waits for nothing", () => {
    const found = gates({
      ...to115,
      production: { windows: [office, { ...office, timezone: "Mars/Phobos" }] },
    });
    expect(outcomesOf(found, "window/closed")).toEqual([]);
    expect(outcomesOf(found, "window/invalid")).toEqual(["fail"]);
  });
});

function duringRollout(): Running {
  const variants = { "1.1.4": variantOf("1.1.4"), "1.1.5": variantOf("1.1.5") };
  const rollout = {
    from: "1.1.4",
    to: "1.1.5",
    step: 1,
    of: 2,
    steps: [25],
    interval: hour,
    watch: 0,
    since: ago(1),
    next: ago(0),
    inconclusive: 0,
  };
  return {
    before: to115,
    status: { variants, traffic: { "1.1.4": 75, "1.1.5": 25 }, rollout, outcome: "progressing" } as never,
  };
}

function variantOf(version: string) {
  const variant = aStatus(desiredOf({ deployment: { blue: version } }), "production/weather").variants[
    version
  ];
  if (!variant) throw new Error(`no variant of ${version}`);
  return variant;
}

describe("approvals", () => {
  const policy = (count: number, from: readonly string[] = [], more: World["production"] = {}): World => ({
    ...to115,
    production: { approvals: { count, from }, ...more },
  });
  const override = { rule: "window/closed", reason: "outage", until: "2026-12-01" };
  const teams = { teams: { "@acme/managers": ["@hubot", "octocat"], ops: ["@dora"] } };

  test.each<[string, World, readonly string[] | undefined, string | undefined, string]>([
    ["none asked for", policy(0), undefined, undefined, ""],
    [
      "on a plain clone",
      policy(1),
      undefined,
      "wait",
      "needs 1 approval; approvals are not available on a plain clone",
    ],
    ["by anyone", policy(1), ["hubot"], "pass", "1 of 1 approval"],
    ["by the same person twice", policy(2), ["hubot", "@Hubot"], "wait", "1 of 2 approvals"],
    [
      "by someone who does not count",
      policy(1, ["@octocat"]),
      ["hubot"],
      "wait",
      "0 of 1 approval from @octocat; @hubot is none of those who may approve",
    ],
    ["in other letters", policy(1, ["@OctoCat"]), ["octocat"], "pass", "1 of 1 approval"],
    [
      "by a team whose members the policy says",
      policy(2, ["@acme/managers"], teams),
      ["octocat", "hubot"],
      "pass",
      "2 of 2 approvals",
    ],
    ["by a team by its plain name", policy(1, ["ops"], teams), ["dora"], "pass", "1 of 1 approval"],
    [
      "by a team that only headgate.yaml knows by now",
      { ...policy(1, ["ops"]), project: teams },
      ["dora"],
      "wait",
      "0 of 1 approval from ops; @dora approved, and whether that is one of ops could not be looked up",
    ],
    [
      "by a team that no one knows",
      policy(1, ["@acme/unknown"]),
      ["octocat"],
      "wait",
      "0 of 1 approval from @acme/unknown; @octocat approved, and whether that is one of @acme/unknown could not be looked up",
    ],
    [
      "by a role",
      policy(1, ["role:maintain"]),
      ["octocat"],
      "wait",
      "0 of 1 approval from role:maintain; @octocat approved, and whether that is one of role:maintain could not be looked up",
    ],
    [
      "of a team called like a built-in",
      policy(1, ["constructor"]),
      ["octocat"],
      "wait",
      "0 of 1 approval from constructor; @octocat approved, and whether that is one of constructor could not be looked up",
    ],
    [
      "one more for an override",
      { ...policy(1), deployment: { blue: "1.1.5", overrides: [override] } },
      ["octocat"],
      "wait",
      "1 of 2 approvals, one for the override of window/closed",
    ],
    [
      "none more for one that ended",
      { ...policy(1), deployment: { blue: "1.1.5", overrides: [{ ...override, until: "2026-11-01" }] } },
      ["octocat"],
      "pass",
      "1 of 1 approval",
    ],
    [
      "one more for a hotfix",
      { ...policy(1), deployment: { blue: "1.1.5", hotfix: { version: "1.1.5", reason: "outage" } } },
      ["octocat"],
      "wait",
      "1 of 2 approvals, one for the hotfix",
    ],
  ])("%s", (_, world, approvers, outcome, message) => {
    const found = gates(world, { staging: soaked(99), ...(approvers ? { approvers } : {}) });
    const gate = found.find((entry) => entry.rule === "approval/missing");
    expect([gate?.outcome, gate?.message ?? ""]).toEqual([outcome, message]);
    expect(gate?.eligible).toBeUndefined();
  });
});

describe("an override of a missing approval", () => {
  const waived = (count: number): World => ({
    deployment: {
      blue: "1.1.5",
      overrides: [{ rule: "approval/missing", reason: "in a hurry", until: "2026-12-01" }],
    },
    production: { approvals: { count, from: ["@octocat", "@hubot"] } },
  });
  const found = (count: number, running: Parameters<typeof gates>[1]) =>
    gates(waived(count), { staging: soaked(99), ...running })
      .filter(({ rule }) => rule.startsWith("approval/"))
      .map(({ rule, outcome, message }) => `${rule} ${outcome}: ${message}`);
  const ignored =
    "approval/override-ignored warn: the override of approval/missing counts for nothing here, where reviews are known";

  test("counts on a plain clone, where nobody's approval can be seen", () => {
    expect(found(1, {})).toEqual([
      expect.stringMatching(
        /^approval\/missing warn: needs 2 approvals, one for the override of approval\/missing; .* a plain clone; set aside by /,
      ),
    ]);
  });

  test.each<[string, number, Parameters<typeof gates>[1], string]>([
    [
      "before they are asked for",
      1,
      { hasReviews: true },
      "wait: needs 1 approval; who reviewed it is not known yet",
    ],
    ["with none given", 1, { approvers: [] }, "wait: 0 of 1 approval from @octocat or @hubot"],
    ["with too few given", 2, { approvers: ["octocat"] }, "wait: 1 of 2 approvals from @octocat or @hubot"],
    ["and asks for no one more", 1, { approvers: ["octocat"] }, "pass: 1 of 1 approval"],
  ])("counts for nothing where reviews are known, %s", (_, count, running, missing) => {
    expect(found(count, running)).toEqual([`approval/missing ${missing}`, ignored]);
  });

  test("is told of where nobody has to approve, too", () => {
    expect(found(0, { hasReviews: true })).toEqual([ignored]);
  });
});

describe("overrides", () => {
  const overridden = (rule: string, until = "2026-12-01", reason = "outage of 20 November"): World => ({
    ...to115,
    deployment: { blue: "1.1.5", overrides: [{ rule, until, reason }] },
  });

  test("turn a failure into a warning that says where, why and until when", () => {
    const gate = only(gates(overridden("promotion/skips-environment")), "promotion/skips-environment");
    expect(gate.outcome).toBe("warn");
    for (const part of [
      "never been blue in staging",
      "environments/production/weather.yaml",
      "2026-12-01",
      "outage of 20 November",
    ]) {
      expect(gate.message).toContain(part);
    }
  });

  test("turn a wait into a warning that waits for nothing", () => {
    const gate = only(gates(overridden("promotion/soak"), { staging: soaked(20) }), "promotion/soak");
    expect(gate.outcome).toBe("warn");
    expect(gate).not.toHaveProperty("eligible");
  });

  test("leave a pass a pass", () => {
    expect(only(gates(overridden("promotion/soak"), { staging: soaked(30) }), "promotion/soak").outcome).toBe(
      "pass",
    );
  });

  test.each<[string, World]>([
    ["that ended", overridden("promotion/skips-environment", "2026-11-19")],
    ["of another rule", overridden("promotion/soak")],
    ["without a reason", overridden("promotion/skips-environment", "2026-12-01", " ")],
    ["without a date", overridden("promotion/skips-environment", "later")],
    [
      "in headgate.yaml, for what belongs to a deployment",
      {
        ...to115,
        project: { overrides: overridden("promotion/skips-environment").deployment?.overrides ?? [] },
      },
    ],
  ])("do nothing %s", (_, world) => {
    expect(only(gates(world), "promotion/skips-environment").outcome).toBe("fail");
  });

  test("hold through the whole last day, in UTC", () => {
    const at = (now: string) =>
      only(
        gates({ ...overridden("promotion/skips-environment", "2026-11-20"), now }),
        "promotion/skips-environment",
      ).outcome;
    expect(at("2026-11-20T23:59:59.999Z")).toBe("warn");
    expect(at("2026-11-21T00:00:00.000Z")).toBe("fail");
  });

  test.each([
    "version/not-released",
    "traffic/over-100",
    "variable/secret-as-variable",
    "setting/not-implemented",
  ])("never of %s", (rule) => {
    const bad: World = {
      production: { require: { coverage: 80 } },
      deployment: {
        blue: "1.1.6",
        green: { "1.1.5": 60, "1.1.4": 60 },
        variables: { REGION: "eu", API_KEY: "x" },
        overrides: [{ rule, until: "2026-12-01", reason: "outage" }],
      },
      project: { overrides: [{ rule, until: "2026-12-01", reason: "outage" }] },
    };
    const found = gates(bad);
    expect(outcomesOf(found, rule).filter((outcome) => outcome !== "pass")).toEqual(["fail"]);
    expect(outcomesOf(found, "override/not-overridable")).toEqual(["fail"]);
  });
});

describe("a release that does not say what changed", () => {
  const silent = (version: string, ...changelog: readonly string[]) =>
    release(version, { release: { changelog } });
  test.each<[string, World, readonly string[]]>([
    ["comes to production", { ...to115, releases: [silent("1.1.5")] }, ["warn"]],
    ["comes as a green", { deployment: { green: { "1.1.5": 5 } }, releases: [silent("1.1.5")] }, ["warn"]],
    ["says only spaces", { ...to115, releases: [silent("1.1.5", " ")] }, ["warn"]],
    ["runs there already", { releases: [silent("1.1.4")] }, []],
    [
      "comes to another stage",
      { ...to115, production: { stage: "testing" }, releases: [silent("1.1.5")] },
      [],
    ],
    ["says it", { ...to115, releases: [silent("1.1.5", "Fixed")] }, []],
  ])("%s", (_, world, expected) => {
    expect(outcomesOf(gates(world), "release/empty-changelog")).toEqual(expected);
  });
});

describe("the way back", () => {
  const unsettled = duringRollout();
  test.each<[string, World, Running, readonly string[]]>([
    ["a first deployment", {}, { before: null }, ["warn"]],
    ["from what is settled", to115, {}, ["pass"]],
    [
      "during a rollout with a stable state before it",
      { deployment: { blue: "1.2.0" } },
      { ...unsettled, status: { ...unsettled.status, stable: { revision: 1, commit: "c" } } },
      ["pass"],
    ],
    ["during one without", { deployment: { blue: "1.2.0" } }, unsettled, ["warn"]],
    [
      "where those there are have grown too old",
      { deployment: { blue: "1.2.0" } },
      { ...unsettled, points: 0 },
      ["warn"],
    ],
    ["for a decrease", {}, { before: { deployment: { green: { "1.1.5": 5 } } } }, []],
  ])("%s: %j", (_, world, running, expected) => {
    expect(outcomesOf(gates(world, running), "rollback/no-point")).toEqual(expected);
  });
});

describe("new variables on targets that run one variant", () => {
  const world = (fields: World["production"]): World => ({
    deployment: { variables: { REGION: "us" } },
    production: {
      targets: [{ type: "mcp", scope: "project", launcher: [] }],
      strategy: { type: "blue_green", steps: [0], interval: 0, watch: 0, analysis: ["probe"] },
      ...fields,
    },
  });

  test.each<[string, World, readonly string[]]>([
    ["are told", world({}), ["warn"]],
    [
      "are not where the strategy has no steps",
      world({ strategy: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: ["probe"] } }),
      [],
    ],
    ["are not where the target can", world({ targets: [{ type: "mcp", scope: "project" }] }), []],
    [
      "are told where one target of two cannot",
      world({
        targets: [
          { type: "mcp", scope: "project" },
          { type: "mcp", scope: "vscode", launcher: [] },
        ],
      }),
      ["warn"],
    ],
    [
      "are told where a green of another version comes with them",
      { ...world({}), deployment: { variables: { REGION: "us" }, green: { "1.1.5": 0 } } },
      ["warn"],
    ],
    ["are not where the version is new", { ...world({}), deployment: { blue: "1.1.5" } }, []],
  ])("%s", (_, changed, expected) => {
    expect(outcomesOf(gates(changed, { staging: soaked(99) }), "target/single-variant")).toEqual(expected);
  });
});

test("a context is not changed by being checked, and gives the same gates again", () => {
  const context = gateContext(to115, { staging: soaked(20) });
  const before = structuredClone({ ...context });
  const first = checkGates(context);
  expect(checkGates(context)).toEqual(first);
  expect({ ...context }).toEqual(before);
});
