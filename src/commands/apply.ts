import { notInPending } from "../apply/pending.ts";
import { planWithApprovals } from "../apply/planning.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { findingsJson } from "../report/json.ts";
import { formatPlan, planFindings } from "../report/plan.ts";
import { planJson } from "../report/plan-json.ts";
import { type ActOptions, act, located } from "./act.ts";
import { applyJson, applyOutcome, applyText } from "./apply-result.ts";
import { approvalPorts } from "./approvals/evidence.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { unknownName } from "./known-names.ts";
import { narrowPlan, narrowReport, type Scope } from "./narrow.ts";
import { BlockedError, lookAtHeads } from "./runner.ts";
import { planOutcome, showPlan } from "./shown-plan.ts";
import { deploymentOfUpdate, unknownUpdate } from "./updates.ts";
import { desiredHead, isSet, listOf, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Makes what is merged real, as far as its gates allow. */
export const apply: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const named = { environments: listOf(invocation, "env") };
  try {
    const unknown = named.environments.length > 0 && (await unknownIn(workspace, named));
    if (unknown) return unknown;
    const update = textOf(invocation, "update");
    const id =
      update === undefined ? undefined : deploymentOfUpdate(await lookAtHeads(workspace, world), update);
    if (update !== undefined && id === undefined) return unknownUpdate(world, update);
    const scope = id === undefined ? named : scopeOf(id);
    if (isSet(invocation, "dry-run")) return await dryRun(workspace, world, scope);
    const watch = isSet(invocation, "watch");
    return await run(workspace, world, scope, {
      watch,
      ...(id === undefined ? {} : { only: new Set([id]) }),
    });
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

function scopeOf(id: DeploymentId): Scope {
  const [environment = "", server = ""] = id.split("/");
  return { environments: [environment], server };
}

async function unknownIn(workspace: Workspace, scope: Scope): Promise<CommandResult | undefined> {
  const { commit } = await desiredHead(workspace);
  return unknownName(workspace, commitSource(workspace, commit), scope);
}

async function dryRun(workspace: Workspace, world: World, scope: Scope): Promise<CommandResult> {
  const look = await lookAtHeads(workspace, world);
  const plan = await planWithApprovals(approvalPorts(workspace, world.now), look, world.now().toISOString());
  const unnoted = notInPending(look, plan, world.now().toISOString());
  // What is merged and on no record yet is what this is about, and so is what goes on now; the rest waits on.
  const deployments = plan.deployments.map((deployment) => {
    const isNews = deployment.step !== null || unnoted.has(deployment.id);
    return { ...deployment, origin: isNews ? ("change" as const) : ("pending" as const) };
  });
  const full = { ...plan, deployments, findings: look.findings };
  const source = commitSource(workspace, look.commit);
  const shown = await showPlan(narrowPlan(full, scope), look.desired, source);
  const told = result(planOutcome(shown), formatPlan(shown.plan, shown.extra, textOptions(world)), {
    findings: findingsJson(shown.findings),
    dryRun: true,
    commit: look.commit,
    deployed: look.deployed.head,
    reports: [],
    events: [],
    policies: [],
    plan: planJson(shown.plan, shown.extra.secrets, shown.extra.contracts),
  });
  return { ...told, report: { ...shown, environments: look.desired.environments, unnoted } };
}

async function run(
  workspace: Workspace,
  world: World,
  scope: Scope,
  how: Pick<ActOptions, "watch" | "only">,
): Promise<CommandResult> {
  const cause = await workspace.host.cause(workspace.repository, {});
  const { environments } = scope;
  const options = environments.length === 0 ? how : { ...how, environments: new Set(environments) };
  const acted = await act(workspace, world, cause, options);
  const narrowed = { ...acted, report: narrowReport(acted.report, scope) };
  const { report, extra, ...more } = await located(workspace, narrowed);
  const plan = { ...report.plan, findings: report.findings };
  const done = result(
    applyOutcome(report),
    applyText(report, textOptions(world), extra),
    applyJson(report, extra.secrets),
  );
  return { ...done, report: { findings: planFindings(plan), plan, extra, run: report, ...more } };
}
