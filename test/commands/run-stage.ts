import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { realWorld } from "../../src/cli/world.ts";
import type { Invocation, World } from "../../src/commands/command.ts";
import { run } from "../../src/commands/run.ts";
import { composeMessage } from "../../src/deployed/message.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { compiled } from "../support/cli.ts";
import { sh } from "../support/git.ts";
import type { Deployed } from "./run-world.ts";

const program = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** A person's machine: a home, a cache, a clone of a repository, and where wanted its remote. */
export interface Stage extends AsyncDisposable {
  readonly path: string;
  readonly clone: string;
  readonly cache: string;
  readonly env: Readonly<Record<string, string>>;
}

export async function openStage(): Promise<Stage> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "headgate-run-")));
  const [clone, home, cache] = [join(path, "clone"), join(path, "home"), join(path, "cache")];
  for (const folder of [clone, home, join(home, "tmp")]) await mkdir(folder);
  await sh(path, "init", "--quiet", "--initial-branch=main", clone);
  return {
    path,
    clone,
    cache,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: home,
      TMPDIR: join(home, "tmp"),
      XDG_CACHE_HOME: cache,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      HEADGATE_USER: "octocat",
      HEADGATE_REFRESH: "off",
      ...compiled,
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

/** Writes the branch `deployed` of a repository, which is made or moved forward. */
export async function deploy(folder: string, files: ReadonlyMap<string, string | null>): Promise<string> {
  await using repository = await openRepository(folder);
  const branch = localBranch(repository);
  const head = await branch.head();
  const cause = { actor: "octocat", run: "local:1" };
  const message = composeMessage({ subject: "Record what runs", cause });
  if (head === null) {
    const created = await branch.create(files, message, true);
    return created.kind === "deleted" ? created.seen : created.head;
  }
  const published = await branch.publish({ expected: head, changes: files, message });
  return published.head ?? head;
}

/** Makes the clone's branch a remote's, at `PATH/remote.git`. */
export async function addRemote({ path, clone }: Stage): Promise<string> {
  const remote = join(path, "remote.git");
  await sh(path, "clone", "--quiet", "--bare", clone, remote);
  await sh(remote, "remote", "remove", "origin");
  await sh(clone, "remote", "add", "origin", remote);
  await sh(clone, "fetch", "--quiet", "origin");
  await sh(clone, "update-ref", "-d", "refs/heads/deployed");
  return remote;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where `deployed` is; the clone by default. */
  readonly repository?: string;
  readonly cwd?: string;
}

/** What Node is started with for `headgate run weather --env production`. */
export function runWords(repository: string): readonly string[] {
  return [program, "run", "weather", "--env", "production", "--repository", repository];
}

/** `headgate run weather --env production` as a process of its own, as a client starts it. */
export function startRun(stage: Stage, options: RunOptions = {}): ChildProcess {
  const { args = [], env = {}, repository = stage.clone, cwd = stage.path } = options;
  return spawn(process.execPath, [...runWords(repository), ...args], {
    cwd,
    env: { ...stage.env, ...env },
    stdio: "pipe",
  });
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly bytes: Buffer;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives a process its input, and waits for its end. */
export async function ended(child: ChildProcess, input: string | Uint8Array = ""): Promise<Ended> {
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  const [bytes, stderr, [code, signal]] = await Promise.all([
    child.stdout ? buffer(child.stdout) : Buffer.alloc(0),
    child.stderr ? text(child.stderr) : "",
    once(child, "close"),
  ]);
  return {
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    bytes,
    stdout: bytes.toString("utf8"),
    stderr,
  };
}

export async function ranTo(stage: Stage, options: RunOptions = {}, input: string | Uint8Array = "") {
  return ended(startRun(stage, options), input);
}

/** The same command within this process, for what is refused before a server could start. */
export async function refusal(
  stage: Stage,
  { server = "weather", environment = "production", repository = stage.clone, env = {} } = {},
): Promise<{ readonly exit: number; readonly stderr: string }> {
  const lines: string[] = [];
  const silent = { report: () => undefined, clear: () => undefined, end: () => undefined };
  const real = realWorld(silent, new AbortController().signal, true);
  const world: World = {
    ...real,
    cwd: stage.path,
    env: { ...stage.env, ...env },
    stderr: (line) => void lines.push(line),
  };
  const invocation: Invocation = { positionals: [server], options: { env: environment, repository } };
  const { exit } = await run(invocation, world);
  return { exit, stderr: lines.join("") };
}

/** A server that says on stdout what it was started with, and then does as it is told. */
const server = `
import { createInterface } from "node:readline";
const { argv, env } = process;
process.on("SIGTERM", () => { console.log("terminated"); process.exit(7); });
console.log(JSON.stringify({ version: argv[2], argv, env, pid: process.pid, main: process.argv[1] }));
for await (const line of createInterface({ input: process.stdin })) {
  if (line.startsWith("exit ")) process.exit(Number(line.slice(5)));
  if (line === "die") process.kill(process.pid, "SIGKILL");
  console.log("echo " + line);
}
`;

/** Puts that server into the clone. */
export function addServer({ clone }: Stage): Promise<void> {
  return writeFile(join(clone, "server.mjs"), server);
}

/** A version of it. */
export function own(version: string, deployed: Partial<Deployed> = {}): Deployed {
  return { share: 100, command: { command: "node", args: ["./server.mjs", version] }, ...deployed };
}

/** What it said first. */
export function hello({ stdout }: Pick<Ended, "stdout">): {
  readonly version: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
} {
  return JSON.parse(stdout.split("\n")[0] ?? "");
}

/** Waits until something is so; throws where it does not come to be. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(25)) if (await isSo()) return;
  throw new Error(`it did not come to be: ${what}`);
}

/** All files of the cache whose name ends so. */
export async function cached({ cache }: Stage, ending: string): Promise<readonly string[]> {
  const names = await readdir(cache, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(cache, name));
}
