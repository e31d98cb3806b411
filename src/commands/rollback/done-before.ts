import { readDeployed } from "../../deployed/state.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Status } from "../../model/status.ts";
import { isBackwards, isUnfinished } from "../../reconcile/begun-rollback.ts";
import { type RecordedStep, rollbackAskedBy } from "../recorded.ts";
import type { Workspace } from "../workspace.ts";
import type { Wanted } from "./wanted.ts";

/**
 * Of several, those that a run which did not come to its end has rolled back for this same question: asking again goes
 * on with the rest. None where nothing is left, or where something that is left came later: then it is a new question.
 */
export async function doneBefore(
  workspace: Workspace,
  question: string,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<DeploymentId, RecordedStep>> {
  const done = new Map<DeploymentId, RecordedStep>();
  if (wanted.length < 2) return done;
  const ids = wanted.map(({ id }) => id);
  const reading = await readDeployed(workspace.store, { kind: "deployments", ids, servers: [] });
  if (reading.kind === "absent") return done;
  const left: Status[] = [];
  for (const id of ids) {
    const status = reading.state.statuses.get(id);
    if (!status) continue;
    const isOver = isBackwards(status) && !isUnfinished(status);
    const commit = isOver ? await rollbackAskedBy(workspace, question, status) : null;
    if (commit === null) left.push(status);
    else done.set(id, { status, commit });
  }
  const since = Math.min(...[...done.values()].map(({ status }) => Date.parse(status.at)));
  const isNew = left.some((status) => !isUnfinished(status) && Date.parse(status.at) > since);
  return left.length === 0 || isNew ? new Map() : done;
}
