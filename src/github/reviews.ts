import type { PullRequest, Review } from "../model/pull-request.ts";
import { isBot, loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { type CheckRunFacts, checkRunName, listCheckRuns, readPlans } from "./check-run-list.ts";
import { needing } from "./need.ts";
import { completed } from "./reviews-pages.ts";
import { commitsQuery, type Page, type PullFacts, pullsQuery, type ReviewFacts } from "./reviews-query.ts";

/** Commits in one query: as many aliases as GitHub answers in good time. */
const commitsAtOnce = 100;
/** Pull requests in one query, each with up to a hundred reviews and commits. */
const pullsAtOnce = 20;

/** For reviews and for the plans that reviewers saw. */
const permissions = [
  { name: "contents", level: "read" },
  { name: "pull_requests", level: "read" },
  { name: "checks", level: "read" },
] as const;

interface InCommits {
  readonly repository: { readonly nameWithOwner: string } & Readonly<
    Record<
      string,
      | string
      | null
      | {
          readonly associatedPullRequests?: Page<{
            readonly number: number;
            readonly merged: boolean;
            readonly baseRefName: string;
            readonly repository: { readonly nameWithOwner: string };
          }>;
        }
    >
  >;
}

interface Pulls {
  readonly viewer: { readonly login: string };
  readonly repository: Readonly<Record<string, PullFacts | null>>;
}

export type PullRequestsOf = (
  commits: readonly string[],
) => Promise<ReadonlyMap<string, readonly PullRequest[]>>;

/**
 * The merged pull requests that brought each commit into the branch `base`, with who made them, who reviewed
 * them, and which plans they were shown; an empty list for a commit that came without. Two calls for up to a
 * hundred commits of up to twenty pull requests, more only where their lists are longer than a hundred.
 * Throws `GitHubError`, also where a pull request is too large to know everyone whose work it holds.
 */
export async function pullRequestsOf(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  commits: readonly string[],
  check: string = checkRunName,
): Promise<ReadonlyMap<string, readonly PullRequest[]>> {
  const numbers = new Map<string, readonly number[]>();
  for (const part of parts([...new Set(commits)], commitsAtOnce)) {
    for (const [commit, found] of await numbersOf(api, repository, base, part)) numbers.set(commit, found);
  }
  const pulls = await pullRequestsNamed(api, repository, [...new Set([...numbers.values()].flat())], check);
  return new Map(
    [...numbers].map(([commit, found]) => [commit, found.flatMap((number) => pulls.get(number) ?? [])]),
  );
}

/** As `pullRequestsOf`, each commit asked for once: what a run has seen stays as it was for all of the run. */
export function rememberedPullRequests(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  check: string = checkRunName,
): PullRequestsOf {
  const known = new Map<string, readonly PullRequest[]>();
  return async (commits) => {
    const asked = commits.filter((commit) => !known.has(commit));
    if (asked.length > 0) {
      for (const [commit, pulls] of await pullRequestsOf(api, repository, base, asked, check)) {
        known.set(commit, pulls);
      }
    }
    return new Map(commits.map((commit) => [commit, known.get(commit) ?? []]));
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

async function numbersOf(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  commits: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const variables = Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit]));
  const answer = await needing(permissions, () =>
    api.graphql<InCommits>(commitsQuery(commits.length), { ...repository, ...variables }),
  );
  const here = answer.repository.nameWithOwner;
  return new Map(
    commits.map((commit, index) => {
      const found = answer.repository[`c${index}`];
      const pulls = typeof found === "object" ? (found?.associatedPullRequests?.nodes ?? []) : [];
      // A fork's commits may belong to pull requests elsewhere, or into other branches: those say nothing here.
      const ours = pulls.filter(
        (pull) => pull.merged && pull.baseRefName === base && pull.repository.nameWithOwner === here,
      );
      return [commit, ours.map(({ number }) => number)];
    }),
  );
}

async function pullRequestsNamed(
  api: GitHubApi,
  repository: RepositoryName,
  numbers: readonly number[],
  check: string,
): Promise<ReadonlyMap<number, PullRequest>> {
  const found = new Map<number, PullRequest>();
  for (const part of parts(numbers, pullsAtOnce)) {
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
  const { plans, pushers } = readPlans(runs, viewer);
  const author = pull.author === null ? ghost : loginOf(pull.author);
  return {
    number: pull.number,
    author,
    contributors: contributorsOf(pull, [author, ...pushers]),
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
  const people = commits.nodes.flatMap(({ commit }) => [commit.committer, ...commit.authors.nodes]);
  const names = [
    ...known,
    ...people.flatMap((person) => person?.user?.login ?? []),
    ...timelineItems.nodes.flatMap(({ actor }) => (actor ? [loginOf(actor)] : [])),
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
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

function parts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
