import { loadCommand } from "./commands.ts";
import { enter } from "./door.ts";
import { parse } from "./parse.ts";
import { makeProgress } from "./progress.ts";
import { stderr, stdout } from "./streams.ts";
import { columnsOf, realWorld } from "./world.ts";

/** The exit status of a process that a second signal ended. */
const endedBySignal = 130;

/** One run of the command line: signals, a closed pipe, and the exit status are settled here. */
export async function main(argv: readonly string[]): Promise<void> {
  // Should nothing be left to wait for before the end is reached, that is no success.
  process.exitCode = 3;
  const parsed = parse(argv);
  const progress = makeProgress({
    write: (text) => stderr().write(text),
    get isTerminal() {
      return stderr().isTTY === true;
    },
    get columns() {
      return columnsOf(stderr().columns);
    },
  });
  const quiet = argv.includes("--quiet");
  const interruption = abortOnSignals();
  const lend = (start: () => void): Promise<never> => {
    progress.end();
    interruption.forget();
    process.exitCode = undefined;
    start();
    // The process ends when the program does.
    return new Promise(() => undefined);
  };
  const world = realWorld(
    quiet ? { ...progress, report: () => undefined } : progress,
    interruption.signal,
    argv.includes("--no-color"),
    lend,
  );
  const ending = await enter(parsed, argv, world, loadCommand);
  progress.end();
  await write(stderr, ending.stderr);
  await write(stdout, ending.stdout);
  process.exit(ending.exit);
}

/** The first signal asks everything to stop in an orderly way; the second does not ask. */
function abortOnSignals(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController();
  const hear = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(endedBySignal);
    controller.abort(new Error(`received ${signal}`));
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, hear);
  return {
    signal: controller.signal,
    forget: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}

async function write(stream: () => NodeJS.WriteStream, text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve) => {
    stream().write(text, () => resolve());
  });
}
