import { below } from "../change.ts";
import { sameJson } from "../same.ts";
import { isMultiple } from "./alternatives.ts";
import { implies } from "./formats.ts";
import { bitOfValue, numberTypes, openTypes, type Shape, typeBit } from "./shape.ts";
import { bound, counts, limit, note, type Place, type Walk } from "./walk-notes.ts";
import { compareObjects } from "./walk-object.ts";

/** Keyword by keyword what one alternative says otherwise than another, for the types that both admit. */
export function compareShapes(walk: Walk, a: Shape, b: Shape, at: Place): void {
  const common = a.types & b.types;
  const open = openTypes(a) & openTypes(b);
  compareValues(walk, a, b, common, at);
  if ((open & numberTypes) !== 0) compareNumbers(walk, a, b, at);
  if ((common & typeBit.string) !== 0) compareTexts(walk, a, b, at);
  if ((open & typeBit.array) !== 0) compareLists(walk, a, b, at);
  if ((open & typeBit.object) !== 0) compareObjects(walk, a, b, at);
  compareOpaque(walk, a, b, at);
}

function compareValues(walk: Walk, a: Shape, b: Shape, common: number, at: Place): void {
  const place = { ...at, pointer: below(at.pointer, "enum") };
  const listed = common & a.listed & b.listed;
  const missing = (from: Shape, other: Shape) =>
    [...from.values].filter(([text, value]) => (bitOfValue(value) & listed) !== 0 && !other.values.has(text));
  const gone = missing(a, b);
  const come = missing(b, a);
  if (gone.length + come.length > 0) {
    const effect = gone.length === 0 ? "wider" : come.length === 0 ? "narrower" : "different";
    const texts = [...gone.map(([text]) => `- ${text}`), ...come.map(([text]) => `+ ${text}`)];
    const reason = gone.length === 0 ? "value-added" : come.length === 0 ? "value-removed" : "values-changed";
    note(walk, place, effect, reason, `~ ${at.subject}: ${some(texts)}`, {
      before: [...a.values.values()],
      after: [...b.values.values()],
    });
  }
  const limited = (common & b.listed & ~a.listed) !== 0;
  const freed = (common & a.listed & ~b.listed) !== 0;
  if (limited)
    note(walk, place, "narrower", "values-limited", `~ ${at.subject}: one of ${some([...b.values.keys()])}`, {
      after: [...b.values.values()],
    });
  if (freed)
    note(walk, place, "wider", "values-freed", `~ ${at.subject}: any value`, {
      before: [...a.values.values()],
    });
}

function some(texts: readonly string[], limit = 8): string {
  const shown = texts.slice(0, limit).join(", ");
  return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}

function compareNumbers(walk: Walk, a: Shape, b: Shape, at: Place): void {
  bound(
    walk,
    at,
    a.range.lowOpen ? "exclusiveMinimum" : "minimum",
    b.range.lowOpen ? "exclusiveMinimum" : "minimum",
    {
      before: a.range.low,
      after: b.range.low,
      isLower: true,
    },
  );
  bound(
    walk,
    at,
    a.range.highOpen ? "exclusiveMaximum" : "maximum",
    b.range.highOpen ? "exclusiveMaximum" : "maximum",
    {
      before: a.range.high,
      after: b.range.high,
      isLower: false,
    },
  );
  if (sameJson(a.divisors.toSorted(), b.divisors.toSorted())) return;
  const within = (x: Shape, y: Shape) =>
    y.divisors.every((divisor) => x.divisors.some((own) => isMultiple(own, divisor)));
  const effect = within(b, a) ? "narrower" : within(a, b) ? "wider" : "different";
  const [before, after] = [a.divisors.join(" and "), b.divisors.join(" and ")];
  const text =
    after === ""
      ? "no multipleOf"
      : before === ""
        ? `multipleOf ${after}`
        : `multipleOf ${before} → ${after}`;
  limit(walk, at, "multipleOf", effect, text, { before: a.divisors, after: b.divisors });
}

function compareTexts(walk: Walk, a: Shape, b: Shape, at: Place): void {
  counts(walk, at, a.length, b.length, "Length");
  texts(walk, at, "pattern", a.patterns, b.patterns, (x, y) => x === y);
  texts(walk, at, "format", a.formats, b.formats, implies);
}

/** One that appears admits less, one that goes admits more, one that became another cannot be decided. */
function texts(
  walk: Walk,
  at: Place,
  keyword: string,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  isWithin: (a: string, b: string) => boolean,
): void {
  const gone = [...a].filter((text) => !b.has(text));
  const come = [...b].filter((text) => !a.has(text));
  if (gone.length + come.length === 0) return;
  const shown = (list: readonly string[]) => list.map((text) => JSON.stringify(text)).join(" and ");
  const isNarrower = gone.every((text) => [...b].some((other) => isWithin(other, text)));
  const isWider = come.every((text) => [...a].some((other) => isWithin(other, text)));
  const effect = isNarrower ? "narrower" : isWider ? "wider" : "unknown";
  const text =
    gone.length === 0
      ? `${keyword} ${shown(come)}`
      : come.length === 0
        ? `no ${keyword}`
        : `${keyword} ${shown(gone)} → ${shown(come)}`;
  limit(walk, at, keyword, effect, text, {
    ...(gone.length === 0 ? {} : { before: gone.length === 1 ? (gone[0] ?? "") : gone }),
    ...(come.length === 0 ? {} : { after: come.length === 1 ? (come[0] ?? "") : come }),
  });
}

function compareLists(walk: Walk, a: Shape, b: Shape, at: Place): void {
  counts(walk, at, a.items, b.items, "Items");
  if (a.unique !== b.unique)
    limit(
      walk,
      at,
      "uniqueItems",
      b.unique ? "narrower" : "wider",
      b.unique ? "uniqueItems" : "no uniqueItems",
    );
  const places = Math.max(a.prefix.length, b.prefix.length);
  for (let n = 0; n < places; n += 1)
    walk.compare(a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest, {
      pointer: below(at.pointer, "prefixItems", String(n)),
      subject: `${at.subject}[${n}]`,
      depth: at.depth + 1,
    });
  const pointer = below(at.pointer, "items");
  walk.compare(a.rest, b.rest, { pointer, subject: `${at.subject}[]`, depth: at.depth + 1 });
}

function compareOpaque(walk: Walk, a: Shape, b: Shape, at: Place): void {
  const missing = (from: Shape, other: Shape) =>
    [...from.opaque].filter(([text]) => !other.opaque.has(text)).map(([, { keyword }]) => keyword);
  for (const keyword of new Set([...missing(a, b), ...missing(b, a)])) {
    const place = { ...at, pointer: below(at.pointer, keyword) };
    note(walk, place, "unknown", "keyword-changed", `? ${at.subject}: ${keyword} changed`);
  }
}
