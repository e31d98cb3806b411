import type { Soak, Status } from "../model/status.ts";
import { isSettled } from "../model/status.ts";

type SoakByVersion = Readonly<Record<string, Soak>>;

/**
 * The version whose soak runs: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
export function soakingVersion(
  status: Pick<Status, "outcome" | "rollout" | "traffic" | "variants" | "desired">,
): string | null {
  const { blue, green } = status.desired;
  if (!isSettled(status) || blue === null || blue in green) return null;
  const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
  return whole !== undefined && status.variants[whole]?.version === blue ? blue : null;
}

/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`. Versions in `voided` (failed or held) lose what they had.
 */
export function carrySoak(
  before: SoakByVersion,
  running: string | null,
  voided: ReadonlySet<string>,
  endedAt: string,
  at: string,
): SoakByVersion {
  const after: Record<string, Soak> = {};
  for (const [version, soak] of Object.entries(before)) {
    if (voided.has(version)) continue;
    after[version] = version === running || soak.since === null ? soak : close(soak, soak.since, endedAt);
  }
  if (running !== null && !voided.has(running)) {
    const known = after[running];
    after[running] = { longest: known?.longest ?? 0, since: known?.since ?? at };
  }
  return after;
}

function close(soak: Soak, since: string, endedAt: string): Soak {
  const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
  return { longest: Math.max(soak.longest, length), since: null };
}
