import type { Cause, Rollout, Status } from "../model/status.ts";
import { analysisOwed } from "./owed.ts";
import { isPaused, stepPercent } from "./rollout.ts";
import { nextStable, type StatusDraft } from "./settle.ts";

/** Nothing that runs changes: only what was held; and what failed owes an analysis before it counts as good. */
export function resumed(status: Status, head: string, cause: Cause, now: string): StatusDraft {
  const rollout = status.rollout ?? (status.outcome === "failed" ? analysisOwed(status, now) : null);
  return {
    ...byPerson(status, head, cause, now),
    event: "resumed",
    outcome: rollout ? "progressing" : status.outcome,
    rollout: rollout && { ...rollout, next: now },
    hold: [],
    gates: [],
    problem: null,
  };
}

/** The rollout under way, where it waits for a person and nothing else is unfinished. */
export function pausedRollout({ rollout, outcome }: Status): Rollout | null {
  return rollout && outcome === "progressing" && isPaused(rollout) ? rollout : null;
}

/** A person lets a rollout go on from the step at which it paused: the next one is due at once. What is held stays. */
export function approvedStep(
  status: Status,
  rollout: Rollout,
  head: string,
  cause: Cause,
  now: string,
): StatusDraft {
  const { step, of, steps } = rollout;
  const message = `step ${step} of ${of} (${stepPercent(steps, step)} %) approved by ${cause.actor}`;
  return {
    ...byPerson(status, head, cause, now),
    event: "rollout-approved",
    rollout: { ...rollout, approved: step, next: now },
    gates: [{ rule: "rollout/paused", outcome: "pass", message }],
  };
}

function byPerson(status: Status, head: string, cause: Cause, now: string): StatusDraft {
  // What a rollback went back to, and why, is that rollback's to say.
  const { digest: _, restored: __, because: ___, ...draft } = status;
  return {
    ...draft,
    revision: status.revision + 1,
    lease: null,
    stable: nextStable(status, head),
    cause: status.cause.pull === undefined ? cause : { ...cause, pull: status.cause.pull },
    at: now,
  };
}
