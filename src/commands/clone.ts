import { join, resolve } from "node:path";
import { desiredBranch } from "../git/branches.ts";
import { GitError } from "../git/error.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { Invocation, World } from "./command.ts";
import { textOf } from "./options.ts";

/** The clone that a command works in, opened once. */
export interface Clone extends AsyncDisposable {
  readonly repository: Repository;
  /** The convention's folder from the repository's root, with forward slashes; "" is the root. */
  readonly directory: string;
  /** Absolute path of the convention's folder. */
  readonly root: string;
  /** Short name of the desired branch; null where there is none yet. */
  desiredBranch(): Promise<string | null>;
}

/** Opens the repository that the command line names, by default the one around the current folder. */
export async function openClone(invocation: Invocation, world: World): Promise<Clone> {
  const folder = resolve(world.cwd, textOf(invocation, "repository") ?? ".");
  const repository = await (world.open ?? openRepository)(folder, world.host?.gitEnv);
  const directory = folderNamed(textOf(invocation, "directory"));
  const root = join(repository.root, directory);
  return {
    repository,
    directory,
    root,
    desiredBranch: () => (world.host?.desiredBranch ?? desiredBranch)(repository),
    [Symbol.asyncDispose]: () => repository.close(),
  };
}

/** The convention's folder as people name it, from the repository's root: `./ops/` is `ops`; "" is the root. */
export function folderNamed(text: string | undefined): string {
  return (text ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
}

/** Throws `git/bare` where there is no working tree to write into or to read. */
export async function needTree({ repository }: Pick<Clone, "repository">): Promise<void> {
  if (!repository.bare) return;
  await repository.close();
  throw new GitError("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
    hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
  });
}
