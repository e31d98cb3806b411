import { readText } from "../release/files.ts";

/** What a file of the repository says; undefined where there is none, or where a file stands in its folder's place. */
export async function existingText(root: string, path: string): Promise<string | undefined> {
  try {
    return await readText(root, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}
