import { openTypes, type Shape, typeBit } from "./shape.ts";
import { keyOf } from "./shape-key.ts";
import { shapesOf } from "./shapes.ts";
import { spend } from "./steps.ts";
import type { Place, Walk } from "./walk-notes.ts";
import type { World } from "./world.ts";

export interface Pair {
  readonly before?: Shape;
  readonly after?: Shape;
  readonly at: Place;
}

/**
 * Alternatives that are one another's: equal ones are left out, then those that a constant tells apart, then those that
 * are alone with their type. What has no partner has come or gone.
 */
export function pairsOf(
  walk: Walk,
  before: readonly Shape[],
  after: readonly Shape[],
  at: Place,
): readonly Pair[] {
  const [first, ...more] = before;
  const [second, ...others] = after;
  if (first && second && more.length === 0 && others.length === 0)
    return [{ before: first, after: second, at }];
  spend(walk.before.steps, before.length * after.length);
  const left = new Map(after.map((shape) => [keyOf(walk.after, shape), shape]));
  const old = before.filter((shape) => !left.delete(keyOf(walk.before, shape)));
  const pairs: Pair[] = [];
  const pair = (label: (world: World, shape: Shape) => string | undefined) => {
    const known = new Map<Shape, string | undefined>();
    for (const each of old) known.set(each, label(walk.before, each));
    for (const each of left.values()) known.set(each, label(walk.after, each));
    for (const shape of [...old]) {
      const name = known.get(shape);
      if (name === undefined) continue;
      const mine = old.filter((each) => known.get(each) === name);
      const theirs = [...left].filter(([, each]) => known.get(each) === name);
      const [[key, partner] = ["", undefined]] = theirs;
      if (mine.length !== 1 || theirs.length !== 1 || partner === undefined) continue;
      left.delete(key);
      old.splice(old.indexOf(shape), 1);
      pairs.push({
        before: shape,
        after: partner,
        at: { ...at, subject: `${at.subject}${shownLabel(name)}` },
      });
    }
  };
  pair(discriminatorOf);
  pair((_world, shape) => `types ${shape.types}`);
  pair((_world, shape) => ((shape.types & typeBit.object) === 0 ? undefined : "types with object"));
  return [
    ...pairs,
    ...old.map((shape) => ({ before: shape, at: labelled(walk.before, shape, at) })),
    ...[...left.values()].map((shape) => ({ after: shape, at: labelled(walk.after, shape, at) })),
  ];
}

function labelled(world: World, shape: Shape, at: Place): Place {
  const name = discriminatorOf(world, shape);
  return name === undefined ? at : { ...at, subject: `${at.subject}${shownLabel(name)}` };
}

function shownLabel(name: string): string {
  return name.startsWith("types ") ? "" : `(${name})`;
}

/** `kind "circle"`: members that must be there and have one value only. */
function discriminatorOf(world: World, shape: Shape): string | undefined {
  if ((openTypes(shape) & typeBit.object) === 0) return undefined;
  const constants = [...shape.properties].flatMap(([name, schema]) => {
    if (!shape.required.has(name)) return [];
    const [own, ...others] = shapesOf(world, schema);
    if (own === undefined || others.length > 0 || openTypes(own) !== 0 || own.values.size !== 1) return [];
    return [`${name} ${[...own.values.keys()].join()}`];
  });
  return constants.length === 0 ? undefined : constants.sort().join(", ");
}
