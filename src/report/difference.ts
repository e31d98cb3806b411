import { canonicalJson } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import { compareVersions, type Traffic } from "../model/traffic.ts";
import type { Live, Variant, VariantId } from "../model/variant.ts";
import { sameVariant } from "../reconcile/variants.ts";
import { hidden, shownValue } from "./shown-value.ts";

/** One name whose value differs; null is absence. */
export interface Difference {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SettingsDifference {
  /** Whose settings they are; null where nothing differs. */
  readonly version: string | null;
  readonly variables: readonly Difference[];
  /** Only what became of each name: where a secret comes from is nobody's business in a report. */
  readonly secrets: readonly { readonly name: string; readonly change: "added" | "removed" | "changed" }[];
}

/**
 * What changes for the users of the main variant: the one with the greatest share before and after. Where that
 * one stays as it is, of the first green whose settings change. Values that may be secrets are not in it.
 */
export function settingsDifference(
  from: Live,
  to: Live,
  secrets: ReadonlySet<string> = new Set(),
): SettingsDifference {
  for (const [before, after] of variantPairs(from, to)) {
    const variables = differences(before.variables, after.variables);
    const references = differences(before.secrets, after.secrets);
    if (variables.length + references.length === 0) continue;
    return {
      version: after.version,
      variables: variables.map(({ name, ...values }) => ({
        name,
        from: shownValue(name, values.from, secrets),
        to: shownValue(name, values.to, secrets),
      })),
      secrets: references.map(({ name, ...values }) => ({
        name,
        change: values.from === null ? "added" : values.to === null ? "removed" : "changed",
      })),
    };
  }
  return { version: null, variables: [], secrets: [] };
}

/** Variants before and after that may be compared, the main one first. */
function variantPairs(from: Live, to: Live): readonly (readonly [Variant, Variant])[] {
  const after = mainVariant(to);
  const main = mainVariant(from);
  if (after === undefined || main === undefined) return [];
  const replaced = (variant: Variant) =>
    mainVariant({
      variants: from.variants,
      traffic: Object.fromEntries(
        Object.entries(from.traffic).filter(([id]) => {
          const known = from.variants[id];
          return known?.version === variant.version && !sameVariant(known, variant);
        }),
      ),
    });
  const others = Object.values(to.variants).filter((variant) => variant !== after);
  return [
    [replaced(after) ?? main, after],
    ...others.flatMap((variant) => {
      const before = replaced(variant);
      return before === undefined ? [] : [[before, variant] as const];
    }),
  ];
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

/** A leaf of a policy that differs: its dotted path, its values as compact JSON, and as they are. */
export interface LeafDifference extends Difference {
  readonly values: { readonly from: unknown; readonly to: unknown };
}

/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning; that of keys carries none. Values of `secrets`,
 * by name, and what looks like a credential are left out.
 */
export function leafDifferences(
  from: unknown,
  to: unknown,
  secrets: ReadonlySet<string> = new Set(),
): readonly LeafDifference[] {
  const [before, after] = [leaves(from), leaves(to)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareText).flatMap((name) => {
    const values = { from: before.get(name), to: after.get(name) };
    const there = before.has(name) && after.has(name);
    if (there && canonicalJson(values.from) === canonicalJson(values.to)) return [];
    const text = (value: unknown) => (value === undefined ? null : leafText(name, value, secrets));
    return [{ name, from: text(values.from), to: text(values.to), values }];
  });
}

function leaves(value: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (node: unknown, path: string): void => {
    if (typeof node === "object" && node !== null && !Array.isArray(node)) {
      for (const [key, member] of Object.entries(node)) visit(member, path === "" ? key : `${path}.${key}`);
    } else if (node !== undefined) {
      found.set(path, node);
    }
  };
  visit(value, "");
  return found;
}

function leafText(path: string, value: unknown, secrets: ReadonlySet<string>): string {
  const [section, ...rest] = path.split(".");
  const name = rest.join(".");
  return section === "variables" && secrets.has(name)
    ? JSON.stringify(hidden)
    : JSON.stringify(value, (key, member) =>
        typeof member === "string" ? shownValue(key === "" ? name : key, member) : member,
      );
}
