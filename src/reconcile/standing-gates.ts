import type { DeploymentId } from "../model/deployment.ts";
import type { Gate } from "../model/finding.ts";
import type { GateRecord, HeldValue, Rollout, Status } from "../model/status.ts";
import { describeHeld } from "./hold.ts";
import { stepPercent } from "./rollout.ts";
import { deciding } from "./settle.ts";

/** Gates that are not rules about what is wished, but about how a deployment stands. */
export function failedGate(status: Status): Gate {
  const bad = deciding(status.probes).find((probe) => probe.outcome !== "pass");
  return {
    rule: "rollout/failed",
    outcome: "wait",
    severity: "critical",
    message: `revision ${status.revision} failed${bad ? `: ${bad.message}` : ""}`,
    hint: "headgate rollback SERVER --env ENVIRONMENT, change the deployment file, or resume to try again",
  };
}

export function intervalGate(status: Status, next: string): Gate {
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

export function pausedGate(status: Status, { step, of, steps }: Rollout): Gate {
  return {
    rule: "rollout/paused",
    outcome: "wait",
    severity: "medium",
    message: `step ${step} of ${of} (${stepPercent(steps, step)} %): paused until a person lets it go on`,
    hint: `headgate resume ${status.server} --env ${status.environment} --reason …`,
  };
}

/** `where`: the deployment that holds it, here or upstream of here. */
export function holdGate(held: HeldValue, where: DeploymentId, here: DeploymentId): Gate {
  const [environment = "", server = ""] = where.split("/");
  const upstream = where === here ? "" : ` in ${environment}`;
  return {
    rule: "hold/held",
    outcome: "wait",
    severity: "high",
    message: `${describeHeld(held)} is held${upstream} since revision ${held.revision}: ${held.reason}`,
    hint: `lift the hold: headgate resume ${server} --env ${environment} --reason …; or take the value out of the deployment file`,
  };
}

export function stopGate(reason: string): Gate {
  return {
    rule: "stop/stopped",
    outcome: "wait",
    severity: "high",
    message: `forward actions are stopped: ${reason}`,
    hint: "headgate resume lifts the stop; rollbacks go on meanwhile",
  };
}

export function recordedGates(gates: readonly GateRecord[]): readonly Gate[] {
  return gates.map((gate) => ({
    ...gate,
    severity: "critical",
    hint: "look at the branch, then: headgate recover SERVER --env ENVIRONMENT --reason …",
  }));
}
