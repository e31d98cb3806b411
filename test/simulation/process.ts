/** One run of Headgate: a process that others may overtake, or that dies, wherever it waits for the world. */
export interface Process {
  /** As a lease names it. */
  readonly run: string;
  /** Every point at which the world may have moved on: before and after each read of a head and each write. */
  gate(): Promise<void>;
  isDead(): boolean;
}

/** Never settles: what a dead process waits for. */
const never = new Promise<void>(() => {});

export interface Fate {
  /** The how manieth gate is never passed; none where absent. */
  readonly dies?: number | undefined;
}

export type Ended<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "died" };

interface Member<T> {
  readonly process: Process;
  readonly work: (process: Process) => Promise<T>;
}

/** Runs one process alone, up to its end or its death. */
export async function runAlone<T>(
  run: string,
  fate: Fate,
  work: (process: Process) => Promise<T>,
): Promise<Ended<T>> {
  let passed = 0;
  let dead = false;
  let die = () => {};
  const died = new Promise<Ended<T>>((resolve) => {
    die = () => resolve({ kind: "died" });
  });
  const process: Process = {
    run,
    isDead: () => dead,
    gate: async () => {
      passed += 1;
      if (dead || passed === fate.dies) {
        dead = true;
        die();
        await never;
      }
    },
  };
  return Promise.race([died, work(process).then((value): Ended<T> => ({ kind: "done", value }))]);
}

/**
 * Runs several at once, one at a time between two gates: `choices` says, again and again, who of those that
 * wait goes on. Equal choices, equal outcome.
 */
export async function runTogether<T>(
  runs: readonly { readonly run: string; readonly fate: Fate; readonly work: Member<T>["work"] }[],
  choices: readonly number[],
  before: (turn: number) => void = () => {},
): Promise<readonly Ended<T>[]> {
  const waiting: { readonly index: number; readonly go: () => void }[] = [];
  const ended: (Ended<T> | undefined)[] = runs.map(() => undefined);
  const errors: unknown[] = [];
  for (const [index, { run, fate, work }] of runs.entries()) {
    let passed = 0;
    const process: Process = {
      run,
      isDead: () => ended[index]?.kind === "died",
      gate: () => {
        passed += 1;
        if (process.isDead()) return never;
        if (passed === fate.dies) {
          ended[index] = { kind: "died" };
          return never;
        }
        return new Promise((go) => waiting.push({ index, go }));
      },
    };
    process
      .gate()
      .then(() => work(process))
      .then(
        (value) => {
          ended[index] = { kind: "done", value };
        },
        (error: unknown) => errors.push(error),
      );
  }
  for (let turn = 0; ; turn += 1) {
    await settled();
    if (errors.length > 0) throw errors[0];
    before(turn);
    const alive = waiting.filter(({ index }) => ended[index] === undefined);
    const choice = choices[turn % choices.length] ?? 0;
    const next = alive[choice % alive.length];
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    next.go();
  }
  return ended.map((one, index) => {
    if (!one) throw new Error(`run ${index} waits for something that never comes`);
    return one;
  });
}

/** After everything that can go on by itself has done so. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
