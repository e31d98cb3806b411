import { planOf } from "../apply/run.ts";
import { locate } from "../convention/locate.ts";
import type { Source } from "../convention/source.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import { workingTree } from "../convention/working-tree.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";
import { findingsJson } from "../report/json.ts";
import { formatPlan, planFindings } from "../report/plan.ts";
import { planJson } from "../report/plan-json.ts";
import { blockedResult } from "./blocked.ts";
import { changeOf } from "./change.ts";
import { type Command, type CommandOutcome, result, textOptions } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { contractLines } from "./contracts.ts";
import { distinctFailures } from "./gate-findings.ts";
import { lookAt } from "./look.ts";
import { sourceTexts } from "./source-texts.ts";
import { desiredHead, isSet, listOf, openWorkspace } from "./workspace.ts";

/** Shows what apply would do once the working tree, or the commit --head, is merged, told apart from what was waiting already. */
export const plan: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  const { root } = workspace;
  const whole = isSet(invocation, "all");
  const { head, base, paths } = await changeOf(workspace, invocation, { untracked: !whole });
  const source = head === null ? workingTree(root) : commitSource(workspace, head);
  const change: Touched | "all" = whole || base === null ? "all" : touchedBy(await paths);
  const commit = base ?? (await desiredHead(workspace)).commit;
  world.progress("comparing what is desired with what runs");
  const request = {
    source,
    commit,
    change,
    now: world.now().toISOString(),
    mayBeBehind: true as const,
    ...(base === null ? {} : { base: commitSource(workspace, base) }),
  };
  const looked = await lookAt(workspace, request);
  if (looked.kind === "blocked") return blockedResult(looked.findings, world);
  const [server] = invocation.positionals;
  const environments = listOf(invocation, "env");
  const full = planOf(looked.look, request.now);
  const narrowed = narrow(full, server, environments);
  const located = await locatePlan({ ...narrowed, findings: looked.look.findings }, source);
  const shown = { ...located, findings: distinctFailures(located) };
  const all = planFindings(shown);
  const contracts = await contractLines(source, shown.deployments);
  const text = formatPlan(
    shown,
    { sources: await sourceTexts(all, source), totals: await totalsOf(), contracts },
    textOptions(world),
  );
  return result(outcomeOf(shown, all), text, { findings: findingsJson(all), base, plan: planJson(shown) });

  async function totalsOf(): Promise<ReadonlyMap<string, number>> {
    const totals = new Map<string, number>();
    for (const { environment } of shown.deployments) {
      if (totals.has(environment)) continue;
      const names = await source.names(`environments/${environment}`);
      totals.set(
        environment,
        names.filter((name) => name.endsWith(".yaml") && name !== "environment.yaml").length,
      );
    }
    return totals;
  }
};

/** Gates name places in files; people read lines. */
async function locatePlan(of: Plan, source: Source): Promise<Plan> {
  const deployments = [];
  for (const deployment of of.deployments) {
    const gates = deployment.gates.some((gate) => gate.outcome === "fail")
      ? await locate(deployment.gates, source)
      : deployment.gates;
    deployments.push({ ...deployment, gates });
  }
  return { ...of, deployments };
}

function narrow(full: Plan, server: string | undefined, environments: readonly string[]): Plan {
  if (server === undefined && environments.length === 0) return full;
  return {
    ...full,
    deployments: full.deployments.filter(
      (deployment) =>
        (server === undefined || deployment.server === server) &&
        (environments.length === 0 || environments.includes(deployment.environment)),
    ),
    policies: full.policies.filter(
      (policy) => environments.length === 0 || environments.includes(policy.environment),
    ),
  };
}

function outcomeOf(shown: Plan, findings: readonly Finding[]): CommandOutcome {
  const decisions = new Set(shown.deployments.map((deployment) => deployment.decision));
  if (findings.some((finding) => finding.outcome === "fail")) return "refused";
  if (decisions.has("refuse") || decisions.has("tampered")) return "refused";
  if (decisions.has("go")) return "planned";
  if (decisions.has("hold")) return "held";
  if (decisions.has("stop")) return "stopped";
  if (decisions.has("wait")) return "waiting";
  if (decisions.has("leased")) return "leased";
  return shown.policies.length > 0 ? "planned" : "unchanged";
}
