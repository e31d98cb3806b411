import { digestOf } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { DeployedState } from "./deployed-state.ts";

/**
 * Every policy that a wish (the digest of its inputs) is bound by: the one that is wished, the one in force, and the
 * one that was in force when it came in, together with a change of policy. Each once; the wished one first.
 */
export function bindingPolicies(
  wished: Environment | undefined,
  { environments, pending }: Pick<DeployedState, "environments" | "pending">,
  id: DeploymentId,
  wish: string,
): readonly Environment[] {
  const noted = pending.get(id);
  const [environment = ""] = id.split("/");
  const all = [wished, environments.get(environment), noted?.digest === wish ? noted.policy : undefined];
  const policies: Environment[] = [];
  for (const policy of all) {
    if (policy && policies.every((known) => digestOf(known) !== digestOf(policy))) policies.push(policy);
  }
  return policies;
}
