import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { Entry, ZipFile } from "yauzl";
import { foreignText } from "./path.ts";

/** What a bundle may hold before it counts as an attack. */
export interface UnpackLimits {
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files, unpacked. */
  readonly total: number;
  /** How many times its size an archive over 1 MiB may become. */
  readonly ratio: number;
}

const mebibyte = 1_048_576;

export const unpackLimits: UnpackLimits = {
  entries: 50_000,
  file: 256 * mebibyte,
  total: 1024 * mebibyte,
  ratio: 100,
};

/** An archive that is broken, or made to do harm. */
export class UnpackError extends Error {}

/** Path, with forward slashes, and size of each file. */
export type Unpacked = readonly (readonly [path: string, size: number])[];

/**
 * Unpacks a zip archive into an empty folder. Everything that it says of itself is looked at before anything is written;
 * only files and folders below the folder come of it. Throws an UnpackError, and errors of the file system.
 */
export async function unpack(archive: string, folder: string, limits = unpackLimits): Promise<Unpacked> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(archive, { autoClose: false, strictFileNames: true }).catch(broken);
  try {
    const files = await filesOf(zip, limits);
    for (const entry of files) {
      const path = join(folder, entry.fileName);
      await mkdir(dirname(path), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
      const bytes = await zip.openReadStreamPromise(entry).catch(broken);
      // Never over another file: what a system takes for the same name is written once.
      await pipeline(bytes, createWriteStream(path, { flags: "wx", mode })).catch((error: unknown) => {
        if (isSystemError(error) && error.code !== "EEXIST") throw error;
        broken(error);
      });
    }
    return files.map(({ fileName, uncompressedSize }) => [fileName, uncompressedSize]);
  } finally {
    zip.close();
  }
}

/**
 * The text of one file of a zip archive; undefined where it is not in it. Throws an UnpackError, for an archive that is not
 * unpacked either as well: of two files of one name each reader takes another.
 */
export async function textIn(archive: string, name: string, most: number): Promise<string | undefined> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(archive, { autoClose: false, strictFileNames: true }).catch(broken);
  try {
    const entry = (await filesOf(zip, unpackLimits)).find(({ fileName }) => fileName === name);
    if (entry === undefined) return undefined;
    if (entry.uncompressedSize > most) throw new UnpackError(`${name} is larger than ${most / mebibyte} MiB`);
    // What unpacks to more than it says ends with an error.
    return await text(await zip.openReadStreamPromise(entry));
  } catch (error) {
    return broken(error);
  } finally {
    zip.close();
  }
}

/** All files of an archive, whose directory alone is read for it; throws an UnpackError as `checked` does. */
async function filesOf(zip: ZipFile, limits: UnpackLimits): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  if (zip.entryCount > limits.entries) throw tooMany(limits);
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.entries) throw tooMany(limits);
    }
  } catch (error) {
    broken(error);
  }
  return checked(entries, zip.fileSize, limits);
}

/** Those of the entries that are files; throws where one is something else, or all of them are too much. */
function checked(entries: readonly Entry[], archive: number, limits: UnpackLimits): readonly Entry[] {
  const seen = new Set<string>();
  const folders = new Set<string>();
  let total = 0;
  const files = entries.filter((entry) => {
    const { fileName, uncompressedSize } = entry;
    const shown = JSON.stringify(fileName.slice(0, 100));
    const foreign = foreignText(fileName.replace(/\/$/, ""));
    if (foreign !== undefined) throw new UnpackError(`${shown} ${foreign}`);
    // Written by a Unix, the upper half says what kind of file it is; nothing is said by others.
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (kind === 0o120000) throw new UnpackError(`${shown} is a link`);
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) throw new UnpackError(`${shown} is no file`);
    if (entry.isEncrypted()) throw new UnpackError(`${shown} is encrypted`);
    const name = fileName.normalize("NFC").toLowerCase();
    for (let end = name.indexOf("/"); end >= 0; end = name.indexOf("/", end + 1))
      folders.add(name.slice(0, end));
    if (fileName.endsWith("/") || kind === 0o040000) return false;
    if (seen.has(name)) throw new UnpackError(`${shown} is in it twice`);
    seen.add(name);
    if (uncompressedSize > limits.file)
      throw new UnpackError(`${shown} is larger than ${limits.file / mebibyte} MiB`);
    total += uncompressedSize;
    return true;
  });
  if (total > limits.total) throw new UnpackError(`it unpacks to more than ${limits.total / mebibyte} MiB`);
  const both = files.find(({ fileName }) => folders.has(fileName.normalize("NFC").toLowerCase()));
  if (both)
    throw new UnpackError(`${JSON.stringify(both.fileName.slice(0, 100))} is a file and a folder in it`);
  if (overlap(files)) throw new UnpackError("its files share the same bytes");
  if (total > mebibyte && total > archive * limits.ratio)
    throw new UnpackError(`it unpacks to more than ${limits.ratio} times its size`);
  return files;
}

/** Files that lie over one another in the archive unpack to more than it could hold. */
function overlap(files: readonly Entry[]): boolean {
  const places = files
    .map((entry) => {
      const from = entry.relativeOffsetOfLocalHeader;
      // The header that stands before each file's bytes.
      return { from, to: from + 30 + entry.fileNameLength + entry.compressedSize };
    })
    .sort((a, b) => a.from - b.from);
  return places.some(({ to }, index) => to > (places[index + 1]?.from ?? to));
}

function tooMany({ entries }: UnpackLimits): UnpackError {
  return new UnpackError(`it holds more than ${entries} files`);
}

function broken(error: unknown): never {
  if (error instanceof UnpackError || isSystemError(error)) throw error;
  const why = error instanceof Error ? error.message : String(error);
  throw new UnpackError(`it is no sound zip archive: ${why}`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
