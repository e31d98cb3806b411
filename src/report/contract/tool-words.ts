import type { Contract } from "../../contract/contract.ts";
import type { Json } from "../../model/canonical.ts";
import { isSchema, ownOf } from "./schema-words.ts";

type Item = { readonly [member: string]: Json | undefined };

/** A text of an entry; empty where it has none. */
export function textIn(entry: Item, name: string): string {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
  return typeof value === "string" ? value : "";
}

/** What a tool says of itself by its annotations: clients decide by them whether to ask before they call it. */
export function hintsOf(tool: Item): readonly string[] {
  const annotations = tool.annotations;
  const is = (name: string, value: boolean) => isSchema(annotations) && ownOf(annotations, name) === value;
  return [
    ...(isDeprecated(tool) ? ["deprecated"] : []),
    ...(is("readOnlyHint", true) ? ["read-only"] : []),
    ...(is("destructiveHint", true) && !is("readOnlyHint", true) ? ["destructive"] : []),
    ...(is("idempotentHint", true) && !is("readOnlyHint", true) ? ["idempotent"] : []),
    ...(is("openWorldHint", true) ? ["reaches out"] : []),
  ];
}

/**
 * How a description calls its tool deprecated, and not something that the tool is about: at its beginning, in brackets,
 * in capitals, or of the tool itself.
 */
const saysDeprecated = [
  /^[^\p{L}\p{N}]*deprecated\b/iu,
  /[[(]\s*deprecated\b/i,
  /\bDEPRECATED\b/,
  /@deprecated\b/,
  /\b(?:this|the|it|tool)\s+(?:is|has been|was)\s+(?:now\s+)?deprecated\b/i,
];

/** Whether a server says of a tool that it should not be used any more. */
export function isDeprecated(tool: Item): boolean {
  const { annotations } = tool;
  if (tool.deprecated === true) return true;
  if (isSchema(annotations) && ownOf(annotations, "deprecated") === true) return true;
  return ["title", "description"].some((name) => {
    const text = textIn(tool, name).slice(0, 4_000);
    return saysDeprecated.some((pattern) => pattern.test(text));
  });
}

/** `2 tools, 1 prompt`: what there is of; `nothing` where a server offers nothing. */
export function countLists({ tools, prompts, resources, resourceTemplates }: Contract): string {
  const counts = [
    [tools.length, "tool"],
    [prompts.length, "prompt"],
    [resources.length, "resource"],
    [resourceTemplates.length, "resource template"],
  ] as const;
  const said = counts
    .filter(([many]) => many > 0)
    .map(([many, noun]) => `${many} ${noun}${many === 1 ? "" : "s"}`);
  return said.length === 0 ? "nothing" : said.join(", ");
}
