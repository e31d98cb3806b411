import type { Severity } from "../../model/finding.ts";
import type { RuleDocumentation } from "../rule.ts";

/** A rule that another layer checks: documented here, so that explain and docs/rules.md know every id. */
export function entry(
  id: string,
  severity: Severity,
  what: string,
  why: string,
  fix: string,
): RuleDocumentation {
  return { id, severity, what, why, fix, overridable: false };
}
