import { GitHubError, isGitHubError } from "./error.ts";
import { type Permission, permissionHint } from "./permission.ts";

/** Names the permissions that a GraphQL query takes where they are missing: such an answer says nothing of them. */
export async function needing<T>(permissions: readonly Permission[], ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isGitHubError(error, "github/forbidden") || error.status !== 200) throw error;
    const { code, message, status, cause } = error;
    throw new GitHubError(code, message, { hint: permissionHint([permissions]), status, cause });
  }
}
