import type { Json } from "../../model/canonical.ts";
import { below, type ChangeClass } from "../change.ts";
import type { JsonObject } from "../schema-form.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Count } from "./shape.ts";
import type { World } from "./world.ts";

/** What happened to the set of valid values: fewer, more, others, or cannot say. */
export type Effect = "narrower" | "wider" | "different" | "unknown";

export interface Note {
  readonly pointer: string;
  readonly class: ChangeClass;
  readonly reason: string;
  readonly summary: string;
  /** Told by a rule about names and defaults: what is valid does not decide it. */
  readonly isRule: boolean;
  /** An instance showed that something breaks where this was found. */
  readonly isShown?: boolean;
  /** A keyword says less, but the schema as a whole shows that nothing is lost. */
  readonly isCovered?: boolean;
  readonly before?: Json;
  readonly after?: Json;
  /** Was valid (input) or is possible now (output), and is not (was not): what shows that it breaks. */
  readonly witness?: Json;
  /** Pointer of the place whose value the witness is. */
  readonly witnessAt?: string;
  /** The whole arguments, or the whole answer, with the witness at its place: as valid before, and as invalid now. */
  readonly whole?: Json;
}

export interface Walk {
  readonly side: "input" | "output";
  readonly before: World;
  readonly after: World;
  /** Does all that must fit fit? What was sent before into what is taken now, what comes now into what was expected. */
  readonly fits: Inquiry;
  /** The same where what is not named counts too, and the other way round: both together are notation. */
  readonly strict: Inquiry;
  readonly back: Inquiry;
  notes: Note[];
  /** Pairs already compared: recursive schemas end, shared ones are told once. */
  readonly visited: Map<JsonObject, Set<JsonObject>>;
  /** Of which it was shown where they are whether they hold. */
  readonly settled: Set<Note>;
  /** The same pairs in the order in which they were met. */
  readonly trail: (readonly [JsonObject, JsonObject])[];
  /** Compares what stands at one place of both. */
  readonly compare: (a: Json, b: Json, at: Place) => void;
}

/** Where in the schema, as a pointer and as people call it. */
export interface Place {
  readonly pointer: string;
  readonly subject: string;
  readonly depth: number;
}

export function note(
  walk: Walk,
  at: Place,
  effect: Effect,
  reason: string,
  summary: string,
  values: { readonly before?: Json; readonly after?: Json } = {},
): void {
  walk.notes.push({
    pointer: at.pointer,
    class: classOf(effect, walk.side),
    reason,
    summary,
    isRule: false,
    ...values,
  });
}

function classOf(effect: Effect, side: "input" | "output"): ChangeClass {
  if (effect === "unknown") return "unknown";
  if (effect === "different") return "breaking";
  return (effect === "narrower") === (side === "input") ? "breaking" : "additive";
}

/** What names and defaults decide, not what is valid. */
export function rule(
  walk: Walk,
  at: Place,
  kind: ChangeClass,
  reason: string,
  summary: string,
  isRule = true,
  values: { readonly before?: Json; readonly after?: Json } = {},
): void {
  walk.notes.push({ pointer: at.pointer, class: kind, reason, summary, isRule, ...values });
}

/** One end of a range or a count; infinite where there is none. */
export function bound(
  walk: Walk,
  at: Place,
  old: string,
  now: string,
  { before, after, isLower }: { readonly before: number; readonly after: number; readonly isLower: boolean },
): void {
  const isOpener = old !== now && before === after;
  if (before === after && !isOpener) return;
  const isTighter = isOpener ? now.startsWith("exclusive") : after > before === isLower;
  const isGone =
    !Number.isFinite(after) || (isLower && now.startsWith("min") && now !== "minimum" && after === 0);
  const isNew =
    !Number.isFinite(before) || (isLower && old.startsWith("min") && old !== "minimum" && before === 0);
  const keyword = isGone ? old : now;
  const text = isGone
    ? `no ${old}`
    : isNew
      ? `${now} ${after}`
      : `${old === now ? now : `${old}/${now}`} ${before} → ${after}`;
  limit(walk, at, keyword, isTighter ? "narrower" : "wider", text, {
    ...(isNew ? {} : { before }),
    ...(isGone ? {} : { after }),
  });
}

export function counts(walk: Walk, at: Place, a: Count, b: Count, noun: string): void {
  bound(walk, at, `min${noun}`, `min${noun}`, { before: a.low, after: b.low, isLower: true });
  bound(walk, at, `max${noun}`, `max${noun}`, { before: a.high, after: b.high, isLower: false });
}

export function limit(
  walk: Walk,
  at: Place,
  keyword: string,
  effect: Effect,
  text: string,
  values: { readonly before?: Json; readonly after?: Json } = {},
): void {
  const reason =
    effect === "narrower" ? "limit-tightened" : effect === "wider" ? "limit-loosened" : "limit-changed";
  const place = { ...at, pointer: below(at.pointer, keyword) };
  note(walk, place, effect, reason, `~ ${at.subject}: ${text}`, values);
}
