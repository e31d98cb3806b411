import type { Status } from "../model/status.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import { planRollback, type RollbackPlan } from "../reconcile/rollback.ts";
import { reasonOf } from "../reconcile/settle.ts";
import { isArchived } from "../rules/versions/lifecycle.ts";
import type { ApplyPorts, Look } from "./ports.ts";

/** How long automatic rollbacks count together. */
const together = 60 * 60_000;

/**
 * A rollback that nobody asked for: only where policy allows, and not over and over. `underWay` counts those
 * of this turn by environment, which the branch does not show yet.
 */
export async function automaticRollback(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan,
  status: Status,
  underWay: Map<string, number>,
): Promise<RollbackPlan> {
  const { environment } = plan;
  const policy = (look.deployed.environments.get(environment) ?? look.desired.environments.get(environment))
    ?.rollback;
  if (policy && !policy.automatic) {
    return refused("the policy says rollback.automatic: false");
  }
  // Counted before anything is awaited: others are decided at the same time.
  const others = underWay.get(environment) ?? 0;
  underWay.set(environment, others + 1);
  const rollback = await chosen();
  if (rollback.kind === "refused") underWay.set(environment, (underWay.get(environment) ?? 1) - 1);
  return rollback;

  async function chosen(): Promise<RollbackPlan> {
    const now = ports.now();
    const since = new Date(now.getTime() - together);
    const count = others + (policy ? await ports.automaticRollbacks(environment, since) : 0);
    if (policy && count >= policy.maxFailures) {
      const reason = `${count} automatic rollbacks in ${environment} within an hour: a shared outage is not ${count + 1} bad versions`;
      return refused(reason);
    }
    return planRollback({
      status,
      points: await ports.points(status),
      reason: reasonOf(status.probes),
      maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
      now: now.toISOString(),
      isArchived: (version) => isArchived(look.desired.servers.get(plan.server)?.server, version),
      because: status.probes,
    });
  }
}

function refused(reason: string): RollbackPlan {
  return { kind: "refused", rule: "rollback/no-point", reason };
}
