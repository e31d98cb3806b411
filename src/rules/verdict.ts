import type { Finding, Outcome, Place } from "../model/finding.ts";
import type { RuleDocumentation } from "./rule.ts";

/** What a rule says of one place; the rest of the finding follows from the rule. */
export interface Verdict {
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  readonly place?: Place;
  readonly environment?: string;
  readonly server?: string;
  /** ISO instant at which a wait can pass by itself. */
  readonly eligible?: string;
}

export const fail = verdictOf("fail");
export const wait = verdictOf("wait");
export const warn = verdictOf("warn");

/** A gate that is open, kept so that a plan can show it. */
export function pass(rule: RuleDocumentation, message: string, place?: Place): Finding {
  return { rule: rule.id, outcome: "pass", severity: "info", message, hint: "", ...(place ? { place } : {}) };
}

function verdictOf(outcome: Outcome): (rule: RuleDocumentation, verdict: Verdict) => Finding {
  return (rule, verdict) => ({ rule: rule.id, outcome, severity: rule.severity, ...verdict });
}

/** Nothing found; one array for all, since most rules find nothing most of the time. */
export const nothing: readonly Finding[] = [];
