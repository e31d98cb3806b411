import { locate } from "../convention/locate.ts";
import { environmentsFolder } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import { declaredVariables } from "../model/release.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import type { SecretNames } from "../report/hidden.ts";
import { type PlanExtra, planFindings } from "../report/plan.ts";
import type { CommandOutcome } from "./command.ts";
import { contractNotes } from "./contract/plan-notes.ts";
import { distinctFailures } from "./gate-findings.ts";
import { sourceTexts } from "./source-texts.ts";

/** A plan as people read it, with what its text needs beside it. */
export interface ShownPlan {
  readonly plan: Plan;
  /** Of the plan and all its gates, each once, with lines. */
  readonly findings: readonly Finding[];
  readonly extra: PlanExtra & { readonly secrets: SecretNames };
}

/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
export async function showPlan(plan: Plan, desired: Desired, source: Source): Promise<ShownPlan> {
  const located = await locateGates(plan, source);
  const shown = { ...located, findings: distinctFailures(located) };
  const findings = planFindings(shown);
  const [sources, totals, contracts] = await Promise.all([
    sourceTexts(findings, source),
    totalsOf(shown, source),
    contractNotes(source, shown.deployments),
  ]);
  return {
    plan: shown,
    findings,
    extra: { sources, totals, contracts, secrets: declaredSecrets(plan.deployments, desired) },
  };
}

/** Gates name places in files; people read lines. Those that pass are not looked up. */
export async function locateGates(plan: Plan, source: Source): Promise<Plan> {
  const open = plan.deployments.flatMap(({ gates }) => gates.filter(isOpen));
  const found = await locate(open, source);
  if (found === open) return plan;
  const located = new Map(open.map((gate, index) => [gate, found[index] ?? gate]));
  const deployments = plan.deployments.map((deployment) => ({
    ...deployment,
    gates: deployment.gates.map((gate) => located.get(gate) ?? gate),
  }));
  return { ...plan, deployments };
}

/** What does not pass. */
export function isOpen({ outcome }: Finding): boolean {
  return outcome !== "pass";
}

/** What the releases at hand declare as secrets, for each deployment. */
export function declaredSecrets(
  deployments: readonly Pick<DeploymentPlan, "id" | "server">[],
  { servers }: Pick<Desired, "servers">,
): SecretNames {
  const byServer = new Map<string, ReadonlySet<string>>();
  const secrets = new Map<DeploymentId, ReadonlySet<string>>();
  for (const { id, server } of deployments) {
    const known = byServer.get(server) ?? secretsOfServer(server);
    byServer.set(server, known);
    secrets.set(id, known);
  }
  return secrets;

  function secretsOfServer(server: string): ReadonlySet<string> {
    const releases = [...(servers.get(server)?.releases.values() ?? [])];
    const declared = releases.flatMap((release) => [...declaredVariables(release).values()]);
    return new Set(declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])));
  }
}

/** How many servers an environment has, by its files; of those that are shown. */
async function totalsOf(plan: Plan, source: Source): Promise<ReadonlyMap<string, number>> {
  const totals = new Map<string, number>();
  for (const { environment, decision } of plan.deployments) {
    if (decision === "nothing" || totals.has(environment)) continue;
    const names = await source.names(`${environmentsFolder}/${environment}`);
    const files = names.filter((name) => name.endsWith(".yaml") && name !== "environment.yaml");
    totals.set(environment, files.length);
  }
  return totals;
}

/** The one word for a plan: what stands against it, then what it would do. */
export function planOutcome({ plan, findings }: Pick<ShownPlan, "plan" | "findings">): CommandOutcome {
  const decisions = new Set(plan.deployments.map((deployment) => deployment.decision));
  if (findings.some((finding) => finding.outcome === "fail")) return "refused";
  if (decisions.has("refuse") || decisions.has("tampered")) return "refused";
  if (decisions.has("failed")) return "failed";
  if (decisions.has("go")) return "planned";
  if (decisions.has("hold")) return "held";
  if (decisions.has("stop")) return "stopped";
  if (decisions.has("wait")) return "waiting";
  if (decisions.has("leased")) return "leased";
  return plan.policies.length > 0 ? "planned" : "unchanged";
}
