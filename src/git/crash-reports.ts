import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** The namespace our imports run in; never a ref that exists. */
export const importRefs = "refs/headgate/import/";

/**
 * A run that was killed while git imported its commit leaves git's own report of that behind. Removes those
 * that speak of our imports; those of other people's imports stay.
 */
export async function sweepCrashReports(gitDirectory: string): Promise<void> {
  const names = await readdir(gitDirectory).catch(() => []);
  for (const name of names.filter((entry) => /^fast_import_crash_\d+$/.test(entry))) {
    const path = join(gitDirectory, name);
    const report = await readFile(path, "utf8").catch(() => "");
    if (report.includes(importRefs)) await rm(path, { force: true });
  }
}
