import type { Finding } from "../model/finding.ts";

/** A mistake in what a workflow asks for: it names what was asked, why it cannot be, and what to write instead. */
export function mistake(rule: string, message: string, hint: string): Finding {
  return { rule, outcome: "fail", severity: "high", message, hint };
}
