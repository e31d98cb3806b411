/** An object's own members as a map: absent names are absent, whatever they are called. */
export function members(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

/** The value at the end of a way through members of objects. */
export function at(value: unknown, ...way: readonly string[]): unknown {
  return way.reduce<unknown>((inner, name) => members(inner).get(name), value);
}

/** At most `most` items of a list; none of what is no list. */
export function items(value: unknown, most = 10_000): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** A text that says something and is not endless. */
export function words(value: unknown, most = 10_000): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}
