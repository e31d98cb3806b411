import { padEnd, paint, type TextOptions, widthOf, wrap } from "../../report/text.ts";

/** Prose wider than this is tiring to read. */
const widest = 88;
const indent = "  ";

/** The columns that the output of a command may take: it stands a little to the right. */
export function outputColumns(columns: number): number {
  return columns - indent.length;
}

/** `── 4 of 10 ── A bad change is refused ────` */
export function heading(number: number, of: number, title: string, options: TextOptions): string {
  const text = `── ${number} of ${of} ── ${title} `;
  return paint("strong", text + "─".repeat(Math.max(2, proseWidth(options) - widthOf(text))), options);
}

export function prose(text: string, options: TextOptions): string {
  return wrap(text, proseWidth(options)).join("\n");
}

function proseWidth(options: TextOptions): number {
  return Math.min(options.width, widest);
}

/** What a person would type. */
export function typed(line: string, options: TextOptions): string {
  return paint("strong", `$ ${line}`, options);
}

/** What a command printed, a little to the right; empty where it printed nothing. */
export function printed(text: string): string {
  const lines = text.replace(/\s+$/, "").split("\n");
  return lines.map((line) => (line === "" ? "" : indent + line)).join("\n");
}

/** Words of a command line as one would type them. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`)).join(" ");
}

/** Names and values in two columns. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `${padEnd(name, width)}   ${value}`).join("\n");
}

/** The lines in which two small texts differ, in order: `- blue: 1.0.0` and `+ blue: 1.1.0`. */
export function differenceLines(before: string, after: string, options: TextOptions): readonly string[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  // Longest common subsequence; the files have a handful of lines.
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shown: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      shown.push(paint("bad", `- ${a[i]}`, options));
      i += 1;
    } else {
      shown.push(paint("good", `+ ${b[j]}`, options));
      j += 1;
    }
  }
  return shown;
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
