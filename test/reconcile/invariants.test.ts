import fc from "fast-check";
import { expect, test } from "vitest";
import { type Environment, strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import { sumOfShares } from "../../src/model/traffic.ts";
import { liveOnTarget } from "../../src/reconcile/rollout.ts";
import { aDeployed, aDeployment, aDesired, anEnvironment, aServer, minute } from "../support/model.ts";
import { planNow, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const versions = ["1.0.0", "1.1.0", "1.2.0-beta.1", "2.0.0"] as const;
const version = fc.constantFrom(...versions);

const strategy = fc
  .record({
    type: fc.constantFrom("immediate", "blue_green", "canary", "rolling"),
    interval: fc.constantFrom(0, 60_000, 900_000),
    watch: fc.constantFrom(0, 600_000),
    steps: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    keep: fc.constantFrom(0, 60_000, 3_000_000),
  })
  .map(({ type, interval, watch, steps, keep }): Environment["strategy"] => ({
    ...strategyPresets[type as keyof typeof strategyPresets],
    ...(type === "canary" ? { steps: steps.sort((a, b) => a - b), interval } : {}),
    ...(type === "rolling" ? { interval } : {}),
    ...(keep > 0 ? { keep } : {}),
    watch,
  }));
const targets = Array.from({ length: 3 }, (_, index) => ({
  type: "mcp" as const,
  scope: "project" as const,
  path: `clients/${index}.json`,
}));

const wanted = fc.record({
  blue: version,
  greens: fc.uniqueArray(fc.tuple(version, fc.integer({ min: 0, max: 50 })), {
    maxLength: 2,
    selector: ([name]) => name,
  }),
  timeout: fc.constantFrom("1", "2"),
  present: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
});

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("desire" as const), wanted }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("run" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), minutes: fc.integer({ min: -5, max: 2000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("break" as const), version }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("mend" as const), version }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("crash" as const) }) },
);

type Wanted = typeof wanted extends fc.Arbitrary<infer T> ? T : never;

function desire(environments: readonly Environment[], want: Wanted): Desired {
  const green = Object.fromEntries(want.greens.filter(([name]) => name !== want.blue));
  const fields = { blue: want.blue, green, variables: { TIMEOUT: want.timeout } };
  const deployments = want.present ? [aDeployment("production", "weather", fields)] : [];
  return aDesired(environments, [aServer("weather", versions, deployments)]);
}

function checkInvariants(simulation: Simulation): void {
  const revisions = new Map<number, number>();
  for (const status of simulation.log) {
    const sum = sumOfShares(status.traffic);
    expect([0, 100]).toContain(sum);
    expect(Object.values(status.traffic).every((share) => share >= 0 && share <= 100)).toBe(true);
    expect(Object.keys(status.traffic).sort()).toEqual(Object.keys(status.variants).sort());
    if (status.outcome !== "applying")
      revisions.set(status.revision, (revisions.get(status.revision) ?? 0) + 1);
    if (status.rollout) expect(Object.keys(status.variants)).toContain(status.rollout.to);
    if (status.keep) expect(status.traffic[status.keep.variant]).toBe(0);
    for (const index of targets.keys()) {
      const here = liveOnTarget(status, status.rollout, status.desired, index);
      expect([0, 100]).toContain(sumOfShares(here.traffic));
      expect(here.traffic).toMatchObject(status.rollout?.batches ? {} : status.traffic);
    }
  }
  expect([...revisions.values()].every((count) => count === 1)).toBe(true);
}

test("any sequence of wishes, runs, failures, crashes and clock jumps keeps the invariants", () => {
  fc.assert(
    fc.property(
      strategy,
      fc.array(action, { minLength: 1, maxLength: 25 }),
      wanted,
      (how, actions, first) => {
        const environments = [anEnvironment("production", { strategy: how, targets })];
        const simulation = startSimulation(desire(environments, first), aDeployed(environments), minute(0));
        for (const act of actions) {
          if (act.kind === "desire") simulation.desired = desire(environments, act.wanted);
          else if (act.kind === "wait") simulation.now += act.minutes * 60_000;
          else if (act.kind === "break") simulation.bad.add(act.version);
          else if (act.kind === "mend") simulation.bad.delete(act.version);
          else if (act.kind === "crash") crash(simulation);
          else runOnce(simulation);
        }
        checkInvariants(simulation);
        comesToRest(simulation);
        checkInvariants(simulation);
      },
    ),
    { numRuns: 400 },
  );
});

/** The last run died between write-ahead and outcome: its status still says applying, under a dead lease. */
function crash(simulation: Simulation): void {
  const ahead = simulation.log.findLast((status) => status.outcome === "applying");
  const current = simulation.deployed.statuses.get("production/weather");
  if (!ahead || current?.revision !== ahead.revision) return;
  const at = simulation.log.lastIndexOf(current);
  simulation.log.splice(at, 1);
  simulation.deployed = {
    ...simulation.deployed,
    statuses: new Map([
      ["production/weather", { ...ahead, lease: { run: "local:dead", expires: minute(-1) } }],
    ]),
  };
}

/** Applying until nothing is due, and planning again, leaves nothing to do. */
function comesToRest(simulation: Simulation): void {
  for (let run = 0; run < 20; run += 1) {
    simulation.now += 2_000_000;
    const rests = runOnce(simulation) === 0;
    if (rests && !simulation.deployed.statuses.get("production/weather")?.keep) break;
  }
  for (const plan of planNow(simulation).deployments) {
    expect(["nothing", "hold", "failed"]).toContain(plan.decision);
  }
  const [plan] = planNow(simulation).deployments;
  const status = simulation.deployed.statuses.get("production/weather");
  if (plan?.decision === "nothing" && status && plan.to.blue !== null) {
    const shares = Object.entries(status.traffic).map(([id, share]) => [status.variants[id]?.version, share]);
    expect(Object.fromEntries(shares)).toEqual(plan.to.live.traffic);
  }
}
