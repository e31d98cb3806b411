import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KillScenario, makeKillScenario } from "../support/kill-scenario.ts";
import { exhaustive, pooled, sampled, seeded } from "../support/pool.ts";

const width = 4;
let scenario: KillScenario;

describe("an apply that is killed", () => {
  beforeAll(async () => {
    scenario = await makeKillScenario({ remote: false });
  }, 120_000);
  afterAll(() => scenario?.[Symbol.asyncDispose]());

  it("has all kinds of write points", () => {
    const kinds = new Set(scenario.points.map((line) => line.replace(/^\d+ /, "")));
    const needed = ["git fast-import", "git update-ref", "git read-tree", "start", "fs rename", "fs link"];
    expect([...kinds]).toEqual(expect.arrayContaining(needed));
    expect(scenario.points.length).toBeGreaterThan(40);
  });

  it("ends in the state this scenario is about when it is not disturbed", () => {
    expect(scenario.expected.history).toMatchInlineSnapshot(`
      {
        "development/alpha": [
          "adopted healthy: 1.0.0 100",
          "deployed healthy: 1.1.0 100",
        ],
        "development/beta": [
          "adopted healthy: 1.0.0 100",
          "deployed healthy: 2.0.0 100",
        ],
        "development/delta": [
          "deployed healthy: 1.0.0 100",
        ],
        "development/gamma": [
          "adopted healthy: 1.0.0 100",
          "removed removed: nothing",
        ],
        "production/alpha": [
          "adopted healthy: 1.0.0 100",
          "rollout-started progressing: 1.0.0 50, 1.1.0 50",
          "rollout-completed healthy: 1.1.0 100",
        ],
        "staging/alpha": [
          "adopted healthy: 1.0.0 100",
          "deployed healthy: 1.1.0 100",
        ],
        "staging/beta": [
          "adopted healthy: 1.0.0 100",
          "deployed applying: 2.0.0 100",
          "rolled-back rolled-back: 1.0.0 100",
        ],
      }
    `);
    expect(scenario.expected.status).toBe("");
  });

  it("before any write point is completed by the next one", async () => {
    const wrong = await pooled(sampled(scenario.points, 25), width, (point) =>
      scenario.killedAt("before", point),
    );
    expect(wrong.flat()).toEqual([]);
  }, 600_000);

  // What follows a call on a file is what comes before the next point; a process goes on by itself.
  it("after any process that writes, or that it started, is completed by the next one", async () => {
    const last = scenario.points.at(-1);
    const points = scenario.points.filter((point) => /^\d+ (?:git|start)/.test(point) || point === last);
    const wrong = await pooled(sampled(points, 18), width, (point) => scenario.killedAt("after", point));
    expect(wrong.flat()).toEqual([]);
  }, 600_000);

  it("at any moment is completed by the next one", async () => {
    const random = seeded(exhaustive ? 20261120 : Date.now());
    const { duration } = scenario;
    const moments = Array.from({ length: exhaustive ? 52 : 3 }, (_, index) => {
      const first = random() * duration * 1.1;
      // Every third run is killed again while it completes the first one's work.
      return index % 3 === 0 ? [first, random() * duration] : [first];
    });
    const wrong = await pooled(moments, width, (these) => scenario.killedAfter(these));
    expect(wrong.flat()).toEqual([]);
  }, 600_000);
});

describe("an apply that is killed while it talks to a remote", () => {
  let shared: KillScenario;
  beforeAll(async () => {
    shared = await makeKillScenario({ remote: true });
  }, 120_000);
  afterAll(() => shared?.[Symbol.asyncDispose]());

  it("comes to the same history with a remote as without", () => {
    expect(shared.expected.history).toEqual(scenario.expected.history);
  });

  it.each(["before", "after"] as const)(
    "%s any push is completed by the next one",
    async (when) => {
      const pushes = shared.points.filter((point) => point.endsWith(" git push"));
      expect(pushes.length).toBeGreaterThan(5);
      const wrong = await pooled(sampled(pushes, 6), width, (point) => shared.killedAt(when, point));
      expect(wrong.flat()).toEqual([]);
    },
    600_000,
  );
});
