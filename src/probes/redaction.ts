import { printable } from "../model/text.ts";

/** Takes what must not be shown out of other people's text. */
export type Redact = (text: string) => string;

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;

/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
export function redaction(secrets: Readonly<Record<string, string>>): Redact {
  const values = Object.values(secrets)
    .flatMap(pieces)
    .flatMap(forms)
    .filter((value) => value !== "");
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}

function pieces(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
  return [value, value.trim(), ...parts];
}

function textsInJson(value: string): readonly string[] {
  if (!/^\s*[[{]/.test(value)) return [];
  const texts: string[] = [];
  try {
    JSON.parse(value, (_, inner: unknown) => {
      if (typeof inner === "string") texts.push(inner, ...inner.split(/[\r\n]+/));
      return inner;
    });
  } catch {
    // Not JSON: the value itself is all there is.
  }
  return texts;
}

function forms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const always = [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    bytes.toString("base64"),
    bytes.toString("base64url"),
  ];
  if (value.length < shortest) return always;
  const hex = bytes.toString("hex");
  const within = [0, 1, 2]
    .map((offset) => base64Within(bytes, offset))
    .filter((text) => text.length >= shortest);
  const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}

/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;

/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
export function lastWords(text: string, redact: Redact): string {
  const lines = redact(text)
    .split(/\r\n|[\r\n]/)
    .filter((line) => !noise.test(line));
  return printable(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}
