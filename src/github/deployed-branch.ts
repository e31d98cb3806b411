import { setTimeout as delay } from "node:timers/promises";
import type { DeployedStore } from "../deployed/branch.ts";
import { commitChanges } from "../git/commit.ts";
import { defaultAuthor } from "../git/deployed-branch.ts";
import { type DeployedWrite, deployedStore } from "../git/deployed-store.ts";
import { updateRefs } from "../git/refs.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { type CommitLimits, commitLimits, commitOnBranch } from "./branch-commit.ts";
import type { HostedClone } from "./clone.ts";
import { GitHubError } from "./error.ts";
import { makeBranch } from "./ref.ts";
import { staged } from "./staging.ts";

export interface GitHubBranchOptions {
  readonly name: string;
  readonly limits?: CommitLimits;
}

/**
 * The branch `deployed` of a repository that GitHub hosts: read from the clone after a fetch, written by GitHub,
 * which signs the commits. Each commit is there once or not at all, whatever becomes of the answers.
 */
export function gitHubBranch(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  options: GitHubBranchOptions,
): DeployedStore {
  const { name, limits = commitLimits } = options;
  return deployedStore(clone.repository, name, {
    present: () => clone.head(name),
    write: async (write, noting) => {
      const commit =
        write.parent === null
          ? await begin(api, repository, clone, name, write, limits)
          : await goOn(api, repository, clone, name, { ...write, parent: write.parent }, limits);
      if (commit === null) return { kind: "moved" };
      await updateRefs(clone.repository, noting(commit));
      return { kind: "written", commit };
    },
  });
}

async function goOn(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  branch: string,
  { parent, changes, message }: DeployedWrite & { readonly parent: string },
  limits: CommitLimits,
): Promise<string | null> {
  const commit = { branch, expected: parent, changes, message };
  const done = await commitOnBranch(api, repository, clone, commit, limits);
  if (done.kind === "refused") throw refusedOn(branch, done.error);
  return done.kind === "committed" ? done.commit : null;
}

/** The branch is made with its first commit on it: that is the claim. Null where somebody else's stands there. */
async function begin(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  branch: string,
  write: DeployedWrite,
  limits: CommitLimits,
): Promise<string | null> {
  const commit = await firstCommit(api, repository, clone, write, limits);
  const made = await makeBranch(api, repository, branch, commit);
  if (made.kind === "refused") throw refusedOn(branch, made.error);
  if (made.kind === "made") {
    await clone.bring(branch, commit);
    return commit;
  }
  // Made by us, whose answer was lost, or by somebody else.
  for (const pause of [250, 1_000, 2_000, null]) {
    const settled = await clone.settle(branch, null, write.message);
    if (settled.kind !== "still" || pause === null) return settled.kind === "landed" ? settled.commit : null;
    await delay(pause);
  }
  return null;
}

/** A commit that nothing points at yet. */
async function firstCommit(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  { changes, message }: DeployedWrite,
  limits: CommitLimits,
): Promise<string> {
  const commitOf = async (tree: string): Promise<string> => {
    const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
      ...repository,
      message,
      tree,
      parents: [],
    });
    return data.sha;
  };
  const texts = [...changes].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (texts.length > limits.files || bytes > limits.bytes || texts.length === 0) {
    const own = await commitChanges(clone.repository, {
      parent: null,
      changes,
      message,
      author: defaultAuthor,
      at: Date.now(),
    });
    return staged(clone, own, commitOf);
  }
  const { data } = await api.request("POST /repos/{owner}/{repo}/git/trees", {
    ...repository,
    tree: texts.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
  });
  return commitOf(data.sha);
}

/** Whose branch it is, and how Headgate gets past what protects it from everybody else. */
function refusedOn(branch: string, { message, status }: GitHubError): GitHubError {
  return new GitHubError("github/refused", `${branch} cannot be written: ${message}`, {
    hint: `only Headgate writes ${branch}: add the App whose token it uses to the Bypass list of the ruleset that protects it (Settings > Rules > Rulesets), or leave ${branch} out of rules that ask for pull requests or checks; GITHUB_TOKEN cannot be on a Bypass list`,
    status,
  });
}
