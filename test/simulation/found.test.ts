import { describe, expect, test } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import { type Action, type Command, type Edit, type Policy, type Topology, topologies } from "./actions.ts";
import { type Game, play } from "./play.ts";
import { playAll } from "./sequences.ts";

const { immediate, canary, rolling } = strategyPresets;
const watched = { ...immediate, watch: 3_600_000 };
const gradual = { ...canary, steps: [10, 50], interval: 600_000 };
const batches = { ...rolling, steps: [], interval: 60_000, maxParallel: 1 };
const targets = ["a", "b"].map((name) => ({
  type: "mcp" as const,
  scope: "project" as const,
  path: `${name}.json`,
}));

const run: Action = {
  kind: "run",
  command: { command: "apply" },
  dies: undefined,
  noticed: true,
  again: false,
};

function edit(of: Edit, at = 0): Action {
  return { kind: "edit", at, edit: of };
}

function ask(command: "rollback" | "resume", at: number, from?: "1.0.0" | "1.2.0"): Action {
  const asked: Command = command === "rollback" ? { command, at, from, to: undefined } : { command, at };
  return { kind: "run", command: asked, dies: undefined, noticed: true, again: false };
}

function blue(version: "1.0.0" | "1.1.0" | "1.2.0", at = 0): Action {
  return edit({ kind: "blue", version }, at);
}

/** What random sequences once brought to light, each as short as it could be made. */
const found: readonly {
  readonly what: string;
  readonly topology: Topology;
  readonly policies: readonly Policy[];
  readonly actions: readonly Action[];
  readonly shows: (game: Game) => void;
}[] = [
  {
    what: "what fails right after it was rolled back to has soaked for nothing",
    topology: topologies.one,
    policies: [{ strategy: immediate }],
    actions: [
      { kind: "wait", minutes: 600 },
      { kind: "next", verdicts: ["fail", "fail"] },
      blue("1.1.0"),
      run,
    ],
    shows: ({ witness }) => {
      expect(witness.statuses.get("production/weather")).toMatchObject({
        event: "rolled-back",
        outcome: "failed",
        soak: {},
      });
    },
  },
  {
    what: "what a dead run left half-way is not resumed",
    topology: topologies.one,
    policies: [{ strategy: immediate }],
    actions: [
      { kind: "next", verdicts: ["fail"] },
      blue("1.1.0"),
      run,
      blue("1.2.0"),
      { kind: "outage", at: 0 },
      run,
      ask("resume", 0),
    ],
    shows: ({ witness }) => {
      expect(witness.statuses.get("production/weather")).toMatchObject({
        event: "deployed",
        outcome: "applying",
      });
    },
  },
  {
    what: "a canary stays where it is once its version is held upstream",
    topology: topologies.chain,
    policies: [{ strategy: immediate }, { strategy: immediate }, { strategy: canary }],
    actions: [
      blue("1.1.0", 0),
      blue("1.1.0", 1),
      blue("1.1.0", 2),
      run,
      ask("rollback", 1),
      { kind: "wait", minutes: 61 },
      run,
    ],
    shows: ({ witness }) => {
      const { traffic } = witness.statuses.get("production/weather") ?? {};
      expect(traffic).toEqual({ "1.0.0": 95, "1.1.0": 5 });
    },
  },
  {
    what: "a green that is taken back while targets are rolled over is gone from all of them",
    topology: topologies.one,
    policies: [{ strategy: batches, targets }],
    actions: [
      edit({ kind: "green", version: "1.2.0", share: 20 }),
      run,
      blue("1.1.0"),
      run,
      ask("rollback", 0, "1.2.0"),
    ],
    shows: ({ world }) => {
      const served = [...world.targets.served.values()].map(({ live }) => live.traffic);
      expect(served).toEqual([{ "1.1.0": 100 }, { "1.0.0": 100 }]);
    },
  },
  {
    what: "what was rolled back to while no analysis could decide is proven by the first one that does",
    topology: topologies.one,
    policies: [{ strategy: immediate }],
    actions: [
      { kind: "wait", minutes: 600 },
      { kind: "next", verdicts: ["fail", "error", "error"] },
      blue("1.1.0"),
      run,
      run,
      { kind: "wait", minutes: 30 },
      run,
    ],
    shows: ({ witness, world }) => {
      const status = witness.statuses.get("production/weather");
      expect(status).toMatchObject({ event: "rolled-back", outcome: "rolled-back", rollout: null });
      expect(status?.traffic).toEqual({ "1.0.0": 100 });
      const { since } = status?.soak["1.0.0"] ?? {};
      expect(Date.parse(since ?? "")).toBeGreaterThan(world.now - 5 * 60_000);
    },
  },
  {
    what: "what fails under watch is not gone back to, although shares were moved since",
    topology: topologies.one,
    policies: [{ strategy: watched }],
    actions: [
      blue("1.1.0"),
      run,
      edit({ kind: "green", version: "1.2.0", share: 10 }),
      run,
      { kind: "say", about: "1.1.0", verdict: "fail" },
      run,
    ],
    shows: ({ witness }) => {
      const status = witness.statuses.get("production/weather");
      expect(status).toMatchObject({ event: "rolled-back", outcome: "rolled-back" });
      expect(status?.traffic).toEqual({ "1.0.0": 100 });
    },
  },
  {
    what: "a green that fails with more than it had gets nothing, and not what it had",
    topology: topologies.one,
    policies: [{ strategy: watched }],
    actions: [
      edit({ kind: "green", version: "1.1.0", share: 10 }),
      run,
      edit({ kind: "traffic", version: "1.1.0", share: 20 }),
      { kind: "say", about: "1.1.0", verdict: "fail" },
      run,
    ],
    shows: ({ witness }) => {
      expect(witness.statuses.get("production/weather")?.traffic).toEqual({ "1.0.0": 100 });
    },
  },
  {
    what: "a green that comes together with another blue is looked at as well",
    topology: topologies.one,
    policies: [{ strategy: gradual }],
    actions: [
      { kind: "say", about: "1.2.0", verdict: "fail" },
      edit({ kind: "green", version: "1.2.0", share: 30 }),
      blue("1.1.0"),
      run,
    ],
    shows: ({ witness }) => {
      expect(witness.statuses.get("production/weather")?.traffic).toEqual({ "1.0.0": 100 });
    },
  },
  {
    what: "a variable is looked at in every version that gets it",
    topology: topologies.one,
    policies: [{ strategy: immediate }],
    actions: [
      edit({ kind: "green", version: "1.2.0", share: 30 }),
      run,
      { kind: "next", verdicts: ["pass", "fail"] },
      edit({ kind: "variable", value: "1" }),
      run,
    ],
    shows: ({ witness }) => {
      const status = witness.statuses.get("production/weather");
      expect(status).toMatchObject({ event: "rolled-back", traffic: { "1.0.0": 70, "1.2.0": 30 } });
      expect(status?.variants["1.2.0"]?.variables).not.toHaveProperty("TIMEOUT");
    },
  },
  {
    what: "a green that is also what the rollout leaves is not taken back alone",
    topology: topologies.one,
    policies: [{ strategy: gradual }],
    actions: [
      blue("1.1.0"),
      run,
      edit({ kind: "green", version: "1.0.0", share: 30 }),
      run,
      ask("rollback", 0, "1.0.0"),
      { kind: "wait", minutes: 16 },
      run,
    ],
    shows: ({ witness }) => {
      const status = witness.statuses.get("production/weather");
      expect(status).toMatchObject({ event: "rollout-advanced", hold: [] });
      expect(status?.traffic).toEqual({ "1.0.0": 65, "1.1.0": 35 });
    },
  },
  {
    what: "an old blue without traffic that becomes a green beside a new blue is looked at",
    topology: topologies.one,
    policies: [{ strategy: immediate }],
    actions: [
      edit({ kind: "green", version: "1.2.0", share: 100 }),
      run,
      blue("1.2.0"),
      edit({ kind: "traffic", version: "1.0.0", share: 1 }),
      { kind: "say", about: "1.0.0", verdict: "fail" },
      run,
    ],
    shows: ({ witness }) => {
      const status = witness.statuses.get("production/weather");
      expect(status).toMatchObject({ event: "deployed", outcome: "failed" });
    },
  },
];

describe("once found", () => {
  test.each(found)("$what", async ({ topology, policies, actions, shows }) => {
    const game = await playAll(topology, { policies, actions, ends: false });
    shows(game);
    await play(game, { kind: "wait", minutes: 1440 });
    await play(game, run);
  });
});
