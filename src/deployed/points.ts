import { deploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import { isSettled, type RollbackPoint, type Status } from "../model/status.ts";
import type { PointInHistory } from "../reconcile/deployed-state.ts";
import type { DeployedBranch, DeployedStore } from "./branch.ts";
import { deployedFinding } from "./finding.ts";
import { readOutputs } from "./outputs.ts";
import { statusPath } from "./paths.ts";
import { decodeStatus } from "./status-codec.ts";

export interface Points {
  readonly points: readonly PointInHistory[];
  readonly findings: readonly Finding[];
}

/** A link of the chain of settled statuses: a rollback point, or what claims to be one. */
export interface CheckedPoint extends RollbackPoint {
  /** What lies there; undefined where it cannot be read. */
  readonly status: Status | undefined;
  /** ISO instant at which it stopped being live; null where it still is. */
  readonly endedAt: string | null;
  /** Why it is no place to go back to, in words; null where everything is as it was written. */
  readonly problem: string | null;
}

/**
 * Rollback points before a status, newest first: the settled statuses that it and its predecessors point back
 * to, at most `limit` of them. Each is read at its own commit and verified; one that does not hold what it
 * should is left out with a finding. `status` is what lies on the branch now (or is about to).
 */
export async function pointsOf(
  branch: Pick<DeployedBranch, "read">,
  status: Status,
  limit = 50,
): Promise<Points> {
  const chain = await chainOf(branch, status, limit);
  return {
    points: chain.flatMap(soundPoint),
    findings: chain.flatMap((point) =>
      point.problem === null ? [] : [invalid(status, point, point.problem)],
    ),
  };
}

/**
 * The same links, each held to all that a rollback relies on: the digest of its status, what was rendered with it,
 * and that its commit belongs to the branch, whose newest commit is `head`.
 */
export async function checkedPoints(
  branch: Pick<DeployedStore, "read" | "log">,
  head: string,
  status: Status,
  limit = 50,
): Promise<readonly CheckedPoint[]> {
  const chain = await chainOf(branch, status, limit);
  const problems = await Promise.all(
    chain.map((point) => point.problem ?? problemThere(branch, head, point)),
  );
  return chain.map((point, index) => ({ ...point, problem: problems[index] ?? null }));
}

/** A point that can be gone back to; nothing of one that cannot. */
export function soundPoint({ problem, status, ...point }: CheckedPoint): readonly PointInHistory[] {
  return problem === null && status !== undefined ? [{ ...point, status }] : [];
}

async function chainOf(
  branch: Pick<DeployedBranch, "read">,
  status: Status,
  limit: number,
): Promise<readonly CheckedPoint[]> {
  const path = statusPath(deploymentId(status));
  const chain: CheckedPoint[] = [];
  let endedAt = whenReplaced(status);
  let revision = status.revision;
  let next = status.stable;
  for (let steps = 0; next !== null && steps < limit; steps += 1) {
    const point: RollbackPoint = next;
    const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
    const decoded = text === undefined ? undefined : decodeStatus(path, text);
    const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
    const problem = problemOf(point, decoded, revision) ?? null;
    chain.push({ ...point, status: held, endedAt, problem });
    if (!held) break;
    if (problem === null) endedAt = held.at;
    // Revisions fall along the chain, so that a forged link cannot make a circle.
    if (held.revision >= revision) break;
    revision = held.revision;
    next = held.stable;
  }
  return chain;
}

async function problemThere(
  branch: Pick<DeployedStore, "read" | "log">,
  head: string,
  { commit, status }: CheckedPoint,
): Promise<string | null> {
  if (!status) return null;
  for await (const _ of branch.log({ from: commit, until: head, limit: 1 })) {
    return "its commit is not part of the branch";
  }
  const { findings } = await readOutputs(branch, commit, deploymentId(status), status);
  const [first] = findings;
  return first ? first.message.replace(/\.$/, "") : null;
}

/** A status that is still on its way has not yet ended what was before it. */
function whenReplaced(status: Status): string | null {
  return status.outcome === "applying" || status.outcome === "progressing" ? null : status.at;
}

function problemOf(
  point: RollbackPoint,
  decoded: ReturnType<typeof decodeStatus> | undefined,
  newer: number,
): string | undefined {
  if (!decoded) return "its commit does not hold the status";
  if (decoded.kind !== "status") return decoded.findings[0]?.message ?? "it cannot be read";
  if (decoded.status.revision !== point.revision)
    return `its commit holds revision ${decoded.status.revision}`;
  if (point.revision >= newer) return "it is not older than what points to it";
  return isSettled(decoded.status) ? undefined : `it is ${decoded.status.outcome}, not settled`;
}

function invalid(status: Status, point: RollbackPoint, problem: string): Finding {
  const id = deploymentId(status);
  return deployedFinding(
    "deployed/invalid-point",
    `Revision ${point.revision} of ${id} is no rollback point: ${problem}.`,
    "an older point is used; see them with headgate history",
    { id },
    "warn",
  );
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
