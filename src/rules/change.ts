import { canonicalJson } from "../model/canonical.ts";
import { blueShare, versionOf } from "../model/traffic.ts";
import type { Live, Variant } from "../model/variant.ts";
import type { GateContext } from "./context.ts";
import { namedVersions } from "./deployment-facts.ts";

/** What of a change can do harm: what is new, or gets more. */
export interface Change {
  /** Versions that get more than they have, those that come at 0 percent included; the stable one never. */
  readonly rising: readonly string[];
  /** The version that the others' shares come from; undefined: nothing ran before. */
  readonly stable: string | undefined;
  /** Whether any variant begins or grows at the stable one's cost. Windows gate these, never a decrease. */
  readonly increases: boolean;
}

let last: { readonly context: GateContext; readonly change: Change } | undefined;

/** Worked out once for each context: its gates ask one after the other. */
export function changeOf(context: GateContext): Change {
  if (last?.context !== context) last = { context, change: computeChange(context) };
  return last.change;
}

function computeChange({ from, to, deployment, stable: stableId }: GateContext): Change {
  const stableVariant = stableId === null ? undefined : from.variants[stableId];
  const stable = stableVariant?.version;
  const before = sharesBy(from, byVersion);
  const after = sharesBy(to, byVersion);
  const wanted = new Map(Object.entries(deployment.green));
  wanted.set(deployment.blue, Math.max(blueShare(deployment.green), wanted.get(deployment.blue) ?? 0));
  const grows = (version: string): boolean => {
    const had = before.get(version);
    return had === undefined || Math.max(after.get(version) ?? 0, wanted.get(version) ?? 0) > had;
  };
  const rising = namedVersions(deployment).filter((version) => version !== stable && grows(version));
  return { rising, stable, increases: rising.length > 0 || increases(from, to, stableVariant) };
}

/** Whether any variant but the stable one begins, or gets more than it has. */
export function increases(from: Live, to: Live, stable: Variant | undefined): boolean {
  const content = (id: string, variant: Variant | undefined) => (variant ? canonicalJson(variant) : id);
  const before = sharesBy(from, content);
  const stableKey = stable && canonicalJson(stable);
  for (const [key, share] of sharesBy(to, content)) {
    const had = before.get(key);
    if (key !== stableKey && (had === undefined || share > had)) return true;
  }
  return false;
}

function byVersion(id: string, variant: Variant | undefined): string {
  return variant?.version ?? versionOf(id);
}

function sharesBy(
  live: Live,
  key: (id: string, variant: Variant | undefined) => string,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [id, share] of Object.entries(live.traffic)) {
    const variant = Object.hasOwn(live.variants, id) ? live.variants[id] : undefined;
    const name = key(id, variant);
    shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return shares;
}
