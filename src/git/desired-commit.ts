import { setTimeout as delay } from "node:timers/promises";
import type { Source } from "../convention/source.ts";
import { tryResolve } from "./ancestry.ts";
import { branchHead } from "./branches.ts";
import { checkout, type WorkingTreeResult } from "./checkout.ts";
import { type Author, commitChanges } from "./commit.ts";
import { defaultAuthor } from "./deployed-branch.ts";
import { GitError } from "./error.ts";
import { trackingRef } from "./fetch.ts";
import { joinPath, trimSlashes } from "./path.ts";
import { push } from "./push.ts";
import { updateRef, updateRefs } from "./refs.ts";
import type { Repository } from "./repository.ts";
import { setAside } from "./set-aside.ts";
import { treeSource } from "./tree-source.ts";

export interface DesiredEdit {
  /** Short name of the desired branch. */
  readonly branch: string;
  /** The convention's folder from the repository's root. */
  readonly directory: string;
  /**
   * The new content of files by path from the convention's directory (null removes one), computed from the
   * branch's head; asked again on the new head after a lost race. Empty: there is nothing to do.
   */
  readonly edit: (head: Source) => Promise<ReadonlyMap<string, string | null>>;
  readonly message: string;
  /** Names the branch that keeps the commit where the desired branch refuses it: `headgate/SLUG`. */
  readonly slug: string;
  /** Why people have to review it before it may be merged; absent: it may be committed as it is. */
  readonly review?: string;
  readonly author?: Author;
  readonly clock?: () => number;
}

export type DesiredCommit =
  | { readonly kind: "unchanged"; readonly head: string }
  | { readonly kind: "committed"; readonly commit: string; readonly workingTree: WorkingTreeResult }
  /** The branch is protected, or a review is needed: the commit waits on `kept`. */
  | {
      readonly kind: "refused";
      readonly commit: string;
      readonly reason: string;
      readonly kept: string;
      readonly pushed: boolean;
      /** What asks people for it, where the host could make it; else one can be made from `kept`. */
      readonly request?: PeopleRequest;
    };

/** A pull request, or an issue where no pull request could be made. */
export interface PeopleRequest {
  readonly kind: "pull-request" | "issue";
  readonly number: number;
  readonly url: string;
}

const attempts = 8;

/**
 * Commits an edit on top of the desired branch by compare-and-swap: pushed where there is a remote. A clone
 * whose own branch stood where the remote's did is brought along, index and working tree included where the
 * files were clean. Throws `git/unknown-revision` where the branch is absent, `git/failed` after too many lost
 * races, `git/remote-unreachable`.
 */
export async function commitDesired(repository: Repository, request: DesiredEdit): Promise<DesiredCommit> {
  const { branch } = request;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const head = await branchHead(repository, branch);
    if (head === null) throw absent(repository, branch);
    const changes = await effectiveChanges(repository, head, request);
    if (changes.size === 0) return { kind: "unchanged", head };
    const commit = await commitChanges(repository, {
      parent: head,
      changes,
      message: request.message,
      author: request.author ?? defaultAuthor,
      at: (request.clock ?? Date.now)(),
    });
    const outcome: Landed =
      request.review === undefined
        ? await land(repository, branch, head, commit, [...changes.keys()])
        : { kind: "refused", reason: request.review };
    if (outcome.kind === "committed") return outcome;
    if (outcome.kind === "refused") {
      const kept = await setAside(repository, request.slug, commit, changes);
      return { kind: "refused", commit, reason: outcome.reason, ...kept };
    }
    await delay(20 * attempt);
  }
  throw new GitError(
    "git/failed",
    `${branch} moved ${attempts} times while the change was being committed.`,
    {
      hint: "run the command again",
    },
  );
}

function absent(repository: Repository, branch: string): GitError {
  const where = repository.remote === null ? "here" : `on ${repository.remote}`;
  return new GitError("git/unknown-revision", `The desired branch ${branch} does not exist ${where}.`, {
    hint: "name the right branch, or push it first",
  });
}

/** What of the edit differs from what the head holds, by path from the repository's root. */
async function effectiveChanges(
  repository: Repository,
  head: string,
  request: DesiredEdit,
): Promise<ReadonlyMap<string, string | null>> {
  const source = treeSource(repository, head, request.directory);
  const edits = await request.edit(source);
  const present = await source.read([...edits.keys()]);
  const changes = new Map<string, string | null>();
  for (const [path, text] of edits) {
    const bytes = present.get(path);
    const before = bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
    if (before !== text) changes.set(joinPath(trimSlashes(request.directory), path), text);
  }
  return changes;
}

type Landed =
  | Extract<DesiredCommit, { readonly kind: "committed" }>
  | { readonly kind: "moved" }
  | { readonly kind: "refused"; readonly reason: string };

async function land(
  repository: Repository,
  branch: string,
  head: string,
  commit: string,
  paths: readonly string[],
): Promise<Landed> {
  const { remote } = repository;
  const ref = `refs/heads/${branch}`;
  if (remote !== null) {
    const pushed = await push(repository, { remote, branch, commit, expected: head });
    if (pushed.kind !== "pushed") return pushed;
    await updateRefs(repository, [{ ref: trackingRef(remote, branch), to: commit }]);
    // A branch with commits of its own, or behind, is a person's to pull.
    if ((await tryResolve(repository, ref)) !== head) {
      return { kind: "committed", commit, workingTree: { kind: "elsewhere" } };
    }
  }
  const moved = await checkout(repository, { branch, from: head, to: commit, paths }, () =>
    updateRef(repository, ref, commit, head),
  );
  if (moved !== "moved") return { kind: "committed", commit, workingTree: moved };
  return remote === null
    ? { kind: "moved" }
    : { kind: "committed", commit, workingTree: { kind: "elsewhere" } };
}
