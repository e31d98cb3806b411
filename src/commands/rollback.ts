import { takeAskedStep } from "../apply/asked-step.ts";
import { untilWon } from "../apply/attempts.ts";
import type { ApplyPorts, Look } from "../apply/ports.ts";
import type { ApplyReport } from "../apply/report.ts";
import type { Status } from "../model/status.ts";
import type { PointInHistory } from "../reconcile/deployed-state.ts";
import { describeHeld } from "../reconcile/hold.ts";
import { leaseIsLive } from "../reconcile/lease.ts";
import { planRollback, type RollbackPlan } from "../reconcile/rollback.ts";
import { takeover } from "../reconcile/transition.ts";
import { heldJson } from "../report/json.ts";
import { sayTraffic } from "../report/phrases.ts";
import { sayDuration } from "../report/time.ts";
import { applyText, reportsJson } from "./apply-result.ts";
import { type Asked, askedFor, questionOf, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { bringBack } from "./bring-back.ts";
import {
  type Command,
  type CommandOutcome,
  type CommandResult,
  result,
  textOptions,
  type World,
} from "./command.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { alreadyDone, recordedStep } from "./recorded.ts";
import { applyPorts, BlockedError } from "./runner.ts";
import { isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Goes back to a rollback point, holds what it takes away, and brings the desired branch back. */
export const rollback: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const asked = askedFor(invocation);
  const { id, environment, server, reason } = asked;
  const options = { to: textOf(invocation, "to"), dryRun: isSet(invocation, "dry-run") };
  try {
    const action = { command: "rollback", environments: [environment], server, reason };
    const refused = options.dryRun ? undefined : await refuseUnlessDeployer(workspace, world, action);
    if (refused) return refused;
    const own = await workspace.host.cause(workspace.repository, { reason, command: "rollback" });
    const cause = { ...own, question: questionOf(invocation) };
    const recorded = options.dryRun ? null : await recordedStep(workspace, cause, id);
    if (recorded) return await alreadyDone(workspace, recorded, outcomeOf(recorded.status));
    return await run(workspace, world, applyPorts(workspace, world, cause), asked, options);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

interface Options {
  readonly to: string | undefined;
  readonly dryRun: boolean;
}

async function run(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  asked: Asked,
  options: Options,
): Promise<CommandResult> {
  let seen: number | undefined;
  return untilWon(ports, async () => {
    const look = await ports.look(new Set([asked.id]));
    const status = look.deployed.statuses.get(asked.id);
    const refusal = refusalOf(world, asked, look, status, seen);
    if (refusal || !status) return refusal ?? neverDeployed(world, asked);
    seen = status.revision;
    if (isUnfinished(status) && options.to === undefined && !options.dryRun) {
      const { id, reason } = asked;
      const done = await takeAskedStep(ports, look, { id, reason, step: takeover(status) });
      return done && finish(workspace, world, ports, done);
    }
    const points = await ports.points(status);
    const planned = planFor(look, asked, status, points, options.to, ports);
    if (planned.kind === "refused") {
      return refuse(
        world,
        {
          rule: "rollback/no-point",
          message: `${asked.id} cannot go back: ${planned.reason}`,
          hint: `see what there is: headgate history ${asked.server} --env ${asked.environment}`,
        },
        asked,
      );
    }
    if (options.dryRun) return dryRun(world, asked, status, planned);
    const { id, reason } = asked;
    const done = await takeAskedStep(ports, look, { id, reason, step: planned.step });
    if (!done) return null;
    const finished = await finish(workspace, world, ports, done);
    return withDeployerNote(finished, look.deployed.environments.get(asked.environment), world);
  });
}

function planFor(
  look: Look,
  asked: Asked,
  status: Status,
  points: readonly PointInHistory[],
  to: string | undefined,
  ports: ApplyPorts,
): RollbackPlan {
  const policy = look.deployed.environments.get(asked.environment)?.rollback;
  return planRollback({
    status,
    points,
    reason: asked.reason,
    maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
    now: ports.now().toISOString(),
    ...(to === undefined ? {} : { to }),
  });
}

async function finish(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  done: ApplyReport,
): Promise<CommandResult> {
  const report = { ...(await bringBack(workspace, world, ports, done)), plan: done.plan };
  const [last] = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : [])).slice(-1);
  const hint = last
    ? `\nLift the hold: headgate resume ${last.server} --env ${last.environment} --reason …`
    : "";
  const told = result(outcomeOf(last), applyText(report, textOptions(world)) + hint, reportsJson(report));
  return { ...told, report: { findings: report.findings, run: report } };
}

function outcomeOf(last: Status | undefined): CommandOutcome {
  if (last?.outcome === "rolled-back" || last?.event === "withdrawn") return "restored";
  return last?.outcome === "applying" || !last ? "error" : "failed";
}

function refusalOf(
  world: World,
  asked: Asked,
  look: Look,
  status: Status | undefined,
  seen: number | undefined,
): CommandResult | undefined {
  if (!status || status.event === "removed") return neverDeployed(world, asked);
  if (look.tampered.has(asked.id)) {
    return refuse(
      world,
      {
        rule: "deployed/foreign-commit",
        message: `what is recorded of ${asked.id} was changed behind Headgate's back`,
        hint: `headgate recover ${asked.server} --env ${asked.environment} --reason …, then roll back`,
      },
      asked,
    );
  }
  const backwards = status.event === "rolled-back" || status.event === "withdrawn";
  if (backwards && status.lease && leaseIsLive(status.lease, world.now().toISOString(), look.endedRuns)) {
    return refuse(
      world,
      {
        rule: "lease/live",
        message: `another run is rolling ${asked.id} back already; nothing was done`,
        hint: "look at headgate status when it is done",
      },
      asked,
    );
  }
  if (seen === undefined || seen === status.revision) return undefined;
  return refuse(
    world,
    {
      rule: "rollback/moved",
      message: `${asked.id} went from revision ${seen} to ${status.revision} meanwhile; nothing was done`,
      hint: "look at headgate status, then ask again",
    },
    asked,
  );
}

/** A run that rolled it back died on the way: asking again completes it. */
function isUnfinished({ outcome, event }: Status): boolean {
  return outcome === "applying" && (event === "rolled-back" || event === "withdrawn");
}

function neverDeployed(world: World, asked: Asked): CommandResult {
  return refuse(
    world,
    {
      rule: "rollback/not-deployed",
      message: `${asked.server} is not deployed in ${asked.environment}`,
      hint: "headgate status shows what runs where",
    },
    asked,
  );
}

function dryRun(
  world: World,
  asked: Asked,
  status: Status,
  planned: Exclude<RollbackPlan, { kind: "refused" }>,
): CommandResult {
  const from = sayTraffic(status.traffic);
  const to = planned.kind === "restore" ? sayTraffic(planned.step.live.traffic) : "nothing";
  const held = planned.step.hold.map(describeHeld).join(", ");
  const point = planned.kind === "restore" ? planned.point : null;
  const since = point ? sayDuration(Math.max(0, world.now().getTime() - Date.parse(point.status.at))) : "";
  const where = point
    ? ` (revision ${point.revision}, recorded ${since} ago)`
    : " (there is nothing to go back to)";
  const text = `${asked.id}  ${from} → ${to}${where}\n  would hold ${held}\nnothing was done`;
  return result("planned", text, {
    dryRun: true,
    id: asked.id,
    from: status.traffic,
    to: planned.step.live.traffic,
    point: point && { revision: point.revision, commit: point.commit },
    hold: planned.step.hold.map(heldJson),
  });
}
