import type { Json } from "../../../src/model/canonical.ts";
import { randomOf } from "./instances.ts";
import type { Schema } from "./schemas.ts";

const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const lists = new Set(["anyOf", "allOf", "oneOf", "prefixItems"]);
const schemas = new Set(["items", "additionalProperties", "contains", "propertyNames", "if", "then", "else"]);

/** Conditions, and what they may refer to, are compared as they are written: only what canonical forms leave out is notation in them. */
const conditions = new Set(["contains", "if", "then", "else"]);
const kept = new Set(["dependentSchemas", "$defs"]);

/** The same schema written otherwise, here and there: another order, and other keywords that say the same. */
export function rewrittenOf(root: Schema, seed: number): Schema {
  const random = randomOf(seed);
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((each) => [random(), each] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each);
  const visit = (schema: Json, isLookedInto: boolean): Json => {
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
    // What is left over depends on all that stands beside it.
    const isCompared = isLookedInto && !Object.hasOwn(schema, "unevaluatedProperties");
    const parts = Object.entries(schema as Schema).map(([keyword, value]): readonly [string, Json] => {
      if (maps.has(keyword))
        return [
          keyword,
          Object.fromEntries(
            shuffled(Object.entries(value as Schema)).map(([name, below]) => [
              name,
              visit(below, isCompared && !kept.has(keyword)),
            ]),
          ),
        ];
      if (lists.has(keyword))
        return [
          keyword,
          (value as readonly Json[]).map((each) => visit(each, isCompared && keyword !== "oneOf")),
        ];
      if (schemas.has(keyword)) return [keyword, visit(value, isCompared && !conditions.has(keyword))];
      if (["enum", "required"].includes(keyword)) return [keyword, shuffled(value as readonly Json[])];
      if (keyword === "type") return [keyword, Array.isArray(value) ? shuffled(value) : [value]];
      return [keyword, value];
    });
    const found = Object.fromEntries(shuffled(parts));
    return isCompared ? otherwise(found, random) : found;
  };
  const { $defs, ...rest } = visit(root, true) as Schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...rest,
    ...($defs === undefined ? {} : { $defs }),
  };
}

/** One keyword by others that say the same. */
function otherwise(schema: Schema, random: () => number): Json {
  const keywords = Object.keys(schema);
  const only = (keyword: string) => keywords.length === 1 && Object.hasOwn(schema, keyword);
  const dice = random();
  if (only("const")) return { enum: [schema.const ?? null] };
  if (only("type") && Array.isArray(schema.type) && dice < 0.5)
    return { anyOf: schema.type.map((type) => ({ type })) };
  if (keywords.includes("properties") && !keywords.includes("$defs") && dice < 0.3 && isPlain(schema))
    return { ...schema, additionalProperties: dice < 0.15 };
  // A name of its own may not come twice; what is asked of the rest depends on what stands beside it.
  if (dice > 0.85 && !keywords.some((keyword) => /^(?:[$]|unevaluated)/.test(keyword)))
    return { allOf: [schema] };
  return schema;
}

/** Says nothing of members that it does not name. */
function isPlain(schema: Schema): boolean {
  return (
    Object.keys((schema.properties ?? {}) as Schema).length > 0 &&
    !["additionalProperties", "unevaluatedProperties"].some((keyword) => Object.hasOwn(schema, keyword))
  );
}
