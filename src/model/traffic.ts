import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import { compareText } from "./finding.ts";

/** Share of traffic by variant, in whole percent. */
export type Traffic = Readonly<Record<string, number>>;

/**
 * The order of versions and of variants' ids: semver precedence of the version (what stands before a `~`) first,
 * then text, so that variants and builds of one version lie together. What is no version comes before all that are.
 */
export function compareVersions(a: string, b: string): number {
  const left = parse(versionOf(a));
  const right = parse(versionOf(b));
  if (left && right) return compare(left, right) || compareText(a, b);
  return Number(left !== null) - Number(right !== null) || compareText(a, b);
}

/** The version in a variant's id; a version is its own. */
export function versionOf(id: string): string {
  const end = id.indexOf("~");
  return end < 0 ? id : id.slice(0, end);
}

export function sumOfShares(traffic: Traffic): number {
  return Object.values(traffic).reduce((sum, share) => sum + share, 0);
}

/**
 * Distributes `total` whole percent over `weights` in proportion, by the largest remainder; ties go to the
 * lower version. The result always sums to `total` exactly; all-zero weights count as equal ones.
 */
export function apportion(weights: Traffic, total: number): Traffic {
  const keys = Object.keys(weights).sort(compareVersions);
  if (keys.length === 0) return {};
  const sum = sumOfShares(weights);
  const exact = keys.map((key) => (sum === 0 ? total / keys.length : ((weights[key] ?? 0) * total) / sum));
  const shares = exact.map(Math.floor);
  let missing = total - shares.reduce((a, b) => a + b, 0);
  const order = keys
    .map((_, index) => index)
    .sort((a, b) => fraction(exact[b]) - fraction(exact[a]) || a - b);
  for (const index of order) {
    if (missing <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    missing -= 1;
  }
  return Object.fromEntries(keys.map((key, index) => [key, shares[index] ?? 0]));
}

function fraction(value: number | undefined): number {
  const part = (value ?? 0) % 1;
  return Math.round(part * 1e9) / 1e9;
}

/** Blue is what the greens leave. */
export function blueShare(green: Traffic): number {
  return 100 - sumOfShares(green);
}
