import type { Json } from "../../model/canonical.ts";
import { followed, isSchema, listOfJson, ownOf, type Schema, typeWords } from "./schema-words.ts";

/** One argument of a tool or prompt, or one field of a result, as people read it. Texts are as the contract has them. */
export interface ArgumentRow {
  /** Nested ones by their path: `options.units`, `places[].name`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** JSON text; absent where there is none. */
  readonly default?: string;
  readonly description?: string;
}

const mostRows = 60;
const deepest = 3;

/** The members of an object's schema, nested ones below their own, at most sixty. */
export function rowsOf(schema: Json | undefined): readonly ArgumentRow[] {
  const rows: ArgumentRow[] = [];
  if (isSchema(schema)) collect(rows, schema, schema, "", 1);
  return rows.slice(0, mostRows);
}

function collect(rows: ArgumentRow[], schema: Schema, root: Schema, prefix: string, depth: number): void {
  const open = followed(schema, root);
  const properties = ownOf(open, "properties");
  const required = new Set(listOfJson(ownOf(open, "required")));
  for (const [name, value] of isSchema(properties) ? Object.entries(properties) : []) {
    if (rows.length >= mostRows) return;
    const property = isSchema(value) ? followed(value, root) : {};
    const fallback = ownOf(property, "default");
    const description = ownOf(property, "description");
    rows.push({
      name: prefix + name,
      type: typeWords(value, root),
      required: required.has(name),
      ...(fallback === undefined ? {} : { default: JSON.stringify(fallback) }),
      ...(typeof description === "string" && description !== "" ? { description } : {}),
    });
    if (depth >= deepest) continue;
    const items = ownOf(property, "items");
    if (Object.hasOwn(property, "properties")) collect(rows, property, root, `${prefix}${name}.`, depth + 1);
    else if (isSchema(items)) collect(rows, items, root, `${prefix}${name}[].`, depth + 1);
  }
}

/** The arguments of a prompt: all of them are texts. */
export function promptRows(list: Json | undefined): readonly ArgumentRow[] {
  return listOfJson(list)
    .slice(0, mostRows)
    .flatMap((entry) => {
      if (!isSchema(entry)) return [];
      const { name, description } = entry;
      if (typeof name !== "string") return [];
      return [
        {
          name,
          type: "string",
          required: entry.required === true,
          ...(typeof description === "string" && description !== "" ? { description } : {}),
        },
      ];
    });
}
