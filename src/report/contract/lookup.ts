import type { Contract } from "../../contract/contract.ts";
import type { Json } from "../../model/canonical.ts";
import { followed, isSchema, ownOf, type Schema } from "./schema-words.ts";

export type Tool = Contract["tools"][number];

/** Names of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a change is about as a whole: the tool, prompt or resource, or the instructions. */
export function subjectOf(pointer: string): { readonly list: string; readonly name: string } {
  const [list = "", name = ""] = stepsOf(pointer);
  return { list, name };
}

export function toolOf(contract: Contract, name: string): Tool | undefined {
  return contract.tools.find((tool) => tool.name === name);
}

export function promptOf(contract: Contract, name: string): Contract["prompts"][number] | undefined {
  return contract.prompts.find((prompt) => prompt.name === name);
}

/** A schema that a pointer into a tool leads to, and the one it stands in. */
export interface Found {
  readonly schema: Schema;
  readonly root: Schema;
  /** Path as people write it: `places[].name`. */
  readonly name: string;
  readonly required: boolean;
  /** The keyword of it that the pointer leads on to. */
  readonly keyword?: string;
}

/** The argument or field that a pointer is about: the innermost one on its way; undefined where there is none of it. */
export function memberAt(contract: Contract, pointer: string): Found | undefined {
  const [list, toolName = "", part = "", ...steps] = stepsOf(pointer);
  if (list !== "tools" || (part !== "inputSchema" && part !== "outputSchema")) return undefined;
  const root = ownOf((toolOf(contract, toolName) ?? {}) as Schema, part);
  if (!isSchema(root)) return undefined;
  let current: Json | undefined = followed(root, root);
  let found: Found | undefined;
  let name = "";
  for (let index = 0; index < steps.length && isSchema(current); index += 1) {
    const step = steps[index] ?? "";
    const key = steps[index + 1];
    // `required/NAME` is about the member of that name.
    if ((step === "properties" || step === "required") && key !== undefined) {
      const members = ownOf(current, "properties");
      const needed: Json | undefined = ownOf(current, "required");
      const next = isSchema(members) ? ownOf(members, key) : undefined;
      // What is not there any more must not be told as what it stood in.
      if (!isSchema(next)) return undefined;
      name = name === "" ? key : `${name}.${key}`;
      found = { schema: next, root, name, required: Array.isArray(needed) && needed.includes(key) };
      current = followed(next, root);
      index += 1;
    } else if (step === "items") {
      const items: Json | undefined = ownOf(current, "items");
      if (!isSchema(items)) return found;
      name = `${name}[]`;
      found = { schema: items, root, name, required: false };
      current = followed(items, root);
    } else {
      return found && { ...found, keyword: step };
    }
  }
  return found;
}
