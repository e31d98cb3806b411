import type { ContractComparison } from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import type { ContractNote } from "./note.ts";

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
      warnings: (warnings ?? []).map(({ kind, text, pointer: at = pointer }) => ({
        pointer: at,
        kind,
        text,
      })),
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

export function noticesJson(notices: readonly ContractNotice[]) {
  return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}

/** What a plan says of contracts; null where it says nothing. */
export function contractNoteJson(note: ContractNote | undefined) {
  if (note === undefined) return null;
  return {
    compared: note.compared.map(({ as, from, to, comparison }) => ({
      as,
      from,
      to,
      ...comparisonJson(comparison),
    })),
    deprecated: note.deprecated.map(({ name, isNew }) => ({ name, isNew })),
    apart: note.apart.map(({ name, kind, versions }) => ({ name, kind, versions })),
  };
}
