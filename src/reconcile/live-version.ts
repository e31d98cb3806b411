import type { Status } from "../model/status.ts";
import { compareVersions } from "../model/traffic.ts";
import { blueOf, stableOf } from "./variants.ts";

/** `leaving`: what a rollout takes its traffic from. `idle`: runs without being asked for any more. */
export type LiveRole = "blue" | "candidate" | "green" | "leaving" | "idle";

/** What a version is in what runs; undefined where it is not live. */
export function roleOf(status: Status, version: string): LiveRole | undefined {
  const isVersion = (id: string | null) => id !== null && status.variants[id]?.version === version;
  const { rollout } = status;
  if (isVersion(blueOf(status))) return rollout && rollout.from !== rollout.to ? "candidate" : "blue";
  // Of what is both, the green cannot go alone: the rollout, and every way back, stand on it.
  if (isVersion(stableOf(status))) return "leaving";
  if (Object.hasOwn(status.desired.green, version) && Object.hasOwn(status.variants, version)) return "green";
  return Object.keys(status.variants).some(isVersion) ? "idle" : undefined;
}

/** Whether a version is something that was brought there, and that a rollback can take away. */
export function canBeTakenBack(status: Status, version: string): boolean {
  const role = roleOf(status, version);
  return role === "blue" || role === "candidate" || role === "green";
}

/** The share of all variants of a version, in percent. */
export function shareOf(status: Pick<Status, "traffic" | "variants">, version: string): number {
  return Object.entries(status.variants).reduce(
    (sum, [id, variant]) => sum + (variant.version === version ? (status.traffic[id] ?? 0) : 0),
    0,
  );
}

/** `1.1.4 75 % (leaving), 1.1.5 25 % (candidate)`; `nothing` where nothing is live. */
export function sayLiveVersions(status: Status): string {
  const versions = [...new Set(Object.values(status.variants).map((variant) => variant.version))];
  const said = versions
    .sort(compareVersions)
    .map((version) => `${version} ${shareOf(status, version)} % (${roleOf(status, version)})`);
  return said.join(", ") || "nothing";
}
