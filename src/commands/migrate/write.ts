import { link, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/**
 * Writes files that are not there yet, each whole or not at all, in the order given: what refers to another one
 * comes after it, so that a run which was killed is completed by the next. Returns those it wrote. Rejects where
 * a folder on the way is a link that leaves the root.
 */
export async function writeMissing(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const real = await realpath(root);
  const written: string[] = [];
  for (const [path, text] of files) {
    const target = join(root, path);
    const folder = dirname(target);
    const there = await nearest(folder);
    if (there !== real && !there.startsWith(real + sep))
      throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
    await mkdir(folder, { recursive: true });
    const temporary = await mkdtemp(join(folder, ".new-"));
    try {
      await writeFile(join(temporary, "file"), text);
      // A second name, unlike a renaming, never takes the place of what somebody else wrote meanwhile.
      await link(join(temporary, "file"), target);
      written.push(path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return written;
}

/** The folder itself, or the nearest one above it that is there, its links resolved. */
async function nearest(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return await nearest(dirname(folder));
  }
}
