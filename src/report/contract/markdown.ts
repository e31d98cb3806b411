import type { ContractChange, ContractComparison } from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";
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
  warningsIn,
} from "./groups.ts";
import { visible } from "./visible.ts";
import { type Run, sideOf, wordDifference } from "./word-difference.ts";

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
  let shown = "";
  for (const level of levels) {
    shown = atLevel(comparison, level, options);
    if (sizeOf(shown) <= limit) break;
  }
  return shown;
}

function atLevel(comparison: ContractComparison, level: Level, { heading }: MarkdownOptions): string {
  const title = (words: string) => titled(words, heading);
  const { verdict } = comparison;
  const light = verdict === "none" ? "⚪" : classWords[verdict].light;
  const groups = groupChanges(comparison);
  const blocks = [
    `${light} ${bold(verdict === "none" ? "no change" : verdict)}${verdict === "none" ? "" : `: ${countChanges(comparison)}`}`,
    noticesMarkdown(warningsIn(comparison), { heading, most: level.warnings }),
  ];
  for (const group of groups) {
    const { title: words } = classWords[group.class];
    const told = group.changes.filter((change) => !isTextChange(change));
    const texts = group.changes.filter(isTextChange);
    if (told.length > 0 && level.rows > 0) {
      // The first line says it where all are of one class.
      if (groups.length > 1) blocks.push(title(`${words}: ${told.length}`));
      blocks.push(changesTable(told, level.rows));
    }
    if (texts.length > 0 && level.texts > 0) {
      blocks.push(title(`Texts that a model reads: ${texts.length}`), textsTable(texts, level));
    }
  }
  blocks.push(renamesMarkdown(comparison, level, title));
  if (level !== levels[0]) blocks.push("Shortened to fit; `headgate contract diff` shows all of it.");
  return blocks.filter((block) => block !== "").join("\n\n");
}

function titled(words: string, heading: number | undefined): string {
  return heading === undefined ? bold(words) : `${"#".repeat(Math.min(6, Math.max(1, heading)))} ${words}`;
}

function changesTable(changes: readonly ContractChange[], most: number): string {
  const rows = reasoned(changes)
    .slice(0, most)
    .map(({ change, why }) => [
      code(visible(change.summary), 160),
      sideWords[change.side],
      text(why, 300),
      code(visible(change.reason), 60),
    ]);
  return withMore(table(["change", "concerns", "why", "reason"], rows), changes.length - most);
}

function textsTable(changes: readonly ContractChange[], { texts, words }: Level): string {
  const rows = changes.slice(0, texts).map((change) => {
    const runs = wordDifference(change.before ?? "", change.after ?? "");
    return [
      code(visible(placeWords(change.pointer)), 120),
      sideCell(sideOf(runs, "gone"), "del", words),
      sideCell(sideOf(runs, "come"), "ins", words),
    ];
  });
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
  if (most === 0) return `⚠️ ${count(notices.length, "thing")} to look at twice.`;
  const items = notices
    .slice(0, most)
    .map(
      ({ pointer, text: words }) =>
        `${code(visible(placeWords(pointer)), 120)}: ${text(visible(words), 400)}`,
    );
  const rest = notices.length - most;
  return [titled(`⚠️ Look twice: ${notices.length}`, heading), withMore(list(items), rest)].join("\n\n");
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
