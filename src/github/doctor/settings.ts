import type { GitHubApi, RepositoryName } from "../api.ts";
import { isGitHubError } from "../error.ts";
import { refNameOf } from "../payload.ts";

/** What a repository is set to, as far as this token is told. */
export interface Settings {
  /** The account that the token is: `github-actions[bot]`, an App's bot, or a person. */
  readonly viewer: string;
  /** It is the token that a workflow gets by itself. */
  readonly isWorkflow: boolean;
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** "Require contributors to sign off on web-based commits". */
  readonly signOff: boolean;
  /** "Allow GitHub Actions to create and approve pull requests"; null where only an administrator is told. */
  readonly actionsMayOpenPulls: boolean | null;
}

export async function settingsOf(api: GitHubApi, repository: RepositoryName): Promise<Settings> {
  const [{ data }, { viewer }, actionsMayOpenPulls] = await Promise.all([
    api.request("GET /repos/{owner}/{repo}", repository),
    api.graphql<{ readonly viewer: { readonly login: string } }>("query { viewer { login } }", {}),
    mayOpenPulls(api, repository),
  ]);
  return {
    viewer: viewer.login,
    isWorkflow: viewer.login === "github-actions[bot]",
    defaultBranch: refNameOf(data.default_branch) ?? "main",
    archived: data.archived,
    hasIssues: data.has_issues,
    signOff: data.web_commit_signoff_required === true,
    actionsMayOpenPulls,
  };
}

async function mayOpenPulls(api: GitHubApi, repository: RepositoryName): Promise<boolean | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", repository);
    return data.can_approve_pull_request_reviews;
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/not-found")) return null;
    throw error;
  }
}
