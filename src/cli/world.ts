import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { World } from "../commands/command.ts";
import { harmless } from "../report/text.ts";
import type { Progress } from "./progress.ts";
import { stderr, stdout } from "./streams.ts";

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

/** The real world, as this process sees it; what takes a while to find out is found out when it is asked for. */
export function realWorld(
  progress: Progress,
  signal: AbortSignal,
  withoutColour: boolean,
  lend?: World["lend"],
): World {
  const hasColour = () => wantsColour(process.env, stdout().isTTY === true, withoutColour);
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => process.stdin,
    stdout: (text) => {
      progress.clear();
      stdout().write(harmless(text, hasColour()));
    },
    stderr: (text) => {
      progress.clear();
      stderr().write(harmless(text, false));
    },
    get isTerminal() {
      return { stdout: stdout().isTTY === true, stderr: stderr().isTTY === true };
    },
    get colour() {
      return hasColour();
    },
    get columns() {
      return columnsOf(stdout().columns ?? Number.parseInt(process.env.COLUMNS ?? "", 10));
    },
    get timeZone() {
      return new Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    now: () => new Date(),
    signal,
    ...(lend ? { lend } : {}),
    progress: progress.report,
    get assets() {
      return assetsFolder(process.argv[1] ?? process.cwd());
    },
    get threads() {
      return { entry: realpathSync(process.argv[1] ?? "") };
    },
  };
}

/** Narrow enough to read, wide enough for a table; 120 where nothing is known. */
export function columnsOf(columns: number | undefined): number {
  return columns === undefined || !(columns > 0) ? 120 : Math.min(160, Math.max(60, columns));
}

/** The folder that holds `schemas/`: beside the bundle, or above the sources. */
export function assetsFolder(entry: string): string {
  const here = dirname(realpathSync(entry));
  return existsSync(join(here, "schemas")) ? here : join(here, "..");
}
