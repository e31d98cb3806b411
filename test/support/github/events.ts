import { changedFiles, pushedCommit } from "./event-commits.ts";
import { exampleOf, type Payload } from "./examples.ts";
import { webFlowSignature } from "./git/commit.ts";
import type { GitHub } from "./github.ts";
import { fullName, type Hub, knownUser, repoPage, userOf } from "./hub.ts";
import { type OpenPull, pullOf, syncPulls, testMerge, webFlow } from "./pulls.ts";
import { fullPull } from "./shapes/pull.ts";
import { repository } from "./shapes/repository.ts";
import { reviewShape } from "./shapes/threads.ts";
import { simpleUser } from "./shapes/users.ts";
import type { Review, WorkflowRun } from "./state.ts";

/** What starts a workflow: the payload for GITHUB_EVENT_PATH, and the environment that goes with it. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Payload;
  readonly env: Readonly<Record<string, string>>;
  /** The run that the fake now has for it. */
  readonly run: WorkflowRun;
}

export interface EventOptions {
  /** Who caused it. */
  readonly by?: string;
  /** Who asked for this attempt, where it is another. */
  readonly triggeredBy?: string;
  /** A run that is there already: a later attempt, or one with an id that the test chose. */
  readonly run?: WorkflowRun;
}

export interface PullEventOptions extends EventOptions {
  readonly action?: "opened" | "synchronize" | "reopened" | "closed" | "edited" | "ready_for_review";
  /** Of `synchronize`: where the head stood. */
  readonly before?: string;
}

/** `pull_request`, about the pull request as it now stands. */
export async function pullRequestEvent(
  { hub }: GitHub,
  number: number,
  options: PullEventOptions = {},
): Promise<WorkflowEvent> {
  const { action = "opened", before } = options;
  const thread = await thePull(hub, number);
  const by = options.by ?? (action === "closed" ? (thread.pull.merged?.by ?? thread.author) : thread.author);
  const example = exampleOf(hub, "pull_request", action);
  const { before: _, after: __, ...kept } = example;
  const payload = {
    ...kept,
    action,
    number,
    pull_request: { ...(example.pull_request as Payload), ...(await fullPull(hub, thread)) },
    ...(action === "synchronize" && {
      before: before ?? thread.pull.head.first,
      after: thread.pull.head.sha,
    }),
    ...about(hub, by),
  };
  return finish(hub, "pull_request", payload, pullPlace(thread), { ...options, by });
}

/** `pull_request_review` with action `submitted`, about a review that the fake has. */
export async function pullRequestReviewEvent(
  { hub }: GitHub,
  review: Review,
  options: EventOptions = {},
): Promise<WorkflowEvent> {
  const thread = await thePull(hub, review.number);
  const example = exampleOf(hub, "pull_request_review", "submitted");
  // A review's pull request has not what must be computed.
  const { merged: _, mergeable: __, commits: ___, ...pull } = await fullPull(hub, thread);
  const payload = {
    ...example,
    action: "submitted",
    review: {
      ...(example.review as Payload),
      ...reviewShape(hub, review),
      state: review.state.toLowerCase(),
    },
    pull_request: { ...(example.pull_request as Payload), ...pull },
    ...about(hub, review.author),
  };
  return finish(hub, "pull_request_review", payload, pullPlace(thread), { by: review.author, ...options });
}

/** `merge_group` with action `checks_requested`: makes the commit that the queue would merge, on its branch. */
export async function mergeGroupEvent(
  { hub }: GitHub,
  number: number,
  options: EventOptions = {},
): Promise<WorkflowEvent> {
  const { pull, title, author } = await thePull(hub, number);
  const base = (await hub.git.resolve(`refs/heads/${pull.base.branch}`)) ?? pull.base.sha;
  const tree = await hub.git.merge(base, pull.head.sha);
  if (tree === null) throw new Error(`pull request ${number} cannot be queued: it conflicts`);
  const head = hub.git.writeCommit({
    tree,
    parents: [base, pull.head.sha],
    author: webFlow(hub),
    committer: webFlow(hub),
    message: `Merge pull request #${number}\n\n${title}`,
    signature: webFlowSignature,
  });
  const ref = `refs/heads/gh-readonly-queue/${pull.base.branch}/pr-${number}-${base}`;
  await hub.git.move(ref, head);
  const by = options.by ?? author;
  const payload = {
    ...exampleOf(hub, "merge_group", "checks_requested"),
    merge_group: {
      head_sha: head,
      head_ref: ref,
      base_sha: base,
      base_ref: `refs/heads/${pull.base.branch}`,
      head_commit: await pushedCommit(hub, head),
    },
    ...about(hub, by),
  };
  return finish(hub, "merge_group", payload, { ref, sha: head }, { ...options, by });
}

export interface PushEventOptions extends EventOptions {
  readonly branch?: string;
  /** In place of a branch. */
  readonly tag?: string;
  /** Where it stood; the first parent of where it stands by default, null: it is new. */
  readonly before?: string | null;
  readonly after?: string;
  readonly forced?: boolean;
}

/** `push`, of what a branch or tag now has. */
export async function pushEvent({ hub }: GitHub, options: PushEventOptions = {}): Promise<WorkflowEvent> {
  const { tag, branch = hub.defaultBranch, by = "octocat" } = options;
  const ref = tag === undefined ? `refs/heads/${branch}` : `refs/tags/${tag}`;
  const after = options.after ?? (await hub.git.resolve(`${ref}^{commit}`));
  const commit = after === null ? null : await hub.git.commit(after);
  if (after === null || commit === null) throw new Error(`there is no ${ref}`);
  const before = options.before === undefined ? (commit.parents[0] ?? null) : options.before;
  const oids = tag === undefined ? (await hub.git.between(before, after, 20)).toReversed() : [];
  const nothing = "0".repeat(40);
  const { name, email } = commit.author;
  const payload = {
    ...exampleOf(hub, "push"),
    ref,
    before: before ?? nothing,
    after,
    created: before === null,
    deleted: false,
    forced: options.forced ?? false,
    base_ref: null,
    compare: repoPage(hub, `/compare/${(before ?? nothing).slice(0, 12)}...${after.slice(0, 12)}`),
    commits: await Promise.all(oids.map((oid) => changedFiles(hub, oid))),
    head_commit: await changedFiles(hub, after),
    ...about(hub, by),
    repository: pushedRepository(hub),
    pusher: { name: userOf(hub, knownUser(hub, by).login).login === name ? name : by, email },
  };
  return finish(hub, "push", payload, { ref, sha: after }, { ...options, by });
}

/** Of a push the repository is told in an older way: times are numbers, and its address is its page. */
function pushedRepository(hub: Hub): Payload {
  const shape = repository(hub);
  const owner = shape.owner as Payload;
  const seconds = (time: unknown) => Math.floor(new Date(String(time)).getTime() / 1000);
  return {
    ...shape,
    url: shape.html_url,
    owner: { ...owner, name: owner.login, email: null },
    created_at: seconds(shape.created_at),
    pushed_at: seconds(shape.pushed_at),
    stargazers: 0,
    master_branch: hub.defaultBranch,
  };
}

export interface DispatchEventOptions extends EventOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly branch?: string;
  readonly workflow?: string;
}

/** `workflow_dispatch`, by a person, on a branch. */
export async function workflowDispatchEvent(
  { hub }: GitHub,
  options: DispatchEventOptions = {},
): Promise<WorkflowEvent> {
  const { inputs = {}, branch = hub.defaultBranch, by = "octocat" } = options;
  const place = await branchPlace(hub, branch);
  const payload = {
    ...exampleOf(hub, "workflow_dispatch"),
    inputs,
    ref: place.ref,
    workflow: options.workflow ?? ".github/workflows/headgate.yml",
    ...about(hub, by),
  };
  return finish(hub, "workflow_dispatch", payload, place, { ...options, by });
}

/** `schedule`: no webhook has it; the actor is whoever last changed the workflow. */
export async function scheduleEvent(
  { hub }: GitHub,
  options: EventOptions & { readonly cron?: string; readonly workflow?: string } = {},
): Promise<WorkflowEvent> {
  const { cron = "*/15 * * * *", workflow = ".github/workflows/headgate.yml", by = "octocat" } = options;
  const payload = { schedule: cron, workflow, ...about(hub, by) };
  return finish(hub, "schedule", payload, await branchPlace(hub, hub.defaultBranch), { ...options, by });
}

interface Place {
  readonly ref: string;
  readonly sha: string;
  readonly head?: string;
  readonly base?: string;
}

async function branchPlace(hub: Hub, branch: string): Promise<Place> {
  const ref = `refs/heads/${branch}`;
  const sha = await hub.git.resolve(ref);
  if (sha === null) throw new Error(`there is no branch ${branch}`);
  return { ref, sha };
}

/** The merge that would be; once merged, the branch it was merged into. */
function pullPlace({ number, pull }: OpenPull): Place {
  const ends = { head: pull.head.branch, base: pull.base.branch };
  if (pull.merged) return { ref: `refs/heads/${pull.base.branch}`, sha: pull.merged.sha, ...ends };
  return { ref: `refs/pull/${number}/merge`, sha: pull.testMerge ?? pull.head.sha, ...ends };
}

async function thePull(hub: Hub, number: number): Promise<OpenPull> {
  await syncPulls(hub, hub.owner);
  const thread = pullOf(hub, number);
  if (!thread) throw new Error(`there is no pull request ${number}`);
  if (thread.state === "open") await testMerge(hub, thread);
  return thread;
}

function about(hub: Hub, by: string): Payload {
  const owner = userOf(hub, hub.owner);
  return {
    repository: repository(hub),
    sender: simpleUser(hub, knownUser(hub, by).login),
    ...(owner.type === "Organization" && {
      organization: { login: owner.login, id: owner.id, url: `${hub.urls.api}/orgs/${owner.login}` },
    }),
  };
}

function finish(
  hub: Hub,
  name: string,
  payload: Payload,
  place: Place,
  options: EventOptions & { readonly by: string },
): WorkflowEvent {
  const actor = knownUser(hub, options.by);
  const triggering = knownUser(hub, options.triggeredBy ?? options.by);
  const branch = place.ref.replace(/^refs\/(heads|tags|pull)\//, "");
  const run =
    options.run ?? addRun(hub, name, place.head ?? branch, place.sha, actor.login, triggering.login);
  const workflow = hub.state.workflows.get(run.workflow);
  const path = workflow?.path ?? ".github/workflows/headgate.yml";
  const env = {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: name,
    GITHUB_REF: place.ref,
    GITHUB_REF_NAME: branch,
    GITHUB_REF_TYPE: place.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_SHA: place.sha,
    GITHUB_HEAD_REF: place.head ?? "",
    GITHUB_BASE_REF: place.base ?? "",
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_TRIGGERING_ACTOR: triggering.login,
    GITHUB_REPOSITORY: fullName(hub),
    GITHUB_REPOSITORY_ID: String(hub.repoId),
    GITHUB_REPOSITORY_OWNER: hub.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(userOf(hub, hub.owner).id),
    GITHUB_SERVER_URL: hub.urls.server,
    GITHUB_API_URL: hub.urls.api,
    GITHUB_GRAPHQL_URL: hub.urls.graphql,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(hub.state.runs.indexOf(run) + 1),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: workflow?.name ?? "Headgate",
    GITHUB_WORKFLOW_REF: `${fullName(hub)}/${path}@${place.ref}`,
    GITHUB_WORKFLOW_SHA: place.sha,
    GITHUB_JOB: "headgate",
    GITHUB_RETENTION_DAYS: "90",
  };
  return { name, payload, env, run };
}

function addRun(
  hub: Hub,
  event: string,
  branch: string,
  sha: string,
  actor: string,
  triggeringActor: string,
): WorkflowRun {
  const run: WorkflowRun = {
    id: hub.state.nextId(),
    workflow: hub.state.workflows.keys().next().value ?? 0,
    attempt: 1,
    event,
    branch,
    sha,
    actor,
    triggeringActor,
    createdAt: hub
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    status: "in_progress",
    conclusion: null,
    jobs: [],
  };
  hub.state.runs.push(run);
  return run;
}
