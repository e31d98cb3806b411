import { unprintable } from "../model/text.ts";

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
export function quoted(text: string, limit = 60): string {
  const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
  return visible.replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
export function pathInWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the file";
  let words = "";
  for (const step of path) {
    if (typeof step === "number") words += `[${step}]`;
    else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step)) words += words === "" ? step : `.${step}`;
    else words += `[${quoted(step)}]`;
  }
  return words;
}

/** What a value is, in words, for a message that says that it should be something else. */
export function kindInWords(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return value === "" ? "empty text" : `the text ${quoted(value)}`;
  return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}

/** The candidate that differs least from a word, if it is near enough to have been meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
