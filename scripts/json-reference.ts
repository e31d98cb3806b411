import { readFileSync } from "node:fs";

/** As much of JSON Schema as schemas/output.schema.json uses. */
export interface OutputSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: OutputSchema;
  readonly additionalProperties?: OutputSchema;
  readonly anyOf?: readonly OutputSchema[];
  readonly properties?: Readonly<Record<string, OutputSchema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, OutputSchema>>;
}

/** The schema of what `--json` prints. */
export function outputSchema(): OutputSchema {
  return JSON.parse(readFileSync(new URL("../schemas/output.schema.json", import.meta.url), "utf8"));
}

const envelope = ["headgate", "outcome", "findings"];

/** The text of docs/json.md. */
export function jsonReference(schema: OutputSchema = outputSchema()): string {
  const { $defs = {}, properties: shared = {} } = schema;
  const all = Object.entries($defs);
  const documents = all.filter(([name, { properties }]) => properties?.headgate || name === "environments");
  const common = Object.fromEntries(
    Object.entries(shared).map(([name, member]) => [name, referred(member) ?? member]),
  );
  const names = new Set(documents.map(([name]) => name));
  const shapes = all.filter(([name]) => !names.has(name) && !envelope.includes(name) && name !== "version");
  return `${[
    "<!-- Written by scripts/docs.mjs from schemas/output.schema.json; not to be edited. -->",
    "# JSON output",
    introduction,
    table(
      ["document", "in the schema", "says"],
      documents.map(([name, { title, description }]) => [
        `[${title}](#${anchor(title)})`,
        `\`#/$defs/${name}\``,
        description,
      ]),
    ),
    "## What every document has",
    table(["member", "is", "says"], membersOf({ properties: common })),
    ...documents.map(([, document]) => section(document, "##")),
    "## Shapes",
    "What several documents hold.",
    ...shapes.map(([, shape]) => section(shape, "###")),
  ].join("\n\n")}\n`;
}

const introduction = `With \`--json\` a command prints one document on standard output and nothing else there, whether it ends well or
not. [output.schema.json](../schemas/output.schema.json) (JSON Schema 2020-12) describes each of them; this page
is made from it.

\`headgate\` is the version of the shapes. Within version 1 members may be added, and words to the lists of words
(outcomes, events, decisions, kinds); none is renamed, removed, or given another type or meaning. Read what you
know and pass over the rest: a program that does so keeps working. What cannot be added like that is version 2.

A member without a value is \`null\`, never absent, except where this page says so. Durations are milliseconds,
instants ISO 8601 in UTC, shares whole percent. Secrets stand by name only, and never with their names in a store.`;

function section(schema: OutputSchema, level: string): string {
  const { title, description, properties = {}, enum: words, required = [], examples = [] } = schema;
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !envelope.includes(name)));
  const outcomes = properties.headgate ? properties.outcome?.enum : undefined;
  const members = membersOf({ properties: own, required });
  return [
    `${level} ${title}`,
    description,
    ...(words ? [listed(words)] : []),
    ...(outcomes ? [`Outcomes: ${listed(outcomes)}.`] : []),
    ...(members.length > 0 ? [table(["member", "is", "says"], members)] : []),
    ...examples.map((example) => `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``),
  ].join("\n\n");
}

type Row = readonly [name: string, type: string, description: string | undefined];

/** A row for each member, and for the members of what is described nowhere else. */
function membersOf({ properties = {}, required }: OutputSchema, prefix = ""): readonly Row[] {
  return Object.entries(properties).flatMap(([key, member]) => {
    const path = `${prefix}${key}`;
    const description = member.description ?? referred(member)?.description;
    const absent = required && !required.includes(key) ? " May be absent." : "";
    const row: Row = [`\`${path}\``, typeOf(member), `${description ?? ""}${absent}`];
    const inner = member.items ?? member;
    return [row, ...membersOf(inner, `${path}${member.items ? "[]" : ""}.`)];
  });
}

function typeOf(schema: OutputSchema): string {
  const target = referred(schema);
  if (target) return `[${target.title?.toLowerCase()}](#${anchor(target.title)})`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return listed(schema.enum);
  const types = [schema.type ?? []].flat().map((type) => {
    if (type === "array") return `list of ${schema.items ? typeOf(schema.items) : "anything"}`;
    if (type === "object" && schema.additionalProperties)
      return `map to ${typeOf(schema.additionalProperties)}`;
    return words[type] ?? type;
  });
  return types.join(" or ");
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  object: "map",
};

function referred({ $ref }: OutputSchema): OutputSchema | undefined {
  return $ref === undefined ? undefined : outputSchema().$defs?.[$ref.replace("#/$defs/", "")];
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => (value === null ? "null" : `\`${value}\``)).join(", ");
}

/** As GitHub makes the addresses of headings. */
function anchor(title = ""): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const line = (cells: readonly (string | undefined)[]) =>
    `| ${cells.map((cell = "") => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
