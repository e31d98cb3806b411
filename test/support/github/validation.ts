import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly path: Schema;
  readonly query: Schema;
  readonly body?: Schema;
  readonly bodyRequired?: boolean;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface AskedFor {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** undefined: none was sent. */
  readonly body: unknown;
}

let loaded: ReturnType<typeof load> | undefined;

/** GitHub's description, read once for all fakes of the process; validators are compiled when first needed. */
function load() {
  const path = fileURLToPath(new URL("./openapi.json", import.meta.url));
  const description = JSON.parse(readFileSync(path, "utf8")) as Description;
  const options = { strict: false, allErrors: true, logger: false } as const;
  const ajv = new Ajv2020(options);
  // What stands in an address is text: numbers and booleans are read out of it.
  const coercing = new Ajv2020({ ...options, coerceTypes: true });
  for (const one of [ajv, coercing]) {
    formats.default(one);
    one.addSchema({ $id: "github", ...description });
  }
  return { description, ajv, coercing };
}

export function describes(name: string): boolean {
  loaded ??= load();
  return Object.hasOwn(loaded.description.operations, name);
}

export function operations(): readonly string[] {
  loaded ??= load();
  return Object.keys(loaded.description.operations);
}

function validator(coerce: boolean, ...path: readonly string[]): ValidateFunction {
  loaded ??= load();
  const pointer = path
    .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const found = (coerce ? loaded.coercing : loaded.ajv).getSchema(`github#/${pointer}`);
  if (!found) throw new Error(`no schema at ${path.join(" > ")}`);
  return found as ValidateFunction;
}

/** What is wrong with a request by GitHub's own description, unknown words included; nothing: it is fine. */
export function requestFaults(name: string, { params, query, body }: AskedFor): readonly string[] {
  loaded ??= load();
  const operation = loaded.description.operations[name];
  if (!operation) return [`${name} is not described`];
  const place = ["operations", name] as const;
  const faults = [
    ...check(validator(true, ...place, "path"), { ...params }, "path"),
    ...check(validator(true, ...place, "query"), Object.fromEntries(query), "query"),
  ];
  if (body === undefined) {
    if (operation.bodyRequired) faults.push("body is missing");
    return faults;
  }
  if (!operation.body) return isEmpty(body) ? faults : [...faults, "body: this operation takes none"];
  faults.push(...check(validator(false, ...place, "body"), body, "body"));
  faults.push(...unknownNames(operation.body, body).map((name) => `body: ${name} is no known property`));
  return faults;
}

/** What is wrong with an answer of ours. */
export function responseFaults(name: string, status: number, body: unknown): readonly string[] {
  loaded ??= load();
  const responses: Operation["responses"] = loaded.description.operations[name]?.responses ?? {};
  const described = Object.hasOwn(responses, String(status));
  const schema = responses[String(status)];
  if (status < 400 && !described) return [`${status} is no answer that ${name} gives`];
  if (!described) return check(validator(false, "schemas", "basic-error"), body, "answer");
  if (schema === null || schema === undefined) {
    return body === undefined || status >= 400 ? [] : ["answer: none was expected"];
  }
  const faults = check(validator(false, "operations", name, "responses", String(status)), body, "answer");
  if (status >= 400) return faults;
  return [...faults, ...unknownNames(schema, body).map((key) => `answer: ${key} is no known property`)];
}

function check(validate: ValidateFunction, value: unknown, place: string): readonly string[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.slice(0, 8).map((error) => {
    const extra = Object.values(error.params).join(", ");
    return `${place}${error.instancePath}: ${error.message} (${extra})`;
  });
}

function isEmpty(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.keys(body).length === 0;
}

/** Names at the top of a value that no branch of the schema knows; GitHub would pass over them in silence. */
function unknownNames(schema: Schema, value: unknown): readonly string[] {
  const whole = resolved(schema);
  const items = whole.items;
  if (Array.isArray(value)) return items && value[0] ? unknownNames(items as Schema, value[0]) : [];
  if (typeof value !== "object" || value === null) return [];
  const known = names(schema);
  return known === undefined ? [] : Object.keys(value).filter((name) => !known.has(name));
}

/** All property names a schema knows; undefined where it takes any. */
function names(schema: Schema): Set<string> | undefined {
  const { properties, additionalProperties, oneOf, anyOf, allOf } = resolved(schema) as Branches;
  const branches = [...(oneOf ?? []), ...(anyOf ?? []), ...(allOf ?? [])];
  if ((!properties && branches.length === 0) || (additionalProperties ?? false) !== false) return undefined;
  const found = new Set(Object.keys(properties ?? {}));
  for (const branch of branches) {
    for (const name of names(branch) ?? []) found.add(name);
  }
  return found;
}

interface Branches {
  readonly properties?: Schema;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

function resolved(schema: Schema): Schema {
  const reference = schema.$ref;
  if (typeof reference !== "string") return schema;
  const target = loaded?.description.schemas[reference.replace("#/schemas/", "")];
  return target ? resolved(target) : schema;
}
