import { printableJson, sanitize } from "../report/text.ts";

/** What an exception says at the door: one line, a code to look up, and what to do next where that is known. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
}

/** Codes, messages and hints of our own errors and of the system's; everything else is `unexpected`. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: "unexpected", message: String(error), hint: undefined };
  const code = "code" in error && typeof error.code === "string" ? error.code : "unexpected";
  const hint = "hint" in error && typeof error.hint === "string" ? error.hint : undefined;
  const message = error.message === "" ? error.name : error.message;
  return {
    code,
    message,
    hint:
      hint ?? (code === "unexpected" ? "this should not happen; HEADGATE_DEBUG=1 shows where" : undefined),
  };
}

/** `headgate: MESSAGE (CODE)`, and the hint on a line of its own. */
export function failureText(failure: Failure): string {
  const hint = failure.hint === undefined ? "" : `\n  hint: ${sanitize(failure.hint)}`;
  return `headgate: ${sanitize(failure.message)} (${sanitize(failure.code)})${hint}\n`;
}

/** The same as a document, for `--json`. */
export function failureJson(outcome: string, failure: Failure): string {
  const error = { code: failure.code, message: failure.message, hint: failure.hint ?? null };
  return `${printableJson({ headgate: 1, outcome, findings: [], error })}\n`;
}
