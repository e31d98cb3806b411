import { digestOf } from "../model/canonical.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import { defaultEnvironment, type Environment } from "../model/environment.ts";
import { compareText, type Finding, type Gate, hasFailure } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { HeldValue, Status } from "../model/status.ts";
import { nothingLive } from "../model/variant.ts";
import type { DeployedState } from "./deployed-state.ts";
import type { Evidence } from "./evidence.ts";
import { deploymentGates } from "./gates.ts";
import { describeHeld, heldIn, heldVersions } from "./hold.ts";
import { desiredInputs, removedInputs } from "./inputs.ts";
import { leaseIsLive } from "./lease.ts";
import { needsOf } from "./needs.ts";
import type { Decision, DeploymentPlan, DesiredInputs, Plan, PolicyChange, Step } from "./plan.ts";
import {
  advance,
  effectiveStrategy,
  increases,
  liveOf,
  observation,
  stepTowards,
  takeover,
} from "./transition.ts";
import { stableOf } from "./variants.ts";
import { upstreamsOf, waveOf } from "./waves.ts";

export interface ReconcileInput {
  readonly desired: Desired;
  readonly deployed: DeployedState;
  readonly evidence: Evidence;
  /** ISO instant. */
  readonly now: string;
  /** Deployments to look at, by what brought them here. Others are not looked at. */
  readonly scope: ReadonlyMap<DeploymentId, "change" | "pending">;
  /** What validation found, by deployment: what fails there is not applied. */
  readonly findings?: ReadonlyMap<DeploymentId, readonly Finding[]>;
  /** Deployments that a commit which Headgate did not make touched, with what was found. */
  readonly tampered?: ReadonlyMap<DeploymentId, readonly Finding[]>;
}

/**
 * The one idea: what should run, what does, what is known and the time make a plan. Pure and total: any
 * schema-valid input gives a plan, and applying it and planning again gives nothing more to do.
 */
export function reconcile(input: ReconcileInput): Plan {
  const { desired, deployed, scope } = input;
  const environments = new Map([...deployed.environments, ...desired.environments]);
  const waves = waveOf(environments);
  const deployments = [...scope]
    .map(([id, origin]) => planDeployment(input, id, origin, waves))
    .sort((a, b) => a.wave - b.wave || compareText(a.id, b.id));
  return {
    deployments,
    policies: policyChanges(desired, deployed),
    findings: [],
    needs: needsOf(deployments),
    hash: digestOf(deployments.map((plan) => [plan.id, plan.hash]).sort()),
  };
}

function planDeployment(
  input: ReconcileInput,
  id: DeploymentId,
  origin: "change" | "pending",
  waves: ReadonlyMap<string, number>,
): DeploymentPlan {
  const [environmentId = "", server = ""] = id.split("/");
  const { desired, deployed, now } = input;
  const status = deployed.statuses.get(id);
  const unit = desired.servers.get(server);
  const deployment = unit?.deployments.get(environmentId);
  const environment =
    desired.environments.get(environmentId) ??
    deployed.environments.get(environmentId) ??
    ({ id: environmentId, file: "", ...defaultEnvironment } satisfies Environment);
  const inputs =
    unit && deployment && desired.environments.has(environmentId)
      ? desiredInputs(desired, unit, environment, deployment)
      : removedInputs;
  const from = status ? liveOf(status) : nothingLive;
  const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
  const stableId = status ? stableOf(status) : null;
  const strategy = blue
    ? effectiveStrategy(environment, blue, stableId === null ? undefined : status?.variants[stableId])
    : environment.strategy;
  const outcome = decide(input, { id, status, inputs, environment });
  return {
    id,
    environment: environmentId,
    server,
    wave: waves.get(environmentId) ?? 0,
    origin,
    from,
    to: inputs,
    strategy,
    ...outcome,
    gates: outcome.gates.map((gate) => ({ ...gate, environment: environmentId, server })),
    eligible: outcome.decision === "wait" ? (outcome.eligible ?? eligibleAt(outcome.gates)) : null,
    hash: digestOf({
      from,
      to: inputs.live,
      strategy: {
        type: strategy.type,
        steps: strategy.steps,
        interval: strategy.interval,
        watch: strategy.watch,
      },
    }),
  };

  function decide(of: ReconcileInput, subject: Subject): Outcome {
    const pending = of.deployed.pending.get(id);
    const foreign = of.tampered?.get(id);
    if (foreign) return { decision: "tampered", gates: foreign, step: null };
    if (pending?.state === "tampered")
      return { decision: "tampered", gates: pendingGates(pending.gates), step: null };
    if (status?.lease && leaseIsLive(status.lease, now, of.evidence.endedRuns)) {
      return { decision: "leased", gates: [], step: null };
    }
    const stopped = of.deployed.stops.find(
      (stop) => stop.environment === null || stop.environment === environmentId,
    );
    if (status?.outcome === "applying") {
      const backwards = status.event === "rolled-back" || status.event === "withdrawn";
      if (stopped && !backwards) return { decision: "stop", gates: [stopGate(stopped.reason)], step: null };
      return { decision: "go", gates: [], step: takeover(status) };
    }
    return decideAtRest(of, subject, stopped?.reason);
  }
}

interface Subject {
  readonly id: DeploymentId;
  readonly status: Status | undefined;
  readonly inputs: DesiredInputs;
  readonly environment: Environment;
}

interface Outcome {
  readonly decision: Decision;
  readonly gates: readonly Gate[];
  readonly step: Step | null;
  readonly eligible?: string | null;
}

function decideAtRest(input: ReconcileInput, subject: Subject, stopReason: string | undefined): Outcome {
  const { status, inputs, environment, id } = subject;
  const watching = status && underWatch(status, input.now) ? observation(status) : null;
  const findings = input.findings?.get(id) ?? [];
  const held = heldHere(input, subject);
  if (held.length > 0) return { decision: "hold", gates: held.map(holdGate), step: watching };
  if (status?.outcome === "failed" && status.desired.digest === inputs.digest) {
    return { decision: "hold", gates: [failedGate(status)], step: null };
  }
  const gone = status === undefined || status.event === "removed";
  if (inputs.blue === null && gone) return { decision: "nothing", gates: [], step: null };
  const running = status?.rollout ?? null;
  const same = status !== undefined && status.desired.digest === inputs.digest;
  if (same && !running) {
    return { decision: "nothing", gates: [], step: watching };
  }
  if (stopReason !== undefined) return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
  if (hasFailure(findings)) {
    return {
      decision: "refuse",
      gates: findings.filter((finding) => finding.outcome === "fail"),
      step: watching,
    };
  }
  if (same && running && status) return decideRollout(input, subject, status, running.next, watching);
  if (inputs.blue === null && status) return decideRemoval(input, status);
  const step = stepTowards(status, inputs, environment, input.now);
  const gates = deploymentGates(input, { ...subject, step });
  return gated(gates, step, watching);
}

/** An advance is gated by windows only, and waits for its interval. */
function decideRollout(
  input: ReconcileInput,
  subject: Subject,
  status: Status,
  next: string,
  watching: Step | null,
): Outcome {
  if (Date.parse(input.now) < Date.parse(next)) {
    return { decision: "wait", gates: [intervalGate(status, next)], step: watching, eligible: next };
  }
  const step = advance(status, subject.inputs, input.now);
  if (!step) return { decision: "nothing", gates: [], step: watching };
  const grows = increases(status, step.live, stableOf(status));
  const gates = grows
    ? deploymentGates(input, { ...subject, step }).filter((gate) => gate.rule.startsWith("window/"))
    : [];
  return gated(gates, step, watching);
}

function decideRemoval(input: ReconcileInput, status: Status): Outcome {
  void input;
  return {
    decision: "go",
    gates: [],
    step: {
      event: "removed",
      live: nothingLive,
      rollout: null,
      watch: null,
      analyse: false,
      observe: false,
      hold: status.hold,
    },
  };
}

function gated(gates: readonly Gate[], step: Step, watching: Step | null): Outcome {
  if (hasFailure(gates)) return { decision: "refuse", gates, step: watching };
  if (gates.some((gate) => gate.outcome === "wait")) return { decision: "wait", gates, step: watching };
  return { decision: "go", gates, step };
}

function heldHere(input: ReconcileInput, subject: Subject): readonly HeldValue[] {
  const { inputs, environment, status } = subject;
  const own = heldIn(inputs, status?.hold ?? []);
  const server = subject.id.split("/")[1] ?? "";
  const environments = new Map([...input.deployed.environments, ...input.desired.environments]);
  const above = [...upstreamsOf(environment.id, environments)].flatMap((upstream) => {
    const hold = input.deployed.statuses.get(deploymentId({ environment: upstream, server }))?.hold ?? [];
    return heldIn(inputs, heldVersions(hold)).filter((held) => !runsAlready(held, status));
  });
  return [...own, ...above];
}

/** A version held upstream that is live here stays: the hold stops what is new, it does not roll back. */
function runsAlready(held: HeldValue, status: Status | undefined): boolean {
  return held.kind === "version" && status?.desired.blue === held.version;
}

function underWatch(status: Status, now: string): boolean {
  return (
    status.rollout !== null || (status.watch !== null && Date.parse(now) < Date.parse(status.watch.until))
  );
}

function policyChanges(desired: Desired, deployed: DeployedState): readonly PolicyChange[] {
  const ids = new Set([...desired.environments.keys(), ...deployed.environments.keys()]);
  return [...ids].sort(compareText).flatMap((environment) => {
    const from = deployed.environments.get(environment) ?? null;
    const to = desired.environments.get(environment) ?? null;
    return digestOf(from) === digestOf(to) ? [] : [{ environment, from, to }];
  });
}

/** The latest of the waits, where all of them know when; null where one needs a person. */
function eligibleAt(gates: readonly Gate[]): string | null {
  const waits = gates.filter((gate) => gate.outcome === "wait");
  const times = waits.flatMap((gate) => (gate.eligible === undefined ? [] : [gate.eligible]));
  if (times.length === 0 || times.length < waits.length) return null;
  return times.reduce((latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest));
}

function failedGate(status: Status): Gate {
  const bad = status.probes.find((probe) => probe.outcome !== "pass");
  return {
    rule: "rollout/failed",
    outcome: "wait",
    severity: "critical",
    message: `revision ${status.revision} failed${bad ? `: ${bad.message}` : ""}`,
    hint: "headgate rollback SERVER --env ENVIRONMENT, change the deployment file, or resume to try again",
  };
}

function intervalGate(status: Status, next: string): Gate {
  const rollout = status.rollout;
  return {
    rule: "rollout/interval",
    outcome: "wait",
    severity: "info",
    message: `step ${rollout?.step} of ${rollout?.of}, the next is due ${next}`,
    hint: "a later apply takes the next step; headgate apply --watch stays until the rollout settles",
    eligible: next,
  };
}

function holdGate(held: HeldValue): Gate {
  return {
    rule: "hold/held",
    outcome: "wait",
    severity: "high",
    message: `${describeHeld(held)} is held since revision ${held.revision}: ${held.reason}`,
    hint: "take the value out of the deployment file, or lift the hold: headgate resume SERVER --env ENVIRONMENT --reason …",
  };
}

function stopGate(reason: string): Gate {
  return {
    rule: "stop/stopped",
    outcome: "wait",
    severity: "high",
    message: `forward actions are stopped: ${reason}`,
    hint: "headgate resume lifts the stop; rollbacks go on meanwhile",
  };
}

function pendingGates(
  gates: readonly { rule: string; outcome: Gate["outcome"]; message: string }[],
): readonly Gate[] {
  return gates.map((gate) => ({
    ...gate,
    severity: "critical",
    hint: "look at the branch, then: headgate recover SERVER --env ENVIRONMENT --reason …",
  }));
}
