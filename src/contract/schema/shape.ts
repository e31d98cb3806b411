import type { Json } from "../../model/canonical.ts";

/** JSON types as bits; a number is an integer or has a fraction. */
export const typeBit = {
  null: 1,
  boolean: 2,
  integer: 4,
  fraction: 8,
  string: 16,
  array: 32,
  object: 64,
} as const;

export const anyType = 127;
export const numberTypes = typeBit.integer | typeBit.fraction;

/** Numbers admitted; an end that is open is not itself admitted. */
export interface Range {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/** How many characters, items or members; both ends admitted. */
export interface Count {
  readonly low: number;
  readonly high: number;
}

/**
 * One alternative of a schema, with references, `allOf` and choices resolved and notation gone: everything that it says
 * about an instance, type by type. What it says of a type that is not admitted is left out.
 */
export interface Shape {
  /** Admitted types. */
  readonly types: number;
  /** Types of which only `values` are admitted; never null's. */
  readonly listed: number;
  /** By canonical text. */
  readonly values: ReadonlyMap<string, Json>;
  readonly range: Range;
  readonly divisors: readonly number[];
  readonly length: Count;
  readonly patterns: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly items: Count;
  readonly unique: boolean;
  /** Schemas of the first items, then of all others. */
  readonly prefix: readonly Json[];
  readonly rest: Json;
  readonly members: Count;
  readonly properties: ReadonlyMap<string, Json>;
  readonly required: ReadonlySet<string>;
  readonly patternProperties: ReadonlyMap<string, Json>;
  /** Schema of members not named; undefined where they may be any, or where a yes or no was notation. False: there are none. */
  readonly additional: Json | undefined;
  readonly names: Json | undefined;
  readonly dependent: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keywords whose meaning is not compared, by a text that is equal where they are. */
  readonly opaque: ReadonlyMap<string, Opaque>;
}

export interface Opaque {
  readonly keyword: string;
  /** The schema or the part of it that holds the keyword. */
  readonly schema: Json;
}

const restricting = new Set(["not", "if", "contains", "dependentSchemas", "oneOf", "unevaluatedItems"]);

/** Of an opaque keyword: it can only take away. Where there is one more of them, all that is left is still covered. */
export function isRestricting(keyword: string): boolean {
  return restricting.has(keyword);
}

const none = new Map<string, never>();
const noNames: ReadonlySet<string> = new Set<string>();

export const anyRange: Range = {
  low: Number.NEGATIVE_INFINITY,
  lowOpen: false,
  high: Number.POSITIVE_INFINITY,
  highOpen: false,
};
export const anyCount: Count = { low: 0, high: Number.POSITIVE_INFINITY };

/** Admits everything. */
export const anything: Shape = {
  types: anyType,
  listed: 0,
  values: none,
  range: anyRange,
  divisors: [],
  length: anyCount,
  patterns: noNames,
  formats: noNames,
  items: anyCount,
  unique: false,
  prefix: [],
  rest: true,
  members: anyCount,
  properties: none,
  required: noNames,
  patternProperties: none,
  additional: undefined,
  names: undefined,
  dependent: none,
  opaque: none,
};

export function bitOfValue(value: Json): number {
  if (value === null) return typeBit.null;
  if (typeof value === "boolean") return typeBit.boolean;
  if (typeof value === "string") return typeBit.string;
  if (typeof value === "number") return Number.isInteger(value) ? typeBit.integer : typeBit.fraction;
  return Array.isArray(value) ? typeBit.array : typeBit.object;
}

/** Says nothing about its members: whatever a caller likes. */
export function isFree(shape: Shape): boolean {
  return (
    shape.properties.size === 0 &&
    shape.patternProperties.size === 0 &&
    shape.additional === undefined &&
    shape.names === undefined
  );
}

const typeNames = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** `integer`, `integer | string`, `any`: the admitted types as people read them. */
export function typeText(types: number): string {
  if (types === anyType) return "any";
  const found = typeNames.filter((name) =>
    name === "number"
      ? (types & typeBit.fraction) !== 0
      : name === "integer"
        ? (types & numberTypes) === typeBit.integer
        : (types & typeBit[name]) !== 0,
  );
  return found.length === 0 ? "nothing" : found.toSorted().join(" | ");
}

/** Types of which anything but the listed values is admitted. */
export function openTypes(shape: Shape): number {
  return shape.types & ~shape.listed;
}
