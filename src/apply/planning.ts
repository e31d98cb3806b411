import type { DeploymentId } from "../model/deployment.ts";
import { intentsByEnvironment } from "../model/pull-request.ts";
import { type ApprovalEvidence, noEvidence } from "../reconcile/evidence.ts";
import { intentsOf } from "../reconcile/intents.ts";
import type { Plan } from "../reconcile/plan.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { ApplyPorts, Look } from "./ports.ts";

/** What is to be done, without asking anybody. */
export function planOf(
  look: Look,
  now: string,
  approvals: ReadonlyMap<DeploymentId, ApprovalEvidence> = new Map(),
): Plan {
  return reconcile({
    desired: look.desired,
    deployed: look.deployed,
    evidence: {
      ...noEvidence,
      hasReviews: look.hasReviews ?? false,
      approvals,
      endedRuns: look.endedRuns,
      ...(look.contracts ? { contracts: look.contracts } : {}),
      ...(look.signatures ? { signatures: look.signatures } : {}),
      ...(look.advisories ? { advisories: look.advisories } : {}),
    },
    now,
    scope: look.scope,
    findings: look.findingsOf,
    tampered: look.tampered,
  });
}

/** The same, once it is known who approved what misses approvals: asked for once, and only where something does. */
export async function planWithApprovals(
  ports: Pick<ApplyPorts, "approvals">,
  look: Look,
  now: string,
): Promise<Plan> {
  const plan = planOf(look, now);
  const missing = plan.needs.flatMap((need) => (need.kind === "approvals" ? [need.deployment] : []));
  if (missing.length === 0) return plan;
  const known = await ports.approvals(look, new Set(missing));
  if (known.size === 0) return plan;
  const environments = intentsByEnvironment(intentsOf(plan));
  return planOf(look, now, new Map([...known].map(([id, of]) => [id, { ...of, environments }])));
}
