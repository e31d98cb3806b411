import { describe, expect, it } from "vitest";
import { environmentsOf, isChanged, reasonOf } from "../../src/action/plan-outputs.ts";
import type { Finding, Outcome } from "../../src/model/finding.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "../../src/reconcile/plan.ts";

const finding = (rule: string, outcome: Outcome): Finding => ({
  rule,
  outcome,
  severity: "high",
  message: rule,
  hint: "",
});

const empty = { traffic: {}, variants: {} };

/** `production/weather go`, in the wave of its environment. */
function planned(text: string, ...waits: readonly string[]): DeploymentPlan {
  const [id = "", decision = ""] = text.split(" ");
  const [environment = "", server = ""] = id.split("/");
  const acts = decision === "go";
  return {
    id,
    environment,
    server,
    wave: ["development", "staging", "production"].indexOf(environment),
    origin: "pending",
    from: empty,
    to: { blue: null, green: {}, digest: "", live: empty },
    strategy: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: [] },
    gates: waits.map((rule) => finding(rule, "wait")),
    decision: decision as DeploymentPlan["decision"],
    step: acts
      ? {
          event: "deployed",
          live: empty,
          rollout: null,
          watch: null,
          analyse: false,
          observe: false,
          hold: [],
        }
      : null,
    eligible: null,
    hash: "",
    intent: "",
  };
}

const plan = (deployments: readonly DeploymentPlan[], policies: readonly PolicyChange[] = []): Plan => ({
  deployments,
  policies,
  findings: [],
  needs: [],
  hash: "",
});

describe("environments with something to do now", () => {
  it.each<[string, readonly DeploymentPlan[], readonly string[]]>([
    ["none", [planned("development/weather nothing")], []],
    [
      "those that act, in promotion order",
      [planned("production/a go"), planned("development/b go")],
      ["development", "production"],
    ],
    ["none that waits", [planned("production/a wait", "window/closed")], []],
    [
      "none that is held, stopped or refused",
      [planned("staging/a hold"), planned("staging/b refuse"), planned("staging/c stop")],
      [],
    ],
    [
      "what waits for an earlier one that acts",
      [planned("development/a go"), planned("staging/a wait", "promotion/skips-environment")],
      ["development", "staging"],
    ],
    [
      "not what waits for another server's",
      [planned("development/b go"), planned("staging/a wait", "promotion/soak")],
      ["development"],
    ],
    [
      "not what waits for more than that",
      [planned("development/a go"), planned("staging/a wait", "promotion/soak", "approval/missing")],
      ["development"],
    ],
  ])("%s", (_, deployments, names) => {
    expect(environmentsOf(plan(deployments))).toEqual(names);
  });

  it("those where it has to be noted what waits", () => {
    const waits = plan([
      planned("production/a wait", "window/closed"),
      planned("staging/a wait", "window/closed"),
    ]);
    expect(environmentsOf(waits, new Set(["production/a"]))).toEqual(["production"]);
    expect(environmentsOf(waits, new Set())).toEqual([]);
  });

  it("as many as a matrix may have jobs, the earliest in promotion order", () => {
    const many = Array.from({ length: 300 }, (_, n) => planned(`region-${n} go`));
    const named = environmentsOf(plan([...many, planned("development/a go")]));
    expect([named.length, named.includes("development")]).toEqual([256, true]);
  });

  it("those whose policy changes", () => {
    expect(environmentsOf(plan([], [{ environment: "staging", from: null, to: null }]))).toEqual(["staging"]);
  });
});

describe("whether something was changed", () => {
  it("is said of a plan by what the change would do, and of a dry run by what would act now", () => {
    const report = { findings: [], plan: plan([planned("production/a wait", "window/closed")]) };
    const change = { findings: [], plan: plan([{ ...planned("production/a wait"), origin: "change" }]) };
    const acts = { findings: [], plan: plan([planned("a/b go")]) };
    expect(isChanged("waiting", report, "plan", false)).toBe(false);
    expect(isChanged("waiting", change, "plan", false)).toBe(true);
    expect(isChanged("waiting", report, "dry", false)).toBe(false);
    expect(isChanged("planned", acts, "dry", false)).toBe(true);
  });

  it("is said of a command by whether it wrote; a refusal is on record, and is no change", () => {
    expect(isChanged("stopped", undefined, "real", true)).toBe(true);
    expect(isChanged("stopped", undefined, "real", false)).toBe(false);
    expect(isChanged("refused", undefined, "real", true)).toBe(false);
  });
});

describe("the reason", () => {
  it.each([
    ["refused", ["b/wait", "a/fail"], "a/fail"],
    ["waiting", ["b/wait", "a/fail"], "b/wait"],
    ["applied", ["b/wait", "a/fail"], "applied"],
    ["refused", [], "refused"],
  ] as const)("of %s with %j is %s", (outcome, rules, reason) => {
    const findings = rules.map((rule) => finding(rule, rule.endsWith("fail") ? "fail" : "wait"));
    expect(reasonOf(outcome, findings)).toBe(reason);
  });
});
