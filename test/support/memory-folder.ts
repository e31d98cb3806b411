import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Bytes: several times what all tests that run at once have lying around. */
const room = 2 ** 31;

/**
 * A folder in memory for what tests write, which ends with this process: git writes many small files, and a disk's
 * journal takes longer for each than git does. Undefined where the machine has no such room, lets nothing be started
 * from it, or where somebody said what folder is to be used.
 */
export function memoryFolder(): string | undefined {
  if (process.platform !== "linux" || process.env.TMPDIR !== undefined) return undefined;
  let made: string | undefined;
  const remove = () => made !== undefined && rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    if (bavail * bsize < room) return undefined;
    // Short: the path of a socket may have no more than a hundred letters.
    made = mkdtempSync("/dev/shm/hg-");
    const program = join(made, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    execFileSync(program);
    rmSync(program);
    process.once("exit", remove);
    return made;
  } catch {
    remove();
    return undefined;
  }
}
