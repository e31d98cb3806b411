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

/** What a thread answers for each share that it took. */
export interface ThreadAnswer {
  readonly index: number;
  readonly checked: CheckedShare;
}

/** Threads that are there, or coming up, and wait for their task. */
export interface Crew extends Disposable {
  /**
   * Checks all shares and gives the results in the shares' order. A thread that cannot be started, or dies, is
   * no loss: what it has not answered is done here, from `source`, and what made it fail is then thrown here.
   */
  work(source: Source, task: Omit<ThreadTask, "taken">): Promise<readonly CheckedShare[]>;
}

/** Starts threads, so that they can load what they need while there is no task for them yet. */
export function hire({ entry, count = availableParallelism() }: Threads): Crew {
  const workers = new Set<Worker>();
  for (let number = 0; number < count; number += 1) start(entry, workers);
  return {
    work: async (source, task) => {
      const { shares, context } = task;
      const whole: ThreadTask = { ...task, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
      const results: (CheckedShare | undefined)[] = shares.map(() => undefined);
      await answers(workers, whole, ({ index, checked }) => {
        results[index] = checked;
      });
      const complete: CheckedShare[] = [];
      for (const [index, servers] of shares.entries()) {
        complete.push(results[index] ?? (await checkShare(source, servers, context)));
      }
      return complete;
    },
    [Symbol.dispose]: () => {
      // Told to end rather than cut off: V8 may abort the whole process where a thread is ended while it compiles.
      for (const worker of workers) {
        worker.postMessage(null);
        worker.unref();
      }
    },
  };
}

/** Starts one more thread, which is among the others until it ends. */
function start(entry: string, workers: Set<Worker>): void {
  try {
    // Without limits of memory: with a small young generation V8 aborts the process now and then.
    const worker = new Worker(entry, { argv: [threadArgument] });
    workers.add(worker);
    // How it ended is told by what it has not answered.
    worker.on("error", () => {});
    worker.on("exit", () => workers.delete(worker));
  } catch {
    // Where no thread can be started, the work is done without.
  }
}

/** Gives every thread the task; resolves when all shares are answered, or no thread is left. */
function answers(
  workers: ReadonlySet<Worker>,
  task: ThreadTask,
  take: (answer: ThreadAnswer) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let open = task.shares.length;
    if (open === 0 || workers.size === 0) resolve();
    for (const worker of workers) {
      worker.on("message", (answer: ThreadAnswer) => {
        take(answer);
        open -= 1;
        if (open === 0) resolve();
      });
      worker.on("exit", () => {
        if (workers.size === 0) resolve();
      });
      worker.postMessage(task);
    }
  });
}
