import type { Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, member } from "../schema-form.ts";
import type { Shape } from "./shape.ts";

/** One root schema, with what was worked out about its parts. */
export interface World {
  readonly root: Json;
  readonly shapes: Map<JsonObject, readonly Shape[]>;
  /** Schemas being resolved: a reference back to one of them says nothing. */
  readonly opening: Set<JsonObject>;
  /** Conjunctions made while resolving, by the numbers of their parts: the same parts give the same object. */
  readonly conjunctions: Map<string, JsonObject>;
  readonly numbers: Map<Json, number>;
  /** Whether there is a reference anywhere at all; seldom there is. */
  readonly hasReferences: boolean;
  readonly referring: Map<JsonObject, boolean>;
  /** Steps left: hostile schemas can multiply without end. */
  budget: number;
  /** How often such a reference was met. */
  cuts: number;
}

export function worldOf(root: Json, budget = 100_000): World {
  return {
    root,
    shapes: new Map(),
    opening: new Set(),
    conjunctions: new Map(),
    numbers: new Map(),
    hasReferences: holdsReference(root),
    referring: new Map(),
    budget,
    cuts: 0,
  };
}

/** The schema that admits what both admit. */
export function both(world: World, a: Json, b: Json): Json {
  if (a === true || a === b) return b;
  if (b === true) return a;
  const parts = [...new Set([...partsOf(world, a), ...partsOf(world, b)])];
  const key = parts
    .map((part) => numberOf(world, part))
    .sort((x, y) => x - y)
    .join(" ");
  const known = world.conjunctions.get(key);
  if (known) return known;
  const made: JsonObject = { allOf: parts };
  world.conjunctions.set(key, made);
  world.numbers.set(made, -1);
  return made;
}

/** The parts of a conjunction that was made here; a schema of others is one part. */
function partsOf(world: World, schema: Json): readonly Json[] {
  if (!isObject(schema) || world.numbers.get(schema) !== -1) return [schema];
  return isList(schema.allOf) ? schema.allOf : [schema];
}

function numberOf(world: World, part: Json): number {
  const known = world.numbers.get(part);
  if (known !== undefined) return known;
  world.numbers.set(part, world.numbers.size);
  return world.numbers.size - 1;
}

/** What a reference within the same document points at; undefined where there is nothing, or it leads elsewhere. */
export function lookUp(root: Json, reference: string): Json | undefined {
  if (reference === "#") return root;
  if (!reference.startsWith("#/")) return undefined;
  let current: Json | undefined = root;
  for (const step of reference.slice(2).split("/")) {
    const key = unescaped(step).replaceAll("~1", "/").replaceAll("~0", "~");
    if (isObject(current)) current = member(current, key);
    else if (isList(current) && /^\d{1,6}$/.test(key)) current = current[Number(key)];
    else return undefined;
  }
  return current;
}

function unescaped(step: string): string {
  if (!step.includes("%")) return step;
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Whether a schema holds a reference anywhere: then its own text does not say all of what it means. */
export function refers(world: World, schema: Json): boolean {
  if (!world.hasReferences) return false;
  if (isList(schema)) return schema.some((item) => refers(world, item));
  if (!isObject(schema)) return false;
  const known = world.referring.get(schema);
  if (known !== undefined) return known;
  const found =
    typeof schema.$ref === "string" || Object.values(schema).some((value) => refers(world, value));
  world.referring.set(schema, found);
  return found;
}

function holdsReference(schema: Json | undefined): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if (isList(schema)) return schema.some(holdsReference);
  for (const key in schema) if (key === "$ref" || holdsReference(schema[key])) return true;
  return false;
}
