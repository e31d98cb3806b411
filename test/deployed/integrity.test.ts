import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifyTip } from "../../src/deployed/integrity.ts";
import { readOutputs } from "../../src/deployed/outputs.ts";
import { checkedPoints, pointsOf, soundPoint } from "../../src/deployed/points.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import { digestOfBytes } from "../../src/model/canonical.ts";
import type { Status } from "../../src/model/status.ts";
import { sh } from "../support/git.ts";
import { collect, draft, makeWorld, minute, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const id = "production/weather";
const path = `${id}/status.json`;

describe("the newest commit", () => {
  test("is ours, from the first one on, unchanged files or not", async () => {
    expect(await verifyTip(world.store, await world.head())).toMatchObject({ foreign: [], findings: [] });
    await world.publish({ [path]: "1", "production/weather/out.json": "same", gone: null });
    await world.publish({ [path]: "2", "production/weather/out.json": "same" });
    const head = await world.publish({ [path]: "2", "production/weather/out.json": "same", gone: null });
    expect(await verifyTip(world.store, head)).toMatchObject({ foreign: [], lastGenuine: head });
  });

  test("is not ours: what it touched is named, back to the last one that is", async () => {
    const last = await world.record(draft(id, 1), draft("staging/other", 1));
    await world.tamper(path, "{}");
    await world.tamper("pending/staging/weather.json", "{}");
    await world.tamper("stop.json", "{}");
    const head = await world.head();
    const verdict = await verifyTip(world.store, head);
    expect(verdict.foreign).toHaveLength(3);
    expect(verdict.lastGenuine).toBe(last);
    expect(verdict.deployments).toEqual(new Set([id, "staging/weather"]));
    expect(verdict.findings).toMatchObject([
      { rule: "deployed/foreign-commit", outcome: "fail", environment: "production", server: "weather" },
      { rule: "deployed/foreign-commit", outcome: "fail", environment: "staging", server: "weather" },
      { rule: "deployed/foreign-commit", outcome: "fail", message: expect.stringContaining("stop.json") },
    ]);
  });

  test("does not become ours by carrying one of our messages", async () => {
    await world.record(draft(id, 1));
    const message = await sh(world.root, "log", "-1", "--format=%B", "deployed");
    await world.tamper(path, "{}", message);
    expect((await verifyTip(world.store, await world.head())).foreign).toHaveLength(1);
  });

  test("is not ours where it merges something, or only says something", async () => {
    await world.record(draft(id, 1));
    await world.tamper("README.md", "hello");
    expect((await verifyTip(world.store, await world.head())).findings).toMatchObject([{ outcome: "warn" }]);
    const [tip] = await collect(world.store.log({ from: await world.head(), limit: 1 }));
    const message = `Merge\n\n${await sh(world.root, "log", "-1", "--format=%B", "deployed~1")}`;
    const tree = await sh(world.root, "rev-parse", "deployed^{tree}");
    const merge = await sh(
      world.root,
      "commit-tree",
      tree,
      "-p",
      tip?.commit ?? "",
      "-p",
      "main",
      "-m",
      message,
    );
    await sh(world.root, "update-ref", "refs/heads/deployed", merge);
    expect((await verifyTip(world.store, merge)).foreign).toHaveLength(2);
  });

  test("of a branch without one of ours: the walk ends", async () => {
    const foreign = await sh(world.root, "rev-parse", "main");
    expect(await verifyTip(world.store, foreign)).toMatchObject({
      lastGenuine: null,
      foreign: [{ commit: foreign }],
    });
  });
});

describe("rollback points", () => {
  async function chain(...steps: readonly Partial<Status>[]): Promise<{ status: Status; commits: string[] }> {
    const commits: string[] = [];
    let stable: Status["stable"] = null;
    let status: Status | undefined;
    for (const [index, fields] of steps.entries()) {
      const revision = index + 1;
      status = encodeStatus(draft(id, revision, { stable, ...fields })).status;
      const commit = await world.record(status);
      commits.push(commit);
      if (status.outcome === "healthy" && !status.rollout) stable = { revision, commit };
    }
    if (!status) throw new Error("no steps");
    return { status, commits };
  }

  test("are the settled statuses before this one, newest first, each with when it ended", async () => {
    const { status, commits } = await chain({}, { outcome: "failed" }, {}, {});
    const { points, findings } = await pointsOf(world.store, status);
    expect(points.map(({ revision, commit, endedAt }) => [revision, commit, endedAt])).toEqual([
      [3, commits[2], minute(4)],
      [1, commits[0], minute(3)],
    ]);
    expect(findings).toEqual([]);
  });

  test.each(["applying", "progressing"] as const)(
    "have not ended while what replaces them is %s",
    async (outcome) => {
      const { status } = await chain({}, {}, { outcome });
      expect((await pointsOf(world.store, status)).points.map(({ endedAt }) => endedAt)).toEqual([
        null,
        minute(2),
      ]);
    },
  );

  test("are bounded", async () => {
    const { status } = await chain({}, {}, {}, {}, {});
    expect((await pointsOf(world.store, status, 2)).points.map(({ revision }) => revision)).toEqual([4, 3]);
  });

  test("that were edited are left out, and older ones are still found", async () => {
    const { commits } = await chain({}, {});
    const genuine = encodeStatus(draft(id, 2, { stable: { revision: 1, commit: commits[0] ?? "" } })).text;
    const edited = await world.tamper(path, genuine.replace('"1.0.0": 100', '"1.0.0": 99'));
    const { status } = encodeStatus(draft(id, 3, { stable: { revision: 2, commit: edited } }));
    const { points, findings } = await pointsOf(world.store, status);
    expect(points.map(({ revision }) => revision)).toEqual([1]);
    expect(findings).toMatchObject([{ rule: "deployed/invalid-point", outcome: "warn", server: "weather" }]);
  });

  test.each<[string, (commits: readonly string[]) => Status["stable"]]>([
    ["not settled", (commits) => ({ revision: 2, commit: commits[1] ?? "" })],
    ["another revision than promised", (commits) => ({ revision: 2, commit: commits[0] ?? "" })],
    ["no commit", () => ({ revision: 1, commit: "HEAD" })],
    ["a commit that is not here", () => ({ revision: 1, commit: "1".repeat(40) })],
    ["a commit without the file", () => ({ revision: 1, commit: "genesis" })],
  ])("that are %s are left out", async (_, link) => {
    const { commits } = await chain({}, { outcome: "failed", stable: null });
    const stable = link(commits);
    const genesis = await sh(world.root, "rev-list", "--max-parents=0", "deployed");
    const commit = stable?.commit === "genesis" ? genesis : (stable?.commit ?? "");
    const { status } = encodeStatus(draft(id, 3, { stable: { revision: stable?.revision ?? 0, commit } }));
    const { points, findings } = await pointsOf(world.store, status);
    expect(points).toEqual([]);
    expect(findings).toMatchObject([{ rule: "deployed/invalid-point" }]);
  });

  test("cannot be made to go in circles", async () => {
    const { commits } = await chain({}, {});
    const loop = encodeStatus(draft(id, 1, { stable: { revision: 2, commit: commits[1] ?? "" } }));
    const again = await world.publish({ [path]: loop.text });
    const { status } = encodeStatus(draft(id, 3, { stable: { revision: 1, commit: again } }));
    expect((await pointsOf(world.store, status)).points.map(({ revision }) => revision)).toEqual([1]);
  });
});

describe("what a rollback relies on", () => {
  const outputs = { "mcp-1.json": digestOfBytes("one") };

  /** A point with an output, and how it is found from a status that comes after a commit. */
  async function pointWith() {
    const point = encodeStatus(draft(id, 1, { outputs })).text;
    const commit = await world.publish({ [path]: point, [`${id}/mcp-1.json`]: "one" });
    const found = async (from: string) => {
      const { status } = encodeStatus(draft(id, 2, { stable: { revision: 1, commit: from } }));
      return checkedPoints(world.store, await world.head(), status);
    };
    return { commit, found, point };
  }

  test("is there where everything is as it was written", async () => {
    const { commit, found } = await pointWith();
    await world.publish({ "production/other/status.json": encodeStatus(draft("production/other", 1)).text });
    const [point, ...others] = await found(commit);
    expect([point?.problem, point?.status?.revision, others]).toEqual([null, 1, []]);
    expect(point && soundPoint(point)).toMatchObject([{ revision: 1, commit, status: { outputs } }]);
  });

  test.each<[string, string | null, RegExp]>([
    ["changed", "two", /mcp-1\.json on deployed at .* is not what its status says/],
    ["taken away", null, /mcp-1\.json on deployed at .* is missing/],
  ])(
    "is not there where an output was %s by a commit, although the status is untouched",
    async (_, text, says) => {
      const { found } = await pointWith();
      const [point] = await found(await world.tamper(`${id}/mcp-1.json`, text));
      expect(point?.problem).toMatch(says);
      expect(point && soundPoint(point)).toEqual([]);
      expect((await pointsOf(world.store, encodeStatus(draft(id, 2)).status)).points).toEqual([]);
    },
  );

  test("is not there where the status was changed by a commit", async () => {
    const { found, point } = await pointWith();
    const commit = await world.tamper(path, point.replace('"1.0.0": 100', '"1.0.0": 99'));
    expect((await found(commit))[0]?.problem).toMatch(/its digest does not fit its content/);
  });

  test("is not there where its commit is not part of the branch, whatever it holds", async () => {
    const { commit, found } = await pointWith();
    const twin = await sh(world.root, "commit-tree", "-m", "twin", "-p", `${commit}^`, `${commit}^{tree}`);
    expect((await found(commit))[0]?.problem).toBeNull();
    expect((await found(twin))[0]?.problem).toBe("its commit is not part of the branch");
  });
});

test("outputs are read back only as they were rendered", async () => {
  const outputs = {
    "a.json": digestOfBytes("a"),
    "releases/1.0.0.json": digestOfBytes("r"),
    "b.json": digestOfBytes("b"),
    "../x": "y",
    gone: "z",
  };
  const commit = await world.publish({
    [`${id}/a.json`]: "a",
    [`${id}/releases/1.0.0.json`]: "r",
    [`${id}/b.json`]: "edited",
  });
  const read = await readOutputs(world.store, commit, id, { outputs });
  expect(read.outputs).toEqual(
    new Map([
      ["a.json", "a"],
      ["releases/1.0.0.json", "r"],
    ]),
  );
  expect(read.findings.map(({ rule }) => rule)).toEqual(Array(3).fill("deployed/output-mismatch"));
});
