import type { Json } from "../../model/canonical.ts";
import { below } from "../change.ts";
import { isList, isObject, member } from "../schema-form.ts";
import { isFree, type Shape } from "./shape.ts";
import { spend } from "./steps.ts";
import { subsumes } from "./subsume.ts";
import { counts, limit, note, type Place, rule, type Walk } from "./walk-notes.ts";
import { lookUp, targetsOf } from "./world.ts";

/** Members of an object: arguments of the input, fields of the output. */
export function compareObjects(walk: Walk, a: Shape, b: Shape, at: Place): void {
  spend(walk.before.steps, a.properties.size + b.properties.size + a.required.size + b.required.size);
  counts(walk, at, a.members, b.members, "Properties");
  const isNested = walk.side === "input" && at.depth > 0;
  const isNaming = a.properties.size === 0 ? isFree(a) : isFree(b);
  if (isNested && isNaming && a.properties.size + b.properties.size > 0) compareFreedom(walk, a, at);
  else compareProperties(walk, a, b, at);
  compareRequired(walk, a, b, at);
  comparePatterns(walk, a, b, at);
  compareUnnamed(walk, a, b, at);
  if (a.names !== undefined || b.names !== undefined)
    walk.compare(a.names ?? { type: "string" }, b.names ?? { type: "string" }, {
      pointer: below(at.pointer, "propertyNames"),
      subject: `${at.subject}: names`,
      depth: at.depth + 1,
    });
  // Of members that nobody has named nobody knows which come together.
  if (!isFree(a) || walk.side === "output") compareDependent(walk, a, b, at);
}

function compareFreedom(walk: Walk, a: Shape, at: Place): void {
  const place = { ...at, pointer: below(at.pointer, "properties") };
  // An instance may still show that something is lost where any members were taken.
  if (isFree(a)) note(walk, place, "unknown", "members-named", `? ${at.subject}: names its members now`);
  else rule(walk, place, "unknown", "members-unnamed", `? ${at.subject}: no longer names its members`);
}

function compareProperties(walk: Walk, a: Shape, b: Shape, at: Place): void {
  const isInput = walk.side === "input";
  for (const [name, schema] of a.properties) {
    const place = memberAt(at, name);
    const isCovered = isInput && b.patternProperties.size === 0;
    const other = b.properties.get(name) ?? (isCovered ? b.additional || undefined : undefined);
    if (other !== undefined) walk.compare(schema, other, place);
    else if (schema !== false && (!isInput || b.patternProperties.size === 0))
      rule(
        walk,
        place,
        "breaking",
        isInput ? "argument-removed" : "field-removed",
        `- ${place.subject}`,
        !isInput,
        { before: schema },
      );
  }
  for (const [name, schema] of b.properties) {
    if (a.properties.has(name) || schema === false) continue;
    const place = memberAt(at, name);
    const needed = b.required.has(name);
    if (!isInput)
      rule(walk, place, "additive", "field-added", `+ ${place.subject} (output)`, true, { after: schema });
    else if (needed)
      rule(walk, place, "breaking", "argument-required", `+ ${place.subject} (required)`, false, {
        after: schema,
      });
    else if (isSaidOtherwise(walk, a, name, schema))
      rule(
        walk,
        place,
        "unknown",
        "keyword-changed",
        `? ${place.subject}: named, and under a condition before`,
      );
    else
      rule(walk, place, "additive", "argument-added", `+ ${place.subject} (optional)`, true, {
        after: schema,
      });
    // What was of any name had the schema of all others until now.
    if (a.additional) walk.compare(a.additional, schema, place);
  }
}

/** Whether a condition named the member already, and may have taken what its own schema does not: that is no new name. */
function isSaidOtherwise(walk: Walk, { opaque }: Shape, name: string, schema: Json): boolean {
  const seen = new Set<Json>([...opaque.values()].map((each) => each.schema));
  // What is added here is looked at in its turn.
  for (const next of seen) {
    spend(walk.before.steps);
    if (isList(next)) for (const item of next) seen.add(item);
    if (!isObject(next)) continue;
    for (const [key, value] of Object.entries(next)) {
      const said = key === "properties" && isObject(value) ? member(value, name) : undefined;
      if (said !== undefined && subsumes(walk.fits, said, schema, false).answer !== "yes") return true;
      if (typeof value === "object" && !["not", "if", "properties"].includes(key)) seen.add(value);
    }
    for (const reference of targetsOf(next)) seen.add(lookUp(walk.before, reference) ?? null);
  }
  return false;
}

function compareRequired(walk: Walk, a: Shape, b: Shape, at: Place): void {
  const isInput = walk.side === "input";
  for (const name of new Set([...a.required, ...b.required])) {
    const now = b.required.has(name);
    if (a.required.has(name) === now || a.properties.has(name) !== b.properties.has(name)) continue;
    const reason = `${isInput ? "argument" : "field"}-${now ? "required" : "optional"}`;
    const text = `~ ${at.subject}.${name}: now ${now ? "required" : "optional"}`;
    note(
      walk,
      { ...at, pointer: below(at.pointer, "required", name) },
      now ? "narrower" : "wider",
      reason,
      text,
    );
  }
}

function comparePatterns(walk: Walk, a: Shape, b: Shape, at: Place): void {
  for (const pattern of new Set([...a.patternProperties.keys(), ...b.patternProperties.keys()])) {
    const [before, after] = [a.patternProperties.get(pattern), b.patternProperties.get(pattern)];
    const pointer = below(at.pointer, "patternProperties", pattern);
    const subject = `${at.subject}[${JSON.stringify(pattern)}]`;
    if (before !== undefined && after !== undefined)
      walk.compare(before, after, { pointer, subject, depth: at.depth + 1 });
    else
      note(
        walk,
        { ...at, pointer },
        "unknown",
        "keyword-changed",
        `? ${at.subject}: patternProperties changed`,
      );
  }
}

/** Of members that are not named: a yes or no is notation, a schema is not. */
function compareUnnamed(walk: Walk, a: Shape, b: Shape, at: Place): void {
  const place: Place = {
    pointer: below(at.pointer, "additionalProperties"),
    subject: `${at.subject}.*`,
    depth: at.depth + 1,
  };
  if (a.additional === undefined && b.additional === undefined) return;
  if (a.additional !== undefined && b.additional !== undefined) {
    walk.compare(a.additional, b.additional, place);
    return;
  }
  const isNew = a.additional === undefined;
  if (isFree(a) || isFree(b)) walk.compare(a.additional ?? true, b.additional ?? true, place);
  else if ((a.additional ?? b.additional) === false) return;
  else if (walk.side === "output" && isNew)
    rule(walk, place, "additive", "members-typed", `~ ${place.subject}`);
  else if (walk.side === "output") note(walk, place, "wider", "members-untyped", `~ ${place.subject}`);
  else if (isNew) rule(walk, place, "additive", "members-added", `+ ${place.subject}`);
  else note(walk, place, "unknown", "members-removed", `? ${place.subject}: no longer named`);
}

function compareDependent(walk: Walk, a: Shape, b: Shape, at: Place): void {
  for (const name of new Set([...a.dependent.keys(), ...b.dependent.keys()])) {
    const before = a.dependent.get(name) ?? new Set();
    const after = b.dependent.get(name) ?? new Set();
    const more = [...after].filter((need) => !before.has(need));
    const fewer = [...before].filter((need) => !after.has(need));
    if (more.length + fewer.length === 0) continue;
    const effect = fewer.length === 0 ? "narrower" : more.length === 0 ? "wider" : "different";
    const text = `${name} needs ${after.size === 0 ? "no other" : [...after].join(", ")}`;
    limit(walk, at, "dependentRequired", effect, text, { before: [...before], after: [...after] });
  }
}

function memberAt(at: Place, name: string): Place {
  return {
    pointer: below(at.pointer, "properties", name),
    subject: `${at.subject}.${name}`,
    depth: at.depth + 1,
  };
}
