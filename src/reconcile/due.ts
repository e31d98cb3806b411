import type { DriftPolicy } from "../model/drift.ts";
import { compareText } from "../model/finding.ts";
import type { ProbeNote, ProbeNotes } from "../model/probed.ts";
import { isSettled, type Status } from "../model/status.ts";

/**
 * The servers of one environment that may want to be looked at again by what is noted of earlier looks: those that were
 * never looked at, then those for which it is longest ago. Whether one really does is its status' to say.
 */
export function dueServers(
  servers: Iterable<string>,
  notes: ProbeNotes,
  policy: DriftPolicy,
  now: string,
): readonly string[] {
  const at = Date.parse(now);
  const last = (server: string) => Date.parse(notes.get(server)?.at ?? "") || 0;
  // What is compared no more has nothing left that differs.
  const wanted = (note: ProbeNote | undefined) =>
    policy.contract === "off" ? note?.outcome === "drifted" : isDue(note, policy, at);
  return [...servers]
    .filter((server) => wanted(notes.get(server)))
    .sort((a, b) => last(a) - last(b) || compareText(a, b));
}

/** What could not be decided gets another chance sooner. A note from the future is none. */
function isDue(note: ProbeNote | undefined, { every }: DriftPolicy, now: number): boolean {
  if (note === undefined) return true;
  const at = Date.parse(note.at);
  return at > now || at + (note.outcome === "undecided" ? Math.ceil(every / 4) : every) <= now;
}

/**
 * Whether a status is one that only a scheduled look comes back to: settled, serving, and neither worked on nor under
 * watch, which is looked at in every run.
 */
export function isLeftAlone(status: Status, now: string): boolean {
  const isWatched = status.watch !== null && Date.parse(now) < Date.parse(status.watch.until);
  return isSettled(status) && status.lease === null && !isWatched && isServing(status);
}

export function isServing({ traffic, outcome }: Status): boolean {
  return outcome !== "removed" && Object.keys(traffic).length > 0;
}

/** A status was looked at when it was concluded; a clock that was put back does not keep anyone from looking. */
export function isOlder({ at }: Pick<Status, "at">, { every }: DriftPolicy, now: string): boolean {
  const since = Date.parse(now) - Date.parse(at);
  return since < 0 || since >= every;
}
