import type { Strategy } from "./environment.ts";

/**
 * How many of `targets` targets have all of the new blue after each batch of a strategy that goes from target to
 * target, the last one all of them: `rolling` without steps of its own. Undefined for one that moves shares.
 */
export function batchesOf(
  { type, steps, maxParallel = 1 }: Pick<Strategy, "type" | "steps" | "maxParallel">,
  targets: number,
): readonly number[] | undefined {
  if (type !== "rolling" || steps.length > 0 || targets === 0) return undefined;
  const count = Math.ceil(targets / maxParallel);
  return Array.from({ length: count }, (_, index) => Math.min(targets, (index + 1) * maxParallel));
}

/** The steps in whole percent before the last one: as written, or the part of the targets after each batch. */
export function stepsOf(
  strategy: Pick<Strategy, "type" | "steps" | "maxParallel">,
  targets: number,
): readonly number[] {
  const batches = batchesOf(strategy, targets);
  if (!batches) return strategy.steps;
  return batches.slice(0, -1).map((batch) => Math.max(1, Math.floor((100 * batch) / targets)));
}
