import { describe, expect, test } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import type { Desired } from "../../src/model/project.ts";
import { intentsOf } from "../../src/reconcile/intents.ts";
import type { DeploymentPlan } from "../../src/reconcile/plan.ts";
import {
  aDeployed,
  aDeployment,
  aDesired,
  anEnvironment,
  aServer,
  aStatus,
  minute,
} from "../support/model.ts";
import { planNow, runOnce, type Simulation, startSimulation } from "../support/simulation.ts";

const id = "production/weather";
const canary = { ...strategyPresets.canary, steps: [5, 25, 50], interval: 15 * 60_000 };

function production(blue: string, fields = {}, policy = {}): Desired {
  return aDesired(
    [anEnvironment("production", { strategy: canary, ...policy })],
    [
      aServer(
        "weather",
        ["1.1.4", "1.1.5", "1.2.0"],
        [aDeployment("production", "weather", { blue, ...fields })],
      ),
    ],
  );
}

function running(from: Desired, to: Desired): Simulation {
  const deployed = aDeployed([...to.environments.values()], [aStatus(from, id)]);
  const simulation = startSimulation(to, deployed, minute(60));
  simulation.log.push(...deployed.statuses.values());
  return simulation;
}

function only(simulation: Simulation): DeploymentPlan {
  const [plan] = planNow(simulation).deployments;
  if (!plan) throw new Error("no plan");
  return plan;
}

const asked = only(running(production("1.1.4"), production("1.1.5")));

describe("what people approve", () => {
  test("stays while a rollout goes on; what a step does changes with each", () => {
    const simulation = running(production("1.1.4"), production("1.1.5"));
    const intents = new Set<string>();
    const hashes = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      runOnce(simulation);
      const plan = only(simulation);
      intents.add(plan.intent);
      hashes.add(plan.hash);
      simulation.now += 15 * 60_000;
    }
    expect([intents.size, hashes.size]).toEqual([1, 4]);
  });

  test.each<[string, DeploymentPlan]>([
    [
      "at another time",
      { ...only(Object.assign(running(production("1.1.4"), production("1.1.5")), { now: 0 })) },
    ],
    [
      "under other gates",
      only(
        running(
          production("1.1.4"),
          production("1.1.5", {}, { approvals: { count: 2, from: ["@octocat"] } }),
        ),
      ),
    ],
    [
      "from another commit that asks for the same",
      only(running({ ...production("1.1.4"), commit: "e".repeat(40) }, production("1.1.5"))),
    ],
  ])("is the same %s", (_, plan) => {
    expect(plan.intent).toBe(asked.intent);
  });

  test.each<[string, DeploymentPlan]>([
    ["from another wish", only(running(production("1.2.0"), production("1.1.5")))],
    ["to another wish", only(running(production("1.1.4"), production("1.2.0")))],
    [
      "with another variable",
      only(running(production("1.1.4"), production("1.1.5", { variables: { A: "1" } }))),
    ],
    ["to another place", only(running(production("1.1.4"), production("1.1.5", {}, { targets: [] })))],
    [
      "by another strategy",
      only(running(production("1.1.4"), production("1.1.5", {}, { strategy: strategyPresets.immediate }))),
    ],
    [
      "with larger steps",
      only(running(production("1.1.4"), production("1.1.5", {}, { strategy: { ...canary, steps: [50] } }))),
    ],
  ])("is another one %s", (_, plan) => {
    expect(plan.intent).not.toBe(asked.intent);
  });

  test("is another one for what was never deployed", () => {
    const desired = production("1.1.5");
    const plan = only(startSimulation(desired, aDeployed([...desired.environments.values()]), minute(0)));
    expect(plan.intent).not.toBe(asked.intent);
  });
});

test("what is recorded for reviewers is all that has something to do, in order", () => {
  const server = (name: string, blue: string) =>
    aServer(name, ["1.0.0", "1.1.0"], [aDeployment("production", name, { blue })]);
  const before = aDesired([anEnvironment("production")], [server("b", "1.0.0"), server("c", "1.0.0")]);
  const desired = aDesired(
    [anEnvironment("production")],
    [server("b", "1.1.0"), server("c", "1.0.0"), server("a", "1.0.0")],
  );
  const statuses = ["production/b", "production/c"].map((name) => aStatus(before, name));
  const plan = planNow(
    startSimulation(desired, aDeployed([...desired.environments.values()], statuses), minute(0)),
  );
  const intents = intentsOf(plan);
  expect(Object.keys(intents)).toEqual(["production/a", "production/b"]);
  expect(intents["production/b"]).toBe(plan.deployments.find((one) => one.id === "production/b")?.intent);
});
