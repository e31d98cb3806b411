import type { Environment } from "../model/environment.ts";
import type { Status } from "../model/status.ts";
import type { Live, Variant, VariantId } from "../model/variant.ts";
import type { DesiredInputs, Step } from "./plan.ts";
import { firstStep, greensBeside, liveAt, type RolloutShape, rolloutAt, stepPercent } from "./rollout.ts";
import { effectiveStrategy } from "./strategy.ts";
import {
  blueOf,
  idOfLive,
  liveWithoutKept,
  newVariantId,
  sameLive,
  sameVariant,
  stableOf,
} from "./variants.ts";

/**
 * The next step from what runs to what is wanted, once every gate passed. Greens go to their exact shares
 * at once; a new blue (or blue with other variables) is a rollout by the strategy.
 */
export function stepTowards(
  status: Status | undefined,
  inputs: DesiredInputs,
  environment: Environment,
  now: string,
): Step {
  const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
  if (status === undefined || blue === undefined || Object.keys(status.traffic).length === 0) {
    return change(
      "deployed",
      { ...inputs, rollout: onlyStep(null, inputs.blue ?? "", environment, now) },
      status,
    );
  }
  const blueId = blueOf(status);
  const unchanged = blueId !== null && sameVariant(status.variants[blueId], blue);
  if (unchanged && status.rollout) return sharesDuringRollout(status, inputs);
  if (unchanged) {
    const event = sameLive(liveWithoutKept(status), inputs.live) ? "settings-changed" : "traffic-changed";
    const named = renameBlue(inputs, blueId);
    return change(event, { live: named, rollout: onlyStep(blueId, blueId, environment, now) }, status);
  }
  return startRollout(status, inputs, blue, environment, now);
}

/** The step after the running one; at the last it only concludes. */
export function advance(status: Status, inputs: DesiredInputs, now: string): Step | null {
  const rollout = status.rollout;
  if (!rollout) return null;
  if (rollout.step >= rollout.of) {
    return {
      ...change(
        "rollout-completed",
        { live: liveOf(status), rollout: { ...rollout, inconclusive: 0 } },
        status,
      ),
      ...keeping(status),
      analyse: true,
    };
  }
  const shape: RolloutShape = {
    from: rollout.from,
    to: rollout.to,
    variants: status.variants,
    greens: greensBeside(inputs, rollout.to),
    keeps: rollout.keep !== undefined,
  };
  const step = rollout.step + 1;
  const live = liveAt(shape, stepPercent(rollout.steps, step));
  const next = rolloutAt(shape, rollout, step, rollout.since, now);
  const event = step >= rollout.of ? "rollout-completed" : "rollout-advanced";
  return {
    ...change(event, { live, rollout: next }, status),
    // After time has passed, what was good once is asked again.
    analyse: rollout.interval > 0 || rollout.inconclusive > 0 || rollout.approved === rollout.step,
  };
}

/** The analysis that a step still owes: once it passes, the step's interval begins. */
export function confirm(status: Status, now: string): Step | null {
  const { rollout } = status;
  if (!rollout || rollout.inconclusive === 0 || rollout.step >= rollout.of) return null;
  const next = new Date(Date.parse(now) + rollout.interval).toISOString();
  const to = { live: liveOf(status), rollout: { ...rollout, inconclusive: 0, next } };
  return { ...change("rollout-confirmed", to, status), ...keeping(status), analyse: true };
}

/** Looks at what is live without changing anything. */
export function observation(status: Status): Step {
  return {
    event: status.event,
    live: liveOf(status),
    rollout: status.rollout,
    watch: status.watch,
    ...keeping(status),
    analyse: true,
    observe: true,
    hold: status.hold,
  };
}

/** Takes out the old blue that was kept ready. Under watch what serves is looked at first, as ever. */
export function retire(status: Status, isWatched: boolean): Step {
  const to = { live: liveWithoutKept(status), rollout: null, watch: status.watch };
  return { ...change("retired", to, status), analyse: isWatched };
}

/** Completes what a run left behind: applies the full state again, since what the targets hold is unknown. */
export function takeover(status: Status): Step {
  const to = { live: liveOf(status), rollout: status.rollout, watch: status.watch };
  return { ...change(status.event, to, status), ...keeping(status), finishes: true };
}

/** What does not change what runs lets the old blue stay ready as well. */
function keeping({ keep }: Status): Pick<Step, "keep"> {
  return keep ? { keep } : {};
}

export function liveOf(live: Live): Live {
  return { traffic: live.traffic, variants: live.variants };
}

function startRollout(
  status: Status,
  inputs: DesiredInputs,
  blue: Variant,
  environment: Environment,
  now: string,
): Step {
  const stable = stableOf(status);
  const stableVariant = stable === null ? undefined : status.variants[stable];
  const existing = idOfLive(status, blue);
  const kept = stable === null || stableVariant === undefined ? [] : [stable];
  const taken = new Set([...kept, ...Object.keys(inputs.green)]);
  const candidate =
    existing !== undefined && !(existing in inputs.green) ? existing : newVariantId(blue, taken);
  const variants: Record<VariantId, Variant> = { [candidate]: blue };
  for (const version of Object.keys(inputs.green)) {
    const variant = inputs.live.variants[version];
    if (variant) variants[version] = variant;
  }
  const from = stable === null || stableVariant === undefined || existing === stable ? null : stableId();
  if (from !== null && stableVariant) variants[from] = stableVariant;
  const strategy = effectiveStrategy(environment, blue, stableVariant);
  const keeps = strategy.keep !== undefined;
  const shape: RolloutShape = { from, to: candidate, variants, greens: inputs.green, keeps };
  const liveShare = existing === undefined ? undefined : status.traffic[existing];
  const step =
    from === null
      ? strategy.steps.length + 1
      : firstStep(strategy.steps, liveShare, inputs.green, strategy.pauses);
  const percent = stepPercent(strategy.steps, step);
  const rollout = rolloutAt(shape, strategy, step, now, now);
  // Where the first step is the last, as for a version that has all traffic already, nothing is under way.
  const event = step > strategy.steps.length || from === null ? "deployed" : "rollout-started";
  return change(event, { live: liveAt(shape, percent), rollout }, status);

  /** A green may have become what the stable one was called; with other variables they must not be mixed up. */
  function stableId(): VariantId {
    const green = stable === null ? undefined : variants[stable];
    if (stable === null || stableVariant === undefined) return "";
    if (stable === candidate || (green && !sameVariant(green, stableVariant))) {
      return newVariantId(stableVariant, new Set([stable, stableVariant.version]));
    }
    return stable;
  }
}

/** People moved green shares while a rollout runs: theirs are exact and as they wish, the rollout keeps its step. */
function sharesDuringRollout(status: Status, inputs: DesiredInputs): Step {
  const { rollout } = status;
  if (!rollout) return observation(status);
  const greens = greensBeside(inputs, rollout.to);
  const variants: Record<VariantId, Variant> = {};
  for (const id of Object.keys(greens)) {
    const variant = inputs.live.variants[id];
    if (variant) variants[id] = variant;
  }
  const candidate = status.variants[rollout.to];
  if (candidate) variants[rollout.to] = candidate;
  const from = besideGreens(rollout.from, status, variants);
  const keeps = rollout.keep !== undefined;
  const shape: RolloutShape = { from, to: rollout.to, variants, greens, keeps };
  const live = liveAt(shape, stepPercent(rollout.steps, rollout.step));
  return change("traffic-changed", { live, rollout: { ...rollout, from } }, status);
}

/** Keeps the stable variant, under another id where a green with other content took its name. */
function besideGreens(
  from: VariantId | null,
  status: Status,
  variants: Record<VariantId, Variant>,
): VariantId | null {
  const stable = from === null ? undefined : status.variants[from];
  if (from === null || stable === undefined) return null;
  const green = variants[from];
  const id =
    green && !sameVariant(green, stable) ? newVariantId(stable, new Set(Object.keys(variants))) : from;
  variants[id] = stable;
  return id;
}

/** A rollout of one step: it lasts only until its analysis has passed. */
function onlyStep(from: VariantId | null, to: VariantId, environment: Environment, now: string) {
  const { watch } = environment.strategy;
  const shape: RolloutShape = { from, to, variants: {}, greens: {} };
  return rolloutAt(shape, { steps: [], interval: 0, watch }, 1, now, now);
}

/** The desired end state, with blue under the id it has already. */
function renameBlue(inputs: DesiredInputs, blueId: VariantId): Live {
  const { blue, live } = inputs;
  if (blue === null || blue === blueId) return live;
  const rename = (id: string) => (id === blue ? blueId : id);
  const renamed = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).map(([id, value]) => [rename(id), value]));
  return { traffic: renamed(live.traffic), variants: renamed(live.variants) };
}

function change(
  event: Step["event"],
  to: { readonly live: Live; readonly rollout: Step["rollout"]; readonly watch?: Step["watch"] },
  status: Status | undefined,
): Step {
  return {
    event,
    live: to.live,
    rollout: to.rollout,
    watch: to.watch ?? null,
    analyse: false,
    observe: false,
    hold: status?.hold ?? [],
  };
}
