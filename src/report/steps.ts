import { formatTable } from "./table.ts";
import { paint, type Style, sanitize, type TextOptions, widthOf, wrap } from "./text.ts";

/** One thing that was done, or not: `✓ haproxy  1.1.4 100 %`. */
export interface StepLine {
  /** `planned`: what is to be done, or would be. */
  readonly outcome: "done" | "waiting" | "skipped" | "failed" | "planned";
  /** What it was done to: `recorded`, a target, `probe`, `main`. */
  readonly name: string;
  readonly message: string;
}

/** What happened to one deployment in this run. */
export interface StepsReport {
  readonly environment: string;
  readonly server: string;
  /** `1.1.5 → 1.1.4 (revision 15, healthy for 63 h)` */
  readonly summary: string;
  readonly steps: readonly StepLine[];
}

const signs = {
  done: { sign: "✓", style: "good" },
  waiting: { sign: "…", style: "wait" },
  skipped: { sign: "–", style: "faint" },
  failed: { sign: "✗", style: "bad" },
  planned: { sign: "·", style: "faint" },
} as const satisfies Record<StepLine["outcome"], { readonly sign: string; readonly style: Style }>;

/** A heading and its result lines per deployment, then the closing line where there is one. */
export function formatSteps(
  reports: readonly StepsReport[],
  closing: string | undefined,
  options: TextOptions,
): string {
  const blocks = reports.map((report) => {
    const head = paint("strong", sanitize(`${report.environment}/${report.server}`), options);
    const rows = report.steps.map((step) => {
      const { sign, style } = signs[step.outcome];
      return [{ text: `  ${sign} ${sanitize(step.name)}`, style }, { text: sanitize(step.message) }];
    });
    return [...headLines(head, report, options), ...formatTable(rows, options)].join("\n");
  });
  return [blocks.join("\n\n"), ...(closing === undefined ? [] : [sanitize(closing)])]
    .filter((text) => text !== "")
    .join("\n");
}

/** What does not fit beside the name stands below it. */
function headLines(head: string, report: StepsReport, options: TextOptions): readonly string[] {
  const summary = sanitize(report.summary);
  const width = widthOf(sanitize(`${report.environment}/${report.server}`)) + 2 + widthOf(summary);
  if (width <= options.width) return [`${head}  ${summary}`.trimEnd()];
  const room = options.width - 2;
  return [head, ...(widthOf(summary) <= room ? [summary] : wrap(summary, room)).map((line) => `  ${line}`)];
}
