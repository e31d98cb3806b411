import type { Json } from "../../model/canonical.ts";
import { isList, isObject, type JsonObject } from "../schema-form.ts";
import { tidy, united } from "./alternatives.ts";
import { intersect } from "./intersect.ts";
import { meaningOf } from "./meaning.ts";
import { ownShape } from "./own-shape.ts";
import { anything, bitOfValue, isFree, type Shape, typeBit } from "./shape.ts";
import { spend } from "./steps.ts";
import { lookUp, type World } from "./world.ts";

/** Alternatives that one schema may multiply to; more are not told apart. */
const maximumShapes = 128;

/** References and choices within one another; a schema may refer on without end. */
const maximumDepth = 100;

/** Members of members by which alternatives are told apart. */
const maximumSight = 8;

const noShapes: readonly Shape[] = [];
const every: readonly Shape[] = [anything];

/**
 * A schema as the alternatives of which an instance must meet at least one; none where nothing is valid. What cannot be
 * resolved (a reference to elsewhere or to itself, too many alternatives) is one alternative with an opaque keyword.
 */
export function shapesOf(world: World, schema: Json): readonly Shape[] {
  if (schema === false) return noShapes;
  if (!isObject(schema)) return every;
  const known = world.shapes.get(schema);
  if (known) return known;
  const cuts = world.cuts;
  const shapes = united(world, resolve(world, schema));
  // What was worked out while a part of it was still open is worked out again for others.
  if (world.cuts === cuts || world.opening.size === 0) world.shapes.set(schema, shapes);
  return shapes;
}

function resolve(world: World, schema: JsonObject): readonly Shape[] {
  spend(world.steps);
  if (world.opening.has(schema) || world.opening.size > maximumDepth) {
    world.cuts += 1;
    return opaque(world, schema, "$ref");
  }
  world.opening.add(schema);
  let shapes: readonly Shape[] = [ownShape(world, schema)];
  let isTidy = false;
  const restrict = (others: readonly Shape[], keyword: string) => {
    isTidy = true;
    shapes =
      shapes.length * others.length > maximumShapes
        ? shapes.flatMap((shape) =>
            opaque(world, schema, keyword).map((blob) => intersect(world, shape, blob)),
          )
        : shapes.flatMap((shape) => others.map((other) => intersect(world, shape, other)));
    shapes = shapes.map(tidy).filter((shape) => shape.types !== 0);
  };
  const { allOf, anyOf, oneOf } = schema;
  for (const keyword of ["$ref", "$dynamicRef"])
    if (Object.hasOwn(schema, keyword)) restrict(referred(world, schema, keyword), keyword);
  if (isList(allOf)) for (const part of allOf) restrict(shapesOf(world, part), "allOf");
  if (isList(anyOf)) restrict(choice(world, schema, anyOf), "anyOf");
  if (isList(oneOf)) restrict(exclusive(world, schema, oneOf), "oneOf");
  world.opening.delete(schema);
  if (typeof schema.unevaluatedProperties === "boolean") shapes = shapes.map((shape) => ended(schema, shape));
  return isTidy ? shapes : shapes.map(tidy).filter((shape) => shape.types !== 0);
}

/** Nothing is left over where a part takes any; that there are no others is told of what names none. */
function ended(schema: JsonObject, shape: Shape): Shape {
  if (shape.additional === true) return { ...shape, additional: undefined };
  const isClosing = schema.unevaluatedProperties === false && !Object.hasOwn(schema, "additionalProperties");
  return isClosing && isFree(shape) ? { ...shape, additional: false } : shape;
}

function referred(world: World, schema: JsonObject, keyword: string): readonly Shape[] {
  const reference = schema[keyword];
  const target = typeof reference === "string" ? lookUp(world, reference) : undefined;
  if (target === undefined || (!isObject(target) && typeof target !== "boolean"))
    return opaque(world, schema, keyword);
  return shapesOf(world, target);
}

function choice(world: World, schema: JsonObject, branches: readonly Json[]): readonly Shape[] {
  const shapes = united(
    world,
    branches.flatMap((branch) => shapesOf(world, branch)),
  );
  spend(world.steps, shapes.length);
  return shapes.length > maximumShapes ? opaque(world, schema, "anyOf") : shapes;
}

/** Exactly one: the same as at least one where no two branches have an instance in common. */
function exclusive(world: World, schema: JsonObject, branches: readonly Json[]): readonly Shape[] {
  const shapes = branches.map((branch) => shapesOf(world, branch));
  const all = united(world, shapes.flat());
  if (all.length > maximumShapes) return opaque(world, schema, "oneOf");
  const isFew = shapes.flat().length <= maximumShapes;
  const isApart =
    isFew &&
    shapes.every((some, n) =>
      shapes.slice(n + 1).every((others) => some.every((x) => others.every((y) => areDisjoint(world, x, y)))),
    );
  if (isApart) return all;
  const [blob = anything] = opaque(world, { oneOf: schema.oneOf ?? [] }, "oneOf");
  return all.map((shape) => intersect(world, shape, blob));
}

function opaque(world: World, schema: JsonObject, keyword: string): readonly Shape[] {
  const part = Object.hasOwn(schema, keyword) ? { [keyword]: schema[keyword] ?? null } : schema;
  const text = `${keyword} ${meaningOf(world, part)}`;
  return [{ ...anything, opaque: new Map([[text, { keyword, schema: part }]]) }];
}

/** Whether it can be seen that no instance meets both. */
export function areDisjoint(world: World, a: Shape, b: Shape, depth = 0): boolean {
  spend(world.steps);
  if (depth > maximumSight) return false;
  const common = a.types & b.types;
  if (common === 0) return true;
  if ((common & typeBit.null) !== 0) return false;
  const shared = common & a.listed & b.listed;
  if ([...a.values].some(([text, value]) => (shared & bitOfValue(value)) !== 0 && b.values.has(text)))
    return false;
  if ((common & ~shared) === 0) return true;
  if ((common & ~shared) !== typeBit.object) return false;
  spend(world.steps, a.properties.size);
  for (const [name, schema] of a.properties) {
    const other = b.properties.get(name);
    if (other === undefined || !a.required.has(name) || !b.required.has(name)) continue;
    const mine = shapesOf(world, schema);
    if (mine.every((x) => shapesOf(world, other).every((y) => areDisjoint(world, x, y, depth + 1))))
      return true;
  }
  return false;
}
