import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deployment, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();
const id = "development/notes";

/** 1.0.0 runs under the given policy, and 1.1.0 is wished. */
async function wishing(settings: Readonly<Record<string, unknown>>): Promise<InProcess> {
  const repository = await project({
    ...switchedRepository,
    ...policy("development", settings),
    ...deployment("development", "1.0.0"),
  });
  await repository.commit(deployment("development", "1.1.0"));
  return repository;
}

describe("an old blue that is kept", () => {
  test("is on the list of what a run looks at until a later run takes it out", async () => {
    const strategy = { type: "immediate", keep: "1h" };
    const { apply, clock, headgate, pending, status } = await wishing({ strategy });
    expect((await apply()).done).toEqual([`${id} deployed`]);
    const until = new Date(clock.now().getTime() + 3_600_000).toISOString();
    expect(await status(id)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.0.0": 0, "1.1.0": 100 },
      keep: { variant: "1.0.0", until },
    });
    expect(await pending(id)).toMatchObject({ state: "kept", eligible: until, gates: [] });
    const shown = await headgate("status", "notes");
    expect(shown.text).toMatch(/✓ healthy, 1\.0\.0 ready until /);
    clock.pass("59m");
    const early = await apply();
    expect([early.outcome, early.done]).toEqual(["unchanged", []]);
    clock.pass("1m");
    expect((await apply()).done).toEqual([`${id} retired`]);
    expect((await status(id)).traffic).toEqual({ "1.1.0": 100 });
    expect((await status(id)).probes).toMatchObject([{ variant: "1.1.0", outcome: "pass" }]);
    expect(await pending(id)).toBeUndefined();
    expect((await apply()).outcome).toBe("unchanged");
  });

  test("does not stand in the way of a rollback, and decides nothing when it is bad itself", async () => {
    const { apply, clock, flag, headgate, status } = await wishing({
      strategy: { type: "immediate", keep: "1h", watch: "1h" },
    });
    await apply();
    await flag("bad-1.0.0");
    clock.pass("1m");
    expect((await apply()).exit).toBe(0);
    expect((await status(id)).event).toBe("deployed");
    await flag("bad-1.0.0", "off");
    await headgate("rollback", "notes", "--env", "development", "--reason", "timeouts");
    const back = await status(id);
    expect([back.event, back.traffic, back.keep]).toEqual(["rolled-back", { "1.0.0": 100 }, undefined]);
  });
});

describe("a rollout that pauses", () => {
  const preview = { strategy: { type: "blue_green", pauses: [0] } };
  const resume = ["resume", "notes", "--env", "development", "--reason", "looks good"] as const;

  test("waits until a person resumes it, who is recorded, and then goes on at once", async () => {
    const { apply, clock, head, headgate, pending, status } = await wishing(preview);
    expect((await apply()).done).toEqual([`${id} rollout-started`]);
    const before = await head();
    clock.pass("24h");
    const run = await apply("--watch");
    expect([run.exit, run.done]).toEqual([0, []]);
    expect(await head()).toBe(before);
    expect(await pending(id)).toMatchObject({
      state: "waiting",
      eligible: null,
      gates: [{ rule: "rollout/paused", outcome: "wait" }],
    });
    const shown = await headgate("status", "notes");
    expect(shown.text).toContain("paused at step 1 of 2 until a person lets it go on");
    expect(JSON.stringify(shown.json)).toContain('"overdue":false');
    expect(JSON.stringify(shown.json)).toContain('"update":null');

    const preview0 = await headgate(...resume, "--dry-run");
    expect([preview0.outcome, await head()]).toEqual(["planned", before]);
    const resumed = await headgate(...resume);
    expect([resumed.outcome, resumed.json.approved, resumed.json.lifted]).toEqual(["ok", 1, []]);
    expect(await status(id)).toMatchObject({
      event: "rollout-approved",
      traffic: { "1.0.0": 100, "1.1.0": 0 },
      rollout: { approved: 1 },
      cause: { command: "resume", reason: "looks good" },
    });
    expect((await headgate(...resume)).rules).toEqual(["hold/nothing-held"]);
    expect((await apply()).done).toEqual([`${id} rollout-completed`]);
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
  });

  test("is rolled back where it turns bad meanwhile", async () => {
    const { apply, clock, flag, status } = await wishing(preview);
    await apply();
    clock.pass("24h");
    await flag("bad-1.1.0");
    expect((await apply()).done).toEqual([`${id} rolled-back`]);
    expect((await status(id)).traffic).toEqual({ "1.0.0": 100 });
  });

  test("is let go on beside what is held, which stays held", async () => {
    const { apply, commit, flag, headgate, status } = await wishing(preview);
    await flag("bad-1.1.0");
    await apply();
    await commit(deployment("development", "1.2.0"));
    await apply();
    expect(await status(id)).toMatchObject({ hold: [{ version: "1.1.0" }], rollout: { to: "1.2.0" } });
    const resumed = await headgate(...resume);
    expect(resumed.text).toContain("1.1.0 stays held");
    expect(await status(id)).toMatchObject({ event: "rollout-approved", hold: [{ version: "1.1.0" }] });
    await apply();
    const lifted = await headgate(...resume);
    expect([lifted.outcome, (await status(id)).hold]).toEqual(["ok", []]);
  });
});

describe("a rollout over targets", () => {
  const targets = ["a", "b", "c"].map((name) => ({
    type: "mcp",
    scope: "project",
    path: `clients/${name}/.mcp.json`,
    launcher: [],
  }));
  const rolling = (more = {}) => ({ targets, strategy: { type: "rolling", interval: "5m", ...more } });

  async function versions({ read }: InProcess): Promise<readonly string[]> {
    const texts = await Promise.all(["a", "b", "c"].map((name) => read(`clients/${name}/.mcp.json`)));
    return texts.map((text) => /"(\d+\.\d+\.\d+)"/.exec(text)?.[1] ?? text);
  }

  test("reaches one after the other, and goes back on all of them", async () => {
    const repository = await wishing(rolling());
    const { apply, clock, flag, status } = repository;
    expect((await apply()).done).toEqual([`${id} rollout-started`]);
    expect(await versions(repository)).toEqual(["1.1.0", "1.0.0", "1.0.0"]);
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 67, "1.1.0": 33 },
      rollout: { step: 1, of: 3, batches: [1, 2, 3] },
    });
    clock.pass("5m");
    await apply();
    expect(await versions(repository)).toEqual(["1.1.0", "1.1.0", "1.0.0"]);
    await flag("bad-1.1.0");
    clock.pass("5m");
    expect((await apply()).done).toEqual([`${id} rolled-back`]);
    expect(await versions(repository)).toEqual(["1.0.0", "1.0.0", "1.0.0"]);
  });

  test("loses a green that is taken back on every target, and stands where it stood", async () => {
    const able = targets.map(({ launcher: _, ...target }) => target);
    const repository = await wishing({ ...rolling(), targets: able });
    const { apply, commit, headgate, status } = repository;
    await apply();
    await commit(deployment("development", "1.1.0", { green: { "2.0.0": 20 } }));
    await apply();
    expect(await status(id)).toMatchObject({ traffic: { "2.0.0": 20 }, rollout: { step: 1, to: "1.1.0" } });
    await headgate("rollback", "notes", "2.0.0", "--env", "development", "--reason", "leaks");
    expect(await status(id)).toMatchObject({
      hold: [{ version: "2.0.0" }],
      rollout: { step: 1, to: "1.1.0" },
    });
    expect(await versions(repository)).toEqual(["1.1.0", "1.0.0", "1.0.0"]);
  });

  test("goes on past as many as may fail, tells of them, and ends when all of them hold", async () => {
    const repository = await wishing(rolling({ maxFailures: 1, maxParallel: 2 }));
    const { apply, clock, root, status } = repository;
    const blocked = join(root, "clients/b/.mcp.json");
    await rm(blocked, { force: true });
    await mkdir(join(blocked, "in-the-way"), { recursive: true });
    await apply();
    expect(await status(id)).toMatchObject({
      outcome: "progressing",
      problem: expect.stringContaining("clients/b/.mcp.json"),
      rollout: { step: 1, of: 2 },
      probes: [{ variant: "1.1.0", outcome: "pass" }],
    });
    clock.pass("5m");
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "applying", problem: expect.any(String) });
    await rm(blocked, { recursive: true });
    clock.pass("1m");
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", problem: null, traffic: { "1.1.0": 100 } });
    expect(await versions(repository)).toEqual(["1.1.0", "1.1.0", "1.1.0"]);
  });
});
