import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import {
  deployment,
  everywhere,
  policy,
  switchedRelease,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const canary = policy("development", { strategy: { type: "canary", steps: [5, 25, 50], interval: "15m" } });
const needy = switchedRelease(
  "notes",
  "1.1.0",
  ["needs=API"],
  [{ name: "API", isSecret: true, isRequired: true }],
);

describe("an analysis that cannot decide", () => {
  /** 1.1.0 wants a secret that this run does not have. */
  async function undecided(): Promise<InProcess> {
    const repository = await project({
      ...switchedRepository,
      ...canary,
      ...needy,
      ...deployment("development", "1.0.0"),
    });
    await repository.commit(deployment("development", "1.1.0", { secrets: { API: "MY_API" } }));
    const run = await repository.apply();
    expect([run.outcome, run.done]).toEqual(["progressing", [`${id} rollout-started`]]);
    return repository;
  }

  test("is made again for the same step; the interval counts from the first good one", async () => {
    const { apply, clock, env, head, status } = await undecided();
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 95, "1.1.0": 5 },
      rollout: { step: 1, inconclusive: 1 },
      probes: [{ outcome: "inconclusive", message: expect.stringContaining("MY_API") }],
    });
    const before = await head();
    for (const _ of [1, 2]) {
      clock.pass("20m");
      const run = await apply();
      expect([run.exit, run.done]).toEqual([0, [`${id} inconclusive`]]);
    }
    expect(await head()).toBe(before);

    env.MY_API = "a secret";
    clock.pass("1m");
    expect((await apply()).done).toEqual([`${id} rollout-confirmed`]);
    const next = new Date(clock.now().getTime() + 15 * 60_000).toISOString();
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 95, "1.1.0": 5 },
      rollout: { step: 1, inconclusive: 0, next },
    });
    clock.pass("14m59s");
    expect((await apply()).done).toEqual([]);
    clock.pass("1s");
    expect((await apply()).done).toEqual([`${id} rollout-advanced`]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 75, "1.1.0": 25 }, rollout: { step: 2 } });
  });

  test("for an hour is told as a failure, changes nothing, and is forgotten once one decides", async () => {
    const { apply, clock, env, head } = await undecided();
    const before = await head();
    clock.pass("59m");
    expect((await apply()).exit).toBe(0);
    clock.pass("1m");
    const late = await apply();
    expect([late.exit, late.outcome, late.done]).toEqual([1, "failed", [`${id} alert`]]);
    expect(late.text).toContain("no analysis could decide for 1h");
    expect(await head()).toBe(before);
    clock.pass("24h");
    expect((await apply()).exit).toBe(1);
    env.MY_API = "a secret";
    const run = await apply();
    expect([run.exit, run.done]).toEqual([0, [`${id} rollout-confirmed`]]);
  });

  test("and then a bad one rolls back", async () => {
    const { apply, env, flag, status } = await undecided();
    env.MY_API = "a secret";
    await flag("bad-1.1.0");
    const run = await apply();
    expect([run.exit, run.done]).toEqual([1, [`${id} rolled-back`]]);
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 100 },
      hold: [{ version: "1.1.0" }, { name: "API" }],
    });
  });

  test("never shows the secret", async () => {
    const { apply, deployed, env, headgate } = await undecided();
    env.MY_API = "hunter2hunter2";
    const ran = [await apply(), await headgate("status"), await headgate("plan")];
    for (const { json, text } of ran) expect(JSON.stringify(json) + text).not.toContain("hunter2");
    expect(await deployed(`${id}/status.json`)).not.toContain("hunter2");
  });
});

describe("a canary", () => {
  async function started(): Promise<InProcess> {
    const repository = await project({
      ...switchedRepository,
      ...canary,
      ...deployment("development", "1.0.0"),
    });
    await repository.commit(deployment("development", "1.1.0"));
    await repository.apply();
    return repository;
  }

  test("is rolled back where it turns bad between two steps, and desired is brought back", async () => {
    const { apply, clock, flag, read, status } = await started();
    clock.pass("15m");
    await flag("bad-1.1.0");
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["rolled-back", [`${id} rolled-back`]]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ version: "1.1.0" }] });
    expect(await read("environments/development/notes.yaml")).toContain("blue: 1.0.0");
  });

  test("whose green gets other variables goes on, and the green has them", async () => {
    const plain = ["1.0.0", "1.1.0"].map((version) =>
      switchedRelease("notes", version, [], [{ name: "MODE" }]),
    );
    const withLog = (LOG: string) =>
      policy("development", {
        strategy: { type: "canary", steps: [10, 50], interval: "15m" },
        variables: { LOG },
      });
    const green = { green: { "2.0.0": 10 } };
    const repository = await project({
      ...switchedRepository,
      ...Object.assign({}, ...plain),
      ...withLog("info"),
      ...deployment("development", "1.0.0", green),
    });
    const { apply, clock, commit, status } = repository;
    await commit(deployment("development", "1.1.0", green));
    await apply();
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 81, "1.1.0": 9, "2.0.0": 10 } });
    await commit(withLog("debug"));
    expect((await apply()).done).toEqual([`${id} traffic-changed`]);
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 81, "1.1.0": 9, "2.0.0": 10 },
      variants: { "2.0.0": { variables: { LOG: "debug" } } },
      rollout: { step: 1, to: "1.1.0" },
    });
    for (const _ of [1, 2]) {
      clock.pass("15m");
      await apply();
    }
    expect(await status(id)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.0": 90, "2.0.0": 10 },
      variants: { "2.0.0": { variables: { LOG: "debug" } } },
    });
    expect((await apply()).outcome).toBe("unchanged");
  });

  test("is watched by apply --watch until it settles", async () => {
    const quick = policy("development", { strategy: { type: "canary", steps: [50], interval: "1s" } });
    const { apply, clock, commit, status } = await project({
      ...switchedRepository,
      ...quick,
      ...everywhere("1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    clock.flow();
    const run = await apply("--watch");
    expect([run.outcome, run.done]).toEqual([
      "applied",
      [`${id} rollout-started`, `${id} rollout-completed`],
    ]);
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
  });
});

describe("resume after a failed rollback", () => {
  /** Nothing in development is well, not even what was there before. */
  async function failed(): Promise<InProcess> {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    const { apply, clock, commit, flag, status } = repository;
    clock.pass("48h");
    await commit(deployment("development", "1.1.0"));
    await flag("bad-development");
    expect((await apply()).outcome).toBe("failed");
    expect(await status(id)).toMatchObject({
      event: "rolled-back",
      outcome: "failed",
      traffic: { "1.0.0": 100 },
    });
    return repository;
  }
  const resume = ["resume", "notes", "--env", "development", "--reason", "again"] as const;

  test("owes an analysis before anything counts as good", async () => {
    const { apply, clock, flag, headgate, status } = await failed();
    expect((await headgate(...resume)).outcome).toBe("ok");
    expect(await status(id)).toMatchObject({ event: "resumed", outcome: "progressing", hold: [] });
    clock.pass("1h");
    await flag("bad-development", "off");
    await apply();
    expect(await status(id)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.0.0": 100 },
      soak: { "1.0.0": { since: clock.now().toISOString() } },
    });
  });

  test("and where that is bad, it has failed still", async () => {
    const { apply, clock, headgate, status } = await failed();
    await headgate(...resume);
    clock.pass("1h");
    expect((await apply()).exit).toBe(1);
    expect((await status(id)).outcome).not.toBe("healthy");
    clock.pass("1h");
    expect((await apply()).exit).toBe(1);
    expect((await headgate("status")).text).not.toMatch(/^development .*healthy/m);
    expect((await status(id)).soak["1.0.0"]?.since ?? null).toBeNull();
  });
});
