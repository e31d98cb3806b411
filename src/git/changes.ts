import { compareText } from "../model/finding.ts";
import { resolve } from "./ancestry.ts";
import { trimSlashes } from "./path.ts";
import type { Repository } from "./repository.ts";

export type ChangeKind = "added" | "modified" | "deleted";

export interface ChangedPath {
  /** From the convention's directory. */
  readonly path: string;
  readonly kind: ChangeKind;
}

export interface ChangeOptions {
  /**
   * False: of the working tree, only files that git knows. Saves a walk through all of its folders. Where that
   * walk has begun already, what `listUntracked` answered.
   */
  readonly untracked?: boolean | Promise<Buffer>;
}

/** Starts to look for files of the working tree that git does not know, but for what is ignored. */
export function listUntracked(repository: Repository, directory: string): Promise<Buffer> {
  const folder = trimSlashes(directory);
  const limit = folder === "" ? [] : [folder];
  return repository.git(["ls-files", "-z", "--others", "--exclude-standard", "--", ...limit]);
}

/**
 * What differs between two commits, or between a commit and the working tree (`head` null: staged, unstaged
 * and untracked alike, but for what is ignored), below `directory`, in order of path. A rename is a deletion
 * and an addition.
 */
export async function changedFiles(
  repository: Repository,
  base: string,
  head: string | null,
  directory: string,
  options: ChangeOptions = {},
): Promise<readonly ChangedPath[]> {
  const folder = trimSlashes(directory);
  const limit = folder === "" ? [] : [folder];
  const { untracked: others = true } = options;
  const commits = await Promise.all(
    [base, ...(head === null ? [] : [head])].map((rev) => resolve(repository, rev)),
  );
  const [diff, untracked] = await Promise.all([
    repository.git([
      "diff",
      "--name-status",
      "-z",
      "--no-renames",
      "--no-ext-diff",
      "--ignore-submodules=all",
      ...commits,
      "--",
      ...limit,
    ]),
    head !== null || others === false
      ? Buffer.alloc(0)
      : others === true
        ? listUntracked(repository, directory)
        : others,
  ]);
  const changes = new Map<string, ChangeKind>();
  const tokens = diff.toString("utf8").split("\0");
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const path = tokens[index + 1];
    if (path) changes.set(path, kinds[tokens[index] ?? ""] ?? "modified");
  }
  for (const path of untracked.toString("utf8").split("\0")) {
    // Removed from the index but still there: to the working tree it is a modification, not a deletion.
    if (path !== "") changes.set(path, changes.has(path) ? "modified" : "added");
  }
  const cut = folder === "" ? 0 : folder.length + 1;
  return [...changes]
    .map(([path, kind]) => ({ path: path.slice(cut), kind }))
    .sort((a, b) => compareText(a.path, b.path));
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  A: "added",
  D: "deleted",
  M: "modified",
  T: "modified",
};

/** The paths alone of `changedFiles`. */
export async function changedPaths(
  repository: Repository,
  base: string,
  head: string | null,
  directory: string,
  options: ChangeOptions = {},
): Promise<readonly string[]> {
  return (await changedFiles(repository, base, head, directory, options)).map(({ path }) => path);
}
