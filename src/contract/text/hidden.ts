import { printable } from "../../model/text.ts";
import type { ContractWarning } from "../warning.ts";

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
}

const tag = /[\u{e0000}-\u{e007f}]/u;

/** Characters that nobody sees and a model reads, by what they are. */
const kinds: readonly Kind[] = [
  {
    what: "zero width",
    pattern: /[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0]|\u034f/u,
  },
  { what: "bidirectional control", pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
  { what: "tag character", pattern: tag },
  { what: "variation selector", pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u },
  { what: "line separator", pattern: /[\u2028\u2029]/u },
  { what: "control character", pattern: /(?![\t\n\r])\p{Cc}/u },
  { what: "invisible format character", pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u },
  { what: "half of a character", pattern: /\p{Cs}/u },
];

const suspect = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\p{Default_Ignorable_Code_Point}]/u;
const suspects = new RegExp(suspect, "gu");
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;
/** Scripts in which joiners decide how letters are written. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** The flags of England, Scotland and Wales, the only ones of regions that are drawn: a black flag, tags, and the tag that ends them. */
const regionFlags =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/**
 * Hidden characters of a text, counted; what is ordinary in emoji and in scripts that join is left out. Nothing where the
 * text before had the same ones in the same order.
 */
export function hiddenCharacters(text: string, before = () => ""): readonly ContractWarning[] {
  const hidden = hiddenIn(text);
  if (hidden.length === 0 || hidden.join("") === hiddenIn(before()).join("")) return [];
  const counts = new Map<string, number>();
  for (const character of hidden) counts.set(character, (counts.get(character) ?? 0) + 1);
  const found = new Map<Kind, string[]>();
  for (const character of counts.keys()) {
    const kind = kinds.find(({ pattern }) => pattern.test(character));
    const known = kind === undefined ? undefined : found.get(kind);
    if (known !== undefined) known.push(character);
    else if (kind !== undefined) found.set(kind, [character]);
  }
  const spelt = () =>
    hidden
      .filter((each) => tag.test(each))
      .map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) & 0x7f))
      .join("");
  return [...found].map(([kind, characters]) => {
    const total = characters.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
    const codes = characters.map(codeOf).sort();
    const shown =
      codes.length > 4 ? `${codes.slice(0, 3).join(", ")} and ${codes.length - 3} more` : codes.join(", ");
    const message = kind.pattern === tag ? printable(spelt(), 80) : "";
    const told = message === "" ? "" : `, which spell “${message}”`;
    return { kind: "hidden-characters", text: `${total} × ${kind.what} (${shown}) that nobody sees${told}` };
  });
}

/** In their order. Takes time in proportion to the text, whatever it is made of. */
function hiddenIn(whole: string): readonly string[] {
  if (ordinary.test(whole) || !suspect.test(whole)) return [];
  const text = whole.replace(regionFlags, "");
  const found: string[] = [];
  for (const { 0: character, index } of text.matchAll(suspects)) {
    const after = text.codePointAt(index + character.length);
    if (!isOrdinary(character, endOf(text, index), after === undefined ? "" : String.fromCodePoint(after)))
      found.push(character);
  }
  return found;
}

/** The character before a place. */
function endOf(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return text.slice(unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, at - 2) : Math.max(0, at - 1), at);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function isOrdinary(character: string, before: string, after: string): boolean {
  switch (character) {
    case "\u200d":
      return (
        (pictograph.test(before) && pictograph.test(after)) || (joining.test(before) && joining.test(after))
      );
    case "\u200c":
      return joining.test(before) && joining.test(after);
    case "\ufe0e":
    case "\ufe0f":
      return /[\p{Emoji}\p{So}\p{Sm}]/u.test(before);
    case "\u200e":
    case "\u200f":
      return rightToLeft.test(before) || rightToLeft.test(after);
    default:
      return /[\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Script=Han}/u.test(before);
  }
}

/** Nothing but printable ASCII and line breaks: nothing is hidden in it. */
const ordinary = /^[\t\n\r -~]*$/;

/** More marks on one letter than Unicode's stream-safe text has: to order them takes the square of their number. */
const marks = /(\p{M}{30})\p{M}+/gu;

/** The text as a reader would hear it: without what is hidden, full-width and styled letters as plain ones, one space each. */
export function plainReading(text: string): string {
  if (ordinary.test(text)) return text.replace(/\s\s+|[\t\n\r]/g, " ");
  const visible = suspect.test(text)
    ? text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
    : text;
  return visible.replace(marks, "$1").normalize("NFKC").replace(/[‘’]/gu, "'").replace(/\s+/gu, " ");
}

const word = /[\p{L}\p{M}]{2,64}/gu;
/** Letters of other scripts that look like Latin ones; a lone μ, π or Δ in a unit or a formula is ordinary. */
const lookalike =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυ]/u;
const latin = /\p{Script=Latin}/u;

/** Words that mix Latin letters with those of another script that look alike, and that the text before had not. */
export function mixedScripts(text: string, before = () => ""): readonly ContractWarning[] {
  const mixed = mixedIn(text);
  if (mixed.size === 0) return [];
  const known = mixedIn(before());
  return [...mixed]
    .filter((each) => !known.has(each))
    .slice(0, 4)
    .map((each) => {
      const others = [...each].filter((letter) => lookalike.test(letter)).map(codeOf);
      const letters = [...new Set(others)].join(", ");
      return {
        kind: "mixed-scripts",
        text: `“${printable(each, 60)}” mixes Latin letters with others that look alike (${letters})`,
      };
    });
}

function mixedIn(text: string): ReadonlySet<string> {
  const words = ordinary.test(text) ? [] : (text.match(word) ?? []);
  return new Set(words.filter((each) => latin.test(each) && lookalike.test(each)));
}
