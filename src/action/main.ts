import { readFile } from "node:fs/promises";
import { makeProgress } from "../cli/progress.ts";
import { stdout } from "../cli/streams.ts";
import { enter } from "./door.ts";
import { secretInputs, variableOf } from "./read-inputs.ts";
import { workflowRunner } from "./runner.ts";

/** One run of the Action in this process: signals and the exit status are settled here. */
export async function main(): Promise<void> {
  // Should nothing be left to wait for before the end is reached, that is no success.
  process.exitCode = 1;
  const env = { ...process.env };
  // Nothing that is started from here on inherits them. Who may read this process's memory still can: what the runner
  // started it with stays in /proc/PID/environ (SECURITY.md).
  for (const name of secretInputs) delete process.env[variableOf(name)];
  const write = (text: string) => void stdout().write(text);
  const runner = await workflowRunner(env, write);
  const progress = makeProgress({
    write: (text) => runner.log(text.trimEnd()),
    isTerminal: false,
    columns: 120,
  });
  const exit = await enter({
    env,
    cwd: process.cwd(),
    entry: process.argv[1] ?? "",
    runner,
    now: () => new Date(),
    signal: abortOnSignals(),
    progress: (doing) => (doing === undefined ? progress.clear() : progress.report(doing)),
    readFile: (path) => readFile(path, "utf8"),
  });
  progress.end();
  await new Promise<void>((resolve) => {
    stdout().write("", () => resolve());
  });
  process.exit(exit);
}

/**
 * A cancelled job gets SIGINT, SIGTERM 7.5 s later, and is killed after another 2.5 s: the first asks everything to
 * end in an orderly way, and the second says so again. Only the third is not asked.
 */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  let received = 0;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      received += 1;
      if (received > 2) process.exit(130);
      controller.abort(new Error(`received ${signal}`));
    });
  }
  return controller.signal;
}
