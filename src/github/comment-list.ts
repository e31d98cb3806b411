import { type Actor, isSameAccount, loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { needing } from "./need.ts";

/** A comment that the token's own account wrote. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
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

/**
 * The comments of a pull request that begin with `marker` and whose author is the token's own account, oldest
 * first. Who that is comes with the same answer: a name costs no call of its own, and a header alone, which
 * anybody can write, proves nothing. Ours comes early in most conversations, so paging ends where it is found.
 */
export async function findComments(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<readonly OwnComment[]> {
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const listed: Listed = await needing(permissions, () =>
      api.graphql<Listed>(fromTheFirst, { ...repository, number, after }),
    );
    const found = ownOf(listed, marker);
    const { hasNextPage, endCursor } = listed.repository.pullRequest.comments.pageInfo;
    if (found.length > 0 || !hasNextPage) return found;
    after = endCursor;
  }
  return [];
}

/** Those among the last hundred: where one that was just written stands, and one that was written with it. */
export async function findRecentComments(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<readonly OwnComment[]> {
  const listed = await needing(permissions, () => api.graphql<Listed>(theLast, { ...repository, number }));
  return ownOf(listed, marker);
}

function ownOf({ viewer, repository }: Listed, marker: string): readonly OwnComment[] {
  return repository.pullRequest.comments.nodes
    .filter(({ author, body }) => {
      return author !== null && isSameAccount(loginOf(author), viewer.login) && body.startsWith(marker);
    })
    .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body }))
    .sort((a, b) => a.id - b.id);
}
