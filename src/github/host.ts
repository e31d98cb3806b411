import { localBranch } from "../git/deployed-branch.ts";
import type { Repository } from "../git/repository.ts";
import type { Host, UnknownGroup } from "../host/host.ts";
import type { GitHubApi } from "./api.ts";
import { type HostedClone, hostedClone } from "./clone.ts";
import type { GitHubContext } from "./context.ts";
import { gitEnvironment } from "./credentials.ts";
import { gitHubBranch } from "./deployed-branch.ts";
import { commitToGitHub, findRequest, type PullRequestPolicy } from "./desired-commit.ts";
import { GitHubError } from "./error.ts";
import type { GitHubEvent } from "./event.ts";
import { refNameOf } from "./payload.ts";
import { rememberedMemberships } from "./people.ts";
import { lastPushes, pushersLookUp } from "./pushes.ts";
import { releaseNotesOf } from "./release-notes.ts";
import { type History, historyOf, pullRequestOf } from "./reviews.ts";
import { endedRunsOf, runOf, runUrl } from "./runs.ts";

export interface GitHubHostOptions {
  readonly api: GitHubApi;
  /** A client whose token may read the organization's teams; absent: nobody here knows a team. */
  readonly membersApi?: GitHubApi;
  readonly context: GitHubContext;
  /** The token of `api`: git reads with it. */
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly deployedBranch?: string;
  /** Name of the check runs that keep plans; `Headgate` by default. */
  readonly checkRun?: string;
  readonly pullRequest?: PullRequestPolicy;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A repository on GitHub: read by git from the workflow's checkout, written by GitHub's API. */
export function gitHubHost(options: GitHubHostOptions): Host {
  const { api, membersApi, context, token, env, now = Date.now } = options;
  const { owner, repo, actor, triggeringActor } = context;
  const repository = { owner, repo };
  const deployedBranch = options.deployedBranch ?? "deployed";
  const clones = new WeakMap<Repository, HostedClone>();
  const memberships = rememberedMemberships(
    { api, ...(membersApi === undefined ? {} : { membersApi }) },
    repository,
  );
  const unknownGroups = new Map<string, UnknownGroup>();
  let defaultBranch: Promise<string> | undefined;
  let history: Promise<History> | undefined;

  function cloneOf(local: Repository): HostedClone {
    const known = clones.get(local) ?? hostedClone(local, context);
    clones.set(local, known);
    return known;
  }

  /** The event names it; a schedule's may not. */
  function defaultBranchName(): Promise<string> {
    defaultBranch ??=
      context.defaultBranch === null
        ? askDefaultBranch(api, repository)
        : Promise.resolve(context.defaultBranch);
    return defaultBranch;
  }

  function historyHere(): Promise<History> {
    history ??= defaultBranchName().then((base) => historyOf(api, repository, base, options.checkRun, now));
    return history;
  }

  const people = [...new Set([actor, triggeringActor])];
  const run = runUrl(context, runOf(context));
  return {
    isPassing: true,
    ...(run === null ? {} : { runAddress: run }),
    releaseNotes: (tag) => releaseNotesOf(api, repository, tag),
    hasReviews: true,
    gitEnv: gitEnvironment(context, token, env),
    deployedBranch,
    desiredBranch: defaultBranchName,
    store: (local, { online }) =>
      online === false
        ? localBranch(local, { name: deployedBranch, online })
        : gitHubBranch(api, repository, cloneOf(local), { name: deployedBranch }),
    commitDesired: (local, edit) =>
      commitToGitHub(api, repository, cloneOf(local), edit, options.pullRequest ?? "when-refused"),
    requestFor: (kept) => findRequest(api, repository, kept),
    cause: async (_, asked) => ({
      actor,
      run: runOf(context),
      ...(triggeringActor === actor ? {} : { triggeredBy: triggeringActor }),
      ...asked,
    }),
    endedRuns: endedRunsOf(api, repository, context, now),
    requester: { people, byHand: context.event.kind === "workflow_dispatch" },
    pullRequests: async (commits) =>
      commits.length === 0 ? new Map() : (await historyHere()).pullRequests(commits),
    authors: async (commits) => (commits.length === 0 ? new Map() : (await historyHere()).authors(commits)),
    withPushers: pushersLookUp(api, repository),
    pushes: async () => lastPushes(api, repository, await defaultBranchName()),
    currentPullRequest: async () => {
      const number = proposedIn(context.event);
      return number === null ? null : await pullRequestOf(api, repository, number, options.checkRun);
    },
    memberships: async (names, asked) => {
      const { members, unknown } = await memberships(names, asked);
      for (const { name, ...why } of unknown) unknownGroups.set(name, why);
      return members;
    },
    whyUnknown: (name) => unknownGroups.get(name.toLowerCase()),
    examine: async () => {
      const { examine } = await import("./doctor/examine.ts");
      const { workflowFile } = context;
      return examine({ api, repository, deployedBranch, workflowFile, now: new Date(now()) });
    },
  };
}

/** Of what the merge queue tries, the pull request that came last. */
function proposedIn(event: GitHubEvent): number | null {
  if (event.kind === "merge_group") return event.number;
  return "pull" in event ? event.pull.number : null;
}

async function askDefaultBranch(
  api: GitHubApi,
  repository: { readonly owner: string; readonly repo: string },
): Promise<string> {
  const { data } = await api.request("GET /repos/{owner}/{repo}", repository);
  const name = refNameOf(data.default_branch);
  if (name !== undefined) return name;
  throw new GitHubError("github/invalid", "GitHub names no default branch that git would take.", {
    hint: "set one: Settings > General > Default branch",
  });
}
