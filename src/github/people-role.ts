import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";

/** Rising: each has what those before it have. */
export const roles = ["read", "triage", "write", "maintain", "admin"] as const;
export type Role = (typeof roles)[number];

export function hasRole(has: Role | null, needed: Role): boolean {
  return has !== null && roles.indexOf(has) >= roles.indexOf(needed);
}

/**
 * The role that a person has in a repository; null for none. A role that an organization made up counts as the
 * one it is built on.
 */
export async function roleOf(
  api: GitHubApi,
  repository: RepositoryName,
  person: string,
): Promise<Role | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      ...repository,
      username: person,
    });
    return known(data.role_name) ?? known(data.permission);
  } catch (error) {
    if (isGitHubError(error, "github/not-found")) return null;
    throw error;
  }
}

function known(name: string): Role | null {
  return roles.find((role) => role === name) ?? null;
}
