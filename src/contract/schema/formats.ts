import type { Answer } from "./answer.ts";

/** An example of each format of which any text of nothing but spaces is none. */
const examples: ReadonlyMap<string, string> = new Map([
  ["date-time", "2026-11-20T10:00:00Z"],
  ["date", "2026-11-20"],
  ["time", "10:00:00Z"],
  ["duration", "P1D"],
  ["email", "a@example.com"],
  ["idn-email", "a@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["uri-reference", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uuid", "00000000-0000-4000-8000-000000000000"],
  ["json-pointer", "/a"],
]);

/** Formats of which every text has the other format too. */
const implied: ReadonlyMap<string, readonly string[]> = new Map([
  ["uri", ["uri-reference", "iri", "iri-reference"]],
  ["email", ["idn-email"]],
  ["hostname", ["idn-hostname"]],
  ["uri-reference", ["iri-reference"]],
]);

export function exampleOf(format: string): string | undefined {
  return examples.get(format);
}

export function implies(format: string, other: string): boolean {
  return format === other || (implied.get(format)?.includes(other) ?? false);
}

const ofNumbers = /^(?:u?int\d{0,3}|float|double)$/;

/** `int32`, `uint64`, `double`: how a number is stored. */
export function isOfNumbers(format: string): boolean {
  return ofNumbers.test(format);
}

/** Whether a number can be stored so: only what is beyond doubt. */
export function isStored(number: number): Answer {
  return Number.isInteger(number) && number >= 0 && number < 128 ? "yes" : "unknown";
}

/** Only what is beyond doubt: our own example, and that a text of nothing but spaces is none. */
export function hasFormat(text: string, format: string): Answer {
  const example = examples.get(format);
  if (example === undefined) return "unknown";
  if (text === example) return "yes";
  return /^ +$/.test(text) ? "no" : "unknown";
}
