import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";

/** Where in a person's file something stands. */
export interface At {
  /** As the report names it: from the repository, from the home folder, or whole. */
  readonly file: string;
  /** From 1; 0: the file as a whole. */
  readonly line: number;
}

/** How much is missing because of it. */
const severities = { fail: "high", warn: "medium" } as const;

/**
 * Something about the migration that a person should know. `fail`: this is not taken. Texts hold no values of
 * the file: any of them may be a secret.
 */
export function note(
  outcome: keyof typeof severities,
  rule: string,
  at: At,
  message: string,
  hint: string,
): Finding {
  return {
    rule,
    outcome,
    severity: severities[outcome],
    message: printable(message, 500),
    hint: printable(hint, 500),
    file: printable(at.file, 300),
    ...(at.line > 0 ? { line: at.line, column: 1 } : {}),
  };
}

/** Other people's text in a message. */
export function quoted(text: string): string {
  return JSON.stringify(printable(text, 80));
}
