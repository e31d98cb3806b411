import type { ContractComparison } from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";

/** A comparison as data: every member always there, null where there is nothing to say. */
export function comparisonJson({ verdict, changes, renames = [] }: ContractComparison) {
  return {
    verdict,
    changes: changes.map(({ pointer, side, reason, summary, why, before, after, warnings, ...change }) => ({
      pointer,
      class: change.class,
      side,
      reason,
      summary,
      why: why ?? null,
      before: before ?? null,
      after: after ?? null,
      warnings: noticesOf(warnings ?? []),
    })),
    renames: renames.map(({ kind, from, to, before, after, confidence, reason }) => ({
      kind,
      from,
      to,
      before,
      after,
      confidence,
      reason,
    })),
  };
}

function noticesOf(warnings: readonly Omit<ContractNotice, "pointer">[]) {
  return warnings.map(({ kind, text }) => ({ kind, text }));
}

export function noticesJson(notices: readonly ContractNotice[]) {
  return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}
