import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { catalogueMark } from "../../report/contract/catalogue.ts";
import { writeBelow } from "../contract/write.ts";

export interface PageChange {
  /** As it is named on the command line: below the folder of `--output`. */
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
}

export interface Differing {
  readonly changes: readonly PageChange[];
  /** Files in the way that nobody may replace but who wrote them. */
  readonly foreign: readonly string[];
}

/** How what lies in the folder differs from the pages; `isWhole`: pages of servers that are gone do too. */
export async function differingPages(
  cwd: string,
  output: string,
  pages: ReadonlyMap<string, string>,
  isWhole: boolean,
): Promise<Differing> {
  const root = resolve(cwd, output);
  const changes: PageChange[] = [];
  const foreign: string[] = [];
  for (const [name, text] of pages) {
    const path = join(output, name);
    const present = await textAt(join(root, name));
    if (present === undefined) changes.push({ path, change: "added" });
    else if (present === null || !present.startsWith(catalogueMark)) foreign.push(path);
    else if (present.replaceAll("\r\n", "\n") !== text) changes.push({ path, change: "changed" });
  }
  for (const name of isWhole ? await namesIn(join(root, "servers")) : []) {
    if (!name.endsWith(".md") || pages.has(`servers/${name}`)) continue;
    const present = await textAt(join(root, "servers", name));
    if (present?.startsWith(catalogueMark))
      changes.push({ path: join(output, "servers", name), change: "removed" });
  }
  return { changes, foreign };
}

/** Makes it so. */
export async function writePages(
  cwd: string,
  output: string,
  pages: ReadonlyMap<string, string>,
  changes: readonly PageChange[],
): Promise<void> {
  const root = resolve(cwd, output);
  const changed = new Set(changes.filter(({ change }) => change !== "removed").map(({ path }) => path));
  for (const [name, text] of pages) if (changed.has(join(output, name))) await writeBelow(root, name, text);
  for (const { path, change } of changes) if (change === "removed") await rm(resolve(cwd, path));
}

/** Undefined where nothing is there, null where it is no file: a link is not followed. */
async function textAt(path: string): Promise<string | null | undefined> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, "utf8") : null;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
