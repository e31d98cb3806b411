import type { Rollout } from "../model/status.ts";
import { sumOfShares, type Traffic } from "../model/traffic.ts";
import type { Live, VariantId } from "../model/variant.ts";
import type { DesiredInputs, FollowedStrategy } from "./plan.ts";

/** The one rollout machine: it moves shares between a stable variant and a candidate, and nothing else. */
export interface RolloutShape {
  /** Null: nothing ran before, the candidate gets all at once. */
  readonly from: VariantId | null;
  readonly to: VariantId;
  /** Variants of both, and the greens with their exact shares, which are people's. */
  readonly variants: Live["variants"];
  readonly greens: Traffic;
  /** The stable variant stays ready, with no share, once the candidate has all. */
  readonly keeps?: boolean;
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
  else if (from !== null && shape.keeps && from !== to) traffic[from] ??= 0;
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

/** Greens of a desired state beside a candidate, which may have been one of them. */
export function greensBeside(inputs: Pick<DesiredInputs, "green">, candidate: VariantId): Traffic {
  return Object.fromEntries(Object.entries(inputs.green).filter(([version]) => version !== candidate));
}

/**
 * What one target has of a state, by its name and its place in the policy: the whole of it, unless a rollout goes from
 * target to target. Then those it has reached have the candidate in the stable one's place; the greens are the same on
 * all. A target that came while it was under way gets the candidate with the last batch.
 */
export function liveOnTarget(
  live: Live,
  rollout: Rollout | null,
  inputs: Pick<DesiredInputs, "green">,
  index: number,
  name?: string,
): Live {
  if (!rollout?.batches || rollout.from === null || rollout.step >= rollout.of) return live;
  const { from, to, batches, order, step, keep } = rollout;
  const greens = greensBeside(inputs, to);
  const reached = batches[step - 1] ?? 0;
  // Older rollouts know their targets by nothing but their place.
  const isReached = order && name !== undefined ? order.slice(0, reached).includes(name) : index < reached;
  if (isReached) {
    return liveAt({ from, to, greens, variants: live.variants, keeps: keep !== undefined }, 100);
  }
  const { [to]: _, ...traffic } = liveAt({ from, to, greens, variants: live.variants }, 0).traffic;
  const { [to]: __, ...variants } = live.variants;
  return { traffic, variants };
}

/** Whether a rollout stands at a step from which only a person lets it go on, and owes no analysis there. */
export function isPaused({ step, of, steps, pauses = [], approved, inconclusive }: Rollout): boolean {
  const mayGoOn = step >= of || approved === step || inconclusive > 0;
  return !mayGoOn && pauses.includes(stepPercent(steps, step));
}

/**
 * The first step above what the candidate has already: lower ones are skipped, and so is the one that equals it
 * unless a person is asked there.
 */
export function firstStep(
  steps: readonly number[],
  liveShare: number | undefined,
  greens: Traffic,
  pauses: readonly number[] = [],
): number {
  if (liveShare === undefined) return 1;
  const index = steps.findIndex((step) => {
    const share = candidateShare(step, greens);
    return share > liveShare || (share === liveShare && pauses.includes(step));
  });
  return index === -1 ? steps.length + 1 : index + 1;
}

/**
 * A rollout at a step. It stays in the status, also at its last step, until an analysis has passed there.
 * `next` counts from `now`, the real instant, so that a late run delays what follows it.
 */
export function rolloutAt(
  shape: RolloutShape,
  strategy: Pick<FollowedStrategy, "steps" | "interval" | "watch"> &
    Partial<Pick<Rollout, "batches" | "order" | "pauses" | "keep" | "maxFailures">>,
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
    ...(shape.from === null ? {} : extrasOf(strategy)),
  };
}

function extrasOf({
  steps,
  batches,
  order,
  pauses = [],
  keep,
  maxFailures,
}: Pick<Rollout, "steps" | "batches" | "order" | "pauses" | "keep" | "maxFailures">): Partial<Rollout> {
  const named = pauses.filter((pause) => steps.includes(pause));
  return {
    ...(batches && batches.length > 1 ? { batches, ...(order ? { order } : {}) } : {}),
    ...(named.length > 0 ? { pauses: named } : {}),
    ...(keep === undefined ? {} : { keep }),
    ...(maxFailures === undefined ? {} : { maxFailures }),
  };
}
