import type { Finding, Outcome, Severity } from "../model/finding.ts";

/** What stands against a package or a release; the message says what and why, the hint what to do next. */
export function found(
  rule: string,
  message: string,
  hint: string,
  outcome: Outcome = "fail",
  severity: Severity = outcome === "fail" ? "high" : "medium",
): Finding {
  return { rule, outcome, severity, message, hint };
}
