import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeployedStore } from "../deployed/branch.ts";
import { isAncestor, tryResolve } from "./ancestry.ts";
import { branchHead } from "./branches.ts";
import { type Author, commitChanges } from "./commit.ts";
import { deployedStore, type Publisher } from "./deployed-store.ts";
import { GitError, isGitError } from "./error.ts";
import { fetchBranch, trackingRef } from "./fetch.ts";
import { push } from "./push.ts";
import { type RefUpdate, updateRefs } from "./refs.ts";
import type { Repository } from "./repository.ts";

export interface LocalBranchOptions {
  /** `deployed` by default. */
  readonly name?: string;
  readonly author?: Author;
  /** Milliseconds since 1970, for the dates of commits. */
  readonly clock?: () => number;
  /** False: believe what was fetched last, do not ask the remote. Reading only. */
  readonly online?: boolean;
}

export const defaultAuthor: Author = { name: "Headgate", email: "headgate@localhost" };

/**
 * The branch `deployed` in a local clone. Where there is a remote, that is where it lives: it is fetched before
 * it is read and pushed when it is written. Where there is none, it is a local branch.
 */
export function localBranch(repository: Repository, options: LocalBranchOptions = {}): DeployedStore {
  const name = options.name ?? "deployed";
  return deployedStore(repository, name, gitPublisher(repository, name, options));
}

/** Moves the branch by git alone: a push where there is a remote, else the clone's own branch. */
function gitPublisher(repository: Repository, name: string, options: LocalBranchOptions): Publisher {
  const { remote } = repository;
  const author = options.author ?? defaultAuthor;
  const clock = options.clock ?? Date.now;
  const local = `refs/heads/${name}`;
  const home = remote === null ? local : trackingRef(remote, name);

  async function move(to: string, from: string | null, noted: readonly RefUpdate[]): Promise<boolean> {
    if (remote === null) {
      await refuseCheckedOut(repository, local, name);
      return (await updateRefs(repository, [{ ref: local, to, from }, ...noted])).kind === "updated";
    }
    const outcome = await pushOrAsk(repository, { remote, branch: name, commit: to, expected: from });
    if (outcome.kind === "refused") {
      throw new GitError("git/rejected", `The remote refused the commit on ${name}: ${outcome.reason}`, {
        hint: `let the identity that runs Headgate push to ${name} (branch rules, hooks, permissions)`,
      });
    }
    if (outcome.kind === "moved") return false;
    await updateRefs(repository, [{ ref: home, to }, ...noted]);
    return true;
  }

  return {
    present: () => (options.online === false ? tryResolve(repository, home) : branchHead(repository, name)),
    write: async ({ parent, changes, message }, noting) => {
      const commit = await commitChanges(repository, { parent, changes, message, author, at: clock() });
      return (await move(commit, parent, noting(commit))) ? { kind: "written", commit } : { kind: "moved" };
    },
  };
}

/** Nothing in that working tree would move with the branch, and the next commit there would undo the record. */
async function refuseCheckedOut(repository: Repository, ref: string, name: string): Promise<void> {
  if (await isElsewhere(repository, ref)) return;
  const found = await repository.git(["for-each-ref", "--format=%(worktreepath)", ref]);
  const path = found.toString("utf8").trimEnd();
  if (path === "") return;
  throw new GitError(
    "git/checked-out",
    `The branch ${name} is checked out in ${path}; nothing was written.`,
    {
      hint: `check out another branch there: git -C ${path} switch main`,
    },
  );
}

/** Whether the clone's only working tree certainly has another branch; what is harder to tell, git is asked. */
async function isElsewhere({ gitDirectory }: Repository, ref: string): Promise<boolean> {
  if (["worktrees", "commondir", "reftable"].some((name) => existsSync(join(gitDirectory, name))))
    return false;
  const head = await readFile(join(gitDirectory, "HEAD"), "utf8").catch(() => "");
  const [, there] = /^ref: (refs\/heads\/[^\n]+)\n$/.exec(head) ?? [];
  return there !== undefined && there !== ref;
}

/** A push whose answer was lost may have arrived all the same: then the remote's branch contains the commit. */
async function pushOrAsk(
  repository: Repository,
  request: Parameters<typeof push>[1],
): ReturnType<typeof push> {
  try {
    return await push(repository, request);
  } catch (error) {
    if (!isGitError(error, "git/remote-unreachable") && !isGitError(error, "git/timeout")) throw error;
    const now = await fetchBranch(repository, request.remote, request.branch).catch(() => undefined);
    if (now === undefined) throw error;
    if (now !== null && (await isAncestor(repository, request.commit, now))) return { kind: "pushed" };
    if (now !== request.expected) return { kind: "moved" };
    throw error;
  }
}
