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
import { type SameTexts, setAside } from "./set-aside.ts";
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
  /**
   * Whether what a branch keeps already is the same change, or lacks something of it (paths from the repository's root);
   * the same texts by default.
   */
  readonly same?: SameTexts;
  /** Why people have to review it before it may be merged; absent: it may be committed as it is. */
  readonly review?: string;
  /** Title of the pull request or issue that asks people for it; the message's first line by default. */
  readonly title?: string;
  /** Its Markdown, escaped by whoever wrote it; the rest of the message, as plain text, by default. */
  readonly body?: string;
  /** Whether the Markdown of a request that is there already is right of this, too; it is, by default, and is left alone. */
  readonly isTold?: (body: string) => boolean;
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
      /** Where it waited there before this run. */
      readonly already?: true;
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

/** A change of the desired branch, worked out on one of its commits. */
export interface DesiredChange {
  readonly branch: string;
  readonly head: string;
  /** What differs from the head, by path from the repository's root; never empty. */
  readonly changes: ReadonlyMap<string, string | null>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly request: DesiredEdit;
}

export type Landed =
  | Extract<DesiredCommit, { readonly kind: "committed" }>
  | { readonly kind: "moved" }
  | { readonly kind: "refused"; readonly reason: string };

/** Where the desired branch lives, and how a change gets there. */
export interface Landing {
  /** Puts the change on the branch, only if that stands at the change's head. */
  land(change: DesiredChange): Promise<Landed>;
  /** Keeps it on a branch of its own, and asks people for it where there is a way to. */
  keep(change: DesiredChange, reason: string): Promise<Extract<DesiredCommit, { readonly kind: "refused" }>>;
}

/**
 * Commits an edit on top of the desired branch by compare-and-swap: pushed where there is a remote. A clone
 * whose own branch stood where the remote's did is brought along, index and working tree included where the
 * files were clean. Throws `git/unknown-revision` where the branch is absent, `git/failed` after too many lost
 * races, `git/remote-unreachable`.
 */
export function commitDesired(repository: Repository, request: DesiredEdit): Promise<DesiredCommit> {
  return landDesired(repository, request, gitLanding(repository));
}

/** As `commitDesired`, by whatever way changes land where the branch lives. */
export async function landDesired(
  repository: Repository,
  request: DesiredEdit,
  landing: Landing,
): Promise<DesiredCommit> {
  const { branch, review } = request;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const head = await branchHead(repository, branch);
    if (head === null) throw absent(repository, branch);
    const changes = await effectiveChanges(repository, head, request);
    if (changes.size === 0) return { kind: "unchanged", head };
    const change = { branch, head, changes, at: (request.clock ?? Date.now)(), request };
    if (review !== undefined) return landing.keep(change, review);
    const outcome = await landing.land(change);
    if (outcome.kind === "committed") return outcome;
    if (outcome.kind === "refused") return landing.keep(change, outcome.reason);
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

/** By git alone: a push where there is a remote, else the clone's own branch. */
function gitLanding(repository: Repository): Landing {
  const { remote } = repository;
  const commitOf = ({ head, changes, at, request }: DesiredChange, parent = head) =>
    commitChanges(repository, {
      parent,
      changes,
      message: request.message,
      author: request.author ?? defaultAuthor,
      at,
    });
  return {
    land: async (change) => {
      const { branch, head } = change;
      const commit = await commitOf(change);
      if (remote !== null) {
        const pushed = await push(repository, { remote, branch, commit, expected: head });
        if (pushed.kind !== "pushed") return pushed;
        await updateRefs(repository, [{ ref: trackingRef(remote, branch), to: commit }]);
        return { kind: "committed", commit, workingTree: await bringAlong(repository, change, commit) };
      }
      const moved = await moveOwn(repository, change, commit);
      return moved === "moved" ? { kind: "moved" } : { kind: "committed", commit, workingTree: moved };
    },
    keep: async (change, reason) => {
      const commit = await commitOf(change);
      const { slug, same } = change.request;
      const onTop = (parent: string) => commitOf(change, parent);
      const kept = await setAside(repository, { slug, commit, changes: change.changes, same, onTop });
      return { kind: "refused", commit, reason, ...kept };
    },
  };
}

/**
 * After a commit has landed on the remote: a clone whose own branch stood where the remote's did follows, files
 * included where they were clean. A branch with commits of its own, or behind, is a person's to pull.
 */
export async function bringAlong(
  repository: Repository,
  change: DesiredChange,
  commit: string,
): Promise<WorkingTreeResult> {
  if ((await tryResolve(repository, `refs/heads/${change.branch}`)) !== change.head) {
    return { kind: "elsewhere" };
  }
  const moved = await moveOwn(repository, change, commit);
  return moved === "moved" ? { kind: "elsewhere" } : moved;
}

/** Moves the clone's own branch, and its working tree where it is checked out. */
function moveOwn(
  repository: Repository,
  { branch, head, changes }: DesiredChange,
  commit: string,
): Promise<WorkingTreeResult | "moved"> {
  const move = { branch, from: head, to: commit, paths: [...changes.keys()] };
  return checkout(repository, move, () => updateRef(repository, `refs/heads/${branch}`, commit, head));
}
