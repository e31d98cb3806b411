import type { ApplyReport } from "../apply/report.ts";
import { apply as applyAll, planOf } from "../apply/run.ts";
import { findingsJson } from "../report/json.ts";
import { formatPlan, planFindings } from "../report/plan.ts";
import { planJson } from "../report/plan-json.ts";
import { applyJson, applyOutcome, applyText } from "./apply-result.ts";
import { blockedResult } from "./blocked.ts";
import { bringBack } from "./bring-back.ts";
import type { Invocation } from "./command.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { distinctFailures } from "./gate-findings.ts";
import { applyPorts, BlockedError, localCause, lookAtHeads } from "./runner.ts";
import { isSet, listOf, openWorkspace, type Workspace } from "./workspace.ts";

/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;

/** Makes what is merged real, as far as its gates allow. */
export const apply: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  try {
    if (isSet(invocation, "dry-run")) return await dryRun(workspace, world, invocation);
    return await run(workspace, world, invocation);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

async function dryRun(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const look = await lookAtHeads(workspace, world);
  const full = planOf(look, world.now().toISOString());
  const environments = listOf(invocation, "env");
  const plan = {
    ...full,
    deployments: full.deployments.filter(
      ({ environment }) => environments.length === 0 || environments.includes(environment),
    ),
    findings: look.findings,
  };
  const shown = { ...plan, findings: distinctFailures(plan) };
  const findings = planFindings(shown);
  const goes = shown.deployments.some(({ decision }) => decision === "go") || shown.policies.length > 0;
  const refused = findings.some(({ outcome }) => outcome === "fail");
  return result(
    refused ? "refused" : goes ? "planned" : "unchanged",
    formatPlan(shown, {}, textOptions(world)),
    {
      findings: findingsJson(findings),
      dryRun: true,
      commit: look.commit,
      deployed: look.deployed.head,
      reports: [],
      policies: [],
      plan: planJson(shown),
    },
  );
}

async function run(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const ports = applyPorts(workspace, world, await localCause(workspace, world));
  const environments = listOf(invocation, "env");
  const options = environments.length === 0 ? {} : { environments: new Set(environments) };
  const watch = isSet(invocation, "watch");
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
  return result(applyOutcome(report), applyText(report, textOptions(world)), applyJson(report));
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
