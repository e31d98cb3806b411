import { digestOf } from "../model/canonical.ts";
import type { Status } from "../model/status.ts";
import type { Live, Variant, VariantId } from "../model/variant.ts";

export function sameVariant(a: Variant | undefined, b: Variant | undefined): boolean {
  return a !== undefined && b !== undefined && digestOf(a) === digestOf(b);
}

/** The id under which a variant is live, if it is. */
export function idOfLive(live: Live, variant: Variant): VariantId | undefined {
  const digest = digestOf(variant);
  return Object.keys(live.variants).find((id) => digestOf(live.variants[id]) === digest);
}

/** The version, or with the digest's first six digits where another variant holds the plain name already. */
export function newVariantId(variant: Variant, taken: ReadonlySet<VariantId>): VariantId {
  if (!taken.has(variant.version)) return variant.version;
  return `${variant.version}~${digestOf(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}

/** The variant that is, or is on its way to be, blue. */
export function blueOf(status: Status): VariantId | null {
  if (status.rollout) return status.rollout.to;
  return stableOf(status);
}

/** The variant that carries what no one else was given: what a rollout starts from. */
export function stableOf(status: Status): VariantId | null {
  if (status.rollout) return status.rollout.from;
  const { blue, green } = status.desired;
  const candidates = Object.keys(status.variants).filter(
    (id) =>
      status.variants[id]?.version === blue &&
      !(blue !== null && blue in green) &&
      id !== status.keep?.variant,
  );
  const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
  return byShare[0] ?? null;
}

/** What serves: without the old blue that is only kept ready. */
export function liveWithoutKept({ traffic, variants, keep }: Live & Pick<Status, "keep">): Live {
  if (!keep || (traffic[keep.variant] ?? 0) > 0) return { traffic, variants };
  const { [keep.variant]: _, ...others } = traffic;
  const { [keep.variant]: __, ...rest } = variants;
  return { traffic: others, variants: rest };
}

/** Same shares of the same variants, whatever they are called. */
export function sameLive(a: Live, b: Live): boolean {
  return digestOf(sharesByContent(a)) === digestOf(sharesByContent(b));
}

function sharesByContent(live: Live): readonly (readonly [string, number])[] {
  return Object.entries(live.variants)
    .map(([id, variant]) => [digestOf(variant), live.traffic[id] ?? 0] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
