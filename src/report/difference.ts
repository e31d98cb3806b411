import { compareText } from "../model/finding.ts";
import { compareVersions, type Traffic } from "../model/traffic.ts";
import type { Live, Variant, VariantId } from "../model/variant.ts";

/** One name whose value differs; null is absence. */
export interface Difference {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SettingsDifference {
  readonly variables: readonly Difference[];
  /** Only what became of each name: where a secret comes from is nobody's business in a report. */
  readonly secrets: readonly { readonly name: string; readonly change: "added" | "removed" | "changed" }[];
}

/** What changes for the users of the main variant: the one with the greatest share before and after. */
export function settingsDifference(from: Live, to: Live): SettingsDifference {
  const before = mainVariant(from);
  const after = mainVariant(to);
  if (before === undefined || after === undefined) return { variables: [], secrets: [] };
  return {
    variables: differences(before.variables, after.variables),
    secrets: differences(before.secrets, after.secrets).map((entry) => ({
      name: entry.name,
      change: entry.from === null ? "added" : entry.to === null ? "removed" : "changed",
    })),
  };
}

export function differences(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): readonly Difference[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .sort(compareText)
    .map((name) => ({ name, from: own(from, name), to: own(to, name) }))
    .filter((entry) => entry.from !== entry.to);
}

function own(record: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

/** The greatest share; of equal ones the newer version, which is where a rollout is heading. */
export function mainVariantId(traffic: Traffic): VariantId | undefined {
  return Object.entries(traffic)
    .filter(([, share]) => share > 0)
    .sort(([a, left], [b, right]) => right - left || compareVersions(b, a))[0]?.[0];
}

function mainVariant(live: Live): Variant | undefined {
  const id = mainVariantId(live.traffic);
  return id === undefined ? undefined : live.variants[id];
}

/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning.
 */
export function leafDifferences(from: unknown, to: unknown): readonly Difference[] {
  return differences(leaves(from), leaves(to));
}

function leaves(value: unknown): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node === "object" && node !== null && !Array.isArray(node)) {
      for (const [key, member] of Object.entries(node)) visit(member, path === "" ? key : `${path}.${key}`);
    } else if (node !== undefined) {
      found.push([path, JSON.stringify(node)]);
    }
  };
  visit(value, "");
  return Object.fromEntries(found);
}
