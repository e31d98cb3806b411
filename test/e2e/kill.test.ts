import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killAtPath } from "../support/cli.ts";
import { differences, endState } from "../support/end-state.ts";
import { pooled, seeded } from "../support/pool.ts";
import { type Clone, cloneAt, makeProject, type Project } from "../support/project.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";
import { processesOf } from "../support/snapshot.ts";

const width = 4;

let project: Project;
let expected: Awaited<ReturnType<typeof endState>>;
let points: readonly string[];
let duration = 0;

const target = (name: string) => `targets: [{ type: mcp, scope: project, path: clients/${name}.json }]\n`;
const policy = "versions: { unpackaged: true }\n";
const canary = "strategy: { type: canary, steps: [50], interval: 1s }\n";

/** Everything at its first version, but for a canary that is half-way. */
const first = {
  "headgate.yaml": "headgate: 1\n",
  ".gitignore": "clients/\n",
  ...smallServerFiles,
  ...Object.assign(
    {},
    ...["alpha", "beta", "gamma", "delta"].flatMap((server) => [
      serverFile(server),
      smallRelease(server, "1.0.0"),
      smallRelease(server, "1.1.0", "tool=list"),
      smallRelease(server, "2.0.0", "bad-in=staging"),
    ]),
  ),
  "environments/development/environment.yaml": policy + target("development"),
  "environments/staging/environment.yaml": `upstream: [development]\n${policy}${target("staging")}`,
  "environments/production/environment.yaml": `upstream: [staging]\n${policy}${canary}${target("production")}`,
  "environments/development/alpha.yaml": "blue: 1.0.0\n",
  "environments/staging/alpha.yaml": "blue: 1.0.0\n",
  "environments/production/alpha.yaml": "blue: 1.0.0\n",
  "environments/development/beta.yaml": "blue: 1.0.0\n",
  "environments/staging/beta.yaml": "blue: 1.0.0\n",
  "environments/development/gamma.yaml": "blue: 1.0.0\n",
};

beforeAll(async () => {
  project = await makeProject(first);
  await project.run(["apply"]);
  const alpha = "blue: 1.1.0\n";
  await project.commit({
    "environments/development/alpha.yaml": alpha,
    "environments/staging/alpha.yaml": alpha,
    "environments/production/alpha.yaml": alpha,
  });
  expect((await project.run(["apply", "--json"])).json.outcome).toBe("progressing");
  await project.git("rm", "--quiet", "environments/development/gamma.yaml");
  await project.commit({
    "environments/staging/environment.yaml": `upstream: [development]\nrollback: { maxAge: 3d }\n${policy}${target("staging")}`,
    "environments/development/beta.yaml": "blue: 2.0.0\n",
    "environments/staging/beta.yaml": "# as good as it gets\nblue: 2.0.0\n",
    "environments/development/delta.yaml": "blue: 1.0.0\n",
  });
  await project.git("gc", "--quiet");
  await delay(1_000);
  const clone = await copy("undisturbed");
  const log = join(project.folder, "points.log");
  const began = performance.now();
  const result = await clone.run(["apply", "--json"], { env: preload({ HEADGATE_TEST_KILL_LOG: log }) });
  duration = performance.now() - began;
  expect(result.json.outcome, result.stdout).toBe("rolled-back");
  await untilRest(clone);
  points = (await readFile(log, "utf8")).trim().split("\n");
  expected = await endState(clone, project.root);
  await forget(clone);
}, 120_000);

afterAll(() => project?.[Symbol.asyncDispose]());

describe("an apply that is killed", () => {
  it("has all kinds of write points", () => {
    const kinds = new Set(points.map((line) => line.replace(/^\d+ /, "")));
    for (const kind of [
      "git fast-import",
      "git update-ref",
      "git read-tree",
      "start",
      "fs rename",
      "fs link",
    ])
      expect(kinds).toContain(kind);
    expect(points.length).toBeGreaterThan(60);
  });

  it("ends in the state this scenario is about when it is not disturbed", async () => {
    expect(expected.history).toMatchInlineSnapshot(`
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
    expect(expected.status).toBe("");
  });

  it("before any write point is completed by the next one", async () => {
    const wrong = await pooled(points, width, (point, index) => killedAt("before", point, index + 1));
    expect(wrong.flat()).toEqual([]);
  }, 600_000);

  // What follows a call on a file is what comes before the next point; a process goes on by itself.
  it("after any process that writes, or that it started, is completed by the next one", async () => {
    const wrong = await pooled(points, width, async (point, index) =>
      /^\d+ (?:git|start)/.test(point) || index === points.length - 1
        ? killedAt("after", point, index + 1)
        : [],
    );
    expect(wrong.flat()).toEqual([]);
  }, 600_000);

  it("at any moment is completed by the next one", async () => {
    const random = seeded(20261120);
    const moments = Array.from({ length: 60 }, (_, index) => ({
      index,
      first: random() * duration * 1.1,
      // Every third run is killed again while it completes the first one's work.
      second: index % 3 === 0 ? random() * duration : null,
    }));
    const wrong = await pooled(moments, width, async ({ index, first: at, second }) => {
      const clone = await copy(`random-${index}`);
      await kill(clone, at);
      if (second !== null) await kill(clone, second);
      return completed(`after ${Math.round(at)} and ${second && Math.round(second)} ms`, clone);
    });
    expect(wrong.flat()).toEqual([]);
  }, 600_000);
});

async function killedAt(when: string, point: string, at: number): Promise<readonly string[]> {
  const clone = await copy(`${when}-${at}`);
  const env = preload({ HEADGATE_TEST_KILL_AT: String(at), HEADGATE_TEST_KILL_WHEN: when });
  await clone.run(["apply", "--json"], { env });
  return completed(`${when} ${point}`, clone);
}

async function kill(clone: Clone, after: number): Promise<void> {
  const { child, done } = clone.start(["apply", "--json"]);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await done;
  clearTimeout(timer);
}

/** Completes the work and says what then differs from an undisturbed run. */
async function completed(name: string, clone: Clone): Promise<readonly string[]> {
  try {
    await untilRest(clone);
    const wrong = [...differences(await endState(clone, project.root), expected)];
    wrong.push(...(await processesOf(clone.root)).map((one) => `left running: ${one}`));
    if (wrong.length === 0) await forget(clone);
    return wrong.map((text) => `${name}: ${text}`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : error}`];
  }
}

/** Runs apply until it has nothing to do any more. */
async function untilRest(clone: Clone): Promise<void> {
  for (let run = 1; run <= 5; run += 1) {
    const { json, exit } = await clone.run(["apply", "--json"]);
    if (exit === 3) throw new Error(`apply failed: ${JSON.stringify(json)}`);
    if (json.outcome === "unchanged") return;
  }
  throw new Error(`it does not come to rest: ${(await clone.run(["apply", "--json"])).stdout}`);
}

function preload(more: Readonly<Record<string, string>>): Record<string, string> {
  return { NODE_OPTIONS: `--import=${killAtPath}`, ...more };
}

/** The prepared repository and its person's home, in a folder of their own. */
async function copy(name: string): Promise<Clone> {
  const folder = join(project.folder, name);
  await mkdir(folder);
  await cp(project.root, join(folder, "work"), { recursive: true });
  await cp(project.home, join(folder, "home"), { recursive: true });
  return cloneAt(join(folder, "work"), join(folder, "home"), false);
}

async function forget(clone: Clone): Promise<void> {
  await rm(join(clone.root, ".."), { recursive: true, force: true, maxRetries: 3 });
}
