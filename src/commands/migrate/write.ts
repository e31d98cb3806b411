import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { note, quoted } from "./note.ts";

/** What stands against writing these files, found before the first of them is written. */
export async function writeProblems(root: string, paths: Iterable<string>): Promise<readonly Finding[]> {
  const real = await realpath(root);
  const folders = new Map<string, string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.set(folder, path);
  }
  const found = await Promise.all([...folders].map(([folder]) => problemOf(root, real, folder)));
  return found.flat();
}

async function problemOf(root: string, real: string, folder: string): Promise<readonly Finding[]> {
  const place = join(root, folder);
  const fail = (why: string, hint: string) => [
    note("fail", "migrate/not-written", { file: folder, line: 0 }, `${quoted(folder)} ${why}`, hint),
  ];
  const seen = await lstat(place).catch(() => null);
  if (seen === null) return [];
  const there = await realpath(place).catch(() => null);
  if (there === null || (there !== real && !there.startsWith(real + sep)))
    return fail("is a link that leads out of the repository", "put a folder in its place, then run again");
  const isFolder = (await lstat(there)).isDirectory();
  return isFolder ? [] : fail("is a file, where a folder has to be", "move it away, then run again");
}

/**
 * Writes files that are not there yet, each whole or not at all, in the order given: what refers to another one
 * comes after it, so that a run which was killed is completed by the next. Returns those it wrote. `scratch` is a
 * folder that nobody commits, such as git's own; what killed runs left there goes with the next one.
 */
export async function writeMissing(
  root: string,
  files: ReadonlyMap<string, string>,
  scratch: string,
): Promise<readonly string[]> {
  const written: string[] = [];
  if (files.size === 0) return written;
  await sweep(scratch);
  const temporary = await mkdtemp(join(scratch, prefix));
  try {
    for (const [path, text] of files) {
      const target = join(root, path);
      await mkdir(dirname(target), { recursive: true });
      const whole = join(temporary, String(written.length));
      await writeFile(whole, text);
      // A second name, unlike a renaming, never takes the place of what somebody else wrote meanwhile.
      if (await linked(whole, target)) written.push(path);
      await rm(whole);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return written;
}

/** False where something is there already. */
async function linked(whole: string, target: string): Promise<boolean> {
  try {
    await link(whole, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // Another file system, or one without second names.
    if (!["EXDEV", "EPERM", "ENOTSUP"].includes(codeOf(error))) throw error;
  }
  try {
    await copyFile(whole, target, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const prefix = "headgate-migrate-";
const abandoned = 60 * 60_000;

/** Runs take seconds: what is older belongs to none. */
async function sweep(scratch: string): Promise<void> {
  for (const name of await readdir(scratch)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(scratch, name);
    const seen = await lstat(folder).catch(() => null);
    if (seen !== null && Date.now() - seen.mtimeMs > abandoned)
      await rm(folder, { recursive: true, force: true });
  }
}
