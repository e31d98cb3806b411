import type { Json } from "../../model/canonical.ts";
import { isObject, type JsonObject } from "../schema-form.ts";
import { evaluate, type Reading } from "./evaluate.ts";
import type { Inclusion, Inquiry } from "./inquiry.ts";
import { sameButDescribed } from "./meaning.ts";
import { sampleObject } from "./sample.ts";
import { bitOfValue, numberTypes, openTypes, type Shape, typeBit } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { spend } from "./steps.ts";
import { covers } from "./subsume-shape.ts";
import { refers, type World } from "./world.ts";

/** Whether every instance of one schema is valid under another; where not, one that shows it, verified. */
export type Subsumption =
  | { readonly answer: "yes" }
  | { readonly answer: "no"; readonly witness: Json }
  /** Likely: an instance shows it whose being one cannot be told for sure, because of a format that nobody knows. */
  | { readonly answer: "unknown"; readonly likely?: Json };

const maximumDepth = 40;
/** What it costs to hold one alternative against another, beside what is asked of their parts. */
const stepsOfCover = 4;

export function inquiryOf(part: World, whole: World, reading: Reading): Inquiry {
  const inquiry: Inquiry = {
    part,
    whole,
    reading,
    asked: new Map(),
    open: [],
    assumed: Number.POSITIVE_INFINITY,
    include: (a, b, depth) => include(inquiry, a, b, depth),
  };
  return inquiry;
}

/**
 * Is every instance of `part` valid under `whole`? Sound both ways: yes is proven from the schemas, no is shown by an
 * instance that is valid under the one and not under the other; what is neither is unknown. Ends for recursive schemas.
 */
export function subsumes(inquiry: Inquiry, part: Json, whole: Json, isRoot: boolean): Subsumption {
  const { answer, witness } = include(inquiry, part, whole, isRoot ? 0 : 1);
  if (answer === "yes") return { answer };
  if (witness !== undefined && isWitness(inquiry, part, whole, witness, isRoot))
    return { answer: "no", witness };
  return witness !== undefined && isWitness(inquiry, part, whole, witness, isRoot, true)
    ? { answer: "unknown", likely: witness }
    : { answer: "unknown" };
}

/** Whether an instance is valid under the one, and surely not under the other. */
export function isWitness(
  inquiry: Inquiry,
  part: Json,
  whole: Json,
  witness: Json,
  isRoot: boolean,
  isLikely = false,
): boolean {
  const depth = isRoot ? 0 : 1;
  const own = evaluate(inquiry.part, part, witness, { ...inquiry.reading, unnamed: "refused" }, depth);
  return (
    (own === "yes" || (isLikely && own === "unknown")) &&
    evaluate(inquiry.whole, whole, witness, inquiry.reading, depth) === "no"
  );
}

/** As `subsumes`, with a guess at a witness that nobody has verified. */
function include(inquiry: Inquiry, part: Json, whole: Json, depth: number): Inclusion {
  if (whole === true || part === false) return { answer: "yes" };
  spend(inquiry.part.steps);
  if (depth > maximumDepth) return { answer: "unknown" };
  const isShared = !refers(inquiry.part, part);
  if (isShared && depth > 0 && sameButDescribed(part, whole)) return { answer: "yes" };
  const a = isObject(part) ? part : {};
  const b = isObject(whole) ? whole : { not: {} };
  const known = inquiry.asked.get(a)?.get(b);
  if (known) return known;
  const at = inquiry.open.findIndex((question) => question.part === a && question.whole === b);
  if (at >= 0) {
    inquiry.assumed = Math.min(inquiry.assumed, at);
    return { answer: "yes" };
  }
  const before = inquiry.assumed;
  inquiry.assumed = Number.POSITIVE_INFINITY;
  inquiry.open.push({ part: a, whole: b });
  const found = includeShapes(inquiry, part, whole, depth);
  inquiry.open.pop();
  // A yes that rests on a question further out holds only as long as that one is open.
  if (found.answer !== "yes" || inquiry.assumed >= inquiry.open.length) {
    const answers = inquiry.asked.get(a) ?? new Map<JsonObject, Inclusion>();
    inquiry.asked.set(a, answers.set(b, found));
  }
  const own = inquiry.assumed >= inquiry.open.length ? Number.POSITIVE_INFINITY : inquiry.assumed;
  inquiry.assumed = Math.min(before, own);
  return found;
}

function includeShapes(inquiry: Inquiry, part: Json, whole: Json, depth: number): Inclusion {
  const wholes = shapesOf(inquiry.whole, whole);
  const guesses: Json[] = [];
  let isProven = true;
  for (const shape of shapesOf(inquiry.part, part)) {
    for (const piece of inPieces(inquiry, shape, wholes)) {
      const answers = wholes.map((other) => {
        spend(inquiry.part.steps, stepsOfCover + piece.values.size);
        return covers(inquiry, piece, other, depth);
      });
      if (answers.some(({ answer }) => answer === "yes")) continue;
      if (isEveryValueIn(inquiry, piece, whole, depth)) continue;
      isProven = false;
      const witnesses = answers.flatMap(({ witness }) => (witness === undefined ? [] : [witness]));
      guesses.push(...witnesses);
      // What one alternative lacks another may take, unless there is more to it.
      if (wholes.length > 1 || piece.opaque.size > 0)
        guesses.push(...witnesses.flatMap((witness) => richer(inquiry, piece, witness)));
      if (wholes.length === 0) guesses.push(...guess(inquiry, piece, depth));
    }
  }
  if (isProven) return { answer: "yes" };
  const witness =
    guesses.length > 1
      ? (guesses.find((each) => isWitness(inquiry, part, whole, each, depth === 0)) ??
        guesses.find((each) => isWitness(inquiry, part, whole, each, depth === 0, true)))
      : guesses[0];
  return witness === undefined ? { answer: "unknown" } : { answer: "no", witness };
}

function richer(inquiry: Inquiry, piece: Shape, witness: Json): readonly Json[] {
  if (!isObject(witness)) return [];
  const full = sampleObject(inquiry.part, piece, witness, 0, piece.properties.size);
  return full === undefined ? [] : [full];
}

function guess(inquiry: Inquiry, piece: Shape, depth: number): readonly Json[] {
  const { witness } = covers(inquiry, piece, { ...piece, types: 0 }, depth);
  return witness === undefined ? [] : [witness];
}

/** Values that are listed, each valid under one alternative or another. */
function isEveryValueIn(inquiry: Inquiry, piece: Shape, whole: Json, depth: number): boolean {
  const isListed = (openTypes(piece) & ~(typeBit.null | typeBit.boolean)) === 0;
  if (!isListed) return false;
  const values = [
    ...piece.values.values(),
    ...((openTypes(piece) & typeBit.null) !== 0 ? [null] : []),
    ...((openTypes(piece) & typeBit.boolean) !== 0 ? [true, false] : []),
  ];
  return values.every((value) => evaluate(inquiry.whole, whole, value, inquiry.reading, depth) === "yes");
}

/** Where no single alternative need cover all of a shape: its types apart, and its values of what tells alternatives apart. */
function inPieces(inquiry: Inquiry, shape: Shape, wholes: readonly Shape[]): readonly Shape[] {
  if (wholes.length < 2) return [shape];
  const pieces: Shape[] = [];
  const units = [numberTypes, typeBit.string, typeBit.array, typeBit.object, typeBit.null, typeBit.boolean];
  for (const unit of units) {
    const types = shape.types & unit;
    if (types === 0) continue;
    const values = new Map([...shape.values].filter(([, value]) => (bitOfValue(value) & types) !== 0));
    const piece = { ...shape, types, listed: shape.listed & types, values };
    pieces.push(...(types === typeBit.object ? byDiscriminator(inquiry, piece, wholes) : [piece]));
  }
  return pieces;
}

function byDiscriminator(inquiry: Inquiry, shape: Shape, wholes: readonly Shape[]): readonly Shape[] {
  spend(inquiry.part.steps, shape.properties.size * wholes.length);
  for (const [name, schema] of shape.properties) {
    const [own, ...others] = shapesOf(inquiry.part, schema);
    if (own === undefined || others.length > 0 || openTypes(own) !== 0 || own.values.size < 2) continue;
    const isTold = wholes.some((other) => {
      const theirs = other.properties.get(name);
      return theirs !== undefined && shapesOf(inquiry.whole, theirs).every((each) => openTypes(each) === 0);
    });
    if (!isTold) continue;
    const pieces = [...own.values.values()].map((value) => withMember(shape, name, { enum: [value] }));
    return shape.required.has(name) ? pieces : [...pieces, withMember(shape, name, false)];
  }
  // With and without a member that only some of the alternatives need.
  const optional = [...shape.properties.keys()].find(
    (name) => !shape.required.has(name) && wholes.some((other) => other.required.has(name)),
  );
  if (optional === undefined) return [shape];
  return [withMember(shape, optional, false), { ...shape, required: new Set([...shape.required, optional]) }];
}

function withMember(shape: Shape, name: string, schema: Json): Shape {
  return { ...shape, properties: new Map([...shape.properties, [name, schema]]) };
}
