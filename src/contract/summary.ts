import { alike } from "./alike.ts";
import type { ContractComparison } from "./change.ts";

/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first, and where there are more, what is alike is told as one.
 */
export function summarizeComparison(comparison: ContractComparison, limit = 5): string {
  if (comparison.verdict === "none") return "no change";
  const told = comparison.changes.filter((change) => change.class !== "documentation");
  const described = comparison.changes.length - told.length;
  const entries =
    told.length > limit ? alike(told) : told.map((change) => ({ ...change, changes: [change] }));
  const parts = entries.slice(0, limit).map(({ summary }) => summary);
  const rest = entries.slice(limit).flatMap(({ changes }) => changes).length;
  if (rest > 0) parts.push(`${rest} more`);
  if (described > 0) parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
  return `${comparison.verdict}: ${parts.join(", ")}`;
}
