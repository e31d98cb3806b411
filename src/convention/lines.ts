/** Offsets at which the lines of a text begin. */
export type Lines = readonly number[];

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function positionAt(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** The length of an extent as far as it stays on the line where it begins, at least 1. */
export function lengthOnLine(text: string, start: number, end: number): number {
  const found = text.indexOf("\n", start);
  const stop = Math.min(end, found === -1 ? text.length : found);
  return Math.max(1, text.slice(start, stop).trimEnd().length);
}
