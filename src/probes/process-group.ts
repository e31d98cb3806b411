import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { watchGroup } from "./orphan-guard.ts";

export interface StartedProcess {
  readonly pid: number | null;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when the process itself has ended, whatever its children do. Never rejects. */
  readonly exited: Promise<Exit>;
  /**
   * Settles a little after: once its output has been read to the end, or 100 ms after the exit where a
   * child of it still holds the pipes.
   */
  readonly closed: Promise<void>;
  /** Undefined while it runs. */
  readonly exit: () => Exit | undefined;
  /** The last 8 KiB of standard error, without a first line that was cut. */
  readonly lastErrors: () => string;
  /** Ends the whole group: SIGTERM, then SIGKILL after the grace time. Resolves when it is gone. */
  readonly end: () => Promise<void>;
}

export type Exit =
  | { readonly kind: "exited"; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  /** It could not be started at all: `ENOENT`, `EACCES`, ... */
  | { readonly kind: "not-started"; readonly code: string };

export interface ProcessOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly grace?: number;
}

const keptErrors = 8192;

/** Starts a program in a process group of its own, by an argument array, without a shell. */
export function startProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): StartedProcess {
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    windowsHide: true,
  });
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    const settle = (value: Exit) => {
      exit ??= value;
      resolve(exit);
    };
    child.once("exit", (code, signal) => settle({ kind: "exited", code, signal }));
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) settle({ kind: "not-started", code: error.code ?? "unknown" });
    });
  });
  const drained = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // A pipe that breaks because the server went is told by its exit, not by an exception.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on("error", () => {});
  const lastErrors = keepTail(child.stderr);
  const release = child.pid === undefined ? () => {} : watchGroup(child.pid);
  let ending: Promise<void> | undefined;
  return {
    pid: child.pid ?? null,
    stdin: child.stdin,
    stdout: child.stdout,
    exited,
    closed: exited.then(() => Promise.race([drained, pause(100, undefined, { ref: false })])),
    exit: () => exit,
    lastErrors,
    end: () => {
      ending ??= endGroup(child, () => exit !== undefined, options.grace ?? 1000).finally(release);
      return ending;
    },
  };
}

async function endGroup(
  child: ChildProcessWithoutNullStreams,
  hasExited: () => boolean,
  grace: number,
): Promise<void> {
  const group = child.pid;
  if (group !== undefined) {
    const gone = async () => hasExited() && !(await groupRuns(group));
    child.stdin.end();
    signalGroup(group, "SIGTERM");
    if (!(await within(grace, gone))) {
      signalGroup(group, "SIGKILL");
      await within(2000, gone);
    }
  }
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
}

/** False where nobody is left in the group. */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether a process of the group still runs; one that has ended and waits for its parent does not. */
async function groupRuns(group: number): Promise<boolean> {
  if (!signalGroup(group, 0)) return false;
  if (process.platform !== "linux") return true;
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const members = await Promise.all(
    ids.map(async (id) => {
      // `PID (NAME) STATE PARENT GROUP ...`, where the name may hold anything.
      const stat = await readFile(`/proc/${id}/stat`, "latin1").catch(() => "");
      const [state, , owner] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(owner) === group && state !== "Z" && state !== "X";
    }),
  );
  return members.includes(true);
}

async function within(duration: number, done: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + duration;
  for (let wait = 5; !(await done()); wait = Math.min(wait * 2, 100)) {
    if (performance.now() >= until) return false;
    await pause(wait);
  }
  return true;
}

function keepTail(stream: Readable): () => string {
  let tail = Buffer.alloc(0);
  let cut = false;
  stream.on("data", (chunk: Buffer) => {
    const joined = Buffer.concat([tail, chunk]);
    cut ||= joined.length > keptErrors;
    // Copied, so that a small rest does not hold on to a large chunk.
    tail = joined.length > keptErrors ? Buffer.from(joined.subarray(-keptErrors)) : joined;
  });
  return () => {
    const text = tail.toString("utf8");
    if (!cut) return text;
    // What is left of a cut line may be the rest of a secret, which nobody would know again.
    const end = text.search(/[\r\n]/);
    return end < 0 ? "" : text.slice(end + 1);
  };
}
