import type { Json } from "../../model/canonical.ts";
import { below } from "../change.ts";
import { sameJson } from "../same.ts";
import { isObject, rewritten } from "../schema-form.ts";
import { defaultOf } from "./defaults.ts";
import { refersToTexts, sameButDescribed } from "./meaning.ts";
import { pairsOf } from "./pairs.ts";
import { isRestricting, type Shape, typeBit, typeText } from "./shape.ts";
import { keyOf } from "./shape-key.ts";
import { areDisjoint, shapesOf } from "./shapes.ts";
import { isDone, type Steps, spend } from "./steps.ts";
import { inquiryOf, subsumes } from "./subsume.ts";
import { type Effect, type Note, note, type Place, type Walk } from "./walk-notes.ts";
import { compareShapes } from "./walk-shape.ts";
import { withWholes } from "./whole.ts";
import { refers, type World, worldOf } from "./world.ts";

const maximumDepth = 64;

/**
 * What became of a schema, from its root down. The root of a tool's input and output is an object. Sound: where nothing
 * breaking and nothing unknown is told, all that was valid still is (input), all that comes was possible (output).
 */
export function walkSchemas(
  a: Json,
  b: Json,
  at: { readonly side: "input" | "output"; readonly pointer: string; readonly subject: string },
  steps: Steps,
): Walked {
  // What is no schema, or is not there, is read as it likes by whoever reads it.
  if (![a, b].every((schema) => isObject(schema) || typeof schema === "boolean"))
    return { notes: [malformed(at)], isCut: false };
  const isInput = at.side === "input";
  const before = worldOf(objectRoot(a), steps, isInput, a);
  const after = worldOf(objectRoot(b), steps, isInput, b);
  if ([before, after].some(refersToTexts)) return { notes: [malformed(at)], isCut: false };
  if (sameButDescribed(before.root, after.root)) return { notes: [], isCut: false };
  const reading = { unnamed: isInput ? "refused" : "ignored", isArguments: isInput } as const;
  const fits = inquiryOf(isInput ? before : after, isInput ? after : before, reading);
  const walk: Walk = {
    side: at.side,
    before,
    after,
    fits,
    strict: isInput ? fits : inquiryOf(after, before, { ...reading, unnamed: "refused" }),
    back: inquiryOf(isInput ? after : before, isInput ? before : after, { ...reading, unnamed: "refused" }),
    notes: [],
    visited: new Map(),
    trail: [],
    settled: new Set(),
    compare: (x, y, place) => compareNodes(walk, x, y, place),
  };
  const place = { pointer: at.pointer, subject: at.subject, depth: 0 };
  const isWhole = isDone(() => compareRoots(walk, place));
  const notes = isWhole ? walk.notes : withWholes(walk, asFarAs(walk, place), at.pointer);
  return { notes, isCut: !isWhole };
}

/** What was found, and whether the steps were too few to find all. */
export interface Walked {
  readonly notes: readonly Note[];
  readonly isCut: boolean;
}

function compareRoots(walk: Walk, at: Place): void {
  const [before, after] = [walk.before, walk.after];
  compareNodes(walk, before.root, after.root, at);
  checkClaims(walk, at.pointer);
  if (!walk.notes.some((note) => note.class === "breaking" || note.class === "unknown")) {
    const found = subsumes(walk.fits, ...parts(walk, before.root, after.root), true);
    const summary = `? ${at.subject}: changed`;
    if (found.answer !== "yes")
      walk.notes.push({
        pointer: at.pointer,
        class: found.answer === "no" ? "breaking" : "unknown",
        reason: "schema-changed",
        summary,
        isRule: false,
        ...(found.answer === "no"
          ? { witness: found.witness, witnessAt: at.pointer, whole: found.witness }
          : {}),
      });
  }
}

/**
 * Whatever breaks a part breaks the whole, unless nothing that has such a part was ever valid: then nothing is lost. And
 * what neither a part nor the whole shows is not claimed.
 */
function checkClaims(walk: Walk, root: string): void {
  const isClaim = (each: Note) => !each.isRule && each.class === "breaking";
  if (!walk.notes.some(isClaim)) return;
  walk.notes = [...withWholes(walk, walk.notes, root)];
  if (walk.notes.some((each) => isClaim(each) && each.whole !== undefined)) return;
  const found = subsumes(walk.fits, ...parts(walk, walk.before.root, walk.after.root), true);
  if (found.answer === "yes") walk.notes = walk.notes.map((each) => (each.isRule ? each : covered(each)));
  if (found.answer === "unknown")
    walk.notes = walk.notes.map((each) =>
      each.isRule || (each.isShown && found.likely !== undefined) ? each : undecided(each),
    );
}

/** Of what was left half done only what is beyond doubt, and that it is not all. */
function asFarAs(walk: Walk, at: Place): readonly Note[] {
  const kept = walk.notes.map((each) => (each.isRule || each.isShown ? each : undecided(each)));
  const summary = `? ${at.subject}: too large to be compared whole`;
  return [...kept, { pointer: at.pointer, class: "unknown", reason: "too-large", summary, isRule: true }];
}

/** What no instance shows is not claimed. */
function undecided(note: Note): Note {
  return note.class === "breaking"
    ? { ...note, class: "unknown", summary: note.summary.replace(/^~/, "?") }
    : note;
}

function malformed({ pointer, subject }: { readonly pointer: string; readonly subject: string }): Note {
  const summary = `? ${subject}: changed`;
  return { pointer, class: "unknown", reason: "schema-changed", summary, isRule: true };
}

/** Whether there are others beside the members of a root is notation. */
function objectRoot(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const root = rewritten(schema, (key, value) =>
    key === "unevaluatedProperties" && typeof value === "boolean" ? undefined : value,
  );
  return Object.hasOwn(root, "type") ? root : { ...root, type: "object" };
}

function parts<Side>(walk: Walk, a: Side, b: Side): [part: Side, whole: Side] {
  return walk.side === "input" ? [a, b] : [b, a];
}

function compareNodes(walk: Walk, a: Json, b: Json, at: Place): void {
  if (at.depth > 0 && !refers(walk.before, a) && sameButDescribed(a, b)) return;
  if (at.depth > maximumDepth) {
    note(walk, at, "unknown", "too-deep", `? ${at.subject}: too deep to compare`);
    return;
  }
  if (isObject(a) && isObject(b)) {
    const seen = walk.visited.get(a) ?? new Set();
    if (seen.has(b)) return;
    walk.visited.set(a, seen.add(b));
    walk.trail.push([a, b]);
  }
  spend(walk.before.steps);
  const start = walk.notes.length;
  const met = walk.trail.length;
  compareDefaults(walk, a, b, at);
  const before = shapesOf(walk.before, a);
  const after = shapesOf(walk.after, b);
  if ([...before, ...after].some(isBlind)) {
    if (
      before.map((shape) => keyOf(walk.before, shape)).join() !==
      after.map((shape) => keyOf(walk.after, shape)).join()
    )
      note(walk, at, "unknown", "schema-changed", `? ${at.subject}: changed`);
    return;
  }
  const types = [before, after].map((shapes) => shapes.reduce((bits, shape) => bits | shape.types, 0));
  const [old = 0, now = 0] = types;
  if (old !== now) {
    const effect = (old & now) === now ? "narrower" : (old & now) === old ? "wider" : "different";
    const reason =
      effect === "different" ? "type-changed" : effect === "narrower" ? "type-narrowed" : "type-widened";
    const text = `~ ${at.subject}: ${typeText(old)} → ${typeText(now)}`;
    note(walk, { ...at, pointer: below(at.pointer, "type") }, effect, reason, text, {
      before: typeText(old),
      after: typeText(now),
    });
  }
  if ((old & now) !== 0)
    for (const pair of pairsOf(walk, before, after, at)) {
      if (pair.before && pair.after) compareShapes(walk, pair.before, pair.after, pair.at);
      else if (pair.before) noteBranch(walk, pair.before, now, "narrower", pair.at);
      else if (pair.after) noteBranch(walk, pair.after, old, "wider", pair.at);
    }
  // What holds of a member holds of the object that has it, unless another alternative may take it over.
  const hasChoice = before.length > 1 || after.length > 1;
  const isOwn = (each: Note) => !each.isRule && (hasChoice || !walk.settled.has(each));
  if (walk.notes.slice(start).some(isOwn)) {
    const isShown = settle(walk, start, met, a, b, at);
    if (!isShown) doubt(walk, start, before, after, isUnread(...parts(walk, before, after)));
  }
  for (const each of walk.notes.slice(start)) walk.settled.add(each);
}

/** Whether not even its types are known: a reference that leads nowhere, a type that nobody knows. */
function isBlind(shape: Shape): boolean {
  return [...shape.opaque.values()].some(({ keyword }) =>
    ["$ref", "$dynamicRef", "$recursiveRef", "type", "allOf", "anyOf"].includes(keyword),
  );
}

function noteBranch(walk: Walk, shape: Shape, others: number, effect: Effect, at: Place): void {
  if ((shape.types & others) === 0) return;
  const sign = effect === "narrower" ? "-" : "+";
  const reason = effect === "narrower" ? "choice-removed" : "choice-added";
  // Of exactly one of several that overlap, what one more or fewer takes away cannot be seen here.
  const seen = shape.opaque.size === 0 ? effect : "unknown";
  note(walk, at, seen, reason, `${sign} ${at.subject}: a choice of ${typeText(shape.types)}`);
}

/** A default that becomes another one changes what a call means that leaves it out; nothing here says how. */
function compareDefaults(walk: Walk, a: Json, b: Json, at: Place): void {
  const before = defaultOf(walk.before, a);
  const after = defaultOf(walk.after, b);
  if (sameJson(before, after)) return;
  const isChanged = before !== undefined && after !== undefined;
  const reason = isChanged ? "default-changed" : before === undefined ? "default-added" : "default-removed";
  const shown = (value: Json | undefined) => (value === undefined ? "none" : JSON.stringify(value));
  walk.notes.push({
    pointer: below(at.pointer, "default"),
    class: isChanged && walk.side === "input" ? "unknown" : "documentation",
    reason,
    summary: `${isChanged && walk.side === "input" ? "?" : "~"} ${at.subject}: default ${shown(before)} → ${shown(after)}`,
    isRule: true,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
}

/**
 * Takes back what a keyword alone seemed to do where the schemas as a whole show that it does not. False where neither
 * that nor the opposite could be shown.
 */
function settle(walk: Walk, start: number, met: number, a: Json, b: Json, at: Place): boolean {
  const own = walk.notes.slice(start);
  const claims = own.filter((each) => !each.isRule && isTaken(each));
  const claimed = new Set(claims);
  const [part, whole] = parts(walk, a, b);
  const isRoot = at.depth === 0;
  const found = claims.length === 0 ? undefined : subsumes(walk.fits, part, whole, isRoot);
  if (found === undefined || found.answer === "yes") {
    const isNotation =
      subsumes(walk.back, whole, part, isRoot).answer === "yes" &&
      subsumes(walk.strict, part, whole, isRoot).answer === "yes";
    const kept = own.flatMap((each): readonly Note[] => {
      if (each.isRule) return [each];
      if (isNotation) return [];
      return [covered(each)];
    });
    putFrom(walk, start, kept);
    // Elsewhere the same pairs may matter.
    if (claims.length > 0) for (const [x, y] of walk.trail.splice(met)) walk.visited.get(x)?.delete(y);
    return true;
  }
  if (found.answer === "unknown") return false;
  const { witness } = found;
  const isOne = claims.length === 1;
  const shown = (claim: Note): Note =>
    isOne
      ? { witness, witnessAt: at.pointer, ...claim, class: "breaking", isShown: true }
      : { ...claim, isShown: true };
  putFrom(
    walk,
    start,
    own.map((each) => (claimed.has(each) ? shown(each) : each)),
  );
  if (!isOne && claims.every((each) => each.class === "unknown"))
    walk.notes.push({
      pointer: at.pointer,
      class: "breaking",
      reason: "schema-changed",
      summary: `~ ${at.subject}: takes less`,
      isRule: false,
      isShown: true,
      witness,
      witnessAt: at.pointer,
    });
  return true;
}

/** Whether patterns and formats decide, which nobody runs here: of texts that are limited already all may still be fitting. */
function isUnread(part: readonly Shape[], whole: readonly Shape[]): boolean {
  const isRead = ({ patterns, formats }: Shape) => patterns.size + formats.size === 0;
  const isLimited = (shape: Shape) =>
    (shape.types & typeBit.string) !== 0 && (!isRead(shape) || (shape.listed & typeBit.string) !== 0);
  return part.some(isLimited) && ![...part, ...whole].every(isRead);
}

/**
 * Where alternatives overlap, one may take over what another has lost, and a condition may never have allowed it: what
 * no instance shows is not claimed.
 */
function doubt(
  walk: Walk,
  start: number,
  before: readonly Shape[],
  after: readonly Shape[],
  isUnread: boolean,
): void {
  const isTold = (world: World, shapes: readonly Shape[]) =>
    shapes.every((shape, n) => shapes.slice(n + 1).every((other) => areDisjoint(world, shape, other)));
  const hasCondition = [...before, ...after].some((shape) =>
    [...shape.opaque.values()].some(({ keyword }) => isRestricting(keyword)),
  );
  if (!hasCondition && !isUnread && isTold(walk.before, before) && isTold(walk.after, after)) return;
  putFrom(
    walk,
    start,
    walk.notes.slice(start).map((each) => (each.isRule ? each : undecided(each))),
  );
}

/** In place: of thousands of members each looks at its own notes alone. */
function putFrom(walk: Walk, start: number, notes: readonly Note[]): void {
  walk.notes.length = start;
  for (const each of notes) walk.notes.push(each);
}

function isTaken(note: Note): boolean {
  return note.class === "breaking" || note.class === "unknown";
}

/** A keyword says less, and the rest of the schema shows that nothing is lost. */
function covered(note: Note): Note {
  if (!isTaken(note)) return note;
  return { ...note, class: "additive", isCovered: true, summary: note.summary.replace(/^\?/, "~") };
}
