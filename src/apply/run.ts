import { noEvidence } from "../reconcile/evidence.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "../reconcile/plan.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { intakeChanges, policyCommit } from "./intake.ts";
import { pendingMessage } from "./messages.ts";
import { pendingChanges } from "./pending.ts";
import type { ApplyOptions, ApplyPorts, Look } from "./ports.ts";
import { backOff, maxAttempts } from "./publish.ts";
import type { ApplyReport, DeploymentReport } from "./report.ts";
import { type RunMemory, takeTurn } from "./wave.ts";

/** Turns one run may take: enough for a hundred immediate steps, an end to anything that never rests. */
const maxTurns = 120;

export function planOf(look: Look, now: string): Plan {
  return reconcile({
    desired: look.desired,
    deployed: look.deployed,
    evidence: { ...noEvidence, endedRuns: look.endedRuns },
    now,
    scope: look.scope,
    findings: look.findingsOf,
    tampered: look.tampered,
  });
}

/**
 * Brings what runs towards what should: wave by wave, one turn after another, each on a fresh look at both
 * branches. Safe to kill, to repeat, and to run beside others; what cannot go on now is left in `pending`.
 */
export async function apply(ports: ApplyPorts, options: ApplyOptions = {}): Promise<ApplyReport> {
  const reports: DeploymentReport[] = [];
  const memory: RunMemory = { analyses: new Map(), rollbacks: new Map() };
  const progress: Progress = { rested: new Set(), looked: new Set() };
  const policies: PolicyChange[] = [];
  let lostRaces = 0;
  for (let turn = 0; turn < maxTurns; turn += 1) {
    const look = await ports.look();
    const now = ports.now().toISOString();
    const plan = planOf(look, now);
    const policy = policyCommit(ports, look, plan, options, now);
    if (policy) {
      const published = await ports.branch.publish(policy.publication);
      if (published.kind === "moved") await backOff(ports, lostRaces++);
      else policies.push(...policy.policies);
      if (lostRaces > maxAttempts) throw new Error("lost the race for the branch deployed too often");
      continue;
    }
    const turnPlans = nextWave(plan, options, progress);
    if (turnPlans.length === 0) return { ...(await finish(ports, look, plan, reports, lostRaces)), policies };
    const result = await takeTurn(ports, look, turnPlans, intakeChanges(look, plan, now), memory);
    if (result.kind === "moved") {
      await backOff(ports, lostRaces++);
      if (lostRaces > maxAttempts) throw new Error("lost the race for the branch deployed too often");
      turn -= 1;
      continue;
    }
    for (const report of result.reports) {
      reports.push(report);
      if (goesOn(report)) progress.looked.add(report.id);
      else progress.rested.add(report.id);
    }
  }
  const look = await ports.look();
  const plan = planOf(look, ports.now().toISOString());
  return { ...(await finish(ports, look, plan, reports, lostRaces)), policies };
}

/** What a run has done with deployments so far. */
interface Progress {
  /** Nothing more in this run. */
  readonly rested: Set<string>;
  /** Analysed in this run: they may take another step, and are not only looked at again. */
  readonly looked: Set<string>;
}

/** The lowest wave that has something to do which this run has not done already. */
function nextWave(plan: Plan, options: ApplyOptions, progress: Progress): readonly DeploymentPlan[] {
  const able = plan.deployments.filter(
    ({ id, step, environment }) =>
      step !== null &&
      !progress.rested.has(id) &&
      !(step.observe && progress.looked.has(id)) &&
      concerns(options, environment) &&
      (options.only?.has(id) ?? true),
  );
  const wave = Math.min(...able.map((deployment) => deployment.wave));
  return able.filter((deployment) => deployment.wave === wave);
}

function concerns(options: ApplyOptions, environment: string): boolean {
  return options.environments?.has(environment) ?? true;
}

/** Only what was concluded or found well may be followed by another step in the same run. */
function goesOn(report: DeploymentReport): boolean {
  if (report.kind !== "concluded") return report.kind === "bad" || report.kind === "observed";
  const { outcome, rollout } = report.status;
  // One step a run: an interval that passes while others are worked on is the next run's.
  if (rollout && rollout.interval > 0) return false;
  return outcome !== "applying" && report.reason === undefined && (rollout?.inconclusive ?? 0) === 0;
}

async function finish(
  ports: ApplyPorts,
  first: Look,
  firstPlan: Plan,
  reports: readonly DeploymentReport[],
  attempts: number,
): Promise<Omit<ApplyReport, "policies">> {
  let look = first;
  let plan = firstPlan;
  for (let attempt = attempts; ; attempt += 1) {
    const now = ports.now().toISOString();
    const changes = pendingChanges(look, plan, now);
    // Once everything was considered, no later run has to look at all of it again.
    if (changes.size === 0 && look.deployed.applied !== null) break;
    const withIntake = intakeChanges(look, plan, now);
    const message = pendingMessage(ports.cause, changes.keys());
    const published = await ports.branch.publish({
      expected: look.deployed.head,
      changes: withIntake,
      message,
    });
    if (published.kind === "published") {
      return { ...reportOn(look, plan, reports), head: published.head };
    }
    if (attempt - attempts > maxAttempts) throw new Error("lost the race for the branch deployed too often");
    await backOff(ports, attempt - attempts);
    look = await ports.look();
    plan = planOf(look, ports.now().toISOString());
  }
  return reportOn(look, plan, reports);
}

function reportOn(
  look: Look,
  plan: Plan,
  reports: readonly DeploymentReport[],
): Omit<ApplyReport, "policies"> {
  const { head, statuses } = look.deployed;
  const held = plan.deployments.flatMap(({ id, decision }) =>
    decision === "hold" ? (statuses.get(id) ?? []) : [],
  );
  return { reports, plan, held, findings: look.findings, head, commit: look.commit };
}
