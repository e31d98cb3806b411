import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { planRollback } from "../../src/reconcile/rollback.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import {
  deployment,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const elsewhere = policy("development", {
  targets: [{ type: "mcp", scope: "project", path: "clients/other/.mcp.json" }],
});

describe("a target that cannot be written", () => {
  const file = "clients/development/.mcp.json";

  async function write({ root }: InProcess, text: string): Promise<void> {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }

  /** Development wishes 1.1.0, and its client file is no JSON. */
  async function stuck(): Promise<InProcess> {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    await write(repository, "{ broken");
    await repository.commit(deployment("development", "1.1.0"));
    const run = await repository.apply();
    expect([run.exit, run.outcome]).toEqual([3, "error"]);
    expect(await repository.status(id)).toMatchObject({
      outcome: "applying",
      lease: null,
      problem: expect.stringContaining(file),
    });
    return repository;
  }

  test("is tried again by each run, and finished once it can be", async () => {
    const repository = await stuck();
    const { apply, pending, read, status } = repository;
    expect((await pending(id))?.state).toBe("applying");
    expect((await apply()).exit).toBe(3);
    await write(repository, "{}");
    expect((await apply()).outcome).toBe("applied");
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 }, problem: null });
    expect(await read(file)).toContain("1.1.0");
    expect((await apply()).outcome).toBe("unchanged");
  });

  test("does not keep people from another wish, in another place", async () => {
    const { apply, commit, read, status } = await stuck();
    await commit(elsewhere, deployment("development", "1.2.0"));
    await apply();
    expect(await status(id)).toMatchObject({ desired: { blue: "1.2.0" } });
    expect(await read("clients/other/.mcp.json")).toContain("1.2.0");
  });

  test("lets nobody lift a hold over what is not finished", async () => {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    const { apply, commit, flag, headgate, status } = repository;
    await flag("bad-1.1.0");
    await commit(deployment("development", "1.1.0"));
    await apply();
    await write(repository, "{ broken");
    await commit(deployment("development", "1.2.0"));
    await apply();
    const before = await status(id);
    expect(before).toMatchObject({ outcome: "applying", hold: [{ version: "1.1.0" }] });
    const resume = await headgate("resume", "notes", "--env", "development", "--reason", "mended");
    expect(resume.rules).toEqual(["lease/unfinished"]);
    expect(await status(id)).toEqual(before);
  });

  test("does not keep people from going back", async () => {
    const repository = await stuck();
    const { apply, commit, read, status } = repository;
    await write(repository, "{}");
    await commit(deployment("development", "1.0.0"));
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.0.0": 100 } });
    expect(await read(file)).toContain("1.0.0");
  });

  test("does not keep people from removing it", async () => {
    const repository = await stuck();
    const { apply, commit, read, status } = repository;
    await commit({ "environments/development/notes.yaml": null });
    await apply();
    expect(await status(id)).toMatchObject({ event: "removed", desired: { blue: null } });
    await write(repository, "{}");
    await apply();
    expect(await status(id)).toMatchObject({ event: "removed", outcome: "removed", traffic: {} });
    expect(await read(file)).not.toContain("notes");
    expect((await apply()).outcome).toBe("unchanged");
  });

  test("keeps nothing else from being applied", async () => {
    const repository = await project({
      ...switchedRepository,
      ...server("other", ["1.0.0", "1.1.0"]),
      ...policy("staging", { upstream: [] }),
      ...everywhere("1.0.0"),
      ...everywhere("1.0.0", "other"),
    });
    const { apply, commit, status } = repository;
    await write(repository, "{ broken");
    await commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0", {}, "other"));
    const run = await apply();
    expect([run.exit, run.done]).toEqual([3, [`${id} deployed`, "staging/other deployed"]]);
    expect(await status("staging/other")).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
  });
});

describe("what turned out bad", () => {
  test("is withdrawn where nothing ever was settled, and comes back only by resume or another wish", async () => {
    const { apply, commit, flag, headgate, pending, read, status } = await project(switchedRepository);
    await commit(deployment("development", "1.1.0"));
    await flag("bad-1.1.0");
    const run = await apply();
    expect([run.exit, run.done.at(-1)]).toEqual([1, `${id} withdrawn`]);
    expect(await status(id)).toMatchObject({
      outcome: "failed",
      traffic: {},
      stable: null,
      hold: [{ version: "1.1.0", blue: true }],
    });
    expect(await read("clients/development/.mcp.json")).not.toContain("notes");
    await flag("bad-1.1.0", "off");
    await apply();
    expect((await pending(id))?.state).toBe("held");
    await headgate("resume", "notes", "--env", "development", "--reason", "mended");
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
  });

  test("stays where what was settled is too old to go back to", async () => {
    const aged = policy("development", {
      strategy: { type: "immediate", watch: "3h" },
      rollback: { maxAge: "1h" },
    });
    const { apply, clock, commit, flag, read, status } = await project({
      ...switchedRepository,
      ...aged,
      ...deployment("development", "1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    clock.pass("2h");
    await flag("bad-1.1.0");
    const run = await apply();
    expect([run.exit, run.outcome, run.done]).toEqual([1, "failed", [`${id} alert`]]);
    expect(run.text).toContain("over 1h");
    expect(await status(id)).toMatchObject({ traffic: { "1.1.0": 100 }, hold: [] });
    expect(await read("clients/development/.mcp.json")).toContain("1.1.0");
  });

  test("stays where what was settled cannot be read any more", async () => {
    const { apply, commit, status } = await project({
      ...switchedRepository,
      ...deployment("development", "1.0.0"),
    });
    await commit(deployment("development", "1.1.0"));
    await apply();
    const settled = await status(id);
    expect(settled.stable).toMatchObject({ revision: 1 });
    const request = { status: settled, reason: "r", maxAge: Number.POSITIVE_INFINITY, now: settled.at };
    expect(planRollback({ ...request, points: [] }).kind).toBe("refused");
    expect(planRollback({ ...request, status: { ...settled, stable: null }, points: [] }).kind).toBe(
      "withdraw",
    );
  });
});

describe("an outage that many servers share", () => {
  const ids = ["s1", "s2", "s3", "s4", "s5", "s6"];
  const all = (version: string) =>
    Object.assign({}, ...ids.map((one) => deployment("development", version, {}, one)));

  test("is no more bad versions than the policy says within an hour, over all runs", async () => {
    const slow = policy("development", {
      strategy: { type: "canary", steps: [10, 50], interval: "1s" },
      rollback: { maxFailures: 2 },
    });
    const { apply, clock, commit, flag } = await project({
      ...switchedRepository,
      ...Object.assign({}, ...ids.map((one) => server(one, ["1.0.0", "1.1.0"]))),
      ...slow,
      ...all("1.0.0"),
    });
    await commit(all("1.1.0"));
    await apply();
    await flag("bad-1.1.0");
    clock.pass("1s");
    const count = async (what: string) => (await apply()).done.filter((line) => line.endsWith(what)).length;
    expect(await count("rolled-back")).toBe(2);
    for (const time of ["1s", "10m", "49m"]) {
      clock.pass(time);
      expect(await count("rolled-back")).toBe(0);
    }
    clock.pass("1m");
    expect(await count("rolled-back")).toBe(2);
    clock.pass("1m");
    expect(await count("alert")).toBe(2);
  });
});
