import { isAccountName } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";

/** As many aliases as GitHub answers in good time. */
const atOnce = 100;

interface Person {
  readonly user: { readonly login: string } | null;
}

interface Answer {
  readonly repository: Readonly<
    Record<
      string,
      { readonly authors?: { readonly nodes: readonly Person[] }; readonly committer?: Person | null } | null
    >
  >;
}

/**
 * Account names of those whose work each commit is, as far as GitHub knows whose address it is: authors, those that
 * the message names as well, and the committer. One call for a hundred commits.
 */
export async function authorsOf(
  api: GitHubApi,
  { owner, repo }: RepositoryName,
  commits: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(commits)];
  const known = new Map<string, readonly string[]>();
  for (let from = 0; from < asked.length; from += atOnce) {
    const part = asked.slice(from, from + atOnce);
    const variables = Object.fromEntries(part.map((commit, index) => [`c${index}`, commit]));
    const { repository } = await api.graphql<Answer>(queryFor(part.length), { owner, repo, ...variables });
    for (const [index, commit] of part.entries()) {
      const found = repository[`c${index}`];
      const people = [...(found?.authors?.nodes ?? []), found?.committer ?? null];
      const names = people.flatMap((person) => person?.user?.login ?? []).filter(isAccountName);
      known.set(commit, [...new Set(names)]);
    }
  }
  return known;
}

function queryFor(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `
  query Authors($owner: String!, $repo: String!, ${each.map((i) => `$c${i}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $repo) {
      ${each.map((i) => `c${i}: object(oid: $c${i}) { ...People }`).join("\n      ")}
    }
  }
  fragment People on Commit {
    authors(first: 50) { nodes { user { login } } }
    committer { user { login } }
  }`;
}
