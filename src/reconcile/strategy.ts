import type { Environment } from "../model/environment.ts";
import { batchesOf, stepsOf } from "../model/strategy.ts";
import { environmentCan, targetNames } from "../model/target.ts";
import type { Variant } from "../model/variant.ts";
import type { FollowedStrategy } from "./plan.ts";

/**
 * The strategy that can really be followed. Two variants of one version need targets that can hold both, unless it
 * goes from target to target, each of which then has one of them.
 */
export function effectiveStrategy(
  { strategy, targets }: Pick<Environment, "strategy" | "targets">,
  blue: Variant,
  stable: Variant | undefined,
): FollowedStrategy {
  const batches = batchesOf(strategy, targets.length);
  const followed = batches
    ? { ...strategy, batches, order: targetNames(targets), steps: stepsOf(strategy, targets.length) }
    : strategy;
  if (stable?.version !== blue.version || environmentCan(targets).variants) return followed;
  const { keep: _, pauses, ...possible } = followed;
  if (batches) return { ...possible, ...(pauses ? { pauses } : {}) };
  return { ...possible, steps: [], interval: 0 };
}

/** What of a strategy a plan's hash and what people approve say: what older plans did not know only where it is set. */
export function digestible({
  type,
  steps,
  interval,
  watch,
  keep,
  pauses,
  maxParallel,
  maxFailures,
}: FollowedStrategy) {
  return { type, steps, interval, watch, keep, pauses, maxParallel, maxFailures };
}
