import type { ApplyPorts, Look } from "../apply/ports.ts";
import type { ApplyReport } from "../apply/report.ts";
import { apply as applyAll, planOf } from "../apply/run.ts";
import { findingsJson } from "../report/json.ts";
import { formatPlan } from "../report/plan.ts";
import { planJson } from "../report/plan-json.ts";
import { applyJson, applyOutcome, applyText } from "./apply-result.ts";
import { blockedResult } from "./blocked.ts";
import { bringBack } from "./bring-back.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { unknownName } from "./known-names.ts";
import { narrowPlan, narrowReport, type Scope } from "./narrow.ts";
import { applyPorts, BlockedError, lookAtHeads } from "./runner.ts";
import { declaredSecrets, isOpen, locateGates, planOutcome, showPlan } from "./shown-plan.ts";
import { sourceTexts } from "./source-texts.ts";
import { desiredHead, isSet, listOf, openWorkspace, type Workspace } from "./workspace.ts";

/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;

/** Makes what is merged real, as far as its gates allow. */
export const apply: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const scope = { environments: listOf(invocation, "env") };
  try {
    const unknown = scope.environments.length > 0 && (await unknownIn(workspace, scope));
    if (unknown) return unknown;
    if (isSet(invocation, "dry-run")) return await dryRun(workspace, world, scope);
    return await run(workspace, world, scope, isSet(invocation, "watch"));
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

async function unknownIn(workspace: Workspace, scope: Scope): Promise<CommandResult | undefined> {
  const { commit } = await desiredHead(workspace);
  return unknownName(workspace, commitSource(workspace, commit), scope);
}

async function dryRun(workspace: Workspace, world: World, scope: Scope): Promise<CommandResult> {
  const look = await lookAtHeads(workspace, world);
  const full = { ...planOf(look, world.now().toISOString()), findings: look.findings };
  const source = commitSource(workspace, look.commit);
  const shown = await showPlan(narrowPlan(full, scope), look.desired, source);
  return result(planOutcome(shown), formatPlan(shown.plan, shown.extra, textOptions(world)), {
    findings: findingsJson(shown.findings),
    dryRun: true,
    commit: look.commit,
    deployed: look.deployed.head,
    reports: [],
    policies: [],
    plan: planJson(shown.plan, shown.extra.secrets),
  });
}

async function run(workspace: Workspace, world: World, scope: Scope, watch: boolean): Promise<CommandResult> {
  const latest: { look?: Look } = {};
  const real = applyPorts(workspace, world, await workspace.host.cause(workspace.repository, {}));
  const ports: ApplyPorts = {
    ...real,
    look: async (ids) => {
      latest.look = await real.look(ids);
      return latest.look;
    },
  };
  const { environments } = scope;
  const options = environments.length === 0 ? {} : { environments: new Set(environments) };
  let report = await bringBack(workspace, world, ports, await applyAll(ports, options));
  while (watch && !world.signal.aborted) {
    const pause = untilNext(report, world.now(), options.environments);
    if (pause === null) break;
    world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
    await ports.sleep(pause);
    const next = await bringBack(workspace, world, ports, await applyAll(ports, options));
    report = {
      ...next,
      reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
    };
  }
  return told(workspace, world, narrowReport(report, scope), latest.look);
}

/** The run for people: what stands in the way with its line in the commit that the last look was at. */
async function told(
  workspace: Workspace,
  world: World,
  report: ApplyReport,
  look: Look | undefined,
): Promise<CommandResult> {
  const source = commitSource(workspace, look?.commit ?? report.commit);
  const located = { ...report, plan: await locateGates(report.plan, source) };
  const all = [...report.findings, ...located.plan.deployments.flatMap(({ gates }) => gates)];
  const secrets = look ? declaredSecrets(report.plan.deployments, look.desired) : new Map();
  const extra = { sources: await sourceTexts(all.filter(isOpen), source), secrets };
  return result(
    applyOutcome(located),
    applyText(located, textOptions(world), extra),
    applyJson(located, secrets),
  );
}

/** Milliseconds until a rollout, or its watch, wants a look; null where all of them have settled. */
function untilNext(
  report: ApplyReport,
  now: Date,
  environments: ReadonlySet<string> | undefined,
): number | null {
  const times = report.plan.deployments.flatMap((plan) => {
    if (environments && !environments.has(plan.environment)) return [];
    if (plan.decision === "wait" && plan.gates.every(({ rule }) => rule === "rollout/interval")) {
      return plan.eligible === null ? [] : [Date.parse(plan.eligible)];
    }
    if (plan.decision === "go" && plan.step?.analyse) {
      const last = report.reports.findLast(({ id }) => id === plan.id)?.kind;
      // What is bad and may not be rolled back needs a person; what could not decide gets another chance.
      if (last !== "alert") return [now.getTime() + (last === "inconclusive" ? 10_000 : 0)];
    }
    const watched = plan.step?.observe ? plan.step.watch?.until : undefined;
    return watched === undefined ? [] : [Math.min(Date.parse(watched), now.getTime() + 10_000)];
  });
  if (times.length === 0) return null;
  return Math.max(250, Math.min(longestSleep, Math.min(...times) - now.getTime()));
}
