import { canonicalJson, type Json } from "../../model/canonical.ts";
import { tighter, tighterCount } from "./own-shape.ts";
import { anyRange, bitOfValue, type Shape } from "./shape.ts";
import { spend } from "./steps.ts";
import { both, type World } from "./world.ts";

/** What both shapes admit: `allOf`, and a reference with keywords beside it. */
export function intersect(world: World, a: Shape, b: Shape): Shape {
  spend(world.steps, 1 + sizeOf(a) + sizeOf(b));
  return {
    types: a.types & b.types,
    listed: a.listed | b.listed,
    values: valuesOf(a, b),
    range: a.range === anyRange ? b.range : tighter(a.range, b.range),
    divisors: [...new Set([...a.divisors, ...b.divisors])],
    length: tighterCount(a.length, b.length),
    patterns: union(a.patterns, b.patterns),
    formats: union(a.formats, b.formats),
    items: tighterCount(a.items, b.items),
    unique: a.unique || b.unique,
    prefix: Array.from({ length: Math.max(a.prefix.length, b.prefix.length) }, (_, n) =>
      both(world, a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest),
    ),
    rest: both(world, a.rest, b.rest),
    members: tighterCount(a.members, b.members),
    properties: propertiesOf(world, a, b),
    required: union(a.required, b.required),
    patternProperties: merged(a.patternProperties, b.patternProperties, (x, y) => both(world, x, y)),
    additional: bothOr(world, a.additional, b.additional),
    names: bothOr(world, a.names, b.names),
    dependent: merged(a.dependent, b.dependent, union),
    opaque: opaqueOf(a, b),
  };
}

function sizeOf({ values, properties, patternProperties, prefix, required }: Shape): number {
  return values.size + properties.size + patternProperties.size + prefix.length + required.size;
}

/** Of a type that both list, what is in both lists; of one that only one lists, its values. */
function valuesOf(a: Shape, b: Shape): Shape["values"] {
  if (a.listed === 0) return b.values;
  if (b.listed === 0) return a.values;
  const kept = (by: Shape, text: string, value: Json) =>
    (by.listed & bitOfValue(value)) === 0 || by.values.has(text);
  return new Map([
    ...[...a.values].filter(([text, value]) => kept(b, text, value)),
    ...[...b.values].filter(([text, value]) => kept(a, text, value)),
  ]);
}

function opaqueOf(a: Shape, b: Shape): Shape["opaque"] {
  const found = a.opaque.size === 0 ? b.opaque : new Map([...a.opaque, ...b.opaque]);
  if (!(isEntangled(a, b) || isEntangled(b, a))) return found;
  // Which names the pattern takes from the schema of all others cannot be told here.
  const schema = { patternProperties: Object.fromEntries([...a.patternProperties, ...b.patternProperties]) };
  const text = `patternProperties ${canonicalJson([...found.keys(), schema])}`;
  return new Map([...found, [text, { keyword: "patternProperties", schema: {} }]]);
}

function isEntangled(a: Shape, b: Shape): boolean {
  return a.patternProperties.size > 0 && a.additional !== undefined && b.properties.size > 0;
}

/** A name that only one of them knows must still be what the other says of all others. */
function propertiesOf(world: World, a: Shape, b: Shape): Shape["properties"] {
  if (b.properties.size === 0 && b.additional === undefined) return a.properties;
  if (a.properties.size === 0 && a.additional === undefined) return b.properties;
  const found = new Map<string, Json>();
  for (const [name, schema] of a.properties)
    found.set(name, both(world, schema, b.properties.get(name) ?? others(b)));
  for (const [name, schema] of b.properties)
    if (!found.has(name)) found.set(name, both(world, schema, others(a)));
  return found;
}

function others(shape: Shape): Json {
  return shape.patternProperties.size > 0 ? true : (shape.additional ?? true);
}

function bothOr(world: World, a: Json | undefined, b: Json | undefined): Json | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : both(world, a, b);
}

function union<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> {
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}

function merged<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  merge: (a: Value, b: Value) => Value,
): ReadonlyMap<string, Value> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const found = new Map(a);
  for (const [name, value] of b) {
    const other = found.get(name);
    found.set(name, other === undefined ? value : merge(other, value));
  }
  return found;
}
