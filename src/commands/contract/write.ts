import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/**
 * Writes a file below a folder, whole or not at all, and makes the folders on the way. Rejects where one of them is a
 * link that leaves it.
 */
export async function writeBelow(root: string, path: string, text: string): Promise<void> {
  await mkdir(root, { recursive: true });
  const real = await realpath(root);
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  const folder = await realpath(dirname(target));
  if (folder !== real && !folder.startsWith(real + sep)) {
    throw Object.assign(new Error(`${path} would be written elsewhere: a folder on the way is a link`), {
      code: "ELOOP",
    });
  }
  const temporary = await mkdtemp(join(folder, ".new-"));
  try {
    await writeFile(join(temporary, "file"), text);
    await rename(join(temporary, "file"), target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
