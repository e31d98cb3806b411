import type { ScalarStyle } from "./tree.ts";

/** Words that some YAML reader takes for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
const plainText =
  /^[A-Za-z_/@][A-Za-z0-9_./@+~-]*(?:[ ][A-Za-z0-9_./@+~-]+)*$|^[A-Za-z_/][A-Za-z0-9_./@+~-]*(?::[A-Za-z0-9_./@+~-]+)+$/;
const version = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/;
const duration = /^\d+(?:ms|s|m|h|d)$/;

/**
 * Whether a text may stand without quotes and is that text to every YAML reader in use, 1.1 ones included:
 * `yes`, `~`, `1.10`, `0o7`, `12:30` and dates are not. A text that could be doubted gets quotes.
 */
export function isPlain(text: string): boolean {
  if (text.startsWith("@") || reserved.test(text)) return false;
  return plainText.test(text) || version.test(text) || duration.test(text);
}

/** The text of a value in the wanted style, or in double quotes where that style cannot say it. */
export function renderScalar(value: string | number, style: ScalarStyle, flow: boolean): string {
  if (typeof value === "number") return String(value);
  if (style === "single" && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`;
  if ((style === "plain" || style === "empty" || style === "block") && isPlain(value)) {
    if (!flow || !value.includes(":")) return value;
  }
  return doubleQuoted(value);
}

/** A key: plain where that is safe. */
export function renderKey(key: string): string {
  return isPlain(key) && !key.includes(" ") ? key : doubleQuoted(key);
}

function isPrintable(text: string): boolean {
  return !hidden.test(text);
}

/** Control and format characters, line separators, half characters: never raw in a file that people review. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
