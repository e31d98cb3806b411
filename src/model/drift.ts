import type { Digest } from "./canonical.ts";
import type { Milliseconds } from "./duration.ts";
import type { Live, VariantId } from "./variant.ts";

/**
 * What is done where a running server promises another contract than the reviewed one, after a rollout and its watch:
 * `alert` tells it once, `rollback` goes back to what ran before. During them it is a failed probe either way; `off`
 * compares at no time.
 */
export type DriftMode = "alert" | "rollback" | "off";

/** `drift` of a policy. */
export interface DriftPolicy {
  readonly contract: DriftMode;
  /** How long after it was last looked at what is live is probed again. */
  readonly every: Milliseconds;
}

export const defaultDrift: DriftPolicy = { contract: "alert", every: 86_400_000 };

interface Policy {
  readonly drift?: DriftPolicy;
}

/** A policy of which nothing says so is under the default: the record of it need not change for that. */
export function driftPolicy(environment: Policy | undefined): DriftPolicy {
  return environment?.drift ?? defaultDrift;
}

const strictness: readonly DriftMode[] = ["off", "alert", "rollback"];

/** Of several policies that bind at once, the one that lets the least pass; the default where there is none. */
export function strictestDrift(policies: readonly Policy[]): DriftMode {
  const modes = policies.map((policy) => driftPolicy(policy).contract);
  return strictness.findLast((mode) => modes.includes(mode)) ?? defaultDrift.contract;
}

/** One difference between the reviewed and the running contract, every text bounded. */
export interface DriftChange {
  /** JSON pointer into the contract, with names in place of indexes. */
  readonly pointer: string;
  readonly class: "breaking" | "unknown" | "additive" | "documentation";
  /** One line for people. */
  readonly summary: string;
  /** What models read and what it was, where that is a text; hidden characters included. */
  readonly before?: string;
  readonly after?: string;
  /** What stands out in the new text: hidden characters, instructions to the model. */
  readonly warnings?: readonly string[];
}

/** A variant whose running contract is not the reviewed one. */
export interface ContractDrift {
  readonly variant: VariantId;
  /** Digests of both. */
  readonly reviewed: Digest;
  readonly running: Digest;
  /** `unknown` also where what was reviewed could not be read, so that nothing was compared. */
  readonly verdict: DriftChange["class"] | "none";
  /** The worst first; at most as many as `changesAtMost`. */
  readonly changes: readonly DriftChange[];
  /** How many more there are. */
  readonly more: number;
  /** ISO instant at which it was first seen. */
  readonly since: string;
}

export const changesAtMost = 20;

/** Of what was known to drift, what still runs, under whatever name and with whatever settings. */
export function driftIn(
  drift: readonly ContractDrift[] = [],
  before: Live,
  after: Live,
): readonly ContractDrift[] {
  return Object.entries(after.variants).flatMap(([variant, { version, release }]) => {
    const known = drift.find((one) => {
      const was = before.variants[one.variant];
      return was?.version === version && was.release === release;
    });
    return known ? [{ ...known, variant }] : [];
  });
}

/** Whether nothing of it is new: the same variants run the same contracts. */
export function sameDrift(a: readonly ContractDrift[], b: readonly ContractDrift[]): boolean {
  return a.length === b.length && a.every((one) => isKnownDrift(one, b));
}

export function isKnownDrift(
  { variant, running }: Pick<ContractDrift, "variant" | "running">,
  known: readonly ContractDrift[],
): boolean {
  return known.some((other) => other.variant === variant && other.running === running);
}

/** Without those that an analysis has found to be as reviewed since. */
export function withoutCleared(
  drift: readonly ContractDrift[],
  probes: readonly { readonly variant: VariantId; readonly contract?: Digest }[],
): readonly ContractDrift[] {
  return drift.filter(
    ({ variant, reviewed }) =>
      !probes.some((probe) => probe.variant === variant && probe.contract === reviewed),
  );
}

/** `contract 3f2a9c0d11aa ≠ reviewed 5781fef2bfc8: breaking, - get_alerts` */
export function sayContractDrift({ reviewed, running, verdict, changes, more }: ContractDrift): string {
  const head = `contract ${shortDigest(running)} ≠ reviewed ${shortDigest(reviewed)}`;
  const named = changes.filter((change) => change.class !== "documentation").slice(0, 5);
  const described = changes.filter((change) => change.class === "documentation").slice(0, 2);
  const left = changes.length - named.length - described.length + more;
  const parts = [...named, ...described].map((change) => change.summary);
  if (left > 0) parts.push(`${left} more`);
  const warnings = changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
  if (warnings > 0) parts.push(`${warnings} ${warnings === 1 ? "warning" : "warnings"}`);
  return parts.length === 0 ? head : `${head}: ${verdict}, ${parts.join(", ")}`;
}

/** Twelve digits, as a probe says them. */
export function shortDigest(digest: Digest): string {
  return digest.replace(/^sha256-/, "").slice(0, 12);
}
