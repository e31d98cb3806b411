import { setTimeout as delay } from "node:timers/promises";
import { commitChanges } from "../git/commit.ts";
import { defaultAuthor } from "../git/deployed-branch.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import type { HostedClone } from "./clone.ts";
import { GitHubError, isGitHubError } from "./error.ts";
import { moveBranch } from "./ref.ts";
import { staged } from "./staging.ts";

/** A commit that is to be put on top of a branch, by the token's own account: GitHub signs it then. */
export interface BranchCommit {
  readonly branch: string;
  /** Where the branch must stand. */
  readonly expected: string;
  /** Only what differs from there. */
  readonly changes: ReadonlyMap<string, string | null>;
  readonly message: string;
}

export type Committed =
  | { readonly kind: "committed"; readonly commit: string }
  /** The branch stands elsewhere; nothing of it is there. */
  | { readonly kind: "moved" }
  /** A rule or a protection stands against it. */
  | { readonly kind: "refused"; readonly error: GitHubError };

/** What one call takes; more goes through git, and costs no more calls. */
export interface CommitLimits {
  readonly files: number;
  /** UTF-8, before it is encoded for the call. */
  readonly bytes: number;
}

/**
 * GitHub's own limit is some 40 MB of request, and ten seconds of work: neither is told beforehand, so we stay far
 * below both.
 */
export const commitLimits: CommitLimits = { files: 250, bytes: 4 * 1024 * 1024 };

const attempts = 4;

/**
 * Commits to a branch by compare-and-swap, once, whatever becomes of the answers: where one was lost, the branch
 * says whether the commit is there. Brings it into the clone. Throws `GitHubError`, `GitError`.
 */
export async function commitOnBranch(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  commit: BranchCommit,
  limits: CommitLimits = commitLimits,
): Promise<Committed> {
  const { branch, expected, message } = commit;
  const make = isSmall(commit.changes, limits) ? byMutation : byGit;
  for (let attempt = 1; ; attempt += 1) {
    let made: string | undefined;
    try {
      made = await make(api, repository, clone, commit);
    } catch (error) {
      if (isGitHubError(error, "github/refused")) return { kind: "refused", error };
      if (!isGitHubError(error, ...unsettled)) throw error;
      const settled = await clone.settle(branch, expected, message);
      if (settled.kind === "landed") made = settled.commit;
      else if (settled.kind === "other") return { kind: "moved" };
      // A branch that has gone was told as "other": here it is the repository that the token does not see.
      else if (isGitHubError(error, "github/not-found")) throw error;
      else if (attempt < attempts) await delay(250 * 2 ** (attempt - 1));
      // Git lags behind: whoever asks looks at the branch again either way.
      else if (isGitHubError(error, "github/moved")) return { kind: "moved" };
      else throw error;
    }
    if (made === undefined) continue;
    await clone.bring(branch, made);
    return { kind: "committed", commit: made };
  }
}

/** After these the branch says what became of it: nobody knows, or it may be our own commit that stands there. */
const unsettled = ["github/unavailable", "github/moved", "github/not-found"] as const;

function isSmall(changes: BranchCommit["changes"], limits: CommitLimits): boolean {
  if (changes.size > limits.files) return false;
  let bytes = 0;
  for (const text of changes.values()) bytes += text === null ? 0 : Buffer.byteLength(text);
  return bytes <= limits.bytes;
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Data {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
}

async function byMutation(
  api: GitHubApi,
  { owner, repo }: RepositoryName,
  _: HostedClone,
  { branch, expected, changes, message }: BranchCommit,
): Promise<string> {
  const additions = [...changes].flatMap(([path, text]) =>
    text === null ? [] : [{ path, contents: Buffer.from(text, "utf8").toString("base64") }],
  );
  const deletions = [...changes].flatMap(([path, text]) => (text === null ? [{ path }] : []));
  const data = await api.graphql<Data>(mutation, {
    input: {
      branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
      expectedHeadOid: expected,
      message: partsOf(message),
      fileChanges: { additions, deletions },
    },
  });
  const oid = data.createCommitOnBranch?.commit?.oid;
  if (oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid)) return oid;
  throw new GitHubError("github/unavailable", `GitHub does not say which commit it made on ${branch}.`, {
    hint: "run it again: what was done is looked up first",
  });
}

/** GitHub puts the two together again with an empty line between them. */
export function partsOf(message: string): { readonly headline: string; readonly body: string } {
  const text = message.trimEnd();
  const end = text.indexOf("\n\n");
  if (end >= 0 && !text.slice(0, end).includes("\n")) {
    return { headline: text.slice(0, end), body: text.slice(end + 2) };
  }
  const [headline = "", ...rest] = text.split("\n");
  return { headline, body: rest.join("\n").replace(/^\n+/, "") };
}

/** Files and trees go through git in one push; GitHub makes the commit of them, and moves the branch to it. */
async function byGit(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  { branch, expected, changes, message }: BranchCommit,
): Promise<string> {
  const own = await commitChanges(clone.repository, {
    parent: expected,
    changes,
    message,
    author: defaultAuthor,
    at: Date.now(),
  });
  return staged(clone, own, async (tree) => {
    const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
      ...repository,
      message,
      tree,
      parents: [expected],
    });
    await moveBranch(api, repository, { branch, from: expected, to: data.sha });
    return data.sha;
  });
}
