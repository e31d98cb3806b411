import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Strategy, strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import type { Status } from "../../src/model/status.ts";
import { batchesOf, stepsOf } from "../../src/model/strategy.ts";
import { type Target, targetNames } from "../../src/model/target.ts";
import { sumOfShares } from "../../src/model/traffic.ts";
import { liveOnTarget } from "../../src/reconcile/rollout.ts";
import { settle } from "../../src/reconcile/settle.ts";
import { strategyNotEnforced } from "../../src/rules/traffic/enforcement.ts";
import { aDeployed, aDeployment, aDesired, anEnvironment, aServer, minute } from "../support/model.ts";
import { planNow, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const id = "production/weather";
const rolling: Strategy = { ...strategyPresets.rolling, interval: 15 * 60_000 };

/** Clients that can name one version only: nothing here splits traffic. */
function clients(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    type: "mcp",
    scope: "project",
    path: `clients/${index}.json`,
    launcher: [],
  }));
}

function production(
  blue: string,
  { strategy = rolling, targets = clients(3), ...fields }: Record<string, unknown> = {},
): Desired {
  const policy = { strategy, targets } as { strategy: Strategy; targets: readonly Target[] };
  return aDesired(
    [anEnvironment("production", policy)],
    [
      aServer(
        "weather",
        ["1.1.4", "1.1.5", "1.2.0"],
        [aDeployment("production", "weather", { blue, ...fields })],
      ),
    ],
  );
}

function begun(options: Record<string, unknown> = {}): Simulation {
  const simulation = startSimulation(production("1.1.4", options), aDeployed([]), minute(0));
  runOnce(simulation);
  simulation.desired = production("1.1.5", options);
  runOnce(simulation);
  return simulation;
}

function status(simulation: Simulation): Status {
  const found = simulation.deployed.statuses.get(id);
  if (!found) throw new Error("no status");
  return found;
}

/** What each of the targets has. */
function onTargets(simulation: Simulation, count = 3) {
  const { traffic, variants, rollout, desired } = status(simulation);
  return Array.from(
    { length: count },
    (_, index) => liveOnTarget({ traffic, variants }, rollout, desired, index).traffic,
  );
}

const old = { "1.1.4": 100 };
const fresh = { "1.1.5": 100 };

describe("rolling without steps of its own", () => {
  test("goes from target to target, each of which has the new version whole or not at all", () => {
    const simulation = begun();
    const seen: unknown[] = [];
    for (const _ of [1, 2, 3, 4]) {
      seen.push([status(simulation).traffic, onTargets(simulation)]);
      simulation.now += 15 * 60_000;
      runOnce(simulation);
    }
    expect(seen).toEqual([
      [{ "1.1.4": 67, "1.1.5": 33 }, [fresh, old, old]],
      [{ "1.1.4": 34, "1.1.5": 66 }, [fresh, fresh, old]],
      [{ "1.1.5": 100 }, [fresh, fresh, fresh]],
      [{ "1.1.5": 100 }, [fresh, fresh, fresh]],
    ]);
    expect(status(simulation)).toMatchObject({
      event: "rollout-completed",
      outcome: "healthy",
      rollout: null,
    });
  });

  test.each([
    { targets: 5, maxParallel: 2, batches: [2, 4, 5], steps: [40, 80] },
    { targets: 3, maxParallel: 50, batches: [3], steps: [] },
    { targets: 1, maxParallel: 1, batches: [1], steps: [] },
    { targets: 0, maxParallel: 1, batches: undefined, steps: [] },
  ])("$targets targets, $maxParallel at a time", ({ targets, maxParallel, batches, steps }) => {
    const strategy = { ...rolling, maxParallel };
    expect([batchesOf(strategy, targets), stepsOf(strategy, targets)]).toEqual([batches, steps]);
  });

  test("stays with the targets that it has reached, however the list is ordered and added to", () => {
    const simulation = begun();
    const [a, b, c] = clients(3);
    const [, , , late] = clients(4);
    if (!a || !b || !c || !late) throw new Error("no targets");
    const has = (targets: readonly Target[]) => {
      const { traffic, variants, rollout, desired } = status(simulation);
      const names = targetNames(targets);
      return targets.map(
        (_, index) => liveOnTarget({ traffic, variants }, rollout, desired, index, names[index]).traffic,
      );
    };
    const moved = [late, c, { ...b, launcher: ["npx", "headgate"] }, a] as const;
    simulation.desired = production("1.1.5", { targets: moved });
    runOnce(simulation);
    expect(has(moved)).toEqual([old, old, old, fresh]);
    simulation.now += 15 * 60_000;
    runOnce(simulation);
    expect(has(moved)).toEqual([old, old, fresh, fresh]);
    simulation.now += 15 * 60_000;
    runOnce(simulation);
    expect(has(moved)).toEqual([fresh, fresh, fresh, fresh]);
  });

  test("is one batch where there is one target", () => {
    const simulation = begun({ targets: clients(1) });
    expect(status(simulation)).toMatchObject({ event: "deployed", outcome: "healthy", traffic: fresh });
  });

  test("moves shares where it has steps, as every strategy does", () => {
    const targets: readonly Target[] = [{ type: "mcp", scope: "project" }];
    const simulation = begun({ strategy: { ...rolling, steps: [10, 50] }, targets });
    expect(status(simulation)).toMatchObject({ traffic: { "1.1.4": 90, "1.1.5": 10 }, rollout: { step: 1 } });
    expect(status(simulation).rollout?.batches).toBeUndefined();
    expect(onTargets(simulation, 1)).toEqual([{ "1.1.4": 90, "1.1.5": 10 }]);
  });

  test("needs no target that splits traffic", () => {
    const desired = production("1.1.5");
    const environment = desired.environments.get("production");
    if (!environment) throw new Error("no environment");
    const context = { project: desired.project, environments: desired.environments, now: minute(0) };
    expect(strategyNotEnforced.check({ ...context, environment })).toEqual([]);
  });

  test("carries new variables of the same version over targets that hold only one variant each", () => {
    const simulation = startSimulation(production("1.1.4"), aDeployed([]), minute(0));
    runOnce(simulation);
    simulation.desired = production("1.1.4", { variables: { TIMEOUT: "1" } });
    runOnce(simulation);
    const to = status(simulation).rollout?.to ?? "";
    expect(to).not.toBe("1.1.4");
    expect(onTargets(simulation)).toEqual([{ [to]: 100 }, old, old]);
  });

  test("keeps people's greens exact on every target", () => {
    const green = { "1.2.0": 20 };
    const simulation = begun({
      green,
      targets: [0, 1].map((index) => ({ type: "mcp", scope: "project", path: `${index}` })),
    });
    expect(onTargets(simulation, 2)).toEqual([
      { "1.1.5": 80, "1.2.0": 20 },
      { "1.1.4": 80, "1.2.0": 20 },
    ]);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 40, "1.1.5": 40, "1.2.0": 20 });
  });

  test("keeps the old version ready where the new one is, if the strategy says so", () => {
    const simulation = begun({ strategy: { ...rolling, keep: 60_000 } });
    expect(onTargets(simulation)).toEqual([{ "1.1.4": 0, "1.1.5": 100 }, old, old]);
  });

  test("pauses between batches", () => {
    const simulation = begun({ strategy: { ...rolling, pauses: [33] } });
    expect(planNow(simulation).deployments[0]?.gates).toMatchObject([{ rule: "rollout/paused" }]);
  });

  test("turns back on every target where a batch is bad", () => {
    const simulation = begun();
    simulation.bad.add("1.1.5");
    simulation.now += 15 * 60_000;
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ event: "rolled-back", traffic: old, rollout: null });
    expect(onTargets(simulation)).toEqual([old, old, old]);
  });

  test("is superseded against the same stable version: the old candidate has nothing anywhere", () => {
    const simulation = begun();
    simulation.now += 15 * 60_000;
    runOnce(simulation);
    simulation.desired = production("1.2.0");
    runOnce(simulation);
    expect(onTargets(simulation)).toEqual([{ "1.2.0": 100 }, old, old]);
  });

  test("leaves every target with 100 percent, whatever the greens, the step and the number of targets", () => {
    const whole = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        whole,
        (count, parallel, green) => {
          const targets = Array.from({ length: count }, (_, index) => ({
            type: "mcp",
            scope: "project",
            path: `${index}`,
          }));
          const strategy = { ...rolling, interval: 60_000, maxParallel: parallel };
          const simulation = begun({ targets, strategy, green: { "1.2.0": green } });
          for (let step = 0; step < count; step += 1) {
            const each = onTargets(simulation, count);
            expect(each.map((traffic) => [sumOfShares(traffic), traffic["1.2.0"]])).toEqual(
              each.map(() => [100, green]),
            );
            const reached = each.filter((traffic) => "1.1.5" in traffic).length;
            expect(reached).toBe(Math.min(count, (step + 1) * parallel));
            simulation.now += 60_000;
            runOnce(simulation);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("targets that cannot be written", () => {
  const ahead = (step: number, maxFailures = 1): Status => {
    const simulation = begun({ strategy: { ...rolling, maxFailures } });
    const { rollout, ...rest } = status(simulation);
    if (!rollout) throw new Error("no rollout");
    return { ...rest, outcome: "applying", rollout: { ...rollout, step } };
  };
  const result = (targets: readonly string[], fields = {}) => ({
    targets,
    probes: [],
    now: minute(1),
    ...fields,
  });

  test.each([
    { name: "as many as allowed", targets: ["a: full"], outcome: "progressing", problem: "a: full" },
    {
      name: "more than allowed",
      targets: ["a: full", "b: full"],
      outcome: "applying",
      problem: "a: full; b: full",
    },
    { name: "none", targets: [], outcome: "progressing", problem: null },
  ])("$name between two batches", ({ targets, outcome, problem }) => {
    expect(settle(ahead(1), result(targets)).status).toMatchObject({ outcome, problem });
  });

  test("must all be written at the end", () => {
    expect(settle(ahead(3), result(["a: full"])).status).toMatchObject({
      outcome: "applying",
      problem: "a: full",
    });
  });

  test("never cover one that refuses our revision", () => {
    expect(settle(ahead(1), result(["a: newer"], { fenced: true })).status.outcome).toBe("applying");
  });

  test("halt it where the strategy does not allow any", () => {
    expect(settle(ahead(1, 0), result(["a: full"])).status.outcome).toBe("applying");
  });
});
