import { mergeBase, resolve, tryResolve } from "../git/ancestry.ts";
import { desiredBranch } from "../git/branches.ts";
import { trackingRef } from "../git/fetch.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What a change is measured against: the revision that was named, else the point where this work left the
 * default branch (as the remote has it, where there is one). Null before the first commit.
 */
export async function baseOf(workspace: Workspace, named: string | undefined): Promise<string | null> {
  const { repository } = workspace;
  if (named !== undefined) {
    const commit = await resolve(repository, named);
    const head = await tryResolve(repository, "HEAD");
    return head === null ? commit : ((await mergeBase(repository, commit, head)) ?? commit);
  }
  const head = await tryResolve(repository, "HEAD");
  if (head === null) return null;
  const branch = await desiredBranch(repository);
  if (branch === null) return head;
  const { remote } = repository;
  const refs = [...(remote === null ? [] : [trackingRef(remote, branch)]), `refs/heads/${branch}`];
  for (const ref of refs) {
    const commit = await tryResolve(repository, ref);
    if (commit !== null) return commit === head ? head : await mergeBase(repository, commit, head);
  }
  return head;
}
