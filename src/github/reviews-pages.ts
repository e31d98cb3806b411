import type { GitHubApi, RepositoryName } from "./api.ts";
import { GitHubError } from "./error.ts";
import {
  type Continuation,
  lists,
  moreQuery,
  type Page,
  type PullFacts,
  type PullList,
} from "./reviews-query.ts";

/** Hundreds a round: what is not read after so many is said to be too much, never passed over. */
const mostRounds = 30;
/** Lists asked for at once. */
const atOnce = 20;

type More = {
  readonly repository: Readonly<Record<string, Partial<Pick<PullFacts, PullList>> | null>>;
};

/**
 * Reads on until every list of every pull request is whole. Throws `GitHubError` where one has no end: an
 * approval that somebody gave to their own work must not count because their commit was the ten-thousandth.
 */
export async function completed(
  api: GitHubApi,
  repository: RepositoryName,
  pulls: readonly PullFacts[],
): Promise<readonly PullFacts[]> {
  let whole = pulls;
  for (let round = 0; ; round++) {
    const open = whole.flatMap(continuationsOf);
    if (open.length === 0) return whole.map(checked);
    if (round === mostRounds) throw incomplete(open[0]?.number ?? 0);
    for (let start = 0; start < open.length; start += atOnce) {
      whole = merged(whole, open.slice(start, start + atOnce), await read(api, repository, open, start));
    }
  }
}

async function read(
  api: GitHubApi,
  repository: RepositoryName,
  open: readonly Continuation[],
  start: number,
): Promise<More> {
  const asked = open.slice(start, start + atOnce);
  const variables = Object.fromEntries(
    asked.flatMap(({ number, after }, index) => [
      [`n${index}`, number],
      [`a${index}`, after],
    ]),
  );
  return await api.graphql<More>(moreQuery(asked), { ...repository, ...variables });
}

function continuationsOf(pull: PullFacts): readonly Continuation[] {
  return lists.flatMap((list) => {
    const { hasNextPage, endCursor } = pull[list].pageInfo;
    return hasNextPage && endCursor !== null ? [{ number: pull.number, list, after: endCursor }] : [];
  });
}

function merged(
  pulls: readonly PullFacts[],
  asked: readonly Continuation[],
  more: More,
): readonly PullFacts[] {
  return pulls.map((pull) => {
    let whole = pull;
    for (const [index, { number, list }] of asked.entries()) {
      if (number !== pull.number) continue;
      const answer = more.repository[`m${index}`];
      if (!answer) throw incomplete(number);
      whole = { ...whole, ...appended(whole, list, answer) };
    }
    return whole;
  });
}

/** One list with what came after it. */
function appended(
  pull: PullFacts,
  list: PullList,
  answer: Partial<Pick<PullFacts, PullList>>,
): Partial<PullFacts> {
  switch (list) {
    case "reviews":
      return { reviews: joined(pull.reviews, answer.reviews, pull.number) };
    case "commits":
      return { commits: { ...pull.commits, ...joined(pull.commits, answer.commits, pull.number) } };
    case "timelineItems":
      return { timelineItems: joined(pull.timelineItems, answer.timelineItems, pull.number) };
  }
}

function joined<T>(before: Page<T>, after: Page<T> | undefined, number: number): Page<T> {
  if (after === undefined) throw incomplete(number);
  return { nodes: [...before.nodes, ...after.nodes], pageInfo: after.pageInfo };
}

/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostCommits = 250;

function checked(pull: PullFacts): PullFacts {
  const { nodes, totalCount } = pull.commits;
  const isWhole =
    nodes.length >= totalCount &&
    nodes.length !== mostCommits &&
    nodes.every(({ commit }) => !commit.authors.pageInfo.hasNextPage);
  if (!isWhole) throw incomplete(pull.number);
  return pull;
}

function incomplete(number: number): GitHubError {
  return new GitHubError(
    "github/invalid",
    `Pull request #${number} is too large to know everyone whose work it holds, so no approval of it can count.`,
    { hint: "bring the change in by smaller pull requests" },
  );
}
