import { hasRole } from "../access.ts";
import { nodeId, repoPage, userOf } from "../hub.ts";
import { roles } from "../permissions.ts";
import { type OpenPull, pullCommits } from "../pulls.ts";
import { pullChanges } from "../shapes/pull.ts";
import { association } from "../shapes/users.ts";
import type { Comment, ForcePush, Review } from "../state.ts";
import { type Args, connection, guard, type Node, type World } from "./node.ts";
import { commitNode } from "./objects.ts";
import { Refused } from "./refused.ts";
import { refNode, repositoryNode } from "./repository.ts";
import { actor } from "./users.ts";

export function pullNode(world: World, thread: OpenPull): Node {
  const { hub } = world;
  const { pull, number } = thread;
  const at = (sha: string | null | undefined) => (sha ? () => commitNode(world, sha) : null);
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number,
    title: thread.title,
    body: thread.body ?? "",
    url: repoPage(hub, `/pull/${number}`),
    state: pull.merged ? "MERGED" : thread.state.toUpperCase(),
    closed: thread.state === "closed",
    merged: pull.merged !== null,
    isDraft: pull.draft,
    createdAt: thread.createdAt,
    updatedAt: thread.updatedAt,
    closedAt: thread.closedAt,
    mergedAt: pull.merged?.at ?? null,
    mergedBy: pull.merged ? actor(world, pull.merged.by) : null,
    mergeCommit: at(pull.merged?.sha),
    potentialMergeCommit: at(pull.merged ? null : pull.testMerge),
    mergeable: pull.merged ? "UNKNOWN" : pull.testMerge === null ? "CONFLICTING" : "MERGEABLE",
    author: actor(world, thread.author),
    authorAssociation: association(hub, thread.author),
    isCrossRepository: pull.head.fork,
    headRefOid: pull.head.sha,
    headRefName: pull.head.branch,
    headRef: async () => (pull.head.fork ? null : refNode(world, `refs/heads/${pull.head.branch}`)),
    headRepository: () => repositoryNode(world, pull.head.owner),
    headRepositoryOwner: actor(world, pull.head.owner),
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.branch,
    baseRef: () => refNode(world, `refs/heads/${pull.base.branch}`),
    baseRepository: () => repositoryNode(world),
    repository: () => repositoryNode(world),
    changedFiles: async () => (await pullChanges(hub, thread)).length,
    additions: async () =>
      (await pullChanges(hub, thread)).reduce((sum, { additions }) => sum + additions, 0),
    deletions: async () =>
      (await pullChanges(hub, thread)).reduce((sum, { deletions }) => sum + deletions, 0),
    files: async (args: Args, field: string) =>
      connection(await pullChanges(hub, thread), args, field, fileNode),
    commits: async (args: Args, field: string) => {
      const oids = (await pullCommits(hub, thread)).toReversed().slice(0, 250);
      const one = (oid: string) => ({
        __typename: "PullRequestCommit",
        id: nodeId("PRC", `${number}:${oid}`),
        commit: () => commitNode(world, oid),
        pullRequest: () => pullNode(world, thread),
      });
      return connection(oids, args, field, one);
    },
    labels: (args: Args, field: string) =>
      connection([...thread.labels], args, field, (name) => ({ __typename: "Label", name })),
    reviews: (args: Args, field: string) =>
      connection(reviewsOf(world, number, args), args, field, (review) => reviewNode(world, review)),
    latestReviews: (args: Args, field: string) => {
      const latest = new Map(reviewsOf(world, number, args).map((review) => [review.author, review]));
      return connection([...latest.values()], args, field, (review) => reviewNode(world, review));
    },
    comments: (args: Args, field: string) => {
      const own = [...hub.state.comments.values()].filter((comment) => comment.number === number);
      return connection(ordered(own, args), args, field, (comment) => commentNode(world, comment));
    },
    timelineItems: (args: Args, field: string) => timeline(world, thread, args, field),
  };
}

function fileNode(change: Awaited<ReturnType<typeof pullChanges>>[number]): Node {
  const kinds = { added: "ADDED", removed: "DELETED", modified: "MODIFIED", renamed: "RENAMED" } as const;
  return {
    __typename: "PullRequestChangedFile",
    path: change.path,
    additions: change.additions,
    deletions: change.deletions,
    changeType: kinds[change.status],
  };
}

function reviewsOf({ hub }: World, number: number, args: Args): readonly Review[] {
  const { states, author } = args;
  return [...hub.state.reviews.values()]
    .filter((review) => review.number === number)
    .filter(({ state }) => !Array.isArray(states) || states.includes(state))
    .filter((review) => typeof author !== "string" || review.author.toLowerCase() === author.toLowerCase());
}

function reviewNode(world: World, review: Review): Node {
  const { hub } = world;
  return {
    __typename: "PullRequestReview",
    id: nodeId("PRR", review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    author: actor(world, review.author),
    authorAssociation: association(hub, review.author),
    authorCanPushToRepository: roles.indexOf(userOf(hub, review.author).role) >= roles.indexOf("write"),
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    updatedAt: review.submittedAt,
    url: repoPage(hub, `/pull/${review.number}#pullrequestreview-${review.id}`),
    commit: () => commitNode(world, review.commit),
  };
}

function ordered(comments: readonly Comment[], args: Args): readonly Comment[] {
  const order = args.orderBy as Readonly<{ direction: string }> | null | undefined;
  const sorted = comments.toSorted((a, b) => a.id - b.id);
  return order?.direction === "DESC" ? sorted.toReversed() : sorted;
}

export function commentNode(world: World, comment: Comment): Node {
  const { hub } = world;
  return {
    __typename: "IssueComment",
    id: nodeId("IC", comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actor(world, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    isMinimized: comment.minimized,
    minimizedReason: comment.minimized ? "outdated" : null,
    url: repoPage(hub, `/pull/${comment.number}#issuecomment-${comment.id}`),
    viewerDidAuthor: comment.author === world.token.login,
    viewerCanUpdate: comment.author === world.token.login || hasRole(hub, world.token, "write"),
  };
}

/** Of the timeline there is what was asked for once; another kind is not implemented, and says so. */
function timeline(world: World, { pull }: OpenPull, args: Args, field: string): Node {
  const kinds = args.itemTypes;
  if (!Array.isArray(kinds) || kinds.some((kind) => kind !== "HEAD_REF_FORCE_PUSHED_EVENT")) {
    throw new Refused("NOT_IMPLEMENTED", "the fake's timeline has HEAD_REF_FORCE_PUSHED_EVENT alone");
  }
  guard(world, "pull_requests=read");
  const page = connection(pull.forcePushes, args, field, (push) => pushNode(world, push));
  return { ...page, filteredCount: pull.forcePushes.length, pageCount: (page.totalCount as number) ?? 0 };
}

function pushNode(world: World, push: ForcePush): Node {
  return {
    __typename: "HeadRefForcePushedEvent",
    id: nodeId("HRFPE", push.id),
    actor: actor(world, push.by),
    createdAt: push.at,
    beforeCommit: () => commitNode(world, push.before),
    afterCommit: () => commitNode(world, push.after),
  };
}
