import type { Lease } from "../model/status.ts";

/** Live until it expires, or until its run is known to have ended. */
export function leaseIsLive(lease: Lease, now: string, endedRuns: ReadonlySet<string>): boolean {
  return Date.parse(now) < Date.parse(lease.expires) && !endedRuns.has(lease.run);
}
