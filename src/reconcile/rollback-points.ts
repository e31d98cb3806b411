import { formatDuration, type Milliseconds } from "../model/duration.ts";
import { type HeldValue, isSettled, type Status } from "../model/status.ts";
import { holdsOfIt, isBackwards } from "./begun-rollback.ts";
import type { PointInHistory } from "./deployed-state.ts";
import { describeHeld, heldInStatus } from "./hold.ts";

/**
 * `active`: the change that came after it is still under way, watched, or failed. `confirmed`: that has settled. `used`:
 * a rollback went back to it, and is itself the newer point with the same content. `held`: it contains what is held.
 * `archived`: a version of it is archived by now. `expired`: it stopped being live too long ago.
 */
export type PointState = "active" | "confirmed" | "used" | "held" | "archived" | "expired";

export interface StatedPoint {
  readonly point: PointInHistory;
  readonly state: PointState;
  /** Why it cannot be gone back to, in words that follow its name; null where it can. */
  readonly why: string | null;
  /** The revision that restored it; null where none did. */
  readonly usedBy: number | null;
}

/** A rollback that took something away, and what of it a point contains. */
export interface TakenAway {
  readonly revision: number;
  readonly what: readonly HeldValue[];
}

export interface PointsRequest {
  /** What lies on the branch now. */
  readonly status: Status;
  /** Newest first. */
  readonly points: readonly PointInHistory[];
  readonly maxAge: Milliseconds;
  /** ISO instant. */
  readonly now: string;
  readonly isArchived?: IsArchived;
}

/** Of a version of the server that it is about; where nobody knows, none is. */
export type IsArchived = (version: string) => boolean;

/** What may be done with each of a deployment's rollback points. */
export function statedPoints(request: PointsRequest): readonly StatedPoint[] {
  const { status, points, now } = request;
  const used = usedPoints(status, points);
  const later = [status, ...points.map((point) => point.status)];
  // What was moved since under the same watch settles nothing of what it watches; a rollback ends it.
  const isOpen = (index: number): boolean => {
    const next = later[index];
    if (index === 0) return isUnderWay(status, now);
    return next !== undefined && isWatched(next, now) && !later.slice(0, index + 1).some(isBackwards);
  };
  return points.map((point, index) => {
    const usedBy = used.get(point.revision) ?? null;
    const state = (of: PointState, why: string | null = null): StatedPoint => ({
      point,
      state: of,
      why,
      usedBy,
    });
    if (usedBy !== null) return state("used", `was used: revision ${usedBy} restored it`);
    const held = heldInStatus(point.status, status.hold);
    if (held.length > 0) return state("held", `contains what is held (${held.map(describeHeld).join(", ")})`);
    const archived = whyArchived(point, request);
    if (archived !== undefined) return state("archived", archived);
    const tooOld = whyTooOld(point, request);
    if (tooOld !== undefined) return state("expired", tooOld);
    return state(isOpen(index) ? "active" : "confirmed");
  });
}

/**
 * Points that a rollback went back to, each with the newest revision that did. A rollback that failed uses nothing
 * up: it is no point itself, and what it went back to is still the newest.
 */
export function usedPoints(status: Status, points: readonly PointInHistory[]): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  for (const { restored, revision, ...rest } of [status, ...points.map((point) => point.status)]) {
    if (restored && isSettled(rest) && !used.has(restored.revision)) used.set(restored.revision, revision);
  }
  return used;
}

/**
 * Which of its versions are archived by now: the desired branch would refuse them. One that serves now is not brought
 * back by it, and stays reachable.
 */
export function whyArchived(
  { status: there }: PointInHistory,
  { status, isArchived }: Pick<PointsRequest, "status" | "isArchived">,
): string | undefined {
  if (!isArchived) return undefined;
  const serves = (version: string) =>
    Object.entries(status.variants).some(
      ([id, variant]) => variant.version === version && (status.traffic[id] ?? 0) > 0,
    );
  const { blue, green } = there.desired;
  const gone = [...new Set([...(blue === null ? [] : [blue]), ...Object.keys(green)])].filter(
    (version) => isArchived(version) && !serves(version),
  );
  return gone.length === 0
    ? undefined
    : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} archived by now`;
}

/** How long ago it stopped being live, where that is over the limit. */
export function whyTooOld(
  { endedAt }: PointInHistory,
  { maxAge, now }: Pick<PointsRequest, "maxAge" | "now">,
): string | undefined {
  const age = endedAt === null ? 0 : Date.parse(now) - Date.parse(endedAt);
  if (age <= maxAge) return undefined;
  return `stopped being live ${formatDuration(age)} ago, over ${formatDuration(maxAge)}`;
}

function isUnderWay({ outcome, rollout, watch }: Status, now: string): boolean {
  if (outcome === "removed") return false;
  if (rollout !== null || !(outcome === "healthy" || outcome === "rolled-back")) return true;
  return isWatched({ watch }, now);
}

function isWatched({ watch }: Pick<Status, "watch">, now: string): boolean {
  return watch !== null && Date.parse(now) < Date.parse(watch.until);
}

/** The newest rollback since that took away what a point holds, while that was live: going there takes it back. */
export function takenAwayAt(
  { status, points }: Pick<PointsRequest, "status" | "points">,
  point: PointInHistory,
): TakenAway | null {
  const since = [status, ...points.map((one) => one.status)].filter(
    (one) => one.revision > point.revision && isBackwards(one),
  );
  for (const back of since) {
    const what = heldInStatus(point.status, holdsOfIt(back));
    if (what.length > 0) return { revision: back.revision, what };
  }
  return null;
}
