import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Source } from "../../convention/source.ts";
import type { ServerPlace } from "../../convention/units.ts";
import { type CheckedShare, checkShare, type ShareContext } from "./share.ts";

/** How to start more threads: doors know their own file. */
export interface Threads {
  /** Absolute path of a module that calls `work` when `threadArgument` is its only argument. */
  readonly entry: string;
  /** By default as many as the machine runs at once; this one only waits for them. */
  readonly count?: number;
}

/** Tells the command line's file that it was started as a thread of a full check. */
export const threadArgument = "--thread-of-a-full-check";

/** What a thread is given: everything, and a counter that says which share is the next one. */
export interface ThreadTask {
  /** Absolute path of the convention's folder. */
  readonly root: string;
  readonly shares: readonly (readonly ServerPlace[])[];
  readonly context: ShareContext;
  readonly taken: SharedArrayBuffer;
}

interface Answer {
  readonly index: number;
  readonly checked: CheckedShare;
}

/**
 * Megabytes of a thread's memory for what is young. Nearly all that a check makes is forgotten at once: more
 * room would be filled before anything is tidied up, and only cost memory.
 */
const young = 24;

/**
 * Checks all shares of a working tree on other threads, whose memory can be kept small, and gives the results
 * in the shares' order. A thread that cannot be started, or dies, is no loss: what it has not answered is
 * done here, and what made it fail is then thrown here.
 */
export async function spread(
  source: Source,
  task: Omit<ThreadTask, "taken">,
  threads: Threads,
): Promise<readonly CheckedShare[]> {
  const { shares, context } = task;
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const results: (CheckedShare | undefined)[] = shares.map(() => undefined);
  const count = threads.count ?? availableParallelism();
  const started = Array.from({ length: Math.min(count, shares.length) }, () =>
    start(threads.entry, { ...task, taken }, ({ index, checked }) => {
      results[index] = checked;
    }),
  );
  await Promise.all(started);
  const complete: CheckedShare[] = [];
  for (const [index, servers] of shares.entries()) {
    complete.push(results[index] ?? (await checkShare(source, servers, context)));
  }
  return complete;
}

/** Resolves when the thread has ended, however it did. */
function start(entry: string, workerData: ThreadTask, answer: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(entry, {
        workerData,
        argv: [threadArgument],
        resourceLimits: { maxYoungGenerationSizeMb: young },
      });
      worker.on("message", answer);
      worker.on("error", () => {});
      worker.on("exit", () => resolve());
    } catch {
      resolve();
    }
  });
}
