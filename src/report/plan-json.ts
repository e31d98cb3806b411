import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { settingsDifference } from "./difference.ts";
import { findingsJson, policyJson } from "./json.ts";

/** The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. */
export function planJson(plan: Plan) {
  return {
    hash: plan.hash,
    deployments: plan.deployments.map(deploymentPlanJson),
    policies: plan.policies.map(policyJson),
  };
}

function deploymentPlanJson(plan: DeploymentPlan) {
  const { variables, secrets } = settingsDifference(plan.from, plan.to.live);
  return {
    id: plan.id,
    environment: plan.environment,
    server: plan.server,
    wave: plan.wave,
    origin: plan.origin,
    decision: plan.decision,
    hash: plan.hash,
    eligible: plan.eligible,
    from: { traffic: plan.from.traffic },
    to: { blue: plan.to.blue, green: plan.to.green, traffic: plan.to.live.traffic, digest: plan.to.digest },
    strategy: {
      type: plan.strategy.type,
      steps: plan.strategy.steps,
      interval: plan.strategy.interval,
      watch: plan.strategy.watch,
    },
    variables,
    secrets,
    step:
      plan.step === null
        ? null
        : {
            event: plan.step.event,
            traffic: plan.step.live.traffic,
            rollout:
              plan.step.rollout === null
                ? null
                : { step: plan.step.rollout.step, of: plan.step.rollout.of, next: plan.step.rollout.next },
          },
    gates: findingsJson(plan.gates),
  };
}
