import { currentBranch } from "./branches.ts";
import type { RefsUpdated } from "./refs.ts";
import type { Repository } from "./repository.ts";

export type WorkingTreeResult =
  /** Index and working tree hold the new commit's files. */
  | { readonly kind: "updated" }
  /** Another branch is checked out, or the clone's own branch stands elsewhere: nothing to bring along. */
  | { readonly kind: "elsewhere" }
  /** These files were changed by a person and stay as they are, staged or not: not what the branch says now. */
  | { readonly kind: "dirty"; readonly paths: readonly string[] };

export interface BranchMove {
  readonly branch: string;
  readonly from: string;
  readonly to: string;
  /** What differs between the two commits, from the repository's root. */
  readonly paths: readonly string[];
}

/**
 * Moves a branch by `update`, and where it is the one that is checked out, brings exactly those paths along:
 * git's own two-tree merge does it, all of them or none, and never over a person's changes. The files go first:
 * a run that is killed in between leaves what the next one completes, and never a change that undoes the commit.
 */
export async function checkout(
  repository: Repository,
  move: BranchMove,
  update: () => Promise<RefsUpdated>,
): Promise<WorkingTreeResult | "moved"> {
  const current = repository.bare ? null : await currentBranch(repository);
  if (current !== move.branch) return (await update()).kind === "moved" ? "moved" : { kind: "elsewhere" };
  const dirty = await dirtyPaths(repository, move, move.from);
  const there = dirty.length > 0 && (await dirtyPaths(repository, move, move.to)).length === 0;
  const merge = (from: string, to: string) => repository.run(["read-tree", "-m", "-u", from, to]);
  // A person may have changed a file since we looked; git looks again under the index's lock, and refuses.
  const merged = dirty.length === 0 && (await merge(move.from, move.to)).status === 0;
  if ((await update()).kind === "moved") {
    if (merged) await merge(move.to, move.from);
    return "moved";
  }
  if (merged || there) return { kind: "updated" };
  return { kind: "dirty", paths: dirty.length > 0 ? dirty : move.paths };
}

/** Which of the paths are not, in index and working tree, what a commit says. */
async function dirtyPaths(
  repository: Repository,
  move: BranchMove,
  commit: string,
): Promise<readonly string[]> {
  const diff = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"];
  const [tree, index, untracked] = await Promise.all([
    repository.git([...diff, commit, "--", ...move.paths]),
    repository.git([...diff, "--cached", commit, "--", ...move.paths]),
    repository.git(["ls-files", "-z", "--others", "--", ...move.paths]),
  ]);
  const names = [tree, index, untracked].flatMap((list) => list.toString("utf8").split("\0"));
  return [...new Set(names)].filter((name) => name !== "").sort();
}
