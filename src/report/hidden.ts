import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { isConfidential } from "../rules/registry.ts";

/** Names of variables that releases declare as secrets, by deployment. */
export type SecretNames = ReadonlyMap<DeploymentId, ReadonlySet<string>>;

/**
 * For each deployment of a plan, the variables whose values no report may show: those that a release declares
 * as secrets, those that a finding says may be one, and those that are secrets before or after.
 */
export function secretsOf(
  plan: Pick<Plan, "findings" | "deployments">,
  declared: SecretNames = new Map(),
): (deployment: DeploymentPlan) => ReadonlySet<string> {
  const general = confidentialVariables(plan.findings);
  return (deployment) => {
    const own = [...general, ...confidentialVariables(deployment.gates)].filter(({ finding }) =>
      concerns(finding, deployment),
    );
    const variants = [deployment.from, deployment.to.live].flatMap((live) => Object.values(live.variants));
    return new Set([
      ...(declared.get(deployment.id) ?? []),
      ...own.map(({ name }) => name),
      ...variants.flatMap((variant) => Object.keys(variant.secrets)),
    ]);
  };
}

/** The variables of a policy that findings about its own file say may be secrets. */
export function secretsOfFile(file: string, findings: readonly Finding[]): ReadonlySet<string> {
  const found = confidentialVariables(findings).filter(({ finding }) => finding.place?.file === file);
  return new Set(found.map(({ name }) => name));
}

function confidentialVariables(findings: readonly Finding[]) {
  return findings.flatMap((finding) => {
    const name = finding.place?.path[1];
    return isConfidential(finding.rule) && typeof name === "string" ? [{ finding, name }] : [];
  });
}

function concerns(finding: Finding, { environment, server }: DeploymentPlan): boolean {
  return (
    (finding.environment === undefined || finding.environment === environment) &&
    (finding.server === undefined || finding.server === server)
  );
}
