import { encodePending } from "../deployed/codecs.ts";
import { pendingPath } from "../deployed/paths.ts";
import { canonicalJson } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { isSettled, type Pending, type PendingState, type Status } from "../model/status.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { isPaused } from "../reconcile/rollout.ts";
import { semverModeOf } from "../rules/contract/mode.ts";
import type { Look } from "./ports.ts";

const states = {
  go: "waiting",
  wait: "waiting",
  refuse: "refused",
  hold: "held",
  failed: "failed",
  stop: "waiting",
  leased: "applying",
  tampered: "tampered",
} as const satisfies Record<Exclude<DeploymentPlan["decision"], "nothing">, PendingState>;

/**
 * The index of what is not at rest, as it should be after this look: what a later run must come back to.
 * Only differences are returned, so that a run with nothing new writes nothing.
 */
export function pendingChanges(look: Look, plan: Plan, now: string): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const deployment of plan.deployments) {
    const known = look.deployed.pending.get(deployment.id);
    const wanted = pendingOf(look, deployment, now);
    if (wanted === null) {
      if (known) changes.set(pendingPath(deployment.id), null);
      continue;
    }
    const next = known ? { ...wanted, since: known.since } : wanted;
    if (!known || !saysTheSame(known, next)) {
      changes.set(pendingPath(deployment.id), encodePending(next));
    }
  }
  return changes;
}

/** The deployments that a run would write about, though it did nothing: what waits is news, or waits for another reason. */
export function notInPending(look: Look, plan: Plan, now: string): ReadonlySet<DeploymentId> {
  const changes = pendingChanges(look, plan, now);
  return new Set(plan.deployments.flatMap(({ id }) => (changes.has(pendingPath(id)) ? [id] : [])));
}

function pendingOf(look: Look, plan: DeploymentPlan, now: string): Pending | null {
  const status = look.deployed.statuses.get(plan.id);
  const state = stateOf(plan, status, now);
  if (state === null) return null;
  const known = look.deployed.pending.get(plan.id);
  // Whoever holds the lease has said what it does; what is wished by now must not be forgotten meanwhile.
  if (known && plan.decision === "leased") {
    const { semver: _, judgedBy: __, ...rest } = known;
    return { ...rest, digest: plan.to.digest, policy: policyOf(look, plan), ...boundBy(look, plan) };
  }
  const gates =
    known?.state === "tampered" ? known.gates : plan.gates.filter((gate) => gate.outcome !== "pass");
  const itself = state === "progressing" || state === "watching" || state === "kept";
  return {
    headgate: 1,
    environment: plan.environment,
    server: plan.server,
    state,
    gates: itself ? [] : gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
    eligible: itself && status ? dueAt(status, now) : plan.eligible,
    digest: plan.to.digest,
    policy: policyOf(look, plan),
    ...boundBy(look, plan),
    since: now,
  };
}

function stateOf(plan: DeploymentPlan, status: Status | undefined, now: string): PendingState | null {
  if (plan.decision === "tampered" || plan.decision === "leased") return states[plan.decision];
  if (status?.outcome === "applying") return "applying";
  const onlyInterval = plan.gates.every((gate) => gate.rule === "rollout/interval");
  if (plan.decision === "wait" && onlyInterval) return "progressing";
  if (plan.decision === "go" && status?.rollout) return "progressing";
  if (plan.decision !== "nothing") return states[plan.decision];
  return status ? restless(status, now) : null;
}

/** The words of a gate may change with every minute; that alone is nothing to write down. */
function saysTheSame(a: Pending, b: Pending): boolean {
  const essence = ({ gates, ...rest }: Pending) =>
    canonicalJson({ ...rest, gates: gates.map((gate) => gate.rule) });
  return essence(a) === essence(b);
}

/** What a concluded status still needs to be looked at for. */
export function restless(status: Status, now: string): PendingState | null {
  if (status.outcome === "applying") return "applying";
  if (status.rollout) return "progressing";
  if (status.watch && Date.parse(status.watch.until) > Date.parse(now)) return "watching";
  return status.keep && isSettled(status) ? "kept" : null;
}

/**
 * The pending entry that goes with a status that is written; null where it is at rest. What was taken back or
 * recovered stays in sight until a look finds that desired does not ask for anything else, and so does a wish
 * (the digest of desired inputs) that the status does not fulfil.
 */
export function pendingWith(
  id: DeploymentId,
  status: Status,
  now: string,
  wish: Pick<Pending, "digest" | "policy"> = { digest: status.desired.digest, policy: null },
): readonly [string, string | null] {
  const unfulfilled = wish.digest === status.desired.digest ? null : "waiting";
  const state = restless(status, now) ?? inSight(status) ?? unfulfilled;
  if (state === null) return [pendingPath(id), null];
  const pending: Pending = {
    headgate: 1,
    environment: status.environment,
    server: status.server,
    state,
    gates: [],
    eligible: dueAt(status, now),
    digest: wish.digest,
    policy: wish.policy,
    since: now,
  };
  return [pendingPath(id), encodePending(pending)];
}

/** The same at the end of a step: others may have noted a newer wish meanwhile, or a stranger's commit. */
export function pendingAfter(
  id: DeploymentId,
  status: Status,
  now: string,
  known: Pending | undefined,
): readonly [string, string | null] {
  if (known?.state === "tampered") return [pendingPath(id), encodePending(known)];
  return pendingWith(id, status, now, known);
}

function inSight({ event, hold }: Status): PendingState | null {
  if (event === "recovered") return "waiting";
  return (event === "rolled-back" || event === "withdrawn") && hold.length > 0 ? "held" : null;
}

/** When a status wants to be looked at again by itself. */
function dueAt({ rollout, watch, keep }: Status, now: string): string | null {
  if (rollout) return isPaused(rollout) ? null : rollout.next;
  if (watch && (!keep || Date.parse(watch.until) > Date.parse(now))) {
    return keep && Date.parse(keep.until) < Date.parse(watch.until) ? keep.until : watch.until;
  }
  return keep?.until ?? null;
}

/** A target is ahead of the branch: nothing goes on here until a person has looked. */
export function pendingFenced(
  id: DeploymentId,
  status: Status,
  message: string,
  now: string,
): readonly [string, string] {
  const pending: Pending = {
    headgate: 1,
    environment: status.environment,
    server: status.server,
    state: "tampered",
    gates: [{ rule: "deployed/rewound", outcome: "fail", message }],
    eligible: null,
    digest: status.desired.digest,
    policy: null,
    since: now,
  };
  return [pendingPath(id), encodePending(pending)];
}

/**
 * The policy in force, where this change came in together with another one: it must pass both for as long as
 * it is the same change that waits. What waited before the policy was changed is bound by the new one alone.
 */
function policyOf(look: Look, plan: DeploymentPlan): Pending["policy"] {
  const known = look.deployed.pending.get(plan.id);
  if (known && known.digest === plan.to.digest) return known.policy;
  if (look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest) return null;
  const inForce = look.deployed.environments.get(plan.environment) ?? null;
  const wanted = look.desired.environments.get(plan.environment) ?? null;
  return inForce && canonicalJson(inForce) !== canonicalJson(wanted) ? inForce : null;
}

/** What else of before the change that waits judges it: server.yaml's strictness, and its signers. */
function boundBy(look: Look, plan: DeploymentPlan): Pick<Pending, "semver" | "judgedBy"> {
  const isApplied = look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest;
  const judgedBy = isApplied ? undefined : look.signatures?.judgedBy.get(plan.id);
  return { ...semverOf(look, plan), ...(judgedBy === undefined ? {} : { judgedBy }) };
}

/** Where server.yaml judges numbers of versions more mildly than before the change that waits: the stricter way. */
function semverOf(look: Look, plan: DeploymentPlan): Pick<Pending, "semver"> {
  if (look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest) return {};
  const mode = look.contracts?.get(plan.id)?.mode;
  const own = semverModeOf(look.desired.servers.get(plan.server)?.server, "deployment");
  return mode !== undefined && mode !== own ? { semver: mode } : {};
}
