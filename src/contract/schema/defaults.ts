import type { Json } from "../../model/canonical.ts";
import { isList, isObject, member } from "../schema-form.ts";
import { spend } from "./steps.ts";
import { lookUp, targetsOf, type World } from "./world.ts";

/** References and choices within one another. */
const maximumDepth = 16;

/** The value that stands for one that is left out: said by the schema, by what it refers to, or by a part of it. */
export function defaultOf(world: World, schema: Json, depth = 0): Json | undefined {
  spend(world.steps);
  if (!isObject(schema) || depth > maximumDepth) return undefined;
  const own = member(schema, "default");
  if (own !== undefined) return own;
  const targets = targetsOf(schema).map((reference) => lookUp(world, reference) ?? true);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = member(schema, keyword);
    return isList(list) ? list : [];
  });
  for (const part of [...targets, ...parts]) {
    const found = defaultOf(world, part, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
