import { cpSync, existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, expect, vi } from "vitest";
import { failureOf } from "../../src/cli/failure.ts";
import type { CommandOutcome, World } from "../../src/commands/command.ts";
import { parseDuration } from "../../src/model/duration.ts";
import type { Pending, Status } from "../../src/model/status.ts";
import type { CliFinding } from "./cli.ts";
import {
  bareCloneOf,
  cloneOf,
  headOf,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "./git.ts";
import { recordProblems, statusesIn, writtenRecords } from "./records.ts";
import { commandOf, quietWorld } from "./world.ts";

/** Files by path; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** A clock that a test sets; it stands still until `flow` lets it go on by itself. */
export interface Clock {
  readonly now: () => Date;
  /** Lets time pass: `24h`. */
  readonly pass: (duration: string) => void;
  readonly set: (instant: string) => void;
  readonly flow: () => void;
}

/** What became of one command line. */
export interface Ran {
  readonly exit: number;
  readonly outcome: CommandOutcome;
  readonly text: string;
  readonly findings: readonly CliFinding[];
  /** Of the findings that fail. */
  readonly rules: readonly string[];
  /** Deployments that more was done with than looked at: `development/notes rolled-back`. */
  readonly done: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One person's clone, and the command line run in it by function calls. */
export interface InProcess {
  readonly root: string;
  /** Holds the branch `deployed` that counts: the remote, or the clone itself. */
  readonly store: string;
  readonly clock: Clock;
  /** What commands find in their environment besides HOME. */
  readonly env: Record<string, string>;
  /** What of the world a test puts in place of its own: a host, or who listens. */
  readonly extras: Partial<Mutable<World>>;
  readonly headgate: (...args: readonly string[]) => Promise<Ran>;
  readonly apply: (...args: readonly string[]) => Promise<Ran>;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits files and, where there is a remote, pushes them. */
  readonly commit: (...changes: readonly Changes[]) => Promise<string>;
  /** Switches the servers' badness; `off` takes the flag away. */
  readonly flag: (name: string, on?: "on" | "off") => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly status: (id: string) => Promise<Status>;
  readonly pending: (id: string) => Promise<Pending | undefined>;
  /** Head of `deployed`. */
  readonly head: () => Promise<string>;
  /** What lies on `deployed` under a path; undefined where nothing does. */
  readonly deployed: (path: string) => Promise<string | undefined>;
  /** A commit on `deployed` that Headgate did not make; null takes a file away. */
  readonly byHand: (edits: Readonly<Record<string, ((text: string) => string) | null>>) => Promise<void>;
  /** Every status that was ever written of a deployment, oldest first. */
  readonly statuses: (id: string) => Promise<readonly Status[]>;
  /** Another person's clone of the same remote, under the same clock. */
  readonly clone: (name: string) => Promise<InProcess>;
}

export interface InProcessOptions {
  readonly remote?: boolean;
  /** False: `headgate init` is left to the test. */
  readonly init?: boolean;
  /** ISO instant at which it begins. */
  readonly now?: string;
}

type Make = (files: Changes, options?: InProcessOptions) => Promise<InProcess>;

/**
 * Makes projects for the tests of a file. After each test, what its projects wrote on `deployed` is held to the
 * published schemas.
 */
export function inProcess(): Make {
  // Many runs of git in each test, and machines are busy.
  vi.setConfig({ testTimeout: 120_000 });
  const open: { readonly project: InProcess; readonly end: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const { project, end } of open.splice(0)) {
      const known = await sh(project.store, "for-each-ref", "refs/heads/deployed");
      const problems = known === "" ? [] : recordProblems(await writtenRecords(project.store));
      await end();
      expect(problems).toEqual([]);
    }
  });
  const models = new Map<string, Promise<TemporaryFolder>>();
  afterAll(async () => {
    for (const model of models.values()) await (await model)[Symbol.asyncDispose]();
  });
  const modelOf = (files: Changes, options: InProcessOptions) => {
    const key = JSON.stringify([files, options]);
    const model = models.get(key) ?? begun(files, options);
    models.set(key, model);
    return model;
  };
  return async (files, options = {}) => {
    const temporary = await temporaryFolder();
    const project =
      options.init === false
        ? await makeIn(temporary.path, files, options)
        : await copied((await modelOf(files, options)).path, temporary.path, options);
    open.push({ project, end: async () => temporary[Symbol.asyncDispose]() });
    return project;
  };
}

/** What a project with these files is after `headgate init`: the tests of a file begin with copies of it. */
async function begun(files: Changes, options: InProcessOptions): Promise<TemporaryFolder> {
  const temporary = await temporaryFolder();
  const project = await makeIn(temporary.path, files, options);
  const made = await project.headgate("init");
  expect([made.outcome, made.text]).toEqual(["ok", expect.stringContaining("began the branch")]);
  await project.commit({});
  return temporary;
}

async function copied(model: string, folder: string, options: InProcessOptions): Promise<InProcess> {
  cpSync(model, folder, { recursive: true, preserveTimestamps: true });
  const root = join(folder, "work");
  // A clone knows its remote by its path.
  const config = join(root, ".git/config");
  await writeFile(config, (await readFile(config, "utf8")).replaceAll(model, folder));
  const remote = options.remote ? join(folder, "remote.git") : null;
  return projectAt({ folder, root, remote, clock: clockAt(options.now ?? firstInstant) });
}

const firstInstant = "2026-11-16T10:00:00.000Z";

async function makeIn(folder: string, files: Changes, options: InProcessOptions): Promise<InProcess> {
  const root = join(folder, "work");
  const kept = Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  await makeRepository(root, Object.fromEntries(kept));
  const clock = clockAt(options.now ?? firstInstant);
  if (!options.remote) return projectAt({ folder, root, remote: null, clock });
  const remote = join(folder, "remote.git");
  await bareCloneOf(root, remote);
  await rm(root, { recursive: true });
  await cloneOf(remote, root);
  return projectAt({ folder, root, remote, clock });
}

function clockAt(instant: string): Clock {
  let base = Date.parse(instant);
  let since: number | null = null;
  const now = () => base + (since === null ? 0 : performance.now() - since);
  return {
    now: () => new Date(now()),
    pass: (duration) => {
      const length = parseDuration(duration);
      if (length === undefined) throw new Error(`${duration} is no duration`);
      base += length;
    },
    set: (to) => {
      base = Date.parse(to);
    },
    flow: () => {
      base = now();
      since = performance.now();
    },
  };
}

interface Place {
  readonly folder: string;
  readonly root: string;
  readonly remote: string | null;
  readonly clock: Clock;
}

function projectAt(place: Place): InProcess {
  const { folder, root, remote, clock } = place;
  const store = remote ?? root;
  const env: Record<string, string> = {};
  const git = (...args: readonly string[]) => sh(root, ...args);
  const deployed = async (path: string) =>
    (await sh(store, "ls-tree", "deployed", "--", path)) === ""
      ? undefined
      : await sh(store, "show", `deployed:${path}`);
  const extras: InProcess["extras"] = {};
  const headgate = (...args: readonly string[]) => run(args, { ...worldOf(place, env), ...extras });
  return {
    root,
    store,
    clock,
    env,
    extras,
    headgate,
    apply: (...args) => headgate("apply", ...args),
    git,
    commit: async (...changes) => {
      for (const [path, text] of Object.entries(Object.assign({}, ...changes) as Changes)) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        if (text === null) await rm(join(root, path), { recursive: true, force: true });
        else await writeFile(join(root, path), text);
      }
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "-m", "change");
      if (remote !== null) await git("push", "--quiet", "origin", "HEAD");
      return headOf(root);
    },
    flag: async (name, on = "on") => {
      const file = join(root, "mcp/flags", name);
      await mkdir(dirname(file), { recursive: true });
      if (on === "on") await writeFile(file, "");
      else await rm(file);
    },
    read: (path) => readFile(join(root, path), "utf8"),
    status: async (id) => JSON.parse((await deployed(`${id}/status.json`)) ?? "null") as Status,
    pending: async (id) => {
      const text = await deployed(`pending/${id}.json`);
      return text === undefined ? undefined : (JSON.parse(text) as Pending);
    },
    head: () => sh(store, "rev-parse", "deployed"),
    deployed,
    byHand: (edits) => byHand(place, edits),
    statuses: async (id) => {
      const records = await writtenRecords(store);
      return statusesIn(records.filter(({ path }) => path === `${id}/status.json`));
    },
    clone: async (name) => {
      if (remote === null) throw new Error("this project has no remote");
      return projectAt({ ...place, root: await cloneOf(remote, join(folder, name)) });
    },
  };
}

function worldOf({ folder, root, clock }: Place, env: Readonly<Record<string, string>>): World {
  const world = quietWorld(root, join(folder, "home"));
  return { ...world, env: { ...world.env, ...env }, now: clock.now };
}

async function run(args: readonly string[], world: World): Promise<Ran> {
  const command = await commandOf(args);
  try {
    const { exit, outcome, text = "", json = {} } = await command(world);
    return ranOf(exit, outcome, text, json);
  } catch (error) {
    const failure = failureOf(error);
    return ranOf(3, "error", failure.message, { error: failure });
  }
}

function ranOf(
  exit: number,
  outcome: CommandOutcome,
  text: string,
  json: Readonly<Record<string, unknown>>,
): Ran {
  const findings = (json.findings ?? []) as readonly CliFinding[];
  const reports = (json.reports ?? []) as readonly Readonly<Record<string, string | null>>[];
  return {
    exit,
    outcome,
    text,
    findings,
    rules: findings.flatMap(({ rule, outcome }) => (outcome === "fail" ? [rule] : [])),
    done: reports.flatMap(({ id, kind, event }) => (kind === "observed" ? [] : [`${id} ${event ?? kind}`])),
    json,
  };
}

async function byHand(
  { folder, root, remote }: Place,
  edits: Readonly<Record<string, ((text: string) => string) | null>>,
): Promise<void> {
  const tree = join(folder, "by-hand");
  if (remote !== null) await sh(root, "fetch", "--quiet", "origin");
  const from = remote === null ? "deployed" : "origin/deployed";
  await sh(root, "worktree", "add", "--quiet", "--detach", tree, from);
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(tree, path);
    await mkdir(dirname(file), { recursive: true });
    if (edit === null) await rm(file);
    else await writeFile(file, edit(existsSync(file) ? await readFile(file, "utf8") : ""));
  }
  await sh(tree, "add", "--all");
  await sh(tree, "commit", "--quiet", "--allow-empty", "-m", "by hand");
  if (remote === null) await sh(tree, "update-ref", "refs/heads/deployed", "HEAD");
  else await sh(tree, "push", "--quiet", "origin", "HEAD:deployed");
  await sh(root, "worktree", "remove", "--force", tree);
}
