import type { Actor } from "./account.ts";

/** What one answer holds of a list, and where the next begins. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Who stands in a commit; null where the address belongs to no account, or to a bot's. */
export interface CommitPerson {
  readonly user: { readonly login: string } | null;
}

/** Whose work a commit is. */
export interface CommitPeople {
  readonly committer: CommitPerson | null;
  readonly authors: Page<CommitPerson>;
}

export interface CommitFacts {
  readonly commit: CommitPeople & { readonly oid: string; readonly committedViaWeb: boolean };
}

/** A pull request that a commit belongs to, to begin with. */
export interface PullOfCommit {
  readonly number: number;
  readonly merged: boolean;
  readonly baseRefName: string;
  readonly repository: { readonly nameWithOwner: string };
}

export interface ReviewFacts {
  readonly author: Actor | null;
  readonly authorCanPushToRepository: boolean;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly commit: { readonly oid: string } | null;
}

export interface ForcePushFacts {
  readonly actor?: Actor | null;
}

export interface CheckSuiteFacts {
  readonly app: { readonly slug: string } | null;
  readonly checkRuns: Page<{
    readonly startedAt: string | null;
    readonly externalId: string | null;
    readonly text: string | null;
  }>;
}

/** A pull request as far as one answer goes. */
export interface PullFacts {
  readonly number: number;
  readonly merged: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly author: Actor | null;
  readonly reviews: Page<ReviewFacts>;
  readonly commits: Page<CommitFacts> & { readonly totalCount: number };
  readonly timelineItems: Page<ForcePushFacts>;
  readonly last: {
    readonly nodes: readonly {
      readonly commit: { readonly oid: string; readonly checkSuites: Page<CheckSuiteFacts> };
    }[];
  };
}

/** The lists of a pull request that are read to their end. */
export const lists = ["reviews", "commits", "timelineItems"] as const;
export type PullList = (typeof lists)[number];

const page = "pageInfo { hasNextPage endCursor }";

const peopleFields = `committer { user { login } } authors(first: 20) { nodes { user { login } } ${page} }`;

const nodesOf = {
  reviews: `nodes {
      author { login __typename } authorCanPushToRepository state submittedAt commit { oid }
    } ${page}`,
  commits: `totalCount nodes {
      commit { oid committedViaWeb ${peopleFields} }
    } ${page}`,
  timelineItems: `nodes {
      ... on HeadRefForcePushedEvent { actor { login __typename } }
    } ${page}`,
} as const satisfies Record<PullList, string>;

const argumentsOf = {
  reviews: "first: 100",
  commits: "first: 100",
  timelineItems: "itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT], first: 100",
} as const satisfies Record<PullList, string>;

const pullFields = `
    number merged isCrossRepository headRefOid headRefName baseRefName
    author { login __typename }
    ${lists.map((list) => `${list}(${argumentsOf[list]}) { ${nodesOf[list]} }`).join("\n    ")}
    last: commits(last: 1) { nodes { commit {
      oid
      checkSuites(first: 20, filterBy: { checkName: $check }) {
        nodes {
          app { slug }
          checkRuns(first: 50, filterBy: { checkName: $check, checkType: ALL }) {
            nodes { startedAt externalId text } ${page}
          }
        } ${page}
      }
    } } }`;

/** One list of one pull request, from a cursor on. */
export interface Continuation {
  readonly number: number;
  readonly list: PullList;
  readonly after: string;
}

/** Which pull requests, and whose work, each of `count` commits is: variables `c0`, `c1`, ... */
export function commitsQuery(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `
  query PullRequestsOfCommits($owner: String!, $repo: String!, ${each.map((i) => `$c${i}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $repo) {
      nameWithOwner
      ${each.map((i) => `c${i}: object(oid: $c${i}) { ...InCommit }`).join("\n      ")}
    }
  }
  fragment InCommit on Commit {
    ${peopleFields}
    associatedPullRequests(first: 50) {
      nodes { number merged baseRefName repository { nameWithOwner } } ${page}
    }
  }`;
}

/** All that is to be known of `count` pull requests: variables `n0`, `n1`, ... and the check run's name. */
export function pullsQuery(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `
  query PullRequests($owner: String!, $repo: String!, $check: String!, ${each.map((i) => `$n${i}: Int!`).join(", ")}) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      ${each.map((i) => `p${i}: pullRequest(number: $n${i}) { ...Whole }`).join("\n      ")}
    }
  }
  fragment Whole on PullRequest {${pullFields}
  }`;
}

/** More of some lists: variables `n0`, `a0`, `n1`, `a1`, ... */
export function moreQuery(continuations: readonly Continuation[]): string {
  const declared = continuations.map((_, i) => `$n${i}: Int!, $a${i}: String!`).join(", ");
  const asked = continuations.map(
    ({ list }, i) =>
      `m${i}: pullRequest(number: $n${i}) { ${list}(${argumentsOf[list]}, after: $a${i}) { ${nodesOf[list]} } }`,
  );
  return `
  query MoreOfPullRequests($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) {
      ${asked.join("\n      ")}
    }
  }`;
}
