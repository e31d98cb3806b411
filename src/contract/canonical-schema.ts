import { canonicalJson, type Json } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import { type Deciding, decidingIn } from "./schema/deciding.ts";
import { isList, isObject, type JsonObject, kinds, member, members, rewritten } from "./schema-form.ts";

/** Where a schema stands: at the root of what a caller gives or a reader gets, or somewhere below. */
interface Standing {
  readonly side: "input" | "output";
  readonly isRoot: boolean;
  /** Where what is notation elsewhere decides; looked for only once something of the kind is met. */
  readonly deciding: () => Deciding;
}

/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no beside named members, arguments with a default listed as required (zod 4; of
 * an output it promises something), the order of sets, integer bounds that every integer keeps. Where what is not named decides which
 * instances are valid, it is kept: `decidingIn` says where. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords. What needs no change is
 * returned as it is, not copied.
 */
export function canonicalSchema(schema: Json, side: Standing["side"] = "input"): Json {
  let known: Deciding | undefined;
  const deciding = () => {
    known ??= decidingIn(schema);
    return known;
  };
  return canonical(schema, { side, isRoot: true, deciding });
}

function canonical(schema: Json, at: Standing): Json {
  if (!isObject(schema)) return schema;
  return rewritten(schema, (key, value) => canonicalKeyword(schema, key, value, at));
}

function canonicalKeyword(schema: JsonObject, key: string, value: Json, at: Standing): Json | undefined {
  const inner: Standing = at.isRoot ? { ...at, isRoot: false } : at;
  switch (kinds.get(key)) {
    case "dropped":
      return undefined;
    case "map": {
      if (!isObject(value)) return value;
      const map = rewritten(value, (_name, below) => canonical(below, inner));
      return Object.keys(map).length === 0 ? undefined : map;
    }
    case "list":
      return isList(value) ? canonicalList(value, inner) : value;
    case "schema": {
      const below = isList(value) ? canonicalList(value, inner) : canonical(value, inner);
      const isNotation =
        (saysNothing(key, below) && !(key !== "propertyNames" && at.deciding().isSo(schema, "open"))) ||
        (below === false && isBesideNames(schema, key, at) && !at.deciding().isSo(schema, "closed"));
      return isNotation ? undefined : below;
    }
    case "names":
      return isList(value) ? requiredNames(schema, value, at) : value;
    case "type":
      return isList(value) ? canonicalTypes(value) : value;
    case "set":
      return isList(value) ? setOf(value) : value;
    case "least":
      return value === Number.MIN_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "most":
      return value === Number.MAX_SAFE_INTEGER && isInteger(schema) ? undefined : value;
    case "flag":
      return value === false ? undefined : value;
    case undefined:
      return value;
  }
}

function canonicalList(list: readonly Json[], at: Standing): readonly Json[] {
  const items = list.map((item) => canonical(item, at));
  return items.every((item, n) => item === list[n]) ? list : items;
}

/** That there are no others: said beside names, or of all arguments. Where nothing is named it says that there is nothing. */
function isBesideNames(schema: JsonObject, key: string, { isRoot }: Standing): boolean {
  const isNamed = ["properties", "patternProperties"].some(
    (each) => members(member(schema, each)).length > 0,
  );
  return key === "additionalProperties" && (isRoot || isNamed);
}

function saysNothing(key: string, value: Json): boolean {
  const open = value === true || (isObject(value) && Object.keys(value).length === 0);
  if (key === "propertyNames")
    return open || (isObject(value) && value.type === "string" && Object.keys(value).length === 1);
  return open && (key === "items" || key === "additionalProperties");
}

/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(
  schema: JsonObject,
  names: readonly Json[],
  { side, deciding }: Standing,
): Json | undefined {
  const properties = schema.properties;
  const isNeeded = (name: Json) => {
    if (side === "output") return true;
    const property = typeof name === "string" && isObject(properties) ? member(properties, name) : undefined;
    const isFilledIn = isObject(property) && Object.hasOwn(property, "default");
    return !isFilledIn || deciding().isSo(schema, "needed");
  };
  const needed = names.every(isNeeded) ? names : names.filter(isNeeded);
  return needed.length === 0 ? undefined : setOf(needed);
}

function isInteger(schema: JsonObject): boolean {
  const type = member(schema, "type");
  return (isList(type) ? canonicalTypes(type) : type) === "integer";
}

function canonicalTypes(types: readonly Json[]): Json {
  const set = setOf(types);
  return set.length === 1 ? (set[0] ?? null) : set;
}

/** Ordered by canonical text, each value once. */
function setOf(values: readonly Json[]): readonly Json[] {
  const texts = values.map((value) =>
    typeof value === "string" ? JSON.stringify(value) : canonicalJson(value),
  );
  if (texts.every((text, n) => n === 0 || compareText(texts[n - 1] ?? "", text) < 0)) return values;
  const byText = new Map(values.map((value, n) => [texts[n] ?? "", value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
