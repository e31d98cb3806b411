import {
  closeSync,
  constants,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from "node:fs";
import { join } from "node:path";
import { maxFileSize } from "./limits.ts";
import type { Source, SourceEntry } from "./source.ts";

const ignored: ReadonlySet<string> = new Set([".git", "node_modules"]);
const absent: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface WorkingTreeOptions {
  /** What was read is valid until the next read only: for many reads, of which nothing is kept. */
  readonly reuse?: boolean;
}

/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
export function workingTree(root: string, options: WorkingTreeOptions = {}): Source {
  const realFolders = new Set<string>([""]);
  const slab: Slab = { buffer: Buffer.alloc(0), used: 0 };

  // Only what is there is remembered: what is not may be written a moment later.
  const isRealFolder = (folder: string): boolean => {
    if (realFolders.has(folder)) return true;
    const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
    if (isReal) realFolders.add(folder);
    return isReal;
  };

  return {
    commit: null,
    async list(prefix) {
      if (!isInside(prefix) || !isRealFolder(parentOf(prefix))) return [];
      const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
      if (kind === undefined) return [];
      if (kind !== "folder") return [{ path: prefix, kind }];
      const entries: SourceEntry[] = [];
      walk(root, prefix, entries, realFolders);
      return entries;
    },
    async names(folder) {
      if (!isInside(folder) || !isRealFolder(folder)) return [];
      return readFolder(root, folder).map((entry) => {
        if (!entry.isDirectory()) return entry.name;
        realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
        return `${entry.name}/`;
      });
    },
    async read(paths) {
      const contents = new Map<string, Uint8Array>();
      if (options.reuse) slab.used = 0;
      for (const path of paths) {
        if (!isInside(path) || !isRealFolder(parentOf(path))) continue;
        const bytes = readBytes(`${root}/${path}`, slab);
        if (bytes) contents.set(path, bytes);
      }
      return contents;
    },
  };
}

function isInside(path: string): boolean {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return false;
  return !path.includes("..") || !path.split("/").includes("..");
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function kindAt(root: string, path: string): SourceEntry["kind"] | "folder" | undefined {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isDirectory()) return "folder";
  return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}

function readFolder(root: string, folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.filter(({ name }) => !ignored.has(name));
  } catch (error) {
    // It was there a moment ago.
    if (absent.has(codeOf(error))) return [];
    throw error;
  }
}

function walk(root: string, folder: string, entries: SourceEntry[], realFolders: Set<string>): void {
  realFolders.add(folder);
  for (const entry of readFolder(root, folder)) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) entries.push({ path, kind: "file" });
    else if (entry.isDirectory()) walk(root, path, entries, realFolders);
    else entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
  }
}

/** Files are read side by side into one large buffer: no copy and no allocation for each. */
interface Slab {
  buffer: Buffer;
  used: number;
}

const slabSize = 4 * (maxFileSize + 1);

/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path: string, slab: Slab): Uint8Array | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, flags);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ELOOP" || code === "EMLINK") return Buffer.from(readlinkSync(path));
    if (absent.has(code)) return undefined;
    throw error;
  }
  try {
    return readInto(slab, descriptor);
  } catch (error) {
    if (absent.has(codeOf(error))) return undefined;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function readInto(slab: Slab, descriptor: number): Uint8Array {
  const limit = maxFileSize + 1;
  if (slab.buffer.length - slab.used < limit) {
    slab.buffer = Buffer.allocUnsafeSlow(slabSize);
    slab.used = 0;
  }
  const start = slab.used;
  let length = 0;
  for (;;) {
    const wanted = limit - length;
    const count = readSync(descriptor, slab.buffer, start + length, wanted, null);
    length += count;
    // Of a file, less than was asked for comes only at its end.
    if (count < wanted || length === limit) break;
  }
  slab.used += length;
  return slab.buffer.subarray(start, start + length);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
