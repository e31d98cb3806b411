import { canonicalJson, type Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject, member, members, schemaKind } from "../schema-form.ts";

/** What a schema object says of members or items that are not given or not named: elsewhere it would be notation. */
export type Saying =
  /** `additionalProperties: false`. */
  | "closed"
  /** `unevaluatedProperties: false`. */
  | "ended"
  /** `additionalProperties` or `items` that take anything. */
  | "open"
  /** What has a default is listed in `required`: asked about, an instance is not filled in first. */
  | "needed";

/** Where that decides which instances are valid. */
export interface Deciding {
  readonly isSo: (schema: JsonObject, saying: Saying) => boolean;
}

/**
 * That there are no others than what is named is notation where the object that says so says all that is said of its
 * instance. It decides, and is kept, where another keyword hears it: below `not`, `if`, `contains` and a `oneOf` whose
 * branches nothing else tells apart; where the same instance has members that are named beside it and not by it
 * (`allOf`, a reference or a branch beside members, `then`, `dependentSchemas`); and where `unevaluated…`, beside or
 * above, takes what is left over. Canonical form and comparison ask this alone.
 */
export function decidingIn(root: Json): Deciding {
  const document = documentOf(root);
  if (!document.hasAny) return { isSo: () => false };
  const found: Finding = {
    document,
    known: new Map(),
    saying: new Map(),
    names: new Map(),
    left: maximumSteps,
  };
  visit(found, root, ordinary);
  // What is too tangled, or leads elsewhere, is compared as it is written.
  const isAll = found.left < 0 || document.leadsElsewhere;
  return {
    isSo: (schema, saying) =>
      (isAll && saying !== "needed") || found.saying.get(schema)?.has(saying) === true,
  };
}

const maximumSteps = 200_000;
const maximumDepth = 500;

interface Document {
  readonly root: Json;
  /** Seldom there is anything by which closing could decide. */
  hasAny: boolean;
  leadsElsewhere: boolean;
  readonly anchors: Map<string, Json[]>;
}

interface Finding {
  readonly document: Document;
  readonly known: Map<JsonObject, Set<string>>;
  readonly saying: Map<JsonObject, Set<Saying>>;
  readonly names: Map<JsonObject, ReadonlySet<string>>;
  left: number;
}

interface Standing {
  /** Whether it is asked if an instance is valid, not only required. */
  readonly isAsked: boolean;
  /** Whether `unevaluated…` of the same instance hears what is left over, and whether it has a schema for that. */
  readonly isLeft: boolean;
  readonly isTyped: boolean;
  /** Names of members of the same instance, as others say. */
  readonly elsewhere: ReadonlySet<string>;
}

const noNames: ReadonlySet<string> = new Set<string>();
const ordinary: Standing = { isAsked: false, isLeft: false, isTyped: false, elsewhere: noNames };
/** Stands for names that only a pattern or a schema of all others knows. */
const others = "\0others";

const hearing = new Set([
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "contains", "dependentSchemas"],
  ...["unevaluatedProperties", "unevaluatedItems", "$ref", "$dynamicRef", "$recursiveRef"],
]);

function documentOf(root: Json): Document {
  const found: Document = { root, hasAny: false, leadsElsewhere: false, anchors: new Map() };
  const look = (value: Json | undefined): void => {
    if (isList(value)) for (const item of value) look(item);
    if (!isObject(value)) return;
    for (const key in value) {
      const below = value[key];
      if (typeof below === "string") {
        if (!key.startsWith("$")) continue;
        if (key === "$anchor" || key === "$dynamicAnchor")
          found.anchors.set(below, [...(found.anchors.get(below) ?? []), value]);
        if (key === "$id") found.leadsElsewhere ||= value !== root;
        if (hearing.has(key)) found.leadsElsewhere ||= !below.startsWith("#");
      }
      // A choice of plain values, such as a text or null, names nothing.
      found.hasAny ||= hearing.has(key) && !(isList(below) && !below.some(holdsSchemas));
      look(below);
    }
  };
  look(root);
  return found;
}

function visit(found: Finding, schema: Json | undefined, at: Standing, depth = 0): void {
  if (!isObject(schema)) return;
  found.left -= 1 + at.elsewhere.size;
  if (depth > maximumDepth) found.left = -1;
  if (found.left < 0) return;
  const isOrdinary = !at.isAsked && !at.isLeft && !at.isTyped && at.elsewhere.size === 0;
  // Most schemas stand so that nobody hears what they say of others, and many hold no schema either.
  if (isOrdinary && !holdsSchemas(schema)) return;
  const key = isOrdinary
    ? ""
    : `${at.isAsked} ${at.isLeft} ${at.isTyped} ${at.isAsked ? "" : [...at.elsewhere].sort().join("\0")}`;
  const known = found.known.get(schema) ?? new Set();
  if (known.has(key)) return;
  found.known.set(schema, known.add(key));
  const groups = groupsOf(found, schema);
  const own = ownNames(schema);
  const saying = found.saying.get(schema) ?? new Set();
  found.saying.set(schema, saying);
  const rest = Object.hasOwn(schema, "unevaluatedProperties") ? schema.unevaluatedProperties : undefined;
  const isTyped = at.isTyped || isObject(rest);
  const isLeft = at.isLeft || rest !== undefined || Object.hasOwn(schema, "unevaluatedItems");
  const inner = groups.map((group) => namesOfAll(found, group));
  const beside = new Set([...at.elsewhere, ...inner.flatMap((names) => [...names])]);
  const isMore = (names: ReadonlySet<string>, named: ReadonlySet<string>) =>
    [...names].some((name) => !named.has(name));
  if (at.isAsked || isTyped || isMore(beside, own)) saying.add("closed");
  const evaluated = new Set([own, ...inner].flatMap((names) => [...names]));
  if (at.isAsked || at.isTyped || isMore(at.elsewhere, evaluated)) saying.add("ended");
  if (isLeft) saying.add("open");
  if (at.isAsked) saying.add("needed");
  for (const [n, group] of groups.entries()) {
    found.left -= groups.length;
    const elsewhere = new Set([...at.elsewhere, ...own]);
    for (const [m, names] of inner.entries()) if (m !== n) for (const name of names) elsewhere.add(name);
    found.left -= elsewhere.size;
    if (found.left < 0) return;
    for (const part of group.parts)
      visit(found, part, { isAsked: at.isAsked || group.isAsked, isLeft, isTyped, elsewhere }, depth + 1);
  }
  const below: Standing = { ...ordinary, isAsked: at.isAsked };
  const asked: Standing = { ...ordinary, isAsked: true };
  for (const [keyword, value] of Object.entries(schema)) {
    if (inPlace.has(keyword)) continue;
    const standing = ["not", "if", "contains"].includes(keyword) ? { ...asked, isLeft } : below;
    const kind = schemaKind(keyword);
    if (kind === "map") for (const [, each] of members(value)) visit(found, each, standing, depth + 1);
    else if (kind !== undefined)
      for (const each of isList(value) ? value : [value]) visit(found, each, standing, depth + 1);
  }
}

function holdsSchemas(schema: Json): boolean {
  if (!isObject(schema)) return false;
  for (const keyword in schema) if (schemaKind(keyword) !== undefined || inPlace.has(keyword)) return true;
  return false;
}

/** Schemas of the same instance; those of one group take one another's place. */
interface Group {
  readonly parts: readonly Json[];
  readonly isAsked: boolean;
}

const inPlace = new Set([
  ...["$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"],
]);

function groupsOf(found: Finding, schema: JsonObject): readonly Group[] {
  const groups: Group[] = [];
  const one = (parts: readonly Json[], isAsked = false) => groups.push({ parts, isAsked });
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
    const reference = member(schema, keyword);
    if (typeof reference === "string") one(targetsOf(found.document, reference));
  }
  const { allOf, anyOf, oneOf } = schema;
  if (isList(allOf)) for (const part of allOf) one([part]);
  if (isList(anyOf)) one(anyOf);
  if (isList(oneOf)) one(oneOf, !areToldApart(found, oneOf));
  one(["then", "else"].flatMap((keyword) => member(schema, keyword) ?? []));
  for (const [, part] of members(member(schema, "dependentSchemas"))) one([part]);
  return groups;
}

function targetsOf({ root, anchors }: Document, reference: string): readonly Json[] {
  const unescaped = decoded(reference.slice(1));
  if (unescaped === "") return [root];
  if (!unescaped.startsWith("/")) return anchors.get(unescaped) ?? [];
  let current: Json | undefined = root;
  for (const step of unescaped.slice(1).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isObject(current)) current = member(current, key);
    else if (isList(current) && /^\d{1,6}$/.test(key)) current = current[Number(key)];
    else return [];
  }
  return current === undefined ? [] : [current];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ownNames(schema: JsonObject): ReadonlySet<string> {
  return new Set(members(member(schema, "properties")).map(([name]) => name));
}

/** Members that a schema says something of, itself or by its parts. */
function namesOf(found: Finding, schema: Json): ReadonlySet<string> {
  if (!isObject(schema)) return noNames;
  const known = found.names.get(schema);
  if (known !== undefined) return known;
  // One that leads back to itself says nothing more.
  found.names.set(schema, noNames);
  const additional = member(schema, "additionalProperties");
  const hasOthers =
    members(member(schema, "patternProperties")).length > 0 ||
    (isObject(additional) && Object.keys(additional).length > 0);
  const names = new Set(ownNames(schema));
  if (hasOthers) names.add(others);
  for (const group of groupsOf(found, schema)) for (const name of namesOfAll(found, group)) names.add(name);
  found.left -= 1 + names.size;
  found.names.set(schema, names);
  return names;
}

function namesOfAll(found: Finding, { parts }: Group): ReadonlySet<string> {
  const [only = null] = parts;
  if (parts.length === 1) return namesOf(found, only);
  return new Set(found.left < 0 ? [] : parts.flatMap((part) => [...namesOf(found, part)]));
}

/** Whether no two have an instance in common, be they closed or not: by their types, or by a constant that each must have. */
function areToldApart(found: Finding, branches: readonly Json[]): boolean {
  found.left -= branches.length * branches.length;
  if (found.left < 0) return false;
  const marks = branches.map((branch) => marksOf(found, branch));
  return marks.every((mine, n) =>
    marks.slice(n + 1).every((theirs) =>
      [...mine].some(([name, values]) => {
        const other = theirs.get(name);
        return other !== undefined && [...values].every((value) => !other.has(value));
      }),
    ),
  );
}

const typeMark = "\0type";

/** By name, the values that a member which must be there can have; the types under a name of their own. */
function marksOf({ document }: Finding, branch: Json): ReadonlyMap<string, ReadonlySet<string>> {
  const reference = isObject(branch) ? member(branch, "$ref") : undefined;
  const [target = branch] = typeof reference === "string" ? targetsOf(document, reference) : [];
  const marks = new Map<string, ReadonlySet<string>>();
  if (!isObject(target)) return marks;
  const types = member(target, "type");
  const list = (isList(types) ? types : [types]).map((type) => (type === "integer" ? "number" : type));
  if (types !== undefined && target.nullable !== true) marks.set(typeMark, new Set(list.map(String)));
  const required = member(target, "required");
  for (const [name, schema] of members(member(target, "properties"))) {
    if (
      !isList(required) ||
      !required.includes(name) ||
      !isObject(schema) ||
      Object.hasOwn(schema, "default")
    )
      continue;
    const values = Object.hasOwn(schema, "const") ? [schema.const ?? null] : member(schema, "enum");
    if (isList(values)) marks.set(name, new Set(values.map(canonicalJson)));
  }
  return marks;
}
