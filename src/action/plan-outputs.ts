import { type CommandOutcome, type CommandReport, exitOf } from "../commands/command.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";

/** GitHub refuses a matrix of more jobs; the next run goes on with the rest. */
const mostJobs = 256;

/**
 * Environments with something to do now, in promotion order, as many as a matrix may have. Where a lower one acts, those wait no longer than it
 * takes that bring the same server further: they belong to it. So do those where something has to be noted: that it
 * waits is on no record yet (`unnoted`), and the people of its pull request do not know it.
 */
export function environmentsOf(
  { deployments, policies }: Plan,
  unnoted: ReadonlySet<DeploymentId> = new Set(),
): readonly string[] {
  const waves = new Map<string, number>();
  const acting = new Set<string>();
  const moving = new Set<string>();
  for (const plan of inOrder(deployments)) {
    waves.set(plan.environment, Math.max(plan.wave, waves.get(plan.environment) ?? 0));
    const follows = waitsForAnotherStage(plan) && moving.has(plan.server);
    if (plan.step === null && !follows && !unnoted.has(plan.id)) continue;
    acting.add(plan.environment);
    if (plan.decision === "go") moving.add(plan.server);
  }
  for (const { environment } of policies) acting.add(environment);
  return [...acting]
    .sort((a, b) => (waves.get(a) ?? 0) - (waves.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, mostJobs);
}

/** Nothing else stands in the way than that an earlier environment comes first. */
function waitsForAnotherStage({ decision, gates }: DeploymentPlan): boolean {
  const waits = gates.filter(({ outcome }) => outcome === "wait");
  return decision === "wait" && waits.length > 0 && waits.every(({ rule }) => rule.startsWith("promotion/"));
}

function inOrder(deployments: readonly DeploymentPlan[]): readonly DeploymentPlan[] {
  return deployments.toSorted((a, b) => a.wave - b.wave);
}

/** How a command was run: for real, only to see what `apply` would do, or to plan a change. */
export type Run = "real" | "dry" | "plan";

/** Whether something was changed; of what was only planned, whether it would be. `wrote`: a branch was written to. */
export function isChanged(
  outcome: CommandOutcome,
  report: CommandReport | undefined,
  run: Run,
  wrote: boolean,
): boolean {
  if (run !== "real") {
    const { deployments = [], policies = [] } = report?.plan ?? {};
    const moves = ({ decision, origin, step }: DeploymentPlan) =>
      run === "plan" ? origin === "change" && decision !== "nothing" : step !== null && !step.observe;
    return policies.length > 0 || deployments.some(moves);
  }
  // A run that is repeated reports what its first attempt did.
  if (!wrote) return false;
  // That somebody was refused is on record too, and is no change.
  if (!report?.run) return exitOf(outcome) === 0;
  const acted = report.run.reports.some(({ kind }) => deeds.has(kind));
  return acted || report.run.policies.length > 0;
}

/** Reports of having done something, rather than of having looked. */
const deeds: ReadonlySet<string> = new Set(["concluded", "bad", "brought-back"]);

/** The stable code for why it ended so: the worst that stands in the way, else the outcome itself. */
export function reasonOf(outcome: CommandOutcome, findings: readonly Finding[]): string {
  const wanted =
    outcome === "refused" || outcome === "usage" ? "fail" : outcome === "waiting" ? "wait" : undefined;
  const first = sortFindings(findings).find((finding) => finding.outcome === wanted);
  return first?.rule ?? outcome;
}
