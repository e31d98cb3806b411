import { isAncestor } from "../git/ancestry.ts";
import {
  bringAlong,
  type DesiredChange,
  type DesiredCommit,
  type DesiredEdit,
  type Landing,
  landDesired,
  type PeopleRequest,
} from "../git/desired-commit.ts";
import { GitError } from "../git/error.ts";
import { branchSlug, likenessOf } from "../git/set-aside.ts";
import { plain } from "../model/text.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { commitOnBranch } from "./branch-commit.ts";
import type { HostedClone } from "./clone.ts";
import { type GitHubError, isGitHubError } from "./error.ts";
import { findIssue, openIssue } from "./issue.ts";
import { findPullRequest, openPullRequest, rewritePullRequest } from "./pull-request.ts";
import { type BranchMove, makeBranch, moveBranch } from "./ref.ts";

/** When a change goes by a pull request: whatever the branch would take, or only where it takes nothing else. */
export type PullRequestPolicy = "always" | "when-refused";

/** Why a change goes by a pull request that nothing else stands against. */
export const always = "changes go by pull request here";

/**
 * Commits an edit to the desired branch by GitHub's own commit. Where the branch refuses it, or people have to
 * review it: a branch of its own with a pull request, an issue where no pull request may be opened, the branch alone
 * where there are no issues. Made once, whatever becomes of the answers; a run that is repeated finds what is there.
 */
export function commitToGitHub(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  edit: DesiredEdit,
  policy: PullRequestPolicy,
): Promise<DesiredCommit> {
  const landing: Landing = {
    land: async (change) => {
      const { branch, head: expected, changes, request } = change;
      const commit = { branch, expected, changes, message: request.message };
      const done = await commitOnBranch(api, repository, clone, commit);
      if (done.kind === "refused") return { kind: "refused", reason: reasonOf(done.error) };
      if (done.kind === "moved") return done;
      const workingTree = await bringAlong(clone.repository, change, done.commit);
      return { kind: "committed", commit: done.commit, workingTree };
    },
    keep: async (change, reason) => {
      const kept = await keepOnBranch(api, repository, clone, change);
      const request = await askPeople(api, repository, change, kept);
      const asked = request === null ? {} : { request };
      const before = kept.was === "same" ? ({ already: true } as const) : {};
      const { commit, branch } = kept;
      return { kind: "refused", commit, reason, kept: branch, pushed: true, ...before, ...asked };
    },
  };
  const review = edit.review ?? (policy === "always" ? always : undefined);
  return landDesired(clone.repository, { ...edit, ...(review === undefined ? {} : { review }) }, landing);
}

/** GitHub's words without the frame around them. */
function reasonOf(error: GitHubError): string {
  return error.message.replace(/^GitHub (?:refused [^:]*|answered [^:]*): /, "").slice(0, 500);
}

interface Kept {
  readonly branch: string;
  readonly commit: string;
  /** What was there before; of what was behind, what asks for it may say what is no longer so. */
  readonly was: "same" | "behind" | "none";
}

/**
 * Puts the change on `headgate/SLUG`, numbered where that is taken by something else. A branch that holds the same
 * change is used again, and one that lacks something of it gets one more commit; one that holds nothing of its own (a
 * killed run's, or one that was merged) is moved along.
 */
async function keepOnBranch(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  change: DesiredChange,
): Promise<Kept> {
  const base = `headgate/${branchSlug(change.request.slug)}`;
  for (let number = 1; number <= 20; number += 1) {
    const branch = number === 1 ? base : `${base}-${number}`;
    const kept = await keepOn(api, repository, clone, change, branch);
    if (kept !== null) return { branch, ...kept };
  }
  throw new GitError("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
    hint: "delete those that were merged",
  });
}

/** The commit on that branch; null where the branch is taken by something else. */
async function keepOn(
  api: GitHubApi,
  repository: RepositoryName,
  clone: HostedClone,
  change: DesiredChange,
  branch: string,
): Promise<Omit<Kept, "branch"> | null> {
  const { head, changes, request } = change;
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const there = await clone.head(branch);
    let expected = head;
    if (there === null) {
      const made = await makeBranch(api, repository, branch, head);
      if (made.kind === "refused") throw made.error;
    } else if (there !== head) {
      const likeness = await likenessOf(clone.repository, there, head, changes, request.same);
      if (likeness === "same") return { commit: there, was: "same" };
      if (likeness === "behind") {
        expected = there;
      } else {
        if (!(await isAncestor(clone.repository, there, head))) return null;
        const isLast = attempt === 4;
        if (!(await wasMoved(api, repository, { branch, from: there, to: head }, isLast))) continue;
      }
    }
    const commit = { branch, expected, changes, message: request.message };
    const done = await commitOnBranch(api, repository, clone, commit);
    if (done.kind === "committed") return { commit: done.commit, was: expected === head ? "none" : "behind" };
    if (done.kind === "refused") throw done.error;
  }
  return null;
}

/** False where somebody else was faster, or no answer came: what stands there now is looked at again. */
async function wasMoved(
  api: GitHubApi,
  repository: RepositoryName,
  move: BranchMove,
  isLast: boolean,
): Promise<boolean> {
  try {
    await moveBranch(api, repository, move);
    return true;
  } catch (error) {
    if (isGitHubError(error, "github/moved")) return false;
    if (!isLast && isGitHubError(error, "github/unavailable")) return false;
    throw error;
  }
}

/** A pull request, else an issue that asks for one; null where neither can be had. */
async function askPeople(
  api: GitHubApi,
  repository: RepositoryName,
  { branch, request }: DesiredChange,
  { branch: kept, was }: Kept,
): Promise<PeopleRequest | null> {
  const title = titleOf(request);
  const body = bodyOf(request);
  const opened = await openPullRequest(api, repository, { head: kept, base: branch, title, body });
  if (opened.kind === "open") {
    // What it asks for is right already; that it says so can wait.
    const { found } = opened;
    if (found !== undefined && (was === "behind" || request.isTold?.(found) === false)) {
      await rewritePullRequest(api, repository, opened.request.number, { title, body }).catch((error) => {
        if (!isGitHubError(error)) throw error;
      });
    }
    return opened.request;
  }
  const why = [
    `The commit waits on the branch \`${kept}\`. A pull request from it could not be opened:`,
    "",
    quoted(`${opened.reason}\n${opened.hint}`),
    "",
    "Open one by hand, or do as the hint says and run it again.",
  ];
  return openIssue(api, repository, {
    marker: markerOf(kept),
    title,
    body: `${body}\n\n${why.join("\n")}\n`,
  });
}

/** An issue about a branch is found by it. */
function markerOf(kept: string): string {
  return `<!-- headgate:request ${kept} -->`;
}

/** What asks people for a branch that was set aside: its newest pull request, else its issue, closed ones too. */
export async function findRequest(
  api: GitHubApi,
  repository: RepositoryName,
  kept: string,
): Promise<PeopleRequest | null> {
  return (
    (await pullRequestSeen(api, repository, kept)) ??
    (await findIssue(api, repository, markerOf(kept), "all")) ??
    null
  );
}

/** Undefined also where none can be seen: with such a token none can have been opened. */
async function pullRequestSeen(
  api: GitHubApi,
  repository: RepositoryName,
  kept: string,
): Promise<PeopleRequest | undefined> {
  try {
    return await findPullRequest(api, repository, { head: kept, state: "all" });
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/not-found")) return undefined;
    throw error;
  }
}

/** GitHub's own limits: 256 characters of a title, 65,536 of a text. */
function titleOf({ title, message }: DesiredEdit): string {
  const text = plain(title ?? message.split("\n", 1)[0] ?? "") || "Headgate";
  return text.length <= 250 ? text : `${text.slice(0, 249).replace(/\p{Surrogate}$/u, "")}…`;
}

function bodyOf({ body, message }: DesiredEdit): string {
  if (body !== undefined) return body.slice(0, 60_000);
  const rest = message.slice((message.split("\n", 1)[0] ?? "").length).trim();
  return rest === "" ? "" : quoted(rest.slice(0, 10_000));
}

/** Anybody's text as a block of code: there it mentions nobody and links nothing. */
function quoted(text: string): string {
  const lines = text.split("\n").map((line) => plain(line));
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join("\n");
}
