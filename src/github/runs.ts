import { randomBytes } from "node:crypto";
import type { GitHubApi, RepositoryName } from "./api.ts";
import type { GitHubContext } from "./context.ts";
import { isGitHubError } from "./error.ts";

/** An attempt at a workflow run, which may be at work in several jobs. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** Tells the processes of one attempt apart: each has its own leases. */
  readonly nonce: string;
}

const nonce = randomBytes(6).toString("hex");

/** Names this process for leases and trailers: `github:RUN:ATTEMPT:NONCE`. */
export function runOf({ runId, runAttempt }: Pick<GitHubContext, "runId" | "runAttempt">): string {
  return `github:${runId}:${runAttempt}:${nonce}`;
}

/** What a name says; null where it is no workflow run's. */
export function workflowRunOf(run: string): WorkflowRun | null {
  const [, id, attempt, own = ""] =
    /^github:([1-9]\d{0,14}):([1-9]\d{0,8}):([0-9a-f]{1,64})$/.exec(run) ?? [];
  return id === undefined ? null : { id: Number(id), attempt: Number(attempt), nonce: own };
}

/** Where people see a run; null where it is no workflow run's. */
export function runUrl(
  { serverUrl, owner, repo }: Pick<GitHubContext, "serverUrl" | "owner" | "repo">,
  run: string,
): string | null {
  const found = workflowRunOf(run);
  if (found === null) return null;
  return `${serverUrl}/${owner}/${repo}/actions/runs/${found.id}/attempts/${found.attempt}`;
}

/** Calls that one look may cost; what is left is asked by the next. */
const perLook = 5;
/** Milliseconds for which a run that was still at work is not asked for again. */
const patience = 30_000;

/**
 * Finds out which runs have ended. What has ended stays so, and is asked once. A job of our own attempt may be at
 * work beside us, and is never said to have ended; of earlier attempts GitHub starts no other before they end. What
 * cannot be known has not ended: its lease expires.
 */
export function endedRunsOf(
  api: GitHubApi,
  repository: RepositoryName,
  own: Pick<GitHubContext, "runId" | "runAttempt">,
  now: () => number = Date.now,
): (runs: Iterable<string>) => Promise<ReadonlySet<string>> {
  const ended = new Set<string>();
  const asked = new Map<string, number>();

  async function hasEnded({ id, attempt }: WorkflowRun): Promise<boolean> {
    try {
      const { data } = await api.request(
        "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        {
          ...repository,
          run_id: id,
          attempt_number: attempt,
        },
      );
      return data.status === "completed";
    } catch (error) {
      if (isGitHubError(error)) return false;
      throw error;
    }
  }

  return async (runs) => {
    const attempts = new Map<string, WorkflowRun>();
    const found = new Map<string, string>();
    for (const run of new Set(runs)) {
      const parsed = workflowRunOf(run);
      if (parsed === null) continue;
      const key = `${parsed.id}:${parsed.attempt}`;
      found.set(run, key);
      if (parsed.id !== own.runId) attempts.set(key, parsed);
      else if (parsed.attempt < own.runAttempt) ended.add(key);
    }
    const open = [...attempts].filter(
      ([key]) => !ended.has(key) && now() - (asked.get(key) ?? Number.NEGATIVE_INFINITY) >= patience,
    );
    await Promise.all(
      open.slice(0, perLook).map(async ([key, run]) => {
        asked.set(key, now());
        if (await hasEnded(run)) ended.add(key);
      }),
    );
    return new Set([...found].flatMap(([run, key]) => (ended.has(key) ? [run] : [])));
  };
}
