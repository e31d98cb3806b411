import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { settingsDifference } from "./difference.ts";
import { type SecretNames, secretsOf } from "./hidden.ts";
import { findingsJson, policyJson } from "./json.ts";
import { planFindings } from "./plan-findings.ts";

/**
 * The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. What is
 * `declared` a secret, or may be one, is `(hidden)`; what `plan.findings` say of that counts too.
 */
export function planJson(plan: Plan, declared?: SecretNames) {
  const secrets = secretsOf(plan, declared);
  const findings = planFindings(plan);
  return {
    hash: plan.hash,
    deployments: plan.deployments.map((deployment) => deploymentPlanJson(deployment, secrets(deployment))),
    policies: plan.policies.map((policy) => policyJson(policy, findings)),
  };
}

function deploymentPlanJson(plan: DeploymentPlan, hidden: ReadonlySet<string>) {
  const { variables, secrets } = settingsDifference(plan.from, plan.to.live, hidden);
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
