import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killAtPath } from "../support/cli.ts";
import { differences, type EndState, endState } from "../support/end-state.ts";
import { id, makeOneServer } from "../support/one-server.ts";
import { pooled, sampled } from "../support/pool.ts";
import { type Clone, cloneAt, type Project } from "../support/project.ts";

const edit = [
  "deploy",
  "notes",
  "1.1.0",
  "--traffic",
  "20",
  "--env",
  "development",
  "--reason",
  "tried",
  "--json",
];
const preload = (more: Readonly<Record<string, string>>) => ({
  NODE_OPTIONS: `--import=${killAtPath}`,
  ...more,
});

describe.each(["alone", "with a remote"])("an edit that is killed in a clone %s", (kind) => {
  const remote = kind !== "alone";
  let project: Project;
  let points: readonly string[];
  let expected: EndState;

  beforeAll(async () => {
    project = await makeOneServer({}, { remote });
    const undisturbed = await copy("undisturbed");
    const log = join(project.folder, "points.log");
    const done = await undisturbed.run(edit, { env: preload({ HEADGATE_TEST_KILL_LOG: log }) });
    expect([done.exit, done.json.outcome], done.stdout).toEqual([0, "applied"]);
    points = (await readFile(log, "utf8")).trim().split("\n");
    expected = await stateOf(undisturbed);
  }, 120_000);
  afterAll(() => project?.[Symbol.asyncDispose]());

  it("goes both ways: to main, and to what runs", () => {
    const kinds = new Set(points.map((line) => line.replace(/^\d+ /, "")));
    expect([...kinds]).toEqual(expect.arrayContaining(["git fast-import", "start", "fs rename"]));
    expect(expected.desiredLog[0]).toBe(`Deploy ${id}: 1.1.0 at 20 %`);
    expect(expected.history[id]?.at(-1)).toBe("traffic-changed healthy: 1.0.0 80, 1.1.0 20");
    expect(expected.status).toBe("");
  });

  it.each(["before", "after"])(
    "%s any write point is done once it is asked for again",
    async (when) => {
      const some = sampled(points, remote ? 20 : 10);
      const wrong = await pooled(some, 4, async (point) => {
        const [at = ""] = point.split(" ");
        const clone = await copy(`${when}-${at}`);
        await clone.run(edit, { env: preload({ HEADGATE_TEST_KILL_AT: at, HEADGATE_TEST_KILL_WHEN: when }) });
        const again = await clone.run(edit);
        const left = again.exit === 0 ? differences(await stateOf(clone), expected) : [again.stdout];
        await rm(join(clone.root, ".."), { recursive: true, force: true, maxRetries: 3 });
        return left.map((text) => `${when} ${point}: ${text}`);
      });
      expect(wrong.flat()).toEqual([]);
    },
    300_000,
  );

  /** The repository, its person's home and its remote, in a folder of their own. */
  async function copy(name: string): Promise<Clone> {
    const folder = join(project.folder, name);
    await mkdir(folder);
    await cp(project.root, join(folder, "work"), { recursive: true });
    await cp(project.home, join(folder, "home"), { recursive: true });
    const clone = cloneAt(join(folder, "work"), join(folder, "home"), remote);
    if (project.remote !== null) {
      await cp(project.remote, join(folder, "remote.git"), { recursive: true });
      await clone.git("remote", "set-url", "origin", join(folder, "remote.git"));
    }
    return clone;
  }

  async function stateOf(clone: Clone): Promise<EndState> {
    // A clone whose own main was not brought along is behind, as after anybody's push.
    if (remote) await clone.git("pull", "--quiet", "--ff-only");
    return endState(clone, {
      roots: [project.root],
      ...(remote ? { remote: join(clone.root, "../remote.git") } : {}),
    });
  }
});
