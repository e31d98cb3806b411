import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";

/** What people wrote, or had GitHub write, of the release of a tag, as Markdown; undefined where there is none. */
export async function releaseNotesOf(
  api: GitHubApi,
  repository: RepositoryName,
  tag: string,
): Promise<string | undefined> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
      ...repository,
      tag,
    });
    return data.body || undefined;
  } catch (error) {
    if (isGitHubError(error, "github/not-found")) return undefined;
    throw error;
  }
}
