import type { GitHub } from "../support/github/github.ts";

/** Something that starts a workflow. */
export interface Happening {
  readonly event: "pull_request" | "pull_request_review" | "push" | "schedule" | "workflow_dispatch";
  readonly actor: string;
  /** Number of the pull request that it is about. */
  readonly pull?: number;
  /** What a person filled in. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The workflow that a person started; headgate.yml where left out. */
  readonly workflow?: string;
}

/** The event's payload as far as workflows look at it, and what GITHUB_REF and GITHUB_SHA say. */
export async function payloadOf(
  github: GitHub,
  { event, actor, pull: number, inputs, workflow }: Happening,
): Promise<{ readonly payload: object; readonly ref: string; readonly sha: string }> {
  const branch = github.defaultBranch;
  const head = await github.git.head(branch);
  const sender = { login: actor, type: "User" };
  const repository = {
    id: github.repoId,
    name: github.repo,
    full_name: github.name,
    owner: { login: github.owner, type: "Organization" },
    default_branch: branch,
    fork: false,
    private: false,
    html_url: `${github.serverUrl}/${github.name}`,
  };
  if (number !== undefined) {
    const thread = github.state.threads.get(number);
    if (!thread?.pull) throw new Error(`there is no pull request ${number}`);
    const { pull } = thread;
    const sha = pull.testMerge ?? pull.head.sha;
    const repo = { full_name: github.name, fork: false };
    const payload = {
      action: event === "pull_request" ? "opened" : "submitted",
      number,
      pull_request: {
        number,
        state: thread.state,
        merged: pull.merged !== null,
        user: { login: thread.author, type: "User" },
        html_url: `${github.serverUrl}/${github.name}/pull/${number}`,
        head: { ref: pull.head.branch, sha: pull.head.sha, repo },
        base: { ref: pull.base.branch, sha: pull.base.sha, repo },
      },
      ...(event === "pull_request_review" ? { review: { state: "approved", user: sender } } : {}),
      repository,
      sender,
    };
    return { payload, ref: `refs/pull/${number}/merge`, sha };
  }
  const ref = `refs/heads/${branch}`;
  const more = {
    push: { ref, after: head, before: "0".repeat(40), deleted: false, forced: false, commits: [] },
    schedule: { schedule: "4/15 * * * *", workflow },
    workflow_dispatch: { ref, inputs: inputs ?? {}, workflow },
    pull_request: {},
    pull_request_review: {},
  }[event];
  return { payload: { ...more, repository, sender }, ref, sha: head };
}
