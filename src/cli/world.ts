import { existsSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { World } from "../commands/command.ts";
import { harmless } from "../report/text.ts";
import type { Progress } from "./progress.ts";

/** Whether text for a stream may carry colour: NO_COLOR and --no-color forbid it, FORCE_COLOR asks for it. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
  forbidden: boolean,
): boolean {
  if (forbidden || (env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return terminal && env.TERM !== "dumb";
}

/** The real world, as this process sees it. */
export function realWorld(progress: Progress, signal: AbortSignal, withoutColour: boolean): World {
  const colour = wantsColour(process.env, process.stdout.isTTY === true, withoutColour);
  const terminal = { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true };
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: (text) => {
      progress.clear();
      process.stdout.write(harmless(text, colour));
    },
    stderr: (text) => {
      progress.clear();
      process.stderr.write(harmless(text, false));
    },
    isTerminal: terminal,
    colour,
    columns: columnsOf(process.stdout.columns ?? Number.parseInt(process.env.COLUMNS ?? "", 10)),
    get timeZone() {
      return new Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    now: () => new Date(),
    signal,
    progress: progress.report,
    assets: assetsFolder(process.argv[1] ?? process.cwd()),
    get threads() {
      return { entry: realpathSync(process.argv[1] ?? ""), count: availableParallelism() };
    },
  };
}

/** Narrow enough to read, wide enough for a table; 120 where nothing is known. */
export function columnsOf(columns: number | undefined): number {
  return columns === undefined || !(columns > 0) ? 120 : Math.min(160, Math.max(60, columns));
}

/** The folder that holds `schemas/`: beside the bundle, or above the sources. */
function assetsFolder(entry: string): string {
  const here = dirname(realpathSync(entry));
  return existsSync(join(here, "schemas")) ? here : join(here, "..");
}
