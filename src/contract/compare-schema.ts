import { canonicalJson, type Json } from "../model/canonical.ts";
import { unprintable } from "../model/text.ts";
import { type ContractChange, nearest, type RenameSuggestion } from "./change.ts";
import { whyOf } from "./reasons.ts";
import { type Candidate, matched } from "./renames.ts";
import { sameJson } from "./same.ts";
import { undescribed } from "./schema/meaning.ts";
import type { Steps } from "./schema/steps.ts";
import { walkSchemas } from "./schema/walk.ts";
import type { Note } from "./schema/walk-notes.ts";
import { isObject } from "./schema-form.ts";
import { shown } from "./text/visible.ts";
import { compareTexts, type TextChange } from "./texts.ts";

export interface SchemaPlace {
  readonly side: "input" | "output";
  /** Pointer of the schema's root. */
  readonly pointer: string;
  /** What a summary calls the root: the tool's name. */
  readonly subject: string;
}

/**
 * Compares two JSON Schemas of a tool's input or output, both in canonical form. For callers of the input fewer valid
 * values break; for readers of the output more do. References, `allOf` and choices are looked through: a pointer leads
 * along the members of instances. What cannot be decided is `unknown`; so is what more `steps` would have been needed for
 * (`isCut`).
 */
export function compareSchemas(a: Json, b: Json, at: SchemaPlace, steps: Steps): ComparedSchemas {
  if (sameJson(a, b)) return { changes: [], renames: [], isCut: false };
  const { notes, isCut } = walkSchemas(a, b, at, steps);
  const changes = notes.map((note) => changeOf(note, at));
  return { changes: withTexts(changes, compareTexts(a, b, at), at), renames: renamesIn(notes, at), isCut };
}

/** Whether the steps were too few for all of it. */
export interface ComparedSchemas extends Compared {
  readonly isCut: boolean;
}

export interface Compared {
  readonly changes: readonly ContractChange[];
  readonly renames: readonly RenameSuggestion[];
}

/** Members of one object that went and came. */
function renamesIn(notes: readonly Note[], { side }: SchemaPlace): readonly RenameSuggestion[] {
  const gone = notes.filter(({ reason }) => reason === "argument-removed" || reason === "field-removed");
  const come = notes.filter(
    ({ reason, after }) =>
      after !== undefined && ["argument-added", "argument-required", "field-added"].includes(reason),
  );
  return [...new Set(gone.map(({ pointer }) => parentOf(pointer)))].flatMap((parent) => {
    const removed = gone.filter(({ pointer }) => parentOf(pointer) === parent);
    const added = come.filter(({ pointer }) => parentOf(pointer) === parent);
    return matched(side === "input" ? "argument" : "field", removed.map(candidate), added.map(candidate));
  });
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function candidate({ pointer, summary, before, after }: Note): Candidate {
  const schema = before ?? after ?? {};
  const description = isObject(schema) ? schema.description : undefined;
  return {
    pointer,
    name: pointer
      .slice(pointer.lastIndexOf("/") + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~"),
    label: summary.slice(2).replace(/ \((?:required|optional|output)\)$/, ""),
    meaning: canonicalJson(undescribed(schema)),
    description: typeof description === "string" ? description : "",
  };
}

function changeOf(note: Note, { side }: SchemaPlace): ContractChange {
  const { pointer, reason, summary, before, after } = note;
  const why = whyOf(reason, side, note.class, note.isCovered);
  const example = exampleWords(note);
  return {
    pointer,
    class: note.class,
    side,
    reason,
    summary,
    why: `${why}${example}`,
    ...(before === undefined ? {} : { before: textOf(before) }),
    ...(after === undefined ? {} : { after: textOf(after) }),
  };
}

const longestExample = 400;

/** The whole call or answer that shows it, to be sent as it is; else the value that stands at the place of the change. */
function exampleWords({ witness, whole }: Note): string {
  if (witness === undefined) return "";
  const text = whole === undefined ? undefined : jsonWords(whole);
  return text !== undefined && text.length <= longestExample
    ? `; for example ${text}`
    : `; for example ${shown(jsonWords(witness), 120)} in its place`;
}

/** JSON text in which nothing is hidden, and of which nothing is lost where blanks are folded. */
function jsonWords(value: Json): string {
  const escaped = (part: string) =>
    [...Array(part.length).keys()]
      .map((n) => `\\u${part.charCodeAt(n).toString(16).padStart(4, "0")}`)
      .join("");
  return canonicalJson(value)
    .replace(unprintable, escaped)
    .replace(/(?<=\s)\s/gu, escaped);
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

/** Texts of what came or went with an argument belong to that change; all others are changes of their own. */
function withTexts(
  changes: readonly ContractChange[],
  texts: readonly TextChange[],
  at: SchemaPlace,
): readonly ContractChange[] {
  const holding = new Map(
    changes.filter(({ reason }) => holders.has(reason)).map(({ pointer }) => [pointer, true]),
  );
  const own = texts.filter(
    ({ pointer, after }) =>
      nearest(pointer, holding) === undefined && !(after === undefined && isOfGoneType(pointer, changes)),
  );
  return [...changes, ...own.map((text) => textChange(text, at))];
}

/** Texts of members go with the type that has them. */
function isOfGoneType(pointer: string, changes: readonly ContractChange[]): boolean {
  return changes.some((change) => {
    if (change.reason !== "type-changed" && change.reason !== "type-narrowed") return false;
    const parent = parentOf(change.pointer);
    return ["properties", "items", "anyOf", "oneOf"].some((key) => pointer.startsWith(`${parent}/${key}/`));
  });
}

const holders = new Set([
  "argument-added",
  "argument-required",
  "argument-removed",
  "field-added",
  "field-removed",
]);

function textChange(
  { pointer, keyword, subject, before, after }: TextChange,
  { side }: SchemaPlace,
): ContractChange {
  const isDeprecation = keyword === "deprecated";
  const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
  const reason = isDeprecation
    ? after === "true"
      ? "deprecated"
      : "no-longer-deprecated"
    : `description-${how}`;
  const text = isDeprecation
    ? after === "true"
      ? "deprecated"
      : "no longer deprecated"
    : `${keyword} ${how}`;
  return {
    pointer,
    class: "documentation",
    side,
    reason,
    summary: `~ ${subject}: ${text}`,
    why: whyOf(reason, side, "documentation"),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
