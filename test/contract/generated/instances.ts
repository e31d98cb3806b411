import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json } from "../../../src/model/canonical.ts";
import type { Schema } from "./schemas.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });

export function validator(schema: Json): ValidateFunction {
  // Nothing is kept: there are thousands of them.
  const validate = ajv.compile(structuredClone(schema) as object);
  ajv.removeSchema();
  return validate;
}

/**
 * The schema in which an object has no members but those that it names, where it names any: `additionalProperties` as a
 * yes or no is notation that canonical forms leave out, and a caller relies on what is named.
 */
export function closed(root: Schema, isArguments: boolean): Schema {
  const close = (schema: Json, isHead: boolean): Json => {
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
    const object = schema as Schema;
    const parts = Object.fromEntries(
      Object.entries(object).map(([keyword, value]): [string, Json] => {
        const map = (below: Json, head: boolean) =>
          Object.fromEntries(
            Object.entries(below as Schema).map(([name, each]) => [name, close(each, head)]),
          );
        if (keyword === "properties") return [keyword, map(value, true)];
        if (keyword === "$defs") return [keyword, map(value, false)];
        if (["items", "additionalProperties"].includes(keyword)) return [keyword, close(value, true)];
        if (["anyOf", "oneOf", "prefixItems"].includes(keyword))
          return [keyword, (value as readonly Json[]).map((each) => close(each, true))];
        if (keyword === "allOf")
          return [keyword, (value as readonly Json[]).map((each) => close(each, false))];
        return [keyword, value];
      }),
    );
    return isHead && names(root, object, 0) ? { ...parts, unevaluatedProperties: false } : parts;
  };
  const result = close(root, true) as Schema;
  return isArguments ? { ...result, unevaluatedProperties: false } : result;
}

/** Whether a schema names members of its instances, itself or by what it refers to. */
function names(root: Schema, schema: Schema, depth: number): boolean {
  if (depth > 8 || Object.hasOwn(schema, "additionalProperties")) return false;
  if (Object.hasOwn(schema, "properties")) return true;
  const { $ref, allOf } = schema;
  if (typeof $ref === "string") {
    const target = (root.$defs as Schema | undefined)?.[$ref.slice("#/$defs/".length)];
    return names(root, (target ?? {}) as Schema, depth + 1);
  }
  return Array.isArray(allOf) && allOf.some((part) => names(root, part as Schema, depth + 1));
}

const pool: readonly Json[] = [
  "",
  "a",
  "ab",
  "abc",
  "abcd",
  "b",
  0,
  1,
  -1,
  2,
  3,
  4,
  5,
  6,
  -2,
  -3,
  0.5,
  1.5,
  2.25,
  true,
  false,
  null,
  [],
  {},
  ["a"],
  ["a", "a"],
  { a: 1 },
  { b: "a" },
  [1, 2, 3, 4],
];

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Guesses at an instance of a schema; many are valid, and some are just beyond it. */
export function guess(root: Schema, schema: Json, random: () => number, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const any = () => pick(pool) ?? null;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema) || depth > 5) return any();
  if (random() < 0.08) return any();
  const object = schema as Schema;
  const below = (each: Json) => guess(root, each, random, depth + 1);
  if (Array.isArray(object.enum)) return (pick(object.enum) ?? null) as Json;
  if (Object.hasOwn(object, "const")) return object.const ?? null;
  if (typeof object.$ref === "string")
    return below((root.$defs as Schema)[object.$ref.slice("#/$defs/".length)] ?? true);
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = object[keyword];
    if (Array.isArray(branches)) return below(pick(branches) as Json);
  }
  if (Array.isArray(object.allOf)) {
    const parts = object.allOf.map((part) => below(part as Json));
    const isObjects = parts.every(
      (part) => typeof part === "object" && part !== null && !Array.isArray(part),
    );
    if (isObjects)
      return Object.assign({}, ...parts, object.properties === undefined ? {} : members(object)) as Json;
    return parts[0] ?? null;
  }
  const type = Array.isArray(object.type) ? pick(object.type) : object.type;
  switch (type) {
    case "string": {
      const [low, high] = [Number(object.minLength ?? 0), Number(object.maxLength ?? 4)];
      return "abcdef".slice(0, Math.max(0, low + Math.floor(random() * (high - low + 2))));
    }
    case "integer":
    case "number": {
      const ends = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap((end) =>
        typeof object[end] === "number" ? [object[end]] : [],
      );
      const near = (pick([...ends, 0, 3]) ?? 0) + (pick([-1, 0, 1, 0.5, 2]) ?? 0);
      const step = typeof object.multipleOf === "number" ? object.multipleOf : undefined;
      return step === undefined ? near : Math.round(near / step) * step;
    }
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    case "array": {
      const low = Number(object.minItems ?? 0);
      const places = (object.prefixItems ?? []) as readonly Json[];
      const length = Math.min(5, low + Math.floor(random() * 3));
      return Array.from({ length }, (_, n) => below(places[n] ?? object.items ?? true));
    }
    case "object":
      return members(object);
    default:
      return any();
  }
  function members(of: Schema): Json {
    const required = (of.required ?? []) as readonly string[];
    const properties = Object.entries((of.properties ?? {}) as Schema).filter(
      ([name]) => required.includes(name) || random() < 0.6,
    );
    const found = Object.fromEntries(properties.map(([name, each]) => [name, below(each)]));
    const isOpen = of.properties === undefined;
    if (isOpen && random() < 0.7)
      found[pick(["a", "b", "z"]) ?? "z"] = below(of.additionalProperties ?? true);
    return found;
  }
}
