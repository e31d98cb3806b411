import { mergeBase, resolve, tryResolve } from "../git/ancestry.ts";
import { trackingRef } from "../git/fetch.ts";
import type { Clone } from "./clone.ts";

/** What a change is measured against. */
export interface Base {
  /** Where this work left the branch it will be merged into. */
  readonly base: string;
  /** The head of that branch, as this clone knows it: the base itself, or commits that came since. */
  readonly onto: string;
}

/**
 * The revision that was named, else the default branch (as the remote has it, where there is one), and the
 * point where this work (`of`, by default what is checked out) left it. Null before the first commit.
 */
export async function baseOf(
  clone: Clone,
  named: string | undefined,
  of: string | null = null,
): Promise<Base | null> {
  const { repository } = clone;
  const [head, branch] = await Promise.all([
    of ?? tryResolve(repository, "HEAD"),
    named === undefined ? clone.desiredBranch() : null,
  ]);
  if (named !== undefined) {
    const onto = await resolve(repository, named);
    return { base: head === null ? onto : ((await mergeBase(repository, onto, head)) ?? onto), onto };
  }
  if (head === null) return null;
  const here = { base: head, onto: head };
  if (branch === null) return here;
  const { remote } = repository;
  const refs = [...(remote === null ? [] : [trackingRef(remote, branch)]), `refs/heads/${branch}`];
  for (const ref of refs) {
    const onto = await tryResolve(repository, ref);
    if (onto === head) return here;
    if (onto === null) continue;
    const base = await mergeBase(repository, onto, head);
    return base === null ? null : { base, onto };
  }
  return here;
}
