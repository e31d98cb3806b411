import type { ContractComparison } from "./change.ts";

/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first.
 */
export function summarizeComparison(comparison: ContractComparison, limit = 5): string {
  if (comparison.verdict === "none") return "no change";
  const told = comparison.changes.filter((change) => change.class !== "documentation");
  const described = comparison.changes.length - told.length;
  const parts = told.slice(0, limit).map((change) => change.summary);
  if (told.length > limit) parts.push(`${told.length - limit} more`);
  if (described > 0) parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
  return `${comparison.verdict}: ${parts.join(", ")}`;
}
