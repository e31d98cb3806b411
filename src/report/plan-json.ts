import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "../reconcile/plan.ts";
import { scheduledUpdate } from "../reconcile/scheduled.ts";
import { contractNoteJson } from "./contract/json.ts";
import type { ContractNote } from "./contract/note.ts";
import { leafDifferences, settingsDifference } from "./difference.ts";
import { type SecretNames, secretsOf, secretsOfFile } from "./hidden.ts";
import { findingsJson } from "./json.ts";
import { planFindings } from "./plan-findings.ts";

/**
 * The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. What is
 * `declared` a secret, or may be one, is `(hidden)`; what `plan.findings` say of that counts too. `contracts`: what each
 * change means to clients, as far as it is known.
 */
export function planJson(
  plan: Plan,
  declared?: SecretNames,
  contracts?: ReadonlyMap<DeploymentId, ContractNote>,
) {
  const secrets = secretsOf(plan, declared);
  const findings = planFindings(plan);
  return {
    hash: plan.hash,
    deployments: plan.deployments.map((deployment) => ({
      ...deploymentPlanJson(deployment, secrets(deployment)),
      contract: contractNoteJson(contracts?.get(deployment.id)),
    })),
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
    intent: plan.intent,
    eligible: plan.eligible,
    update: scheduledUpdate(plan),
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

/**
 * What becomes of an environment's policy; the leaves that differ where there is one before and after. Values of
 * variables that `findings` say may be secrets are hidden.
 */
export function policyJson({ environment, from, to }: PolicyChange, findings: readonly Finding[] = []) {
  return {
    environment,
    change: from === null ? "added" : to === null ? "removed" : "changed",
    differences:
      from === null || to === null
        ? []
        : leafDifferences(from, to, secretsOfFile(to.file, findings)).map((one) => ({
            name: one.name,
            from: one.from,
            to: one.to,
          })),
  };
}
