import { formatDuration, type Milliseconds } from "../model/duration.ts";
import type { HeldValue, Status } from "../model/status.ts";
import { nothingLive } from "../model/variant.ts";
import type { PointInHistory } from "./deployed-state.ts";
import { describeHeld, heldInStatus, mergeHolds, newHolds } from "./hold.ts";
import type { Step } from "./plan.ts";
import { sameLive } from "./variants.ts";

export interface RollbackRequest {
  readonly status: Status;
  /** Newest first. */
  readonly points: readonly PointInHistory[];
  /** A version or a revision; the newest usable point where absent. */
  readonly to?: string;
  readonly reason: string;
  readonly maxAge: Milliseconds;
  readonly now: string;
}

export type RollbackPlan =
  | { readonly kind: "restore"; readonly point: PointInHistory; readonly step: Step }
  /** Nothing to go back to: the new version is taken away. */
  | { readonly kind: "withdraw"; readonly step: Step }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Where a rollback goes and what becomes held. Chooses the newest settled point that contains nothing held,
 * differs from what runs, and is not too old; a named one must satisfy the same, except that its being
 * held is then what the person asks to be told.
 */
export function planRollback(request: RollbackRequest): RollbackPlan {
  const { status, points, to, now } = request;
  const named = to === undefined ? points : points.filter((point) => isNamed(point, to));
  if (to !== undefined && named.length === 0) {
    return { kind: "refused", reason: `no rollback point is ${to}: ${listPoints(points)}` };
  }
  const reasons: string[] = [];
  for (const point of named) {
    const unusable = whyUnusable(request, point);
    if (unusable === undefined) return restore(request, point);
    reasons.push(`revision ${point.revision}: ${unusable}`);
  }
  if (to !== undefined) return { kind: "refused", reason: reasons.join("; ") };
  if (status.stable === null && Object.keys(status.traffic).length > 0) {
    return {
      kind: "withdraw",
      step: {
        event: "withdrawn",
        live: nothingLive,
        rollout: null,
        watch: null,
        analyse: false,
        observe: false,
        hold: mergeHolds(status.hold, newHolds(status, null, holdStamp(request, now))),
      },
    };
  }
  return { kind: "refused", reason: reasons.join("; ") || "nothing runs here" };
}

function restore(request: RollbackRequest, point: PointInHistory): RollbackPlan {
  const { status, now } = request;
  return {
    kind: "restore",
    point,
    step: {
      event: "rolled-back",
      live: { traffic: point.status.traffic, variants: point.status.variants },
      rollout: null,
      watch: null,
      analyse: false,
      observe: false,
      hold: mergeHolds(status.hold, newHolds(status, point.status, holdStamp(request, now))),
      restores: point.commit,
      desired: point.status.desired,
    },
  };
}

function whyUnusable(request: RollbackRequest, point: PointInHistory): string | undefined {
  const { status, maxAge, now } = request;
  if (status.rollout === null && sameLive(status, point.status)) return "is what runs now";
  const holds: readonly HeldValue[] = [
    ...status.hold,
    ...newHolds(status, point.status, { revision: status.revision, at: now, reason: request.reason }),
  ];
  const held = heldInStatus(point.status, holds);
  if (held.length > 0) return `contains what is held (${held.map(describeHeld).join(", ")})`;
  const age = point.endedAt === null ? 0 : Date.parse(now) - Date.parse(point.endedAt);
  if (age > maxAge) return `stopped being live ${formatDuration(age)} ago, over ${formatDuration(maxAge)}`;
  return undefined;
}

function isNamed(point: PointInHistory, to: string): boolean {
  return /^\d+$/.test(to) ? point.revision === Number(to) : point.status.desired.blue === to;
}

function listPoints(points: readonly PointInHistory[]): string {
  if (points.length === 0) return "there is none";
  return `there are ${points.map((point) => `${point.revision} (${point.status.desired.blue})`).join(", ")}`;
}

/** Held since the rollback, which is the next revision: what people find in the history. */
function holdStamp({ status, reason }: RollbackRequest, now: string) {
  return { revision: status.revision + 1, at: now, reason };
}
