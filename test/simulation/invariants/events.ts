import { digestOf } from "../../../src/model/canonical.ts";
import { isSettled, type Status } from "../../../src/model/status.ts";
import {
  type Change,
  environmentOf,
  type Invariant,
  isBackward,
  isForward,
  isTakeover,
  isWriteAhead,
  sameLive,
  sharesOf,
} from "./change.ts";

/** Says something of what runs, and touches nothing of it. */
function isRemark({ event }: Status): boolean {
  return event === "resumed" || event === "rollout-approved" || isAboutDrift({ event });
}

function isAboutDrift({ event }: Pick<Status, "event">): boolean {
  return event === "drift-found" || event === "drift-gone";
}

/** Whoever has been told once knows. */
export const driftToldOnce: Invariant = {
  name: "drift is told once, and changes nothing of what runs",
  broken: ({ before, after }) => {
    if (!isAboutDrift(after) || before?.revision === after.revision) return undefined;
    if (!before || !sameLive(before, after) || before.desired.digest !== after.desired.digest)
      return "what runs was changed by looking at it";
    if (!isSettled(before) || before.lease !== null)
      return `found in revision ${before.revision}, which is not settled`;
    const keys = (of: Status) => (of.drift ?? []).map(({ variant, running }) => `${variant} ${running}`);
    const known = new Set(keys(before));
    const isNews = keys(after).some((key) => !known.has(key));
    if (after.event === "drift-found") return isNews ? undefined : "nothing of it is news";
    return isNews || keys(after).length >= known.size ? "nothing of it is gone" : undefined;
  },
};

/** Write-ahead, conclusion; write-ahead, conclusion: the revision is the fencing token. */
export const revisions: Invariant = {
  name: "the revision rises by exactly one with each write-ahead, which is concluded at most once",
  broken: ({ before, after, session }) => {
    const was = before?.revision ?? 0;
    if (after.revision === was) {
      if (before?.outcome !== "applying" || before.lease === null) return `revision ${was} is written twice`;
      if (before.lease.run !== session.process.run)
        return `${session.process.run} concludes what ${before.lease.run} holds`;
      return after.lease === null ? undefined : "a conclusion keeps its lease";
    }
    if (after.revision !== was + 1) return `from revision ${was} to ${after.revision}`;
    if (isRemark(after)) return undefined;
    if (after.outcome !== "applying") return `revision ${after.revision} was not written ahead`;
    return after.lease?.run === session.process.run ? undefined : "a write-ahead under somebody else's lease";
  },
};

/** Nobody begins while somebody else is at work, unless that run has ended or its lease has expired. */
export const leases: Invariant = {
  name: "a live lease is respected",
  broken: (change) => {
    const { before, session } = change;
    const lease = before?.lease;
    if (!lease || !isWriteAhead(change) || lease.run === session.process.run) return undefined;
    // A person's rollback goes before everything, and a person who recovers has looked.
    if (session.command === "rollback" || session.command === "recover") return undefined;
    const isLive = session.lookedAt < Date.parse(lease.expires) && !session.look?.endedRuns.has(lease.run);
    return isLive ? `${session.process.run} overtakes ${lease.run}, which is at work` : undefined;
  },
};

/** Doing it twice is what makes two events of one. */
export const onceOnly: Invariant = {
  name: "every event happens once",
  broken: (change) => {
    const { before, after } = change;
    if (!before || !isWriteAhead(change) || before.outcome === "applying") return undefined;
    if (after.event !== before.event || !isForward(after) || !sameLive(before, after)) return undefined;
    // An analysis that is still owed is made again.
    if (before.rollout && before.rollout.inconclusive > 0) return undefined;
    const same =
      before.desired.digest === after.desired.digest && before.rollout?.step === after.rollout?.step;
    return same ? `${after.event} happens again, and nothing has changed` : undefined;
  },
};

/** Traffic goes back to what was proven, word for word. */
export const restoresPoints: Invariant = {
  name: "a rollback restores a settled state as it was, or takes everything away",
  broken: (change) => {
    const { after, past } = change;
    if (!isWriteAhead(change) || !isBackward(after) || isTakeover(change)) return undefined;
    if (after.event === "withdrawn") {
      if (Object.keys(after.traffic).length > 0) return "something was withdrawn, and runs";
      const point = past.find(
        (status) =>
          isSettled(status) && status.revision < after.revision - 1 && Object.keys(status.traffic).length > 0,
      );
      return point && after.stable !== null
        ? `withdrawn, although revision ${point.revision} was settled`
        : undefined;
    }
    if (after.restored === undefined) return takesBack(change);
    const point = past.find(
      (status) =>
        isSettled(status) && sameLive(status, after) && digestOf(status.outputs) === digestOf(after.outputs),
    );
    return point ? undefined : `revision ${after.revision} restores what never was settled`;
  },
};

/** Whether the bad is innocent elsewhere is for people to say: nobody is sent back to it by itself. */
export const failedGone: Invariant = {
  name: "after a rollback that nobody asked for, nothing serves that failed",
  broken: (change) => {
    const { before, after } = change;
    if (!before || !isAutomatic(change)) return undefined;
    const failed = (after.because ?? []).filter(({ outcome, dryRun }) => outcome === "fail" && !dryRun);
    if (failed.length === 0) return "nothing failed";
    const bad = new Set(failed.map(({ variant }) => digestOf(before.variants[variant] ?? null)));
    // What is only kept ready is not blue, though it may be another variant of that version.
    const left = Object.entries(after.variants).filter(
      ([id, variant]) =>
        bad.has(digestOf(variant)) &&
        ((after.traffic[id] ?? 0) > 0 ||
          (variant.version === after.desired.blue && id !== after.keep?.variant)),
    );
    return left.length > 0 ? `${left.map(([id]) => id)} failed, and serves` : undefined;
  },
};

/** A dead version that is given traffic beside a good one is dead all the same. */
export const lookedAt: Invariant = {
  name: "what gets traffic, or more of it, was looked at",
  broken: ({ before, after, past }) => {
    const isConcluded = before?.outcome === "applying" && before.revision === after.revision;
    if (!isConcluded || !isForward(after) || after.outcome === "applying") return undefined;
    const had = sharesOf(past.findLast(({ revision }) => revision < after.revision));
    const unseen = Object.entries(after.variants).filter(
      ([id, variant]) =>
        (after.traffic[id] ?? 0) > (had.get(digestOf(variant)) ?? 0) &&
        !after.probes.some((probe) => probe.variant === id),
    );
    return unseen.length > 0 ? `nobody looked at ${unseen.map(([id]) => id)}` : undefined;
  },
};

/** One green goes, to what is stable; nobody else's share moves. */
function takesBack({ before, after, session }: Change): string | undefined {
  if (session.command !== "rollback") return "a rollback without a point that nobody asked for";
  const gone = Object.keys(before?.desired.green ?? {}).filter((green) => !(green in after.desired.green));
  const [green] = gone;
  if (!before || gone.length !== 1 || green === undefined) return `takes back ${gone}`;
  const grown = Object.keys(after.traffic).filter((id) => after.traffic[id] !== before.traffic[id]);
  const gain = grown.reduce((sum, id) => sum + (after.traffic[id] ?? 0) - (before.traffic[id] ?? 0), 0);
  if (grown.length > 1 || gain !== before.traffic[green]) return `${green} goes, and ${grown} gain ${gain}`;
  return undefined;
}

/** More than any run sleeps between looking and writing. */
const slack = 31 * 60_000;

/** What was proven long ago was proven in another world. */
export const pointsYoung: Invariant = {
  name: "no rollback goes back further than its policy allows",
  broken: (change) => {
    const { id, after, past, policies } = change;
    const { restored } = after;
    if (!isWriteAhead(change) || !restored || !isBackward(after) || isTakeover(change)) return undefined;
    const next = past.find((status) => status.revision > restored.revision && isSettled(status));
    const maxAge = policies.get(environmentOf(id))?.rollback.maxAge;
    if (!next || maxAge === undefined) return undefined;
    const age = Date.parse(after.at) - Date.parse(next.at);
    return age > maxAge + slack
      ? `revision ${restored.revision} ended ${age / 60_000} minutes ago`
      : undefined;
  },
};

/** Bad is never called good, and never goes on. */
export const failureEnds: Invariant = {
  name: "what failed is rolled back, withdrawn, or says so",
  broken: ({ before, after }) => {
    const bad = after.probes.some(({ outcome, variant }) => outcome === "fail" && variant in after.variants);
    if (after.lease !== null || !bad || after.outcome === "applying") return undefined;
    // A person wants it to go on: what is live is looked at again before it does.
    if ((after.event === "resumed" || after.event === "rollout-approved") && before) return undefined;
    return after.outcome === "failed"
      ? undefined
      : `revision ${after.revision} is ${after.outcome} with a failed analysis`;
  },
};

/** What nobody could tell is neither good nor bad: it is no point to go back to, and nothing soaks. */
export const undecidedOwes: Invariant = {
  name: "what no analysis decided about is settled by nothing",
  broken: ({ after }) => {
    const deciding = after.probes.filter(({ dryRun }) => dryRun !== true);
    const open = deciding.some(({ outcome }) => outcome === "error" || outcome === "inconclusive");
    if (!open || after.outcome === "applying" || !isSettled(after)) return undefined;
    return `${after.event} at revision ${after.revision} is ${after.outcome}`;
  },
};

export const failureRests: Invariant = {
  name: "what failed waits for a person, and is not rolled back again",
  broken: (change) => {
    const { before, after, past, session } = change;
    if (!before || !isWriteAhead(change) || isTakeover(change)) return undefined;
    if (session.command !== "apply") return undefined;
    // What was only remarked of it makes no other thing of a rollback.
    const made = past.findLast((status) => !isAboutDrift(status)) ?? before;
    if (isBackward(made) && isBackward(after)) return `a rollback of a rollback (${made.revision})`;
    if (before.outcome !== "failed") return undefined;
    return before.desired.digest === after.desired.digest && before.event !== "resumed"
      ? `${after.event} after revision ${before.revision} failed, with the same wish`
      : undefined;
  },
};

/** Whether this is a rollback that nobody asked for. */
export function isAutomatic(change: Change): boolean {
  return (
    isWriteAhead(change) &&
    isBackward(change.after) &&
    !isTakeover(change) &&
    change.session.command !== "rollback"
  );
}

export const automaticAllowed: Invariant = {
  name: "no rollback happens by itself where the policy says so",
  broken: (change) => {
    const policy = change.policies.get(environmentOf(change.id));
    return isAutomatic(change) && policy && !policy.rollback.automatic
      ? "rollback.automatic is false"
      : undefined;
  },
};
