import type { Traffic } from "./traffic.ts";

/** A version with its resolved variables and secret references: what really runs. */
export interface Variant {
  readonly version: string;
  /** Digest of the release. */
  readonly release: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * The version itself; where two variants of one version are live, one of them is `VERSION~DIGEST6`, which says
 * nothing of their ages (a tilde cannot stand in a version, and may stand in a file name).
 */
export type VariantId = string;

/** What runs: shares by variant, 100 in sum (or nothing at all). */
export interface Live {
  readonly traffic: Traffic;
  readonly variants: Readonly<Record<VariantId, Variant>>;
}

export const nothingLive: Live = { traffic: {}, variants: {} };

/** What is wrong with what runs, in words: whole percents of 100 in sum, each of a variant, or nothing at all. */
export function unsoundShares({ traffic, variants }: Live): string | undefined {
  const shares = Object.entries(traffic);
  const odd = shares.find(([, share]) => !Number.isInteger(share) || share < 0 || share > 100);
  if (odd) return `the share of ${odd[0]} is no whole number from 0 to 100`;
  const unknown = shares.find(([id]) => !Object.hasOwn(variants, id));
  if (unknown) return `nothing says what ${unknown[0]} is`;
  const idle = Object.keys(variants).find((id) => !Object.hasOwn(traffic, id));
  if (idle !== undefined) return `nothing says what share ${idle} has`;
  const sum = shares.reduce((all, [, share]) => all + share, 0);
  return sum === 100 || shares.length === 0 ? undefined : `the shares sum to ${sum}, not to 100`;
}
