import { mergeBase, resolve, tryResolve } from "../git/ancestry.ts";
import { desiredBranch } from "../git/branches.ts";
import { trackingRef } from "../git/fetch.ts";
import type { Clone } from "./clone.ts";

/**
 * What a change is measured against: the revision that was named, else the point where this work (`of`, by
 * default what is checked out) left the default branch, as the remote has it, where there is one. Null before
 * the first commit.
 */
export async function baseOf(
  clone: Clone,
  named: string | undefined,
  of: string | null = null,
): Promise<string | null> {
  const { repository } = clone;
  const [head, branch] = await Promise.all([
    of ?? tryResolve(repository, "HEAD"),
    named === undefined ? desiredBranch(repository) : null,
  ]);
  if (named !== undefined) {
    const commit = await resolve(repository, named);
    return head === null ? commit : ((await mergeBase(repository, commit, head)) ?? commit);
  }
  if (head === null) return null;
  if (branch === null) return head;
  const { remote } = repository;
  const refs = [...(remote === null ? [] : [trackingRef(remote, branch)]), `refs/heads/${branch}`];
  for (const ref of refs) {
    const commit = await tryResolve(repository, ref);
    if (commit !== null) return commit === head ? head : await mergeBase(repository, commit, head);
  }
  return head;
}
