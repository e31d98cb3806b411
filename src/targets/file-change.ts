import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { hasCode, isLeftBehind, takeLock } from "../system/process-lock.ts";

/** What to make of a file's content: new bytes, or a conclusion without writing. */
export type Change<Result> =
  | { readonly kind: "write"; readonly bytes: Uint8Array; readonly result: Result }
  | { readonly kind: "remove"; readonly result: Result }
  | { readonly kind: "stop"; readonly result: Result };

export interface FileChange<Result> {
  /** Absolute, its folder's symbolic links resolved. The folder is made where it is absent. */
  readonly file: string;
  /** For a new file; an old one keeps its own. */
  readonly mode: number;
  /** Null: there is no file. May be asked several times. */
  readonly change: (bytes: Uint8Array | null) => Change<Result>;
  /** Asked right before the file is replaced, with the lock held; a result stops it. */
  readonly before: () => Promise<Result | null>;
  /** Milliseconds to wait for other writers. */
  readonly patience: number;
}

const attempts = 8;

/** Thrown when somebody who knows no lock keeps writing the file. */
export class FileRestless extends Error {
  readonly code = "file/restless";
}

/**
 * Replaces a file by a changed one: other Headgate processes wait (a lock file beside it), readers see the
 * old file or the new one and never a part, a crash leaves either, and a change by a program that knows no
 * lock is noticed up to the moment of the renaming and taken into account.
 */
export async function changeFile<Result>(input: FileChange<Result>): Promise<Result> {
  const { file, change } = input;
  const first = change(await bytesOf(file));
  if (first.kind === "stop") return first.result;
  await mkdir(dirname(file), { recursive: true });
  const done = await takeLock(`${file}.headgate-lock`, input.patience);
  try {
    await sweep(file);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const old = await bytesOf(file);
      const next = change(old);
      if (next.kind === "stop") return next.result;
      const result = next.kind === "remove" ? await take(input, old) : await replace(input, old, next.bytes);
      if (result !== "changed-meanwhile") return result ?? next.result;
    }
    throw new FileRestless(`${file} was changed by another program each time it was about to be written`);
  } finally {
    await done();
  }
}

async function replace<Result>(
  { file, mode, before }: FileChange<Result>,
  old: Uint8Array | null,
  bytes: Uint8Array,
): Promise<Result | null | "changed-meanwhile"> {
  const temporary = join(dirname(file), `${temporaryPrefix(file)}${randomBytes(6).toString("hex")}`);
  const kept = old === null ? mode : (await stat(file)).mode & 0o7777;
  try {
    await writeThrough(temporary, bytes, kept);
    const stopped = await before();
    if (stopped !== null) return stopped;
    if (!sameBytes(await bytesOf(file), old)) return "changed-meanwhile";
    await rename(temporary, file);
    await syncFolder(dirname(file));
    return null;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function take<Result>(
  { file, before }: FileChange<Result>,
  old: Uint8Array | null,
): Promise<Result | null | "changed-meanwhile"> {
  const stopped = await before();
  if (stopped !== null) return stopped;
  if (!sameBytes(await bytesOf(file), old)) return "changed-meanwhile";
  await rm(file, { force: true });
  await syncFolder(dirname(file));
  return null;
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the renaming last through a power cut; some systems cannot sync folders, and then it is theirs. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, "EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP")) throw error;
  } finally {
    await handle?.close();
  }
}

function temporaryPrefix(file: string): string {
  return `.${basename(file)}.headgate-`;
}

/** Lock files that a killed process of another machine left count as litter after so long. */
const litterAge = 60_000;

/** Only the lock's holder writes temporary files: any that lie about are of processes that were killed. */
async function sweep(file: string): Promise<void> {
  const folder = dirname(file);
  const temporary = temporaryPrefix(file);
  const locks = `${basename(file)}.headgate-lock.`;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(temporary)) await rm(path, { force: true });
    if (!name.startsWith(locks)) continue;
    const seen = await stat(path).catch(() => null);
    if (isLeftBehind(name) || (seen && Date.now() - seen.mtimeMs > litterAge))
      await rm(path, { force: true });
  }
}

export async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}
