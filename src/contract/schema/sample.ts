import type { Json } from "../../model/canonical.ts";
import { isObject, member } from "../schema-form.ts";
import { isMultiple, isWithin } from "./alternatives.ts";
import { exampleOf } from "./formats.ts";
import { textOfPattern } from "./patterns.ts";
import { numberTypes, openTypes, type Shape, typeBit } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { spend, spendOnText } from "./steps.ts";
import type { World } from "./world.ts";

const maximumDepth = 12;
/** Items or members that a sample is made of at most. */
const maximumSize = 64;
const maximumCharacters = 100_000;

/** A small instance of a schema, as good as it can be guessed; undefined where none could be made. Not yet verified. */
export function sampleOf(world: World, schema: Json, depth = 0): Json | undefined {
  spend(world.steps);
  if (depth > maximumDepth) return undefined;
  for (const shape of shapesOf(world, schema)) {
    const [sample] = samplesOf(world, shape, depth);
    if (sample !== undefined) return sample;
  }
  return undefined;
}

/** Instances of one shape, of each type that it admits. */
export function samplesOf(world: World, shape: Shape, depth = 0): readonly Json[] {
  spend(world.steps);
  if (depth > maximumDepth) return [...shape.values.values()];
  const open = openTypes(shape);
  const text = (open & typeBit.string) !== 0 ? sampleText(world, shape) : undefined;
  const list = (open & typeBit.array) !== 0 ? sampleList(world, shape, {}, depth) : undefined;
  const object = (open & typeBit.object) !== 0 ? sampleObject(world, shape, {}, depth) : undefined;
  return [
    ...shape.values.values(),
    ...(text === undefined ? [] : [text]),
    ...((open & numberTypes) !== 0 ? sampleNumbers(shape) : []),
    ...((open & typeBit.boolean) !== 0 ? [true, false] : []),
    ...(object === undefined ? [] : [object]),
    ...(list === undefined ? [] : [list]),
    ...((open & typeBit.null) !== 0 ? [null] : []),
  ];
}

/** A text of the shortest length that is admitted, of one character; undefined where it would be too long. */
export function sampleText(
  world: World,
  shape: Shape,
  character = "a",
  length = shape.length.low,
): string | undefined {
  const [format] = shape.formats;
  const example = format === undefined ? undefined : exampleOf(format);
  if (example !== undefined) return example;
  const [pattern] = shape.patterns;
  const found = pattern === undefined ? undefined : textOfPattern(world, pattern, length);
  if (found !== undefined) return found;
  if (length > maximumCharacters) return undefined;
  spendOnText(world.steps, length);
  return character.repeat(length);
}

/** Numbers at both ends of what is admitted, and near zero. */
export function sampleNumbers({ types, range, divisors }: Shape): readonly number[] {
  const step = divisors.reduce((product, divisor) => Math.abs(product * divisor), 1);
  const around = [0, 1, -1, 2, range.low, range.low + 1, range.high, range.high - 1];
  const multiples = around.flatMap((number) => {
    const count = Math.round(number / step);
    return [count * step, (count + 1) * step, (count - 1) * step];
  });
  const fractions =
    (types & typeBit.fraction) === 0 ? [] : [0.5, range.low + 0.5, range.high - 0.5, middle(range)];
  const integers = (types & typeBit.integer) !== 0;
  return [...new Set([...multiples, ...fractions])].filter(
    (number) =>
      Number.isFinite(number) &&
      isWithin(range, number) &&
      divisors.every((divisor) => isMultiple(number, divisor)) &&
      (integers || !Number.isInteger(number)) &&
      ((types & typeBit.fraction) !== 0 || Number.isInteger(number)),
  );
}

function middle({ low, high }: Shape["range"]): number {
  return low + (high - low) / 2;
}

/** A list with these items at their places, of the least length that is admitted and holds them. */
export function sampleList(
  world: World,
  shape: Shape,
  given: { readonly [index: number]: Json },
  depth = 0,
  length = shape.items.low,
): readonly Json[] | undefined {
  const [asked, least] = askedFor(shape);
  const size = Math.max(length, least, ...Object.keys(given).map((index) => Number(index) + 1));
  if (size > maximumSize) return undefined;
  spend(world.steps, size);
  const items: Json[] = [];
  for (let n = 0; n < size; n += 1) {
    const schema = n < least && asked !== undefined ? asked : (shape.prefix[n] ?? shape.rest);
    const made = () =>
      shape.unique ? distinct(world, schema, items, depth) : sampleOf(world, schema, depth + 1);
    const item = Object.hasOwn(given, n) ? given[n] : made();
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** What must be among the items, and how often. */
function askedFor({ opaque }: Shape): readonly [schema: Json | undefined, count: number] {
  for (const { keyword, schema } of opaque.values())
    if (keyword === "contains" && isObject(schema)) {
      const least = member(schema, "minContains") ?? 1;
      return [schema.contains, typeof least === "number" ? least : 1];
    }
  return [undefined, 0];
}

function distinct(world: World, schema: Json, taken: readonly Json[], depth: number): Json | undefined {
  for (const shape of shapesOf(world, schema)) {
    const texts =
      (openTypes(shape) & typeBit.string) !== 0 && shape.formats.size === 0
        ? [sampleText(world, shape, "a", shape.length.low + taken.length) ?? ""]
        : [];
    const free = [...samplesOf(world, shape, depth + 1), ...texts].find(
      (sample) => typeof sample !== "object" && !taken.includes(sample),
    );
    if (free !== undefined) return free;
  }
  return sampleOf(world, schema, depth + 1);
}

/** What members are that have no schema by their names. */
function othersOf({ additional, opaque }: Shape): Json {
  if (additional !== undefined) return additional;
  for (const { keyword, schema } of opaque.values())
    if (keyword === "unevaluatedProperties" && isObject(schema)) return schema.unevaluatedProperties ?? true;
  return true;
}

/** An object with these members, all that it must have, and as many as it must have; one is left out. */
export function sampleObject(
  world: World,
  shape: Shape,
  given: { readonly [name: string]: Json },
  depth = 0,
  size = shape.members.low,
  left?: string,
): Json | undefined {
  spend(world.steps, shape.required.size + shape.properties.size);
  const members = new Map(Object.entries(given));
  const needed = new Set([...shape.required, ...members.keys()]);
  // What is added here is needed too, and looked at in its turn.
  for (const name of needed) {
    for (const need of shape.dependent.get(name) ?? []) needed.add(need);
    if (members.has(name)) continue;
    const sample = sampleOf(world, shape.properties.get(name) ?? othersOf(shape), depth + 1);
    if (sample === undefined) return undefined;
    members.set(name, sample);
  }
  for (const [name, schema] of shape.properties) {
    if (members.size >= size || members.size > maximumSize) break;
    const sample = name === left || members.has(name) ? undefined : sampleOf(world, schema, depth + 1);
    if (sample !== undefined) members.set(name, sample);
  }
  if (shape.properties.size === 0 || shape.additional !== undefined)
    for (let n = 0; members.size < Math.min(size, maximumSize); n += 1) {
      const sample = sampleOf(world, othersOf(shape), depth + 1);
      if (sample === undefined) break;
      members.set(`member${n}`, sample);
    }
  return Object.fromEntries(members);
}
