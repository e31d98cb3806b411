import { isTimeZone, wallClock } from "../../model/time-zone.ts";

/** Where and when a comment is written: what is told must still be true when it is read days later. */
export interface Clock {
  readonly now: Date;
  /** IANA name of the zone of everything that has none of its own. */
  readonly timeZone: string;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const months = [
  ...(["Jan", "Feb", "Mar", "Apr", "May", "Jun"] as const),
  ...(["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const),
] as const;

/** The end of the year 9999, in epoch milliseconds: beyond it clocks and formats break. */
const farthest = 253_402_300_800_000;

interface Wall {
  readonly year: number;
  /** `Mon 23 Nov` */
  readonly date: string;
  /** `09:00` */
  readonly time: string;
}

/**
 * `Mon 23 Nov 09:00 Europe/Berlin (08:00 UTC)`; the year only where it is not the current one, and the date in UTC
 * where it is another there.
 */
export function sayMoment(instant: string, clock: Clock): string {
  const at = Date.parse(instant);
  if (!(Math.abs(at) < farthest)) return "an unknown time";
  const { timeZone } = clock;
  const utc = wallIn("UTC", at);
  const here = isTimeZone(timeZone) ? wallIn(timeZone, at) : utc;
  const year = here.year === wallIn("UTC", clock.now.getTime()).year ? "" : ` ${here.year}`;
  if (!isTimeZone(timeZone) || isUniversal(timeZone)) return `${here.date}${year} ${here.time} UTC`;
  const universal = here.date === utc.date ? utc.time : `${utc.date} ${utc.time}`;
  return `${here.date}${year} ${here.time} ${timeZone} (${universal} UTC)`;
}

/** As `sayMoment`, in the one zone: `Mon 23 Nov 09:00 Europe/Berlin`. */
export function sayShortMoment(instant: string, clock: Clock): string {
  return sayMoment(instant, clock).replace(/ \([^)]* UTC\)$/, "");
}

function isUniversal(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT)$/i.test(zone);
}

function wallIn(zone: string, instant: number): Wall {
  const wall = new Date(wallClock(zone, instant));
  return {
    year: wall.getUTCFullYear(),
    date: `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`,
    time: wall.toISOString().slice(11, 16),
  };
}
