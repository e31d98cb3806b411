import { padEnd, paint, type Style, type TextOptions, widthOf, wrap } from "./text.ts";

/** One cell: sanitised text and its style. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

const gap = "   ";

/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
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
  const fitting = columnsThatFit(widths, options.width);
  if (fitting === columns) return all.map((row) => joinCells(row, widths, options));
  if (columns === 2) return all.flatMap((row) => wrapLast(row, widths, options));
  return all.flatMap((row) => [
    joinCells(row.slice(0, fitting), widths, options),
    ...(row === head ? [] : below(row.slice(fitting), options)),
  ]);
}

/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths: readonly number[], width: number): number {
  const total = (columns: number) =>
    widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
  let columns = widths.length;
  if (columns === 2) return total(2) <= width ? 2 : 1;
  while (columns > 2 && total(columns) > width) columns -= 1;
  return columns;
}

function below(cells: readonly Cell[], options: Pick<TextOptions, "colour" | "width">): readonly string[] {
  const filled = cells.filter((cell) => cell.text !== "");
  const line = filled.map((cell) => cell.text).join(gap);
  if (line === "") return [];
  const room = options.width - 4;
  if (widthOf(line) <= room) {
    return [`    ${filled.map((cell) => paint(cell.style, cell.text, options)).join(gap)}`];
  }
  const style = filled.length === 1 ? filled[0]?.style : undefined;
  return wrap(line, room).map((part) => `    ${paint(style, part, options)}`);
}

function wrapLast(
  [first, last]: readonly Cell[],
  widths: readonly number[],
  options: Pick<TextOptions, "colour" | "width">,
): readonly string[] {
  if (!first || !last?.text) return [joinCells(first ? [first] : [], widths, options)];
  const indent = (widths[0] ?? 0) + gap.length;
  const [begin = "", ...rest] = wrap(last.text, Math.max(20, options.width - indent));
  return [
    joinCells([first, { ...last, text: begin }], widths, options),
    ...rest.map((part) => " ".repeat(indent) + paint(last.style, part, options)),
  ];
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
