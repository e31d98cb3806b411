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
