import type { Json } from "../../../src/model/canonical.ts";
import type { Schema } from "./schemas.ts";

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The schema as the comparison reads it, for a validator that knows nothing of that: whether an object that names its
 * members takes others is notation. `closed`: it takes none, a caller relies on what is named (and a tool that names no
 * arguments has none). `opened`: it may have others, which a reader ignores.
 */
export function closed(root: Schema, isArguments: boolean): Schema {
  return read(root, root, { isHead: true, isRoot: true, isClosed: true, isArguments }) as Schema;
}

export function opened(root: Schema): Schema {
  return read(root, root, { isHead: true, isRoot: true, isClosed: false, isArguments: false }) as Schema;
}

interface Standing {
  /** Says all about an instance; a part of a conjunction does not. */
  readonly isHead: boolean;
  readonly isRoot: boolean;
  readonly isClosed: boolean;
  readonly isArguments: boolean;
}

const heads = new Set(["items", "additionalProperties"]);
const mapsOfHeads = new Set(["properties", "patternProperties"]);
const choices = new Set(["anyOf", "oneOf", "prefixItems"]);
const maps = new Set(["$defs", "dependentSchemas"]);
const parts = new Set(["then", "else"]);

function read(root: Schema, schema: Json, at: Standing): Json {
  if (!isSchema(schema)) return schema;
  const own = withoutNotation(root, schema, at.isRoot);
  const head: Standing = { ...at, isHead: true, isRoot: false };
  const part: Standing = { ...at, isHead: false, isRoot: false };
  const each = (value: Json, standing: Standing) => read(root, value, standing);
  const map = (value: Json, standing: Standing) =>
    Object.fromEntries(Object.entries(value as Schema).map(([name, below]) => [name, each(below, standing)]));
  const list = (value: Json, standing: Standing) =>
    (value as readonly Json[]).map((below) => each(below, standing));
  const found = Object.fromEntries(
    Object.entries(own).map(([keyword, value]): [string, Json] => {
      if (heads.has(keyword)) return [keyword, each(value, head)];
      if (mapsOfHeads.has(keyword)) return [keyword, map(value, head)];
      if (choices.has(keyword)) return [keyword, list(value, head)];
      if (maps.has(keyword)) return [keyword, map(value, part)];
      if (parts.has(keyword)) return [keyword, each(value, part)];
      if (keyword === "allOf") return [keyword, list(value, part)];
      return [keyword, value];
    }),
  );
  if (found.contains !== undefined) Object.assign(found, { minItems: atLeast(found) });
  if (!at.isHead || !at.isClosed) return found;
  const { names, isOpen } = namesOf(root, own);
  if (isOpen || (names.size === 0 && !(at.isRoot && at.isArguments))) return found;
  return { ...found, propertyNames: { enum: [...names] } };
}

/** The validator takes an empty list where something must be in it and the first items have schemas of their own. */
function atLeast({ minItems = 0, minContains = 1 }: Schema): Json {
  return Math.max(Number(minItems), Number(minContains));
}

function withoutNotation(root: Schema, schema: Schema, isRoot: boolean): Schema {
  const isNaming = [schema.properties, schema.patternProperties].some(
    (map) => isSchema(map) && Object.keys(map).length > 0,
  );
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword, value]) => {
      if (keyword === "additionalProperties") return typeof value !== "boolean" || !(isRoot || isNaming);
      if (keyword !== "unevaluatedProperties" || typeof value !== "boolean") return true;
      const { names, isOpen } = namesOf(root, schema);
      return !(isRoot || isOpen || names.size > 0);
    }),
  );
}

export function targetOf(root: Schema, reference: Json | undefined): Json | undefined {
  const definitions = isSchema(root.$defs) ? root.$defs : {};
  if (typeof reference !== "string") return undefined;
  if (reference.startsWith("#/$defs/")) return definitions[reference.slice("#/$defs/".length)] ?? true;
  return Object.values(definitions).find(
    (definition) => isSchema(definition) && `#${String(definition.$anchor)}` === reference,
  );
}

/** What a schema names, itself or by what it refers to, and whether it says something of other members. */
function namesOf(
  root: Schema,
  schema: Json,
  depth = 0,
): { readonly names: ReadonlySet<string>; readonly isOpen: boolean } {
  if (!isSchema(schema) || depth > 8) return { names: new Set(), isOpen: false };
  const { $ref, allOf, properties, patternProperties, additionalProperties, propertyNames } = schema;
  const below = [targetOf(root, $ref), ...(Array.isArray(allOf) ? allOf : [])].map((part) =>
    namesOf(root, part ?? true, depth + 1),
  );
  const own = isSchema(properties) ? Object.keys(properties) : [];
  const hasPatterns = isSchema(patternProperties) && Object.keys(patternProperties).length > 0;
  const isTyped = isSchema(additionalProperties) && Object.keys(additionalProperties).length > 0;
  const isFreeAndClosed = additionalProperties === false && own.length === 0 && !hasPatterns;
  return {
    names: new Set([...own, ...below.flatMap(({ names }) => [...names])]),
    isOpen:
      hasPatterns ||
      isTyped ||
      isFreeAndClosed ||
      propertyNames !== undefined ||
      below.some((part) => part.isOpen),
  };
}
