import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { LockTaken, takeLock, tidyLock } from "../system/process-lock.ts";
import { tryResolve } from "./ancestry.ts";
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

/** Milliseconds that one run waits for others that bring the same working tree along. */
const patience = 10_000;
/** How often git's own lock of the index is waited for: an editor that asks for the status holds it for a moment. */
const attempts = 20;

/**
 * Moves a branch by `update`, and where it is the one that is checked out, brings exactly those paths along:
 * git's own two-tree merge does it, all of them or none, and never over a person's changes. The files go first:
 * a run that is killed in between leaves what the next one completes, and never a change that undoes the commit.
 * One run at a time does so in a working tree, or what one takes back another one would have counted on; `moved`
 * also where that could not be waited for: then nothing was done.
 */
export async function checkout(
  repository: Repository,
  move: BranchMove,
  update: () => Promise<RefsUpdated>,
): Promise<WorkingTreeResult | "moved"> {
  const current = repository.bare ? null : await currentBranch(repository);
  if (current !== move.branch) return (await update()).kind === "moved" ? "moved" : { kind: "elsewhere" };
  const done = await lockTree(repository);
  if (done === null) return "moved";
  try {
    if ((await tryResolve(repository, `refs/heads/${move.branch}`)) !== move.from) return "moved";
    return await bring(repository, move, update);
  } finally {
    await done();
  }
}

async function bring(
  repository: Repository,
  move: BranchMove,
  update: () => Promise<RefsUpdated>,
): Promise<WorkingTreeResult | "moved"> {
  const dirty = await dirtyPaths(repository, move, move.from);
  const there = dirty.length > 0 && (await dirtyPaths(repository, move, move.to)).length === 0;
  // A person may have changed a file since we looked; git looks again under the index's lock, and refuses.
  const merged = dirty.length === 0 ? await merge(repository, move.from, move.to) : "refused";
  if (merged === "locked") return "moved";
  if ((await update()).kind === "moved") {
    if (merged === "merged") await merge(repository, move.to, move.from);
    return "moved";
  }
  if (merged === "merged" || there) return { kind: "updated" };
  return { kind: "dirty", paths: dirty.length > 0 ? dirty : move.paths };
}

async function merge(
  repository: Repository,
  from: string,
  to: string,
): Promise<"merged" | "refused" | "locked"> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { status, stderr } = await repository.run(["read-tree", "-m", "-u", from, to]);
    if (status === 0) return "merged";
    if (!/index\.lock/.test(stderr)) return "refused";
    await delay(10 * attempt);
  }
  return "locked";
}

/** Takes away what a run left that was killed over a working tree; who brings one along does so in any case. */
export async function tidyCheckout(repository: Repository): Promise<void> {
  await tidyLock(lockOf(repository));
}

function lockOf({ gitDirectory }: Repository): string {
  return join(gitDirectory, "headgate-checkout.lock");
}

/** Null where somebody else holds it for too long. */
async function lockTree(repository: Repository): Promise<(() => Promise<void>) | null> {
  const path = lockOf(repository);
  await tidyLock(path);
  try {
    return await takeLock(path, patience);
  } catch (error) {
    if (error instanceof LockTaken) return null;
    throw error;
  }
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
