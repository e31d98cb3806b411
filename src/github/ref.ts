import type { GitHubApi, RepositoryName } from "./api.ts";
import { type GitHubError, isGitHubError } from "./error.ts";

export interface BranchMove {
  readonly branch: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Moves a branch from exactly one commit to one that follows it. Throws `github/moved` where it stands elsewhere,
 * `github/refused` where a rule stands against it.
 */
export async function moveBranch(
  api: GitHubApi,
  repository: RepositoryName,
  { branch, from, to }: BranchMove,
): Promise<void> {
  const repositoryId = await idOf(api, repository);
  const refUpdates = [{ name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: false }];
  await api.graphql(
    `mutation ($input: UpdateRefsInput!) {
      updateRefs(input: $input) { clientMutationId }
    }`,
    { input: { repositoryId, refUpdates } },
  );
}

const ids = new WeakMap<GitHubApi, Map<string, string>>();

async function idOf(api: GitHubApi, { owner, repo }: RepositoryName): Promise<string> {
  const known = ids.get(api) ?? new Map<string, string>();
  ids.set(api, known);
  const name = `${owner}/${repo}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }`;
  const data = await api.graphql<{ readonly repository: { readonly id: string } }>(query, { owner, repo });
  known.set(name, data.repository.id);
  return data.repository.id;
}

export type BranchMade =
  | { readonly kind: "made" }
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly error: GitHubError };

/**
 * Makes a branch. Where the answer was lost it says `exists`, made by us or by somebody else: what stands there
 * tells.
 */
export async function makeBranch(
  api: GitHubApi,
  repository: RepositoryName,
  branch: string,
  sha: string,
): Promise<BranchMade> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await api.request("POST /repos/{owner}/{repo}/git/refs", {
        ...repository,
        ref: `refs/heads/${branch}`,
        sha,
      });
      return { kind: "made" };
    } catch (error) {
      // Asked again after a lost answer, it says whether the first one was done.
      if (isGitHubError(error, "github/unavailable") && attempt < 4) continue;
      if (isGitHubError(error, "github/refused")) return { kind: "refused", error };
      if (isGitHubError(error, "github/invalid") && /already exists/i.test(error.message)) {
        return { kind: "exists" };
      }
      throw error;
    }
  }
}
