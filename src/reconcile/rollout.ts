import type { Strategy } from "../model/environment.ts";
import type { Rollout } from "../model/status.ts";
import { sumOfShares, type Traffic } from "../model/traffic.ts";
import type { Live, VariantId } from "../model/variant.ts";

/** The one rollout machine: it moves shares between a stable variant and a candidate, and nothing else. */
export interface RolloutShape {
  /** Null: nothing ran before, the candidate gets all at once. */
  readonly from: VariantId | null;
  readonly to: VariantId;
  /** Variants of both, and the greens with their exact shares, which are people's. */
  readonly variants: Live["variants"];
  readonly greens: Traffic;
}

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
export function candidateShare(step: number, greens: Traffic): number {
  const rest = 100 - sumOfShares(greens);
  if (step >= 100) return rest;
  const share = Math.floor((rest * step) / 100);
  return step > 0 && rest > 0 ? Math.max(1, share) : share;
}

/** The full state at a step of the strategy. */
export function liveAt(shape: RolloutShape, step: number): Live {
  const { from, to, greens, variants } = shape;
  const share = from === null ? candidateShare(100, greens) : candidateShare(step, greens);
  const rest = 100 - sumOfShares(greens) - share;
  const traffic: Record<VariantId, number> = { ...greens, [to]: share };
  // The stable variant may be one of the greens by now: then the rest comes on top of its exact share.
  if (from !== null && step < 100) traffic[from] = rest + (greens[from] ?? 0);
  const kept = Object.keys(traffic).flatMap((id) => {
    const variant = variants[id];
    return variant ? [[id, variant] as const] : [];
  });
  return { traffic, variants: Object.fromEntries(kept) };
}

/** The percentage of a 1-based step; the one after the last of the strategy is 100. */
export function stepPercent(steps: readonly number[], step: number): number {
  return step <= steps.length ? (steps[step - 1] ?? 100) : 100;
}

/** The first step above what the candidate has already: lower ones are skipped. */
export function firstStep(steps: readonly number[], liveShare: number | undefined, greens: Traffic): number {
  if (liveShare === undefined) return 1;
  const index = steps.findIndex((step) => candidateShare(step, greens) > liveShare);
  return index === -1 ? steps.length + 1 : index + 1;
}

/**
 * A rollout at a step. It stays in the status, also at its last step, until an analysis has passed there.
 * `next` counts from `now`, the real instant, so that a late run delays what follows it.
 */
export function rolloutAt(
  shape: RolloutShape,
  strategy: Pick<Strategy, "steps" | "interval" | "watch">,
  step: number,
  since: string,
  now: string,
): Rollout {
  return {
    from: shape.from,
    to: shape.to,
    step,
    of: strategy.steps.length + 1,
    steps: strategy.steps,
    interval: strategy.interval,
    watch: strategy.watch,
    since,
    next: new Date(Date.parse(now) + strategy.interval).toISOString(),
    inconclusive: 0,
  };
}
