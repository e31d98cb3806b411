import type { DeploymentId } from "../../src/model/deployment.ts";
import type { Desired } from "../../src/model/project.ts";
import type { Status } from "../../src/model/status.ts";
import type { DeployedState, PointInHistory } from "../../src/reconcile/deployed-state.ts";
import { noEvidence } from "../../src/reconcile/evidence.ts";
import type { DeploymentPlan, Plan, Step } from "../../src/reconcile/plan.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { planRollback } from "../../src/reconcile/rollback.ts";
import { settle } from "../../src/reconcile/settle.ts";
import { writeAhead } from "../../src/reconcile/write-ahead.ts";

/** The pure core with a branch of plain values: what apply does, without targets, processes or git. */
export interface Simulation {
  desired: Desired;
  deployed: DeployedState;
  /** Everything that was ever published, oldest first. */
  readonly log: Status[];
  /** Versions whose probe fails. */
  readonly bad: Set<string>;
  now: number;
}

export function startSimulation(desired: Desired, deployed: DeployedState, now: string): Simulation {
  return { desired, deployed, log: [], bad: new Set(), now: Date.parse(now) };
}

export function planNow(simulation: Simulation): Plan {
  const { desired, deployed } = simulation;
  const scope = new Map<DeploymentId, "change" | "pending">();
  for (const id of deployed.statuses.keys()) scope.set(id, "pending");
  for (const unit of desired.servers.values()) {
    for (const environment of unit.deployments.keys()) scope.set(`${environment}/${unit.id}`, "change");
  }
  const now = new Date(simulation.now).toISOString();
  return reconcile({ desired, deployed, evidence: noEvidence, now, scope });
}

/** One run of apply: every step that is due, once; the rest waits. Returns how many steps were taken. */
export function runOnce(simulation: Simulation): number {
  let taken = 0;
  for (let turn = 0; turn < 50; turn += 1) {
    adoptPolicies(simulation);
    const due = planNow(simulation).deployments.filter(
      (plan) => plan.decision === "go" && plan.step && !plan.step.observe,
    );
    const wave = Math.min(...due.map((plan) => plan.wave));
    const next = due.filter((plan) => plan.wave === wave);
    if (next.length === 0) return taken;
    for (const plan of next) if (plan.step) takeStep(simulation, plan, plan.step);
    taken += next.length;
  }
  throw new Error("never comes to rest");
}

export function takeStep(simulation: Simulation, plan: DeploymentPlan, step: Step): void {
  const before = simulation.deployed.statuses.get(plan.id);
  const now = new Date(simulation.now).toISOString();
  const ahead = put(simulation, plan.id, {
    ...writeAhead({
      plan,
      step,
      before,
      head: commitOf(before),
      commit: simulation.desired.commit ?? "",
      cause: { actor: "octocat", run: "local:1" },
      lease: { run: "local:1", expires: now },
      outputs: {},
      now,
    }),
    digest: "",
  });
  const probes = Object.entries(step.live.variants).map(([id, variant]) => ({
    variant: id,
    outcome: simulation.bad.has(variant.version) ? ("fail" as const) : ("pass" as const),
    message: "simulated",
    at: now,
  }));
  const relevant = step.rollout ? probes.filter((probe) => probe.variant === step.rollout?.to) : probes;
  const settled = settle(ahead, { targets: [], probes: relevant, now });
  if (settled.kind === "settled") {
    put(simulation, plan.id, { ...settled.status, digest: "" });
    return;
  }
  const rollback = planRollback({
    status: ahead,
    points: pointsOf(simulation, ahead),
    reason: settled.reason,
    maxAge: Number.POSITIVE_INFINITY,
    now,
  });
  if (rollback.kind === "refused")
    put(simulation, plan.id, { ...settled.status, outcome: "failed", digest: "" });
  else takeStep(simulation, plan, rollback.step);
}

/** Settled statuses before one, newest first, by the chain that each status carries. */
export function pointsOf(simulation: Simulation, status: Status): readonly PointInHistory[] {
  const points: PointInHistory[] = [];
  let newer = status;
  for (let next = status.stable; next; next = newer.stable) {
    const revision = next.revision;
    const found = simulation.log.findLast(
      (entry) =>
        entry.revision === revision &&
        entry.environment === status.environment &&
        entry.server === status.server,
    );
    if (!found) break;
    points.push({ revision, commit: next.commit, status: found, endedAt: newer.at });
    newer = found;
  }
  return points;
}

function put(simulation: Simulation, id: DeploymentId, status: Status): Status {
  simulation.log.push(status);
  const statuses = new Map(simulation.deployed.statuses).set(id, status);
  simulation.deployed = { ...simulation.deployed, statuses };
  return status;
}

function adoptPolicies(simulation: Simulation): void {
  simulation.deployed = { ...simulation.deployed, environments: simulation.desired.environments };
}

function commitOf(status: Status | undefined): string {
  return `commit-${status?.environment}-${status?.server}-${status?.revision}`;
}
