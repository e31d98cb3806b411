import { canonicalJson, type Json } from "../model/canonical.ts";
import { below, type ChangeClass, type ChangeSide } from "./change.ts";
import { compareLimits, isLimit } from "./compare-limits.ts";
import { sameJson } from "./same.ts";
import { isList, isObject, type JsonObject, member, members } from "./schema-form.ts";
import { isDocumentation, plainChoice, relation, typesOf, typeText, valuesOf } from "./schema-types.ts";

/** What happened to the set of valid values: fewer, more, others, only described otherwise, cannot say. */
export type Effect = "narrower" | "wider" | "different" | "documentation" | "unknown";

export interface SchemaChange {
  readonly pointer: string;
  readonly class: ChangeClass;
  readonly side: ChangeSide;
  readonly reason: string;
  readonly summary: string;
}

interface Walk {
  readonly side: "input" | "output";
  readonly before: Json;
  readonly after: Json;
  readonly changes: SchemaChange[];
  /** Pairs of references already followed: recursive schemas end, shared ones are told once. */
  readonly followed: Set<string>;
  /** Comparisons left: even so, hostile schemas can multiply without end. */
  budget: number;
}

const maximumDepth = 64;
const compared = new Set([
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "items",
  "$ref",
  "$defs",
  "definitions",
]);

/**
 * Compares two JSON Schemas of a tool's input or output, both in canonical form. `subject` is what a summary
 * calls the root: the tool's name. For callers of the input fewer valid values break; for readers of the output more do.
 */
export function compareSchemas(
  a: Json,
  b: Json,
  at: { readonly side: "input" | "output"; readonly pointer: string; readonly subject: string },
): readonly SchemaChange[] {
  if (sameJson(a, b)) return [];
  const walk: Walk = {
    side: at.side,
    before: a,
    after: b,
    changes: [],
    followed: new Set(),
    budget: 20_000,
  };
  compare(walk, a, b, at.pointer, at.subject, 0);
  return walk.changes;
}

function compare(walk: Walk, a: Json, b: Json, pointer: string, subject: string, depth: number): void {
  walk.budget -= 1;
  if (depth > maximumDepth || walk.budget < 0) {
    if (walk.budget >= -1) note(walk, pointer, "unknown", "too-deep", `? ${subject}: too deep to compare`);
    return;
  }
  const same = sameJson(a, b);
  if (same && !mentionsReference(a)) return;
  if (hasReference(a) || hasReference(b)) {
    const pair = `${canonicalJson(a)} ${canonicalJson(b)}`;
    if (walk.followed.has(pair)) return;
    walk.followed.add(pair);
  }
  const before = opened(a, walk.before);
  const after = opened(b, walk.after);
  if (before === null || after === null) {
    if (!same) note(walk, pointer, "unknown", "schema-changed", `? ${subject}: changed`);
    return;
  }
  if (!compareTypes(walk, before, after, pointer, subject)) return;
  compareValues(walk, before, after, pointer, subject);
  compareProperties(walk, before, after, pointer, subject, depth);
  compareItems(walk, before, after, pointer, subject, depth);
  for (const change of compareLimits(before, after)) {
    note(
      walk,
      below(pointer, change.keyword),
      change.effect,
      `${change.keyword}-changed`,
      `~ ${subject}: ${change.text}`,
    );
  }
  compareRest(walk, before, after, pointer, subject);
}

/** The schema itself, references followed; null for what is not an object or cannot be followed. */
function opened(schema: Json, root: Json): JsonObject | null {
  let current = schema === true ? {} : schema;
  for (let step = 0; step < 16; step += 1) {
    if (!isObject(current)) return null;
    const reference = member(current, "$ref");
    if (reference === undefined) return plainChoice(current);
    const target = typeof reference === "string" ? lookUp(root, reference) : undefined;
    if (!isObject(target)) return null;
    current = { ...target, ...Object.fromEntries(Object.entries(current).filter(([key]) => key !== "$ref")) };
  }
  return null;
}

function lookUp(root: Json, reference: string): Json | undefined {
  if (reference === "#") return root;
  if (!reference.startsWith("#/")) return undefined;
  let current: Json | undefined = root;
  for (const step of reference.slice(2).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isObject(current)) current = member(current, key);
    else if (isList(current) && /^\d{1,6}$/.test(key)) current = current[Number(key)];
    else return undefined;
  }
  return current;
}

function hasReference(schema: Json): boolean {
  return isObject(schema) && Object.hasOwn(schema, "$ref");
}

function mentionsReference(schema: Json): boolean {
  return canonicalJson(schema).includes('"$ref"');
}

/** False where no type is left in common: then nothing below is worth telling. */
function compareTypes(walk: Walk, a: JsonObject, b: JsonObject, pointer: string, subject: string): boolean {
  const before = typesOf(a);
  const after = typesOf(b);
  const change = relation(before, after);
  if (change === "same") return true;
  const reason =
    change === "different" ? "type-changed" : change === "narrower" ? "type-narrowed" : "type-widened";
  const text = `~ ${subject}: ${typeText(before)} → ${typeText(after)}`;
  note(walk, below(pointer, "type"), change, reason, text);
  return before === null || after === null || [...after].some((type) => before.has(type));
}

function compareValues(walk: Walk, a: JsonObject, b: JsonObject, pointer: string, subject: string): void {
  const before = valuesOf(a);
  const after = valuesOf(b);
  const change = relation(before && new Set(before.keys()), after && new Set(after.keys()));
  if (change === "same") return;
  const gone = before && after ? [...before.keys()].filter((value) => !after.has(value)) : [];
  const come = before && after ? [...after.keys()].filter((value) => !before.has(value)) : [];
  const detail = [...gone.map((value) => `- ${value}`), ...come.map((value) => `+ ${value}`)].join(", ");
  const plain = after === null ? "any value" : `one of ${[...after.keys()].slice(0, 8).join(", ")}`;
  const reason = change === "wider" ? "values-widened" : "values-narrowed";
  note(walk, below(pointer, "enum"), change, reason, `~ ${subject}: ${detail || plain}`);
}

function compareProperties(
  walk: Walk,
  a: JsonObject,
  b: JsonObject,
  pointer: string,
  subject: string,
  depth: number,
): void {
  const input = walk.side === "input";
  const before = new Map(members(a.properties));
  const after = new Map(members(b.properties));
  const needed = namesIn(a.required);
  const needs = namesIn(b.required);
  for (const [name, schema] of before) {
    const at = below(pointer, "properties", name);
    const other = after.get(name);
    if (other !== undefined) compare(walk, schema, other, at, `${subject}.${name}`, depth + 1);
    else put(walk, at, "breaking", input ? "argument-removed" : "field-removed", `- ${subject}.${name}`);
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const at = below(pointer, "properties", name);
    const required = needs.has(name);
    const reason = input ? (required ? "argument-required" : "argument-added") : "field-added";
    const kind = input ? ` (${required ? "required" : "optional"})` : " (output)";
    put(walk, at, input && required ? "breaking" : "additive", reason, `+ ${subject}.${name}${kind}`);
  }
  for (const name of new Set([...needed, ...needs])) {
    if (needed.has(name) === needs.has(name) || before.has(name) !== after.has(name)) continue;
    const now = needs.has(name);
    const reason = `${input ? "argument" : "field"}-${now ? "required" : "optional"}`;
    const text = `~ ${subject}.${name}: now ${now ? "required" : "optional"}`;
    put(walk, below(pointer, "required"), now === input ? "breaking" : "additive", reason, text);
  }
}

function compareItems(
  walk: Walk,
  a: JsonObject,
  b: JsonObject,
  pointer: string,
  subject: string,
  depth: number,
): void {
  for (const [key, mark] of [
    ["items", "[]"],
    ["additionalProperties", ".*"],
  ] as const) {
    const before = member(a, key);
    const after = member(b, key);
    if (before === undefined && after === undefined) continue;
    if (isList(before) || isList(after)) {
      if (sameJson(before, after)) continue;
      note(walk, below(pointer, key), "unknown", "schema-changed", `? ${subject}${mark}: changed`);
    } else compare(walk, before ?? {}, after ?? {}, below(pointer, key), `${subject}${mark}`, depth + 1);
  }
}

/** Whatever keyword is left: descriptions are told as such, anything else cannot be decided here. */
function compareRest(walk: Walk, a: JsonObject, b: JsonObject, pointer: string, subject: string): void {
  for (const keyword of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (compared.has(keyword) || keyword === "additionalProperties" || isLimit(keyword)) continue;
    const before = member(a, keyword);
    const after = member(b, keyword);
    if (sameJson(before, after)) continue;
    const choice = keyword === "anyOf" || keyword === "oneOf" ? choiceEffect(before, after) : undefined;
    const effect: Effect = isDocumentation(keyword) ? "documentation" : (choice ?? "unknown");
    const sign = effect === "unknown" ? "?" : "~";
    note(
      walk,
      below(pointer, keyword),
      effect,
      `${keyword}-changed`,
      `${sign} ${subject}: ${keyword} changed`,
    );
  }
}

/** More or fewer branches, all others equal, is decided; anything finer is not. */
function choiceEffect(before: Json | undefined, after: Json | undefined): Effect | undefined {
  if (!isList(before) || !isList(after)) return undefined;
  const bare = (branch: Json) => canonicalJson(undocumented(branch));
  const change = relation(new Set(before.map(bare)), new Set(after.map(bare)));
  return change === "same" ? "documentation" : change === "different" ? undefined : change;
}

function undocumented(schema: Json): Json {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !isDocumentation(key)));
}

function namesIn(required: Json | undefined): ReadonlySet<string> {
  return new Set(isList(required) ? required.filter((name) => typeof name === "string") : []);
}

function note(walk: Walk, pointer: string, effect: Effect, reason: string, summary: string): void {
  put(walk, pointer, classOf(effect, walk.side), reason, summary);
}

function classOf(effect: Effect, side: "input" | "output"): ChangeClass {
  if (effect === "unknown" || effect === "documentation") return effect;
  if (effect === "different") return "breaking";
  return (effect === "narrower") === (side === "input") ? "breaking" : "additive";
}

function put(walk: Walk, pointer: string, kind: ChangeClass, reason: string, summary: string): void {
  walk.changes.push({ pointer, class: kind, side: walk.side, reason, summary });
}
