import { canonicalJson, type Json } from "../model/canonical.ts";
import { printable } from "../model/text.ts";
import type { ContractChange, RenameSuggestion } from "./change.ts";
import { noNames } from "./items.ts";
import { whyOf } from "./reasons.ts";
import { type Candidate, matched } from "./renames.ts";
import { sameJson } from "./same.ts";
import { undescribed } from "./schema/meaning.ts";
import type { Steps } from "./schema/steps.ts";
import { walkSchemas } from "./schema/walk.ts";
import type { Note } from "./schema/walk-notes.ts";
import { isObject } from "./schema-form.ts";
import type { Names } from "./text/references.ts";
import { warningsOfChange } from "./text/warnings.ts";
import { compareTexts, type TextChange } from "./texts.ts";
import type { ContractWarning } from "./warning.ts";

export interface SchemaPlace {
  readonly side: "input" | "output";
  /** Pointer of the schema's root. */
  readonly pointer: string;
  /** What a summary calls the root: the tool's name. */
  readonly subject: string;
  /** For texts that mention other tools. */
  readonly names?: Names;
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
  const { pointer, reason, summary, before, after, witness } = note;
  const why = whyOf(reason, side, note.class, note.isCovered);
  const example = witness === undefined ? "" : `; for example ${printable(canonicalJson(witness), 120)}`;
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

function textOf(value: Json): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

/** Texts of what came or went with an argument belong to that change; all others are changes of their own. */
function withTexts(
  changes: readonly ContractChange[],
  texts: readonly TextChange[],
  at: SchemaPlace,
): readonly ContractChange[] {
  const held = new Map<ContractChange, readonly ContractWarning[]>();
  const holding = changes
    .filter(({ reason }) => holders.has(reason))
    .map((change) => ({
      change,
      root: `${change.pointer}/`,
    }));
  const own: ContractChange[] = [];
  for (const text of texts) {
    const holder = holding.find(({ root }) => text.pointer.startsWith(root))?.change;
    const warnings =
      text.after === undefined ? [] : warningsOfChange(text.before, text.after, at.names ?? noNames);
    if (text.after === undefined && isOfGoneType(text.pointer, changes)) continue;
    if (holder === undefined) own.push(textChange(text, at, warnings));
    else if (warnings.length > 0) held.set(holder, [...(held.get(holder) ?? []), ...warnings]);
  }
  if (held.size === 0) return [...changes, ...own];
  const told = changes.map((change) => {
    const warnings = held.get(change);
    return warnings === undefined ? change : { ...change, warnings };
  });
  return [...told, ...own];
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
  warnings: ContractChange["warnings"],
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
    ...(warnings === undefined || warnings.length === 0 ? {} : { warnings }),
  };
}
