import { deploymentId } from "../model/deployment.ts";
import { type Gate, hasFailure } from "../model/finding.ts";
import type { HeldValue, Status } from "../model/status.ts";
import { nothingLive } from "../model/variant.ts";
import { increases } from "../rules/change.ts";
import { deploymentGates, type GateSubject, removalGates } from "./gates.ts";
import { heldIn, heldVersions } from "./hold.ts";
import type { ReconcileInput } from "./input.ts";
import { leaseIsLive } from "./lease.ts";
import { owedStep } from "./owed.ts";
import type { Decision, DesiredInputs, Step } from "./plan.ts";
import { isPaused } from "./rollout.ts";
import { failedGate, holdGate, intervalGate, pausedGate, recordedGates, stopGate } from "./standing-gates.ts";
import { advance, confirm, observation, retire, stepTowards, takeover } from "./transition.ts";
import { stableOf } from "./variants.ts";
import { upstreamsOf } from "./waves.ts";

export type Subject = Omit<GateSubject, "step">;

export interface Outcome {
  readonly decision: Decision;
  readonly gates: readonly Gate[];
  readonly step: Step | null;
  readonly eligible?: string | null;
}

/** What a run may do about one deployment now, and why not more. */
export function decide(input: ReconcileInput, subject: Subject): Outcome {
  const { id, status, environment } = subject;
  const foreign = input.tampered?.get(id);
  if (foreign) return { decision: "tampered", gates: foreign, step: null };
  const pending = input.deployed.pending.get(id);
  if (pending?.state === "tampered") {
    return { decision: "tampered", gates: recordedGates(pending.gates), step: null };
  }
  if (status?.lease && leaseIsLive(status.lease, input.now, input.evidence.endedRuns)) {
    return { decision: "leased", gates: [], step: null };
  }
  const stopped = input.deployed.stops.find(
    (stop) => stop.environment === null || stop.environment === environment.id,
  );
  if (status?.outcome === "applying") return decideUnfinished(input, subject, status, stopped?.reason);
  return decideAtRest(input, subject, stopped?.reason);
}

/**
 * A dead run left its write-ahead. It is completed, unless people wish something else by now that may go at
 * once: a target that cannot be written must not lock a deployment against every later wish.
 */
function decideUnfinished(
  input: ReconcileInput,
  subject: Subject,
  status: Status,
  stopReason: string | undefined,
): Outcome {
  const finish: Outcome = { decision: "go", gates: [], step: takeover(status) };
  if (status.event === "rolled-back" || status.event === "withdrawn") return finish;
  if (stopReason !== undefined) return { decision: "stop", gates: [stopGate(stopReason)], step: null };
  if (status.desired.digest === subject.inputs.digest) return finish;
  const other = decideAtRest(input, subject, undefined);
  return other.decision === "go" && other.step && !other.step.observe ? other : finish;
}

function decideAtRest(input: ReconcileInput, subject: Subject, stopReason: string | undefined): Outcome {
  const { status, inputs, environment, id } = subject;
  const owed = status ? owedStep(status) : null;
  const watching = owed ?? (status && underWatch(status, input.now) ? observation(status) : null);
  const findings = input.findings?.get(id) ?? [];
  const held = heldHere(input, subject);
  if (held.length > 0) return { decision: "hold", gates: held, step: watching };
  if (status?.outcome === "failed" && status.desired.digest === inputs.digest) {
    return { decision: "failed", gates: [failedGate(status)], step: null };
  }
  const gone = status === undefined || status.event === "removed";
  if (inputs.blue === null && gone) return { decision: "nothing", gates: [], step: null };
  const running = status?.rollout ?? null;
  const same = status !== undefined && status.desired.digest === inputs.digest;
  if (same && owed) return { decision: "go", gates: [], step: owed };
  if (same && !running) return decideRest(input, status, watching, stopReason);
  if (stopReason !== undefined) return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
  if (hasFailure(findings)) {
    const failures = findings.filter((finding) => finding.outcome === "fail");
    return { decision: "refuse", gates: failures, step: watching };
  }
  if (same && running && status) return decideRollout(input, subject, status, running.next, watching);
  if (inputs.blue === null && status) return decideRemoval(input, subject, status, watching);
  const step = stepTowards(status, inputs, environment, input.now);
  return gated(deploymentGates(input, { ...subject, step }), step, watching);
}

/** Nothing differs and nothing is under way: the old blue that was kept ready may have to go by now. */
function decideRest(
  { now }: ReconcileInput,
  status: Status,
  watching: Step | null,
  stopReason: string | undefined,
): Outcome {
  if (!status.keep || Date.parse(now) < Date.parse(status.keep.until)) {
    return { decision: "nothing", gates: [], step: watching };
  }
  // Somebody may want it back: it stays as long as forward actions are halted.
  if (stopReason !== undefined) return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
  return { decision: "go", gates: [], step: retire(status, watching !== null) };
}

/** An advance is gated by windows only, and waits for its interval; an analysis that is owed comes first. */
function decideRollout(
  input: ReconcileInput,
  subject: Subject,
  status: Status,
  next: string,
  watching: Step | null,
): Outcome {
  if (status.rollout && isPaused(status.rollout)) {
    return { decision: "wait", gates: [pausedGate(status, status.rollout)], step: watching };
  }
  if (Date.parse(input.now) < Date.parse(next)) {
    return { decision: "wait", gates: [intervalGate(status, next)], step: watching, eligible: next };
  }
  const step = confirm(status, input.now) ?? advance(status, subject.inputs, input.now);
  if (!step) return { decision: "nothing", gates: [], step: watching };
  const stable = stableOf(status);
  const grows = increases(status, step.live, stable === null ? undefined : status.variants[stable]);
  const gates = grows
    ? deploymentGates(input, { ...subject, step }).filter((gate) => gate.rule.startsWith("window/"))
    : [];
  return gated(gates, step, watching);
}

function decideRemoval(
  input: ReconcileInput,
  subject: Subject,
  status: Status,
  watching: Step | null,
): Outcome {
  const step: Step = {
    event: "removed",
    live: nothingLive,
    rollout: null,
    watch: null,
    analyse: false,
    observe: false,
    hold: status.hold,
  };
  return gated(removalGates(input, { ...subject, step }), step, watching);
}

function gated(gates: readonly Gate[], step: Step, watching: Step | null): Outcome {
  if (hasFailure(gates)) return { decision: "refuse", gates, step: watching };
  if (gates.some((gate) => gate.outcome === "wait")) return { decision: "wait", gates, step: watching };
  return { decision: "go", gates, step };
}

function heldHere(input: ReconcileInput, subject: Subject): readonly Gate[] {
  const { inputs, environment, status, id } = subject;
  const own = heldIn(inputs, status?.hold ?? []).map((held) => holdGate(held, id, id));
  const server = id.split("/")[1] ?? "";
  const environments = new Map([...input.deployed.environments, ...input.desired.environments]);
  const above = [...upstreamsOf(environment.id, environments)].flatMap((upstream) => {
    const where = deploymentId({ environment: upstream, server });
    const hold = input.deployed.statuses.get(where)?.hold ?? [];
    return heldIn(inputs, heldVersions(hold))
      .filter((held) => grows(held, inputs, status))
      .map((held) => holdGate(held, where, id));
  });
  return [...own, ...above];
}

/** A version held upstream that runs here stays: the hold stops what is more, it does not roll back. */
function grows(held: HeldValue, inputs: DesiredInputs, status: Status | undefined): boolean {
  if (held.kind !== "version" || !status) return true;
  const { rollout } = status;
  const isOnItsWay = rollout !== null && rollout.step < rollout.of && inputs.blue === held.version;
  if (isOnItsWay && status.variants[rollout.to]?.version === held.version) return true;
  const wanted = inputs.blue === held.version ? 100 : (inputs.green[held.version] ?? 0);
  const { blue, green } = status.desired;
  return wanted > (blue === held.version ? 100 : (green[held.version] ?? -1));
}

function underWatch(status: Status, now: string): boolean {
  return (
    status.rollout !== null || (status.watch !== null && Date.parse(now) < Date.parse(status.watch.until))
  );
}
