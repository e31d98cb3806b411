import { describe, expect, test } from "vitest";
import type { HeldValue } from "../../src/model/status.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import {
  deployment,
  deploymentPath,
  everywhere,
  policy,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const watched = policy("development", { strategy: { type: "immediate", watch: "1h" } });

/** Versions that the client file of an environment names, through the launcher or by themselves. */
async function onTarget({ read }: InProcess, environment = "development"): Promise<string> {
  return read(`clients/${environment}/.mcp.json`);
}

async function holds({ status }: InProcess, of = id): Promise<readonly HeldValue[]> {
  return (await status(of)).hold;
}

/** Held for as long as nothing else is wished: nothing is applied, written or failed by it. */
async function staysHeld(repository: InProcess): Promise<void> {
  const { apply, clock, headgate, pending, status } = repository;
  expect((await apply()).outcome).toBe("held");
  const before = await status(id);
  for (const time of ["1h", "30d"]) {
    clock.pass(time);
    const run = await apply();
    expect([run.exit, run.outcome, run.done]).toEqual([0, "held", []]);
  }
  expect(await status(id)).toEqual(before);
  expect(await pending(id)).toMatchObject({ state: "held", gates: [{ rule: "hold/held", outcome: "wait" }] });
  expect((await headgate("status")).outcome).toBe("ok");
}

describe("what failed and differs in no single value that could be held", () => {
  test("a green at 0 percent that was added: rolled back, held as a whole, lifted by resume", async () => {
    const repository = await project({
      ...switchedRepository,
      ...watched,
      ...deployment("development", "1.1.0"),
    });
    const { apply, commit, flag, headgate, status } = repository;
    await commit(deployment("development", "1.1.0", { green: { "1.2.0": 0 } }));
    expect((await apply()).done).toEqual([`${id} traffic-changed`]);
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100, "1.2.0": 0 } });

    await flag("bad-1.2.0");
    const run = await apply();
    expect([run.exit, run.outcome, run.done]).toEqual([1, "rolled-back", [`${id} rolled-back`]]);
    const restored = await status(id);
    expect(restored).toMatchObject({
      outcome: "rolled-back",
      traffic: { "1.1.0": 100 },
      lease: null,
      hold: [{ kind: "inputs", digest: (await repository.statuses(id))[1]?.desired.digest }],
    });
    expect(Object.keys(restored.traffic)).toEqual(["1.1.0"]);
    expect(await onTarget(repository)).not.toContain("1.2.0");

    await flag("bad-1.2.0", "off");
    expect((await apply()).outcome).toBe("unchanged");
    await commit(deployment("development", "1.1.0", { green: { "1.2.0": 0 } }));
    await staysHeld(repository);
    const lifted = await headgate("resume", "notes", "--env", "development", "--reason", "mended");
    expect([lifted.outcome, (lifted.json.lifted as unknown[]).length]).toEqual(["ok", 1]);
    // The index says held no longer, and a run comes back to it all the same.
    expect(await repository.pending(id)).toMatchObject({ state: "waiting", gates: [] });
    expect((await apply()).done).toEqual([`${id} traffic-changed`]);
    expect(await status(id)).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.0": 100, "1.2.0": 0 },
      hold: [],
    });
  });

  test("a green that was taken out: a person puts it back on the targets too, where nothing good is left", async () => {
    const green = deployment("development", "1.0.0", { green: { "1.2.0": 10 } });
    const repository = await project({ ...switchedRepository, ...watched, ...green });
    const { apply, commit, flag, headgate, pending, status } = repository;
    await commit(deployment("development", "1.0.0"));
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.0.0": 100 } });

    await flag("bad-1.0.0");
    // The one that is bad served before as well: nothing goes back there by itself.
    const alert = await apply();
    expect([alert.exit, alert.done]).toEqual([1, [`${id} alert`]]);
    expect(alert.text).toContain("revision 1: runs what failed (1.0.0)");
    await headgate("rollback", "notes", "--env", "development", "--reason", "calls it");
    // A rollback is never rolled back.
    expect(await status(id)).toMatchObject({
      event: "rolled-back",
      outcome: "failed",
      traffic: { "1.0.0": 90, "1.2.0": 10 },
      hold: [{ kind: "inputs" }],
    });
    expect(await onTarget(repository)).toContain("run");
    await apply();
    const head = await repository.head();
    const again = await apply();
    expect([again.outcome, again.done]).toEqual(["failed", []]);
    expect(await repository.head()).toBe(head);
    expect((await pending(id))?.state).toBe("failed");

    await flag("bad-1.0.0", "off");
    await commit(deployment("development", "1.0.0"));
    await apply();
    expect((await pending(id))?.state).toBe("held");
    await headgate("resume", "notes", "--env", "development", "--reason", "mended");
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.0.0": 100 }, hold: [] });
  });

  test("another wish needs no resume, and the hold stays on what failed", async () => {
    const repository = await project({
      ...switchedRepository,
      ...watched,
      ...deployment("development", "1.1.0"),
    });
    const { apply, commit, flag } = repository;
    await commit(deployment("development", "1.1.0", { green: { "1.2.0": 0 } }));
    await apply();
    await flag("bad-1.2.0");
    await apply();
    await commit(deployment("development", "1.0.1"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
    await flag("bad-1.2.0", "off");
    await commit(deployment("development", "1.1.0", { green: { "1.2.0": 0 } }));
    await staysHeld(repository);
  });
});

describe("a version that a rollback took away", () => {
  const rollback = ["rollback", "notes", "--env", "development", "--reason", "timeouts"] as const;

  test("from blue, where it was a green with everything before: held as blue", async () => {
    const repository = await project({ ...switchedRepository, ...deployment("development", "1.0.0") });
    const { apply, commit, git, headgate, read, status } = repository;
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 100 } }));
    await apply();
    await commit(deployment("development", "1.1.0"));
    await apply();
    const back = await headgate(...rollback);
    expect([back.outcome, back.done]).toEqual(["restored", [`${id} rolled-back`]]);
    expect(await status(id)).toMatchObject({
      traffic: { "1.0.0": 0, "1.1.0": 100 },
      hold: [{ kind: "version", version: "1.1.0", above: 100, blue: true }],
    });
    expect(await read(deploymentPath("development"))).toContain("blue: 1.0.0");

    await git("revert", "--no-edit", "HEAD");
    expect(await read(deploymentPath("development"))).toContain("blue: 1.1.0");
    await staysHeld(repository);
    // What was restored is not what is held.
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 100 } }));
    expect((await apply()).outcome).toBe("unchanged");
  });

  test("from a greater share: held above the one before, and as blue", async () => {
    const few = deployment("development", "1.0.0", { green: { "1.1.0": 10 } });
    const many = deployment("development", "1.0.0", { green: { "1.1.0": 50 } });
    const repository = await project({ ...switchedRepository, ...few });
    const { apply, commit, headgate, status } = repository;
    await commit(many);
    await apply();
    await headgate(...rollback);
    expect(await holds(repository)).toMatchObject([{ version: "1.1.0", above: 10, blue: true }]);
    for (const again of [many, deployment("development", "1.1.0")]) {
      await commit(again);
      await staysHeld(repository);
    }
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 5 } }));
    await apply();
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 95, "1.1.0": 5 } });
  });

  test("with its variables: the value is held, whichever version comes with it", async () => {
    const repository = await project({ ...switchedRepository, ...deployment("development", "1.0.0") });
    const { apply, commit, read } = repository;
    await commit(deployment("development", "1.0.0", { variables: { MODE: "bad" } }));
    expect((await apply()).outcome).toBe("rolled-back");
    expect(await holds(repository)).toMatchObject([{ kind: "variable", name: "MODE", value: "bad" }]);
    expect(await read(deploymentPath("development"))).not.toContain("bad");
    await commit(deployment("development", "1.1.0", { variables: { MODE: "bad" } }));
    await staysHeld(repository);
    await commit(deployment("development", "1.1.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });

  test("is held downstream as well, where it may be lowered and not raised", async () => {
    const beside = (share: number) => deployment("production", "1.0.0", { green: { "1.1.0": share } });
    const repository = await project({
      ...switchedRepository,
      ...deployment("development", "1.1.0"),
      ...deployment("staging", "1.0.0"),
      ...beside(20),
    });
    const { apply, commit, headgate, pending, status } = repository;
    await commit(deployment("staging", "1.1.0"));
    await apply();
    await headgate("rollback", "notes", "--env", "staging", "--reason", "leaks");
    expect(await holds(repository, "staging/notes")).toMatchObject([{ version: "1.1.0", above: 0 }]);

    await commit(beside(30));
    expect((await apply()).outcome).toBe("held");
    expect((await pending("production/notes"))?.state).toBe("held");
    expect((await status("production/notes")).revision).toBe(1);
    await commit(beside(10));
    expect((await apply()).done).toEqual(["production/notes traffic-changed"]);
    expect(await status("production/notes")).toMatchObject({ traffic: { "1.0.0": 90, "1.1.0": 10 } });
    await commit(deployment("production", "1.1.0"));
    expect((await apply()).outcome).toBe("held");
    await commit(deployment("production", "1.0.0"));
    expect((await apply()).done).toEqual(["production/notes traffic-changed"]);

    await headgate("resume", "notes", "--env", "staging", "--reason", "not its fault");
    await commit(deployment("staging", "1.1.0"), deployment("production", "1.1.0"));
    expect((await apply()).done).toEqual(["staging/notes deployed", "production/notes deployed"]);
  });

  test("stays what is held by revision and reason, and is shown with both", async () => {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    const { apply, commit, headgate } = repository;
    await commit(deployment("development", "1.1.0"));
    await apply();
    await headgate(...rollback);
    await commit(deployment("development", "1.1.0"));
    const plan = (await headgate("plan", "--all")).json.plan as {
      readonly deployments: readonly { readonly id: string; readonly gates: readonly object[] }[];
    };
    expect(plan.deployments.find((one) => one.id === id)?.gates).toMatchObject([
      { rule: "hold/held", message: "1.1.0 is held since revision 3: timeouts" },
    ]);
  });
});
