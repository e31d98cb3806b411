import type { GitHubApi, RepositoryName } from "./api.ts";
import { findComments, findRecent, type OwnComment } from "./comment-list.ts";
import { type GitHubError, isGitHubError } from "./error.ts";

export interface CommentRequest {
  /** How each of our comments begins, and no other: what finds it again. */
  readonly marker: string;
  /** Markdown that begins with `marker`; at most 65,536 characters. */
  readonly body: string;
  /** The comment as this run itself wrote or found it: saves the listing. */
  readonly known?: KnownComment;
}

export type KnownComment = OwnComment;

/** What became of the comment. That it could not be written is no error: what it says stands elsewhere too. */
export type CommentOutcome =
  | {
      readonly kind: "written";
      readonly how: "created" | "updated" | "unchanged";
      /** For the next time in this run. */
      readonly comment: KnownComment;
      /** Address of one that another account wrote, that could not be edited, and that stays as it is. */
      readonly left?: string;
    }
  /** The token may not write here: a fork's, or one without the permission that the hint names. */
  | { readonly kind: "read-only"; readonly message: string; readonly hint: string }
  | {
      readonly kind: "refused";
      readonly reason: "locked" | "too-long" | "absent";
      readonly message: string;
      readonly hint: string;
    };

/** Someone else may take it away, or write one too, between any two of our calls. */
const attempts = 3;

/**
 * Brings the one sticky comment of a pull request to say `body`: edited in place where it differs, written where
 * there is none, then looked at again, so that of two that were written at once the oldest stays. What the account
 * of workflows wrote before is edited as well, and left as it is where that is refused. Two calls where it is there, three where it is not, one at most where it is known. Concurrent writers: the last one's text
 * stays. Throws `GitHubError` for what is neither a missing permission nor a refusal.
 */
export async function writeComment(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  request: CommentRequest,
): Promise<CommentOutcome> {
  try {
    return (await writeKnown(api, repository, request)) ?? (await write(api, repository, number, request));
  } catch (error) {
    const outcome = isGitHubError(error) ? refusalOf(error) : undefined;
    if (outcome === undefined) throw error;
    return outcome;
  }
}

/** Undefined where it is not known, or somebody deleted it meanwhile. */
async function writeKnown(
  api: GitHubApi,
  repository: RepositoryName,
  { known, body }: CommentRequest,
): Promise<CommentOutcome | undefined> {
  if (known === undefined) return undefined;
  return await unlessRefused(known, async () => {
    return await unlessGone(async () => await bring(api, repository, known, body));
  });
}

async function write(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  { marker, body }: CommentRequest,
): Promise<CommentOutcome> {
  let left: OwnComment | undefined;
  for (let attempt = 1; ; attempt++) {
    const found = await findComments(api, repository, number, marker);
    const [oldest] = found;
    if (oldest !== undefined && (left === undefined || !oldest.inherited)) {
      const outcome = await unlessRefused(oldest, async () => {
        return await unlessGone(async () => await settle(api, repository, found, oldest, body));
      });
      if (outcome !== undefined) return outcome;
      if (oldest.inherited) left = oldest;
    } else {
      const outcome = await create(api, repository, number, { marker, body }, attempt === attempts);
      if (outcome?.kind === "written" && left !== undefined) return { ...outcome, left: left.url };
      if (outcome !== undefined) return outcome;
    }
    if (attempt === attempts) {
      return {
        kind: "refused",
        reason: "absent",
        message: `the comment of pull request #${number} was deleted each time it was written`,
        hint: "see who deletes it; what it says stands in the job's summary",
      };
    }
  }
}

/** Undefined where no answer came and none of ours is there: to be looked at, and tried, again. */
async function create(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
  { marker, body }: CommentRequest,
  last: boolean,
): Promise<CommentOutcome | undefined> {
  let created: OwnComment | undefined;
  let failure: GitHubError | undefined;
  try {
    const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      body,
    });
    created = { id: Number(data.id), node: data.node_id, url: data.html_url, body };
  } catch (error) {
    // It may have been written all the same: what is there says so, the answer cannot.
    if (!isGitHubError(error, "github/unavailable")) throw error;
    failure = error;
  }
  const found = (await findRecent(api, repository, [number], marker)).get(number)?.comments ?? [];
  const [oldest] = found;
  if (oldest === undefined) {
    if (failure !== undefined && last) throw failure;
    // A replica that lags behind shows nothing yet; what was answered was written.
    return created && { kind: "written", how: "created", comment: created };
  }
  return await unlessGone(async () => {
    const outcome = await settle(api, repository, found, oldest, body);
    const isNew = created === undefined ? oldest.body === body : oldest.id === created.id;
    return outcome.kind === "written" && isNew ? { ...outcome, how: "created" } : outcome;
  });
}

/** The oldest stays and says `body`; what else we wrote goes. */
async function settle(
  api: GitHubApi,
  repository: RepositoryName,
  found: readonly OwnComment[],
  oldest: OwnComment,
  body: string,
): Promise<CommentOutcome> {
  const outcome = await bring(api, repository, oldest, body);
  for (const { id } of found) {
    if (id !== oldest.id) await remove(api, repository, id);
  }
  return outcome;
}

async function bring(
  api: GitHubApi,
  repository: RepositoryName,
  comment: KnownComment,
  body: string,
): Promise<CommentOutcome> {
  if (comment.body === body) return { kind: "written", how: "unchanged", comment };
  await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...repository,
    comment_id: comment.id,
    body,
  });
  return { kind: "written", how: "updated", comment: { ...comment, body } };
}

/** A second comment is untidy, no more: whatever stands against removing it, the next run tries again. */
async function remove(api: GitHubApi, repository: RepositoryName, id: number): Promise<void> {
  try {
    await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id: id,
    });
  } catch (error) {
    if (!isGitHubError(error)) throw error;
  }
}

/** Undefined where it is another account's, and may not be edited: then there shall be one of our own. */
async function unlessRefused<T>({ inherited }: OwnComment, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (inherited && isGitHubError(error, "github/forbidden", "github/refused")) return undefined;
    throw error;
  }
}

async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (isGitHubError(error, "github/not-found")) return undefined;
    throw error;
  }
}

function refusalOf(error: GitHubError): CommentOutcome | undefined {
  const { message, hint } = error;
  // Only its text tells a locked conversation from a missing permission: both are 403.
  if (error.code === "github/forbidden" || error.code === "github/refused") {
    return /\blocked\b/i.test(message)
      ? { kind: "refused", reason: "locked", message, hint }
      : { kind: "read-only", message, hint };
  }
  if (error.code === "github/not-found") return { kind: "refused", reason: "absent", message, hint };
  if (error.code === "github/invalid" && /too long/i.test(message)) {
    return { kind: "refused", reason: "too-long", message, hint };
  }
  return undefined;
}
