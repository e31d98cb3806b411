import { padEnd, paint, type Style, type TextOptions, widthOf, wrap } from "./text.ts";

/** One cell: sanitised text and its style. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

const gap = "   ";

/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * the last column goes to a line of its own below each row that has one, and its heading is left out.
 */
export function formatTable(
  rows: readonly (readonly Cell[])[],
  options: Pick<TextOptions, "colour" | "width">,
  headings: readonly string[] = [],
): readonly string[] {
  const head = headings.map((text, index): Cell => ({ text, style: index === 0 ? "strong" : "faint" }));
  const all = head.length === 0 ? rows : [head, ...rows];
  const columns = Math.max(0, ...all.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(0, ...all.map((row) => widthOf(row[index]?.text ?? ""))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
  if (total <= options.width || columns < 3) return all.map((row) => joinCells(row, widths, options));
  return all.flatMap((row) => {
    const line = joinCells(row.slice(0, columns - 1), widths, options);
    const last = row === head ? undefined : row[columns - 1];
    if (!last?.text) return [line];
    const below = wrap(last.text, options.width - 4);
    return [line, ...below.map((part) => `    ${paint(last.style, part, options)}`)];
  });
}

function joinCells(
  row: readonly Cell[],
  widths: readonly number[],
  options: Pick<TextOptions, "colour">,
): string {
  const used = row.findLastIndex((cell) => cell.text !== "");
  return row
    .slice(0, used + 1)
    .map((cell, index) => {
      const padding = index === used ? cell.text : padEnd(cell.text, widths[index] ?? 0);
      return paint(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
    .join(gap);
}
