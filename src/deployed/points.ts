import { deploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import { isSettled, type RollbackPoint, type Status } from "../model/status.ts";
import type { PointInHistory } from "../reconcile/deployed-state.ts";
import type { DeployedBranch } from "./branch.ts";
import { deployedFinding } from "./finding.ts";
import { statusPath } from "./paths.ts";
import { decodeStatus } from "./status-codec.ts";

export interface Points {
  readonly points: readonly PointInHistory[];
  readonly findings: readonly Finding[];
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
  const path = statusPath(deploymentId(status));
  const points: PointInHistory[] = [];
  const findings: Finding[] = [];
  let endedAt = whenReplaced(status);
  let revision = status.revision;
  let next = status.stable;
  for (let steps = 0; next !== null && steps < limit; steps += 1) {
    const point: RollbackPoint = next;
    const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
    const decoded = text === undefined ? undefined : decodeStatus(path, text);
    const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
    const problem = problemOf(point, decoded, revision);
    if (problem !== undefined) findings.push(invalid(status, point, problem));
    if (!held) break;
    if (problem === undefined) {
      points.push({ ...point, status: held, endedAt });
      endedAt = held.at;
    }
    // Revisions fall along the chain, so that a forged link cannot make a circle.
    if (held.revision >= revision) break;
    revision = held.revision;
    next = held.stable;
  }
  return { points, findings };
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
