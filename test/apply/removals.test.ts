import { describe, expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import {
  deployment,
  deploymentPath,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "production/notes";
const gone = { [deploymentPath("production")]: null };

function overriding(rules: readonly string[], until = "2026-11-17") {
  const overrides = rules.map((rule) => ({ rule, reason: "moved to another cluster", until }));
  return { "headgate.yaml": `headgate: 1\noverrides: ${JSON.stringify(overrides)}\n` };
}

/** Who sets something aside is seen by one more; on a plain clone nobody can, so that is set aside as well. */
const alone = "approval/missing";

describe("a removal", () => {
  test("tears down what runs, keeps the record, and can be undone by another deployment", async () => {
    const { apply, commit, deployed, read, status } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
    });
    // So that there is something on the target.
    await commit(
      deployment("development", "1.0.1"),
      deployment("staging", "1.0.1"),
      deployment("production", "1.0.1"),
    );
    await apply();
    expect(await read("clients/production/.mcp.json")).toContain("notes");
    await commit(gone);
    expect((await apply()).done).toEqual([`${id} removed`]);
    expect(await status(id)).toMatchObject({ outcome: "removed", traffic: {}, variants: {} });
    expect(await read("clients/production/.mcp.json")).not.toContain("notes");
    expect(await deployed("production/environment.json")).toBeDefined();
    expect((await apply()).outcome).toBe("unchanged");
    await commit(deployment("production", "1.0.1"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });

  test("asks for the same approvals as any other change", async () => {
    const { apply, clock, commit, pending, status } = await project({
      ...switchedRepository,
      ...policy("production", { approvals: { count: 2 } }),
      ...everywhere("1.0.0"),
    });
    await commit(gone);
    for (const time of ["0s", "30d"]) {
      clock.pass(time);
      const run = await apply();
      expect([run.exit, run.outcome, run.done]).toEqual([0, "waiting", []]);
    }
    expect(await pending(id)).toMatchObject({
      state: "waiting",
      eligible: null,
      gates: [{ rule: "approval/missing", outcome: "wait" }],
    });
    expect(await status(id)).toMatchObject({ revision: 1, traffic: { "1.0.0": 100 } });
  });

  test("is not freed by a policy that asks for none and is merged with it", async () => {
    const { apply, commit, status } = await project({
      ...switchedRepository,
      ...policy("production", { approvals: { count: 2 } }),
      ...everywhere("1.0.0"),
    });
    await commit(gone, policy("production"));
    expect((await apply()).outcome).toBe("waiting");
    await commit({ "README.md": "more\n" });
    expect((await apply()).outcome).toBe("waiting");
    expect((await status(id)).revision).toBe(1);
  });
});

describe("an override that allows a removal", () => {
  test("of an environment that is not empty: is recorded with it", async () => {
    const { apply, commit, deployed, pending, status } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
    });
    await commit({ "environments/production": null });
    const refused = await apply();
    expect([refused.outcome, refused.rules]).toEqual(["refused", ["environment/removed-not-empty"]]);
    expect((await status(id)).revision).toBe(1);

    await commit(overriding(["environment/removed-not-empty"]));
    expect((await apply()).outcome).toBe("waiting");
    expect((await pending(id))?.gates).toMatchObject([
      { rule: "environment/removed-not-empty", outcome: "warn" },
      { rule: "approval/missing", outcome: "wait", message: expect.stringContaining("needs 1 approval") },
    ]);
    await commit(overriding(["environment/removed-not-empty", alone]));
    expect((await apply()).done).toEqual([`${id} removed`]);
    const set = {
      outcome: "warn",
      message: expect.stringContaining("headgate.yaml until 2026-11-17: moved to"),
    };
    expect((await status(id)).gates).toMatchObject([
      { rule: "environment/removed-not-empty", ...set },
      { rule: "approval/missing", ...set },
    ]);
    expect(await deployed("production/environment.json")).toBeUndefined();
  });

  test("of something else asks for nobody's approval", async () => {
    const { apply, commit } = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    await commit(gone, overriding(["environment/removed-not-empty"]));
    expect((await apply()).done).toEqual([`${id} removed`]);
  });

  test("that has ended allows nothing", async () => {
    const { apply, commit, status } = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    await commit(
      { "environments/production": null },
      overriding(["environment/removed-not-empty", alone], "2026-11-15"),
    );
    expect((await apply()).outcome).toBe("refused");
    expect((await status(id)).revision).toBe(1);
  });

  test("of many at once: is recorded with each of them", async () => {
    const ids = ["s1", "s2", "s3", "s4", "s5"];
    const { apply, commit, status } = await project({
      ...switchedRepository,
      ...Object.assign({}, ...ids.map((one) => server(one, ["1.0.0"]))),
      ...Object.assign({}, ...ids.map((one) => deployment("development", "1.0.0", {}, one))),
    });
    const removed = ids.slice(0, 4);
    await commit(Object.fromEntries(removed.map((one) => [deploymentPath("development", one), null])));
    expect((await apply()).rules).toEqual(["deployment/many-removed"]);
    // Nor does the next run make it one by one.
    expect((await apply()).rules).toEqual(["deployment/many-removed"]);
    await commit(overriding(["deployment/many-removed", alone]));
    expect((await apply()).done).toEqual(removed.map((one) => `development/${one} removed`));
    for (const one of removed) {
      expect((await status(`development/${one}`)).gates).toMatchObject([
        { rule: "deployment/many-removed", outcome: "warn" },
        { rule: "approval/missing", outcome: "warn" },
      ]);
    }
    expect(await status("development/s5")).toMatchObject({ traffic: { "1.0.0": 100 } });
  });
});
