import type { DeploymentId } from "../model/deployment.ts";
import type { Status } from "../model/status.ts";
import type { Plan, Step } from "../reconcile/plan.ts";
import { type Ahead, prepareAhead } from "./ahead.ts";
import { aheadChanges } from "./changes.ts";
import { aheadMessage } from "./messages.ts";
import { pendingChanges } from "./pending.ts";
import { planOf } from "./planning.ts";
import type { ApplyPorts, Look } from "./ports.ts";
import type { ApplyReport, DeploymentReport } from "./report.ts";
import { conclude } from "./wave.ts";

/** What a person asked to be done to one deployment, whatever its gates say. */
export interface AskedStep {
  readonly id: DeploymentId;
  readonly step: Step;
  /** What is taken as its status before; the one on the branch where absent. */
  readonly before?: Status;
  readonly reason: string;
}

/** As `takeAskedSteps`, for one. */
export function takeAskedStep(ports: ApplyPorts, look: Look, asked: AskedStep): Promise<ApplyReport | null> {
  return takeAskedSteps(ports, look, [asked]);
}

/**
 * Writes asked-for steps ahead, all in one commit, makes them real and concludes them. Null where somebody else wrote
 * first and nothing was done. What the look found of others (a stranger's commit, say) is noted in the same commit.
 */
export async function takeAskedSteps(
  ports: ApplyPorts,
  look: Look,
  asked: readonly AskedStep[],
): Promise<ApplyReport | null> {
  const now = ports.now().toISOString();
  const plan = planOf(look, now);
  const prepared: Ahead[] = [];
  for (const { id, step, before, reason } of asked) {
    const own = plan.deployments.find((one) => one.id === id);
    if (!own) throw new Error(`${id} is not part of the plan`);
    const ahead = await prepareAhead(ports, look, { ...own, gates: [] }, step, {
      reason,
      together: asked.length,
      ...(before ? { before } : {}),
    });
    prepared.push(ahead);
  }
  const ids = new Set(asked.map(({ id }) => id));
  const others = plan.deployments.filter(({ id, decision }) => !ids.has(id) && decision === "tampered");
  const notes = pendingChanges(look, { ...plan, deployments: others }, now);
  const published = await ports.branch.publish({
    expected: look.deployed.head,
    changes: new Map([...notes, ...prepared.flatMap((ahead) => [...aheadChanges(ahead)])]),
    message: aheadMessage(ports.cause, prepared),
  });
  if (published.kind === "moved") return null;
  await ports.announce(prepared.map(({ status }) => status));
  const memory = { analyses: new Map(), rollbacks: new Map() };
  return reportOn(look, await conclude(ports, look, [], prepared, memory));
}

/** A run that did one thing leaves no plan of everything else. */
const noPlan: Plan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };

function reportOn(look: Look, reports: readonly DeploymentReport[]): ApplyReport {
  const { deployed, commit } = look;
  return { reports, policies: [], plan: noPlan, findings: [], head: deployed.head, commit };
}
