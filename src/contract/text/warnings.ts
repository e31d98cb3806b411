import type { ContractWarning } from "../warning.ts";
import { hiddenCharacters, mixedScripts, plainReading } from "./hidden.ts";
import { instructionsIn, type Reading } from "./instructions.ts";
import { type Names, siblingsIn, strangersIn } from "./references.ts";

/** Characters of one text that are looked at. */
const maximumLength = 500_000;

/** What stands out in one text, be it words, a name, or a value; whether or not it is new. */
export function warningsOf(text: string, names: Names): readonly ContractWarning[] {
  return isHarmless(text) ? [] : found(readingOf(cut(text)), text.length, names);
}

/**
 * As `warningsOf`, without what the former text had word for word, and with the other tools that it names where the
 * former text did not.
 */
export function warningsOfChange(
  before: string | undefined,
  after: string,
  names: Names,
): readonly ContractWarning[] {
  if (isHarmless(after)) return [];
  const reading = readingOf(cut(after));
  // Most texts have nothing of which it would have to be known whether it is new.
  let known: Reading | undefined;
  const former = () => {
    known ??= readingOf(cut(before ?? ""));
    return known;
  };
  const siblings = isProse(after) ? siblingsIn(reading.plain, names, () => former().plain) : [];
  return [...found(reading, after.length, names, before === undefined ? undefined : former), ...siblings];
}

/** The other tools of the server that a new text names, where it is words. */
export function siblingsOf(text: string, names: Names): readonly ContractWarning[] {
  return isHarmless(text) || !isProse(text) ? [] : siblingsIn(plainReading(cut(text)), names);
}

function found(
  reading: Reading,
  length: number,
  names: Names,
  former?: () => Reading,
): readonly ContractWarning[] {
  return [
    ...overlong(length),
    ...hiddenCharacters(reading.text, former && (() => former().text)),
    ...mixedScripts(reading.text, former && (() => former().text)),
    ...instructionsIn(reading, former),
    ...strangersIn(reading.plain, names, former && (() => former().plain)),
  ];
}

function cut(text: string): string {
  return text.slice(0, maximumLength);
}

/** A word or two of plain letters, as most names and keywords are: nothing can be said by them, or be hidden in them. */
const harmless = /^[\w$-]{0,11}$/;

function isHarmless(text: string): boolean {
  return text.length < 12 && harmless.test(text);
}

function readingOf(text: string): Reading {
  const plain = plainReading(text);
  return { text, plain, spoken: isProse(text) ? plain.replaceAll("_", " ") : wordsOf(plain) };
}

const unlikeName = /[^!-~]/;

/** Words, be they of a script that puts no space between them, or too much to be a name. */
function isProse(text: string): boolean {
  return text.length > 64 || (unlikeName.test(text) && /\s|[^\x20-\x7e]/u.test(text.trim()));
}

/** `ignoreAllRules` and `ignore-all-rules` as one would say them: a model reads names too. */
function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_+-]+|%20/g, " ");
}

function overlong(length: number): readonly ContractWarning[] {
  if (length <= maximumLength) return [];
  return [
    {
      kind: "hidden-markup",
      text: `has ${length} characters, of which the first ${maximumLength} were looked at`,
    },
  ];
}
