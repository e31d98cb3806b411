import type { Json } from "../../model/canonical.ts";
import { isObject } from "../schema-form.ts";
import { isMultiple } from "./alternatives.ts";
import { meets } from "./evaluate.ts";
import { implies } from "./formats.ts";
import { firstNo, type Inclusion, type Inquiry, unknown, yes } from "./inquiry.ts";
import { textOfPattern } from "./patterns.ts";
import { sampleList, sampleNumbers, samplesOf, sampleText } from "./sample.ts";
import { isRestricting, numberTypes, openTypes, type Range, type Shape, typeBit } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { coversObjects } from "./subsume-object.ts";

/** Whether one alternative admits all that another does: each type by itself, the first no ends it. */
export function covers(inquiry: Inquiry, a: Shape, b: Shape, depth: number): Inclusion {
  const outside = a.types & ~b.types;
  if (outside !== 0) return refuted(inquiry, { ...a, types: outside, listed: a.listed & outside });
  const checks = [
    () => coversListed(inquiry, a, b, depth),
    () => coversOpen(inquiry, a, b),
    () => coversNumbers(inquiry, a, b),
    () => coversTexts(inquiry, a, b),
    () => ((openTypes(a) & typeBit.array) === 0 ? yes : coversLists(inquiry, a, b, depth)),
    () => ((openTypes(a) & typeBit.object) === 0 ? yes : coversObjects(inquiry, a, b, depth)),
    () => coversOpaque(inquiry, a, b),
  ];
  return firstNo(checks);
}

function coversOpaque(inquiry: Inquiry, a: Shape, b: Shape): Inclusion {
  const missing = [...b.opaque].filter(([text]) => !a.opaque.has(text)).map(([, opaque]) => opaque);
  const isMore = [...a.opaque].some(([text, { keyword }]) => !b.opaque.has(text) && !isRestricting(keyword));
  if (missing.length === 0) return isMore ? unknown : yes;
  const excluded = missing.flatMap(({ keyword, schema }) =>
    keyword === "not" && isObject(schema) ? shapesOf(inquiry.whole, schema.not ?? true) : [],
  );
  const candidates = excluded.flatMap((shape) => samplesOf(inquiry.whole, shape));
  const witness = [...candidates, ...samplesOf(inquiry.part, a)].find(
    (sample) =>
      isInstance(inquiry, a, sample) && meets(inquiry.whole, b, sample, inquiry.reading, 1) === "no",
  );
  return witness === undefined ? unknown : { answer: "no", witness };
}

/** No, with any instance of the shape to show it. */
function refuted(inquiry: Inquiry, shape: Shape): Inclusion {
  const witness = samplesOf(inquiry.part, shape).find((sample) => isInstance(inquiry, shape, sample));
  return witness === undefined ? unknown : { answer: "no", witness };
}

function isInstance(inquiry: Inquiry, shape: Shape, sample: Json): boolean {
  return meets(inquiry.part, shape, sample, { ...inquiry.reading, unnamed: "refused" }, 1) === "yes";
}

function coversListed(inquiry: Inquiry, a: Shape, b: Shape, depth: number): Inclusion {
  let found = yes;
  for (const value of a.values.values()) {
    const answer = meets(inquiry.whole, b, value, inquiry.reading, depth);
    if (answer !== "yes" && meets(inquiry.part, a, value, inquiry.reading, depth) === "no") continue;
    if (answer === "no") return { answer: "no", witness: value };
    if (answer === "unknown") found = unknown;
  }
  return found;
}

/** Types of which any value may come where only some are admitted. */
function coversOpen(inquiry: Inquiry, a: Shape, b: Shape): Inclusion {
  const types = openTypes(a) & b.listed;
  if (types === 0) return yes;
  const shape = { ...a, types, listed: 0, values: new Map() };
  const texts = (types & typeBit.string) === 0 ? [] : textsNear(inquiry, shape, b);
  const witness = [...samplesOf(inquiry.part, shape), ...texts].find(
    (sample) =>
      sample !== undefined &&
      isInstance(inquiry, shape, sample) &&
      meets(inquiry.whole, b, sample, inquiry.reading, 1) === "no",
  );
  return witness === undefined ? unknown : { answer: "no", witness };
}

function coversNumbers(inquiry: Inquiry, a: Shape, b: Shape): Inclusion {
  const types = openTypes(a) & numberTypes;
  if (types === 0) return yes;
  const isMultipleOf = (divisor: number) =>
    a.divisors.some((own) => isMultiple(own, divisor)) ||
    (types === typeBit.integer && isMultiple(1, divisor));
  if (isInside(a.range, b.range) && b.divisors.every(isMultipleOf)) return yes;
  const shape = { ...a, types, listed: 0, values: new Map() };
  const near = [b.range.low, b.range.high].flatMap((end) =>
    Number.isFinite(end) ? [end, end - 1, end + 1, Math.floor(end), Math.ceil(end)] : [],
  );
  const between = b.divisors.flatMap((divisor) => [divisor / 2, divisor * 1.5]);
  const steps = a.divisors.flatMap((step) => near.flatMap((end) => multiplesNear(end, step)));
  const witness = [...near, ...steps, ...between, ...sampleNumbers(shape)].find(
    (number) =>
      isInstance(inquiry, shape, number) && meets(inquiry.whole, b, number, inquiry.reading, 1) === "no",
  );
  return witness === undefined ? unknown : { answer: "no", witness };
}

function multiplesNear(end: number, step: number): readonly number[] {
  const count = Math.floor(end / step);
  return [(count - 1) * step, count * step, (count + 1) * step, (count + 2) * step];
}

export function isInside(a: Range, b: Range): boolean {
  const low = a.low > b.low || (a.low === b.low && (a.lowOpen || !b.lowOpen));
  const high = a.high < b.high || (a.high === b.high && (a.highOpen || !b.highOpen));
  return low && high;
}

function coversTexts(inquiry: Inquiry, a: Shape, b: Shape): Inclusion {
  if ((openTypes(a) & typeBit.string) === 0) return yes;
  const { length } = a;
  const isFitting = length.low >= b.length.low && length.high <= b.length.high;
  const hasPatterns = [...b.patterns].every((pattern) => a.patterns.has(pattern));
  const hasFormats = [...b.formats].every((format) => [...a.formats].some((own) => implies(own, format)));
  if (isFitting && hasPatterns && hasFormats) return yes;
  const shape = { ...a, types: typeBit.string, listed: 0, values: new Map() };
  const witness = [
    ...textsNear(inquiry, a, b),
    ...[...a.formats].map((format) => sampleText(inquiry.part, { ...a, formats: new Set([format]) })),
  ].find(
    (text) =>
      text !== undefined &&
      isInstance(inquiry, shape, text) &&
      meets(inquiry.whole, b, text, inquiry.reading, 1) === "no",
  );
  return witness === undefined ? unknown : { answer: "no", witness };
}

/** Texts of one of them show most of what a pattern or a format refuses. */
const characters = [" ", "a", "b", "0", "A", "?"];

/** Of all lengths at which something may end, and such as the part's patterns ask for. */
function textsNear({ part }: Inquiry, a: Shape, b: Shape): readonly (string | undefined)[] {
  const free = { ...a, formats: new Set<string>(), patterns: new Set<string>() };
  const lengths = [b.length.low - 1, b.length.high + 1, a.length.low, a.length.high, 1, 2].filter(
    (size) => size >= 0 && Number.isFinite(size),
  );
  return [...new Set(lengths)].flatMap((size) => [
    ...characters.map((character) => sampleText(part, free, character, size)),
    ...[...a.patterns].map((pattern) => textOfPattern(part, pattern, size)),
  ]);
}

function coversLists(inquiry: Inquiry, a: Shape, b: Shape, depth: number): Inclusion {
  const made = (given: { readonly [index: number]: Json }, length?: number): Inclusion => {
    const witness = sampleList(inquiry.part, a, given, 0, length);
    return witness === undefined ? unknown : { answer: "no", witness };
  };
  const most = mostItems(inquiry, a, depth);
  const checks: (() => Inclusion)[] = [
    () => (a.items.low >= b.items.low ? yes : made({})),
    () => (most <= b.items.high ? yes : made({}, b.items.high + 1)),
    () => (!b.unique || a.unique || most < 2 ? yes : made({}, Math.max(2, a.items.low))),
  ];
  const places = Math.max(a.prefix.length, b.prefix.length) + 1;
  for (let n = 0; n < Math.min(places, most); n += 1)
    checks.push(() => {
      const found = inquiry.include(a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest, depth + 1);
      return found.answer === "no" && found.witness !== undefined ? made({ [n]: found.witness }) : found;
    });
  return firstNo(checks);
}

/** `items: false` ends a list as `maxItems` does. */
function mostItems(inquiry: Inquiry, a: Shape, depth: number): number {
  const isClosed = inquiry.include(a.rest, false, depth + 1).answer === "yes";
  return isClosed ? Math.min(a.items.high, a.prefix.length) : a.items.high;
}
