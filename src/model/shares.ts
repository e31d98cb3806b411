import { apportion, blueShare, sumOfShares, type Traffic } from "./traffic.ts";

/** What a deployment file says of traffic: blue gets what the greens leave. */
export interface Shares {
  readonly blue: string;
  /** Whole percent by version; at most 100 in sum. */
  readonly green: Traffic;
}

export type Shared =
  | { readonly kind: "shared"; readonly green: Traffic }
  /** There is no other version to take what it would leave. */
  | { readonly kind: "nobody" }
  /** Several others, none of which has anything yet: a person must say which of them is meant. */
  | { readonly kind: "unclear"; readonly among: readonly string[] };

/**
 * The greens' shares once a version has exactly `share` percent, and the others what is left in proportion to
 * what they had (largest remainder, ties to the lower version). Where the others had nothing, blue takes it.
 */
export function withShare({ blue, green }: Shares, version: string, share: number): Shared {
  if (version === blue) return withBlueShare(green, share);
  const { [version]: _, ...others } = green;
  const left = Math.max(0, blueShare(green));
  if (left + sumOfShares(others) === 0) return { kind: "shared", green: { ...others, [version]: share } };
  const { [blue]: __, ...greens } = apportion({ ...others, [blue]: left }, 100 - share);
  return { kind: "shared", green: { ...greens, [version]: share } };
}

function withBlueShare(green: Traffic, share: number): Shared {
  const greens = Object.keys(green);
  if (greens.length === 0) return share === 100 ? { kind: "shared", green } : { kind: "nobody" };
  if (share < 100 && greens.length > 1 && sumOfShares(green) === 0) return { kind: "unclear", among: greens };
  return { kind: "shared", green: apportion(green, 100 - share) };
}
