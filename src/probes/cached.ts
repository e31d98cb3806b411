import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Milliseconds } from "../model/duration.ts";
import { takeLock } from "../system/process-lock.ts";

/** A folder of the cache, and how it comes to be. */
export interface CachedFolder<Result> {
  /** Absolute; one kind of package. */
  readonly root: string;
  /** Name below the root; may be in a folder of its own. */
  readonly name: string;
  /** The longest that making it may take. */
  readonly timeout: Milliseconds;
  /** What stands there, as it is. */
  readonly read: (folder: string) => Promise<Result>;
  /** Whether none of it was taken away since; what is not whole is made anew. */
  readonly isWhole: (folder: string) => Promise<boolean>;
  /** Makes it in an empty folder beside; what it gives instead of nothing says why it could not. */
  readonly make: (temporary: string) => Promise<Result | undefined>;
  /** What to say of a folder that another account has put there. */
  readonly foreign: (folder: string) => Result;
}

/** What stands in the cache, made once: it appears whole or not at all, and of several at once one makes it. */
export async function cachedFolder<Result>(of: CachedFolder<Result>): Promise<Result> {
  const target = join(of.root, of.name);
  const found = await whole(target, of);
  if (found) return found.result;
  await mkdir(of.root, { recursive: true });
  const lock = createHash("sha256").update(target).digest("hex").slice(0, 16);
  // A dead one's lock is taken over.
  const done = await takeLock(join(of.root, `.${lock}.lock`), of.timeout + 30_000);
  try {
    const meanwhile = await whole(target, of);
    if (meanwhile) return meanwhile.result;
    await sweep(of.root);
    return (await make(target, of)) ?? (await of.read(target));
  } finally {
    await done();
  }
}

async function whole<Result>(
  target: string,
  of: CachedFolder<Result>,
): Promise<{ readonly result: Result } | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return undefined;
  const uid = process.getuid?.();
  if (uid !== undefined && found.uid !== uid && found.uid !== 0) return { result: of.foreign(target) };
  return (await of.isWhole(target)) ? { result: await of.read(target) } : undefined;
}

async function make<Result>(target: string, of: CachedFolder<Result>): Promise<Result | undefined> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = await mkdtemp(join(of.root, ".new-"));
  try {
    const failure = await of.make(temporary);
    if (failure !== undefined) return failure;
    await replace(of.root, temporary, target);
    return undefined;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What is there is not whole: it goes, though servers that run from it may still read it for a moment. */
async function replace(root: string, made: string, target: string): Promise<void> {
  const old = await mkdtemp(join(root, ".old-"));
  try {
    await rename(target, join(old, "folder")).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(made, target);
  } finally {
    await rm(old, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Nothing takes that long to make: what is older was left behind by one that was killed. */
const leftBehind: Milliseconds = 60 * 60_000;

async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(".new-") && !name.startsWith(".old-")) continue;
    const seen = await stat(join(root, name)).catch(() => undefined);
    if (seen && Date.now() - seen.mtimeMs > leftBehind) {
      await rm(join(root, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}
