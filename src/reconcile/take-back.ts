import { digestOf } from "../model/canonical.ts";
import type { Status } from "../model/status.ts";
import type { Target } from "../model/target.ts";
import type { Live } from "../model/variant.ts";
import { liveOf } from "./transition.ts";
import { blueOf, sameLive, stableOf } from "./variants.ts";

/**
 * What runs without one of its greens: the share goes to what is stable, and everything else stays as it is. The
 * desired digest is that of the deployment file without the green, as long as nothing else was changed there.
 */
export function takenBack(
  status: Status,
  version: string,
  targets: readonly Target[],
): { readonly live: Live; readonly desired: Status["desired"] } {
  const { [version]: _, ...green } = status.desired.green;
  const live = liveWithout(status, version);
  const { blue, commit } = status.desired;
  const blueId = blueOf(status);
  const ofBlue = blueId === null ? {} : { [blue ?? blueId]: live.variants[blueId] };
  const ofGreens = Object.fromEntries(Object.keys(green).map((name) => [name, live.variants[name]]));
  const digest = digestOf({ blue, green, variants: { ...ofBlue, ...ofGreens }, targets });
  return { live, desired: { commit, digest, blue, green } };
}

/** Whether a point is what runs but for the green, which is not there or has nothing there. */
export function isLikeTakenBack(point: Status, status: Status, version: string): boolean {
  const live = liveWithout(status, version);
  if (sameLive(point, live)) return true;
  if (!Object.hasOwn(status.variants, version)) return false;
  const variant = status.variants[version];
  if (variant === undefined || (status.traffic[version] ?? 0) === 0) return false;
  const idle: Live = {
    traffic: { ...live.traffic, [version]: 0 },
    variants: { ...live.variants, [version]: variant },
  };
  return sameLive(point, idle);
}

function liveWithout(status: Status, version: string): Live {
  if (!Object.hasOwn(status.traffic, version)) return liveOf(status);
  const { [version]: share = 0, ...traffic } = status.traffic;
  const { [version]: _, ...variants } = status.variants;
  const stable = stableOf(status);
  const heir = stable !== null && stable in variants ? stable : blueOf(status);
  if (heir === null || !(heir in variants)) return { traffic, variants };
  return { traffic: { ...traffic, [heir]: (traffic[heir] ?? 0) + share }, variants };
}
