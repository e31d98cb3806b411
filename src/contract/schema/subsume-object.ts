import type { Json } from "../../model/canonical.ts";
import { evaluate, refusesUnnamed } from "./evaluate.ts";
import { firstNo, type Inclusion, type Inquiry, unknown, yes } from "./inquiry.ts";
import { matches, textOfPattern } from "./patterns.ts";
import { sampleObject, sampleOf } from "./sample.ts";
import { type Shape, typeBit } from "./shape.ts";
import { spend } from "./steps.ts";

/** As `covers`, for objects alone. Members that the part does not name are never given, unless it names none. */
export function coversObjects(inquiry: Inquiry, a: Shape, b: Shape, depth: number): Inclusion {
  spend(inquiry.part.steps, a.properties.size + b.properties.size + b.required.size + b.dependent.size);
  const shape = { ...a, types: typeBit.object, listed: 0 };
  const made = (given: { readonly [name: string]: Json }, size?: number, left?: string): Inclusion => {
    const witness = sampleObject(inquiry.part, shape, given, 0, size, left);
    return witness === undefined ? unknown : { answer: "no", witness };
  };
  const isClosed = a.additional === false && a.patternProperties.size === 0;
  const isNamed = isClosed || refusesUnnamed(a, { ...inquiry.reading, unnamed: "refused" }, depth);
  const most = isNamed ? Math.min(a.members.high, a.properties.size) : a.members.high;
  const least = Math.max(a.members.low, a.required.size);
  const isAll = isNamed && a.members.low >= a.properties.size;
  const isNeeded = (name: string) => a.required.has(name) || (isAll && a.properties.has(name));
  return firstNo([
    ...[...b.required].map((name) => () => (isNeeded(name) ? yes : made({}, undefined, name))),
    ...[...a.properties].map(([name, schema]) => () => {
      // A name that the part itself refuses is never given.
      if (a.names !== undefined && evaluate(inquiry.part, a.names, name, inquiry.reading, depth + 1) === "no")
        return yes;
      const found = memberIn(inquiry, name, schema, b, depth);
      if (found.answer !== "no" || found.witness === undefined) return found;
      return made({ [name]: found.witness });
    }),
    () => patternsIn(inquiry, a, b, depth, made),
    () => (isNamed ? yes : unnamedIn(inquiry, a, b, depth, made)),
    () => (least >= b.members.low ? yes : made({})),
    () => (most <= b.members.high ? yes : made({}, b.members.high + 1)),
    ...[...b.dependent].map(
      ([name, needs]) =>
        () =>
          dependent(inquiry, a, name, needs, made),
    ),
  ]);
}

function memberIn(inquiry: Inquiry, name: string, schema: Json, b: Shape, depth: number): Inclusion {
  if (b.names !== undefined) {
    const answer = evaluate(inquiry.whole, b.names, name, inquiry.reading, depth + 1);
    if (answer !== "yes") return inquiryOnAny(inquiry, schema, answer === "no");
  }
  const other = b.properties.get(name) ?? b.additional;
  if (other !== undefined) return inquiry.include(schema, other, depth + 1);
  return refusesUnnamed(b, inquiry.reading, depth) ? inquiryOnAny(inquiry, schema, true) : yes;
}

/** A member that is not admitted whatever its value. */
function inquiryOnAny(inquiry: Inquiry, schema: Json, isRefused: boolean): Inclusion {
  if (inquiry.include(schema, false, 1).answer === "yes") return yes;
  const witness = isRefused ? sampleOf(inquiry.part, schema) : undefined;
  return witness === undefined ? unknown : { answer: "no", witness };
}

/** Members that only the part's patterns, its schema for all others or its openness admit. */
function unnamedIn(
  inquiry: Inquiry,
  a: Shape,
  b: Shape,
  depth: number,
  made: (given: { readonly [name: string]: Json }) => Inclusion,
): Inclusion {
  const isOpen = a.additional === undefined && a.patternProperties.size === 0;
  const schema = a.additional ?? true;
  return firstNo([
    () => {
      if (b.names === undefined) return yes;
      const found = inquiry.include(a.names ?? { type: "string" }, b.names, depth + 1);
      const value = typeof found.witness === "string" ? sampleOf(inquiry.part, schema) : undefined;
      if (found.answer === "yes") return yes;
      return value === undefined ? unknown : made({ [String(found.witness)]: value });
    },
    ...[...b.properties].map(([name, other]) => () => {
      if (a.properties.has(name)) return yes;
      const found = inquiry.include(a.patternProperties.size > 0 ? true : schema, other, depth + 1);
      if (found.answer === "yes" || found.witness === undefined) return found;
      return isOpen && inquiry.reading.unnamed === "refused" ? unknown : made({ [name]: found.witness });
    }),
    () => {
      if (b.additional !== undefined) {
        const found = inquiry.include(schema, b.additional, depth + 1);
        if (found.answer === "yes" || found.witness === undefined) return found;
        const name = unnamed(inquiry, a, b);
        return name === undefined ? unknown : made({ [name]: found.witness });
      }
      return refusesUnnamed(b, inquiry.reading, depth) ? unknown : yes;
    },
  ]);
}

/** A name that neither side has, nor a pattern of theirs. */
function unnamed({ part, whole, reading }: Inquiry, a: Shape, b: Shape): string | undefined {
  const patterns = [...a.patternProperties.keys(), ...b.patternProperties.keys()];
  return ["other", "a", "b", "c", "x", "1"].find(
    (name) =>
      !a.properties.has(name) &&
      !b.properties.has(name) &&
      patterns.every((pattern) => matches(part, pattern, name) === "no") &&
      (a.names === undefined || evaluate(part, a.names, name, reading, 1) === "yes") &&
      (b.names === undefined || evaluate(whole, b.names, name, reading, 1) === "yes"),
  );
}

function patternsIn(
  inquiry: Inquiry,
  a: Shape,
  b: Shape,
  depth: number,
  made: (given: { readonly [name: string]: Json }) => Inclusion,
): Inclusion {
  const shown = (pattern: string, { answer, witness }: Inclusion): Inclusion => {
    const name = witness === undefined ? undefined : textOfPattern(inquiry.part, pattern, 1);
    if (answer === "yes") return yes;
    return name === undefined || witness === undefined ? unknown : made({ [name]: witness });
  };
  return firstNo([
    ...[...b.patternProperties].map(([pattern, other]) => () => {
      if (a.patternProperties.has(pattern)) return yes;
      const found = shown(pattern, inquiry.include(a.additional ?? true, other, depth + 1));
      // A name may be one of those that have a schema of their own.
      return found.answer === "yes" ? unknown : found;
    }),
    ...[...a.patternProperties].map(([pattern, schema]) => () => {
      const other = b.patternProperties.get(pattern) ?? b.additional;
      if (other === undefined) return inquiry.reading.unnamed === "ignored" ? yes : unknown;
      return shown(pattern, inquiry.include(schema, other, depth + 1));
    }),
  ]);
}

function dependent(
  inquiry: Inquiry,
  a: Shape,
  name: string,
  needs: ReadonlySet<string>,
  made: (given: { readonly [name: string]: Json }) => Inclusion,
): Inclusion {
  const own = a.dependent.get(name);
  if ([...needs].every((need) => a.required.has(need) || own?.has(need))) return yes;
  const schema = a.properties.get(name) ?? a.additional;
  const sample = schema === undefined ? undefined : sampleOf(inquiry.part, schema);
  return sample === undefined ? unknown : made({ [name]: sample });
}
