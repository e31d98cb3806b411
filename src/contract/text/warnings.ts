import type { ContractWarning } from "../warning.ts";
import { hiddenCharacters, mixedScripts, plainReading } from "./hidden.ts";
import { instructionsIn, type Reading } from "./instructions.ts";
import { type Names, siblingsIn, strangersIn } from "./references.ts";

/** Characters of one text that are looked at. */
const maximumLength = 500_000;

/** What stands out in one text, be it words, a name, or a value; whether or not it is new. */
export function warningsOf(text: string, names: Names): readonly ContractWarning[] {
  return isHarmless(text) ? [] : found(text, undefined, names);
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
  const other = before === undefined ? "" : plainReading(before.slice(0, maximumLength));
  const siblings = isProse(after)
    ? siblingsIn(plainReading(after.slice(0, maximumLength)), names, other)
    : [];
  return [...found(after, before, names), ...siblings];
}

function found(whole: string, former: string | undefined, names: Names): readonly ContractWarning[] {
  const reading = readingOf(whole.slice(0, maximumLength));
  const before = former === undefined ? undefined : readingOf(former.slice(0, maximumLength));
  return [
    ...overlong(whole),
    ...hiddenCharacters(reading.text, before?.text),
    ...mixedScripts(reading.text, before?.text),
    ...instructionsIn(reading, before),
    ...strangersIn(reading.plain, names, before?.plain),
  ];
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

/** Words, be they of a script that puts no space between them, or too much to be a name. */
function isProse(text: string): boolean {
  return text.length > 64 || /\s|[^\x20-\x7e]/u.test(text.trim());
}

/** `ignoreAllRules` and `ignore-all-rules` as one would say them: a model reads names too. */
function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_+-]+|%20/g, " ");
}

function overlong({ length }: string): readonly ContractWarning[] {
  if (length <= maximumLength) return [];
  return [
    {
      kind: "hidden-markup",
      text: `has ${length} characters, of which the first ${maximumLength} were looked at`,
    },
  ];
}
