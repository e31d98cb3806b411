import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";
import { sameThing } from "../report/plan-findings.ts";

/** What a plan's own findings add to its gates: what a gate says too is told once, there. */
export function distinctFailures(plan: Plan): readonly Finding[] {
  const told = new Set(plan.deployments.flatMap((deployment) => deployment.gates.map(keyOf)));
  return plan.findings.filter((finding) => !told.has(keyOf(finding)));
}

function keyOf(finding: Finding): string {
  return sameThing(finding) ?? JSON.stringify([finding.rule, finding.message]);
}
