import type { GitHubApi, RepositoryName } from "./api.ts";
import { needing } from "./need.ts";
import { type CommitPeople, commitsQuery, type Page, type PullOfCommit } from "./reviews-query.ts";

/** What GitHub knows of a commit of the desired branch. */
export interface CommitOrigin {
  /** Numbers of the merged pull requests that brought it in; none for a direct push. */
  readonly pulls: readonly number[];
  /** Account names of those whose work it is, as far as its addresses tell. */
  readonly people: readonly string[];
}

/** Commits in one query: as many aliases as GitHub answers in good time. */
const atOnce = 100;

const permissions = [
  { name: "contents", level: "read" },
  { name: "pull_requests", level: "read" },
] as const;

interface InCommits {
  readonly repository: { readonly nameWithOwner: string } & Readonly<
    Record<string, string | null | Partial<Found>>
  >;
}

interface Found extends CommitPeople {
  readonly associatedPullRequests: Page<PullOfCommit>;
}

/** Where each commit comes from, into the branch `base`. One call for a hundred. */
export async function originsOf(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  commits: readonly string[],
): Promise<ReadonlyMap<string, CommitOrigin>> {
  const origins = new Map<string, CommitOrigin>();
  for (let start = 0; start < commits.length; start += atOnce) {
    const part = commits.slice(start, start + atOnce);
    const variables = Object.fromEntries(part.map((commit, index) => [`c${index}`, commit]));
    const { repository: answer } = await needing(permissions, () =>
      api.graphql<InCommits>(commitsQuery(part.length), { ...repository, ...variables }),
    );
    for (const [index, commit] of part.entries()) {
      const found = answer[`c${index}`];
      origins.set(
        commit,
        typeof found === "object" ? originOf(found ?? {}, base, answer.nameWithOwner) : none,
      );
    }
  }
  return origins;
}

const none: CommitOrigin = { pulls: [], people: [] };

function originOf(found: Partial<Found>, base: string, here: string): CommitOrigin {
  const { associatedPullRequests, committer = null, authors } = found;
  // A fork's commits may belong to pull requests elsewhere, or into other branches: those say nothing here.
  const pulls = (associatedPullRequests?.nodes ?? []).filter(
    (pull) => pull.merged && pull.baseRefName === base && pull.repository.nameWithOwner === here,
  );
  return {
    pulls: pulls.map(({ number }) => number),
    people: authors === undefined ? [] : peopleOf({ committer, authors }),
  };
}

/** Whose work a commit is; not GitHub's own account, which commits what people do on its pages. */
export function peopleOf({ committer, authors }: CommitPeople): readonly string[] {
  const names = [committer, ...authors.nodes].flatMap((person) => person?.user?.login ?? []);
  return [...new Set(names)].filter((name) => name !== "web-flow");
}
