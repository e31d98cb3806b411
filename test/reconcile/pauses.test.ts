import { describe, expect, test } from "vitest";
import { type Strategy, strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import type { Status } from "../../src/model/status.ts";
import { approvedStep, pausedRollout, resumed } from "../../src/reconcile/resumption.ts";
import { aDeployed, aDeployment, aDesired, anEnvironment, aServer, minute } from "../support/model.ts";
import { planNow, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const id = "production/weather";
const canary: Strategy = { ...strategyPresets.canary, interval: 15 * 60_000, pauses: [25] };
const preview: Strategy = { ...strategyPresets.blue_green, pauses: [0] };

function production(blue: string, strategy: Strategy, fields = {}): Desired {
  return aDesired(
    [anEnvironment("production", { strategy })],
    [
      aServer(
        "weather",
        ["1.1.4", "1.1.5", "1.2.0"],
        [aDeployment("production", "weather", { blue, ...fields })],
      ),
    ],
  );
}

/** 1.1.5 stands at the step that pauses. */
function paused(strategy: Strategy): Simulation {
  const simulation = startSimulation(production("1.1.4", strategy), aDeployed([]), minute(0));
  runOnce(simulation);
  simulation.desired = production("1.1.5", strategy);
  runOnce(simulation);
  simulation.now += strategy.interval;
  runOnce(simulation);
  return simulation;
}

function status(simulation: Simulation): Status {
  const found = simulation.deployed.statuses.get(id);
  if (!found) throw new Error("no status");
  return found;
}

function plan(simulation: Simulation) {
  const [only] = planNow(simulation).deployments;
  if (!only) throw new Error("no plan");
  return only;
}

function approve(simulation: Simulation): void {
  const before = status(simulation);
  const rollout = pausedRollout(before);
  if (!rollout) throw new Error("not paused");
  const now = new Date(simulation.now).toISOString();
  const cause = { actor: "hubot", run: "local:2", reason: "looks good" };
  const draft = approvedStep(before, rollout, "head", cause, now);
  simulation.deployed = { ...simulation.deployed, statuses: new Map([[id, { ...draft, digest: "" }]]) };
}

describe.each([
  {
    name: "a canary",
    strategy: canary,
    live: { "1.1.4": 75, "1.1.5": 25 },
    next: { "1.1.4": 50, "1.1.5": 50 },
  },
  { name: "blue_green", strategy: preview, live: { "1.1.4": 100, "1.1.5": 0 }, next: { "1.1.5": 100 } },
])("$name that pauses", ({ strategy, live, next }) => {
  test("waits for a person for any length of time, and is looked at meanwhile", () => {
    const simulation = paused(strategy);
    for (const _ of [1, 2]) {
      expect(status(simulation).traffic).toEqual(live);
      expect(plan(simulation)).toMatchObject({
        decision: "wait",
        eligible: null,
        step: { observe: true },
        gates: [
          {
            rule: "rollout/paused",
            outcome: "wait",
            hint: "headgate resume weather --env production --reason …",
          },
        ],
      });
      expect(runOnce(simulation)).toBe(0);
      simulation.now += 90 * 86_400_000;
    }
  });

  test("goes on at once when one approves, after another analysis; who and why is recorded", () => {
    const simulation = paused(strategy);
    approve(simulation);
    expect(status(simulation)).toMatchObject({
      event: "rollout-approved",
      outcome: "progressing",
      traffic: live,
      cause: { actor: "hubot", reason: "looks good" },
      gates: [{ rule: "rollout/paused", outcome: "pass" }],
    });
    expect(plan(simulation)).toMatchObject({ decision: "go", step: { analyse: true } });
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual(next);
  });

  test("turns back by itself where the next step is bad", () => {
    const simulation = paused(strategy);
    approve(simulation);
    simulation.bad.add("1.1.5");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ event: "rolled-back", traffic: { "1.1.4": 100 } });
  });

  test("may be superseded, or taken back, without anybody's approval", () => {
    const simulation = paused(strategy);
    simulation.desired = production("1.1.4", strategy);
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.4": 100 },
      rollout: null,
    });
  });
});

describe("an approval", () => {
  const twice: Strategy = { ...canary, pauses: [5, 25] };

  test("is of that one pause", () => {
    const simulation = startSimulation(production("1.1.4", twice), aDeployed([]), minute(0));
    runOnce(simulation);
    simulation.desired = production("1.1.5", twice);
    runOnce(simulation);
    approve(simulation);
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 75, "1.1.5": 25 });
    expect(pausedRollout(status(simulation))).toMatchObject({ step: 2 });
  });

  test("is not forgotten when people move a green meanwhile", () => {
    const simulation = paused(canary);
    approve(simulation);
    simulation.desired = production("1.1.5", canary, { green: { "1.2.0": 20 } });
    runOnce(simulation);
    expect(status(simulation).traffic).toMatchObject({ "1.2.0": 20 });
    expect(pausedRollout(status(simulation))).toBeNull();
  });

  test("is not one of another version", () => {
    const simulation = paused(preview);
    approve(simulation);
    simulation.desired = production("1.2.0", preview);
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 100, "1.2.0": 0 });
    expect(plan(simulation).gates).toMatchObject([{ rule: "rollout/paused" }]);
  });

  test("is not owed while an analysis is", () => {
    const simulation = paused(canary);
    const before = status(simulation);
    if (!before.rollout) throw new Error("no rollout");
    const owing: Status = { ...before, rollout: { ...before.rollout, inconclusive: 1, next: minute(0) } };
    simulation.deployed = { ...simulation.deployed, statuses: new Map([[id, owing]]) };
    expect(plan(simulation)).toMatchObject({ decision: "go", step: { event: "rollout-confirmed" } });
  });
});

test("a version that is there already at the share of the pause is not let past it", () => {
  const simulation = startSimulation(
    production("1.1.4", preview, { green: { "1.1.5": 0 } }),
    aDeployed([]),
    minute(0),
  );
  runOnce(simulation);
  simulation.desired = production("1.1.5", preview);
  runOnce(simulation);
  expect(status(simulation).traffic).toEqual({ "1.1.4": 100, "1.1.5": 0 });
  expect(plan(simulation).gates).toMatchObject([{ rule: "rollout/paused" }]);
});

test("what an approval follows says nothing of a rollback before it", () => {
  const before = { ...status(paused(canary)), restored: { revision: 1, commit: "c" }, because: [] };
  const rollout = pausedRollout(before);
  if (!rollout) throw new Error("not paused");
  const cause = { actor: "hubot", run: "local:2" };
  for (const draft of [
    approvedStep(before, rollout, "head", cause, minute(60)),
    resumed(before, "head", cause, minute(60)),
  ]) {
    expect(draft).not.toHaveProperty("restored");
    expect(draft).not.toHaveProperty("because");
    expect(draft).toMatchObject({ revision: before.revision + 1, lease: null });
  }
});

test("a stop keeps an approved rollout where it is", () => {
  const simulation = paused(canary);
  approve(simulation);
  const stops = [{ environment: null, reason: "outage", actor: "octocat", at: minute(0) }];
  simulation.deployed = { ...simulation.deployed, stops };
  expect(plan(simulation).decision).toBe("stop");
});
