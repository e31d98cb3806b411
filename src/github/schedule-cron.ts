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
  const lines = crons.flatMap((cron) => parse(cron) ?? []);
  if (lines.length === 0) return null;
  // Four years and a leap day are the longest way between two of any one line.
  const start = Date.UTC(2024, 0, 1);
  let gap = 0;
  let last: number | null = null;
  let found = false;
  for (let at = start; at < start + 1_462 * day * 2; at += day) {
    const today = lines.filter((line) => isDue(line, new Date(at)));
    if (today.length === 0) continue;
    const times = timesOf(today);
    for (const time of times) {
      if (last !== null) {
        gap = Math.max(gap, at + time * minute - last);
        found = true;
      }
      last = at + time * minute;
    }
    // Each day is like this one: no need to go on.
    if (found && lines.some(isDaily)) break;
  }
  return found ? gap : null;
}

interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** Both restricted: either is enough. */
  readonly either: boolean;
  readonly everyDay: boolean;
  readonly everyWeekday: boolean;
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
  const everyDay = days.length === 31;
  const everyWeekday = new Set(weekdays).size === 7;
  return {
    minutes,
    hours,
    days,
    months,
    weekdays,
    either: !everyDay && !everyWeekday,
    everyDay,
    everyWeekday,
  };
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

function isDaily(line: Cron): boolean {
  return line.everyDay && line.everyWeekday && line.months.length === 12;
}

/** Minutes of a day at which any of the lines is due. */
function timesOf(lines: readonly Cron[]): readonly number[] {
  const times = lines.flatMap(({ hours, minutes }) => {
    return hours.flatMap((hour) => minutes.map((at) => hour * 60 + at));
  });
  return [...new Set(times)].sort((a, b) => a - b);
}
