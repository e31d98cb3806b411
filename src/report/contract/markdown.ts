import { alike } from "../../contract/alike.ts";
import type { ContractChange, ContractComparison } from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import { visible } from "../../contract/text/visible.ts";
import { list, table } from "../markdown/blocks.ts";
import { bold, code, text } from "../markdown/escape.ts";
import { sizeOf } from "../markdown/fit.ts";
import { count } from "../text.ts";
import {
  classWords,
  countChanges,
  groupChanges,
  isTextChange,
  placeWords,
  reasoned,
  sideWords,
  toldNotices,
  warningsIn,
} from "./groups.ts";
import { type Run, sideOf, textRuns } from "./word-difference.ts";

export interface MarkdownOptions {
  /** Bytes that it may take; detail goes first, the verdict never. */
  readonly limit?: number;
  /** Level of its headings, 2 to 6; bold lines where it is absent, which is what fits into a folded part. */
  readonly heading?: number;
}

/** How much is written out at each level of detail: rows of each class, texts side by side, and words of each. */
const levels = [
  { rows: 500, texts: 200, words: 400, warnings: 100 },
  { rows: 100, texts: 30, words: 150, warnings: 50 },
  { rows: 40, texts: 10, words: 60, warnings: 20 },
  { rows: 15, texts: 3, words: 40, warnings: 8 },
  { rows: 5, texts: 0, words: 0, warnings: 3 },
  { rows: 0, texts: 0, words: 0, warnings: 0 },
] as const;

type Level = (typeof levels)[number];

/**
 * A comparison for a pull request: its verdict, what to look at twice, a table for each class with the worst first,
 * texts that changed side by side, and what looks renamed. Everything of the contract is escaped.
 */
export function comparisonMarkdown(comparison: ContractComparison, options: MarkdownOptions = {}): string {
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  for (const level of levels) {
    const isLast = level === levels.at(-1);
    if (!isLast && leastSize(comparison, level) > limit) continue;
    const kept: string[] = [];
    let left = limit;
    for (const block of blocksAt(comparison, level, options, limit)) {
      left -= sizeOf(block) + gap;
      if (left < 0 && !isLast) break;
      kept.push(block);
    }
    if (left >= 0 || isLast) return kept.join("\n\n");
  }
  return "";
}

/** Between two blocks, line feeds counted as `sizeOf` does. */
const gap = 4;

/** What cannot fit is not begun. */
function leastSize({ changes }: ContractComparison, { rows, texts }: Level): number {
  const leastRow = 40;
  const many = changes.filter(isTextChange).length;
  const others = alike(changes.filter((change) => !isTextChange(change))).length;
  return leastRow * (Math.min(many, texts) + Math.min(others, rows));
}

/** Block by block, so that what does not fit is not made to its end. */
function* blocksAt(
  comparison: ContractComparison,
  level: Level,
  { heading }: MarkdownOptions,
  limit: number,
): Iterable<string> {
  const title = (words: string) => titled(words, heading);
  const { verdict } = comparison;
  const light = verdict === "none" ? "⚪" : classWords[verdict].light;
  const groups = groupChanges(comparison);
  yield `${light} ${bold(verdict === "none" ? "no change" : verdict)}${verdict === "none" ? "" : `: ${countChanges(comparison)}`}`;
  if (level !== levels[0]) yield "Shortened to fit; `headgate contract diff` shows all of it.";
  yield* some(noticesMarkdown(warningsIn(comparison), { heading, most: level.warnings }));
  for (const group of groups) {
    const { title: words } = classWords[group.class];
    const told = group.changes.filter((change) => !isTextChange(change));
    const texts = group.changes.filter(isTextChange);
    if (told.length > 0 && level.rows > 0) {
      // The first line says it where all are of one class.
      if (groups.length > 1) yield title(`${words}: ${told.length}`);
      yield changesTable(told, level.rows);
    }
    if (texts.length > 0 && level.texts > 0) {
      yield title(`Texts that a model reads: ${texts.length}`);
      yield textsTable(texts, level, limit);
    }
  }
  yield* some(renamesMarkdown(comparison, level, title));
}

function some(block: string): readonly string[] {
  return block === "" ? [] : [block];
}

function titled(words: string, heading: number | undefined): string {
  return heading === undefined ? bold(words) : `${"#".repeat(Math.min(6, Math.max(1, heading)))} ${words}`;
}

function changesTable(changes: readonly ContractChange[], most: number): string {
  const { told, rest } = reasoned(changes, most);
  const rows = told.map(({ first, summary, why }) => [
    code(visible(summary), 160),
    sideWords[first.side],
    text(why, 300),
    code(visible(first.reason), 60),
  ]);
  return withMore(table(["change", "concerns", "why", "reason"], rows), rest);
}

/** Stops where it is longer than the limit already: then it is not used. */
function textsTable(changes: readonly ContractChange[], { texts, words }: Level, limit: number): string {
  const rows: string[][] = [];
  let size = 0;
  for (const change of changes.slice(0, texts)) {
    const runs = textRuns(change);
    const row = [
      code(visible(placeWords(change.pointer)), 120),
      sideCell(sideOf(runs, "gone"), "del", words),
      sideCell(sideOf(runs, "come"), "ins", words),
    ];
    rows.push(row);
    size += row.join("").length;
    if (size > limit) break;
  }
  return withMore(table(["of", "before", "after"], rows), changes.length - texts);
}

/** One side of a text, with what only it has marked, of at most so many words. */
function sideCell(runs: readonly Run[], mark: "del" | "ins", most: number): string {
  const parts: string[] = [];
  let left = most;
  for (const { kind, words } of runs) {
    if (left <= 0) break;
    const shown = words.slice(0, left);
    const said = text(`${shown.join(" ")}${shown.length < words.length ? " …" : ""}`, 4_000);
    left -= shown.length;
    if (said !== "") parts.push(kind === "same" ? said : `<${mark}>${said}</${mark}>`);
  }
  return parts.join(" ");
}

/** What stands out in texts that a model reads: of a comparison, or of a contract that is the first. */
export function noticesMarkdown(
  notices: readonly ContractNotice[],
  { heading, most = 100 }: { readonly heading?: number | undefined; readonly most?: number } = {},
): string {
  if (notices.length === 0) return "";
  if (most === 0) return `⚠ ${count(notices.length, "thing")} to look at twice.`;
  const { told, rest } = toldNotices(notices, most);
  const items = told.map(
    ({ pointer, text: words }) => `${code(visible(placeWords(pointer)), 120)}: ${text(visible(words), 400)}`,
  );
  return [titled(`⚠ Look twice: ${notices.length}`, heading), withMore(list(items), rest)].join("\n\n");
}

function renamesMarkdown(
  { renames = [] }: ContractComparison,
  { rows }: Level,
  title: (words: string) => string,
): string {
  if (renames.length === 0 || rows === 0) return "";
  const items = renames.slice(0, rows).map(({ before, after, confidence, reason }) => {
    const names = `${code(visible(before))} → ${code(visible(after))}`;
    return `${names}${confidence === "high" ? "" : ", perhaps"}: ${text(visible(reason), 200)}`;
  });
  return [title("Looks renamed"), withMore(list(items), renames.length - rows)].join("\n\n");
}

function withMore(markdown: string, rest: number): string {
  return rest > 0 ? `${markdown}\n\n… and ${rest} more.` : markdown;
}
