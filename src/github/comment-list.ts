import { type Actor, isSameAccount, loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { needing } from "./need.ts";

/** A comment that Headgate wrote. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Another account wrote it: that of workflows, before there was a token of its own. */
  readonly inherited?: true;
}

interface Listed {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly nodes: readonly {
          readonly fullDatabaseId: string;
          readonly url: string;
          readonly body: string;
          readonly author: Actor | null;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

const fields = `nodes { fullDatabaseId url body author { login __typename } }
        pageInfo { hasNextPage endCursor }`;

const query = (page: string, declared = "") => `
  query OwnComments($owner: String!, $repo: String!, $number: Int!${declared}) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        comments(${page}) { ${fields} }
      }
    }
  }`;

const fromTheFirst = query("first: 100, after: $after", ", $after: String");
const theLast = query("last: 100");

/** Listing alone takes less, but is of no use alone. */
const permissions = [{ name: "pull_requests", level: "write" }] as const;

/** No conversation is that long; a listing that never ends is a fault of the other side. */
const mostPages = 100;

/** The account of every workflow's own token. */
const workflows = "github-actions[bot]";

/**
 * The comments of a pull request that begin with `marker` and whose author is the token's own account, oldest
 * first; where there is none, those of the account of workflows. Who that is comes with the same answer: a name
 * costs no call of its own, and a header alone, which anybody can write, proves nothing. Ours comes early in most
 * conversations, so paging ends where it is found.
 */
export async function findComments(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<readonly OwnComment[]> {
  let after: string | null = null;
  const inherited: OwnComment[] = [];
  for (let page = 0; page < mostPages; page++) {
    const listed: Listed = await needing(permissions, () =>
      api.graphql<Listed>(fromTheFirst, { ...repository, number, after }),
    );
    const { viewer } = listed;
    const found = writtenBy(listed, viewer.login, marker);
    if (found.length > 0) return found;
    if (!isSameAccount(viewer.login, workflows)) {
      for (const one of writtenBy(listed, workflows, marker)) inherited.push({ ...one, inherited: true });
    }
    const { hasNextPage, endCursor } = listed.repository.pullRequest.comments.pageInfo;
    if (!hasNextPage) break;
    after = endCursor;
  }
  return inherited;
}

/** The token's own among the last hundred: where one that was just written stands, and one that was written with it. */
export async function findRecentComments(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<readonly OwnComment[]> {
  const listed = await needing(permissions, () => api.graphql<Listed>(theLast, { ...repository, number }));
  return writtenBy(listed, listed.viewer.login, marker);
}

function writtenBy({ repository }: Listed, account: string, marker: string): readonly OwnComment[] {
  return repository.pullRequest.comments.nodes
    .filter(({ author, body }) => {
      return author !== null && isSameAccount(loginOf(author), account) && body.startsWith(marker);
    })
    .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body }))
    .sort((a, b) => a.id - b.id);
}
