import { compareText } from "../model/finding.ts";
import { printable } from "../model/text.ts";

/** Text from a file as a message may carry it: on one line, no more than 80 characters. */
export function shown(text: string): string {
  return printable(text, 80);
}

/** A length of time as people say it, rounded down: `40 s`, `12 min`, `31 h`, `5 d`. */
export function spoken(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 72 * 3_600) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** How long until something, as reports say it elsewhere: rounded up, so that it is never promised too early. */
export function ahead(milliseconds: number): string {
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
  if (milliseconds < minute) return `${Math.max(0, Math.ceil(milliseconds / 1000))} s`;
  if (milliseconds < 2 * hour) return `${Math.ceil(milliseconds / minute)} min`;
  if (milliseconds < 4 * day) return `${Math.ceil(milliseconds / hour)} h`;
  return `${Math.ceil(milliseconds / day)} days`;
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[], last: "or" | "and" = "or"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** The candidates most like a text, best first, by edit distance; those with nothing in common are left out. */
export function nearest(text: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const wanted = text.slice(0, 64).toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.slice(0, 64).toLowerCase()) }))
    .filter((entry) => entry.distance <= Math.max(2, Math.ceil(wanted.length / 2)))
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, count)
    .map((entry) => entry.candidate);
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
