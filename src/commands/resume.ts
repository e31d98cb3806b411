import { untilWon } from "../apply/attempts.ts";
import { pendingWith } from "../apply/pending.ts";
import { encodePending } from "../deployed/codecs.ts";
import { composeMessage } from "../deployed/message.ts";
import { pendingPath, statusPath } from "../deployed/paths.ts";
import { encodeStatus } from "../deployed/status-codec.ts";
import type { Rollout, Status } from "../model/status.ts";
import { describeHeld } from "../reconcile/hold.ts";
import { leaseIsLive } from "../reconcile/lease.ts";
import { nextStable, type StatusDraft } from "../reconcile/settle.ts";
import { blueOf } from "../reconcile/variants.ts";
import { heldJson } from "../report/json.ts";
import { type Asked, askedFor, questionOf, reasonIn, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type CommandResult, type Invocation, result, type World } from "./command.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { isRecorded, recordedStep } from "./recorded.ts";
import { applyPorts, BlockedError } from "./runner.ts";
import { changeStops } from "./stop.ts";
import { openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Ends a stop, or lifts what a rollback holds of one deployment. The next apply goes on from there. */
export const resume: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  try {
    return invocation.positionals[0] === undefined
      ? await endStop(workspace, world, invocation)
      : await liftHold(workspace, world, askedFor(invocation), questionOf(invocation));
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

async function endStop(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const environment = textOf(invocation, "env") ?? null;
  const reason = reasonIn(invocation);
  const environments = environment === null ? "every" : [environment];
  const refused = await refuseUnlessDeployer(workspace, world, { command: "resume", environments, reason });
  if (refused) return refused;
  const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
  const where = environment ?? "everything";
  const ended = { id: null, environment, reason, lifted: [], revision: null };
  if (await isRecorded(workspace, cause, "resumed", environment)) {
    return result("ok", `already done by this run: resumed ${where}\nnothing was done now`, ended);
  }
  const done = await changeStops(workspace, world, cause, "resumed", environment, (stops) => {
    const others = stops.filter((known) => known.environment !== environment);
    return others.length === stops.length ? null : others;
  });
  if (done === "refused") {
    return refuse(world, {
      rule: "stop/not-stopped",
      message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
      hint: "headgate status shows what is stopped, and what is held",
    });
  }
  return result("ok", `resumed ${where}: ${reason}\nheadgate apply goes on`, ended);
}

async function liftHold(
  workspace: Workspace,
  world: World,
  asked: Asked,
  question: string,
): Promise<CommandResult> {
  if (asked.environment === "") {
    return refuse(world, {
      rule: "hold/no-environment",
      message: "a hold belongs to one environment",
      hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
    });
  }
  const { id, environment, server, reason } = asked;
  const action = { command: "resume", environments: [environment], server, reason };
  const refused = await refuseUnlessDeployer(workspace, world, action);
  if (refused) return refused;
  const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
  const recorded = await recordedStep(workspace, { ...cause, question }, id);
  if (recorded) {
    const { revision } = recorded.status;
    const text = `already done by this run: ${id} is resumed (revision ${revision})\nnothing was done now`;
    return result("ok", text, { id, environment, reason, lifted: [], revision });
  }
  const ports = applyPorts(workspace, world, cause);
  return untilWon(ports, async () => {
    const look = await ports.look(new Set([asked.id]));
    const status = look.deployed.statuses.get(asked.id);
    const now = ports.now().toISOString();
    if (!status || look.tampered.has(asked.id) || (status.hold.length === 0 && status.outcome !== "failed")) {
      return refuse(
        world,
        {
          rule: "hold/nothing-held",
          message: look.tampered.has(asked.id)
            ? `what is recorded of ${asked.id} was changed behind Headgate's back`
            : `nothing is held in ${asked.id}`,
          hint: look.tampered.has(asked.id)
            ? "headgate recover goes on"
            : "headgate status shows what is held",
        },
        asked,
      );
    }
    if (status.lease && leaseIsLive(status.lease, now, look.endedRuns)) {
      return refuse(
        world,
        {
          rule: "lease/live",
          message: `another run is working on ${asked.id}`,
          hint: "try again when it is done",
        },
        asked,
      );
    }
    const { status: next, text } = encodeStatus(resumed(status, look.deployed.head, cause, now));
    const lifted = status.hold.map(describeHeld).join(", ") || "the failed step";
    const changes = new Map<string, string | null>([[statusPath(asked.id), text]]);
    // What still waits stays on the list, so that the next run comes back to it.
    const pending = look.deployed.pending.get(asked.id);
    if (next.rollout) changes.set(...pendingWith(asked.id, next, now));
    else if (pending?.state === "held") {
      const released = { ...pending, state: "waiting", gates: [] } as const;
      changes.set(pendingPath(asked.id), encodePending(released));
    }
    const published = await ports.branch.publish({
      expected: look.deployed.head,
      changes,
      message: composeMessage({
        subject: `${asked.id}: resumed, ${lifted} no longer held`,
        body: [`Reason: ${asked.reason}`],
        cause: { ...cause, question },
      }),
    });
    if (published.kind === "moved") return null;
    await ports.announce([next]);
    const done = result(
      "ok",
      `${asked.id}  ${lifted} is no longer held (revision ${next.revision})\nheadgate apply goes on`,
      {
        id: asked.id,
        environment: asked.environment,
        reason: asked.reason,
        lifted: status.hold.map(heldJson),
        revision: next.revision,
      },
    );
    return withDeployerNote(done, look.deployed.environments.get(asked.environment), world);
  });
}

/** Nothing that runs changes: only what was held; and what failed owes an analysis before it counts as good. */
export function resumed(status: Status, head: string, cause: Status["cause"], now: string): StatusDraft {
  const { digest: _, ...draft } = status;
  const blue = blueOf(status);
  const owes = status.outcome === "failed" && blue !== null;
  const rollout = status.rollout ?? (owes ? analysisOwed(blue, now) : null);
  return {
    ...draft,
    revision: status.revision + 1,
    event: "resumed",
    outcome: rollout ? "progressing" : status.outcome,
    rollout: rollout && { ...rollout, next: now },
    stable: nextStable(status, head),
    hold: [],
    cause: status.cause.pull === undefined ? cause : { ...cause, pull: status.cause.pull },
    gates: [],
    problem: null,
    at: now,
  };
}

function analysisOwed(blue: string, now: string): Rollout {
  const times = { interval: 0, watch: 0, since: now, next: now, inconclusive: 0 };
  return { from: null, to: blue, step: 1, of: 1, steps: [], ...times };
}
