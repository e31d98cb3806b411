import { spawn, spawnSync } from "node:child_process";
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A program to start: always this Node, with an array of arguments. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Looks at what it printed; throws where it did not do what is being measured. */
  readonly verify?: (stdout: string) => void;
}

/** Milliseconds of the whole process, from its start to its end. */
export function timeOf({ args, cwd, verify }: Program): number {
  const begin = process.hrtime.bigint();
  const output = outputOf(args, cwd, process.env);
  const end = process.hrtime.bigint();
  verify?.(output());
  return Number(end - begin) / 1e6;
}

/**
 * Milliseconds from the start of a process until it has said anything, or has ended where it says nothing, with an
 * environment that tells of no workflow; how it ends is its own.
 */
export function firstOutputOf({ args, cwd }: Program): Promise<number> {
  return new Promise((resolve, reject) => {
    const { PATH, HOME } = process.env;
    const begin = process.hrtime.bigint();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH, HOME },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let taken: number | undefined;
    const hear = () => {
      taken ??= Number(process.hrtime.bigint() - begin) / 1e6;
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("close", () => {
      hear();
      resolve(taken ?? Number.NaN);
    });
  });
}

/** Bytes of memory that the process had at most, its threads included. */
export function peakMemoryOf({ args, cwd, verify }: Program): number {
  return inFolder((folder) => {
    const file = join(folder, "usage");
    const hook = fileURLToPath(new URL("usage.mjs", import.meta.url));
    verify?.(outputOf(["--import", hook, ...args], cwd, { ...process.env, HEADGATE_BENCH_USAGE: file })());
    return Number(readFileSync(file, "utf8")) * 1024;
  });
}

/** Runs to the end with its output in a file, where nothing is lost of a program that leaves in a hurry. */
function outputOf(args: readonly string[], cwd: string | undefined, env: NodeJS.ProcessEnv): () => string {
  return inFolder((folder) => {
    const file = join(folder, "stdout");
    const stdout = openSync(file, "w+");
    const result = spawnSync(process.execPath, args, { cwd, env, stdio: ["ignore", stdout, "pipe"] });
    const text = () => {
      const bytes = Buffer.alloc(fstatSync(stdout).size);
      readSync(stdout, bytes, 0, bytes.length, 0);
      closeSync(stdout);
      return bytes.toString("utf8");
    };
    if (result.status === 0) return text;
    throw new Error(`${args.join(" ")} ended with ${result.status}: ${result.stderr}${text()}`);
  });
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "headgate-bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One side of a comparison: what it takes in one round, in any unit. */
export type Side = () => number | Promise<number>;

/**
 * Medians of several sides over some rounds. Each round runs every side once, in turn and in alternating
 * direction, so that a busy machine is busy for all of them; a round ahead warms the caches and is not counted.
 */
export async function medians<Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, Side>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(sides) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await sides[name]();
      if (round > 0) taken.get(name)?.push(value);
    }
  }
  const result = names.map((name) => [name, medianOf(taken.get(name) ?? [])]);
  return Object.fromEntries(result) as Readonly<Record<Name, number>>;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
