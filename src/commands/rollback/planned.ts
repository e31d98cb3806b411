import type { ApplyPorts, Look } from "../../apply/ports.ts";
import { compareText, type Finding } from "../../model/finding.ts";
import { type HeldValue, isSettled, type Status } from "../../model/status.ts";
import type { Target } from "../../model/target.ts";
import {
  holdsOfIt,
  isBackwards,
  isUnfinished,
  isWhatIsAsked,
  rolledBackFrom,
} from "../../reconcile/begun-rollback.ts";
import type { PointInHistory } from "../../reconcile/deployed-state.ts";
import { leaseIsLive } from "../../reconcile/lease.ts";
import type { Step } from "../../reconcile/plan.ts";
import { planRollback, type RollbackPlan } from "../../reconcile/rollback.ts";
import { type TakenAway, takenAwayAt } from "../../reconcile/rollback-points.ts";
import { takeover } from "../../reconcile/transition.ts";
import { waveOf } from "../../reconcile/waves.ts";
import { sayVersions } from "../../report/phrases.ts";
import { isArchived } from "../../rules/versions/lifecycle.ts";
import type { Objection, Wanted } from "./wanted.ts";

/** What a rollback of one deployment would do, or does. */
export interface Planned {
  readonly wanted: Wanted;
  /** What runs. */
  readonly status: Status;
  readonly step: Step;
  readonly kind: "restore" | "take-back" | "withdraw" | "complete";
  /** Null where it goes back to none. */
  readonly point: PointInHistory | null;
  /** The rollback that took away before what the point brings back; null where none did. */
  readonly again: TakenAway | null;
  /** What becomes held by it. */
  readonly holds: readonly HeldValue[];
  /** Of the policy in force. */
  readonly targets: readonly Target[];
}

/** How a deployment stood when this run looked first. */
export type Seen = Pick<Status, "revision" | "desired">;

export interface PlanOptions {
  readonly to: string | undefined;
  /** The revision that whoever asks has seen. */
  readonly revision: number | undefined;
  /** What this run saw first: what is on its way to something else by now is somebody else's doing. */
  readonly seen: ReadonlyMap<string, Seen>;
}

export type PlannedAll =
  | { readonly kind: "planned"; readonly all: readonly Planned[] }
  /** All or nothing: what stands against it, and what could be rolled back without those. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[]; readonly possible: readonly Wanted[] };

/** Plans all of them on one look, in reverse promotion order; one that cannot be rolled back refuses the rest. */
export async function planAll(
  ports: ApplyPorts,
  look: Look,
  wanted: readonly Wanted[],
  options: PlanOptions,
): Promise<PlannedAll> {
  const planned: Planned[] = [];
  const findings: Finding[] = [];
  for (const one of inReverseOrder(look, wanted)) {
    const result = await planOne(ports, look, one, options);
    const against = "status" in result ? withdrawsUnasked(result, wanted) : result;
    if (against) findings.push(found(one, against));
    else if ("status" in result) planned.push(result);
  }
  if (findings.length === 0) return { kind: "planned", all: planned };
  return { kind: "refused", findings, possible: planned.map((one) => one.wanted) };
}

async function planOne(
  ports: ApplyPorts,
  look: Look,
  wanted: Wanted,
  options: PlanOptions,
): Promise<Planned | Objection> {
  const status = look.deployed.statuses.get(wanted.id);
  if (!status || status.event === "removed") return neverDeployed(wanted);
  const against = obstacleTo(ports, look, wanted, status, options);
  if (against) return against;
  const policy = look.deployed.environments.get(wanted.environment);
  const targets = policy?.targets ?? [];
  if (isUnfinished(status) && isWhatIsAsked(status, { from: wanted.from, to: options.to })) {
    const [step, holds] = [takeover(status), holdsOfIt(status)];
    return { wanted, status, step, kind: "complete", point: null, again: null, holds, targets };
  }
  const points = await ports.points(status);
  const plan = planRollback({
    status,
    points,
    reason: wanted.reason,
    maxAge: policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY,
    now: ports.now().toISOString(),
    targets,
    isArchived: (version) => isArchived(look.desired.servers.get(wanted.server)?.server, version),
    ...(wanted.from === undefined ? {} : { from: wanted.from }),
    ...(options.to === undefined ? {} : { to: options.to }),
  });
  if (plan.kind === "refused") return refusal(wanted, status, plan, options);
  const { kind, step } = plan;
  const holds = step.hold.filter(({ revision }) => revision === status.revision + 1);
  const point = plan.kind === "restore" ? plan.point : null;
  const again = point && takenAwayAt({ status, points }, point);
  return { wanted, status, step, kind, point, again, holds, targets };
}

function obstacleTo(
  ports: ApplyPorts,
  look: Look,
  { id, server, environment, from }: Wanted,
  status: Status,
  { revision, seen, to }: PlanOptions,
): Objection | undefined {
  if (look.tampered.has(id)) {
    return {
      rule: "deployed/foreign-commit",
      message: `what is recorded of ${id} was changed behind Headgate's back`,
      hint: `headgate recover ${server} --env ${environment} --reason …, then roll back`,
    };
  }
  const before = seen.get(id);
  // What this run saw itself was judged by the revision named, and counts from then on.
  const expected = before?.revision ?? revision;
  const begun =
    isUnfinished(status) && isWhatIsAsked(status, { from, to }) && expected === rolledBackFrom(status);
  const isSame = before ? revision === undefined && isFurtherOn(before, status) : begun;
  if (expected !== undefined && expected !== status.revision && !isSame) {
    const moved = before
      ? `${id} went from revision ${expected} to ${status.revision} meanwhile; nothing was done`
      : `${id} is not at revision ${expected} any more, but at ${status.revision}; nothing was done`;
    return { rule: "rollback/moved", message: moved, hint: "look at headgate status, then ask again" };
  }
  if (
    isBackwards(status) &&
    status.lease &&
    leaseIsLive(status.lease, ports.now().toISOString(), look.endedRuns)
  ) {
    return {
      rule: "lease/live",
      message: `another run is rolling ${id} back already; nothing was done`,
      hint: "look at headgate status when it is done",
    };
  }
  return undefined;
}

/** Still the change that was seen, a step or its end later: it is as bad as it was, and has more of the traffic. */
function isFurtherOn(seen: Seen, status: Status): boolean {
  return !isBackwards(status) && status.event !== "removed" && seen.desired.digest === status.desired.digest;
}

function neverDeployed({ server, environment }: Wanted): Objection {
  return {
    rule: "rollback/not-deployed",
    message: `${server} is not deployed in ${environment}`,
    hint: "headgate status shows what runs where",
  };
}

function refusal(
  { id, server, environment, from }: Wanted,
  status: Status,
  plan: Extract<RollbackPlan, { readonly kind: "refused" }>,
  { to }: PlanOptions,
): Objection {
  if (isUnfinished(status)) {
    const why = status.problem === null ? "its run ended before it was done" : status.problem;
    return {
      rule: "rollback/under-way",
      message: `${id} is being taken back to ${sayVersions(status.traffic)} since revision ${rolledBackFrom(status) + 1}, and ${why}; from there it cannot go back further: ${plan.reason}`,
      hint: "headgate apply completes it; then look at headgate status, and ask again",
    };
  }
  const points = plan.hint ?? `see what there is: headgate history ${server} --env ${environment} --points`;
  const behind = "where the desired branch still asks for what it took away: headgate apply";
  const isDone = (from !== undefined || to !== undefined) && isWhatIsAsked(status, { from, to });
  return {
    rule: plan.rule,
    message: `${id} cannot go back: ${plan.reason}${isDone ? `; revision ${status.revision} is this rollback, done already` : ""}`,
    hint: isDone ? behind : isBackwards(status) ? `${points}; ${behind}` : points,
  };
}

/** Along with others nobody means to lose what was never anything else, unless its version is named as bad. */
function withdrawsUnasked({ wanted, status, kind }: Planned, all: readonly Wanted[]): Objection | undefined {
  if (kind !== "withdraw" || all.length === 1 || wanted.from !== undefined || !isSettled(status))
    return undefined;
  const { id, server } = wanted;
  return {
    rule: "rollback/no-point",
    message: `${id} cannot go back: there is nothing it could go back to, and it is healthy`,
    hint: `to take it away altogether, name it as bad: ${server}@${status.desired.blue ?? "VERSION"}`,
  };
}

function found({ environment, server }: Wanted, objection: Objection): Finding {
  return { outcome: "fail", severity: "high", ...objection, environment, server };
}

/** What depends on others first: production before staging before development. */
export function inReverseOrder(look: Pick<Look, "deployed">, wanted: readonly Wanted[]): readonly Wanted[] {
  const waves = waveOf(look.deployed.environments);
  const wave = ({ environment }: Wanted) => waves.get(environment) ?? 0;
  return wanted.toSorted(
    (a, b) =>
      wave(b) - wave(a) || compareText(a.environment, b.environment) || compareText(a.server, b.server),
  );
}
