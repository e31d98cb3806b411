import type { DeploymentId } from "../model/deployment.ts";
import type { Status } from "../model/status.ts";
import type { DeployedState } from "./deployed-state.ts";
import type { DeploymentPlan, Plan, Step } from "./plan.ts";

/** Whether a step begins something that people wished, rather than going on with, or back from, what was begun. */
export function beginsWish(
  { to }: Pick<DeploymentPlan, "to">,
  step: Step,
  before: Status | undefined,
): boolean {
  if (step.finishes || step.observe || step.desired !== undefined || step.event === "withdrawn") return false;
  return before?.desired.digest !== to.digest;
}

/** Everything of a plan that is not begun yet: who asked for it may be looked up for all at once. */
export function newWishes(plan: Plan, deployed: DeployedState): ReadonlySet<DeploymentId> {
  const differing = plan.deployments.filter(({ id, decision, to }) => {
    return decision !== "nothing" && deployed.statuses.get(id)?.desired.digest !== to.digest;
  });
  return new Set(differing.map(({ id }) => id));
}
