import { printable } from "../../model/text.ts";
import type { ContractWarning } from "../warning.ts";

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Characters that nobody sees and a model reads, by what they are. */
const kinds: readonly Kind[] = [
  {
    what: "zero width",
    pattern: /[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0]|\u034f/u,
  },
  { what: "bidirectional control", pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
  { what: "tag character", pattern: /[\u{e0000}-\u{e007f}]/u },
  { what: "variation selector", pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u },
  { what: "line separator", pattern: /[\u2028\u2029]/u },
  { what: "control character", pattern: /(?![\t\n\r])\p{Cc}/u },
  { what: "invisible format character", pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u },
  { what: "half of a character", pattern: /\p{Cs}/u },
];

const suspect = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\p{Default_Ignorable_Code_Point}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;
/** Scripts in which joiners decide how letters are written. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A flag of a region, such as Scotland's: a black flag, tags, and the tag that ends them. */
const regionFlags = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;

/** Hidden characters of a text, counted; what is ordinary in emoji and in scripts that join is left out. */
export function hiddenCharacters(text: string): readonly ContractWarning[] {
  if (ordinary.test(text) || !suspect.test(text)) return [];
  const characters = [...text.replace(regionFlags, "")];
  const found = new Map<string, Map<string, number>>();
  let spelt = "";
  for (const [n, character] of characters.entries()) {
    if (!suspect.test(character) || isOrdinary(character, characters[n - 1] ?? "", characters[n + 1] ?? ""))
      continue;
    const kind = kinds.find(({ pattern }) => pattern.test(character));
    if (kind === undefined) continue;
    const code = codeOf(character);
    const counts = found.get(kind.what) ?? new Map<string, number>();
    found.set(kind.what, counts.set(code, (counts.get(code) ?? 0) + 1));
    if (kind.what === "tag character") spelt += String.fromCodePoint((character.codePointAt(0) ?? 0) & 0x7f);
  }
  return [...found].map(([what, counts]) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const codes = [...counts.keys()].sort();
    const shown =
      codes.length > 4 ? `${codes.slice(0, 3).join(", ")} and ${codes.length - 3} more` : codes.join(", ");
    const message = what === "tag character" ? printable(spelt, 80) : "";
    const told = message === "" ? "" : `, which spell “${message}”`;
    return { kind: "hidden-characters", text: `${total} × ${what} (${shown}) that nobody sees${told}` };
  });
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

/** The text as a reader would hear it: without what is hidden, full-width and styled letters as plain ones, one space each. */
export function plainReading(text: string): string {
  if (ordinary.test(text)) return text.replace(/\s\s+|[\t\n\r]/g, " ");
  const visible = suspect.test(text)
    ? text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
    : text;
  return visible.normalize("NFKC").replace(/[‘’]/gu, "'").replace(/\s+/gu, " ");
}

const word = /[\p{L}\p{M}]{2,64}/gu;
/** Letters of other scripts that look like Latin ones; a lone μ, π or Δ in a unit or a formula is ordinary. */
const lookalike =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυ]/u;
const latin = /\p{Script=Latin}/u;

/** Words that mix Latin letters with those of another script that look alike. */
export function mixedScripts(text: string): readonly ContractWarning[] {
  if (ordinary.test(text)) return [];
  const mixed = new Set((text.match(word) ?? []).filter((each) => latin.test(each) && lookalike.test(each)));
  return [...mixed].slice(0, 4).map((each) => {
    const others = [...each].filter((letter) => lookalike.test(letter)).map(codeOf);
    const letters = [...new Set(others)].join(", ");
    return {
      kind: "mixed-scripts",
      text: `“${printable(each, 60)}” mixes Latin letters with others that look alike (${letters})`,
    };
  });
}
