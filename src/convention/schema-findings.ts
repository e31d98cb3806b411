import type { Finding } from "../model/finding.ts";
import { type Expectation, expectationAt } from "./expectations.ts";
import { maxFindings } from "./limits.ts";
import { type PreciseDocument, spotOf } from "./precise.ts";
import { type ConventionRuleId, conventionFinding } from "./rules.ts";
import type { Path } from "./tree.ts";
import type { SchemaError } from "./validator.ts";
import { kindInWords, nearest, pathInWords, quoted } from "./wording.ts";

interface Complaint {
  readonly rule: ConventionRuleId;
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint?: string;
}

/** What a schema has against a document, in plain words and with places; one finding for one cause. */
export function schemaFindings(
  kind: string,
  errors: readonly SchemaError[],
  document: PreciseDocument,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    const complaint = complaintOf(kind, error, document.value);
    if (!complaint) continue;
    const { rule, path, part, message, hint } = complaint;
    const identity = `${path.join("\u0000")}\u0000${rule}\u0000${message}`;
    if (findings.has(identity)) continue;
    if (findings.size === maxFindings) {
      const rest = `more than ${maxFindings} things are wrong with this file; the others are not shown`;
      findings.set("", conventionFinding("schema/value", spotOf(document, []), rest, "correct these first"));
      break;
    }
    findings.set(identity, conventionFinding(rule, spotOf(document, path, part), message, hint));
  }
  return [...findings.values()];
}

function complaintOf(kind: string, error: SchemaError, root: unknown): Complaint | undefined {
  // A branch of a choice says only why it is not the one; the choice itself says what is expected.
  if (/\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return undefined;
  const path = pathOf(error.instancePath, root);
  if (error.keyword === "additionalProperties")
    return unknownKey(kind, path, text(error.params.additionalProperty), root);
  if (error.keyword === "required") return missing(kind, path, text(error.params.missingProperty), root);
  if (error.keyword === "discriminator") return wrongTag(kind, path, text(error.params.tag), root);
  if (error.keyword === "propertyNames") return wrongName(kind, path, text(error.params.propertyName), root);
  if (error.propertyName !== undefined) return undefined;
  return wrongValue(kind, path, error, root);
}

function unknownKey(kind: string, path: Path, key: string, root: unknown): Complaint {
  const known = Object.keys(expectationAt(kind, path, root)?.properties ?? {}).filter(
    (name) => name !== "$schema",
  );
  const meant = nearest(key, known);
  const place = path.length === 0 ? "here" : `in ${pathInWords(path)}`;
  return {
    rule: "schema/unknown-key",
    path: [...path, key],
    part: "key",
    message: `${quoted(key)} is not a setting that is known ${place}`,
    hint: meant ? `did you mean ${meant}?` : `known ${place}: ${known.join(", ")}`,
  };
}

function missing(kind: string, path: Path, key: string, root: unknown): Complaint {
  const expectation = expectationAt(kind, [...path, key], root);
  const example = expectation?.example;
  const place = path.length === 0 ? "" : ` in ${pathInWords(path)}`;
  return {
    rule: "schema/required",
    path,
    part: "key",
    message: `${key} is missing${place}`,
    hint: example === undefined ? "add it" : `add it, for example: ${key}: ${asYaml(example)}`,
  };
}

function wrongTag(kind: string, path: Path, tag: string, root: unknown): Complaint {
  const expectation = expectationAt(kind, path, root);
  const value = valueAt(root, path);
  const isMissing = typeof value === "object" && value !== null && !Object.hasOwn(value, tag);
  const expected = expectation?.expected ?? `must have a known ${tag}`;
  const example = expectation?.example;
  return {
    rule: isMissing ? "schema/required" : "schema/value",
    path: isMissing ? path : [...path, tag],
    part: "value",
    message: isMissing ? `${tag} is missing in ${pathInWords(path)}` : `${pathInWords(path)} ${expected}`,
    hint: example === undefined ? "correct it" : `for example: ${asYaml(example)}`,
  };
}

function wrongName(kind: string, path: Path, key: string, root: unknown): Complaint {
  const expected =
    expectationAt(kind, path, root)?.propertyNames?.expected ?? "is not a name that is allowed here";
  return {
    rule: "schema/value",
    path: [...path, key],
    part: "key",
    message: `the key ${quoted(key)} in ${pathInWords(path)} ${expected}`,
    hint: "correct the key",
  };
}

function wrongValue(kind: string, path: Path, error: SchemaError, root: unknown): Complaint {
  const value = valueAt(root, path);
  if (error.keyword === "const" && path.at(-1) === "headgate" && typeof value === "number" && value > 1) {
    const message = `the file follows version ${value} of the convention; this Headgate knows version 1`;
    return { rule: "convention/newer-version", path, part: "value", message };
  }
  const expectation = expectationAt(kind, path, root);
  const expected = expectation?.expected ?? defaultWords(error);
  if (path.length === 0) {
    const message = `the file ${expected}; it is ${kindInWords(value)}`;
    const [key = ""] = Object.keys(expectation?.properties ?? {});
    return {
      rule: "schema/type",
      path,
      part: "value",
      message,
      hint: `begin with a key and its value, such as ${key}:`,
    };
  }
  const isType = error.keyword === "type";
  // Of a map or list that is of the right kind, what it is says nothing.
  const isShown = isType || typeof value !== "object" || value === null;
  const message = `${pathInWords(path)} ${expected}${isShown ? `; it is ${kindInWords(value)}` : ""}`;
  if (isType && typeof value === "number" && isVersion(path)) {
    const hint =
      "versions have three parts and are text: write it in full, such as 1.10.0, in quotes if in doubt";
    return { rule: "convention/version-not-text", path, part: "value", message, hint };
  }
  return {
    rule: isType ? "schema/type" : "schema/value",
    path,
    part: "value",
    message,
    hint: adviceOn(error, value, expectation ?? {}),
  };
}

function isVersion(path: Path): boolean {
  const last = path.at(-1);
  return last === "blue" || last === "version" || last === "versions";
}

function adviceOn(error: SchemaError, value: unknown, { expected, example }: Expectation): string {
  if (error.keyword === "type" && expected === "must be text" && typeof value !== "object") {
    return `put it in quotes: ${JSON.stringify(String(value))}`;
  }
  if (error.keyword === "type" && error.params.type === "boolean" && typeof value === "string") {
    return "YAML 1.2 knows only true and false; yes, no, on and off are text";
  }
  const allowed = error.params.allowedValues;
  if (Array.isArray(allowed) && typeof value === "string") {
    const meant = nearest(value, allowed.map(String));
    if (meant) return `did you mean ${meant}?`;
  }
  return example === undefined ? "correct the value" : `for example: ${asYaml(example)}`;
}

/** An example as it would stand in a file, without quotes where YAML needs none. */
function asYaml(example: unknown): string {
  if (
    typeof example === "string" &&
    /^[\w./]*[A-Za-z.][\w. /:-]*$/.test(example) &&
    !/^\d+\.\d+$|: |:$/.test(example)
  ) {
    return example;
  }
  return JSON.stringify(example);
}

const words: Readonly<Record<string, string>> = {
  string: "must be text",
  object: "must be a map",
  array: "must be a list",
  integer: "must be a whole number",
  number: "must be a number",
  boolean: "must be true or false",
};

function defaultWords(error: SchemaError): string {
  const limit = String(error.params.limit);
  if (error.keyword === "type") return words[text(error.params.type)] ?? "is of the wrong kind";
  if (error.keyword === "maxItems") return `must have at most ${limit} entries`;
  if (error.keyword === "minItems") return `must have at least ${limit} entries`;
  if (error.keyword === "maxProperties") return `must have at most ${limit} keys`;
  if (error.keyword === "minProperties") return `must have at least ${limit} keys`;
  if (error.keyword === "maxLength") return `must have at most ${limit} characters`;
  if (error.keyword === "minLength") return `must have at least ${limit} characters`;
  return "is not allowed";
}

/** A JSON pointer as a path: steps into lists are numbers. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let here = root;
  for (const raw of pointer.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(here) ? Number(key) : key;
    path.push(step);
    here = valueAt(here, [step]);
  }
  return path;
}

function valueAt(root: unknown, path: Path): unknown {
  let here = root;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, step)?.value;
  }
  return here;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}
