import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { failure, GitError } from "./error.ts";

export interface GitResult {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** What git reads from its standard input; nothing by default. */
  readonly input?: string | Uint8Array | Iterable<string | Uint8Array>;
  /** Milliseconds after which git is ended; none by default. */
  readonly timeout?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** git is ended when it aborts. */
  readonly signal?: AbortSignal;
}

/** Settings that must not depend on whose machine it is. The user's hooks never run: we write objects and refs ourselves. */
const settings = [
  "core.quotepath=off",
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.warnAmbiguousRefs=false",
  "core.filesRefLockTimeout=3000",
  "core.packedRefsTimeout=3000",
  "color.ui=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "submodule.recurse=false",
  "push.gpgSign=false",
  "log.showSignature=false",
  "log.follow=false",
  "advice.detachedHead=false",
].flatMap((setting) => ["-c", setting]);

/** Set by git for its hooks: they would point us at another repository than the one that was asked for. */
const foreignVariables = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_SHALLOW_FILE",
  "GIT_EXTERNAL_DIFF",
  "GIT_DIFF_OPTS",
] as const;

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of foreignVariables) delete env[name];
  return {
    ...env,
    LC_ALL: "C",
    LANGUAGE: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PAGER: "cat",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    ...extra,
  };
}

/** Starts git in a folder with an array of arguments; never a shell. It reads nothing. */
export function startGit(
  directory: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, Readable> {
  const options = { cwd: directory, env: environment(env), windowsHide: true };
  return started(directory, () =>
    spawn("git", [...always(directory), ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] }),
  );
}

/** As `startGit`, with something to read. */
export function startGitWithInput(
  directory: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): ChildProcessByStdio<Writable, Readable, Readable> {
  const options = { cwd: directory, env: environment(env), windowsHide: true };
  return started(directory, () =>
    spawn("git", [...always(directory), ...args], { ...options, stdio: ["pipe", "pipe", "pipe"] }),
  );
}

/** Most of what hinders a start is told later, by an event; a path through a file is thrown. */
function started<Child>(directory: string, start: () => Child): Child {
  try {
    return start();
  } catch (cause) {
    throw startFailure(directory, cause);
  }
}

function always(directory: string): readonly string[] {
  const bare = isStandaloneBare(directory) ? "all" : "explicit";
  return ["--no-pager", ...settings, "-c", `safe.bareRepository=${bare}`];
}

/**
 * Whether this folder is a bare repository that somebody made there. One within a work tree came with its
 * files: its configuration would start what whoever committed it wants.
 */
function isStandaloneBare(directory: string): boolean {
  if (!["HEAD", "objects", "refs"].every((name) => existsSync(join(directory, name)))) return false;
  if (basename(directory) === ".git") return true;
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** Why git could not even be started. */
export function startFailure(directory: string, cause: unknown): GitError {
  if (!existsSync(directory)) {
    return new GitError("git/not-a-repository", `There is no folder ${directory}.`, {
      hint: "check the path of the repository",
      cause,
    });
  }
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return new GitError("git/not-a-repository", `${directory} is no folder.`, {
      hint: "check the path of the repository",
      cause,
    });
  }
  return new GitError("git/not-found", "git could not be started.", {
    hint: "install git 2.30 or newer and see that it is on the PATH",
    cause,
  });
}

/** Runs git to its end and tells how it ended. Throws only where git could not be started or took too long. */
export function runGit(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const { input, env, signal } = options;
    const reading = input === undefined ? undefined : startGitWithInput(directory, args, env);
    const child = reading ?? startGit(directory, args, env);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let late = false;
    const end = () => {
      late = true;
      // git ends its own helpers (ssh, git-remote-https) on SIGTERM; SIGKILL would leave them behind.
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
    };
    const timer = options.timeout === undefined ? undefined : setTimeout(end, options.timeout);
    if (signal?.aborted) end();
    signal?.addEventListener("abort", end);
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    };
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (cause) => {
      done();
      reject(startFailure(directory, cause));
    });
    child.on("close", (status) => {
      done();
      const said = Buffer.concat(stderr).toString("utf8");
      if (!late) return resolve({ status, stdout: Buffer.concat(stdout), stderr: said });
      const message = signal?.aborted
        ? `git ${args[0]} was ended.`
        : `git ${args[0]} took longer than ${(options.timeout ?? 0) / 1000} s and was ended.`;
      reject(
        new GitError("git/timeout", message, { hint: "check the network, then run it again", stderr: said }),
      );
    });
    if (reading && input !== undefined) feed(reading.stdin, input);
  });
}

function feed(stdin: Writable, input: NonNullable<GitOptions["input"]>): void {
  // git may end before it has read everything; how it ended says why.
  stdin.on("error", () => {});
  if (typeof input === "string" || input instanceof Uint8Array) return void stdin.end(input);
  for (const part of input) stdin.write(part);
  stdin.end();
}

/** Like `runGit`, for commands whose failure is nothing to decide on: throws a `GitError` then. */
export async function git(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const result = await runGit(directory, args, options);
  if (result.status !== 0) throw failure(args[0] ?? "", result.status, result.stderr);
  return result.stdout;
}
