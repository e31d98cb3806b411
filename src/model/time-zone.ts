/**
 * Wall clocks of IANA time zones. A wall time is the epoch milliseconds that UTC would have when its clock
 * showed the same, so that it can be reckoned with.
 */
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  // Offsets such as +01:00 are zones to some versions of Node only; a name means the same to all.
  if (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) {
    try {
      format = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    } catch {
      format = null;
    }
  }
  formats.set(zone, format);
  return format;
}

export function isTimeZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** Wall time at an instant; an unknown zone is UTC (asked for only after `isTimeZone`). */
export function wallClock(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

function offsetAt(zone: string, instant: number): number {
  const format = formatOf(zone);
  if (!format) return 0;
  const seconds = Math.floor(instant / 1000) * 1000;
  const of: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(seconds)) of[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of;
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
}

/** The first instant in (`after`, `before`] at which the clock has been changed; undefined where none is. */
export function transitionAfter(zone: string, after: number, before: number): number | undefined {
  const offset = offsetAt(zone, after);
  if (offsetAt(zone, before) === offset) return undefined;
  // Clocks change on whole minutes.
  let low = Math.floor(after / 60_000);
  let high = Math.ceil(before / 60_000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * 60_000) === offset) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

/** The first instant at which the wall shows this time or, where a change of clocks skips it, a later one. */
export function firstInstantOf(zone: string, wall: number): number {
  const offsets = [offsetAt(zone, wall - 86_400_000), offsetAt(zone, wall + 86_400_000)];
  const hits = offsets.map((offset) => wall - offset).filter((at) => wallClock(zone, at) === wall);
  if (hits.length > 0) return Math.min(...hits);
  const [earliest, latest] = [wall - Math.max(...offsets), wall - Math.min(...offsets)];
  return transitionAfter(zone, earliest, latest) ?? latest;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** `Mon 2027-01-04 09:00 Europe/Berlin`; without the date where it is within six days of `now`. */
export function formatLocal(zone: string, instant: number, now: number): string {
  const wall = new Date(wallClock(zone, instant));
  const text = wall.toISOString();
  const date = instant - now < 6 * 86_400_000 ? "" : ` ${text.slice(0, 10)}`;
  return `${weekdays[wall.getUTCDay()]}${date} ${text.slice(11, 16)} ${zone}`;
}
