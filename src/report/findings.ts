import { type Finding, type Outcome, outcomes, sortFindings } from "../model/finding.ts";
import { formatExcerpt } from "./excerpt.ts";
import { marks } from "./marks.ts";
import { lineReader, type ShownLines, type Sources } from "./source-lines.ts";
import { paint, sanitize, type TextOptions, widthOf, wrap } from "./text.ts";
import { sayEligible } from "./time.ts";

export type { Sources } from "./source-lines.ts";

/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;

/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
export function formatFindings(findings: readonly Finding[], sources: Sources, options: TextOptions): string {
  const blocks = formatEach(findings, sources, options);
  return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}

/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
export function formatEach(
  findings: readonly Finding[],
  sources: Sources,
  options: TextOptions,
  others: readonly Finding[] = [],
): readonly string[] {
  const sorted = sortFindings(findings.filter((finding) => finding.outcome !== "pass"));
  const linesOf = lineReader(sources, [...findings, ...others]);
  const blocks = sorted
    .slice(0, shownAtMost)
    .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
  const hidden = sorted.length - shownAtMost;
  if (hidden > 0) blocks.push(`… and ${hidden} more; --json has all of them`);
  return blocks;
}

/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
export function countOutcomes(findings: readonly Finding[], always: readonly Outcome[] = []): string {
  return outcomes
    .filter((outcome) => outcome !== "pass")
    .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
    .map(({ outcome, n }) => `${n} ${outcome}`)
    .join(", ");
}

function formatFinding(
  finding: Finding,
  linesOf: (file: string) => ShownLines | undefined,
  options: TextOptions,
): readonly string[] {
  const { style } = marks[finding.outcome];
  const head = [
    paint("strong", sanitize(whereOf(finding)), options),
    paint(style, finding.outcome, options),
    sanitize(finding.rule),
  ];
  const file = finding.file ?? finding.place?.file;
  const lines = file === undefined ? undefined : linesOf(file);
  const excerpt =
    lines === undefined || finding.line === undefined
      ? []
      : formatExcerpt(
          lines,
          {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
          },
          options,
        );
  return [
    head.join("  "),
    ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
    ...(finding.eligible === undefined ? [] : [`  eligible at ${sayEligible(finding.eligible, options)}`]),
    ...hintLines(finding.hint, options),
  ];
}

function hintLines(hint: string, options: TextOptions): readonly string[] {
  if (hint === "") return [];
  const label = "  hint: ";
  return wrap(sanitize(hint), options.width - label.length).map(
    (line, index) => (index === 0 ? label : " ".repeat(label.length)) + line,
  );
}

/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
export function whereOf(finding: Finding): string {
  const file = finding.file ?? finding.place?.file;
  if (file !== undefined) {
    return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
  }
  const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join("/") : "repository";
}

function indented(message: string, options: TextOptions): readonly string[] {
  const text = sanitize(message);
  if (widthOf(text) + 2 <= options.width) return [`  ${text}`];
  return wrap(text, options.width - 2).map((line) => `  ${line}`);
}
