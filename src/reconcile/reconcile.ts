import { digestOf } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { defaultEnvironment, type Environment } from "../model/environment.ts";
import { compareText, type Gate } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import { nothingLive } from "../model/variant.ts";
import { decide } from "./decide.ts";
import type { DeployedState } from "./deployed-state.ts";
import type { ReconcileInput } from "./input.ts";
import { desiredInputs, removedInputs } from "./inputs.ts";
import { needsOf } from "./needs.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "./plan.ts";
import { digestible, effectiveStrategy } from "./strategy.ts";
import { liveWithoutKept, stableOf } from "./variants.ts";
import { waveOf } from "./waves.ts";

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
    ...(input.evidence.approvals.size > 0 ? { approvals: input.evidence.approvals } : {}),
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
  const { desired, deployed } = input;
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
  // What is only kept ready comes and goes by itself: a plan is the same with it and without.
  const from = status ? liveWithoutKept(status) : nothingLive;
  const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
  const stableId = status ? stableOf(status) : null;
  const strategy = blue
    ? effectiveStrategy(environment, blue, stableId === null ? undefined : status?.variants[stableId])
    : environment.strategy;
  const how = digestible(strategy);
  const intent = digestOf({ from: status?.desired.digest ?? null, to: inputs.digest, strategy: how });
  const outcome = decide(input, { id, status, inputs, environment, intent });
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
    hash: digestOf({ from, to: inputs.live, strategy: how }),
    intent,
  };
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
