import { isAncestor, tryResolve } from "./ancestry.ts";
import { GitError } from "./error.ts";
import { fetchBranch, trackingRef } from "./fetch.ts";
import { push } from "./push.ts";
import { updateRef, updateRefs } from "./refs.ts";
import type { Repository } from "./repository.ts";

export interface SetAside {
  /** The branch that keeps the commit. */
  readonly kept: string;
  /** Whether it is on the remote; a local branch otherwise. */
  readonly pushed: boolean;
}

/** What files hold, by path from the repository's root; null: they are not there. */
export type Texts = ReadonlyMap<string, string | null>;

/** Whether what a branch holds of a change's files is as good as what is wished; every wished path is in both. */
export type SameTexts = (kept: Texts, wished: Texts) => boolean | Promise<boolean>;

/**
 * Keeps a commit that the desired branch refused on a branch of its own, `headgate/SLUG`, numbered where that
 * name is taken by something else. A branch that already holds the same change is used again, so that a re-run
 * makes no second one.
 */
export async function setAside(
  repository: Repository,
  slug: string,
  commit: string,
  changes: Texts,
  same?: SameTexts,
): Promise<SetAside> {
  const base = `headgate/${branchSlug(slug)}`;
  for (let number = 1; number <= 20 && repository.remote !== null; number += 1) {
    const branch = number === 1 ? base : `${base}-${number}`;
    const pushed = await push(repository, { remote: repository.remote, branch, commit, expected: null });
    if (pushed.kind === "pushed") {
      await updateRefs(repository, [{ ref: trackingRef(repository.remote, branch), to: commit }]);
      return { kept: branch, pushed: true };
    }
    if (pushed.kind === "refused") break;
    const other = await fetchBranch(repository, repository.remote, branch);
    if (other !== null && (await holds(repository, other, commit, changes, same)))
      return { kept: branch, pushed: true };
  }
  for (let number = 1; number <= 20; number += 1) {
    const branch = number === 1 ? base : `${base}-${number}`;
    const made = await updateRef(repository, `refs/heads/${branch}`, commit, null);
    if (made.kind === "updated") return { kept: branch, pushed: false };
    const other = await tryResolve(repository, `refs/heads/${branch}`);
    if (other !== null && (await holds(repository, other, commit, changes, same))) {
      return { kept: branch, pushed: false };
    }
  }
  throw new GitError("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
    hint: "delete those that were merged: git branch --delete NAME",
  });
}

/** Whether a branch proposes the same change: same files, and not yet part of what the commit builds on. */
export async function holds(
  repository: Repository,
  other: string,
  commit: string,
  changes: Texts,
  same: SameTexts = areEqual,
): Promise<boolean> {
  if (other === commit) return true;
  if (await isAncestor(repository, other, commit)) return false;
  const entries = await repository.trees.locate(other, [...changes.keys()]);
  const contents = await repository.trees.contents(other, entries);
  const kept = [...changes.keys()].map(
    (path) => [path, contents.get(path)?.toString("utf8") ?? null] as const,
  );
  return same(new Map(kept), changes);
}

function areEqual(kept: Texts, wished: Texts): boolean {
  return [...wished].every(([path, text]) => kept.get(path) === text);
}

/** Letters, digits and single dashes: what every forge and shell takes as a branch's name; of two ids it holds both. */
export function branchSlug(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 150)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "change" : slug;
}
