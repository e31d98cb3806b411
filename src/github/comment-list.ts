import { type Actor, isSameAccount, loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { needing } from "./need.ts";

/** A comment that Headgate wrote. */
export interface OwnComment {
  readonly id: number;
  /** Its id for GraphQL. */
  readonly node: string;
  readonly url: string;
  readonly body: string;
  /** Another account wrote it: that of workflows, before there was a token of its own. */
  readonly inherited?: true;
}

/** A pull request as far as writing there takes. */
export interface Conversation {
  readonly number: number;
  /** GraphQL's id of the pull request. */
  readonly id: string;
  /** Its newest commit. */
  readonly head: string;
  /**
   * Those that begin with the marker and whose author is the token's own account, oldest first; where there is none,
   * those of the account of workflows.
   */
  readonly comments: readonly OwnComment[];
}

interface Listed {
  readonly viewer: { readonly login: string };
  readonly repository: Readonly<Record<string, ListedPull | null>>;
}

interface ListedPull {
  readonly id: string;
  readonly headRefOid: string;
  readonly comments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly fullDatabaseId: string;
      readonly url: string;
      readonly body: string;
      readonly author: Actor | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** `$n0` and `$a0` are the number and the cursor of `p0`, and so on. */
function query(count: number, page: string): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const paged = page.includes("$a");
  const declared = indexes.map((n) => `, $n${n}: Int!${paged ? `, $a${n}: String` : ""}`).join("");
  const pulls = indexes.map(
    (n) => `p${n}: pullRequest(number: $n${n}) {
      id headRefOid
      comments(${page.replace("$a", `$a${n}`)}) {
        nodes { id fullDatabaseId url body author { login __typename } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  );
  return `query OwnComments($owner: String!, $repo: String!${declared}) {
    viewer { login }
    repository(owner: $owner, name: $repo) { ${pulls.join("\n")} }
  }`;
}

/** Listing alone takes less, but is of no use alone. */
const permissions = [{ name: "pull_requests", level: "write" }] as const;

/** No conversation is that long; a listing that never ends is a fault of the other side. */
const mostPages = 100;
/** Pull requests in one query. */
const atOnce = 25;
/** Comments of each: of one as many as GitHub gives; of several fewer, since every one of them may be long. */
const pageOf = (pulls: number) => (pulls === 1 ? 100 : 30);

/** Of GraphQL's: a larger one, as a forged status may have it, would void the questions that are asked with it. */
const largestInt = 2_147_483_647;

/** The account of every workflow's own token. */
const workflows = "github-actions[bot]";

/**
 * Pull requests by number, with what Headgate wrote there. Who the token's account is comes with the same answer: a
 * name costs no call of its own, and a header alone, which anybody can write, proves nothing. Ours comes early in most
 * conversations, so paging ends where it is found: one call for 25 pull requests, and more only where it comes late.
 * Those that GitHub does not have are left out.
 */
export async function findConversations(
  api: GitHubApi,
  repository: RepositoryName,
  numbers: readonly number[],
  marker: string,
): Promise<ReadonlyMap<number, Conversation>> {
  const found = new Map<number, Conversation>();
  for (const part of parts(numbers)) {
    let open: readonly Reading[] = part.map((number) => ({ number, after: null, inherited: [] }));
    for (let page = 0; page < mostPages && open.length > 0; page += 1) {
      const later: Reading[] = [];
      const size = pageOf(open.length);
      const { listed, viewer } = await list(api, repository, open, `first: ${size}, after: $a`);
      for (const [index, reading] of open.entries()) {
        const pull = listed[index];
        if (!pull) continue;
        const { comments, next } = taken(reading, pull, viewer, marker);
        if (next !== null && page + 1 < mostPages) later.push(next);
        else found.set(reading.number, conversation(reading.number, pull, comments));
      }
      open = later;
    }
  }
  return found;
}

/** As many pull requests as one query asks of; those that cannot be are left out. */
function* parts(numbers: readonly number[]): Generator<readonly number[]> {
  const possible = numbers.filter((number) => number <= largestInt);
  for (let start = 0; start < possible.length; start += atOnce) yield possible.slice(start, start + atOnce);
}

/** Where the next page of a conversation begins, and what of others was seen so far. */
interface Reading {
  readonly number: number;
  readonly after: string | null;
  readonly inherited: readonly OwnComment[];
}

function taken(
  { number, inherited }: Reading,
  { comments }: ListedPull,
  viewer: string,
  marker: string,
): { readonly comments: readonly OwnComment[]; readonly next: Reading | null } {
  const own = writtenBy(comments, viewer, marker);
  if (own.length > 0) return { comments: own, next: null };
  const more = isSameAccount(viewer, workflows) ? [] : writtenBy(comments, workflows, marker);
  const others = [...inherited, ...more.map((one) => ({ ...one, inherited: true as const }))];
  const { hasNextPage, endCursor } = comments.pageInfo;
  return { comments: others, next: hasNextPage ? { number, after: endCursor, inherited: others } : null };
}

function conversation(
  number: number,
  { id, headRefOid }: ListedPull,
  comments: readonly OwnComment[],
): Conversation {
  return { number, id, head: headRefOid, comments };
}

/** The same of one pull request, its comments alone; empty where there is no such pull request. */
export async function findComments(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<readonly OwnComment[]> {
  return (await findConversations(api, repository, [number], marker)).get(number)?.comments ?? [];
}

/** The token's own among the last: where one that was just written stands, and one that was written with it. One call for 25. */
export async function findRecent(
  api: GitHubApi,
  repository: RepositoryName,
  numbers: readonly number[],
  marker: string,
): Promise<ReadonlyMap<number, Conversation>> {
  const found = new Map<number, Conversation>();
  for (const part of parts(numbers)) {
    const open = part.map((number) => ({ number, after: null }));
    const { listed, viewer } = await list(api, repository, open, `last: ${pageOf(open.length)}`);
    for (const [index, { number }] of open.entries()) {
      const pull = listed[index];
      if (pull) found.set(number, conversation(number, pull, writtenBy(pull.comments, viewer, marker)));
    }
  }
  return found;
}

/** One page of each; what GitHub does not have is null. Throws what stands against the rest. */
async function list(
  api: GitHubApi,
  repository: RepositoryName,
  open: readonly Pick<Reading, "number" | "after">[],
  page: string,
): Promise<{ readonly listed: readonly (ListedPull | null)[]; readonly viewer: string }> {
  const variables: Record<string, unknown> = { ...repository };
  for (const [index, { number, after }] of open.entries()) {
    variables[`n${index}`] = number;
    if (page.includes("$a")) variables[`a${index}`] = after;
  }
  const { data, failures } = await needing(permissions, async () => {
    const answer = await api.graphqlParts<Listed>(query(open.length, page), variables);
    const failure = answer.failures.find(({ error, path }) => {
      return error.code !== "github/not-found" || path.length < 2;
    });
    if (failure !== undefined) throw failure.error;
    return answer;
  });
  // With one alone there is nothing else that the answer could be of use for.
  if (open.length === 1 && failures[0] !== undefined) throw failures[0].error;
  return { listed: open.map((_, index) => data.repository[`p${index}`] ?? null), viewer: data.viewer.login };
}

function writtenBy(
  { nodes }: ListedPull["comments"],
  account: string,
  marker: string,
): readonly OwnComment[] {
  return nodes
    .filter(({ author, body }) => {
      return author !== null && isSameAccount(loginOf(author), account) && body.startsWith(marker);
    })
    .map(({ id, fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), node: id, url, body }))
    .sort((a, b) => a.id - b.id);
}
