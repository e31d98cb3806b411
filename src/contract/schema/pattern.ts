import { type Steps, spend } from "./steps.ts";

/**
 * A regular expression as states that are walked through side by side: a text is looked at once, whatever the expression,
 * where an ordinary engine can be made to run for ever. `move` takes one character; the others take none.
 */
export type State =
  | { readonly kind: "move"; readonly takes: (character: string) => boolean; readonly to: number }
  | { readonly kind: "fork"; readonly to: readonly number[] }
  | { readonly kind: "place"; readonly sign: "^" | "$" | "b" | "B"; readonly to: number }
  | { readonly kind: "ahead"; readonly of: number; readonly isNegative: boolean; readonly to: number }
  | { readonly kind: "end" };

export interface Pattern {
  readonly states: readonly State[];
  readonly start: number;
}

const maximumLength = 1000;
const maximumStates = 2000;
const maximumNesting = 20;
/** Parts that are put in place: of what is repeated each time anew, be it empty. */
const maximumParts = 8000;
/** Of a text that is made. */
const maximumCharacters = 100_000;

/**
 * Undefined for what is no expression, or has what cannot be looked at so: what looks back, what this does not know, or is
 * beyond all measure. Engines differ in what they know: what only some of them do is known to none here.
 */
export function patternOf(source: string, steps: Steps): Pattern | undefined {
  if (source.length > maximumLength) return undefined;
  if (expressionOf(source) === undefined) return undefined;
  const states: State[] = [{ kind: "end" }];
  const reader: Reader = { source, at: 0, states, nesting: 0, parts: 0, names: new Set(), steps };
  const part = readChoice(reader);
  // What is left over was not understood.
  if (part === undefined || reader.at < source.length) return undefined;
  const start = placed(reader, part, 0);
  return start === undefined ? undefined : { states, start };
}

/** Undefined for what is none. */
function expressionOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

interface Reader {
  readonly source: string;
  at: number;
  readonly states: State[];
  nesting: number;
  /** How many were put in place. */
  parts: number;
  /** Of groups: an older engine refuses two of one name. */
  readonly names: Set<string>;
  readonly steps: Steps;
}

/** Makes the states of a part that leads on to another; where it begins. Undefined where there are too many. */
type Part = (to: number) => number | undefined;

const nothing: Part = (to) => to;

/** Every part is counted before it is made: one that is empty takes no state. */
function placed(reader: Reader, part: Part, to: number): number | undefined {
  reader.parts += 1;
  spend(reader.steps);
  return reader.parts > maximumParts ? undefined : part(to);
}

function add(reader: Reader, state: State): number | undefined {
  return reader.states.length >= maximumStates ? undefined : reader.states.push(state) - 1;
}

function readChoice(reader: Reader): Part | undefined {
  reader.nesting += 1;
  if (reader.nesting > maximumNesting) return undefined;
  const parts: Part[] = [];
  for (;;) {
    const part = readSequence(reader);
    if (part === undefined) return undefined;
    parts.push(part);
    if (reader.source[reader.at] !== "|") break;
    reader.at += 1;
  }
  reader.nesting -= 1;
  const [only = nothing] = parts;
  return parts.length === 1 ? only : forked(reader, parts);
}

function forked(reader: Reader, parts: readonly Part[]): Part {
  return (to) => {
    const begins: number[] = [];
    for (const part of parts) {
      const begin = placed(reader, part, to);
      if (begin === undefined) return undefined;
      begins.push(begin);
    }
    return add(reader, { kind: "fork", to: begins });
  };
}

function readSequence(reader: Reader): Part | undefined {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const part = readAtom(reader);
    if (part === undefined) return undefined;
    const counted = repeated(reader, part);
    if (counted === undefined) return undefined;
    parts.push(counted);
  }
  return (to) =>
    parts.reduceRight<number | undefined>(
      (next, part) => (next === undefined ? undefined : placed(reader, part, next)),
      to,
    );
}

const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy;

/** Undefined where it is repeated more often than there may be parts. */
function repeated(reader: Reader, part: Part): Part | undefined {
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return part;
  reader.at = quantifier.lastIndex;
  const [text, low, range, high] = found;
  const least = low === undefined ? (text.startsWith("+") ? 1 : 0) : Number(low);
  const isEndless = low === undefined ? !text.startsWith("?") : range !== undefined && high === "";
  const most = low === undefined ? 1 : range === undefined ? least : Number(high);
  if (Math.max(least, isEndless ? 0 : most) > maximumParts) return undefined;
  return (to) => {
    let next: number | undefined = to;
    if (isEndless) next = looped(reader, part, to);
    else
      for (let n = least; n < most && next !== undefined; n += 1) {
        const begin: number | undefined = placed(reader, part, next);
        next = begin === undefined ? undefined : add(reader, { kind: "fork", to: [begin, to] });
      }
    for (let n = 0; n < least && next !== undefined; n += 1) next = placed(reader, part, next);
    return next;
  };
}

function looped(reader: Reader, part: Part, to: number): number | undefined {
  const fork = add(reader, { kind: "end" });
  if (fork === undefined) return undefined;
  const begin = placed(reader, part, fork);
  if (begin === undefined) return undefined;
  reader.states[fork] = { kind: "fork", to: [begin, to] };
  return fork;
}

/** Two escapes of the halves of one character are that character. */
const character =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[^1-9k])|\[(?:\\.|[^\]\\])*\]|[^\\()[\]{}]/suy;
const group = /\((?:\?(?::|<(?![=!])([^>]*)>|([=!]))|(?!\?))/uy;

function readAtom(reader: Reader): Part | undefined {
  const { source } = reader;
  const sign = source[reader.at];
  const word = source.slice(reader.at, reader.at + 2);
  if (sign === "^" || sign === "$") {
    reader.at += 1;
    return (to) => add(reader, { kind: "place", sign, to });
  }
  if (word === "\\b" || word === "\\B") {
    reader.at += 2;
    return (to) => add(reader, { kind: "place", sign: word === "\\b" ? "b" : "B", to });
  }
  if (sign === "(") return readGroup(reader);
  character.lastIndex = reader.at;
  const [text] = character.exec(source) ?? [];
  if (text === undefined) return undefined;
  reader.at = character.lastIndex;
  // Of one character an ordinary engine answers at once.
  const one = expressionOf(`^${text}$`);
  return one && ((to) => add(reader, { kind: "move", takes: (each) => one.test(each), to }));
}

function readGroup(reader: Reader): Part | undefined {
  group.lastIndex = reader.at;
  const found = group.exec(reader.source);
  const [, name, look] = found ?? [];
  if (found === null || (name !== undefined && reader.names.has(name))) return undefined;
  if (name !== undefined) reader.names.add(name);
  reader.at = group.lastIndex;
  const part = readChoice(reader);
  reader.at += 1;
  if (part === undefined || look === undefined) return part;
  return (to) => {
    const of = placed(reader, part, 0);
    return of === undefined ? undefined : add(reader, { kind: "ahead", of, isNegative: look === "!", to });
  };
}

/** Whether the expression is found anywhere in a text. */
export function isFound(pattern: Pattern, text: string, steps: Steps): boolean {
  return runs({ pattern, characters: [...text], steps }, pattern.start, 0, true);
}

interface Run {
  readonly pattern: Pattern;
  readonly characters: readonly string[];
  readonly steps: Steps;
}

function runs(run: Run, start: number, from: number, isAnywhere: boolean): boolean {
  let current = new Set<number>();
  for (let at = from; at <= run.characters.length; at += 1) {
    const begins = isAnywhere || at === from ? [...current, start] : [...current];
    const reached = reachedFrom(run, begins, at);
    if (reached.has(0)) return true;
    if (reached.size === 0 && !isAnywhere) return false;
    const next = new Set<number>();
    const each = run.characters[at];
    if (each === undefined) return false;
    for (const state of reached) {
      const found = run.pattern.states[state];
      if (found?.kind === "move" && found.takes(each)) next.add(found.to);
    }
    current = next;
  }
  return false;
}

/** All states that are reached without a character more. */
function reachedFrom(run: Run, begins: readonly number[], at: number): ReadonlySet<number> {
  const reached = new Set(begins);
  // What is added here is looked at in its turn.
  for (const number of reached) {
    spend(run.steps);
    const state = run.pattern.states[number];
    if (state?.kind === "fork") for (const to of state.to) reached.add(to);
    else if (state?.kind === "place" && isPlace(run.characters, state.sign, at)) reached.add(state.to);
    else if (state?.kind === "ahead" && runs(run, state.of, at, false) !== state.isNegative)
      reached.add(state.to);
  }
  return reached;
}

function isPlace(characters: readonly string[], sign: "^" | "$" | "b" | "B", at: number): boolean {
  if (sign === "^") return at === 0;
  if (sign === "$") return at === characters.length;
  const isWord = (each: string | undefined) => each !== undefined && /^\w$/.test(each);
  return (isWord(characters[at - 1]) !== isWord(characters[at])) === (sign === "b");
}

const commonLetters = ["a", "b", "0", "1", "A", "-", "_", " ", "/", ".", ":", "@", "é", "\n"];

/** A text in which the expression is found, of at least so many characters; not yet verified. */
export function textFor(pattern: Pattern, least: number, steps: Steps): string | undefined {
  if (least > maximumCharacters) return undefined;
  const known = new Set<string>();
  const letters = new Map<number, string | undefined>();
  let edge: readonly (readonly [state: number, text: string])[] = [[pattern.start, ""]];
  while (edge.length > 0) {
    const next: (readonly [number, string])[] = [];
    const open = [...edge];
    for (const [number, text] of open) {
      spend(steps);
      const size = Math.min([...text].length, least);
      if (known.has(`${number} ${size}`)) continue;
      known.add(`${number} ${size}`);
      const state = pattern.states[number];
      if (state === undefined) continue;
      if (state.kind === "end") {
        if (number === 0) {
          const padded = [text.padEnd(least, "a"), text.padStart(least, "a")];
          const found = padded.find((each) => isFound(pattern, each, steps));
          if (found !== undefined) return found;
        }
      } else if (state.kind === "move") {
        if (!letters.has(number)) letters.set(number, letterFor(state.takes));
        const letter = letters.get(number);
        if (letter !== undefined && text.length < maximumText) next.push([state.to, text + letter]);
      } else if (state.kind === "fork") open.push(...state.to.map((to) => [to, text] as const));
      else open.push([state.to, text]);
    }
    edge = next;
  }
  return undefined;
}

const maximumText = 200;

function letterFor(takes: (character: string) => boolean): string | undefined {
  const found = commonLetters.find(takes);
  if (found !== undefined) return found;
  for (let code = 33; code < 127; code += 1)
    if (takes(String.fromCharCode(code))) return String.fromCharCode(code);
  return undefined;
}
