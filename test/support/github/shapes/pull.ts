import type { Hub } from "../hub.ts";
import { type OpenPull, pullCommits, testMerge } from "../pulls.ts";
import { pullShape } from "./threads.ts";
import { type Shape, simpleUser } from "./users.ts";

/** `pull-request`: one of them, with all that must be computed. */
export async function fullPull(hub: Hub, thread: OpenPull): Promise<Shape> {
  const { pull, number } = thread;
  if (thread.state === "open") await testMerge(hub, thread);
  const changes = await pullChanges(hub, thread);
  const open = thread.state === "open";
  const { merged } = pull;
  return {
    ...pullShape(hub, thread, pull),
    merged: merged !== null,
    merged_by: merged ? simpleUser(hub, merged.by) : null,
    mergeable: open ? pull.testMerge !== null : null,
    rebaseable: open ? pull.testMerge !== null : null,
    mergeable_state: open ? (pull.testMerge === null ? "dirty" : "clean") : "unknown",
    comments: [...hub.state.comments.values()].filter((comment) => comment.number === number).length,
    review_comments: 0,
    maintainer_can_modify: pull.head.fork,
    commits: (await pullCommits(hub, thread)).length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changes.length,
  };
}

/** The files that a pull request changes, against where it left its base. */
export async function pullChanges(hub: Hub, { pull }: OpenPull) {
  const from = (await hub.git.mergeBase(pull.base.sha, pull.head.sha)) ?? pull.base.sha;
  return hub.git.changes(from, pull.head.sha);
}
