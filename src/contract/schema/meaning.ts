import { canonicalJson, type Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, rewritten, schemaKind } from "../schema-form.ts";
import { lookUp, refers, type World } from "./world.ts";

const describing = new Set([
  "title",
  "description",
  "examples",
  "example",
  "$comment",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
]);

/** Keywords that only identify, or hold what others refer to. */
const identifying = new Set(["$id", "id", "$anchor", "$schema", "$defs", "definitions", "$vocabulary"]);

/** Keywords that describe and do not decide what is valid. */
export function isDescribing(keyword: string): boolean {
  return describing.has(keyword);
}

export function saysNothing(keyword: string): boolean {
  return describing.has(keyword) || identifying.has(keyword);
}

/** A schema without what describes it, at all depths; a property named `description` is a property and stays. */
export function undescribed(schema: Json): Json {
  if (isList(schema)) return schema.map(undescribed);
  if (!isObject(schema)) return schema;
  return rewritten(schema, (keyword, value) => {
    if (saysNothing(keyword)) return undefined;
    const kind = schemaKind(keyword);
    if (kind === undefined) return value;
    return kind === "map" && isObject(value)
      ? rewritten(value, (_name, below) => undescribed(below))
      : undescribed(value);
  });
}

/** A text that two schemas have in common only where they mean the same: what they refer to is part of it. */
export function meaningOf(world: World, schema: Json): string {
  const text = canonicalJson(undescribed(schema));
  if (!refers(world, schema)) return text;
  const targets = new Map<string, string>();
  follow(world, schema, targets);
  return `${text} ${canonicalJson(Object.fromEntries(targets))}`;
}

function follow(world: World, schema: Json, targets: Map<string, string>): void {
  if (isList(schema)) for (const item of schema) follow(world, item, targets);
  if (!isObject(schema) || !refers(world, schema)) return;
  const reference = schema.$ref;
  if (typeof reference === "string" && !targets.has(reference)) {
    const target = lookUp(world.root, reference);
    targets.set(reference, target === undefined ? "" : canonicalJson(undescribed(target)));
    if (target !== undefined) follow(world, target, targets);
  }
  for (const value of Object.values(schema)) follow(world, value, targets);
}

/** Some keywords of a schema as one schema. */
export function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
      return value === undefined ? [] : [[keyword, value] as const];
    }),
  );
}
