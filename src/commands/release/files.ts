import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** The text of a file below the root, or undefined where there is none. Other errors reject. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, path), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Writes each file whole or not at all, in the order given: what refers to another file comes after it.
 * Rejects where a folder on the way is a link that leaves the root.
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const real = await realpath(root);
  for (const [path, text] of files) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    if (!(await realpath(dirname(target))).startsWith(real + sep))
      throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
    const temporary = await mkdtemp(join(dirname(target), ".new-"));
    try {
      await writeFile(join(temporary, "file"), text);
      await rename(join(temporary, "file"), target);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
}
