import { type UpdateId, updateIdOf } from "../model/update.ts";
import type { DeploymentPlan } from "./plan.ts";

/** A wish that is merged, waits, and is applied by itself once its gates pass; null where nothing waits. */
export function scheduledUpdate({ id, decision, gates, to }: DeploymentPlan): UpdateId | null {
  // Between two steps of a rollout nothing waits that was not begun.
  const waits = decision === "wait" && gates.some(({ rule }) => !rule.startsWith("rollout/"));
  return waits ? updateIdOf(id, to.digest) : null;
}
