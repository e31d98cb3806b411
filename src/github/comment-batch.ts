import type { GitHubApi, RepositoryName } from "./api.ts";
import { type CommentOutcome, writeComment } from "./comment.ts";
import { type Conversation, findConversations, findRecent, type OwnComment } from "./comment-list.ts";
import { type GitHubError, isGitHubError } from "./error.ts";

/** What one pull request's comment is to say. */
export interface Draft {
  /** As it was found, or as the last outcome of this run left it. */
  readonly conversation: Conversation;
  /** Markdown that begins with the marker; at most 65,536 characters. */
  readonly body: string;
}

export type BatchOutcome =
  | CommentOutcome
  /** Too many could not be written at once for each to be tried alone. */
  | { readonly kind: "refused"; readonly reason: "failed"; readonly message: string; readonly hint: string };

/** Comments in one request. */
const atOnce = 25;
/** Comments that are tried once more, one by one and each with its own means, where the batch could not write them. */
const aloneAtMost = 3;
/** How often a batch is sent whose answer was lost. */
const attempts = 3;

/**
 * Brings the sticky comments of several pull requests to say what their drafts say: one call for 25 of them, another
 * where some are new, and a few more for those that GitHub does not take so. What stands there already is not
 * written. Throws `GitHubError` where nothing can be known of any.
 */
export async function writeComments(
  api: GitHubApi,
  repository: RepositoryName,
  marker: string,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<number, BatchOutcome>> {
  const outcomes = new Map<number, BatchOutcome>();
  const left: { readonly draft: Draft; readonly error: GitHubError | null }[] = [];
  for (let start = 0; start < drafts.length; start += atOnce) {
    const sent = await send(api, repository, marker, drafts.slice(start, start + atOnce));
    for (const [number, outcome] of sent.written) outcomes.set(number, outcome);
    left.push(...sent.left);
  }
  let forbidden: BatchOutcome | undefined;
  for (const [index, { draft, error }] of left.entries()) {
    const { number } = draft.conversation;
    if (forbidden !== undefined || (index >= aloneAtMost && error !== null)) {
      outcomes.set(number, forbidden ?? failed(error));
      continue;
    }
    const outcome = await writeComment(api, repository, number, { marker, body: draft.body });
    // What the token may not do here, it may not do there.
    if (outcome.kind === "read-only") forbidden = outcome;
    outcomes.set(number, outcome);
  }
  return outcomes;
}

function failed(error: GitHubError | null): BatchOutcome {
  const { message = "GitHub did not say why", hint = "" } = error ?? {};
  return { kind: "refused", reason: "failed", message, hint };
}

interface Sent {
  readonly written: ReadonlyMap<number, BatchOutcome>;
  /** What the batch could not write; `error` null where two comments stand there by now. */
  readonly left: readonly { readonly draft: Draft; readonly error: GitHubError | null }[];
}

async function send(
  api: GitHubApi,
  repository: RepositoryName,
  marker: string,
  drafts: readonly Draft[],
): Promise<Sent> {
  const written = new Map<number, BatchOutcome>();
  let open = drafts;
  for (let attempt = 1; ; attempt += 1) {
    const due: Draft[] = [];
    for (const draft of open) {
      const [comment] = draft.conversation.comments;
      if (comment?.body === draft.body) written.set(draft.conversation.number, said(comment, attempt));
      else due.push(draft);
    }
    if (due.length === 0) return { written, left: [] };
    try {
      return await settled(api, repository, marker, await mutate(api, due), written);
    } catch (error) {
      // Some may have been written all the same: what is there says so, the answer cannot.
      if (!isGitHubError(error, "github/unavailable") || attempt === attempts) throw error;
    }
    const numbers = due.map(({ conversation }) => conversation.number);
    const found = await findConversations(api, repository, numbers, marker);
    open = due.map(({ conversation, body }) => ({
      conversation: found.get(conversation.number) ?? conversation,
      body,
    }));
  }
}

/** Found as it should be: at first because it was so before, later because of what we sent. */
function said(comment: OwnComment, attempt: number): BatchOutcome {
  return { kind: "written", how: attempt === 1 ? "unchanged" : "updated", comment };
}

interface Mutated {
  readonly draft: Draft;
  readonly comment: OwnComment | null;
  readonly error: GitHubError | null;
}

interface Payload {
  readonly issueComment?: Written | null;
  readonly commentEdge?: { readonly node: Written | null } | null;
}

interface Written {
  readonly id: string;
  readonly fullDatabaseId: string;
  readonly url: string;
}

const fields = "{ id fullDatabaseId url }";

/** One request: GitHub does one after the other, and says of each that failed why. */
async function mutate(api: GitHubApi, drafts: readonly Draft[]): Promise<readonly Mutated[]> {
  const declared: string[] = [];
  const asked: string[] = [];
  const variables: Record<string, unknown> = {};
  for (const [index, { conversation, body }] of drafts.entries()) {
    const [comment] = conversation.comments;
    const [mutation, type, result, input] =
      comment === undefined
        ? ["addComment", "AddCommentInput", `commentEdge { node ${fields} }`, { subjectId: conversation.id }]
        : ["updateIssueComment", "UpdateIssueCommentInput", `issueComment ${fields}`, { id: comment.node }];
    declared.push(`$i${index}: ${type}!`);
    asked.push(`m${index}: ${mutation}(input: $i${index}) { ${result} }`);
    variables[`i${index}`] = { ...input, body };
  }
  const query = `mutation (${declared.join(", ")}) {\n${asked.join("\n")}\n}`;
  const { data, failures } = await api.graphqlParts<Readonly<Record<string, Payload | null>>>(
    query,
    variables,
  );
  return drafts.map((draft, index): Mutated => {
    const payload = data[`m${index}`];
    const node = payload?.issueComment ?? payload?.commentEdge?.node ?? null;
    const error = failures.find(({ path }) => path[0] === `m${index}`)?.error ?? null;
    if (node === null) return { draft, comment: null, error };
    const { id, fullDatabaseId, url } = node;
    return { draft, comment: { id: Number(fullDatabaseId), node: id, url, body: draft.body }, error: null };
  });
}

/** Looks at the conversations that had no comment of ours: of two that were written at once, the oldest stays. */
async function settled(
  api: GitHubApi,
  repository: RepositoryName,
  marker: string,
  mutated: readonly Mutated[],
  written: Map<number, BatchOutcome>,
): Promise<Sent> {
  const left: { readonly draft: Draft; readonly error: GitHubError | null }[] = [];
  const isNew = ({ draft }: Mutated) => draft.conversation.comments.length === 0;
  const added = mutated.filter((one) => one.comment !== null && isNew(one));
  const numbers = added.map(({ draft }) => draft.conversation.number);
  const found = numbers.length === 0 ? null : await findRecent(api, repository, numbers, marker);
  for (const one of mutated) {
    const { draft, comment, error } = one;
    const { number } = draft.conversation;
    if (comment === null) left.push({ draft, error });
    else if (isNew(one) && (found?.get(number)?.comments.length ?? 0) > 1) left.push({ draft, error: null });
    else written.set(number, { kind: "written", how: isNew(one) ? "created" : "updated", comment });
  }
  return { written, left };
}
