import { isRecord } from "../model/json.ts";

/** Whether a value has a form; what it lacks is added to `problems`, each with its place in the document. */
export type Shape<T> = (value: unknown, at: string, problems: string[]) => value is T;

function complain(problems: string[], at: string, wanted: string): false {
  if (problems.length < 20) problems.push(`${at === "" ? "the document" : at} is not ${wanted}`);
  return false;
}

export function text(value: unknown, at: string, problems: string[]): value is string {
  return typeof value === "string" || complain(problems, at, "a text");
}

export function count(value: unknown, at: string, problems: string[]): value is number {
  return (
    (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) ||
    complain(problems, at, "a whole number from 0")
  );
}

/** A length of time or a share: whole or not, never negative. */
export function amount(value: unknown, at: string, problems: string[]): value is number {
  return (
    (typeof value === "number" && Number.isFinite(value) && value >= 0) ||
    complain(problems, at, "a number from 0")
  );
}

export function flag(value: unknown, at: string, problems: string[]): value is boolean {
  return typeof value === "boolean" || complain(problems, at, "true or false");
}

export function instant(value: unknown, at: string, problems: string[]): value is string {
  return (
    (typeof value === "string" && value.length < 40 && !Number.isNaN(Date.parse(value))) ||
    complain(problems, at, "an ISO instant")
  );
}

export function anything(_value: unknown, _at: string, _problems: string[]): _value is unknown {
  return true;
}

export function oneOf<const T extends string | number>(allowed: readonly T[]): Shape<T> {
  return (value, at, problems): value is T =>
    allowed.some((one) => one === value) || complain(problems, at, `one of ${allowed.join(", ")}`);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at, problems): value is T | null => value === null || shape(value, at, problems);
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at, problems): value is readonly T[] =>
    Array.isArray(value)
      ? value.map((item, index) => shape(item, `${at}/${index}`, problems)).every(Boolean)
      : complain(problems, at, "a list");
}

export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, at, problems): value is Readonly<Record<string, T>> =>
    isRecord(value)
      ? Object.entries(value)
          .map(([key, member]) => shape(member, `${at}/${key}`, problems))
          .every(Boolean)
      : complain(problems, at, "a map");
}

/** Members that are not named are allowed: a later Headgate of the same version may add some. */
export function struct<T extends object>(
  members: { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> },
  optional: readonly (keyof T & string)[] = [],
): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(members);
  const mayLack = new Set<string>(optional);
  return (value, at, problems): value is T => {
    if (!isRecord(value)) return complain(problems, at, "a map");
    return shapes
      .map(([name, shape]) => {
        const place = `${at}/${name}`;
        if (Object.hasOwn(value, name)) return shape(value[name], place, problems);
        return mayLack.has(name) || complain(problems, place, "there");
      })
      .every(Boolean);
  };
}

/** The first of the shapes that fits; where none does, what the one with the fewest problems lacks. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value, at, problems): value is A | B => {
    const first: string[] = [];
    const second: string[] = [];
    if (one(value, at, first) || other(value, at, second)) return true;
    problems.push(...(first.length <= second.length ? first : second));
    return false;
  };
}
