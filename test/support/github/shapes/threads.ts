import { type Hub, nodeId, repoApi, repoPage } from "../hub.ts";
import type { Comment, Label, Pull, Review, Thread } from "../state.ts";
import { repository } from "./repository.ts";
import { association, type Shape, simpleUser } from "./users.ts";

export function labelShape(hub: Hub, label: Label): Shape {
  return {
    id: label.id,
    node_id: nodeId("LA", label.id),
    url: repoApi(hub, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

function labelsOf(hub: Hub, thread: Thread): readonly Shape[] {
  return [...thread.labels].flatMap((name) => {
    const label = hub.state.labels.get(name.toLowerCase());
    return label ? [labelShape(hub, label)] : [];
  });
}

/** What issues and pull requests say alike. */
function common(hub: Hub, thread: Thread): Shape {
  const assignees = [...thread.assignees].map((login) => simpleUser(hub, login));
  return {
    number: thread.number,
    state: thread.state,
    locked: thread.locked,
    active_lock_reason: null,
    title: thread.title,
    user: simpleUser(hub, thread.author),
    body: thread.body,
    labels: labelsOf(hub, thread),
    milestone: null,
    assignee: assignees[0] ?? null,
    assignees,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    author_association: association(hub, thread.author),
    comments_url: repoApi(hub, `/issues/${thread.number}/comments`),
  };
}

/** `issue`; a pull request is one too, and says so. */
export function issueShape(hub: Hub, thread: Thread): Shape {
  const { number, pull } = thread;
  const url = repoApi(hub, `/issues/${number}`);
  const page = repoPage(hub, `/${pull ? "pull" : "issues"}/${number}`);
  return {
    ...common(hub, thread),
    id: thread.id,
    node_id: pull ? nodeId("PR", pull.id) : nodeId("I", thread.id),
    url,
    repository_url: repoApi(hub),
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    state_reason: thread.stateReason,
    comments: [...hub.state.comments.values()].filter((comment) => comment.number === number).length,
    performed_via_github_app: null,
    ...(pull && {
      draft: pull.draft,
      pull_request: {
        url: repoApi(hub, `/pulls/${number}`),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: pull.merged?.at ?? null,
      },
    }),
  };
}

/** `pull-request-simple`, as lists have it. */
export function pullShape(hub: Hub, thread: Thread, pull: Pull): Shape {
  const { number } = thread;
  const url = repoApi(hub, `/pulls/${number}`);
  const issue = repoApi(hub, `/issues/${number}`);
  const page = repoPage(hub, `/pull/${number}`);
  const statuses = repoApi(hub, `/statuses/${pull.head.sha}`);
  return {
    ...common(hub, thread),
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: repoApi(hub, "/pulls/comments{/number}"),
    statuses_url: statuses,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.testMerge,
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    auto_merge: null,
    head: end(hub, pull.head.owner, pull.head.branch, pull.head.sha),
    base: end(hub, hub.owner, pull.base.branch, pull.base.sha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: repoApi(hub, "/pulls/comments{/number}") },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
  };
}

function end(hub: Hub, owner: string, ref: string, sha: string): Shape {
  return { label: `${owner}:${ref}`, ref, sha, user: simpleUser(hub, owner), repo: repository(hub, owner) };
}

/** `issue-comment`. */
export function commentShape(hub: Hub, comment: Comment): Shape {
  const thread = hub.state.threads.get(comment.number);
  const kind = thread?.pull ? "pull" : "issues";
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: repoApi(hub, `/issues/comments/${comment.id}`),
    html_url: repoPage(hub, `/${kind}/${comment.number}#issuecomment-${comment.id}`),
    issue_url: repoApi(hub, `/issues/${comment.number}`),
    user: simpleUser(hub, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(hub, comment.author),
    performed_via_github_app: null,
  };
}

/** `pull-request-review`. */
export function reviewShape(hub: Hub, review: Review): Shape {
  const page = repoPage(hub, `/pull/${review.number}`);
  const pull = repoApi(hub, `/pulls/${review.number}`);
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    user: simpleUser(hub, review.author),
    body: review.body,
    state: review.state,
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: pull,
    _links: { html: { href: `${page}#pullrequestreview-${review.id}` }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: association(hub, review.author),
  };
}
