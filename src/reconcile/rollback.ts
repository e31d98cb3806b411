import type { Milliseconds } from "../model/duration.ts";
import type { HeldValue, ProbeRecord, Status } from "../model/status.ts";
import type { Target } from "../model/target.ts";
import { nothingLive } from "../model/variant.ts";
import type { PointInHistory } from "./deployed-state.ts";
import { describeHeld, heldInStatus, mergeHolds, newHolds } from "./hold.ts";
import { canBeTakenBack, roleOf, sayLiveVersions, shareOf } from "./live-version.ts";
import type { Step } from "./plan.ts";
import { type IsArchived, usedPoints, whyArchived, whyTooOld } from "./rollback-points.ts";
import { deciding } from "./settle.ts";
import { isLikeTakenBack, takenBack } from "./take-back.ts";
import { blueOf, liveWithoutKept, sameLive, sameVariant } from "./variants.ts";

export interface RollbackRequest {
  readonly status: Status;
  /** Newest first. */
  readonly points: readonly PointInHistory[];
  /** The bad version: it must be what was brought there, and gets nothing where the rollback goes. */
  readonly from?: string;
  /** A version or a revision; the newest usable point where absent. */
  readonly to?: string;
  readonly reason: string;
  readonly maxAge: Milliseconds;
  readonly now: string;
  /** Of the policy in force: they are part of what a desired state is recognised by. */
  readonly targets?: readonly Target[];
  readonly isArchived?: IsArchived;
  /** Nobody asked for it: what the analyses said of what runs. What failed gets nothing where the rollback goes. */
  readonly because?: readonly ProbeRecord[];
}

export type RollbackPlan =
  | { readonly kind: "restore"; readonly point: PointInHistory; readonly step: Step }
  /** Only a green goes, and its share to what is stable: no point is just that. */
  | { readonly kind: "take-back"; readonly version: string; readonly step: Step }
  /** Nothing to go back to: the new version is taken away. */
  | { readonly kind: "withdraw"; readonly step: Step }
  | {
      readonly kind: "refused";
      readonly rule: "rollback/no-point" | "rollback/point-used" | "rollback/not-live" | "version/archived";
      readonly reason: string;
      /** What to do instead, where that is known. */
      readonly hint?: string;
    };

type Refused = Extract<RollbackPlan, { readonly kind: "refused" }>;

/**
 * Where a rollback goes and what becomes held. Chooses the newest settled point that contains nothing held,
 * differs from what runs, was not used, and is not too old, and in which nothing serves that failed; a named one must satisfy the same, except that its
 * being held is then what the person asks to be told. A green that is named as the bad version goes alone.
 */
export function planRollback(request: RollbackRequest): RollbackPlan {
  const { status, points, from, to } = request;
  if (from !== undefined && !canBeTakenBack(status, from)) return notLive(status, from);
  if (from !== undefined && to === undefined && roleOf(status, from) === "green") {
    return takeGreenBack(request, from);
  }
  const named = to === undefined ? points : points.filter((point) => isNamed(point, to));
  if (to !== undefined && named.length === 0) {
    return noPoint(`no rollback point is ${to}: ${listPoints(points)}`);
  }
  const reasons: string[] = [];
  for (const point of named) {
    const unusable = whyUnusable(request, point);
    if (unusable === undefined) return restore(request, point);
    reasons.push(`revision ${point.revision}: ${unusable}`);
  }
  if (to !== undefined)
    return onlyUsed(request, named) ?? onlyArchived(request, named) ?? noPoint(reasons.join("; "));
  if (status.stable === null && Object.keys(status.traffic).length > 0) {
    return { kind: "withdraw", step: stepBack(request, "withdrawn", nothingLive, null) };
  }
  return noPoint(reasons.join("; ") || "nothing runs here");
}

function restore(request: RollbackRequest, point: PointInHistory): RollbackPlan {
  const { traffic, variants, desired, keep } = point.status;
  const { revision, commit } = point;
  const step: Step = {
    ...stepBack(request, "rolled-back", { traffic, variants }, point.status),
    restores: commit,
    restored: { revision, commit },
    desired,
    ...(keep ? { keep } : {}),
  };
  return { kind: "restore", point, step };
}

function takeGreenBack(request: RollbackRequest, version: string): RollbackPlan {
  const { status } = request;
  const wanted = takenBack(status, version, request.targets ?? []);
  const [same] = status.rollout
    ? []
    : request.points.filter(
        (point) =>
          isLikeTakenBack(point.status, status, version) && whyUnusable(request, point) === undefined,
      );
  if (same) return restore(request, same);
  const { live, desired } = wanted;
  const restored: Status = { ...status, ...live, desired };
  const step: Step = {
    ...stepBack(request, "rolled-back", live, restored),
    // The rollout is another change: it keeps its step, and its watch.
    rollout: status.rollout,
    watch: status.watch,
    ...(status.keep ? { keep: status.keep } : {}),
    desired,
  };
  return { kind: "take-back", version, step };
}

function stepBack(
  request: RollbackRequest,
  event: "rolled-back" | "withdrawn",
  live: Step["live"],
  restored: Status | null,
): Step {
  const { status, because } = request;
  return {
    event,
    live,
    rollout: null,
    watch: null,
    analyse: false,
    observe: false,
    hold: mergeHolds(status.hold, newHolds(status, restored, holdStamp(request))),
    ...(because && because.length > 0 ? { because } : {}),
  };
}

function whyUnusable(request: RollbackRequest, point: PointInHistory): string | undefined {
  const { status, from } = request;
  if (status.rollout === null && sameLive(liveWithoutKept(status), liveWithoutKept(point.status)))
    return "is what runs now";
  const share = from === undefined ? 0 : shareOf(point.status, from);
  if (share > 0) return `gives ${from} ${share} %`;
  if (from !== undefined && point.status.desired.blue === from) return `has ${from} as blue`;
  const failed = failedThere(request, point.status);
  if (failed.length > 0) return `runs what failed (${failed.join(", ")})`;
  const usedBy = usedPoints(status, request.points).get(point.revision);
  if (usedBy !== undefined) return `was used: revision ${usedBy} restored it`;
  const holds: readonly HeldValue[] = [
    ...status.hold,
    ...newHolds(status, point.status, { ...holdStamp(request), revision: status.revision }),
  ];
  const held = heldInStatus(point.status, holds);
  if (held.length > 0) return `contains what is held (${held.map(describeHeld).join(", ")})`;
  return whyArchived(point, request) ?? whyTooOld(point, request);
}

/** Of what failed, so that nobody had to ask: the versions that serve there, or are blue, with the same settings. */
function failedThere({ status, because = [] }: RollbackRequest, there: Status): readonly string[] {
  const failed = deciding(because).flatMap(({ variant, outcome }) =>
    outcome === "fail" ? (status.variants[variant] ?? []) : [],
  );
  const blue = blueOf(there);
  const serving = Object.entries(there.variants).flatMap(([id, variant]) =>
    id === blue || (there.traffic[id] ?? 0) > 0 ? [variant] : [],
  );
  const both = serving.filter((variant) => failed.some((one) => sameVariant(one, variant)));
  return [...new Set(both.map(({ version }) => version))];
}

/** Where everything that was named is used up: each has a younger point with the same content. */
function onlyUsed(
  { status, points }: RollbackRequest,
  named: readonly PointInHistory[],
): Refused | undefined {
  const used = usedPoints(status, points);
  const restorers = named.flatMap(({ revision }) => used.get(revision) ?? []);
  const [newest] = restorers;
  if (newest === undefined || restorers.length < named.length) return undefined;
  const which = named.map(({ revision }) => revision).join(", ");
  return {
    kind: "refused",
    rule: "rollback/point-used",
    reason: `revision ${which} was used by a rollback: revision ${newest} restored it`,
    hint:
      newest === status.revision
        ? `revision ${newest} is what runs now: there is nothing to go back to there`
        : `go back to what restored it, which holds the same: --to ${newest}`,
  };
}

/** Where everything that was named has an archived version. */
function onlyArchived(request: RollbackRequest, named: readonly PointInHistory[]): Refused | undefined {
  const reasons = named.flatMap((point) => {
    const why = whyArchived(point, request);
    return why === undefined ? [] : [`revision ${point.revision}: ${why}`];
  });
  if (reasons.length < named.length) return undefined;
  return {
    kind: "refused",
    rule: "version/archived",
    reason: reasons.join("; "),
  };
}

function notLive(status: Status, from: string): Refused {
  const role = roleOf(status, from);
  const what =
    role === "leaving"
      ? `${from} is what the rollout leaves, not what it brings`
      : `${from} is not live there`;
  return {
    kind: "refused",
    rule: "rollback/not-live",
    reason: `${what}; live is ${sayLiveVersions(status)}`,
    hint: "name what is bad there, or leave the version out to take back the newest change",
  };
}

function noPoint(reason: string): Refused {
  return { kind: "refused", rule: "rollback/no-point", reason };
}

function isNamed(point: PointInHistory, to: string): boolean {
  return /^\d+$/.test(to) ? point.revision === Number(to) : point.status.desired.blue === to;
}

function listPoints(points: readonly PointInHistory[]): string {
  if (points.length === 0) return "there is none";
  return `there are ${points.map((point) => `${point.revision} (${point.status.desired.blue})`).join(", ")}`;
}

/** Held since the rollback, which is the next revision: what people find in the history. */
function holdStamp({ status, reason, now }: RollbackRequest) {
  return { revision: status.revision + 1, at: now, reason };
}
