import { startKept } from "../commands/run/start-kept.ts";

/**
 * `headgate run`: most servers are started as they were the last time, which needs none of the command line's
 * machinery; everything else goes the usual way.
 */
export async function run(argv: readonly string[]): Promise<void> {
  if (!(await startKept(argv, process.env, process.cwd()))) await (await import("./main.ts")).main(argv);
}
