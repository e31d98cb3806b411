import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedFiles, git } from "./generate.ts";
import type { RepositoryOf } from "./goal.ts";

/** Does something while as many files of the working tree are changed, and puts them back afterwards. */
export async function withChanges<T>(
  { folder, size }: RepositoryOf,
  count: number,
  use: () => Promise<T>,
): Promise<T> {
  const files = changedFiles(size, count);
  try {
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    return await use();
  } finally {
    git(folder, "checkout", "--quiet", "--force", "main");
    // An index that is as young as the files it speaks of makes git read them again each time.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    git(folder, "update-index", "--refresh");
  }
}
