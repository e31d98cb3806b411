import { padEnd, paint, type TextOptions, widthOf, wrap } from "../../report/text.ts";

/** Prose wider than this is tiring to read. */
const widest = 88;
const indent = "  ";

/** The columns that the output of a command may take: it stands a little to the right. */
export function outputColumns(columns: number): number {
  return columns - indent.length;
}

/** What the demo writes for its reader: prose, what one would type, and what that prints. */
export interface Transcript {
  readonly heading: (number: number, of: number, title: string) => void;
  readonly say: (text: string) => void;
  readonly typed: (line: string) => void;
  /** Stands a little to the right. */
  readonly printed: (text: string) => void;
  /** As `printed`, for the few lines of an edit: the next command stands right below. */
  readonly edited: (text: string) => void;
}

/** Whatever follows prose or output stands apart from it; commands that print nothing stand together. */
export function makeTranscript(print: (text: string) => void, options: TextOptions): Transcript {
  let apart = false;
  const block = (text: string) => {
    print(`${apart ? "\n" : ""}${text}\n`);
    apart = true;
  };
  const shift = (text: string): boolean => {
    const lines = text.replace(/\s+$/, "").split("\n");
    if (lines.every((line) => line === "")) return false;
    print(`${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}\n`);
    return true;
  };
  return {
    heading: (number, of, title) => {
      apart = true;
      block(heading(number, of, title, options));
    },
    say: (text) => block(wrap(text, proseWidth(options)).join("\n")),
    typed: (line) => {
      block(paint("strong", `$ ${line}`, options));
      apart = false;
    },
    printed: (text) => {
      if (shift(text)) apart = true;
    },
    edited: shift,
  };
}

/** `── 4 of 10 ── A bad change is refused ────` */
function heading(number: number, of: number, title: string, options: TextOptions): string {
  const text = `── ${number} of ${of} ── ${title} `;
  return paint("strong", text + "─".repeat(Math.max(2, proseWidth(options) - widthOf(text))), options);
}

function proseWidth(options: TextOptions): number {
  return Math.min(options.width, widest);
}

/** Words of a command line as one would type them. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`)).join(" ");
}

/** Paths that differ in some of their parts: `environments/{development,staging}/notes.yaml`. */
export function braced(paths: readonly string[]): string {
  const split = paths.map((path) => path.split("/"));
  const parts = (split[0] ?? []).map((part, index) => {
    const all = [...new Set(split.map((path) => path[index] ?? ""))];
    return all.length === 1 ? part : `{${all.join(",")}}`;
  });
  return parts.join("/");
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
