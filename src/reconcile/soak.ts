import type { Soak, Status } from "../model/status.ts";
import { isSettled } from "../model/status.ts";
import type { Variant } from "../model/variant.ts";

type SoakByVersion = Readonly<Record<string, Soak>>;

/** A version, and the digest of the release that soaks under it. */
export type Soaking = Pick<Variant, "version" | "release">;

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share,
 * a failure or a contract that is not the reviewed one ends the interval.
 */
export function soakingVariant(
  status: Pick<Status, "outcome" | "rollout" | "traffic" | "variants" | "desired" | "drift">,
): Soaking | null {
  const { blue, green } = status.desired;
  if (!isSettled(status) || (status.drift ?? []).length > 0 || blue === null || blue in green) return null;
  const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
  const variant = whole === undefined ? undefined : status.variants[whole];
  return variant?.version === blue ? { version: blue, release: variant.release } : null;
}

/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`, and from nothing where another release soaked under its version. Versions in `voided` (failed or held) lose what they had.
 */
export function carrySoak(
  before: SoakByVersion,
  running: Soaking | null,
  voided: ReadonlySet<string>,
  endedAt: string,
  at: string,
): SoakByVersion {
  const after: Record<string, Soak> = {};
  for (const [version, soak] of Object.entries(before)) {
    if (voided.has(version)) continue;
    const runs = version === running?.version && soak.release === running.release;
    after[version] = runs || soak.since === null ? soak : close(soak, soak.since, endedAt);
  }
  if (running !== null && !voided.has(running.version)) {
    const { version, release } = running;
    const known = after[version]?.release === release ? after[version] : undefined;
    after[version] = { release, longest: known?.longest ?? 0, since: known?.since ?? at };
  }
  return after;
}

function close(soak: Soak, since: string, endedAt: string): Soak {
  const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
  return { ...soak, longest: Math.max(soak.longest, length), since: null };
}
