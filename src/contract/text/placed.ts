import type { Json } from "../../model/canonical.ts";
import { below } from "../change.ts";
import type { Contract, Item } from "../contract.ts";
import { isList, isObject } from "../schema-form.ts";
import type { PlacedText } from "./warnings.ts";

/** Every text of a tool: names and values of its schemas too, for a model is shown all of it. */
export function toolTexts(tool: Contract["tools"][number]): readonly PlacedText[] {
  return textsBelow(tool, below("/tools", tool.name));
}

export function promptTexts(prompt: Contract["prompts"][number]): readonly PlacedText[] {
  return textsBelow(prompt, below("/prompts", prompt.name));
}

const maximumDepth = 128;

/** Words, be they of a script that puts no space between them, or too much to be a name. */
function isProse(text: string): boolean {
  return text.length > 64 || /\s|[^\x20-\x7e]/u.test(text.trim());
}

export function textsBelow(item: Item, pointer: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (value: Json | undefined, at: string, depth: number): void => {
    if (depth > maximumDepth) return;
    if (typeof value === "string") {
      found.push({ pointer: at, text: value, isProse: isProse(value) });
    } else if (isList(value))
      for (const [n, each] of value.entries()) visit(each, below(at, String(n)), depth + 1);
    else if (isObject(value))
      for (const [key, each] of Object.entries(value)) {
        if (key !== "_meta") found.push({ pointer: below(at, key), text: key, isProse: isProse(key) });
        if (key !== "_meta" && key !== "icons" && key !== "$schema") visit(each, below(at, key), depth + 1);
      }
  };
  for (const [key, value] of Object.entries(item))
    if (key !== "_meta" && key !== "icons") visit(value, below(pointer, key), 0);
  return found;
}
