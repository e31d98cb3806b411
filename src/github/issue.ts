import type { PeopleRequest } from "../git/desired-commit.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";

export interface IssueText {
  /** What it is found by: a hidden comment in its text that no other issue has. */
  readonly marker: string;
  readonly title: string;
  /** Markdown without the marker, escaped by whoever wrote it. */
  readonly body: string;
}

const issueLabel = "headgate";

/**
 * The open issue with a marker: the one that is there, else a new one; null where the repository has no issues, or
 * the token may not open one. Looks before, and again where the answer was lost.
 */
export async function openIssue(
  api: GitHubApi,
  repository: RepositoryName,
  { marker, title, body }: IssueText,
): Promise<PeopleRequest | null> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const found = await listed(api, repository, marker, "open");
      if (found) return found;
      try {
        const { data } = await api.request("POST /repos/{owner}/{repo}/issues", {
          ...repository,
          title,
          body: `${marker}\n${body}`,
          labels: [issueLabel],
        });
        const labels = data.labels.map((label) => (typeof label === "string" ? label : label.name));
        if (!labels.includes(issueLabel)) await label(api, repository, Number(data.number));
        return { kind: "issue", number: Number(data.number), url: data.html_url };
      } catch (error) {
        if (!isGitHubError(error, "github/unavailable") || attempt === 4) throw error;
      }
    }
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/refused", "github/not-found")) return null;
    throw error;
  }
}

/** The newest issue with a marker; undefined where there is none, or none can be seen. */
export async function findIssue(
  api: GitHubApi,
  repository: RepositoryName,
  marker: string,
  state: "open" | "all",
): Promise<PeopleRequest | undefined> {
  try {
    return await listed(api, repository, marker, state);
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/refused", "github/not-found")) return undefined;
    throw error;
  }
}

/** GitHub drops in silence what a token may not set with the issue; without its label it is not found again. */
async function label(api: GitHubApi, repository: RepositoryName, number: number): Promise<void> {
  try {
    await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
      ...repository,
      issue_number: number,
      labels: [issueLabel],
    });
  } catch (error) {
    if (!isGitHubError(error)) throw error;
  }
}

/** By its label, which only those may set who work here: nobody else's issue is taken for ours. */
async function listed(
  api: GitHubApi,
  repository: RepositoryName,
  marker: string,
  state: "open" | "all",
): Promise<PeopleRequest | undefined> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/issues", {
    ...repository,
    state,
    sort: "created",
    direction: "desc",
    per_page: 100,
    labels: issueLabel,
  });
  const own = data.find((issue) => issue.body?.startsWith(marker) && issue.pull_request === undefined);
  return own && { kind: "issue", number: Number(own.number), url: own.html_url };
}
