import { printable, unprintable } from "../../model/text.ts";

/** The sign by which an emoji is asked for in colour; after one it hides nothing. */
const emojiStyle = /(\p{Extended_Pictographic})\ufe0f/gu;

/**
 * A text with everything in it to be seen: what a reader would not see is named, as `‹U+200B›`. Line feeds and tabs
 * stay.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(emojiStyle, "$1")
    .replace(unprintable, (character) =>
      character === "\n" || character === "\t" ? character : nameOf(character),
    );
}

/** On one line of ours, of at most so many characters, with everything in it to be seen. */
export function shown(text: string, limit = 200): string {
  return printable(visible(text.slice(0, limit * 20)), limit);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
