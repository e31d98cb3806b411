import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deployment, everywhere, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const office = { windows: [{ allow: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" }] };
const canary = { strategy: { type: "canary", steps: [10, 50], interval: "15m" } };
const back = ["rollback", "notes", "--env", "development", "--reason", "slow"] as const;

describe("a window", () => {
  // Monday 11:00 in Berlin is where the clock begins.
  const monday = "2026-11-16T10:00:00.000Z";
  const evening = "2026-11-16T18:00:00.000Z";
  const tuesday = "2026-11-17T08:00:00.000Z";

  async function inOffice(settings = {}): Promise<InProcess> {
    const repository = await project({
      ...switchedRepository,
      ...policy("development", { ...office, ...settings }),
      ...deployment("development", "1.0.0", { green: { "2.0.0": 20 } }),
    });
    expect(repository.clock.now().toISOString()).toBe(monday);
    return repository;
  }

  test("holds up the start of a rollout until it opens", async () => {
    const { apply, clock, commit, pending } = await inOffice(canary);
    clock.set(evening);
    await commit(deployment("development", "1.1.0", { green: { "2.0.0": 20 } }));
    const run = await apply();
    expect([run.exit, run.outcome, run.done]).toEqual([0, "waiting", []]);
    expect(await pending(id)).toMatchObject({ eligible: tuesday, gates: [{ rule: "window/closed" }] });
    clock.set("2026-11-17T07:59:59.000Z");
    expect((await apply()).done).toEqual([]);
    clock.set(tuesday);
    expect((await apply()).done).toEqual([`${id} rollout-started`]);
  });

  test("holds up each increase, and no rollback", async () => {
    const { apply, clock, commit, flag, status } = await inOffice(canary);
    await commit(deployment("development", "1.1.0", { green: { "2.0.0": 20 } }));
    clock.set("2026-11-16T14:50:00.000Z");
    await apply();
    clock.set(evening);
    expect((await apply()).outcome).toBe("waiting");
    expect(await status(id)).toMatchObject({ rollout: { step: 1 } });
    await flag("bad-1.1.0");
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["rolled-back", [`${id} rolled-back`]]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 80, "2.0.0": 20 } });
  });

  test("opens for the next step by itself", async () => {
    const { apply, clock, commit, status } = await inOffice(canary);
    await commit(deployment("development", "1.1.0", { green: { "2.0.0": 20 } }));
    await apply();
    clock.set(evening);
    await apply();
    clock.set(tuesday);
    expect((await apply()).done).toEqual([`${id} rollout-advanced`]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 40, "1.1.0": 40, "2.0.0": 20 } });
  });

  test.each([
    ["a smaller share", "1.0.0", { green: { "2.0.0": 10 } }, "applied"],
    ["a green that goes", "1.0.0", {}, "applied"],
    ["a greater share", "1.0.0", { green: { "2.0.0": 30 } }, "waiting"],
    ["a green at 0 percent", "1.0.0", { green: { "1.2.0": 0, "2.0.0": 20 } }, "waiting"],
    ["a promotion", "2.0.0", {}, "waiting"],
  ])("closed, with %s", async (_, blue, more, outcome) => {
    const { apply, clock, commit } = await inOffice();
    clock.set(evening);
    await commit(deployment("development", blue, more));
    expect((await apply()).outcome).toBe(outcome);
  });

  test("closed, with a rollback that a person asks for", async () => {
    const { apply, clock, commit, headgate, status } = await inOffice();
    await commit(deployment("development", "1.1.0"));
    await apply();
    clock.set(evening);
    expect((await headgate(...back)).outcome).toBe("restored");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 80, "2.0.0": 20 } });
  });

  test("closed, with a removal", async () => {
    const { apply, clock, commit } = await inOffice();
    clock.set(evening);
    await commit({ "environments/development/notes.yaml": null });
    expect((await apply()).done).toEqual([`${id} removed`]);
  });
});

describe("approvals", () => {
  const asked = policy("development", { approvals: { count: 1 } });

  test("wait on a clone, however long, and a rollback asks for none", async () => {
    const { apply, clock, commit, headgate, pending } = await project({
      ...switchedRepository,
      ...deployment("development", "1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    await commit(asked);
    await commit(deployment("development", "1.2.0"));
    for (const time of ["0s", "30d"]) {
      clock.pass(time);
      const run = await apply();
      expect([run.exit, run.outcome, run.done]).toEqual([0, "waiting", []]);
    }
    expect(await pending(id)).toMatchObject({ eligible: null, gates: [{ rule: "approval/missing" }] });
    // 1.0.0 stopped being live 30 days ago, so the policy would not let it come back.
    expect((await headgate(...back)).rules).toEqual(["rollback/no-point"]);
    await commit(policy("development", { approvals: { count: 1 }, rollback: { maxAge: "60d" } }));
    await apply();
    expect((await headgate(...back)).outcome).toBe("restored");
  });
});

describe("an override", () => {
  const overrides = (until: string, ...rules: readonly string[]) => ({
    overrides: rules.map((rule) => ({ rule, reason: "outage", until })),
  });
  const both = ["promotion/soak", "approval/missing"];

  async function soaking(): Promise<InProcess> {
    const repository = await project({
      ...switchedRepository,
      ...policy("staging", { soak: "24h" }),
      ...everywhere("1.0.0"),
    });
    await repository.commit(deployment("development", "1.1.0"));
    await repository.apply();
    return repository;
  }

  test("sets a gate aside until its day has ended, and is recorded", async () => {
    const { apply, clock, commit, status } = await soaking();
    await commit(deployment("staging", "1.1.0", overrides("2026-11-16", ...both)));
    clock.set("2026-11-16T23:59:59.000Z");
    expect((await apply()).done).toEqual(["staging/notes deployed"]);
    const why = { outcome: "warn", message: expect.stringContaining("until 2026-11-16: outage") };
    expect((await status("staging/notes")).gates).toEqual(
      expect.arrayContaining(both.map((rule) => expect.objectContaining({ rule, ...why }))),
    );
  });

  test("that has ended sets nothing aside", async () => {
    const { apply, clock, commit, pending } = await soaking();
    await commit(deployment("staging", "1.1.0", overrides("2026-11-16", ...both)));
    clock.set("2026-11-17T00:00:00.000Z");
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["waiting", []]);
    expect((await pending("staging/notes"))?.gates.map(({ rule }) => rule)).toContain("promotion/soak");
  });

  test("is seen by one more person", async () => {
    const { apply, commit, pending } = await soaking();
    await commit(deployment("staging", "1.1.0", overrides("2026-11-30", "promotion/soak")));
    expect((await apply()).outcome).toBe("waiting");
    const gates = (await pending("staging/notes"))?.gates ?? [];
    expect(gates.filter(({ outcome }) => outcome === "wait").map(({ rule }) => rule)).toEqual([
      "approval/missing",
    ]);
  });
});

describe("a hotfix", () => {
  const hotfix = (version: string) => ({
    hotfix: { version, reason: "outage" },
    overrides: [{ rule: "approval/missing", reason: "alone at night", until: "2026-11-30" }],
  });

  test("of the line that is stable skips the stages before; nothing else does", async () => {
    const { apply, commit, status } = await project({
      ...switchedRepository,
      ...policy("production", { soak: "24h" }),
      ...everywhere("1.0.0"),
    });
    await commit(deployment("production", "1.0.1"));
    expect((await apply()).rules).toEqual(["promotion/skips-environment"]);
    await commit(deployment("production", "1.1.0", hotfix("1.1.0")));
    expect((await apply()).rules).toContain("promotion/hotfix");
    expect((await status("production/notes")).revision).toBe(1);
    await commit(deployment("production", "1.0.1", hotfix("1.0.1")));
    expect((await apply()).done).toEqual(["production/notes deployed"]);
    expect((await status("production/notes")).gates).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: "promotion/hotfix", outcome: "pass" })]),
    );
  });
});

describe("a stop", () => {
  test("halts what is new and what is under way, which is still looked at and rolled back", async () => {
    const { apply, clock, commit, flag, headgate, status } = await project({
      ...switchedRepository,
      ...policy("development", canary),
      ...everywhere("1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    await headgate("stop", "--reason", "freeze");
    await commit(deployment("staging", "1.0.1"), deployment("production", "1.0.1"));
    clock.pass("1h");
    const halted = await apply();
    expect([halted.exit, halted.outcome, halted.done]).toEqual([0, "stopped", []]);
    expect(halted.json.reports).toMatchObject([{ id, kind: "observed" }]);
    expect(await status(id)).toMatchObject({ rollout: { step: 1 }, traffic: { "1.0.0": 90, "1.1.0": 10 } });

    await flag("bad-1.1.0");
    const bad = await apply();
    expect([bad.exit, bad.done]).toEqual([1, [`${id} rolled-back`]]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ version: "1.1.0" }] });

    await headgate("resume", "--reason", "over");
    await commit(deployment("development", "1.0.1"));
    await apply();
    expect(await status("development/notes")).toMatchObject({ traffic: { "1.0.0": 90, "1.0.1": 10 } });
  });

  test("of one environment halts nothing elsewhere, and a person may roll back under it", async () => {
    const { apply, commit, headgate, pending, status } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    await headgate("stop", "--env", "staging", "--reason", "freeze");
    await commit(deployment("development", "1.2.0"), deployment("staging", "1.1.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(await pending("staging/notes")).toMatchObject({
      state: "waiting",
      gates: [{ rule: "stop/stopped", message: expect.stringContaining("freeze") }],
    });
    await headgate("stop", "--reason", "everything");
    expect((await headgate(...back)).outcome).toBe("restored");
    expect((await status(id)).traffic).toEqual({ "1.1.0": 100 });
  });
});

describe("apply --env", () => {
  test("acts there only, and leaves the others on the list", async () => {
    const { apply, commit, pending, status } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
    });
    await commit(everywhere("1.1.0"));
    expect((await apply("--env", "development")).done).toEqual([`${id} deployed`]);
    expect((await pending("staging/notes"))?.state).toBe("waiting");
    expect((await pending("production/notes"))?.state).toBe("waiting");
    expect((await status("staging/notes")).revision).toBe(1);
    // A later run knows of them without a look at what was merged.
    expect((await apply("--env", "staging")).done).toEqual(["staging/notes deployed"]);
    expect((await apply()).done).toEqual(["production/notes deployed"]);
    expect(await pending("production/notes")).toBeUndefined();
  });

  test("changes no policy elsewhere", async () => {
    const { apply, commit, deployed } = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    await commit(policy("production", { soak: "24h" }), deployment("development", "1.1.0"));
    await apply("--env", "development");
    expect(await deployed("production/environment.json")).not.toContain("86400000");
    await apply();
    expect(await deployed("production/environment.json")).toContain("86400000");
  });
});

describe("two clones of one remote", () => {
  test("go on from each other's work", async () => {
    const one = await project(
      { ...switchedRepository, ...policy("development", canary), ...everywhere("1.0.0") },
      { remote: true },
    );
    const two = await one.clone("two");
    await one.commit(deployment("development", "1.1.0"));
    expect((await one.apply()).done).toEqual([`${id} rollout-started`]);
    one.clock.pass("15m");
    expect((await two.apply()).done).toEqual([`${id} rollout-advanced`]);
    one.clock.pass("15m");
    await one.flag("bad-1.1.0");
    expect((await one.apply()).done).toEqual([`${id} rolled-back`]);
    expect((await two.headgate("status")).text).toContain("1.1.0");
    expect((await two.apply()).done).toEqual([]);
    expect(await one.status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ version: "1.1.0" }] });
  });
});
