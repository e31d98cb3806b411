import type { ApplyOptions, ApplyPorts, Look } from "../apply/ports.ts";
import type { ApplyReport } from "../apply/report.ts";
import { apply as applyAll } from "../apply/run.ts";
import { locate } from "../convention/locate.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { AskedCause } from "../model/status.ts";
import type { PlanExtra } from "../report/plan.ts";
import { distinct } from "../rules/registry.ts";
import { bringBack } from "./bring-back.ts";
import type { CommandReport, World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { applyPorts } from "./runner.ts";
import { declaredSecrets, isOpen, locateGates } from "./shown-plan.ts";
import { sourceTexts } from "./source-texts.ts";
import type { Workspace } from "./workspace.ts";

/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;

export interface ActOptions extends ApplyOptions {
  /** Stay until every rollout that this run is about has settled. */
  readonly watch: boolean;
}

export interface Acted {
  readonly report: ApplyReport;
  /** The last one, at the heads that the report ends with. */
  readonly look: Look | undefined;
  /** The pull request that brought what is not at rest, as far as it is known; only where somebody listens. */
  readonly pulls: ReadonlyMap<DeploymentId, number>;
  readonly overtaken: ReadonlyMap<DeploymentId, readonly number[]>;
}

/** Takes the next step of what is desired now, and brings `desired` back where that was rolled back. */
export async function act(
  workspace: Workspace,
  world: World,
  cause: AskedCause,
  options: ActOptions,
): Promise<Acted> {
  const latest: { look?: Look } = {};
  const real = applyPorts(workspace, world, cause);
  const ports: ApplyPorts = {
    ...real,
    look: async (ids) => {
      latest.look = await real.look(ids);
      return latest.look;
    },
  };
  let report = await bringBack(workspace, world, ports, await applyAll(ports, options));
  while (options.watch && !world.signal.aborted) {
    const pause = untilNext(report, world.now(), options);
    if (pause === null) break;
    world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
    await ports.sleep(pause);
    const next = await bringBack(workspace, world, ports, await applyAll(ports, options));
    report = {
      ...next,
      reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
      // What was warned of at an earlier step is no less true at the end.
      findings: distinct([...report.findings.filter(({ outcome }) => outcome === "warn"), ...next.findings]),
      ...(report.refused || next.refused ? { refused: both(report.refused, next.refused) } : {}),
    };
  }
  const pulls = await pullsBehind(world, ports, report, latest.look);
  return { report, look: latest.look, pulls, overtaken: ports.overtaken?.() ?? new Map() };
}

/** Each is refused once: the run that goes on knows what it has put on record itself. */
function both(
  first: ApplyReport["refused"],
  then: ApplyReport["refused"],
): NonNullable<ApplyReport["refused"]> {
  return { at: then?.at ?? first?.at ?? "", plans: [...(first?.plans ?? []), ...(then?.plans ?? [])] };
}

/** People are told of what waits, where what they merged is discussed. Not knowing it is no failure of the run. */
async function pullsBehind(
  world: World,
  ports: ApplyPorts,
  { plan }: ApplyReport,
  look: Look | undefined,
): Promise<ReadonlyMap<DeploymentId, number>> {
  const open = plan.deployments.filter(({ decision }) => decision !== "nothing" && decision !== "go");
  if (!world.announce || !look || open.length === 0) return new Map();
  try {
    return await ports.pulls(look, new Set(open.map(({ id }) => id)));
  } catch (error) {
    if (world.signal.aborted) throw error;
    world.progress(
      `could not find the pull requests: ${error instanceof Error ? error.message : String(error)}`,
    );
    return new Map();
  }
}

/** A run as it is told, and what doors that render more than text need of it. */
export interface Located extends Pick<CommandReport, "pulls" | "overtaken" | "environments"> {
  readonly report: ApplyReport;
  readonly extra: PlanExtra & { readonly secrets: ReturnType<typeof declaredSecrets> };
}

/** What stands in the way with its line in the commit that the last look was at, and what its text needs. */
export async function located(
  workspace: Workspace,
  { report, look, pulls, overtaken }: Acted,
): Promise<Located> {
  const source = commitSource(workspace, look?.commit ?? report.commit);
  const plan = await locateGates(report.plan, source);
  const findings = await locate(report.findings, source);
  const all = [...findings, ...plan.deployments.flatMap(({ gates }) => gates)];
  const secrets = look ? declaredSecrets(report.plan.deployments, look.desired) : new Map();
  const extra = { sources: await sourceTexts(all.filter(isOpen), source), secrets };
  const { environments } = look?.desired ?? {};
  return {
    report: { ...report, plan, findings },
    extra,
    pulls,
    overtaken,
    ...(environments ? { environments } : {}),
  };
}

/** Milliseconds until a rollout, or its watch, wants a look; null where all of them have settled. */
function untilNext(report: ApplyReport, now: Date, { environments, only }: ApplyOptions): number | null {
  const times = report.plan.deployments.flatMap((plan) => {
    if (environments && !environments.has(plan.environment)) return [];
    if (only && !only.has(plan.id)) return [];
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
