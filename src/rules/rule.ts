import type { Finding, Severity } from "../model/finding.ts";

/** What `headgate explain` and docs/rules.md say of a rule. */
export interface RuleDocumentation {
  /** `family/name`, stable for ever. */
  readonly id: string;
  readonly severity: Severity;
  /** What is checked, in a sentence. */
  readonly what: string;
  /** Why it is checked. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Whether an override may set it aside; schema and digest checks have none. */
  readonly overridable: boolean;
  /** Whether the place may hold a secret: its source line must not be shown. */
  readonly confidential?: boolean;
}

/** A rule: its documentation, and a pure function from a context to findings. */
export interface Rule<Context> extends RuleDocumentation {
  readonly check: (context: Context) => readonly Finding[];
}
