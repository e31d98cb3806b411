import { untilWon } from "../apply/attempts.ts";
import type { ApplyPorts } from "../apply/ports.ts";
import type { Status } from "../model/status.ts";
import { questionOf, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { bringBack } from "./bring-back.ts";
import type { Command, CommandResult, World } from "./command.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { alreadyDone, recordedStep } from "./recorded.ts";
import { desiredEdit } from "./rollback/brought-back.ts";
import { type Carried, takeAll, takeStaged } from "./rollback/carry-out.ts";
import { doneBefore } from "./rollback/done-before.ts";
import { inReverseOrder, type Planned, planAll, type Seen } from "./rollback/planned.ts";
import {
  carriedResult,
  outcomeOfStatus,
  previewResult,
  refusedResult,
  type Shown,
} from "./rollback/result.ts";
import { namedIn, type Objection, type Wanted, wantedBy } from "./rollback/wanted.ts";
import { applyPorts, BlockedError } from "./runner.ts";
import { desiredHead, isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

interface Options {
  readonly to: string | undefined;
  readonly revision: number | undefined;
  readonly staged: boolean;
  readonly dryRun: boolean;
}

/**
 * Takes back what is bad, in one deployment or several: goes to a rollback point, holds what it takes away, and brings
 * the desired branch back. What cannot be rolled back refuses all of it before anything is done.
 */
export const rollback: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const { revision } = invocation.options;
  const options: Options = {
    to: textOf(invocation, "to"),
    revision: typeof revision === "number" ? revision : undefined,
    staged: isSet(invocation, "staged"),
    dryRun: isSet(invocation, "dry-run"),
  };
  try {
    const named = namedIn(invocation);
    if ("objection" in named) return refuse(world, named.objection);
    const wanted = await wantedBy(workspace, named);
    if ("objection" in wanted) return refuse(world, wanted.objection);
    const vague = objectionTo(wanted, options);
    if (vague) return refuse(world, vague);
    const { reason, servers } = named;
    const environments = [...new Set(wanted.map(({ environment }) => environment))];
    const [only] = servers.length === 1 ? servers : [];
    const action = { command: "rollback", environments, reason, ...(only ? { server: only.server } : {}) };
    const refused = options.dryRun ? undefined : await refuseUnlessDeployer(workspace, world, action);
    if (refused) return refused;
    const own = await workspace.host.cause(workspace.repository, { reason, command: "rollback" });
    const cause = { ...own, question: questionOf(invocation) };
    const ports = applyPorts(workspace, world, cause);
    const told: CommandResult[] = [];
    const left: Wanted[] = [];
    for (const one of wanted) {
      const recorded = options.dryRun ? null : await recordedStep(workspace, cause, one.id);
      if (!recorded) left.push(one);
      else {
        const done = await alreadyDone(workspace, recorded, outcomeOfStatus(recorded.status));
        told.push({ ...done, json: { ...done.json, staged: options.staged, plan: [], notBegun: [] } });
      }
    }
    const before = await doneBefore(workspace, cause.question, left);
    for (const recorded of before.values()) {
      const done = await alreadyDone(workspace, recorded, outcomeOfStatus(recorded.status), "an earlier run");
      told.push({ ...done, json: { ...done.json, staged: options.staged, plan: [], notBegun: [] } });
    }
    const rest = left.filter(({ id }) => !before.has(id));
    const [first, ...others] = told;
    if (first && rest.length === 0) return others.reduce(together, first);
    const held = [...before.values()].map(({ status }) => status);
    const done = await run(workspace, world, ports, rest, { ...options, held });
    return told.reduce((sum, one) => together(one, sum), done);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

/** What names one deployment or point, where several are meant. */
function objectionTo(wanted: readonly Wanted[], { revision, to }: Options): Objection | undefined {
  const number = to !== undefined && /^\d+$/.test(to) ? `--to ${to}` : `--revision ${revision}`;
  if (wanted.length === 1 || (revision === undefined && number !== `--to ${to}`)) return undefined;
  return {
    rule: "selection/invalid",
    message: `${number} is a revision of one deployment, and ${wanted.length} are meant`,
    hint: "leave it out, or roll them back one by one",
  };
}

async function run(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  wanted: readonly Wanted[],
  options: Options & { readonly held: readonly Status[] },
): Promise<CommandResult> {
  const at = world.now();
  const seen = new Map<string, Seen>();
  const ids = new Set(wanted.map(({ id }) => id));
  return untilWon(ports, async () => {
    const look = await ports.look(ids);
    const plan = await planAll(ports, look, inReverseOrder(look, wanted), { ...options, seen });
    if (plan.kind === "refused") return refusedResult(plan.findings, plan.possible, world);
    for (const { wanted: one, status } of plan.all) seen.set(one.id, status);
    const shown = await show(workspace, plan.all, look.commit, options.staged, at);
    if (options.dryRun) return previewResult(shown, world);
    const carried = await carryOut(ports, look, plan.all, { ...options, seen });
    if (!carried) return null;
    const { plan: left } = carried.report;
    // What an earlier run did of it, and may have ended before it brought the desired branch back.
    const whole = { ...carried.report, held: options.held };
    const report = { ...(await bringBack(workspace, world, ports, whole)), plan: left };
    const policies = new Set(wanted.map(({ environment }) => look.deployed.environments.get(environment)));
    return [...policies].reduce(
      (done, policy) => withDeployerNote(done, policy, world),
      carriedResult(shown, { ...carried, report }, world),
    );
  });
}

async function carryOut(
  ports: ApplyPorts,
  look: Parameters<typeof takeAll>[1],
  planned: readonly Planned[],
  options: Options & { readonly seen: ReadonlyMap<string, Seen> },
): Promise<Carried | null> {
  if (options.staged) return takeStaged(ports, planned, options);
  const report = await takeAll(ports, look, planned);
  return report && { report, notBegun: [], findings: [] };
}

async function show(
  workspace: Workspace,
  all: readonly Planned[],
  commit: string,
  staged: boolean,
  at: Date,
): Promise<Shown> {
  const { branch } = await desiredHead(workspace);
  const rollbacks = [];
  for (const planned of all) {
    rollbacks.push({ planned, branch, desired: await desiredEdit(workspace, commit, planned) });
  }
  return { rollbacks, staged, at };
}

/** One result of two, where an earlier attempt of the run had done a part. */
function together(one: CommandResult, other: CommandResult): CommandResult {
  const reports = [one, other].flatMap(({ json }) => (Array.isArray(json?.reports) ? json.reports : []));
  const runs = [one, other].flatMap(({ report }) => report?.run?.reports ?? []);
  const run = other.report?.run;
  return {
    ...other,
    text: [one.text, other.text].filter(Boolean).join("\n\n"),
    json: { ...one.json, ...other.json, reports },
    ...(other.report
      ? { report: { ...other.report, ...(run ? { run: { ...run, reports: runs } } : {}) } }
      : {}),
    ...(one.exit > other.exit ? { exit: one.exit, outcome: one.outcome } : {}),
  };
}
