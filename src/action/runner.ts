import type { Annotation } from "../report/markdown/annotations.ts";
import { harmless, sanitize } from "../report/text.ts";
import type { Outputs } from "./outputs.ts";

/** What a run tells the runner that started it. */
export interface Runner {
  /** A line or more for people; nothing in it is obeyed, whoever wrote it. */
  readonly log: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  /** From now on the log shows `***` instead. */
  readonly mask: (secret: string) => void;
  readonly outputs: (outputs: Outputs) => void;
  /** Markdown for the page of the run; what was there before in this step is kept. */
  readonly summary: (markdown: string) => Promise<void>;
}

/** The runner of GitHub Actions: commands on standard output, and the files that it names. */
export async function workflowRunner(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<Runner> {
  const core = await import("@actions/core");
  return {
    log: (text) => write(`${harmless(text, false)}\n`),
    annotate: ({ level, message, title, file, line, endLine, column, endColumn }) => {
      core[level](message, {
        title: sanitize(title),
        // A name that a terminal or a runner could obey is told in the message alone.
        ...(file === undefined || file !== sanitize(file) ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
      });
    },
    mask: (secret) => {
      // A line each: what a runner looks for is a line. Fewer letters would mask half of every log.
      for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
        if (part.trim().length >= 4) core.setSecret(part);
      }
    },
    outputs: (values) => {
      if (!env.GITHUB_OUTPUT) return;
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    summary: async (markdown) => {
      if (!env.GITHUB_STEP_SUMMARY || markdown === "") return;
      await core.summary.addRaw(markdown, true).write();
    },
  };
}
