import { digestOf } from "../model/canonical.ts";
import type { Live, VariantId } from "../model/variant.ts";
import type { Step } from "./plan.ts";

/**
 * The variants whose health decides about a step: the candidate, and the greens that come or change with it; where
 * there is no candidate, everything that serves. `before` is what was live until then: without it, and where a step
 * only looks or finishes what a dead run began, every green is meant. What a rollout leaves decides nothing, unless
 * the step gives it more than it had: it may have had nothing beside its greens, or be one of them by now. An old
 * blue that is kept ready decides nothing, nor is its going a reason to look.
 */
export function variantsThatMatter(step: Step, before?: Live): readonly VariantId[] {
  if (step.event === "retired" && !step.observe) return [];
  const { live, rollout, keep } = step;
  const serving = Object.keys(live.variants).filter((id) => id !== keep?.variant);
  if (!rollout || step.event === "traffic-changed" || !Object.hasOwn(live.variants, rollout.to))
    return serving;
  const known = before && !step.observe && !step.finishes ? sharesByContent(before) : undefined;
  const had = (id: VariantId) => known?.get(digestOf(live.variants[id]));
  const greens = serving.filter((id) => id !== rollout.to && id !== rollout.from);
  const changed = greens.filter((id) => had(id) !== live.traffic[id]);
  const { from } = rollout;
  return [rollout.to, ...(from !== null && from !== rollout.to && grows(from) ? [from] : []), ...changed];

  /** At the last step it has nothing but what it has as a green. */
  function grows(id: VariantId): boolean {
    const share = live.traffic[id] ?? 0;
    if (known) return share > (had(id) ?? 0);
    return rollout !== null && rollout.step >= rollout.of && share > 0;
  }
}

/** What becomes of a variant's name is no change of it. */
function sharesByContent({ traffic, variants }: Live): ReadonlyMap<string, number> {
  return new Map(Object.entries(variants).map(([id, variant]) => [digestOf(variant), traffic[id] ?? 0]));
}
