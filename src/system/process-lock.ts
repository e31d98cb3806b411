import { createHash, randomBytes } from "node:crypto";
import { link, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, processStart } from "./process.ts";

/** What a lock file says of its holder. */
interface Holder {
  readonly nonce: string;
  readonly host: string;
  readonly pid: number;
  /** When that process started, as its system counts; null where the system does not tell. */
  readonly started: string | null;
}

/** Thrown when a lock stays taken for longer than was waited. */
export class LockTaken extends Error {
  readonly code = "lock/taken";
}

/**
 * A foreign machine's lock counts as left behind after so long: whether its holder lives cannot be seen. Well
 * above what a holder takes to write a file, and below what callers wait, so that a lock file that was
 * committed or copied stops nobody.
 */
const foreignAge = 20_000;
/** So does a lock file that says nothing; where hard links are missing it is not written in one go. */
const silentAge = 10_000;

/**
 * Takes the lock file at `path`, waiting up to `patience` milliseconds, and gives the function that lets go.
 *
 * The file appears with its content or not at all. A lock whose holder is dead is taken over: whoever does
 * so first takes the lock on that very holder's mark (`PATH.NONCE`), so that of several who saw the dead one
 * only one removes it, and nobody removes the lock of its successor.
 */
export async function takeLock(path: string, patience: number): Promise<() => Promise<void>> {
  const until = Date.now() + patience;
  return await take(path, until);
}

async function take(path: string, until: number): Promise<() => Promise<void>> {
  const nonce = randomBytes(8).toString("hex");
  for (;;) {
    const holder = await holderOf(path);
    if (holder === null) {
      if (await create(path, nonce)) return async () => letGo(path, nonce);
    } else if (await isDead(holder, path)) await removeDead(path, holder.nonce, until);
    else if (Date.now() >= until)
      throw new LockTaken(`${path} is held by process ${holder.pid} on ${holder.host}`);
    else await sleep(4 + Math.random() * 16);
  }
}

async function create(path: string, nonce: string): Promise<boolean> {
  const holder: Holder = {
    nonce,
    host: hostname(),
    pid: process.pid,
    started: processStart(process.pid) ?? null,
  };
  const own = `${path}.${hostMark()}-${process.pid}-${nonce}.new`;
  try {
    await writeNew(own, JSON.stringify(holder));
    await link(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    if (hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) return await createInPlace(path, holder);
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether a file beside a lock is what a process of this machine left that was killed while it took the lock. */
export function isLeftBehind(name: string): boolean {
  const [, host, pid] = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.new$/.exec(name) ?? [];
  return host === hostMark() && !isAlive(Number(pid));
}

/**
 * Takes away what dead processes left of a lock: the lock itself, as the next who needs it would, and what they died
 * over while they took it. Never rejects; what cannot be taken away disturbs nobody.
 */
export async function tidyLock(path: string): Promise<void> {
  try {
    const folder = dirname(path);
    const own = (await readdir(folder)).filter((name) => name.startsWith(basename(path)));
    for (const name of own.filter(isLeftBehind)) await rm(join(folder, name), { force: true });
    const holder = own.length > 0 ? await holderOf(path) : null;
    if (holder && (await isDead(holder, path))) await removeDead(path, holder.nonce, Date.now());
  } catch {
    // Another one tidies as well, or may not write here.
  }
}

function hostMark(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

/** Without hard links: exclusive, though not whole at once. */
async function createInPlace(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeNew(path, JSON.stringify(holder));
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/** Null where the file is gone. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    return parseHolder(await readFile(path, "utf8"));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

const silent: Holder = { nonce: "silent", host: "", pid: 0, started: null };

function parseHolder(text: string): Holder {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return silent;
    const { nonce, host, pid, started } = value as Readonly<Record<string, unknown>>;
    if (typeof nonce !== "string" || !/^[0-9a-f]{16}$/.test(nonce)) return silent;
    if (typeof host !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0)
      return silent;
    return { nonce, host, pid, started: typeof started === "string" ? started : null };
  } catch {
    return silent;
  }
}

async function isDead(holder: Holder, path: string): Promise<boolean> {
  if (holder.pid === 0) return (await ageOf(path)) > silentAge;
  if (holder.host !== hostname()) return (await ageOf(path)) > foreignAge;
  if (!isAlive(holder.pid)) return true;
  const started = processStart(holder.pid);
  return holder.started !== null && started !== undefined && started !== holder.started;
}

async function ageOf(path: string): Promise<number> {
  const seen = await stat(path).catch(() => null);
  return seen ? Date.now() - seen.mtimeMs : 0;
}

async function removeDead(path: string, nonce: string, until: number): Promise<void> {
  const done = await take(`${path}.${nonce}`, until);
  try {
    if ((await holderOf(path))?.nonce === nonce) await rm(path, { force: true });
  } finally {
    await done();
  }
}

async function letGo(path: string, nonce: string): Promise<void> {
  if ((await holderOf(path))?.nonce === nonce) await rm(path, { force: true });
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
