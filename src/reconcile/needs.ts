import type { Need } from "./evidence.ts";
import { variantsThatMatter } from "./matters.ts";
import type { DeploymentPlan } from "./plan.ts";

/** The evidence that the planned steps want before they are taken, and the approvals that gates miss. */
export function needsOf(plans: readonly DeploymentPlan[]): readonly Need[] {
  return plans.flatMap((plan) => {
    const needs: Need[] = [];
    if (plan.gates.some((gate) => gate.rule === "approval/missing" && gate.outcome === "wait")) {
      needs.push({ kind: "approvals", deployment: plan.id });
    }
    if (plan.step?.analyse) {
      const variants = variantsThatMatter(plan.step);
      needs.push(...variants.map((id) => ({ kind: "probe", deployment: plan.id, variant: id }) as const));
    }
    return needs;
  });
}
