import type { Changes, DeployedStore, Publication, Published } from "../deployed/branch.ts";
import { sealMessage } from "../deployed/message.ts";
import { isAncestor, tryResolve } from "./ancestry.ts";
import { branchHead } from "./branches.ts";
import { type Author, commitChanges } from "./commit.ts";
import { effectiveChanges } from "./effective-changes.ts";
import { GitError, isGitError } from "./error.ts";
import { fetchBranch, trackingRef } from "./fetch.ts";
import { logPaths } from "./log.ts";
import { assertBranchName } from "./path.ts";
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
  const { trees, remote } = repository;
  const name = options.name ?? "deployed";
  assertBranchName(name);
  const author = options.author ?? defaultAuthor;
  const clock = options.clock ?? Date.now;
  const local = `refs/heads/${name}`;
  const seenRef = `refs/headgate/seen/${name}`;
  const home = remote === null ? local : trackingRef(remote, name);

  const seen = () => tryResolve(repository, seenRef);

  async function note(head: string): Promise<void> {
    const before = await seen();
    if (before === head || (before !== null && !(await isAncestor(repository, before, head)))) return;
    // Only a memory for noticing a rewound branch: a clone that may not be written to can do without.
    await updateRefs(repository, [{ ref: seenRef, to: head, from: before }]).catch(() => {});
  }

  const present = () =>
    options.online === false ? tryResolve(repository, home) : branchHead(repository, name);

  async function head(): Promise<string | null> {
    const now = await present();
    if (now !== null) await note(now);
    return now;
  }

  /** Moves the branch from `from` (null: absent) to `to`, where it lives; then what this clone knows of it. */
  async function move(to: string, from: string | null): Promise<"done" | "moved"> {
    const before = await seen();
    const remember: RefUpdate[] = before === from ? [{ ref: seenRef, to }] : [];
    if (remote === null) {
      await refuseCheckedOut(repository, local, name);
      const updated = await updateRefs(repository, [{ ref: local, to, from }, ...remember]);
      return updated.kind === "updated" ? "done" : "moved";
    }
    const outcome = await pushOrAsk(repository, { remote, branch: name, commit: to, expected: from });
    if (outcome.kind === "refused") {
      throw new GitError("git/rejected", `The remote refused the commit on ${name}: ${outcome.reason}`, {
        hint: `let the identity that runs Headgate push to ${name} (branch rules, hooks, permissions)`,
      });
    }
    if (outcome.kind === "moved") return "moved";
    await updateRefs(repository, [{ ref: home, to }, ...remember]);
    return "done";
  }

  async function write(parent: string | null, changes: Changes, message: string): Promise<string> {
    const effective = await effectiveChanges(repository, parent, changes);
    const sealed = sealMessage(message, parent, effective);
    return commitChanges(repository, { parent, changes: effective, message: sealed, author, at: clock() });
  }

  async function publish({ expected, changes, message }: Publication): Promise<Published> {
    const commit = await write(expected, changes, message);
    if ((await move(commit, expected)) === "done") return { kind: "published", head: commit };
    return { kind: "moved", head: await head() };
  }

  return {
    name,
    head,
    publish,
    seen,
    list: async (commit, prefix) => [...(await trees.walk(commit, prefix)).keys()].sort(),
    names: (commit, folder) => trees.names(commit, folder),
    read: async (commit, paths) => {
      const contents = await trees.read(commit, paths);
      return new Map([...contents].map(([path, bytes]) => [path, bytes.toString("utf8")]));
    },
    log: (query) => logPaths(repository, query),
    create: async (changes, message, anew) => {
      const present = await head();
      if (present !== null) return { kind: "exists", head: present };
      const before = await seen();
      if (before !== null && !anew) return { kind: "deleted", seen: before };
      const commit = await write(null, changes, message);
      if ((await move(commit, null)) === "done") {
        await updateRefs(repository, [{ ref: seenRef, to: commit }]);
        return { kind: "created", head: commit };
      }
      const winner = await head();
      return winner === null ? { kind: "deleted", seen: commit } : { kind: "exists", head: winner };
    },
    rewoundFrom: async (now) => {
      const before = await seen();
      if (before === null || before === now || (await isAncestor(repository, before, now))) return null;
      // Another process of this clone may have seen more than `now` since it was read: the branch itself decides.
      const latest = await present();
      return latest !== null && latest !== now && (await isAncestor(repository, before, latest))
        ? null
        : before;
    },
    accept: async (now) => {
      await updateRefs(repository, [{ ref: seenRef, to: now }]);
    },
  };
}

/** Nothing in that working tree would move with the branch, and the next commit there would undo the record. */
async function refuseCheckedOut(repository: Repository, ref: string, name: string): Promise<void> {
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
