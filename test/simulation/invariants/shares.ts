import type { Live } from "../../../src/model/variant.ts";
import { begins, type Change, type Invariant, isForward } from "./change.ts";

/** What is wrong with shares as such, in a status as in a target. */
export function wrongShares({ traffic, variants }: Live): string | undefined {
  const shares = Object.values(traffic);
  if (shares.length === 0) {
    return Object.keys(variants).length === 0 ? undefined : "variants without any traffic";
  }
  if (shares.some((share) => !Number.isInteger(share) || share < 0 || share > 100)) {
    return `not whole percents from 0 to 100: ${JSON.stringify(traffic)}`;
  }
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum !== 100) return `sum to ${sum}: ${JSON.stringify(traffic)}`;
  const missing = Object.keys(traffic).filter((id) => !variants[id]);
  const extra = Object.keys(variants).filter((id) => traffic[id] === undefined);
  return missing.length + extra.length > 0
    ? `shares and variants differ: ${[...missing, ...extra]}`
    : undefined;
}

export const sharesSum: Invariant = {
  name: "shares are whole percents that sum to 100",
  broken: ({ after }) => wrongShares(after),
};

/** Nothing has blue's part but the stable variant and the candidate of a rollout. */
export const oneBlue: Invariant = {
  name: "one blue, or one stable and one candidate, take what the greens leave",
  broken: ({ after }) => {
    const { traffic, variants, desired, rollout } = after;
    if (Object.keys(traffic).length === 0) {
      return rollout ? "a rollout of nothing" : undefined;
    }
    const greens = Object.keys(desired.green);
    const kept = after.keep && traffic[after.keep.variant] === 0 ? after.keep.variant : undefined;
    const others = Object.keys(traffic).filter((id) => !greens.includes(id) && id !== kept);
    if (!rollout) {
      const [blue] = others;
      if (others.length !== 1 || blue === undefined) return `${others.length} blues: ${others}`;
      return variants[blue]?.version === desired.blue
        ? undefined
        : `${blue} has blue's part, ${desired.blue} is blue`;
    }
    if (rollout.from === rollout.to && rollout.step < rollout.of) return "a rollout from a variant to itself";
    const strangers = others.filter((id) => id !== rollout.from && id !== rollout.to);
    if (strangers.length > 0) return `neither stable nor candidate nor green: ${strangers}`;
    if (!(rollout.to in variants)) return `the candidate ${rollout.to} does not run`;
    return variants[rollout.to]?.version === desired.blue
      ? undefined
      : `the candidate ${rollout.to} is not ${desired.blue}`;
  },
};

/** People's shares are exact: in every state, and through every step of a strategy. */
export const greensExact: Invariant = {
  name: "people's shares are exact, and no strategy changes them",
  broken: (change) => exactGreens(change) ?? touchedGreens(change),
};

function exactGreens({ after }: Change): string | undefined {
  const { traffic, desired, rollout } = after;
  if (Object.keys(traffic).length === 0) return undefined;
  for (const [green, share] of Object.entries(desired.green)) {
    if (rollout?.to === green) return `the green ${green} is a candidate`;
    const live = traffic[green];
    // What the stable variant has by the strategy comes on top of what it has as a green.
    const isExact = rollout?.from === green ? live !== undefined && live >= share : live === share;
    if (!isExact) return `${green} has ${live}, people wished ${share}`;
  }
  return undefined;
}

const strategic: ReadonlySet<string> = new Set([
  "rollout-advanced",
  "rollout-confirmed",
  "rollout-completed",
]);

function touchedGreens({ before, after }: Change): string | undefined {
  if (!before || !strategic.has(after.event) || before.revision === after.revision) return undefined;
  const own = [before.rollout?.from, before.rollout?.to];
  for (const [id, share] of Object.entries(before.traffic)) {
    if (own.includes(id) || after.traffic[id] === share) continue;
    return `${after.event} moved ${id} from ${share} to ${after.traffic[id]}`;
  }
  return undefined;
}

/** A rollout only goes up, step by step, against the same stable variant. */
export const stepwise: Invariant = {
  name: "a rollout takes one step after the other, and its candidate never shrinks",
  broken: (change) => {
    const { before, after } = change;
    if (!begins(change) || !before?.rollout || !isForward(before)) return undefined;
    if (after.event !== "rollout-advanced" && after.event !== "rollout-completed") return undefined;
    const was = before.rollout;
    const step = after.rollout?.step ?? was.of;
    if (step > was.step + 1) return `from step ${was.step} to ${step}`;
    const gained = (after.traffic[was.to] ?? 0) - (before.traffic[was.to] ?? 0);
    if (gained < 0) return `${was.to} lost ${-gained}`;
    const early = Date.parse(was.next) - change.session.lookedAt;
    return early > 0 && was.inconclusive === 0 ? `${early / 60_000} minutes too early` : undefined;
  },
};

/** A person said yes at each step at which one is asked. */
export const pausesAsked: Invariant = {
  name: "no rollout goes on from a pause before a person approves it",
  broken: (change) => {
    const { before, after } = change;
    const was = before?.rollout;
    if (!begins(change) || !was?.pauses || after.desired.digest !== before?.desired.digest) return undefined;
    if (after.event !== "rollout-advanced" && after.event !== "rollout-completed") return undefined;
    const percent = was.steps[was.step - 1];
    const asks = percent !== undefined && was.pauses.includes(percent) && was.approved !== was.step;
    return asks ? `goes on from ${percent} %, where nobody approved` : undefined;
  },
};

/** Ready until its time has come, and with no share. */
export const keptReady: Invariant = {
  name: "the old blue is kept ready for as long as was said",
  broken: (change) => {
    const { before, after, session } = change;
    if (after.keep && after.traffic[after.keep.variant] !== 0) {
      return `${after.keep.variant} is kept with ${after.traffic[after.keep.variant]} %`;
    }
    if (after.event !== "retired" || before?.event === "retired" || !before?.keep) return undefined;
    const early = Date.parse(before.keep.until) - session.lookedAt;
    return early > 0 ? `taken out ${early / 60_000} minutes too early` : undefined;
  },
};
