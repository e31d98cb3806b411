import type { DeploymentId } from "../model/deployment.ts";
import { compareText } from "../model/finding.ts";
import type { Plan } from "./plan.ts";

/** What a plan asks for, by deployment, of all that has something to do: what is recorded for reviewers to approve. */
export function intentsOf({
  deployments,
}: Pick<Plan, "deployments">): Readonly<Record<DeploymentId, string>> {
  const asking = deployments.filter(({ decision }) => decision !== "nothing");
  return Object.fromEntries(
    asking.map(({ id, intent }) => [id, intent] as const).sort(([a], [b]) => compareText(a, b)),
  );
}
