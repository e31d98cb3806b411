import { canonicalJson, type Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, member, members } from "../schema-form.ts";
import { defaultOf } from "./defaults.ts";
import { isOfNumbers } from "./formats.ts";
import { meaningOf, pick, saysNothing } from "./meaning.ts";
import {
  anyCount,
  anyRange,
  anyType,
  anything,
  bitOfValue,
  type Count,
  numberTypes,
  type Opaque,
  type Range,
  type Shape,
  typeBit,
} from "./shape.ts";
import { spend } from "./steps.ts";
import { both, decides, type World } from "./world.ts";

type Draft = { -readonly [Key in keyof Shape]: Shape[Key] };

/** Keywords that are read together with the one they belong to, as one condition. */
const together: ReadonlyMap<string, readonly string[]> = new Map([
  ["if", ["if", "then", "else"]],
  ["contains", ["contains", "minContains", "maxContains"]],
]);
const companions = new Set(["then", "else", "minContains", "maxContains", "nullable"]);
const resolved = new Set(["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"]);
/** Of which a list is looked through; anything else is malformed. */
const choices = new Set(["allOf", "anyOf", "oneOf"]);

/**
 * What the keywords of one schema object say themselves, without its references and choices. A keyword that is
 * malformed or unknown is opaque: equal texts are equal, others cannot be told.
 */
export function ownShape(world: World, schema: JsonObject): Shape {
  const shape: Draft = { ...anything };
  let opaque: Map<string, Opaque> | undefined;
  for (const keyword of Object.keys(schema)) {
    const isResolved = resolved.has(keyword) && !(choices.has(keyword) && !isList(schema[keyword]));
    if (isResolved || companions.has(keyword) || saysNothing(keyword)) continue;
    if (read(world, shape, schema, keyword, schema[keyword] ?? null)) continue;
    // What is left over for it depends on all that stands beside it.
    const part = keyword.startsWith("unevaluated")
      ? schema
      : pick(schema, together.get(keyword) ?? [keyword]);
    opaque ??= new Map();
    opaque.set(`${keyword} ${meaningOf(world, part)}`, { keyword, schema: part });
  }
  if (opaque !== undefined) shape.opaque = opaque;
  return shape;
}

/** False where the value is not one that the keyword can have, or the keyword is not known. */
function read(world: World, shape: Draft, schema: JsonObject, keyword: string, value: Json): boolean {
  const list = (values: readonly Json[]) => {
    spend(world.steps, values.length);
    const kept = values.filter((each) => each !== null);
    shape.types &= values.reduce<number>((bits, each) => bits | bitOfValue(each), 0);
    const known = shape.listed === 0 ? undefined : shape.values;
    const entries = kept.map((each) => [canonicalJson(each), each] as const);
    shape.values = new Map(known ? entries.filter(([text]) => known.has(text)) : entries);
    shape.listed = anyType & ~typeBit.null;
    return true;
  };
  switch (keyword) {
    case "type":
      return readTypes(shape, value, schema.nullable === true);
    case "const":
      return list([value]);
    case "enum":
      return isList(value) && list(value);
    case "minimum":
      return number(value, (low) => {
        shape.range = tighter(shape.range, { ...anyRange, low, lowOpen: schema.exclusiveMinimum === true });
      });
    case "maximum":
      return number(value, (high) => {
        shape.range = tighter(shape.range, { ...anyRange, high, highOpen: schema.exclusiveMaximum === true });
      });
    case "exclusiveMinimum":
      if (typeof value === "boolean") return true;
      return number(value, (low) => {
        shape.range = tighter(shape.range, { ...anyRange, low, lowOpen: true });
      });
    case "exclusiveMaximum":
      if (typeof value === "boolean") return true;
      return number(value, (high) => {
        shape.range = tighter(shape.range, { ...anyRange, high, highOpen: true });
      });
    case "multipleOf":
      return number(value, (divisor) => {
        if (divisor > 0) shape.divisors = [divisor];
      });
    case "minLength":
    case "maxLength":
      return number(value, (count) => {
        shape.length = counted(shape.length, keyword, count);
      });
    case "minItems":
    case "maxItems":
      return number(value, (count) => {
        shape.items = counted(shape.items, keyword, count);
      });
    case "minProperties":
    case "maxProperties":
      return number(value, (count) => {
        shape.members = counted(shape.members, keyword, count);
      });
    case "pattern":
      shape.patterns = new Set(typeof value === "string" ? [value] : []);
      return typeof value === "string";
    case "format":
      // How a number is stored is nothing about texts, and which numbers it leaves out is not compared.
      if (typeof value === "string" && isOfNumbers(value)) return false;
      shape.formats = new Set(typeof value === "string" ? [value] : []);
      return typeof value === "string";
    case "uniqueItems":
      shape.unique = value === true;
      return typeof value === "boolean";
    default:
      return readParts(world, shape, schema, keyword, value);
  }
}

function readParts(world: World, shape: Draft, schema: JsonObject, keyword: string, value: Json): boolean {
  switch (keyword) {
    case "prefixItems":
      if (!isList(value) || !value.every(isSchema)) return false;
      shape.prefix = value;
      return true;
    case "items":
      if (isList(value)) {
        if (!value.every(isSchema)) return false;
        shape.prefix = value;
      } else shape.rest = value;
      return isList(value) || isSchema(value);
    case "additionalItems":
      if (isList(schema.items)) shape.rest = value;
      return isSchema(value);
    case "properties":
      shape.properties = new Map(members(value));
      return isObject(value) && Object.values(value).every(isSchema);
    case "required":
      shape.required = new Set(namesIn(value).filter((name) => !isFilledIn(world, schema, name)));
      return isList(value) && namesIn(value).length === value.length;
    case "patternProperties":
      shape.patternProperties = new Map(members(value));
      return isObject(value) && Object.values(value).every(isSchema);
    case "additionalProperties":
      shape.additional = isAnything(value) ? (decides(world, schema, "open") ? true : undefined) : value;
      return isSchema(value);
    case "unevaluatedProperties":
      return typeof value === "boolean" && (value || !decides(world, schema, "ended"));
    case "propertyNames":
      // Names are texts, whatever else is said of them.
      shape.names = isAnything(value) || isAnyText(value) ? undefined : both(world, text, value);
      return isSchema(value);
    case "dependentRequired":
    case "dependencies": {
      if (!isObject(value) || !Object.values(value).every(isList)) return false;
      const dependent = new Map(shape.dependent);
      for (const [name, needs] of members(value))
        dependent.set(name, new Set([...(dependent.get(name) ?? []), ...namesIn(needs)]));
      shape.dependent = dependent;
      return true;
    }
    default:
      return false;
  }
}

/** One with a default a caller need not give; the canonical form sees only those that stand at the argument itself. */
function isFilledIn(world: World, schema: JsonObject, name: string): boolean {
  const { properties } = schema;
  const property = world.hasDefaults && isObject(properties) ? member(properties, name) : undefined;
  return (
    property !== undefined && defaultOf(world, property) !== undefined && !decides(world, schema, "needed")
  );
}

/** `nullable` is one more type; what a list of values leaves out stays out. */
function readTypes(shape: Draft, value: Json, isNullable: boolean): boolean {
  let types = isNullable ? typeBit.null : 0;
  for (const name of isList(value) ? value : [value]) {
    if (name === "number") types |= numberTypes;
    else if (typeof name === "string" && Object.hasOwn(typeBit, name) && name !== "fraction")
      types |= typeBit[name as keyof typeof typeBit];
    else return false;
  }
  shape.types &= types;
  return true;
}

const text: JsonObject = { type: "string" };

function isAnything(value: Json): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}

function isAnyText(value: Json): boolean {
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  return value.type === "string" || (isList(value.type) && value.type.includes("string"));
}

function isSchema(value: Json): boolean {
  return typeof value === "boolean" || isObject(value);
}

function namesIn(value: Json): readonly string[] {
  return isList(value) ? value.filter((name) => typeof name === "string") : [];
}

function number(value: Json, use: (value: number) => void): boolean {
  if (typeof value !== "number") return false;
  use(value);
  return true;
}

function counted(count: Count, keyword: string, value: number): Count {
  return keyword.startsWith("min")
    ? { ...count, low: Math.max(count.low, Math.ceil(value)) }
    : { ...count, high: Math.min(count.high, Math.floor(value)) };
}

/** What both ranges admit. */
export function tighter(a: Range, b: Range): Range {
  const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
  const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

export function tighterCount(a: Count, b: Count): Count {
  return a === anyCount ? b : { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}
