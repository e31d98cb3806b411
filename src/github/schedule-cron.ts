const minute = 60_000;
const day = 86_400_000;

const names = {
  month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  weekday: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
} as const;

/**
 * The longest time in milliseconds that can lie between two runs of a workflow with these cron lines (POSIX, UTC,
 * as GitHub reads them); null where none of them can be read or ever comes.
 */
export function longestGap(crons: readonly string[]): number | null {
  const lines = crons.slice(0, mostLines).flatMap((cron) => parse(cron) ?? []);
  const known = new Map<string, Times>();
  let gap: number | null = null;
  let last: number | null = null;
  for (let at = start; at < start + span; at += day) {
    const due = lines.map((line) => isDue(line, new Date(at)));
    if (!due.includes(true)) continue;
    const key = due.join();
    const times = known.get(key) ?? timesOf(lines.filter((_, index) => due[index]));
    known.set(key, times);
    const before = last === null ? 0 : at + times.first - last;
    if (last !== null || times.gap > 0) gap = Math.max(gap ?? 0, before, times.gap);
    last = at + times.last;
  }
  return gap;
}

/** A workflow has a few; whoever writes more shall not keep a run busy. */
const mostLines = 20;
/** Two leap days are the longest way between two runs of any one line; a weekday makes it no rarer than this. */
const start = Date.UTC(2024, 0, 1);
const span = 2 * 1_462 * day;

/** Of one day, in milliseconds from its beginning. */
interface Times {
  readonly first: number;
  readonly last: number;
  /** The longest between two of them; 0 where there is but one. */
  readonly gap: number;
}

interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** Both restricted: either is enough. */
  readonly either: boolean;
}

function parse(cron: string): Cron | undefined {
  const fields = cron.trim().toLowerCase().split(/\s+/);
  const [m = "", h = "", d = "", mo = "", w = ""] = fields;
  if (fields.length !== 5) return undefined;
  const minutes = numbers(m, 0, 59);
  const hours = numbers(h, 0, 23);
  const days = numbers(d, 1, 31);
  const months = numbers(named(mo, names.month, 1), 1, 12);
  const weekdays = numbers(named(w, names.weekday, 0), 0, 7)?.map((value) => value % 7);
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  const either = days.length < 31 && new Set(weekdays).size < 7;
  return { minutes, hours, days, months, weekdays, either };
}

/** `*`, `5`, `1-5`, `0,30`, a step after any of them; undefined where it is none. */
function numbers(field: string, low: number, high: number): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of field.split(",")) {
    const [, from, to, step] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    if (from === undefined && !part.startsWith("*")) return undefined;
    const first = from === undefined ? low : Number(from);
    const last = to !== undefined ? Number(to) : from === undefined || step !== undefined ? high : first;
    const by = step === undefined ? 1 : Number(step);
    if (first < low || last > high || first > last || by < 1) return undefined;
    for (let value = first; value <= last; value += by) found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

function named(field: string, words: readonly string[], first: number): string {
  return field.replace(/[a-z]+/g, (word) => {
    const index = words.indexOf(word);
    return index < 0 ? word : String(index + first);
  });
}

function isDue(line: Cron, date: Date): boolean {
  if (!line.months.includes(date.getUTCMonth() + 1)) return false;
  const day = line.days.includes(date.getUTCDate());
  const weekday = line.weekdays.includes(date.getUTCDay());
  return line.either ? day || weekday : day && weekday;
}

/** When any of some lines is due, on a day that is theirs. */
function timesOf(lines: readonly Cron[]): Times {
  const times = lines.flatMap(({ hours, minutes }) => {
    return hours.flatMap((hour) => minutes.map((at) => (hour * 60 + at) * minute));
  });
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? 0));
  return { first: sorted[0] ?? 0, last: sorted.at(-1) ?? 0, gap: Math.max(0, ...gaps) };
}
