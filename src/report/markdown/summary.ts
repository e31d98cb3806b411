import type { Finding } from "../../model/finding.ts";
import { countOutcomes } from "../findings.ts";
import { count } from "../text.ts";
import { headline, small } from "./blocks.ts";
import { type ReportContext, voiceOf } from "./context.ts";
import { code, fence, text } from "./escape.ts";
import { findingBlocks, groupFindings } from "./findings.ts";
import { firstThatFit, sizeOf, summaryLimit } from "./fit.ts";

/** What a command has to say to whoever opens its run. */
export interface CommandReport {
  /** As it was asked for: `status weather`. */
  readonly command: string;
  /** The stable word it ended with. */
  readonly outcome: string;
  /** Markdown of our own (`planSummary`, `outcomeSummary`), where the command has some; shown as it is. */
  readonly markdown?: string;
  /** What it prints on a terminal, without colour; shown between fences. */
  readonly text?: string;
  /** Those that the text does not tell; each with its place and what to do about it. */
  readonly findings?: readonly Finding[];
  /** How many annotations the platform had no room for. */
  readonly unannotated?: number;
}

/** Findings may take this part of the room where there is a text to show as well. */
const findingsShare = 0.5;

/**
 * The job summary of any command: a title with how it ended, then its own Markdown, or its findings and its text.
 * Lines of the text and findings that do not fit are counted; a Markdown that does not fit is left out.
 */
export function summaryMarkdown(report: CommandReport, context: ReportContext): string {
  const limit = context.limit ?? summaryLimit;
  const { findings = [], unannotated = 0 } = report;
  const title = `### ${code(`headgate ${report.command}`)}: ${text(report.outcome)}`;
  const told = countOutcomes(findings);
  const blocks = [
    title,
    told === "" ? "" : headline(text(told)),
    unannotated === 0 ? "" : `${count(unannotated, "annotation")} had no room on the files; all stand here.`,
  ];
  const foot = small(`headgate ${text(context.version)}`);
  let room = limit - sizeOf([...blocks, foot].join("\n\n")) - 200;
  if (findings.length > 0) {
    const items = firstThatFit(
      findingBlocks(groupFindings(findings), voiceOf(context)),
      report.text === undefined && report.markdown === undefined ? room : room * findingsShare,
    );
    const more = items.omitted === 0 ? [] : [`… and ${items.omitted} more`];
    const shown = [...items.blocks, ...more].join("\n\n");
    room -= sizeOf(shown);
    blocks.push(shown);
  }
  if (report.markdown !== undefined) {
    blocks.push(sizeOf(report.markdown) <= room ? report.markdown : "What it did has no room here.");
  } else if (report.text !== undefined && report.text.trim() !== "") {
    blocks.push(fencedThatFits(report.text, room));
  }
  return [...blocks, foot].filter((block) => block !== "").join("\n\n");
}

/** As many whole lines between fences as fit; of long texts the rest is only counted. */
function fencedThatFits(content: string, room: number): string {
  const whole = fence(content);
  if (sizeOf(whole) <= room) return whole;
  const lines = content.split("\n");
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(fence(lines.slice(0, middle).join("\n"))) <= room) low = middle;
    else high = middle - 1;
  }
  const rest = `… and ${count(lines.length - low, "line")} more`;
  return low === 0 ? rest : `${fence(lines.slice(0, low).join("\n"))}\n\n${rest}`;
}
