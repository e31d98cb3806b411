import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Source } from "../../convention/source.ts";
import type { ServerPlace } from "../../convention/units.ts";
import { type CheckedShare, checkShare, type ShareContext } from "./share.ts";

/** How to start more threads: doors know their own file. */
export interface Threads {
  /** Absolute path of a module that calls `work` when `threadArgument` is its only argument. */
  readonly entry: string;
  /** In all, this one included; by default, as many as the machine runs at once. */
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
 * Checks all shares of a working tree, on this thread and on others, and gives the results in the shares'
 * order. A thread that cannot be started, or dies, is no loss: what it has not answered is done here, and
 * what made it fail is then thrown here.
 */
export async function spread(
  source: Source,
  task: Omit<ThreadTask, "taken">,
  threads: Threads,
): Promise<readonly CheckedShare[]> {
  const { shares, context } = task;
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const counter = new Int32Array(taken);
  const results: (CheckedShare | undefined)[] = shares.map(() => undefined);
  const count = threads.count ?? availableParallelism();
  const others = Array.from({ length: Math.min(count, shares.length) - 1 }, () =>
    start(threads.entry, { ...task, taken }, ({ index, checked }) => {
      results[index] = checked;
    }),
  );
  for (let index = Atomics.add(counter, 0, 1); ; index = Atomics.add(counter, 0, 1)) {
    const servers = shares[index];
    if (!servers) break;
    results[index] = await checkShare(source, servers, context);
  }
  await Promise.all(others);
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
      const worker = new Worker(entry, { workerData, argv: [threadArgument] });
      worker.on("message", answer);
      worker.on("error", () => {});
      worker.on("exit", () => resolve());
    } catch {
      resolve();
    }
  });
}
