import { printable } from "../model/text.ts";

/** Takes what must not be shown out of other people's text. */
export type Redact = (text: string) => string;

/**
 * Replaces each secret value, also as it looks inside JSON, a URL or base64. Longer values first, so that
 * one which contains another leaves no rest.
 */
export function redaction(secrets: Readonly<Record<string, string>>): Redact {
  const values = Object.values(secrets)
    .filter((value) => value !== "")
    .flatMap((value) => [
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value.toWellFormed()),
      Buffer.from(value).toString("base64"),
    ]);
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
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
