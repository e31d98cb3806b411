import { untilWon } from "../apply/attempts.ts";
import { pendingWith } from "../apply/pending.ts";
import { planOf } from "../apply/planning.ts";
import { encodePending } from "../deployed/codecs.ts";
import { composeMessage } from "../deployed/message.ts";
import { pendingPath, statusPath } from "../deployed/paths.ts";
import { readDeployed } from "../deployed/state.ts";
import { encodeStatus } from "../deployed/status-codec.ts";
import type { Cause, Rollout, Status } from "../model/status.ts";
import { describeHeld } from "../reconcile/hold.ts";
import { leaseIsLive } from "../reconcile/lease.ts";
import { approvedStep, pausedRollout, resumed } from "../reconcile/resumption.ts";
import type { StatusDraft } from "../reconcile/settle.ts";
import { eventsOfRecord } from "../report/events.ts";
import { heldJson } from "../report/json.ts";
import { askedFor, questionOf, reasonIn, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type CommandResult, type Invocation, result, type World } from "./command.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { isRecorded, recordedStep } from "./recorded.ts";
import { applyPorts, BlockedError } from "./runner.ts";
import { changeStops, stopEvent } from "./stop.ts";
import { withEvents } from "./told.ts";
import { isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Ends a stop, lets a paused rollout go on, or lifts what a rollback holds. The next apply goes on from there. */
export const resume: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  try {
    return invocation.positionals[0] === undefined
      ? await endStop(workspace, world, invocation)
      : await goOn(workspace, world, invocation);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

async function endStop(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const environment = textOf(invocation, "env") ?? null;
  const reason = reasonIn(invocation);
  const environments = environment === null ? "every" : [environment];
  const action = { command: "resume", environments, reason } as const;
  const refused = isSet(invocation, "dry-run")
    ? undefined
    : await refuseUnlessDeployer(workspace, world, action);
  if (refused) return refused;
  const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
  const where = environment ?? "everything";
  const nothing = { lifted: [], approved: null, events: [] };
  const ended = { id: null, environment, reason, ...nothing, dryRun: false, revision: null };
  if (await isRecorded(workspace, cause, "resumed", environment)) {
    return result("ok", `already done by this run: resumed ${where}\nnothing was done now`, ended);
  }
  if (isSet(invocation, "dry-run")) {
    const reading = await readDeployed(workspace.store, { kind: "deployments", ids: [], servers: [] });
    const stops = reading.kind === "present" ? reading.state.stops : [];
    if (!stops.some((known) => known.environment === environment)) return notStopped();
    return result("planned", `would resume ${where}\nnothing was done`, { ...ended, dryRun: true });
  }
  const done = await changeStops(workspace, world, cause, "resumed", environment, (stops) => {
    const others = stops.filter((known) => known.environment !== environment);
    return others.length === stops.length ? null : others;
  });
  if (done === null) return notStopped();
  const text = `resumed ${where}: ${reason}\nheadgate apply goes on`;
  const event = stopEvent(cause, "resumed", environment, done, world);
  return withEvents(result("ok", text, ended), [event]);

  function notStopped(): CommandResult {
    return refuse(world, {
      rule: "stop/not-stopped",
      message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
      hint: "headgate status shows what is stopped, and what is held",
    });
  }
}

async function goOn(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const asked = askedFor(invocation);
  const question = questionOf(invocation);
  if (asked.environment === "") {
    return refuse(world, {
      rule: "hold/no-environment",
      message: "a hold belongs to one environment",
      hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
    });
  }
  const { id, environment, server, reason } = asked;
  const action = { command: "resume", environments: [environment], server, reason };
  const refused = isSet(invocation, "dry-run")
    ? undefined
    : await refuseUnlessDeployer(workspace, world, action);
  if (refused) return refused;
  const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
  const recorded = await recordedStep(workspace, { ...cause, question }, id);
  if (recorded) {
    const { revision } = recorded.status;
    const text = `already done by this run: ${id} is resumed (revision ${revision})\nnothing was done now`;
    const approved = recorded.status.rollout?.approved ?? null;
    const before = { id, environment, reason, lifted: [], approved, events: [] };
    return result("ok", text, { ...before, dryRun: false, revision });
  }
  const ports = applyPorts(workspace, world, cause);
  return untilWon(ports, async () => {
    const look = await ports.look(new Set([asked.id]));
    const status = look.deployed.statuses.get(asked.id);
    const now = ports.now().toISOString();
    const planned = planOf(look, now).deployments.find((plan) => plan.id === id);
    // Where what is held stands in the way of what is wished by now, that is what a person means.
    const paused = status && planned?.decision !== "hold" ? pausedRollout(status) : null;
    const isNothing = !status || (paused === null && status.hold.length === 0 && status.outcome !== "failed");
    if (isNothing || look.tampered.has(asked.id)) {
      return refuse(
        world,
        {
          rule: "hold/nothing-held",
          message: look.tampered.has(asked.id)
            ? `what is recorded of ${asked.id} was changed behind Headgate's back`
            : `nothing is held in ${asked.id}, and no rollout is paused there`,
          hint: look.tampered.has(asked.id)
            ? "headgate recover goes on"
            : "headgate status shows what is held, and what waits for whom",
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
    if (status.outcome === "applying") {
      return refuse(
        world,
        {
          rule: "lease/unfinished",
          message: `what a run began in ${id} is not finished${status.problem === null ? "" : `: ${status.problem}`}`,
          hint: "headgate apply finishes it; resume after that",
        },
        asked,
      );
    }
    const done = doneTo(status, paused, look.deployed.head, cause, now);
    const about = { id, environment, reason, lifted: done.lifted, approved: done.approved };
    if (isSet(invocation, "dry-run")) {
      const text = `would resume ${id}: ${done.text}\nnothing was done`;
      return result("planned", text, { ...about, events: [], dryRun: true, revision: null });
    }
    const { status: next, text } = encodeStatus(done.draft);
    const changes = new Map<string, string | null>([[statusPath(id), text]]);
    // What still waits stays on the list, so that the next run comes back to it.
    const pending = look.deployed.pending.get(id);
    if (next.rollout) changes.set(...pendingWith(id, next, now));
    else if (pending?.state === "held") {
      const released = { ...pending, state: "waiting", gates: [] } as const;
      changes.set(pendingPath(id), encodePending(released));
    }
    const published = await ports.branch.publish({
      expected: look.deployed.head,
      changes,
      message: composeMessage({
        subject: `${id}: ${done.text}`,
        body: [`Reason: ${reason}`],
        cause: { ...cause, question },
      }),
    });
    if (published.kind === "moved") return null;
    await ports.announce([next]);
    const told = [`${id}  ${done.text} (revision ${next.revision})`, ...done.left, "headgate apply goes on"];
    const json = { ...about, dryRun: false, revision: next.revision };
    return withDeployerNote(
      withEvents(result("ok", told.join("\n"), json), eventsOfRecord(next, status)),
      look.deployed.environments.get(environment),
      world,
    );
  });
}

/** What resuming makes of a deployment, and how that is told. */
interface Done {
  readonly draft: StatusDraft;
  readonly text: string;
  /** What a person may have meant as well, and that is as it was. */
  readonly left: readonly string[];
  readonly lifted: readonly ReturnType<typeof heldJson>[];
  /** The step whose pause ended. */
  readonly approved: number | null;
}

/** One thing at a time: letting a rollout go on says nothing of the values that are held beside it. */
function doneTo(status: Status, paused: Rollout | null, head: string, cause: Cause, now: string): Done {
  const held = status.hold.map(describeHeld).join(", ");
  if (paused) {
    return {
      draft: approvedStep(status, paused, head, cause, now),
      text: `step ${paused.step} of ${paused.of} approved, the next is due now`,
      left:
        held === ""
          ? []
          : [
              `${held} ${status.hold.length > 1 ? "stay" : "stays"} held; resume again when nothing is paused to lift that`,
            ],
      lifted: [],
      approved: paused.step,
    };
  }
  return {
    draft: resumed(status, head, cause, now),
    text: `${held || "the failed step"} ${status.hold.length > 1 ? "are" : "is"} no longer held`,
    left: [],
    lifted: status.hold.map(heldJson),
    approved: null,
  };
}
