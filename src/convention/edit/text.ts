/** A replacement of the characters from `start` up to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices never overlap; those at one place come out in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

/** The line break of the file: the first one decides. */
export function lineBreak(text: string): string {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** Offset of the first character of the line; a byte order mark belongs to no line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

/** Offset after the line's break, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

/** Offset of the line's break, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const next = nextLine(text, offset);
  if (text[next - 1] !== "\n" || next <= offset) return next;
  return text[next - 2] === "\r" ? next - 2 : next - 1;
}

/** What stands before an offset on its line. */
export function linePrefix(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** Takes out whole lines; where the last line had no break, the new last line has none either. */
export function removeLines(text: string, from: number, to: number): Splice {
  const atEnd = to === text.length && text[to - 1] !== "\n";
  const before = atEnd && from > 0 ? (text.startsWith("\r\n", from - 2) ? from - 2 : from - 1) : from;
  return { start: atEnd && text[from - 1] === "\n" ? before : from, end: to, text: "" };
}

/** Puts whole lines after the line that `offset` stands on; the last line keeps having a break or none. */
export function linesAfter(text: string, offset: number, lines: readonly string[]): Splice {
  const br = lineBreak(text);
  const at = nextLine(text, offset);
  const broken = at > 0 && text[at - 1] === "\n" && at > offset;
  return broken
    ? { start: at, end: at, text: lines.map((line) => line + br).join("") }
    : { start: at, end: at, text: lines.map((line) => br + line).join("") };
}

/** Offset of the next comma between two entries of a flow collection, past white space and comments. */
export function nextComma(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    if (text[at] === ",") return at;
    if (text[at] === "#") at = nextLine(text, at) - 1;
    else if (!isBlank(text[at] ?? "")) return undefined;
  }
  return undefined;
}
