import { untilWon } from "../apply/attempts.ts";
import { encodeStops } from "../deployed/codecs.ts";
import { type BranchEvent, composeMessage } from "../deployed/message.ts";
import { stopPath } from "../deployed/paths.ts";
import { readDeployed } from "../deployed/state.ts";
import type { Cause, Stop } from "../model/status.ts";
import { eventOfCommand, type ServerEvent } from "../report/events.ts";
import { count } from "../report/text.ts";
import { reasonIn, refuse } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type CommandResult, type Invocation, result, type World } from "./command.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { isRecorded } from "./recorded.ts";
import { BlockedError, pauses } from "./runner.ts";
import { withEvents } from "./told.ts";
import { isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Halts every forward action, everywhere or in one environment; recorded on `deployed`. */
export const stop: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  try {
    return await run(workspace, world, invocation);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

async function run(workspace: Workspace, world: World, invocation: Invocation): Promise<CommandResult> {
  const environment = textOf(invocation, "env") ?? null;
  const reason = reasonIn(invocation);
  const environments = environment === null ? "any" : [environment];
  const dryRun = isSet(invocation, "dry-run");
  const action = { command: "stop", environments, reason } as const;
  const refused = dryRun ? undefined : await refuseUnlessDeployer(workspace, world, action);
  if (refused) return refused;
  const cause = await workspace.host.cause(workspace.repository, { reason, command: "stop" });
  const where = environment ?? "everything";
  const stopped = { dryRun, environment, reason, events: [] };
  if (!dryRun && (await isRecorded(workspace, cause, "stopped", environment))) {
    return result("stopped", `already done by this run: stopped ${where}\nnothing was done now`, stopped);
  }
  const isUnknown = (known: ReadonlySet<string>) => environment !== null && !known.has(environment);
  if (dryRun) {
    const { state } = await writableState(workspace);
    if (isUnknown(new Set(state.environments.keys()))) return unknown();
    const moving = [...state.pending.values()].filter(
      (one) => environment === null || one.environment === environment,
    );
    const going = moving.filter((one) => one.state === "progressing" || one.state === "waiting").length;
    const text = `would stop ${where}: ${reason}\n  ${count(going, "deployment")} under way or waiting would go no further; rollbacks would go on\nnothing was done`;
    return result("planned", text, stopped);
  }
  const done = await changeStops(workspace, world, cause, "stopped", environment, (stops, environments) => {
    if (isUnknown(environments)) return null;
    const others = stops.filter((known) => known.environment !== environment);
    return [...others, { environment, reason, actor: cause.actor, at: world.now().toISOString() }];
  });
  if (done === null) return unknown();
  const text = `stopped ${where}: ${reason}\nrollbacks go on; headgate resume lifts it`;
  const event = stopEvent(cause, "stopped", environment, done, world);
  return withEvents(result("stopped", text, stopped), [event]);

  function unknown(): CommandResult {
    return refuse(world, {
      rule: "stop/unknown-environment",
      message: `there is no environment ${where} in force`,
      hint: "headgate status shows the environments; without --env everything stops",
    });
  }
}

/** What `deployed` says without its statuses. Throws `BlockedError` where it must not be written to. */
async function writableState({ store }: Workspace) {
  const reading = await readDeployed(store, { kind: "deployments", ids: [], servers: [] });
  if (reading.kind === "absent" || !reading.writable) throw new BlockedError(reading.findings);
  return reading;
}

type Change = (stops: readonly Stop[], environments: ReadonlySet<string>) => readonly Stop[] | null;

/** A stop, or its end, for other systems: it concerns every server there. `commit`: the one that records it. */
export function stopEvent(
  { actor, run, reason }: Cause,
  event: "stopped" | "resumed",
  environment: string | null,
  commit: string,
  world: World,
): ServerEvent {
  return eventOfCommand({
    event: "server:updated",
    key: `${commit.slice(0, 12)}:${event}`,
    at: world.now().toISOString(),
    environment,
    server: null,
    blue: null,
    actor,
    run,
    reason: reason ? `${event}: ${reason}` : event,
  });
}

/**
 * Rewrites the list of stops by compare-and-swap. Returns the commit on `deployed`; null: the change gave null, and
 * nothing was written.
 */
export async function changeStops(
  workspace: Workspace,
  world: World,
  cause: Cause,
  event: "stopped" | "resumed",
  environment: string | null,
  change: Change,
): Promise<string | null> {
  const { store } = workspace;
  const done = await untilWon(pauses(world), async () => {
    const { state } = await writableState(workspace);
    const next = change(state.stops, new Set(state.environments.keys()));
    if (next === null) return { commit: null };
    const branchEvent: BranchEvent = {
      event,
      environment,
      ...(cause.reason ? { reason: cause.reason } : {}),
    };
    const message = composeMessage({
      subject: `${environment ?? "everything"}: ${event}`,
      body: cause.reason ? [`Reason: ${cause.reason}`] : [],
      cause,
      events: [branchEvent],
    });
    const changes = new Map([[stopPath, encodeStops(next)]]);
    const published = await store.publish({ expected: state.head, changes, message });
    return published.kind === "published" ? { commit: published.head } : null;
  });
  return done.commit;
}
