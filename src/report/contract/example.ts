import type { Json } from "../../model/canonical.ts";
import { followed, isSchema, listOfJson, ownOf, type Schema } from "./schema-words.ts";

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
};

/**
 * Arguments that a call may have: what is required, and of what is not only the names in `also`. Made from the schema's
 * own defaults, examples and values as far as it has any.
 */
export function exampleArguments(schema: Json | undefined, also: ReadonlySet<string> = new Set()): Json {
  return isSchema(schema) ? objectOf(schema, schema, also, 0) : {};
}

/** A value that a schema most likely admits. */
export function exampleValue(schema: Json | undefined, root: Schema, name = "", depth = 0): Json {
  if (!isSchema(schema) || depth > 4) return null;
  const open = followed(schema, root);
  const given = ["const", "default"]
    .map((key) => ownOf(open, key))
    .find((value) => value !== undefined && !isEmpty(value));
  if (given !== undefined) return short(given);
  const [first] = [...listOfJson(ownOf(open, "examples")), ...listOfJson(ownOf(open, "enum"))];
  if (first !== undefined) return short(first);
  const branches = [...listOfJson(ownOf(open, "anyOf")), ...listOfJson(ownOf(open, "oneOf"))];
  const type = typeOf(open);
  if (type === undefined && branches.length > 0) {
    const branch = branches.find((one) => !isSchema(one) || one.type !== "null");
    return exampleValue(branch ?? branches[0], root, name, depth + 1);
  }
  switch (type) {
    case "integer":
    case "number":
      return numberOf(open);
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return (numberAt(open, "maxItems") ?? 1) < 1
        ? []
        : [exampleValue(ownOf(open, "items"), root, name, depth + 1)];
    case "object":
      return objectOf(open, root, new Set(), depth);
    default:
      return textOf(open, name);
  }
}

function objectOf(schema: Schema, root: Schema, also: ReadonlySet<string>, depth: number): Json {
  const open = followed(schema, root);
  const properties = ownOf(open, "properties");
  if (!isSchema(properties)) return {};
  const required = new Set(listOfJson(ownOf(open, "required")));
  const wanted = Object.entries(properties).filter(([name]) => required.has(name) || also.has(name));
  return Object.fromEntries(
    wanted.slice(0, 12).map(([name, value]) => [name, exampleValue(value, root, name, depth + 1)]),
  );
}

function typeOf(schema: Schema): string | undefined {
  const type = ownOf(schema, "type");
  const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
  const name = names.find((one) => one !== "null") ?? names[0];
  if (name !== undefined) return name;
  return Object.hasOwn(schema, "properties") ? "object" : undefined;
}

function numberOf(schema: Schema): number {
  const over = numberAt(schema, "exclusiveMinimum");
  const low = numberAt(schema, "minimum") ?? (over === undefined ? undefined : over + 1);
  const high = numberAt(schema, "maximum");
  const step = numberAt(schema, "multipleOf");
  const start = low ?? Math.min(1, high ?? 1);
  return step !== undefined && step > 0 ? Math.ceil(start / step) * step || step : start;
}

function textOf(schema: Schema, name: string): string {
  const format = ownOf(schema, "format");
  const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
  const text = known ?? (/^[\w -]{1,40}$/.test(name) ? `some ${wordsOf(name)}` : "some text");
  const most = numberAt(schema, "maxLength") ?? 80;
  return text.slice(0, most).padEnd(Math.min(numberAt(schema, "minLength") ?? 0, 80), "x");
}

/** `libraryName` and `library_name` as `library name`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

function numberAt(schema: Schema, key: string): number | undefined {
  const value = ownOf(schema, key);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A default that says nothing makes no example. */
function isEmpty(value: Json): boolean {
  return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Examples are read by people: what is long says less. */
function short(value: Json): Json {
  if (typeof value === "string") return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return JSON.stringify(value).length > 400 ? null : value;
}
