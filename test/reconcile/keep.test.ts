import { describe, expect, test } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import type { Status } from "../../src/model/status.ts";
import type { Target } from "../../src/model/target.ts";
import { planRollback } from "../../src/reconcile/rollback.ts";
import { observation } from "../../src/reconcile/transition.ts";
import { aDeployed, aDeployment, aDesired, anEnvironment, aServer, minute } from "../support/model.ts";
import { planNow, pointsOf, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const id = "production/weather";
const hour = 60;
const kept = { ...strategyPresets.immediate, keep: hour * 60_000 };

function production(blue: string, fields = {}, policy = {}): Desired {
  return aDesired(
    [anEnvironment("production", { strategy: kept, ...policy })],
    [
      aServer(
        "weather",
        ["1.1.4", "1.1.5", "1.2.0"],
        [aDeployment("production", "weather", { blue, ...fields })],
      ),
    ],
  );
}

/** 1.1.4 was blue, then 1.1.5 took over. */
function replaced(policy = {}): Simulation {
  const simulation = startSimulation(production("1.1.4", {}, policy), aDeployed([]), minute(0));
  runOnce(simulation);
  simulation.now += 60_000;
  simulation.desired = production("1.1.5", {}, policy);
  runOnce(simulation);
  return simulation;
}

function status(simulation: Simulation): Status {
  const found = simulation.deployed.statuses.get(id);
  if (!found) throw new Error("no status");
  return found;
}

function decision(simulation: Simulation) {
  const [plan] = planNow(simulation).deployments;
  return plan && { decision: plan.decision, event: plan.step?.event };
}

describe("the old blue, where the strategy keeps it", () => {
  test("stays ready with no share, and its successor is settled and soaks", () => {
    expect(status(replaced())).toMatchObject({
      outcome: "healthy",
      rollout: null,
      traffic: { "1.1.4": 0, "1.1.5": 100 },
      variants: { "1.1.4": { version: "1.1.4" } },
      keep: { variant: "1.1.4", until: minute(1 + hour) },
      soak: { "1.1.5": { since: minute(1) } },
    });
  });

  test("is taken out by the first run after its time, in one step, and nothing is left to do", () => {
    const simulation = replaced();
    simulation.now += hour * 60_000 - 1;
    expect(decision(simulation)).toEqual({ decision: "nothing", event: undefined });
    simulation.now += 1;
    expect(runOnce(simulation)).toBe(1);
    const after = status(simulation);
    expect(after).toMatchObject({
      event: "retired",
      outcome: "healthy",
      soak: { "1.1.5": { since: minute(1) } },
    });
    expect([after.traffic, Object.keys(after.variants), after.keep]).toEqual([
      { "1.1.5": 100 },
      ["1.1.5"],
      undefined,
    ]);
    expect(decision(simulation)).toEqual({ decision: "nothing", event: undefined });
  });

  test("waits where forward actions are stopped: somebody may want it back", () => {
    const simulation = replaced();
    simulation.now += 2 * hour * 60_000;
    const stops = [{ environment: null, reason: "outage", actor: "octocat", at: minute(0) }];
    simulation.deployed = { ...simulation.deployed, stops };
    expect(decision(simulation)?.decision).toBe("stop");
    simulation.deployed = { ...simulation.deployed, stops: [] };
    expect(decision(simulation)).toEqual({ decision: "go", event: "retired" });
  });

  test("decides nothing when what is live is looked at", () => {
    const simulation = replaced({ strategy: { ...kept, watch: hour * 60_000 } });
    expect(observation(status(simulation))).toMatchObject({ keep: { variant: "1.1.4" } });
    const needs = planNow(simulation).needs.map((need) => (need.kind === "probe" ? need.variant : need.kind));
    expect(needs).toEqual(["1.1.5"]);
  });

  test("is looked past under watch: what serves is analysed before it goes", () => {
    const simulation = replaced({ strategy: { ...kept, watch: 2 * hour * 60_000 } });
    simulation.now += hour * 60_000;
    const [plan] = planNow(simulation).deployments;
    expect(plan?.step).toMatchObject({ event: "retired", analyse: true, observe: false });
  });

  test.each([
    { name: "another version", to: production("1.2.0"), keep: "1.1.5", live: { "1.1.5": 0, "1.2.0": 100 } },
    {
      name: "a green",
      to: production("1.1.5", { green: { "1.2.0": 20 } }),
      live: { "1.1.5": 80, "1.2.0": 20 },
    },
    {
      name: "the old one as a green",
      to: production("1.1.5", { green: { "1.1.4": 0 } }),
      live: { "1.1.4": 0, "1.1.5": 100 },
    },
    { name: "itself", to: production("1.1.4"), keep: "1.1.5", live: { "1.1.4": 100, "1.1.5": 0 } },
  ])("goes at once when people wish $name", ({ to, keep, live }) => {
    const simulation = replaced();
    simulation.desired = to;
    runOnce(simulation);
    const { traffic, variants, keep: after } = status(simulation);
    expect([traffic, Object.keys(variants).sort(), after?.variant]).toEqual([
      live,
      Object.keys(live).sort(),
      keep,
    ]);
  });

  test("takes over at once again under blue_green: it is ready, and skips the step at 0 percent", () => {
    const strategy = { ...strategyPresets.blue_green, keep: hour * 60_000 };
    const simulation = replaced({ strategy });
    simulation.desired = production("1.1.4", {}, { strategy });
    expect(runOnce(simulation)).toBe(1);
    expect(status(simulation)).toMatchObject({ outcome: "healthy", traffic: { "1.1.4": 100, "1.1.5": 0 } });
  });

  test("is kept under its own id where only variables changed", () => {
    const simulation = startSimulation(production("1.1.4"), aDeployed([]), minute(0));
    runOnce(simulation);
    simulation.desired = production("1.1.4", { variables: { TIMEOUT: "1" } });
    runOnce(simulation);
    const { traffic, keep } = status(simulation);
    expect(keep?.variant).toBe("1.1.4");
    expect(Object.values(traffic).sort()).toEqual([0, 100]);
    simulation.desired = production("1.1.4", { variables: { TIMEOUT: "1" }, green: { "1.2.0": 10 } });
    runOnce(simulation);
    expect(Object.values(status(simulation).variants).map(({ variables }) => variables)).toEqual(
      expect.arrayContaining([{ TIMEOUT: "1" }]),
    );
    expect(status(simulation).variants["1.1.4"]).toBeUndefined();
  });

  test("goes where no target can hold two variants of one version", () => {
    const targets: readonly Target[] = [{ type: "mcp", scope: "project", launcher: [] }];
    const simulation = startSimulation(production("1.1.4", {}, { targets }), aDeployed([]), minute(0));
    runOnce(simulation);
    simulation.desired = production("1.1.4", { variables: { TIMEOUT: "1" } }, { targets });
    runOnce(simulation);
    expect(status(simulation).keep).toBeUndefined();
    expect(Object.values(status(simulation).traffic)).toEqual([100]);
  });

  test("survives a run that died over what changes nothing of it", () => {
    const simulation = replaced();
    const before = status(simulation);
    const dead: Status = { ...before, outcome: "applying", lease: { run: "local:dead", expires: minute(0) } };
    simulation.deployed = { ...simulation.deployed, statuses: new Map([[id, dead]]) };
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ outcome: "healthy", keep: before.keep });
  });
});

describe("a rollback", () => {
  const ask = (simulation: Simulation) =>
    planRollback({
      status: status(simulation),
      points: pointsOf(simulation, status(simulation)),
      reason: "timeouts",
      maxAge: 7 * 86_400_000,
      now: new Date(simulation.now).toISOString(),
    });

  test.each([
    { name: "while the old blue is kept", minutes: 0 },
    { name: "after it was taken out", minutes: 2 * hour },
  ])("$name goes to what was before it, not to the same with or without it", ({ minutes }) => {
    const simulation = replaced();
    simulation.now += minutes * 60_000;
    runOnce(simulation);
    expect(ask(simulation)).toMatchObject({
      kind: "restore",
      point: { revision: 1 },
      step: { live: { traffic: { "1.1.4": 100 } } },
    });
  });

  test("to a point that kept something keeps it until the same time", () => {
    const simulation = replaced();
    simulation.desired = production("1.2.0");
    runOnce(simulation);
    const plan = ask(simulation);
    expect(plan).toMatchObject({
      kind: "restore",
      step: { live: { traffic: { "1.1.4": 0, "1.1.5": 100 } }, keep: { variant: "1.1.4" } },
    });
  });
});
