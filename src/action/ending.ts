import { failureOf } from "../cli/failure.ts";
import type { CommandOutcome, CommandReport } from "../commands/command.ts";
import { checkoutHint } from "../github/checkout.ts";
import type { Finding } from "../model/finding.ts";
import type { ServerEvent } from "../report/events.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { plainText } from "../report/text.ts";
import type { ActionCommand } from "./commands.ts";

/** How a run ended, before anybody is told of it. */
export interface Ending {
  readonly outcome: CommandOutcome;
  /** A stable code for why, where the findings do not say it. */
  readonly reason?: string;
  /** The document that `--json` prints. */
  readonly document: Readonly<Record<string, unknown>>;
  /** With their lines, where they have some. */
  readonly findings: readonly Finding[];
  /** For people, on a terminal. */
  readonly text: string;
  /** What was run; null where it did not come to that. */
  readonly command: ActionCommand | null;
  readonly report?: CommandReport;
  /** What other systems are told besides what the run did. */
  readonly events?: readonly ServerEvent[];
}

/** The workflow asks for what cannot be; nothing was done. */
export function mistakenEnding(findings: readonly Finding[], command: ActionCommand | null = null): Ending {
  const [first] = findings;
  return {
    outcome: "usage",
    reason: first?.rule ?? "usage",
    document: {
      headgate: 1,
      outcome: "usage",
      findings: findingsJson(findings),
      error: { code: first?.rule ?? "usage", message: first?.message ?? "", hint: first?.hint ?? null },
    },
    findings,
    // They are about the step, and have no place in the repository.
    text: formatFindings(findings, new Map(), plainText).replace(/^repository {2}/gm, ""),
    command,
  };
}

/** There was nothing to do. */
export function idleEnding(says: string): Ending {
  const document = { headgate: 1, outcome: "unchanged", findings: [] };
  return {
    outcome: "unchanged",
    reason: "event/nothing-to-do",
    document,
    findings: [],
    text: says,
    command: null,
  };
}

/** Something outside failed, or somebody ended the run. */
export function failedEnding(error: unknown, aborted: boolean, command: ActionCommand | null): Ending {
  const outcome = aborted ? "interrupted" : "error";
  const failure = aborted
    ? { code: "interrupted", message: "interrupted", hint: "the next run goes on from what is recorded" }
    : failureOf(error);
  const { code, message } = failure;
  const hint = checkoutHint(error) ?? failure.hint ?? null;
  const hinted = hint === null ? "" : `\n  hint: ${hint}`;
  return {
    outcome,
    reason: code,
    document: { headgate: 1, outcome, findings: [], error: { code, message, hint } },
    findings: [],
    text: `${message} (${code})${hinted}`,
    command,
  };
}
