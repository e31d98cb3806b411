import { canonicalJson, type Json } from "../../model/canonical.ts";
import { meaningOf } from "./meaning.ts";
import type { Shape } from "./shape.ts";
import type { World } from "./world.ts";

/** A text that two shapes have in common only where they say the same. */
export function keyOf(world: World, shape: Shape): string {
  const texts = (map: ReadonlyMap<string, Json>) =>
    [...map].map(([name, schema]) => [name, meaningOf(world, schema)]).sort();
  return canonicalJson({
    types: [shape.types, shape.listed],
    values: [...shape.values.keys()].sort(),
    range: Object.values(shape.range).map(String),
    divisors: shape.divisors.toSorted(),
    counts: [shape.length, shape.items, shape.members].map(({ low, high }) => `${low} ${high}`),
    texts: [[...shape.patterns].sort(), [...shape.formats].sort()],
    items: [
      shape.unique,
      ...shape.prefix.map((schema) => meaningOf(world, schema)),
      meaningOf(world, shape.rest),
    ],
    properties: texts(shape.properties),
    required: [...shape.required].sort(),
    patternProperties: texts(shape.patternProperties),
    additional: shape.additional === undefined ? null : meaningOf(world, shape.additional),
    names: shape.names === undefined ? null : meaningOf(world, shape.names),
    dependent: [...shape.dependent].map(([name, needs]) => [name, [...needs].sort()]).sort(),
    opaque: [...shape.opaque.keys()].sort(),
  });
}
