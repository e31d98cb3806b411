import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The temporary folder of one demo. */
export interface DemoFolder extends AsyncDisposable {
  readonly repository: string;
  /** Below it are installed packages, and what the commands leave in their temporary folder. */
  readonly work: string;
  /** Leaves the repository where it is when everything else is removed. */
  readonly keep: () => void;
  readonly kept: () => boolean;
}

/** Removed when it is disposed of, and when the process ends before that, by a signal or a closed pipe. */
export async function makeDemoFolder(): Promise<DemoFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "headgate-demo-")));
  const repository = join(path, "repository");
  const work = join(path, "work");
  await mkdir(repository);
  await mkdir(join(work, "tmp"), { recursive: true });
  let kept = false;
  const doomed = () => (kept ? work : path);
  const leave = () => rmSync(doomed(), { recursive: true, force: true });
  process.once("exit", leave);
  return {
    repository,
    work,
    keep: () => {
      kept = true;
    },
    kept: () => kept,
    [Symbol.asyncDispose]: async () => {
      await rm(doomed(), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      process.removeListener("exit", leave);
    },
  };
}
