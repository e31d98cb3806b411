import type { Finding } from "../../model/finding.ts";
import type { DeploymentPlan } from "../../reconcile/plan.ts";
import { distinct } from "../../rules/registry.ts";
import type { Asked } from "../asked.ts";

/** What stands against an edit that neither time nor an approval takes away, as failures. */
export function obstaclesTo(
  plan: DeploymentPlan | undefined,
  findings: readonly Finding[],
  { id, server, environment }: Asked,
): readonly Finding[] {
  const gates = plan?.gates ?? [];
  if (plan?.decision === "hold") {
    return gates.map((gate) => ({ ...gate, outcome: "fail" }));
  }
  if (plan?.decision === "tampered") return gates;
  if (plan?.decision === "leased") {
    return [
      {
        rule: "lease/live",
        outcome: "fail",
        severity: "high",
        message: `another run is working on ${id}`,
        hint: "try again when it is done",
        environment,
        server,
      },
    ];
  }
  return distinct([...gates, ...findings]).filter(({ outcome }) => outcome === "fail");
}

/** Why people have to see an edit before it may be merged; undefined where nobody has to. */
export function reviewOf(plan: DeploymentPlan | undefined): string | undefined {
  const gate = plan?.gates.find(({ rule, outcome }) => rule === "approval/missing" && outcome === "wait");
  return gate && `${plan?.environment} asks for approval: ${gate.message}`;
}
