import type { Finding, Severity } from "../model/finding.ts";
import { conventionTexts, type RuleText } from "./rule-texts.ts";
import type { Path } from "./tree.ts";

/** What `headgate explain` says of a rule of this layer; the same shape as that of the rules above. */
export interface ConventionRule {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly overridable: boolean;
}

export type ConventionRuleId = keyof typeof conventionTexts;

/** All rules of this layer, in order of their ids. None can be overridden: what cannot be read cannot be excused. */
export const conventionRules: readonly ConventionRule[] = Object.entries<RuleText>(conventionTexts)
  .map(([id, { severity = "high", what, why, fix }]) => ({
    id,
    severity,
    what,
    why,
    fix,
    overridable: false,
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Where a finding points; lines and columns start at 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly path?: Path;
  readonly part?: "key" | "value";
}

/** A finding of this layer. The hint is the rule's own advice unless there is a better one. */
export function conventionFinding(
  rule: ConventionRuleId,
  spot: Spot,
  message: string,
  hint?: string,
): Finding {
  return {
    ...placedFinding(rule, spot.file, spot.path ?? [], message, hint),
    file: spot.file,
    line: spot.line,
    column: spot.column,
    length: Math.max(1, spot.length ?? 1),
    place: { file: spot.file, path: spot.path ?? [], ...(spot.part && { part: spot.part }) },
  };
}

/** A finding of this layer about a place whose line and column `locate` has yet to look up. */
export function placedFinding(
  rule: ConventionRuleId,
  file: string,
  path: Path,
  message: string,
  hint?: string,
): Finding {
  const text: RuleText = conventionTexts[rule];
  const { outcome = "fail", severity = "high", fix } = text;
  return { rule, outcome, severity, message, hint: hint ?? adviceOf(fix), place: { file, path } };
}

/** Hints go on where a message ends: without a capital and a full stop. */
function adviceOf(fix: string): string {
  return `${fix.charAt(0).toLowerCase()}${fix.slice(1).replace(/\.$/, "")}`;
}

/** The beginning of a file: for findings about the file as such. */
export function fileSpot(file: string): Spot {
  return { file, line: 1, column: 1 };
}
