import type { PeopleRequest } from "../git/desired-commit.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { GitHubError, isGitHubError } from "./error.ts";
import { permissionHint } from "./permission.ts";

export interface PullRequestText {
  /** Branch of this repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  /** Markdown, escaped by whoever wrote it. */
  readonly body: string;
}

export type Opened =
  | {
      readonly kind: "open";
      readonly request: PeopleRequest;
      /** What it said when it was found; absent: it was opened now. */
      readonly found?: string;
    }
  /** A setting or a missing permission stands against it. */
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };

/**
 * The open pull request of a branch: the one that is there, else a new one. Looks before, and again where the answer
 * was lost, so that there is never a second one.
 */
export async function openPullRequest(
  api: GitHubApi,
  repository: RepositoryName,
  text: PullRequestText,
): Promise<Opened> {
  for (let attempt = 1; ; attempt += 1) {
    const { head, base } = text;
    try {
      const found = await toWrite(() => findPull(api, repository, { head, base, state: "open" }));
      if (found) return { kind: "open", request: requestOf(found), found: found.body ?? "" };
      const { data } = await api.request("POST /repos/{owner}/{repo}/pulls", { ...repository, ...text });
      return { kind: "open", request: requestOf(data) };
    } catch (error) {
      if (isGitHubError(error, "github/forbidden", "github/refused")) {
        return { kind: "refused", reason: error.message, hint: error.hint };
      }
      // Nobody knows whether it was made, or somebody was faster: what is there says so.
      const exists = isGitHubError(error, "github/invalid") && /already exists/i.test(error.message);
      if (!(exists || isGitHubError(error, "github/unavailable")) || attempt === 4) throw error;
    }
  }
}

/** Says anew what a pull request is about, after its branch got more than it had, by this run or by one that was cut off. */
export async function rewritePullRequest(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  text: Pick<PullRequestText, "title" | "body">,
): Promise<void> {
  await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repository,
    pull_number: number,
    ...text,
  });
}

/** Who may not look may not write either: it is told what both take. */
async function toWrite<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!isGitHubError(error, "github/forbidden")) throw error;
    const hint = permissionHint([[{ name: "pull_requests", level: "write" }]]);
    throw new GitHubError(error.code, error.message, { hint, status: error.status, cause: error });
  }
}

export interface PullRequestSought {
  readonly head: string;
  /** Any, where it is absent. */
  readonly base?: string;
  readonly state: "open" | "all";
}

/** The newest pull request of a branch of this repository. */
export async function findPullRequest(
  api: GitHubApi,
  repository: RepositoryName,
  sought: PullRequestSought,
): Promise<PeopleRequest | undefined> {
  const own = await findPull(api, repository, sought);
  return own && requestOf(own);
}

async function findPull(
  api: GitHubApi,
  repository: RepositoryName,
  { head, base, state }: PullRequestSought,
) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state,
    head: `${repository.owner}:${head}`,
    ...(base === undefined ? {} : { base }),
    per_page: 10,
  });
  // Where `head` cannot be read, GitHub lists all: what is not from here is not meant.
  return data.find((pull) => pull.head.ref === head && (base ?? pull.base.ref) === pull.base.ref);
}

function requestOf(pull: { readonly number: number | bigint; readonly html_url: string }): PeopleRequest {
  return { kind: "pull-request", number: Number(pull.number), url: pull.html_url };
}
