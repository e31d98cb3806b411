import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The temporary folder of one demo: the repository, and beside it the packages. */
export interface DemoFolder extends AsyncDisposable {
  readonly path: string;
  readonly repository: string;
  /** Leaves the repository where it is when everything else is removed. */
  readonly keep: () => void;
  readonly kept: () => boolean;
}

/** Removed when it is disposed of, and when the process ends before that, by a signal or a closed pipe. */
export async function makeDemoFolder(): Promise<DemoFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "headgate-demo-")));
  const repository = join(path, "repository");
  await mkdir(repository);
  let kept = false;
  const doomed = () => (kept ? join(path, "cache") : path);
  const leave = () => rmSync(doomed(), { recursive: true, force: true });
  process.once("exit", leave);
  return {
    path,
    repository,
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
