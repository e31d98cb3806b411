import type { Rollout, Status } from "../model/status.ts";
import type { Step } from "./plan.ts";
import { liveOf } from "./transition.ts";
import { blueOf } from "./variants.ts";

/** Where nothing is under way, an analysis that is owed is a rollout of one step from what runs to itself. */
export function analysisOwed(status: Status, now: string): Rollout | null {
  const blue = blueOf(status);
  if (blue === null) return null;
  const left = status.watch ? Math.max(0, Date.parse(status.watch.until) - Date.parse(now)) : 0;
  const times = { interval: 0, watch: left, since: now, next: now, inconclusive: 0 };
  return { from: blue, to: blue, step: 1, of: 1, steps: [], ...times };
}

/**
 * The analysis that a rollback or a recovery still owes: that event is concluded once more, with nothing of it
 * changed. It asks for no gate and hears no hold: it brings nothing.
 */
export function owedStep(status: Status): Step | null {
  const { event, outcome, rollout, watch, keep } = status;
  const isRest = event === "rolled-back" || event === "recovered";
  if (!isRest || outcome === "applying" || outcome === "failed" || !rollout) return null;
  if (rollout.inconclusive === 0 || rollout.from !== rollout.to) return null;
  return {
    event,
    live: liveOf(status),
    rollout: null,
    watch,
    ...(keep ? { keep } : {}),
    analyse: true,
    observe: false,
    hold: status.hold,
    finishes: true,
  };
}
