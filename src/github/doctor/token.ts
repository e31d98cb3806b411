import { type Check, fail, pass, warn } from "../../host/check.ts";
import type { GitHubApi, RepositoryName } from "../api.ts";
import { isGitHubError } from "../error.ts";
import { isPullRequestSetting, pullRequestSetting } from "../failure.ts";
import { needing } from "../need.ts";
import { type BranchRules, rulesAgainstCommits } from "../rules.ts";
import type { Settings } from "./settings.ts";

export interface TokenQuestion {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  readonly settings: Settings;
  /** Rules of the desired branch; null where they are not known. */
  readonly desired: BranchRules | null;
}

/**
 * No token says what it may. So each of these asks for something that GitHub can never do, and reads off the
 * refusal whether it was for want of a permission, which GitHub looks at first.
 */
const nowhere = "0".repeat(40);

/** A commit on top of a commit that no branch can have. */
export async function checkContents({ api, repository, settings }: TokenQuestion): Promise<Check> {
  const input = {
    branch: {
      repositoryNameWithOwner: `${repository.owner}/${repository.repo}`,
      branchName: settings.defaultBranch,
    },
    expectedHeadOid: nowhere,
    message: { headline: "Ask whether this token may write" },
    fileChanges: { additions: [], deletions: [] },
  };
  try {
    await needing([{ name: "contents", level: "write" }], () =>
      api.graphql(
        "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }",
        { input },
      ),
    );
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/unauthorized")) {
      return fail("contents", "the token may not commit: nothing can be applied", error.hint);
    }
    if (!isGitHubError(error, "github/moved", "github/invalid", "github/refused")) throw error;
  }
  return pass("contents", "the token may commit");
}

/** A check run on a commit that cannot be. */
export async function checkChecks({ api, repository }: TokenQuestion): Promise<Check> {
  try {
    await api.request("POST /repos/{owner}/{repo}/check-runs", {
      ...repository,
      name: "Headgate",
      head_sha: nowhere,
    });
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/unauthorized")) {
      return warn(
        "checks",
        "the token may not write check runs: no plan is kept, and no approval counts",
        error.hint,
      );
    }
    if (!isGitHubError(error, "github/invalid", "github/not-found", "github/refused")) throw error;
  }
  return pass("checks", "the token may keep plans in check runs");
}

/** A pull request of a branch into itself, which has no commits. */
export async function checkPullRequests(question: TokenQuestion): Promise<Check> {
  const { api, repository, settings } = question;
  const { defaultBranch } = settings;
  try {
    await api.request("POST /repos/{owner}/{repo}/pulls", {
      ...repository,
      title: "Ask whether this token may open pull requests",
      head: defaultBranch,
      base: defaultBranch,
    });
  } catch (error) {
    if (isGitHubError(error) && isPullRequestSetting(error.message)) return settingOff(question);
    if (isGitHubError(error, "github/forbidden", "github/unauthorized")) {
      return warn("pull-requests", "the token may neither comment nor open pull requests", error.hint);
    }
    if (!isGitHubError(error, "github/invalid", "github/refused")) throw error;
  }
  if (!settings.isWorkflow || settings.actionsMayOpenPulls === true) {
    return pass("pull-requests", "the token may comment and open pull requests");
  }
  if (settings.actionsMayOpenPulls === false) return settingOff(question);
  const isNeeded = question.desired !== null && mayRefuse(question.desired);
  if (!isNeeded) return pass("pull-requests", "the token may comment; it is not seen to need more here");
  return warn(
    "pull-requests",
    `${defaultBranch} refuses commits, so Headgate opens pull requests; whether Actions may, only an administrator sees`,
    pullRequestSetting,
  );
}

function settingOff({ settings: { hasIssues } }: TokenQuestion): Check {
  const instead = hasIssues ? "opens an issue" : "can only leave a branch";
  return warn(
    "pull-requests",
    `GitHub Actions may not open pull requests here: where a commit is refused, Headgate ${instead} instead`,
    pullRequestSetting,
  );
}

function mayRefuse(rules: BranchRules): boolean {
  return rules.isProtected || rulesAgainstCommits(rules).length > 0;
}
