import { describe, expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import { deployment, everywhere, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const hour = 3_600_000;
const began = "2026-11-16T10:00:00.000Z";

/** Development and staging run 1.0.0; what fails in staging stays as it is; production asks for a day. */
const byHand = {
  ...switchedRepository,
  ...policy("staging", { rollback: { automatic: false } }),
  ...policy("production", { soak: "24h" }),
  ...deployment("development", "1.0.0"),
  ...deployment("staging", "1.0.0"),
};

describe("a failure that is not rolled back by itself", () => {
  test("voids the soak of the version that failed", async () => {
    const { apply, clock, commit, status } = await project(byHand);
    clock.pass("48h");
    await commit(
      deployment("staging", "1.0.0", { variables: { MODE: "bad" } }),
      deployment("production", "1.0.0"),
    );
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["failed", ["staging/notes deployed"]]);
    expect(await status("staging/notes")).toMatchObject({
      outcome: "failed",
      problem: expect.stringContaining("not rolled back: the policy says rollback.automatic: false"),
      soak: {},
    });
    expect(await status("production/notes")).toBeNull();
    clock.pass("48h");
    expect((await apply()).done).toEqual([]);
    expect(await status("production/notes")).toBeNull();
  });

  test("ends the interval of the version before it, which keeps what it had", async () => {
    const { apply, clock, commit, flag, pending, status } = await project(byHand);
    clock.pass("30h");
    await flag("bad-1.1.0-staging");
    await commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0"));
    await apply();
    expect((await status("staging/notes")).soak).toMatchObject({
      "1.0.0": { longest: 30 * hour, since: null },
    });
    clock.pass("48h");
    await commit(deployment("production", "1.1.0"));
    expect((await apply()).done).toEqual([]);
    expect((await pending("production/notes"))?.gates.map(({ rule }) => rule)).toContain("promotion/soak");
    await commit(deployment("production", "1.0.0"));
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });

  test("and what was mended soaks from its first good analysis", async () => {
    const { apply, clock, commit, flag, headgate, status } = await project(byHand);
    clock.pass("48h");
    await flag("bad-1.1.0-staging");
    await commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0"));
    await apply();
    clock.pass("5h");
    await headgate("resume", "notes", "--env", "staging", "--reason", "the database is back");
    await flag("bad-1.1.0-staging", "off");
    clock.pass("1h");
    await apply();
    expect((await status("staging/notes")).soak["1.1.0"]).toMatchObject({
      longest: 0,
      since: clock.now().toISOString(),
    });
  });
});

describe("a green with everything", () => {
  const all = { ...switchedRepository, ...everywhere("1.0.0"), ...deployment("development", "1.1.0") };

  test("is no soak, and ends blue's", async () => {
    const { apply, clock, commit, status } = await project(all);
    clock.pass("3h");
    await commit(deployment("staging", "1.0.0", { green: { "1.1.0": 100 } }));
    await apply();
    expect((await status("staging/notes")).soak).toMatchObject({
      "1.0.0": { longest: 3 * hour, since: null },
    });
    clock.pass("48h");
    await commit(deployment("production", "1.1.0"));
    const run = await apply();
    expect([run.outcome, run.rules]).toEqual(["refused", ["promotion/skips-environment"]]);
  });

  test("is none when it is taken over by init", async () => {
    const green = deployment("staging", "1.0.0", { green: { "1.1.0": 100 } });
    const { status } = await project({ ...all, ...green });
    expect((await status("staging/notes")).soak).toEqual({});
    expect((await status("production/notes")).soak).toMatchObject({ "1.0.0": { longest: 0, since: began } });
  });

  test("soaks from when it became blue", async () => {
    const { apply, clock, commit, status } = await project(all);
    await commit(deployment("staging", "1.0.0", { green: { "1.1.0": 100 } }));
    await apply();
    clock.pass("5h");
    await commit(deployment("staging", "1.1.0"));
    await apply();
    expect((await status("staging/notes")).soak).toMatchObject({
      "1.1.0": { longest: 0, since: "2026-11-16T15:00:00.000Z" },
    });
  });
});

describe("soak that was", () => {
  test("outlives a replacement, and not a rollback", async () => {
    const { apply, clock, commit, headgate, status } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    clock.pass("10h");
    await commit(deployment("development", "1.2.0"));
    await apply();
    const kept = { "1.1.0": { longest: 10 * hour, since: null } };
    expect((await status("development/notes")).soak).toMatchObject(kept);
    clock.pass("2h");
    await headgate("rollback", "notes", "--env", "development", "--reason", "leaks");
    const { soak } = await status("development/notes");
    expect(soak).toMatchObject({ "1.1.0": { longest: 10 * hour, since: "2026-11-16T22:00:00.000Z" } });
    expect(soak).not.toHaveProperty(["1.2.0"]);
  });
});
