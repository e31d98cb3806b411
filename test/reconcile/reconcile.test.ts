import { describe, expect, test } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import type { HeldValue } from "../../src/model/status.ts";
import type { DeploymentPlan } from "../../src/reconcile/plan.ts";
import { planRollback } from "../../src/reconcile/rollback.ts";
import {
  aDeployed,
  aDeployment,
  aDesired,
  anEnvironment,
  aServer,
  aStatus,
  minute,
} from "../support/model.ts";
import { planNow, pointsOf, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const versions = ["1.1.4", "1.1.5", "1.2.0"];
const canary = { ...strategyPresets.canary, steps: [5, 25, 50], interval: 15 * 60_000 };

function production(
  blue: string,
  fields: Partial<Parameters<typeof aDeployment>[2]> = {},
  policy = {},
): Desired {
  return aDesired(
    [anEnvironment("production", { strategy: canary, ...policy })],
    [aServer("weather", versions, [aDeployment("production", "weather", { blue, ...fields })])],
  );
}

function running(from: Desired, to: Desired, fields = {}): Simulation {
  const deployed = aDeployed([...from.environments.values()], [aStatus(from, "production/weather", fields)]);
  const simulation = startSimulation(to, deployed, minute(60));
  simulation.log.push(...deployed.statuses.values());
  return simulation;
}

function only(simulation: Simulation): DeploymentPlan {
  const [plan] = planNow(simulation).deployments;
  if (!plan) throw new Error("no plan");
  return plan;
}

function status(simulation: Simulation) {
  const found = simulation.deployed.statuses.get("production/weather");
  if (!found) throw new Error("no status");
  return found;
}

describe("a first deployment", () => {
  test("goes to all traffic at once, and is settled", () => {
    const desired = production("1.1.4");
    const simulation = startSimulation(desired, aDeployed([...desired.environments.values()]), minute(0));
    expect(runOnce(simulation)).toBe(1);
    expect(status(simulation)).toMatchObject({
      event: "deployed",
      outcome: "healthy",
      traffic: { "1.1.4": 100 },
      rollout: null,
      stable: null,
      soak: { "1.1.4": { release: "sha256-1.1.4", longest: 0, since: minute(0) } },
    });
    expect(only(simulation).decision).toBe("nothing");
  });

  test("that fails is withdrawn, held and not tried again", () => {
    const desired = production("1.1.4");
    const simulation = startSimulation(desired, aDeployed([...desired.environments.values()]), minute(0));
    simulation.bad.add("1.1.4");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ event: "withdrawn", outcome: "failed", traffic: {} });
    expect(only(simulation)).toMatchObject({ decision: "hold", step: null });
    simulation.desired = production("1.1.5");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      event: "deployed",
      outcome: "healthy",
      traffic: { "1.1.5": 100 },
    });
  });
});

describe("a new blue", () => {
  test("is a canary that goes one step when its interval has passed, counted from the real instant", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    const shares: unknown[] = [];
    for (const late of [0, 15, 40, 15, 15]) {
      simulation.now += late * 60_000;
      runOnce(simulation);
      shares.push(status(simulation).traffic);
    }
    expect(shares).toEqual([
      { "1.1.4": 95, "1.1.5": 5 },
      { "1.1.4": 75, "1.1.5": 25 },
      { "1.1.4": 50, "1.1.5": 50 },
      { "1.1.5": 100 },
      { "1.1.5": 100 },
    ]);
    expect(status(simulation)).toMatchObject({
      event: "rollout-completed",
      outcome: "healthy",
      rollout: null,
    });
    expect(only(simulation).decision).toBe("nothing");
  });

  test("does nothing before its interval has passed but look at what is live", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    simulation.now += 14 * 60_000;
    expect(only(simulation)).toMatchObject({
      decision: "wait",
      step: { observe: true },
      eligible: minute(75),
    });
  });

  test("starts at the share it has as a green and skips lower steps", () => {
    const simulation = running(production("1.1.4", { green: { "1.1.5": 25 } }), production("1.1.5"));
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      event: "rollout-started",
      traffic: { "1.1.4": 50, "1.1.5": 50 },
      rollout: { step: 3, of: 4 },
    });
  });

  test("is no rollout where the version has all traffic already, and is told as none", () => {
    const simulation = running(production("1.1.4", { green: { "1.1.5": 100 } }), production("1.1.5"));
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      event: "deployed",
      traffic: { "1.1.5": 100 },
      rollout: null,
    });
  });

  test("supersedes a running candidate, against the same stable", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    simulation.desired = production("1.2.0");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      traffic: { "1.1.4": 95, "1.2.0": 5 },
      rollout: { from: "1.1.4", to: "1.2.0", step: 1 },
    });
  });

  test("that is what runs as stable ends the rollout at once", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    simulation.desired = production("1.1.4");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.4": 100 },
      rollout: null,
    });
  });

  test("pauses the running rollout as long as it waits, and that is looked at still", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    const closed = { kind: "allow", when: "2026-12-24/2026-12-25", timezone: "UTC" } as const;
    simulation.desired = production("1.2.0", {}, { windows: [closed] });
    simulation.now += 60 * 60_000;
    expect(only(simulation)).toMatchObject({ decision: "wait", step: { observe: true } });
    expect(runOnce(simulation)).toBe(0);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 95, "1.1.5": 5 });
    simulation.now = Date.parse("2026-12-24T12:00:00Z");
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 95, "1.2.0": 5 });
  });

  test("that is what runs as stable needs no window: it only takes traffic away", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    const closed = { kind: "deny", when: "2026-11-01/2026-12-25", timezone: "UTC" } as const;
    simulation.desired = production("1.1.4", {}, { windows: [closed] });
    expect(runOnce(simulation)).toBe(1);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 100 });
  });

  test("keeps people's greens exact while it goes", () => {
    const simulation = running(
      production("1.1.4", { green: { "1.2.0": 20 } }),
      production("1.1.5", { green: { "1.2.0": 20 } }),
    );
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 76, "1.1.5": 4, "1.2.0": 20 });
  });
});

describe("green shares", () => {
  test("are applied in one step", () => {
    const simulation = running(production("1.1.4"), production("1.1.4", { green: { "1.1.5": 20 } }));
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      event: "traffic-changed",
      outcome: "healthy",
      traffic: { "1.1.4": 80, "1.1.5": 20 },
      soak: { "1.1.4": { release: "sha256-1.1.4", longest: 60 * 60_000, since: null } },
    });
  });
});

describe("a change of variables", () => {
  test("is a new variant of the same version that goes through the strategy", () => {
    const simulation = running(production("1.1.4"), production("1.1.4", { variables: { TIMEOUT: "1" } }));
    runOnce(simulation);
    const { traffic, variants, rollout } = status(simulation);
    const candidate = rollout?.to ?? "";
    expect(candidate).toMatch(/^1\.1\.4~[0-9a-f]{6}$/);
    expect(traffic).toEqual({ "1.1.4": 95, [candidate]: 5 });
    expect(variants["1.1.4"]?.variables).toEqual({});
    expect(variants[candidate]?.variables).toEqual({ TIMEOUT: "1" });
  });

  test("is one step where no target can run two variants of a version", () => {
    const targets = [{ type: "mcp", scope: "project", launcher: [] }] as const;
    const policy = { targets, strategy: strategyPresets.immediate };
    const simulation = running(
      production("1.1.4", {}, policy),
      production("1.1.4", { variables: { TIMEOUT: "1" } }, policy),
    );
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ outcome: "healthy", rollout: null });
  });
});

describe("a bad version", () => {
  test("is rolled back to what was settled before, and held", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    simulation.bad.add("1.1.5");
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({
      revision: 3,
      event: "rolled-back",
      outcome: "rolled-back",
      traffic: { "1.1.4": 100 },
      hold: [{ kind: "version", version: "1.1.5", above: 0, blue: true }],
    });
    expect(only(simulation)).toMatchObject({
      decision: "hold",
      gates: [{ rule: "hold/held", outcome: "wait" }],
    });
  });

  test("does not come back when desired still says so, and nothing is left to do when it is taken out", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    simulation.bad.add("1.1.5");
    runOnce(simulation);
    simulation.now += 90 * 24 * 3_600_000;
    expect(runOnce(simulation)).toBe(0);
    simulation.desired = production("1.1.4");
    expect(only(simulation)).toMatchObject({ decision: "nothing", step: null });
    simulation.desired = production("1.2.0");
    runOnce(simulation);
    expect(status(simulation).traffic).toEqual({ "1.1.4": 95, "1.2.0": 5 });
    expect(status(simulation).hold).toHaveLength(1);
  });

  test("held upstream does not go downstream", () => {
    const environments = [
      anEnvironment("staging"),
      anEnvironment("production", { upstream: { mode: "all", environments: ["staging"] } }),
    ];
    const unit = (blue: string) =>
      aServer("weather", versions, [
        aDeployment("staging", "weather", { blue: "1.1.4" }),
        aDeployment("production", "weather", { blue }),
      ]);
    const before = aDesired(environments, [unit("1.1.4")]);
    const held = {
      kind: "version",
      version: "1.1.5",
      above: 0,
      blue: true,
      revision: 2,
      at: minute(0),
      reason: "crashes",
    } as const;
    const deployed = aDeployed(environments, [
      aStatus(before, "staging/weather", { hold: [held] }),
      aStatus(before, "production/weather"),
    ]);
    const plan = planNow(startSimulation(aDesired(environments, [unit("1.1.5")]), deployed, minute(60)));
    expect(plan.deployments.find((one) => one.id === "production/weather")).toMatchObject({
      decision: "hold",
      gates: [
        {
          message: "1.1.5 is held in staging since revision 2: crashes",
          hint: expect.stringContaining("headgate resume weather --env staging --reason"),
        },
      ],
    });
  });
});

test("a rollout downstream goes no further while its version is held upstream, and ends where that is lifted", () => {
  const environments = [
    anEnvironment("staging"),
    anEnvironment("production", {
      upstream: { mode: "all", environments: ["staging"] },
      strategy: { ...canary, steps: [5, 50] },
    }),
  ];
  const everywhere = (blue: string) =>
    aDesired(environments, [
      aServer("weather", versions, [
        aDeployment("staging", "weather", { blue }),
        aDeployment("production", "weather", { blue }),
      ]),
    ]);
  const before = everywhere("1.1.4");
  const ids = ["staging/weather", "production/weather"];
  const deployed = aDeployed(
    environments,
    ids.map((id) => aStatus(before, id)),
  );
  const simulation = startSimulation(everywhere("1.1.5"), deployed, minute(60));
  runOnce(simulation);
  const inProduction = () => status(simulation).traffic;
  expect(inProduction()).toEqual({ "1.1.4": 95, "1.1.5": 5 });
  const holding = (hold: readonly HeldValue[]) => {
    const upstream = simulation.deployed.statuses.get("staging/weather");
    if (!upstream) throw new Error("no status");
    const statuses = new Map(simulation.deployed.statuses).set("staging/weather", { ...upstream, hold });
    simulation.deployed = { ...simulation.deployed, statuses };
    simulation.now += 60 * 60_000;
  };
  const at = { revision: 3, at: minute(70), reason: "crashes" };
  holding([{ ...at, kind: "version", version: "1.1.5", above: 0, blue: true }]);
  const plan = () => planNow(simulation).deployments.find((one) => one.environment === "production");
  expect(plan()).toMatchObject({ decision: "hold", step: { observe: true } });
  runOnce(simulation);
  expect(inProduction()).toEqual({ "1.1.4": 95, "1.1.5": 5 });
  holding([]);
  runOnce(simulation);
  expect(inProduction()).toEqual({ "1.1.4": 50, "1.1.5": 50 });
});

describe("points to go back to, for what supersedes a rollout", () => {
  const gateOf = (days: number) => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    runOnce(simulation);
    simulation.now += days * 86_400_000;
    const under = status(simulation);
    const ended = pointsOf(simulation, under).map((point) => ({ ...point, endedAt: under.at }));
    const points = new Map([["production/weather", ended]]);
    simulation.deployed = { ...simulation.deployed, points };
    simulation.desired = production("1.2.0");
    return only(simulation).gates.find(({ rule }) => rule === "rollback/no-point");
  };

  test("are those that a rollback would take", () => {
    expect(gateOf(1)).toMatchObject({ outcome: "pass" });
  });

  test("are none where all of them are too old: that is told before it hurts", () => {
    expect(gateOf(8)).toMatchObject({
      outcome: "warn",
      message: "there is no usable rollback point in production",
      hint: "if it is bad nothing takes it back: bring what runs back to health first",
    });
  });
});

describe("a rollback that a person asks for", () => {
  const settledAt115 = () => {
    const simulation = running(
      production("1.1.4", {}, { strategy: strategyPresets.immediate }),
      production("1.1.5", {}, { strategy: strategyPresets.immediate }),
    );
    runOnce(simulation);
    return simulation;
  };
  const ask = (simulation: Simulation, to?: string) =>
    planRollback({
      status: status(simulation),
      points: pointsOf(simulation, status(simulation)),
      reason: "timeouts",
      maxAge: 7 * 86_400_000,
      now: new Date(simulation.now).toISOString(),
      ...(to === undefined ? {} : { to }),
    });

  test("goes to the newest settled status before", () => {
    expect(ask(settledAt115())).toMatchObject({
      kind: "restore",
      point: { revision: 1 },
      step: { live: { traffic: { "1.1.4": 100 } }, hold: [{ version: "1.1.5" }] },
    });
  });

  test.each(["1.1.4", "1"])("goes to the point that --to %s names", (to) => {
    expect(ask(settledAt115(), to)).toMatchObject({ kind: "restore", point: { revision: 1 } });
  });

  test.each([
    { name: "an unknown version", to: "9.9.9", reason: /no rollback point is 9\.9\.9/ },
    { name: "an unknown revision", to: "77", reason: /no rollback point is 77/ },
  ])("refuses $name", ({ to, reason }) => {
    const plan = ask(settledAt115(), to);
    expect(plan.kind === "refused" && plan.reason).toMatch(reason);
  });

  test("refuses a point that is older than the policy allows", () => {
    const simulation = settledAt115();
    simulation.now += 8 * 86_400_000;
    const plan = ask(simulation);
    expect(plan.kind === "refused" && plan.reason).toMatch(/stopped being live/);
  });
});

describe("what halts a deployment", () => {
  test("a stop keeps every forward action back, but not looking", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    simulation.deployed = {
      ...simulation.deployed,
      stops: [{ environment: "production", reason: "outage", actor: "octocat", at: minute(0) }],
    };
    expect(only(simulation)).toMatchObject({ decision: "stop", gates: [{ rule: "stop/stopped" }] });
  });

  test("a live lease of another run", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"), {
      outcome: "applying",
      lease: { run: "local:other", expires: minute(120) },
    });
    expect(only(simulation).decision).toBe("leased");
  });

  test("a dead lease is taken over: the full state is applied again", () => {
    const simulation = running(production("1.1.4"), production("1.1.4"), {
      outcome: "applying",
      event: "deployed",
      lease: { run: "local:other", expires: minute(59) },
    });
    expect(only(simulation)).toMatchObject({ decision: "go", step: { finishes: true } });
    runOnce(simulation);
    expect(status(simulation)).toMatchObject({ revision: 2, outcome: "healthy" });
  });
});

test("a deployment that is no longer desired is removed, and stays removed", () => {
  const simulation = running(
    production("1.1.4"),
    aDesired([anEnvironment("production")], [aServer("weather", versions, [])]),
  );
  runOnce(simulation);
  expect(status(simulation)).toMatchObject({ event: "removed", outcome: "removed", traffic: {} });
  expect(runOnce(simulation)).toBe(0);
});

test("the plan's hash says what changes and how, not when or whether it may", () => {
  const one = only(running(production("1.1.4"), production("1.1.5")));
  const later = running(production("1.1.4"), production("1.1.5"));
  later.now += 86_400_000;
  expect(only(later).hash).toBe(one.hash);
  const other = only(running(production("1.1.4"), production("1.2.0")));
  expect(other.hash).not.toBe(one.hash);
});
