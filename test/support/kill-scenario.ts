import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { killAtPath } from "./cli.ts";
import { differences, type EndState, endState } from "./end-state.ts";
import { type Clone, cloneAt, makeProject } from "./project.ts";
import { serverFile, smallRelease, smallServerFiles } from "./small-servers.ts";
import { processesOf } from "./snapshot.ts";

/** A repository with much to do at once, and what becomes of it when nobody disturbs. */
export interface KillScenario extends AsyncDisposable {
  /** The write points of the undisturbed run: `NUMBER NAME`. */
  readonly points: readonly string[];
  /** Milliseconds that it took. */
  readonly duration: number;
  readonly expected: EndState;
  /** Kills a run at a write point, completes its work, and says what differs from the undisturbed run. */
  readonly killedAt: (when: "before" | "after", point: string) => Promise<readonly string[]>;
  /** The same for runs that are killed after so many milliseconds, one after the other. */
  readonly killedAfter: (moments: readonly number[]) => Promise<readonly string[]>;
}

const target = (name: string) => `targets: [{ type: mcp, scope: project, path: clients/${name}.json }]\n`;
const policy = "versions: { unpackaged: true }\n";
const canary = "strategy: { type: canary, steps: [50], interval: 1s }\n";

const files = {
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

/**
 * alpha stands half-way in a canary whose next step is due; beta's new version is bad in staging; gamma is
 * removed, delta is new, and a policy changes: three waves, a rollback, and a commit on main.
 */
export async function makeKillScenario(options: { readonly remote: boolean }): Promise<KillScenario> {
  const project = await makeProject(files, options);
  await project.run(["apply"]);
  const alpha = "blue: 1.1.0\n";
  await project.commit({
    "environments/development/alpha.yaml": alpha,
    "environments/staging/alpha.yaml": alpha,
    "environments/production/alpha.yaml": alpha,
  });
  await mustBe("progressing", project);
  await project.git("rm", "--quiet", "environments/development/gamma.yaml");
  await project.commit({
    "environments/staging/environment.yaml": `upstream: [development]\nrollback: { maxAge: 3d }\n${policy}${target("staging")}`,
    "environments/development/beta.yaml": "blue: 2.0.0\n",
    "environments/staging/beta.yaml": "# as good as it gets\nblue: 2.0.0\n",
    "environments/development/delta.yaml": "blue: 1.0.0\n",
  });
  await project.git("gc", "--quiet");
  await delay(1_000);
  const undisturbed = await copy("undisturbed");
  const log = join(project.folder, "points.log");
  const began = performance.now();
  await mustBe("rolled-back", undisturbed, preload({ HEADGATE_TEST_KILL_LOG: log }));
  const duration = performance.now() - began;
  await untilRest(undisturbed);
  if (options.remote) await undisturbed.git("pull", "--quiet", "--ff-only");
  const points = (await readFile(log, "utf8")).trim().split("\n");
  const expected = await stateOf(undisturbed);
  await forget(undisturbed);
  let copies = 0;
  return {
    points,
    duration,
    expected,
    killedAt: async (when, point) => {
      const [at = ""] = point.split(" ");
      const clone = await copy(`${when}-${at}`);
      const env = preload({ HEADGATE_TEST_KILL_AT: at, HEADGATE_TEST_KILL_WHEN: when });
      await clone.run(["apply", "--json"], { env });
      return completed(`${when} ${point}`, clone);
    },
    killedAfter: async (moments) => {
      copies += 1;
      const clone = await copy(`random-${copies}`);
      for (const moment of moments) await kill(clone, moment);
      return completed(`after ${moments.map(Math.round).join(" and ")} ms`, clone);
    },
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  };

  /** The prepared repository, its person's home and its remote, in a folder of their own. */
  async function copy(name: string): Promise<Clone> {
    const folder = join(project.folder, name);
    await mkdir(folder);
    await cp(project.root, join(folder, "work"), { recursive: true });
    await cp(project.home, join(folder, "home"), { recursive: true });
    const clone = cloneAt(join(folder, "work"), join(folder, "home"), options.remote);
    if (project.remote !== null) {
      await cp(project.remote, join(folder, "remote.git"), { recursive: true });
      await clone.git("remote", "set-url", "origin", join(folder, "remote.git"));
    }
    return clone;
  }

  function stateOf(clone: Clone): Promise<EndState> {
    const remote = options.remote ? { remote: join(clone.root, "../remote.git") } : {};
    return endState(clone, { roots: [project.root], ...remote });
  }

  async function completed(name: string, clone: Clone): Promise<readonly string[]> {
    try {
      await untilRest(clone);
      // A clone whose own main was not brought along is behind, as after anybody's push.
      if (options.remote) await clone.git("pull", "--quiet", "--ff-only");
      const wrong = [...differences(await stateOf(clone), expected)];
      wrong.push(...(await leftRunning(clone)));
      if (wrong.length === 0) await forget(clone);
      return wrong.map((text) => `${name}: ${text}`);
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : error}`];
    }
  }
}

/** A server whose client was killed ends with its standard input, in its own time. */
async function leftRunning(clone: Clone): Promise<readonly string[]> {
  for (let wait = 0; ; wait += 1) {
    const left = await processesOf(clone.root);
    if (left.length === 0 || wait === 100) return left.map((one) => `left running: ${one}`);
    await delay(50);
  }
}

async function kill(clone: Clone, after: number): Promise<void> {
  const { child, done } = clone.start(["apply", "--json"]);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await done;
  clearTimeout(timer);
}

async function mustBe(outcome: string, clone: Clone, env: Record<string, string> = {}): Promise<void> {
  const { json, stdout } = await clone.run(["apply", "--json"], { env });
  if (json.outcome !== outcome) throw new Error(`apply did not end ${outcome}: ${stdout}`);
}

/** Runs apply until it has nothing to do any more. */
async function untilRest(clone: Clone): Promise<void> {
  let said = "";
  for (let run = 1; run <= 5; run += 1) {
    const { json, exit, stdout } = await clone.run(["apply", "--json"]);
    if (exit === 3) throw new Error(`apply failed: ${stdout}`);
    if (json.outcome === "unchanged") return;
    said = stdout;
  }
  throw new Error(`it does not come to rest: ${said}`);
}

function preload(more: Readonly<Record<string, string>>): Record<string, string> {
  return { NODE_OPTIONS: `--import=${killAtPath}`, ...more };
}

async function forget(clone: Clone): Promise<void> {
  await rm(join(clone.root, ".."), { recursive: true, force: true, maxRetries: 3 });
}
