import type { Json } from "../../model/canonical.ts";
import {
  anyCount,
  anyRange,
  anything,
  bitOfValue,
  type Count,
  numberTypes,
  openTypes,
  type Range,
  type Shape,
  typeBit,
} from "./shape.ts";
import { spend } from "./steps.ts";
import type { World } from "./world.ts";

/** A shape without what it says of types that it does not admit, and with whole numbers as their bounds. */
export function tidy(shape: Shape): Shape {
  let { types, listed, values } = shape;
  const admitted = (value: Json) => (types & bitOfValue(value)) !== 0 && isListable(shape, value);
  if (listed !== 0) {
    if (![...values.values()].every(admitted))
      values = new Map([...values].filter(([, value]) => admitted(value)));
    const present = [...values.values()].reduce<number>((bits, value) => bits | bitOfValue(value), 0);
    types &= ~listed | present;
    listed &= types;
    // Both truth values are all there are.
    if ((listed & typeBit.boolean) !== 0 && values.has("true") && values.has("false")) {
      values = new Map([...values].filter(([, value]) => typeof value !== "boolean"));
      listed &= ~typeBit.boolean;
    }
    if (listed === 0) values = anything.values;
  }
  if (shape.divisors.some(Number.isInteger)) types &= ~typeBit.fraction;
  const open = types & ~listed;
  const range = rangeFor(open, shape.range, shape.divisors);
  if (range !== anyRange && isEmpty(range)) types &= ~(open & numberTypes);
  if (shape.length.low > shape.length.high) types &= ~(open & typeBit.string);
  if (shape.items.low > shape.items.high) types &= ~(open & typeBit.array);
  if (shape.members.low > shape.members.high) types &= ~(open & typeBit.object);
  for (const name of shape.required)
    if (shape.properties.get(name) === false) types &= ~(open & typeBit.object);
  const kept = relevant(shape, types, types & ~listed);
  kept.types = types;
  kept.listed = listed;
  kept.values = values;
  if (kept.range !== anyRange) kept.range = range;
  if (kept.dependent.size > 0) kept.required = withDependents(kept);
  return kept;
}

/** What is needed with what is required is required. */
function withDependents({ required, dependent }: Shape): ReadonlySet<string> {
  if (dependent.size === 0 || required.size === 0) return required;
  const all = new Set(required);
  // What is added here is looked at in its turn.
  for (const name of all) for (const need of dependent.get(name) ?? []) all.add(need);
  return all.size === required.size ? required : all;
}

type Draft = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * A copy without what is said of other types. Bounds and divisors hold for listed values already; what else is said of
 * their types stays.
 */
function relevant(shape: Shape, types: number, open: number): Draft {
  const kept: Draft = { ...shape };
  const divisors = kept.divisors;
  if ((open & numberTypes) === 0) {
    kept.range = anyRange;
    kept.divisors = anything.divisors;
  } else if (divisors.length > 0 && (open & typeBit.fraction) === 0)
    kept.divisors = divisors.filter((divisor) => !Number.isInteger(1 / divisor));
  if ((open & typeBit.string) === 0) kept.length = anyCount;
  if ((types & typeBit.string) === 0) {
    kept.patterns = anything.patterns;
    kept.formats = anything.formats;
  }
  if ((types & typeBit.array) === 0) {
    kept.items = anyCount;
    kept.unique = false;
    kept.prefix = anything.prefix;
    kept.rest = true;
  }
  if ((types & typeBit.object) === 0) {
    kept.members = anyCount;
    kept.properties = anything.properties;
    kept.required = anything.required;
    kept.patternProperties = anything.patternProperties;
    kept.additional = undefined;
    kept.names = undefined;
    kept.dependent = anything.dependent;
  }
  return kept;
}

/** What a listed scalar itself shows; whatever needs more is left to whoever evaluates it. */
function isListable({ range, length, divisors }: Shape, value: Json): boolean {
  if (typeof value === "number")
    return isWithin(range, value) && divisors.every((divisor) => isMultiple(value, divisor));
  if (typeof value !== "string" || length === anyCount) return true;
  const characters = [...value].length;
  return characters >= length.low && characters <= length.high;
}

export function isWithin({ low, lowOpen, high, highOpen }: Range, value: number): boolean {
  return (value > low || (value === low && !lowOpen)) && (value < high || (value === high && !highOpen));
}

/** With the tolerance that decimals need: 0.3 is a multiple of 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient));
}

/** Of whole numbers the ends are whole, multiples of what they must be, and themselves admitted. */
function rangeFor(types: number, range: Range, divisors: readonly number[]): Range {
  if ((types & typeBit.fraction) !== 0 || range === anyRange) return range;
  const step = divisors.filter(Number.isInteger).reduce(leastCommonMultiple, 1);
  const above = Math.ceil(range.low / step) * step;
  const under = Math.floor(range.high / step) * step;
  const low = range.lowOpen && above === range.low ? above + step : above;
  const high = range.highOpen && under === range.high ? under - step : under;
  return {
    low: low <= Number.MIN_SAFE_INTEGER ? anyRange.low : low,
    lowOpen: false,
    high: high >= Number.MAX_SAFE_INTEGER ? anyRange.high : high,
    highOpen: false,
  };
}

/** Of no more than a million: beyond that nobody means it. */
function leastCommonMultiple(a: number, b: number): number {
  if (a * b > 1e6) return a;
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a * b) / x;
}

function isEmpty({ low, lowOpen, high, highOpen }: Range): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

/** Alternatives that are put together; of more each stays what it is. */
const maximumApart = 256;

/**
 * Fewer alternatives that admit the same: those of different types become one (`string` or `null`), and so do lists of
 * values (`anyOf` of `const` is an `enum`).
 */
export function united({ steps }: World, shapes: readonly Shape[]): readonly Shape[] {
  if (shapes.length < 2) return shapes;
  const found: Shape[] = [];
  for (const shape of shapes) {
    spend(steps, found.length);
    let current = shape;
    let place = found.length;
    for (let at = 0; at < found.length; at += 1) {
      const other = found[at];
      const one = other && joined(other, current);
      if (one === undefined) continue;
      spend(steps, one.values.size);
      // What became of both is held against all of them again.
      current = one;
      found.splice(at, 1);
      place = at;
      at = -1;
    }
    found.splice(place, 0, current);
    if (found.length > maximumApart) return shapes;
  }
  return found;
}

function joined(a: Shape, b: Shape): Shape | undefined {
  if (a === anything || b === anything) return anything;
  if (a.opaque.size > 0 || b.opaque.size > 0) return undefined;
  // Integers and fractions have their bounds in common.
  const numbers = (a.types & numberTypes) !== 0 && (b.types & numberTypes) !== 0 ? numberTypes : 0;
  const common = ((a.types & b.types) | numbers) & ~typeBit.null;
  const isListed = (common & (openTypes(a) | openTypes(b))) === 0;
  if (isListed && isBare(a, common) && isBare(b, common)) return withTypesOf(a, b);
  // A value of which another alternative admits its whole type adds nothing.
  if (isWhole(b, a.types)) return b;
  if (isWhole(a, b.types)) return a;
  return undefined;
}

/** Whether nothing is said of these types but which values they have. */
function isBare(shape: Shape, types: number): boolean {
  if (types === 0) return true;
  const said = relevant(shape, types, types & ~shape.listed);
  const maps = [said.patterns, said.formats, said.properties, said.required, said.patternProperties];
  return (
    !Number.isFinite(said.range.low) &&
    !Number.isFinite(said.range.high) &&
    said.divisors.length === 0 &&
    [said.length, said.items, said.members].every((count) => sameCount(count, anyCount)) &&
    [...maps, said.dependent].every(({ size }) => size === 0) &&
    !said.unique &&
    said.prefix.length === 0 &&
    said.rest === true &&
    said.additional === undefined &&
    said.names === undefined
  );
}

/** Whether these types are admitted whole, whatever the value. */
function isWhole(shape: Shape, types: number): boolean {
  return types !== 0 && (types & ~openTypes(shape)) === 0 && isBare(shape, types);
}

/** Each says its part about its own types; of those in common both list values, or it is null. */
function withTypesOf(a: Shape, b: Shape): Shape {
  const numbers = (a.types & numberTypes) !== 0 ? a : b;
  const texts = (a.types & typeBit.string) !== 0 ? a : b;
  const arrays = (a.types & typeBit.array) !== 0 ? a : b;
  const objects = (a.types & typeBit.object) !== 0 ? a : b;
  return {
    ...objects,
    types: a.types | b.types,
    listed: a.listed | b.listed,
    values: a.listed === 0 ? b.values : b.listed === 0 ? a.values : new Map([...a.values, ...b.values]),
    range: numbers.range,
    divisors: numbers.divisors,
    length: texts.length,
    patterns: texts.patterns,
    formats: texts.formats,
    items: arrays.items,
    unique: arrays.unique,
    prefix: arrays.prefix,
    rest: arrays.rest,
  };
}

export function sameCount(a: Count, b: Count): boolean {
  return a.low === b.low && a.high === b.high;
}
