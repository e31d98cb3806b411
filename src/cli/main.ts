import { loadCommand } from "./commands.ts";
import { enter } from "./door.ts";
import { parse } from "./parse.ts";
import { makeProgress } from "./progress.ts";
import { columnsOf, realWorld } from "./world.ts";

/** The exit status of a process that a second signal ended. */
const endedBySignal = 130;

/** One run of the command line: signals, a closed pipe, and the exit status are settled here. */
export async function main(argv: readonly string[]): Promise<void> {
  leaveOnClosedPipe();
  const parsed = parse(argv);
  const stderr = process.stderr;
  const progress = makeProgress(
    (text) => stderr.write(text),
    stderr.isTTY === true,
    columnsOf(stderr.columns),
  );
  const quiet = argv.includes("--quiet");
  const world = realWorld(
    quiet ? { ...progress, report: () => undefined } : progress,
    abortOnSignals(),
    argv.includes("--no-color"),
  );
  const ending = await enter(parsed, argv, world, loadCommand);
  progress.end();
  await write(process.stderr, ending.stderr);
  await write(process.stdout, ending.stdout);
  process.exit(ending.exit);
}

/** The first signal asks everything to stop in an orderly way; the second does not ask. */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(endedBySignal);
      controller.abort(new Error(`received ${signal}`));
    });
  }
  return controller.signal;
}

/** `headgate history | head` is no error: who reads has read enough. */
function leaveOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 3);
  });
  process.stderr.on("error", () => undefined);
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve) => {
    stream.write(text, () => resolve());
  });
}
