import type { Advisory } from "./advisory.ts";

/** What a rule found. `pass` is kept so that a plan can show every gate, not only the bad ones. */
export type Outcome = "pass" | "warn" | "wait" | "fail";

/** How much it matters; orders findings, never decides by itself. */
export type Severity = "info" | "low" | "medium" | "high" | "critical";

/** A place in a document as the rules know it: no lines yet, those are looked up only for what is shown. */
export interface Place {
  /** Path from the root of the convention's directory, with forward slashes. */
  readonly file: string;
  /** Keys and indexes from the document's root; empty is the whole document. */
  readonly path: readonly (string | number)[];
  /** Whether the key or the value of the last step is meant. */
  readonly part?: "key" | "value";
}

/**
 * A diagnostic as a value. Lines and columns start at 1; they are absent only where no file is concerned
 * (a gate on an environment, say). `eligible` is the ISO instant at which a waiting gate can pass by itself.
 */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place?: Place;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Length in characters of what is underlined in an excerpt; stays on `line`. */
  readonly length?: number;
  readonly environment?: string;
  readonly server?: string;
  readonly eligible?: string;
  /** The override, or acknowledgement, that made a warning of what would fail or wait. */
  readonly setAside?: SetAside;
  /** The known vulnerability that it is about. */
  readonly advisory?: Advisory;
}

/** Why a rule does not count for a while: the override's own words. */
export interface SetAside {
  readonly reason: string;
  /** ISO date or instant after which it counts again; absent: an acknowledgement that does not end. */
  readonly until?: string;
  /** The advisory that is accepted, as its finding names it. */
  readonly advisory?: string;
}

/** A finding about the outcome of one deployment's gate carries where it belongs. */
export type Gate = Finding;

export const outcomes = ["fail", "wait", "warn", "pass"] as const satisfies readonly Outcome[];
export const severities = [
  "critical",
  "high",
  "medium",
  "low",
  "info",
] as const satisfies readonly Severity[];

/** Most severe first, then by place, then by rule: the order in which findings are always shown. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings);
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.file ?? a.place?.file ?? "", b.file ?? b.place?.file ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** By code unit: the same order on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function hasFailure(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.outcome === "fail");
}
