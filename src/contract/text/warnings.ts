import type { ContractWarning } from "../warning.ts";
import { hiddenCharacters, mixedScripts, plainReading } from "./hidden.ts";
import { instructionsIn } from "./instructions.ts";
import { type Names, siblingsIn, strangersIn } from "./references.ts";

/** A text of a contract that a model may read, and where it stands. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: string;
  /** Words rather than a name or a value: only there are instructions and references looked for. */
  readonly isProse: boolean;
}

/** Characters of one text that are looked at for more than hidden characters. */
const maximumLength = 500_000;

/** What stands out in one text, whether or not it is new. */
export function warningsOf(text: string, names: Names): readonly ContractWarning[] {
  const plain = plainReading(text.slice(0, maximumLength));
  return [
    ...overlong(text),
    ...hiddenCharacters(text),
    ...mixedScripts(text),
    ...instructionsIn(text.slice(0, maximumLength), plain),
    ...strangersIn(plain, names),
  ];
}

/** As `warningsOf`, and the other tools that it names where the former text did not. */
export function warningsOfChange(
  before: string | undefined,
  after: string,
  names: Names,
): readonly ContractWarning[] {
  const plain = plainReading(after.slice(0, maximumLength));
  const old = before === undefined ? "" : plainReading(before.slice(0, maximumLength));
  return [
    ...overlong(after),
    ...hiddenCharacters(after),
    ...mixedScripts(after),
    ...instructionsIn(after.slice(0, maximumLength), plain),
    ...strangersIn(plain, names, old),
    ...siblingsIn(plain, names, old),
  ];
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

export function warningsOfText({ text, isProse }: PlacedText, names: Names): readonly ContractWarning[] {
  return isProse ? warningsOf(text, names) : [...hiddenCharacters(text), ...mixedScripts(text)];
}

/** What stands out in any of them, the same only once. */
export function warningsOfAll(texts: readonly PlacedText[], names: Names): readonly ContractWarning[] {
  const found = new Map<string, ContractWarning>();
  for (const text of texts)
    for (const warning of warningsOfText(text, names)) found.set(`${warning.kind} ${warning.text}`, warning);
  return [...found.values()];
}
