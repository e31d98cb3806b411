import { canonicalJson, type Digest, digestOf, type Json } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import { canonicalSchema } from "./canonical-schema.ts";
import type { Contract } from "./contract.ts";
import { isList, isObject, type JsonObject, member } from "./schema-form.ts";

type Members = { readonly [member: string]: Json | undefined };

/**
 * A contract in the one form that is digested and stored: lists ordered by name, however they were paged,
 * and without what is notation or belongs to a single run (`_meta`, hints on execution, sizes and dates of
 * resources). Descriptions and instructions stay: a model acts on them, so a change of them must show.
 * Idempotent; never changes its argument.
 */
export function canonicalContract(contract: Contract): Contract {
  return {
    tools: ordered(contract.tools.map(canonicalTool), (tool) => tool.name),
    prompts: ordered(contract.prompts.map(canonicalPrompt), (prompt) => prompt.name),
    resources: ordered(contract.resources.map(canonicalResource), (resource) => resource.uri),
    resourceTemplates: ordered(
      contract.resourceTemplates.map(canonicalTemplate),
      (template) => template.uriTemplate,
    ),
    ...(contract.instructions ? { instructions: contract.instructions } : {}),
  };
}

/** `sha256-` and 64 hexadecimal digits over the canonical form: equal contracts have equal digests. */
export function contractDigest(contract: Contract): Digest {
  return digestOf(canonicalContract(contract));
}

export function canonicalTool(tool: Contract["tools"][number]): Contract["tools"][number] {
  const kept = keep(tool, [], (key, value) =>
    key === "inputSchema" || key === "outputSchema"
      ? canonicalSchema(value, key === "inputSchema" ? "input" : "output")
      : key === "execution"
        ? canonicalExecution(value)
        : value,
  );
  return { ...kept, name: tool.name };
}

/** Whether a call must be, or may be, run as a task decides who can call; that it may not is what every client expects. */
function canonicalExecution(value: Json): Json {
  const support = isObject(value) ? member(value, "taskSupport") : undefined;
  return support === "required" || support === "optional" ? { taskSupport: support } : {};
}

export function canonicalPrompt(prompt: Contract["prompts"][number]): Contract["prompts"][number] {
  const kept = keep(prompt, [], (key, value) =>
    key === "arguments" && isList(value) ? canonicalArguments(value) : value,
  );
  return { ...kept, name: prompt.name };
}

export function canonicalResource(resource: Contract["resources"][number]): Contract["resources"][number] {
  return { ...keep(resource, ["size"], canonicalAnnotations), uri: resource.uri };
}

export function canonicalTemplate(
  template: Contract["resourceTemplates"][number],
): Contract["resourceTemplates"][number] {
  return { ...keep(template, ["size"], canonicalAnnotations), uriTemplate: template.uriTemplate };
}

function canonicalAnnotations(key: string, value: Json): Json {
  return key === "annotations" && isObject(value) ? keep(value, ["lastModified"], same) : value;
}

function canonicalArguments(list: readonly Json[]): readonly Json[] {
  const canonical = list
    .filter(isObject)
    .map((argument) => keep(argument, argument.required === false ? ["required"] : [], same));
  return ordered(canonical, (argument) => canonicalJson(argument.name));
}

function same(_key: string, value: Json): Json {
  return value;
}

/** Copies members, each in its canonical form, without the dropped and the empty ones. */
function keep(
  item: Members,
  dropped: readonly string[],
  form: (key: string, value: Json) => Json,
): JsonObject {
  const kept: [string, Json][] = [];
  for (const key of Object.keys(item)) {
    const value = item[key];
    if (value === undefined || key === "_meta" || dropped.includes(key)) continue;
    const canonical = form(key, value);
    if (!isEmpty(canonical) || key === "inputSchema" || key === "outputSchema") kept.push([key, canonical]);
  }
  // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
  return Object.fromEntries(kept);
}

function isEmpty(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const _key in value) return false;
  return true;
}

function ordered<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(canonicalJson(a.item), canonicalJson(b.item)))
    .map((entry) => entry.item);
}
