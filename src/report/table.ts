import { padEnd, paint, type Style, type TextOptions, widthOf, wrap } from "./text.ts";

/** One cell: sanitised text and its style. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

const gap = "   ";

/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not shorten into the width,
 * the last column goes to a line of its own below each row that has one.
 */
export function formatTable(rows: readonly (readonly Cell[])[], options: TextOptions): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(0, ...rows.map((row) => widthOf(row[index]?.text ?? ""))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
  const folded = total > options.width && columns > 2;
  return rows.flatMap((row) => {
    const kept = folded ? row.slice(0, columns - 1) : row;
    const last = folded ? row[columns - 1] : undefined;
    const line = joinCells(kept, widths, options);
    if (!last?.text) return [line];
    return [
      line,
      ...wrap(last.text, options.width - 4).map((part) => `    ${paint(last.style, part, options)}`),
    ];
  });
}

function joinCells(row: readonly Cell[], widths: readonly number[], options: TextOptions): string {
  const used = row.findLastIndex((cell) => cell.text !== "");
  return row
    .slice(0, used + 1)
    .map((cell, index) => {
      const padding = index === used ? cell.text : padEnd(cell.text, widths[index] ?? 0);
      return paint(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
    .join(gap);
}
