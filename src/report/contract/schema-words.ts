import type { Json } from "../../model/canonical.ts";

export type Schema = { readonly [key: string]: Json };

export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function ownOf(schema: Schema, key: string): Json | undefined {
  return Object.hasOwn(schema, key) ? schema[key] : undefined;
}

export function listOfJson(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The schema that a local reference means, with what stands beside it; itself where there is none that leads anywhere. */
export function followed(schema: Schema, root: Schema): Schema {
  let current = schema;
  for (let step = 0; step < 8; step += 1) {
    const reference = ownOf(current, "$ref");
    if (typeof reference !== "string") return current;
    const target = targetOf(reference, root);
    if (target === undefined) return current;
    const { $ref: _, ...beside } = current;
    current = { ...target, ...beside };
  }
  return current;
}

function targetOf(reference: string, root: Schema): Schema | undefined {
  if (!/^#(?:\/|$)/.test(reference)) return undefined;
  let current: Json | undefined = root;
  for (const step of reference.split("/").slice(1)) {
    if (!isSchema(current)) return undefined;
    current = ownOf(current, step.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return isSchema(current) ? current : undefined;
}

const mostValues = 6;

/** The keywords whose values `typeWords` tells. */
export const toldKeywords: ReadonlySet<string> = new Set([
  ...["type", "const", "enum", "anyOf", "oneOf", "items", "format"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "minItems", "maxItems"],
]);

/**
 * What a value may be, in a few words: `integer, 1 to 20`, `"metric" | "imperial"`, `array of string`. Only what
 * most readers want to know; the schema itself has the rest.
 */
export function typeWords(schema: Json | undefined, root: Schema, depth = 0): string {
  if (schema === undefined || schema === true || !isSchema(schema))
    return schema === false ? "nothing" : "any";
  if (depth > 4) return "…";
  const open = followed(schema, root);
  const constant = ownOf(open, "const");
  const values = constant === undefined ? listOfJson(ownOf(open, "enum")) : [constant];
  if (values.length > 0) {
    const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
    return [...shown, ...(values.length > mostValues ? [`${values.length - mostValues} more`] : [])].join(
      " | ",
    );
  }
  const branches = [...listOfJson(ownOf(open, "anyOf")), ...listOfJson(ownOf(open, "oneOf"))];
  const type = ownOf(open, "type");
  if (branches.length > 0 && type === undefined) return choice(branches, root, depth);
  const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
  if (names.length === 0) return impliedType(open);
  const words = names.map((name) => (name === "array" ? arrayWords(open, root, depth) : name));
  const detail = detailOf(open, names);
  return detail === "" ? words.join(" | ") : `${words.join(" | ")}, ${detail}`;
}

function choice(branches: readonly Json[], root: Schema, depth: number): string {
  const words = [...new Set(branches.slice(0, 20).map((branch) => typeWords(branch, root, depth + 1)))];
  const shown = words.slice(0, mostValues);
  return [...shown, ...(words.length > mostValues ? [`${words.length - mostValues} more`] : [])].join(" | ");
}

function arrayWords(schema: Schema, root: Schema, depth: number): string {
  const items = ownOf(schema, "items");
  if (items === undefined) return "array";
  const words = typeWords(items, root, depth + 1);
  return words === "any" ? "array" : `array of ${words.includes(" | ") ? `(${words})` : words}`;
}

function impliedType(schema: Schema): string {
  if (Object.hasOwn(schema, "properties")) return "object";
  return Object.hasOwn(schema, "items") ? "array" : "any";
}

/** Bounds and formats. */
function detailOf(schema: Schema, names: readonly string[]): string {
  const has = (name: string) => names.includes(name);
  const span = (low: string, high: string, unit = "") => {
    const [from, to] = [ownOf(schema, low), ownOf(schema, high)];
    if (typeof from === "number" && typeof to === "number") return `${from} to ${to}${unit}`;
    if (typeof from === "number") return `at least ${from}${unit}`;
    return typeof to === "number" ? `at most ${to}${unit}` : "";
  };
  const format = ownOf(schema, "format");
  const parts = [
    ...(has("integer") || has("number")
      ? [
          span("minimum", "maximum"),
          exclusive(schema, "exclusiveMinimum", "over"),
          exclusive(schema, "exclusiveMaximum", "under"),
        ]
      : []),
    ...(has("string")
      ? [typeof format === "string" ? format : "", span("minLength", "maxLength", " characters")]
      : []),
    ...(has("array") ? [span("minItems", "maxItems", " items")] : []),
  ];
  return parts.filter(Boolean).join(", ");
}

function exclusive(schema: Schema, key: string, word: string): string {
  const value = ownOf(schema, key);
  return typeof value === "number" ? `${word} ${value}` : "";
}
