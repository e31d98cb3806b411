import { styleText } from "node:util";
import { unprintable } from "../model/text.ts";

/** How text is written: all of it an argument, so that the same input prints the same. */
export interface TextOptions {
  readonly colour: boolean;
  /** Columns to shorten into. */
  readonly width: number;
  readonly now: Date;
  /** IANA name of the zone that instants are told in. */
  readonly timeZone: string;
}

export const plainText: TextOptions = { colour: false, width: 100, now: new Date(0), timeZone: "UTC" };

const styles = {
  strong: "bold",
  faint: "dim",
  good: "green",
  bad: "red",
  warn: "yellow",
  wait: "cyan",
} as const;

export type Style = keyof typeof styles;

/** Wraps trusted or sanitised text in a style; as it is where there is no colour. */
export function paint(style: Style | undefined, text: string, options: Pick<TextOptions, "colour">): string {
  if (style === undefined || !options.colour || text === "") return text;
  return styleText(styles[style], text, { validateStream: false });
}

/** One line of text that shows everything it holds: `\n` becomes a space, what is unsafe its escape. */
export function sanitize(text: string): string {
  const line = text.includes("\n")
    ? text
        .split(/\r?\n/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(" ")
    : text;
  return harmlessToRunners(line.replace(unprintable, escapeCharacter));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own styles may stand before it
const commandAtLineStart = /^((?:[^\S\n]|\u001b\[\d{1,3}m)*):(?=:)/gmu;

/**
 * Breaks what a workflow's runner would obey where it reads our output: `::command::` at the start of a line
 * becomes `: :command::`, and `##[command]` anywhere becomes `## [command]`. Other people's text never gives orders.
 */
function harmlessToRunners(text: string): string {
  return text.replace(commandAtLineStart, "$1: ").replaceAll("##[", "## [");
}

const styleOrUnsafe = new RegExp(`\\u001b\\[\\d{1,3}m|${unprintable.source}`, "gu");

/**
 * The last look at whole output: line feeds and, where there is colour, styles pass; everything else that is
 * unsafe is shown as its escape, whoever forgot to sanitise it.
 */
export function harmless(text: string, colour: boolean): string {
  const shown = text.replace(colour ? styleOrUnsafe : unprintable, (found) =>
    found === "\n" || found.length > 2 ? found : escapeCharacter(found),
  );
  return harmlessToRunners(shown);
}

function escapeCharacter(character: string): string {
  if (character === "\t") return " ";
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** JSON that is safe to print to a terminal too: what is unsafe is written as an escape, the value is the same. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b");
  return text.replace(unprintable, (character) => {
    if (character === "\n") return character;
    return [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join("");
  });
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const zero = /[\p{Mn}\p{Me}]/u;

/** Columns that sanitised text takes in a terminal. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Sanitised text cut to at most `width` columns, with an ellipsis where something is missing. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return width < 1 ? "" : `${kept}…`;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks sanitised text between words into lines of at most `width` columns; a longer word has its own line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** `1 server`, `3 servers`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
