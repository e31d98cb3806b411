import { spawn } from "node:child_process";
import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Asked } from "./kept.ts";

/** Minutes between two looks at the remote, where nothing else is said. */
const usual = 5;

/** Milliseconds between two looks; null: none are wanted. `HEADGATE_REFRESH` is a number of minutes, or `off`. */
export function refreshInterval(env: Readonly<Record<string, string | undefined>>): number | null {
  const said = env.HEADGATE_REFRESH ?? "";
  if (said === "off") return null;
  return (/^\d{1,6}$/.test(said) ? Number(said) : usual) * 60_000;
}

/** When the remote was last looked at, or was about to be; undefined where it never was. */
export function lastLook(folder: string): number | undefined {
  return statSync(lookPath(folder), { throwIfNoEntry: false })?.mtimeMs;
}

function lookPath(folder: string): string {
  return join(folder, "looked");
}

/** Held by whoever asks the remote. */
export function lockPath(folder: string): string {
  return join(folder, "refresh.lock");
}

/** Notes that the remote is being looked at, so that of many servers started at once one does it. */
export function noteLook(folder: string, now: Date): void {
  const path = lookPath(folder);
  try {
    utimesSync(path, now, now);
  } catch {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, "", { mode: 0o600 });
  }
}

/**
 * Looks at the remote behind a start, where that is due: a process of its own, which has none of our streams, our
 * terminal or our signals, and is waited for by nobody.
 */
export function refreshBehind(
  asked: Asked,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  entry: string | undefined,
): void {
  const interval = refreshInterval(env);
  if (interval === null || entry === undefined) return;
  const now = new Date();
  const last = lastLook(folder);
  // A look in the future is of a clock that was set back.
  if (last !== undefined && last <= now.getTime() && now.getTime() - last < interval) return;
  try {
    noteLook(folder, now);
    const directory = asked.directory === "" ? [] : ["--directory", asked.directory];
    const where = ["--env", asked.environment, "--repository", asked.repository, ...directory];
    const child = spawn(process.execPath, [entry, "run", asked.server, ...where, "--refresh"], {
      cwd: folder,
      env: { ...env, HEADGATE_DEBUG: "" },
      detached: true,
      stdio: "ignore",
      windowsHide: true,
    });
    child.on("error", () => undefined);
    child.unref();
  } catch {
    // A cache that cannot be written to, or no process to spare: what is here is what is started.
  }
}
