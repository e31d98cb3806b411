import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import type { Cause, HeldValue, Status, StatusEvent, StatusOutcome } from "../model/status.ts";
import { type Traffic, versionOf } from "../model/traffic.ts";
import { isPaused } from "../reconcile/rollout.ts";
import type { DeployedStore, LoggedCommit } from "./branch.ts";
import { type BranchEvent, parseMessage } from "./message.ts";
import {
  deploymentOfPath,
  isStatusPath,
  manifestPath,
  policyPath,
  refusedPath,
  statusPath,
  stopPath,
} from "./paths.ts";
import { decodeStatus } from "./status-codec.ts";

export interface HistoryFilter {
  readonly server?: string;
  readonly environment?: string;
  /** Only events that concern this version: it ran before or after, was desired, or was held. */
  readonly version?: string;
  /** Entries; 100 by default. */
  readonly limit?: number;
}

/** What happened to one deployment. */
export interface DeploymentEntry {
  readonly kind: "deployment";
  readonly environment: string;
  readonly server: string;
  readonly revision: number;
  readonly event: StatusEvent;
  readonly outcome: StatusOutcome;
  /** `superseded`: begun, and never concluded because something else came first. */
  readonly state: "concluded" | "in-progress" | "superseded";
  readonly blue: string | null;
  /** Shares by variant before; null: nothing was recorded before. */
  readonly from: Traffic | null;
  readonly to: Traffic;
  readonly hold: readonly HeldValue[];
  readonly problem: string | null;
  /** The step at which the rollout then paused until a person let it go on, and of how many; absent: none. */
  readonly paused?: { readonly step: number; readonly of: number };
  readonly cause: Cause;
  readonly at: string;
  /** The commit on the branch that concluded it. */
  readonly commit: string;
}

/** What happened to the branch, or to an environment as a whole. */
export interface BranchEntry extends BranchEvent {
  readonly kind: "branch";
  readonly actor: string;
  readonly run: string;
  readonly at: string;
  readonly commit: string;
}

export type HistoryEntry = DeploymentEntry | BranchEntry;

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Whether there are older ones beyond the limit. */
  readonly more: boolean;
}

/** One entry while older commits may still say what was before it. */
interface Draft {
  readonly entry: HistoryEntry;
  from: Traffic | null;
  complete: boolean;
}

/** The newest revision of a deployment that was met so far. */
interface Cursor {
  revision: number;
  event: StatusEvent;
  readonly draft: Draft;
}

/** How many commits beyond the limit are read to learn what the oldest entries changed from. */
const patience = 300;

/**
 * What happened, from the branch's own log. Each event is told once: a write-ahead and its conclusion are one
 * entry, and so are a run that died and the one that finished its work.
 */
export async function history(
  branch: Pick<DeployedStore, "log" | "read">,
  head: string,
  filter: HistoryFilter = {},
): Promise<History> {
  const limit = filter.limit ?? 100;
  const drafts: Draft[] = [];
  const cursors = new Map<DeploymentId, Cursor>();
  let complete = 0;
  let matching = 0;
  let waited = 0;
  for await (const commit of branch.log({ from: head, paths: pathsOf(filter) })) {
    drafts.push(...branchDrafts(commit, filter));
    for (const status of await statusesAt(branch, commit)) note(drafts, cursors, commit, status);
    for (; drafts[complete]?.complete; complete += 1) if (matches(drafts[complete], filter)) matching += 1;
    if (matching > limit) break;
    const possible = matching + (drafts.length - complete);
    if (possible > limit && ++waited > patience && filter.version === undefined) break;
  }
  for (const draft of drafts) if (!draft.complete) await completeFromOwnLog(branch, draft);
  const entries = drafts.filter((draft) => matches(draft, filter)).map(entryOf);
  return { entries: entries.slice(0, limit), more: entries.length > limit };
}

function pathsOf({ environment = "*", server = "*" }: HistoryFilter): readonly string[] {
  return [
    statusPath(`${environment}/${server}`),
    policyPath(environment),
    stopPath,
    refusedPath,
    manifestPath,
  ];
}

async function statusesAt(
  branch: Pick<DeployedStore, "read">,
  commit: LoggedCommit,
): Promise<readonly Status[]> {
  const paths = commit.paths.filter((path) => isStatusPath(path) && deploymentOfPath(path) !== undefined);
  const texts = await branch.read(commit.commit, paths);
  return [...texts].flatMap(([path, text]) => {
    const decoded = decodeStatus(path, text);
    return decoded.kind === "status" ? [decoded.status] : [];
  });
}

function note(
  drafts: Draft[],
  cursors: Map<DeploymentId, Cursor>,
  commit: LoggedCommit,
  status: Status,
): void {
  const id = deploymentId(status);
  const newer = cursors.get(id);
  // An earlier phase of the same revision: the write-ahead of what was already told.
  if (newer?.revision === status.revision) return;
  if (newer && isTakenOver(status, newer.event)) {
    newer.revision = status.revision;
    return;
  }
  if (newer && !newer.draft.complete) {
    newer.draft.from = status.traffic;
    newer.draft.complete = true;
  }
  const state = status.outcome !== "applying" ? "concluded" : newer ? "superseded" : "in-progress";
  const draft: Draft = { entry: deploymentEntry(commit, status, state), from: null, complete: false };
  drafts.push(draft);
  cursors.set(id, { revision: status.revision, event: status.event, draft });
}

/** A write-ahead whose run died: the next revision is the same event, made by the run that finished it. */
function isTakenOver(status: Status, newer: StatusEvent): boolean {
  return status.outcome === "applying" && status.event === newer;
}

function deploymentEntry(
  commit: LoggedCommit,
  status: Status,
  state: DeploymentEntry["state"],
): DeploymentEntry {
  return {
    kind: "deployment",
    environment: status.environment,
    server: status.server,
    revision: status.revision,
    event: status.event,
    outcome: status.outcome,
    state,
    blue: status.desired.blue,
    from: null,
    to: status.traffic,
    hold: status.hold,
    problem: status.problem,
    ...(status.rollout && isPaused(status.rollout)
      ? { paused: { step: status.rollout.step, of: status.rollout.of } }
      : {}),
    cause: status.cause,
    at: status.at,
    commit: commit.commit,
  };
}

function branchDrafts(commit: LoggedCommit, filter: HistoryFilter): readonly Draft[] {
  const trailers = parseMessage(commit.message);
  if (!trailers) return [];
  return trailers.events
    .filter(
      (event) =>
        (filter.environment === undefined ||
          event.environment === null ||
          event.environment === filter.environment) &&
        (filter.server === undefined || event.server === undefined || event.server === filter.server),
    )
    .map((event) => ({
      entry: {
        kind: "branch",
        ...event,
        actor: trailers.actor,
        run: trailers.run,
        at: commit.at,
        commit: commit.commit,
      },
      from: null,
      complete: true,
    }));
}

/** The log of one deployment alone, where the common one would have to be read too far. */
async function completeFromOwnLog(branch: Pick<DeployedStore, "log" | "read">, draft: Draft): Promise<void> {
  const { entry } = draft;
  draft.complete = true;
  if (entry.kind !== "deployment") return;
  for await (const commit of branch.log({
    from: entry.commit,
    paths: [statusPath(deploymentId(entry))],
    limit: 20,
  })) {
    const [status] = await statusesAt(branch, commit);
    if (!status || status.revision === entry.revision || isTakenOver(status, entry.event)) continue;
    draft.from = status.traffic;
    return;
  }
}

function entryOf(draft: Draft): HistoryEntry {
  return draft.entry.kind === "deployment" ? { ...draft.entry, from: draft.from } : draft.entry;
}

function matches(draft: Draft | undefined, { version }: HistoryFilter): boolean {
  if (draft === undefined) return false;
  if (version === undefined) return true;
  const { entry, from } = draft;
  if (entry.kind === "branch") return false;
  const ran = [from ?? {}, entry.to].flatMap((traffic) => Object.keys(traffic));
  return (
    entry.blue === version ||
    // Two variants of one version are told apart after a tilde.
    ran.some((variant) => versionOf(variant) === version) ||
    entry.hold.some((held) => held.kind === "version" && held.version === version)
  );
}
