import { driftIn } from "../model/drift.ts";
import type { Gate } from "../model/finding.ts";
import type { Cause, GateRecord, Lease, Status } from "../model/status.ts";
import { removedInputs } from "./inputs.ts";
import type { DeploymentPlan, Step } from "./plan.ts";
import { nextStable, type StatusDraft } from "./settle.ts";

export interface WriteAhead {
  readonly plan: DeploymentPlan;
  readonly step: Step;
  readonly before: Status | undefined;
  /** The commit on `deployed` that holds `before`. */
  readonly head: string;
  /** The desired commit. */
  readonly commit: string;
  readonly cause: Cause;
  readonly lease: Lease;
  readonly outputs: Status["outputs"];
  /** ISO instant. */
  readonly now: string;
}

/** The status that is written before anything is touched: what will be, the lease, and the next revision. */
export function writeAhead(of: WriteAhead): StatusDraft {
  const { plan, step, before } = of;
  return {
    headgate: 1,
    server: plan.server,
    environment: plan.environment,
    revision: (before?.revision ?? 0) + 1,
    event: step.event,
    outcome: "applying",
    desired: desiredOf(of),
    traffic: step.live.traffic,
    variants: step.live.variants,
    rollout: step.rollout,
    watch: step.watch,
    ...(step.keep ? { keep: step.keep } : {}),
    stable: nextStable(before, of.head),
    soak: before?.soak ?? {},
    hold: step.hold,
    lease: of.lease,
    cause: of.cause,
    ...rollbackOf(of),
    // What is only finished passed its gates when it was begun.
    gates: step.finishes && before ? before.gates : plan.gates.map(gateRecord),
    probes: before?.probes ?? [],
    ...driftOf(of),
    problem: null,
    outputs: of.outputs,
    at: of.now,
  };
}

function desiredOf({ plan, step, before, commit }: WriteAhead): Status["desired"] {
  if (step.desired) return step.desired;
  if (step.finishes && before) return before.desired;
  if (step.event === "withdrawn" || step.event === "removed") {
    return { commit, digest: removedInputs.digest, blue: null, green: {} };
  }
  const { digest, blue, green } = plan.to;
  return { commit, digest, blue, green };
}

/** What is known of what goes on running; looking at it again may clear it. */
function driftOf({ step, before }: WriteAhead): Pick<Status, "drift"> {
  const drift = before ? driftIn(before.drift, before, step.live) : [];
  return drift.length > 0 ? { drift } : {};
}

/** What a rollback went back to and why; whoever completes one for a dead run says the same of it. */
function rollbackOf({ step, before }: WriteAhead): Pick<Status, "restored" | "because"> {
  const { restored, because } = step.finishes && before ? before : step;
  return { ...(restored ? { restored } : {}), ...(because ? { because } : {}) };
}

/** What a status keeps of a gate. */
function gateRecord({ rule, outcome, message, setAside }: Gate): GateRecord {
  return { rule, outcome, message, ...(setAside ? { setAside } : {}) };
}
