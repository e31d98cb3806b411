import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../../../src/model/canonical.ts";
import { targetOf } from "./closed.ts";
import { formats } from "./keywords.ts";
import type { Schema } from "./schemas.ts";

const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);

export function validator(schema: Json): ValidateFunction {
  // Nothing is kept: there are thousands of them.
  const validate = ajv.compile(structuredClone(schema) as object);
  ajv.removeSchema();
  return validate;
}

const texts = ["a", "b", "ab", "c", "12", "123", "aa", "abc", "x", "", "ba", "1", "a1b", "\n", "é"];

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
  if (typeof object.$ref === "string") return below(targetOf(root, object.$ref) ?? true);
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
      const known = typeof object.format === "string" ? formats[object.format] : undefined;
      if (known !== undefined && random() < 0.8) return pick([known[0], known[0], known[1], " "]) ?? "";
      if (object.pattern !== undefined && random() < 0.8) return pick(texts) ?? "";
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
      const asked = object.contains;
      return Array.from({ length }, (_, n) =>
        asked !== undefined && random() < 0.4 ? below(asked) : below(places[n] ?? object.items ?? true),
      );
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
    for (const part of [of.then, of.else, ...Object.values((of.dependentSchemas ?? {}) as Schema)])
      if (part !== undefined && random() < 0.4) {
        const more = below(part);
        if (typeof more === "object" && more !== null && !Array.isArray(more)) Object.assign(found, more);
      }
    for (const each of Object.values((of.patternProperties ?? {}) as Schema))
      if (random() < 0.6) found[pick(["a", "ab", "b", "c", "z"]) ?? "z"] = below(each);
    const isOpen = of.properties === undefined || of.additionalProperties !== undefined;
    if (isOpen && random() < 0.7)
      found[pick(["a", "b", "z", "zz"]) ?? "z"] = below(of.additionalProperties ?? true);
    return found;
  }
}

/** An instance that differs a little: a member less or more, another value of one. */
export function nearMiss(value: Json, random: () => number): Json {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value as Schema);
    const at = Math.floor(random() * entries.length);
    const dice = random();
    const changed =
      dice < 0.3
        ? entries.filter((_, n) => n !== at)
        : dice < 0.5
          ? [...entries, [pick(["a", "b", "c", "z"]) ?? "z", pick(pool) ?? null] as const]
          : entries.map(([name, each], n) => [name, n === at ? nearMiss(each, random) : each] as const);
    return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
  }
  if (typeof value === "number") return value + (pick([-1, 1, 0.5]) ?? 1);
  if (typeof value === "string") return pick([`${value}a`, value.slice(1), " ", "b"]) ?? "";
  return pick(pool) ?? null;
}
