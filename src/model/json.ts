/** What a text or a file's bytes hold as JSON; undefined where they hold none. */
export function jsonOf(source: string | Uint8Array | undefined): unknown {
  if (source === undefined) return undefined;
  const text =
    typeof source === "string"
      ? source
      : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether something that was read is an object with members, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was read as an object with members: one without any where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** An object's own members as a map: absent names are absent, whatever they are called. */
export function members(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isRecord(value) ? Object.entries(value) : []);
}

/** The value at the end of a way through own members of objects. */
export function at(value: unknown, ...way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

/** At most `most` items of a list; none of what is no list. */
export function items(value: unknown, most = 10_000): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** A text that says something and is not endless. */
export function words(value: unknown, most = 10_000): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}
