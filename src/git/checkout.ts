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
 * git's own two-tree merge does it, all of them or none, and never over a person's changes.
 */
export async function checkout(
  repository: Repository,
  move: BranchMove,
  update: () => Promise<RefsUpdated>,
): Promise<WorkingTreeResult | "moved"> {
  const current = repository.bare ? null : await currentBranch(repository);
  const dirty = current === move.branch ? await dirtyPaths(repository, move) : [];
  if ((await update()).kind === "moved") return "moved";
  if (current !== move.branch) return { kind: "elsewhere" };
  if (dirty.length > 0) return { kind: "dirty", paths: dirty };
  const merged = await repository.run(["read-tree", "-m", "-u", move.from, move.to]);
  // A person may have changed a file since we looked; git looked again under the index's lock, and refused.
  return merged.status === 0 ? { kind: "updated" } : { kind: "dirty", paths: move.paths };
}

/** Which of the paths are not, in index and working tree, what the commit they come from says. */
async function dirtyPaths(repository: Repository, move: BranchMove): Promise<readonly string[]> {
  const diff = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"];
  const [tree, index, untracked] = await Promise.all([
    repository.git([...diff, move.from, "--", ...move.paths]),
    repository.git([...diff, "--cached", move.from, "--", ...move.paths]),
    repository.git(["ls-files", "-z", "--others", "--", ...move.paths]),
  ]);
  const names = [tree, index, untracked].flatMap((list) => list.toString("utf8").split("\0"));
  return [...new Set(names)].filter((name) => name !== "").sort();
}
