import { createHash } from "node:crypto";
import { compareVersions } from "../../model/traffic.ts";
import type { Live, VariantId } from "../../model/variant.ts";

/** Whom something is chosen for, and of what. */
export interface Chooser {
  readonly user: string;
  readonly server: string;
  readonly environment: string;
}

/** A number above 0 and below 1: the same everywhere for a user and a variant, and evenly spread. */
function draw({ user, server, environment }: Chooser, id: VariantId): number {
  const digest = createHash("sha256")
    .update(JSON.stringify([environment, server, id, user]))
    .digest();
  return (digest.readUIntBE(0, 6) + 0.5) / 2 ** 48;
}

/**
 * The variant a user gets; undefined where nothing is live. Each variant draws a number for the user, and the
 * first to arrive at its share's pace wins (weighted rendezvous hashing): variants get users in proportion to
 * their shares, and where shares change, users move only to variants that grew against the one they leave. So a
 * canary keeps its users from the first step to the last, and the next one begins with other users.
 */
export function chooseVariant(live: Live, chooser: Chooser): VariantId | undefined {
  const order = Object.keys(live.traffic)
    .filter((id) => (live.traffic[id] ?? 0) > 0 && Object.hasOwn(live.variants, id))
    .sort((a, b) => compareVersions(b, a));
  let first: VariantId | undefined;
  let soonest = Number.POSITIVE_INFINITY;
  for (const id of order) {
    const arrival = -Math.log(draw(chooser, id)) / (live.traffic[id] ?? 0);
    if (arrival < soonest) {
      soonest = arrival;
      first = id;
    }
  }
  return first;
}
