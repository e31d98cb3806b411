import { canonicalJson, type Json } from "../model/canonical.ts";
import { below } from "./change.ts";
import { isDescribing } from "./schema/meaning.ts";
import { lookUp } from "./schema/world.ts";
import { isList, isObject, type JsonObject, schemaKind } from "./schema-form.ts";

/** A text of a schema that describes and does not decide what is valid. */
export interface SchemaText {
  readonly pointer: string;
  readonly keyword: string;
  /** As people call the place: `forecast.city`. */
  readonly subject: string;
  /** The text, or the value as JSON text. */
  readonly text: string;
}

export interface TextPlace {
  readonly pointer: string;
  readonly subject: string;
}

export interface TextChange extends TextPlace {
  readonly keyword: string;
  readonly before?: string;
  readonly after?: string;
}

const maximumTexts = 20_000;
const maximumDepth = 64;

/** Every describing text of a schema, where a reader of it meets the text: what is referred to stands where it is used first. */
export function textsOf(root: Json, at: TextPlace): readonly SchemaText[] {
  const found: SchemaText[] = [];
  const followed = new Set<Json>();
  const visit = (schema: Json, place: TextPlace, depth: number): void => {
    if (isList(schema)) {
      for (const [n, item] of schema.entries()) visit(item, step(place, String(n)), depth + 1);
      return;
    }
    if (!isObject(schema) || depth > maximumDepth || found.length > maximumTexts) return;
    followed.add(schema);
    for (const [keyword, value] of Object.entries(schema)) {
      const { pointer, subject } = step(place, keyword);
      if (isDescribing(keyword) && keyword !== "default")
        found.push({
          pointer,
          keyword,
          subject,
          text: typeof value === "string" ? value : canonicalJson(value),
        });
      else if (keyword === "$ref" && typeof value === "string") {
        const target = lookUp(root, value);
        if (target !== undefined && !followed.has(target)) visit(target, place, depth + 1);
      } else if (keyword !== "$defs" && keyword !== "definitions") children(keyword, value, place, depth);
    }
  };
  const children = (keyword: string, value: Json, place: TextPlace, depth: number) => {
    const kind = schemaKind(keyword);
    if (kind === "map" && isObject(value))
      for (const [name, schema] of Object.entries(value)) {
        const subject = keyword === "properties" ? `${place.subject}.${name}` : place.subject;
        visit(schema, { pointer: below(place.pointer, keyword, name), subject }, depth + 1);
      }
    else if (kind !== undefined) visit(value, step(place, keyword), depth + 1);
  };
  visit(root, at, 0);
  for (const keyword of ["$defs", "definitions"]) leftOver(root, keyword, at, followed, visit);
  return found;
}

/** Definitions that nothing refers to: no caller needs them, but a model is shown them. */
function leftOver(
  root: Json,
  keyword: string,
  at: TextPlace,
  followed: ReadonlySet<Json>,
  visit: (schema: Json, place: TextPlace, depth: number) => void,
): void {
  const definitions = isObject(root) ? (root as JsonObject)[keyword] : undefined;
  if (!isObject(definitions)) return;
  for (const [name, schema] of Object.entries(definitions))
    if (!followed.has(schema)) visit(schema, { ...at, pointer: below(at.pointer, keyword, name) }, 1);
}

function step(at: TextPlace, key: string): TextPlace {
  return { ...at, pointer: below(at.pointer, key) };
}

/** What became of the texts. One that only stands at another place, with nothing where it stood, is no change. */
export function compareTexts(a: Json, b: Json, at: TextPlace): readonly TextChange[] {
  const before = new Map(textsOf(a, at).map((text) => [text.pointer, text]));
  const after = textsOf(b, at);
  const found: TextChange[] = [];
  const come: SchemaText[] = [];
  for (const text of after) {
    const old = before.get(text.pointer);
    before.delete(text.pointer);
    const { pointer, subject, keyword } = text;
    if (old === undefined) come.push(text);
    else if (old.text !== text.text)
      found.push({ pointer, subject, keyword, before: old.text, after: text.text });
  }
  const gone = [...before.values()];
  for (const { pointer, subject, keyword, text } of come) {
    const at = gone.findIndex((other) => other.keyword === keyword && other.text === text);
    if (at >= 0) gone.splice(at, 1);
    else found.push({ pointer, subject, keyword, after: text });
  }
  for (const { pointer, subject, keyword, text } of gone)
    found.push({ pointer, subject, keyword, before: text });
  return found;
}
