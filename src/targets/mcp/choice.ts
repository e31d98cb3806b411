import { createHash } from "node:crypto";
import { compareVersions } from "../../model/traffic.ts";
import type { Live, VariantId } from "../../model/variant.ts";

/** So many equal parts of all users: a hundredth of a percent each. */
export const buckets = 10_000;

/** A user's place for one server in one environment: the same everywhere, and no user has it in common by rank. */
export function bucketOf(user: string, server: string, environment: string): number {
  const digest = createHash("sha256")
    .update(JSON.stringify([environment, server, user]))
    .digest();
  return digest.readUIntBE(0, 6) % buckets;
}

/**
 * The variant a user gets; undefined where nothing is live. Variants have neighbouring intervals of buckets,
 * newest first, so that the order does not depend on the shares: raising one at the cost of others leaves it
 * with everybody who had it, from a canary's first step to its last.
 */
export function chooseVariant(
  live: Live,
  user: string,
  server: string,
  environment: string,
): VariantId | undefined {
  const order = Object.keys(live.traffic)
    .filter((id) => (live.traffic[id] ?? 0) > 0 && Object.hasOwn(live.variants, id))
    .sort((a, b) => compareVersions(b, a));
  const bucket = bucketOf(user, server, environment);
  let end = 0;
  for (const id of order) {
    end += ((live.traffic[id] ?? 0) * buckets) / 100;
    if (bucket < end) return id;
  }
  return order.at(-1);
}
