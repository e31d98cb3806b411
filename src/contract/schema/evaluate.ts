import { canonicalJson, type Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, member, members } from "../schema-form.ts";
import { isMultiple, isWithin } from "./alternatives.ts";
import { type Answer, all, any, opposite, sure } from "./answer.ts";
import { hasFormat, isStored } from "./formats.ts";
import { matches } from "./patterns.ts";
import { bitOfValue, type Opaque, type Shape, typeBit } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { spend, spendOnText } from "./steps.ts";
import type { World } from "./world.ts";

/**
 * What a member means that the schema does not name, where the canonical form has left out whether others are allowed:
 * `refused` where it names members at all, `ignored` always.
 */
export type Unnamed = "refused" | "ignored";

export interface Reading {
  readonly unnamed: Unnamed;
  /** The root is a tool's arguments: where it names none, it has none. */
  readonly isArguments: boolean;
}

const maximumDepth = 40;

/** Whether a value is valid: unknown where a format or an unknown keyword decides, or a pattern that cannot be looked at. */
export function evaluate(world: World, schema: Json, value: Json, reading: Reading, depth = 0): Answer {
  spend(world.steps);
  if (depth > maximumDepth) return "unknown";
  return any(shapesOf(world, schema), (shape) => meets(world, shape, value, reading, depth));
}

export function meets(world: World, shape: Shape, value: Json, reading: Reading, depth: number): Answer {
  const bit = bitOfValue(value);
  if ((shape.types & bit) === 0) return "no";
  spend(world.steps);
  if ((shape.listed & bit) !== 0 && !shape.values.has(canonicalJson(value))) return "no";
  const own = ownAnswer(world, shape, value, reading, depth);
  if (own === "no" || shape.opaque.size === 0) return own;
  const rest = all(shape.opaque.values(), (opaque) => condition(world, opaque, value, reading, depth));
  return rest === "no" ? "no" : own === "yes" ? rest : own;
}

function ownAnswer(world: World, shape: Shape, value: Json, reading: Reading, depth: number): Answer {
  if (typeof value === "number") {
    return sure(
      isWithin(shape.range, value) && shape.divisors.every((divisor) => isMultiple(value, divisor)),
    );
  }
  if (typeof value === "string") {
    spendOnText(world.steps, value.length);
    const length = [...value].length;
    if (length < shape.length.low || length > shape.length.high) return "no";
    const formats = all(shape.formats, (format) => hasFormat(value, format));
    if (formats === "no") return "no";
    const patterns = all(shape.patterns, (pattern) => matches(world, pattern, value));
    return patterns === "yes" ? formats : patterns;
  }
  if (isList(value)) return listMeets(world, shape, value, reading, depth);
  return isObject(value) ? objectMeets(world, shape, value, reading, depth) : "yes";
}

function listMeets(
  world: World,
  shape: Shape,
  value: readonly Json[],
  reading: Reading,
  depth: number,
): Answer {
  spend(world.steps, value.length);
  if (value.length < shape.items.low || value.length > shape.items.high) return "no";
  if (shape.unique && new Set(value.map(canonicalJson)).size < value.length) return "no";
  return all(value.entries(), ([n, item]) =>
    evaluate(world, shape.prefix[n] ?? shape.rest, item, reading, depth + 1),
  );
}

function objectMeets(world: World, shape: Shape, value: JsonObject, reading: Reading, depth: number): Answer {
  const names = Object.keys(value);
  spend(world.steps, names.length + shape.required.size + shape.dependent.size);
  if (names.length < shape.members.low || names.length > shape.members.high) return "no";
  if (![...shape.required].every((name) => Object.hasOwn(value, name))) return "no";
  for (const [name, needs] of shape.dependent)
    if (Object.hasOwn(value, name) && ![...needs].every((need) => Object.hasOwn(value, need))) return "no";
  return all(names, (name) => {
    const named = shape.names === undefined ? "yes" : evaluate(world, shape.names, name, reading, depth + 1);
    if (named === "no") return "no";
    const answer = memberMeets(world, shape, name, value[name] ?? null, reading, depth);
    return answer === "no" ? "no" : named === "yes" ? answer : named;
  });
}

/** By its name, by patterns of names, and only where it has neither as one of all others. */
function memberMeets(
  world: World,
  shape: Shape,
  name: string,
  value: Json,
  reading: Reading,
  depth: number,
): Answer {
  const ask = (schema: Json) => evaluate(world, schema, value, reading, depth + 1);
  const own = shape.properties.get(name);
  const others = (): Answer =>
    shape.additional === undefined ? sure(!refusesUnnamed(shape, reading, depth)) : ask(shape.additional);
  if (shape.patternProperties.size === 0) return own === undefined ? others() : ask(own);
  const asked = [...shape.patternProperties].map(
    ([pattern, schema]) => [matches(world, pattern, name), schema] as const,
  );
  const named = [
    ...(own === undefined ? [] : [own]),
    ...asked.flatMap(([is, schema]) => (is === "yes" ? [schema] : [])),
  ];
  const answer = all(named, ask);
  if (answer === "no" || asked.some(([is]) => is === "unknown")) return answer === "no" ? "no" : "unknown";
  return named.length === 0 ? others() : answer;
}

/** Whether a member without a name here counts as invalid: only where the names that count are given. */
export function refusesUnnamed(shape: Shape, reading: Reading, depth: number): boolean {
  if (reading.unnamed === "ignored" || shape.additional !== undefined || shape.names !== undefined)
    return false;
  // Values that are listed name their members themselves.
  if (shape.patternProperties.size > 0 || (shape.listed & typeBit.object) !== 0) return false;
  return shape.properties.size > 0 || (depth === 0 && reading.isArguments);
}

/** A keyword that is not compared can still be asked about one value. */
function condition(
  world: World,
  { keyword, schema }: Opaque,
  value: Json,
  reading: Reading,
  depth: number,
): Answer {
  if (!isObject(schema)) return "unknown";
  const plain: Reading = { ...reading, unnamed: "ignored" };
  const ask = (part: Json | undefined, as = plain) => evaluate(world, part ?? true, value, as, depth + 1);
  switch (keyword) {
    case "not":
      return opposite(ask(schema.not));
    case "if": {
      const is = ask(schema.if);
      if (is === "unknown") return "unknown";
      return is === "yes" ? ask(schema.then) : ask(schema.else);
    }
    case "format":
      return typeof value === "number" ? isStored(value) : "yes";
    case "oneOf": {
      const branches = schema.oneOf;
      if (!isList(branches)) return "unknown";
      const exactlyOne = (as: Reading): Answer => {
        const answers = branches.map((branch) => ask(branch, as));
        const count = answers.filter((answer) => answer === "yes").length;
        if (count > 1) return "no";
        return answers.includes("unknown") ? "unknown" : sure(count === 1);
      };
      const answer = exactlyOne(plain);
      return answer === exactlyOne(reading) ? answer : "unknown";
    }
    case "contains":
      return isList(value)
        ? contained(schema, value, (item) => evaluate(world, schema.contains ?? true, item, plain, depth + 1))
        : "yes";
    case "dependentSchemas":
      return all(members(schema.dependentSchemas), ([name, part]) =>
        isObject(value) && Object.hasOwn(value, name) ? ask(part) : "yes",
      );
    default:
      return "unknown";
  }
}

/** Whether as many items are of the kind as there must be at least, and not more than there may be. */
function contained(schema: JsonObject, value: readonly Json[], isOne: (item: Json) => Answer): Answer {
  const [least, most] = [
    member(schema, "minContains") ?? 1,
    member(schema, "maxContains") ?? Number.POSITIVE_INFINITY,
  ];
  if (typeof least !== "number" || typeof most !== "number") return "unknown";
  const answers = value.map(isOne);
  const low = answers.filter((answer) => answer === "yes").length;
  const high = answers.filter((answer) => answer !== "no").length;
  if (high < least || low > most) return "no";
  return sure(low >= least && high <= most) === "yes" ? "yes" : "unknown";
}
