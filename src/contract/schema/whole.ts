import type { Json } from "../../model/canonical.ts";
import { sampleList, sampleObject } from "./sample.ts";
import type { Shape } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { isDone } from "./steps.ts";
import { isWitness } from "./subsume.ts";
import type { Note, Walk } from "./walk-notes.ts";
import type { World } from "./world.ts";

/** Steps that the examples of one schema may take, out of its share. */
const maximumSteps = 20_000;

/**
 * Notes with the whole call, or the whole answer, in which their witness stands at its place, so that it can be sent as
 * it is. Only what was verified as a whole; others stay as they are. `root`: the pointer of the schemas' root.
 */
export function withWholes(walk: Walk, notes: readonly Note[], root: string): readonly Note[] {
  if (notes.every(({ witness }) => witness === undefined)) return notes;
  const { steps } = walk.before;
  const kept = Math.max(0, steps.left);
  const share = Math.min(maximumSteps, Math.floor(kept / 2));
  steps.left = share;
  const told: Note[] = [...notes];
  isDone(() => {
    for (const [n, note] of notes.entries()) {
      const whole = wholeOf(walk, note, root);
      if (whole !== undefined) told[n] = { ...note, whole };
    }
  });
  steps.left = kept - (share - Math.max(0, steps.left));
  return told;
}

function wholeOf({ fits }: Walk, { witness, witnessAt }: Note, root: string): Json | undefined {
  if (witness === undefined || witnessAt === undefined) return undefined;
  const way = witnessAt
    .slice(root.length)
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { part, whole } = fits;
  const made = around(part, part.root, way, witness);
  return made !== undefined && isWitness(fits, part.root, whole.root, made, true) ? made : undefined;
}

/** An instance with a value at a place, and with all else that it must have. */
function around(world: World, schema: Json, way: readonly string[], value: Json): Json | undefined {
  if (way.length === 0) return value;
  for (const shape of shapesOf(world, schema)) {
    const made = aroundIn(world, shape, way, value);
    if (made !== undefined) return made;
  }
  return undefined;
}

function aroundIn(
  world: World,
  shape: Shape,
  [step = "", name = "", ...rest]: readonly string[],
  value: Json,
): Json | undefined {
  const inner = (schema: Json | undefined, way: readonly string[]) =>
    schema === undefined ? undefined : around(world, schema, way, value);
  switch (step) {
    case "properties": {
      const member = inner(shape.properties.get(name) ?? shape.additional, rest);
      return member === undefined ? undefined : sampleObject(world, shape, { [name]: member });
    }
    case "additionalProperties": {
      const member = inner(shape.additional ?? true, nameless(name, rest));
      const free = ["name", "other", "another"].find((each) => !shape.properties.has(each));
      return member === undefined || free === undefined
        ? undefined
        : sampleObject(world, shape, { [free]: member });
    }
    case "prefixItems": {
      const item = inner(shape.prefix[Number(name)], rest);
      return item === undefined ? undefined : sampleList(world, shape, { [Number(name)]: item });
    }
    case "items": {
      const item = inner(shape.rest, nameless(name, rest));
      return item === undefined ? undefined : sampleList(world, shape, { [shape.prefix.length]: item });
    }
    default:
      return undefined;
  }
}

/** After a keyword that holds one schema the way goes on at once. */
function nameless(next: string, rest: readonly string[]): readonly string[] {
  return next === "" && rest.length === 0 ? [] : [next, ...rest];
}
