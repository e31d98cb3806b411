import { spawn } from "node:child_process";
import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Asked } from "./kept.ts";
import { readLook } from "./look-record.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Minutes between two looks at the remote, where nothing else is said. */
const usual = 5;

/** Milliseconds between two looks; null: none are wanted. `HEADGATE_REFRESH` is a number of minutes, or `off`. */
export function refreshInterval(env: Environment): number | null {
  const said = env.HEADGATE_REFRESH ?? "";
  if (said === "off") return null;
  return (/^\d{1,6}$/.test(said) ? Number(said) : usual) * 60_000;
}

/** Minutes after which what is known here is too old to be started without a question. */
const usualAge = 60;

/** Milliseconds; null: any age will do. `HEADGATE_MAX_AGE` is a number of minutes, or `off`. */
function greatestAge(env: Environment): number | null {
  const said = env.HEADGATE_MAX_AGE ?? "";
  if (said === "off") return null;
  return (/^\d{1,6}$/.test(said) ? Number(said) : usualAge) * 60_000;
}

/** What is known here is older than it should be. */
export interface Old {
  /** When the remote was last asked, and answered; null: it is not known to have been. */
  readonly since: string | null;
  /** Why it did not answer since; null where that is not known. */
  readonly problem: string | null;
  /** Whether to ask now, before anything is started: not where it was in vain just now, or is not wanted. */
  readonly asks: boolean;
}

/** Undefined where what is known of a repository is young enough to be started. */
export function tooOld(folder: string, env: Environment, now: Date): Old | undefined {
  const greatest = greatestAge(env);
  if (greatest === null) return undefined;
  const look = readLook(folder);
  const isWithin = (instant: string | null | undefined, length: number) => {
    const age = now.getTime() - Date.parse(instant ?? "");
    // A look in the future is of a clock that was set back.
    return age >= 0 && age < length;
  };
  const since = look?.succeeded ?? null;
  if (isWithin(since, greatest)) return undefined;
  const interval = refreshInterval(env);
  // Who wants no looks, and never had any, keeps the branch up to date by other means.
  if (interval === null && since === null) return undefined;
  const asks = interval !== null && !isWithin(look?.at, interval);
  return { since, problem: look?.problem ?? null, asks };
}

/** The same in words, for whoever looks at what a client shows of its servers' errors. */
export function sayOld({ server, environment }: Asked, version: string, { since, problem }: Old): string {
  const known = since === null ? "before its remote was ever asked" : `as its remote had it at ${since}`;
  const why = (problem === null ? "" : `: ${problem}`).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  return `headgate: ${server} ${version} is started from ${environment} ${known}${why}\n  hint: headgate run ${server} --env ${environment} --refresh asks again\n`;
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

/** Milliseconds until a server has started and answered its client: a look at the same time would slow that down. */
const afterStart = 3_000;

/**
 * Looks at the remote behind a start, where that is due: some time after it, or when the server ends, in a process of
 * its own, which has none of our streams, our terminal or our signals, and is waited for by nobody. By then this
 * process may be the server's own.
 */
export function refreshBehind(
  asked: Asked,
  folder: string,
  env: Environment,
  entry: string | undefined,
): void {
  if (entry === undefined || !isDue(folder, env)) return;
  const own = { ...env, HEADGATE_DEBUG: "" };
  const look = () => {
    clearTimeout(timer);
    process.off("exit", look);
    // Of several servers that started at the same time, one looks.
    if (isDue(folder, own)) startLook(asked, folder, own, entry);
  };
  const timer = setTimeout(look, afterStart).unref();
  process.on("exit", look);
}

function isDue(folder: string, env: Environment): boolean {
  const interval = refreshInterval(env);
  if (interval === null) return false;
  const [now, last] = [Date.now(), lastLook(folder)];
  // A look in the future is of a clock that was set back.
  return last === undefined || last > now || now - last >= interval;
}

function startLook(asked: Asked, folder: string, env: Environment, entry: string): void {
  try {
    noteLook(folder, new Date());
    const directory = asked.directory === "" ? [] : ["--directory", asked.directory];
    const where = ["--env", asked.environment, "--repository", asked.repository, ...directory];
    const child = spawn(process.execPath, [entry, "run", asked.server, ...where, "--refresh"], {
      cwd: folder,
      env,
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
