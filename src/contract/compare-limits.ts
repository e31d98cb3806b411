import { sameJson } from "./same.ts";
import { type JsonObject, member } from "./schema-form.ts";

/** Whether a greater number admits more values or fewer. */
const limits: Readonly<Record<string, "lower" | "upper" | "text">> = {
  minimum: "lower",
  exclusiveMinimum: "lower",
  minLength: "lower",
  minItems: "lower",
  minProperties: "lower",
  maximum: "upper",
  exclusiveMaximum: "upper",
  maxLength: "upper",
  maxItems: "upper",
  maxProperties: "upper",
  multipleOf: "text",
  pattern: "text",
  format: "text",
  uniqueItems: "text",
};

export interface LimitChange {
  readonly keyword: string;
  readonly effect: "narrower" | "wider" | "unknown";
  readonly text: string;
}

export function isLimit(keyword: string): boolean {
  return Object.hasOwn(limits, keyword);
}

/**
 * A limit that appears admits less, one that goes admits more, a number that moved is decided by its
 * direction; a pattern, format or divisor that became another one cannot be decided without its meaning.
 */
export function compareLimits(before: JsonObject, after: JsonObject): readonly LimitChange[] {
  return Object.entries(limits).flatMap(([keyword, kind]): readonly LimitChange[] => {
    const a = member(before, keyword);
    const b = member(after, keyword);
    if (sameJson(a, b)) return [];
    if (a === undefined) return [{ keyword, effect: "narrower", text: `${keyword} ${JSON.stringify(b)}` }];
    if (b === undefined) return [{ keyword, effect: "wider", text: `no ${keyword}` }];
    const text = `${keyword} ${JSON.stringify(a)} → ${JSON.stringify(b)}`;
    if (kind === "text" || typeof a !== "number" || typeof b !== "number")
      return [{ keyword, effect: "unknown", text }];
    return [{ keyword, effect: b > a === (kind === "lower") ? "narrower" : "wider", text }];
  });
}
