import type { Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, member } from "../schema-form.ts";
import { type Deciding, decidingIn, type Saying } from "./deciding.ts";
import type { Pattern } from "./pattern.ts";
import type { Shape } from "./shape.ts";
import type { Steps } from "./steps.ts";

/** What of a document leads elsewhere in it. */
export interface References {
  /** Seldom there are any. */
  readonly hasAny: boolean;
  /** A part with an identifier of its own: what a reference means depends on where it stands. */
  readonly hasOwnParts: boolean;
  /** By name; undefined where several have the same. */
  readonly anchors: ReadonlyMap<string, Json | undefined>;
}

/** Keywords that refer; the last one only to what it cannot be told here. */
const referring = ["$ref", "$dynamicRef", "$recursiveRef"] as const;

/** One root schema, with what was worked out about its parts. */
export interface World {
  readonly root: Json;
  /** The same as it is written, with what is notation at a root. */
  readonly written: Json;
  readonly shapes: Map<JsonObject, readonly Shape[]>;
  /** Schemas being resolved: a reference back to one of them says nothing. */
  readonly opening: Set<JsonObject>;
  /** Conjunctions made while resolving, by the numbers of their parts: the same parts give the same object. */
  readonly conjunctions: Map<string, JsonObject>;
  readonly numbers: Map<Json, number>;
  readonly references: References;
  /** Stands for all that the document says, where a part of it cannot be told from the rest; made when needed. */
  whole: string | undefined;
  readonly referring: Map<JsonObject, boolean>;
  /** What schemas with references mean, as a text. */
  readonly meanings: Map<Json, string>;
  /** By their sources; undefined where they cannot be looked at. */
  readonly patterns: Map<string, Pattern | undefined>;
  /** Whether a default stands for what is left out: of arguments it does, of an answer nobody fills anything in. */
  readonly hasDefaults: boolean;
  /** Both sides of a comparison have theirs in common. */
  readonly steps: Steps;
  /** Where what is not named decides; looked for when needed. */
  deciding: Deciding | undefined;
  /** How often such a reference was met. */
  cuts: number;
}

export function worldOf(root: Json, steps: Steps, hasDefaults = true, written = root): World {
  return {
    root,
    written,
    shapes: new Map(),
    opening: new Set(),
    conjunctions: new Map(),
    numbers: new Map(),
    references: referencesIn(root),
    whole: undefined,
    referring: new Map(),
    meanings: new Map(),
    patterns: new Map(),
    hasDefaults,
    steps,
    deciding: undefined,
    cuts: 0,
  };
}

/** Whether what a schema says of members that are not named is no notation there. */
export function decides(world: World, schema: JsonObject, saying: Saying): boolean {
  world.deciding ??= decidingIn(world.written);
  return world.deciding.isSo(schema, saying);
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

/**
 * What a reference within the same document points at; undefined where there is nothing, it leads elsewhere, or what it
 * means cannot be told. Whatever rests on such a reference rests on the whole document.
 */
export function lookUp({ root, references }: World, reference: string): Json | undefined {
  if (references.hasOwnParts) return undefined;
  if (reference === "#") return root;
  if (!reference.startsWith("#/"))
    return reference.startsWith("#") ? references.anchors.get(unescaped(reference.slice(1))) : undefined;
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
  if (!world.references.hasAny) return false;
  if (isList(schema)) return schema.some((item) => refers(world, item));
  if (!isObject(schema)) return false;
  const known = world.referring.get(schema);
  if (known !== undefined) return known;
  const found = targetsOf(schema).length > 0 || Object.values(schema).some((value) => refers(world, value));
  world.referring.set(schema, found);
  return found;
}

/** The references that a schema itself makes. */
export function targetsOf(schema: JsonObject): readonly string[] {
  return referring.flatMap((keyword) => {
    const value = member(schema, keyword);
    return typeof value === "string" ? [value] : [];
  });
}

function referencesIn(root: Json): References {
  const anchors = new Map<string, Json | undefined>();
  const found = { hasAny: false, hasOwnParts: false, anchors };
  const visit = (value: Json | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    if (isList(value)) {
      for (const item of value) visit(item);
      return;
    }
    for (const key in value as JsonObject) {
      const below = (value as JsonObject)[key];
      if (typeof below === "string") {
        if (!key.startsWith("$")) continue;
        if (key === "$id") found.hasOwnParts ||= value !== root;
        else if (key === "$anchor" || key === "$dynamicAnchor")
          anchors.set(below, anchors.has(below) ? undefined : value);
        else found.hasAny ||= referring.some((keyword) => keyword === key);
      } else visit(below);
    }
  };
  visit(root);
  return found;
}
