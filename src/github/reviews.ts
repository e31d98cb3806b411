import type { PullRequest, Review } from "../model/pull-request.ts";
import { isBot, loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { type CheckRunFacts, checkRunName, listCheckRuns, readPlans } from "./check-run-list.ts";
import { needing } from "./need.ts";
import { eachOnce } from "./pushes.ts";
import { type CommitOrigin, originsOf, peopleOf } from "./reviews-commits.ts";
import { completed } from "./reviews-pages.ts";
import { type CommitFacts, type PullFacts, pullsQuery, type ReviewFacts } from "./reviews-query.ts";

/** Pull requests in one query, each with up to a hundred reviews and commits. */
const pullsAtOnce = 20;

/** For reviews and for the plans that reviewers saw. */
const permissions = [
  { name: "contents", level: "read" },
  { name: "pull_requests", level: "read" },
  { name: "checks", level: "read" },
] as const;

interface Pulls {
  readonly viewer: { readonly login: string };
  readonly repository: Readonly<Record<string, PullFacts | null>>;
}

/** What a run asks of the history of the desired branch. */
export interface History {
  /**
   * The merged pull requests that brought each commit into the branch, with who made them, who reviewed them, and
   * which plans they were shown; an empty list for a commit that came without. Two calls for up to a hundred
   * commits of up to twenty pull requests, more only where their lists are longer than a hundred. Throws
   * `GitHubError`, also where a pull request is too large to know everyone whose work it holds.
   */
  readonly pullRequests: (commits: readonly string[]) => Promise<ReadonlyMap<string, readonly PullRequest[]>>;
  /** Account names of those whose work each commit is; no call for commits that were asked for before. */
  readonly authors: (commits: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Milliseconds for which a pull request is taken to be as it was: somebody may review it while a run is watching. */
const pullsLast = 30_000;

/**
 * Reads the history of the branch `base`. What brought a commit is asked for once, the pull requests themselves
 * again after half a minute. `now`: milliseconds since 1970.
 */
export function historyOf(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  check: string = checkRunName,
  now: () => number = Date.now,
): History {
  const origins = new Map<string, CommitOrigin>();
  const pulls = new Map<number, { readonly pull: PullRequest; readonly at: number }>();
  const originsFor = async (commits: readonly string[]) => {
    const asked = [...new Set(commits)].filter((commit) => !origins.has(commit));
    for (const [commit, origin] of await originsOf(api, repository, base, asked)) origins.set(commit, origin);
    return commits.map((commit) => [commit, origins.get(commit)] as const);
  };
  return {
    pullRequests: async (commits) => {
      const found = await originsFor(commits);
      const numbers = new Set(found.flatMap(([, origin]) => origin?.pulls ?? []));
      const at = now();
      const asked = [...numbers].filter((number) => at - (pulls.get(number)?.at ?? -pullsLast) >= pullsLast);
      for (const [number, pull] of await pullRequestsNamed(api, repository, asked, check)) {
        pulls.set(number, { pull, at });
      }
      return new Map(
        found.map(([commit, origin]) => [
          commit,
          (origin?.pulls ?? []).flatMap((number) => pulls.get(number)?.pull ?? []),
        ]),
      );
    },
    authors: async (commits) => {
      return new Map((await originsFor(commits)).map(([commit, origin]) => [commit, origin?.people ?? []]));
    },
  };
}

/** One pull request as it is now, open or merged. One call. */
export async function pullRequestOf(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  check: string = checkRunName,
): Promise<PullRequest | null> {
  return (await pullRequestsNamed(api, repository, [number], check)).get(number) ?? null;
}

/** Pull requests by number, as they are now; those that there are none of are left out. One call for twenty. */
export async function pullRequestsNamed(
  api: GitHubApi,
  repository: RepositoryName,
  numbers: readonly number[],
  check: string = checkRunName,
): Promise<ReadonlyMap<number, PullRequest>> {
  const found = new Map<number, PullRequest>();
  for (let start = 0; start < numbers.length; start += pullsAtOnce) {
    const part = numbers.slice(start, start + pullsAtOnce);
    const variables = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
    const answer = await needing(permissions, () =>
      api.graphql<Pulls>(pullsQuery(part.length), { ...repository, check, ...variables }),
    );
    const pulls = part.flatMap((_, index) => answer.repository[`p${index}`] ?? []);
    for (const pull of await completed(api, repository, pulls)) {
      const runs = await checkRunsOf(api, repository, pull, check);
      found.set(pull.number, pullRequest(pull, runs, answer.viewer.login));
    }
  }
  return found;
}

/** The check runs of the head; of a head with very many, by a listing of its own. */
async function checkRunsOf(
  api: GitHubApi,
  repository: RepositoryName,
  pull: PullFacts,
  check: string,
): Promise<readonly CheckRunFacts[]> {
  const head = pull.last.nodes.find(({ commit }) => commit.oid === pull.headRefOid)?.commit;
  if (head === undefined) return [];
  const { nodes, pageInfo } = head.checkSuites;
  if (pageInfo.hasNextPage || nodes.some(({ checkRuns }) => checkRuns.pageInfo.hasNextPage)) {
    return await listCheckRuns(api, repository, head.oid, check);
  }
  return nodes.flatMap(({ app, checkRuns }) =>
    checkRuns.nodes.map(({ startedAt, externalId, text }) => ({
      app: app?.slug ?? null,
      commit: head.oid,
      at: startedAt,
      externalId,
      text,
    })),
  );
}

function pullRequest(pull: PullFacts, runs: readonly CheckRunFacts[], viewer: string): PullRequest {
  const { plans, pushers, seen } = readPlans(runs, viewer);
  const author = pull.author === null ? ghost : loginOf(pull.author);
  const unknownPushers = unknownPushersOf(pull, seen);
  return {
    number: pull.number,
    author,
    contributors: contributorsOf(pull, [author, ...pushers]),
    ...(unknownPushers === undefined ? {} : { unknownPushers }),
    head: pull.headRefOid,
    merged: pull.merged,
    fork: pull.isCrossRepository,
    reviews: pull.reviews.nodes.flatMap(review),
    plans,
  };
}

/** What GitHub shows for an account that is no more. */
const ghost = "ghost";

/** Each once: who made it, whose commits it holds, who pushed, as far as GitHub and our own check runs know. */
function contributorsOf({ commits, timelineItems }: PullFacts, known: readonly string[]): readonly string[] {
  const names = [
    ...known,
    ...commits.nodes.flatMap(({ commit }) => peopleOf(commit)),
    ...timelineItems.nodes.flatMap(({ actor }) => (actor ? [loginOf(actor)] : [])),
  ];
  return eachOnce(names);
}

/**
 * Whoever pushed is known where runs have seen every push since it was opened, and every commit is somebody's. A
 * name in a commit is what its maker wrote there, so that one that is nobody's may be anybody's.
 */
function unknownPushersOf(
  { number, isCrossRepository, headRefName, commits }: PullFacts,
  seen: ReadonlySet<number>,
): PullRequest["unknownPushers"] {
  if (isCrossRepository)
    return { kind: "unknown", why: "it comes from a fork, whose pushes are not seen here" };
  if (seen.has(number) && commits.nodes.every(isSomebodys)) return undefined;
  return { kind: "unseen", branch: headRefName, commits: commits.nodes.map(({ commit }) => commit.oid) };
}

/** Bots have no account of this kind: what they commit is looked up. */
function isSomebodys({ commit }: CommitFacts): boolean {
  const { authors, committer, committedViaWeb } = commit;
  const people = committedViaWeb ? authors.nodes : [...authors.nodes, committer];
  return authors.nodes.length > 0 && people.every((person) => person?.user != null);
}

const states: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: "commented",
};

/** A review that was not submitted yet is nobody's business, and that of an account that is no more is nobody's. */
function review(facts: ReviewFacts): readonly Review[] {
  const { author, submittedAt, commit, authorCanPushToRepository } = facts;
  const state = Object.hasOwn(states, facts.state) ? states[facts.state] : undefined;
  if (author === null || submittedAt === null || state === undefined) return [];
  return [
    {
      by: loginOf(author),
      isBot: isBot(author),
      state,
      commit: commit?.oid ?? null,
      at: submittedAt,
      canWrite: authorCanPushToRepository,
    },
  ];
}
