import { formatDuration, type Milliseconds } from "../model/duration.ts";
import type { TextOptions } from "./text.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
export function sayDuration(duration: Milliseconds): string {
  const length = Math.max(0, duration);
  if (length < minute) return `${Math.floor(length / second)} s`;
  if (length < 2 * hour) return `${Math.floor(length / minute)} min`;
  if (length < 4 * day) return `${Math.floor(length / hour)} h`;
  return `${Math.floor(length / day)} days`;
}

/** A setting's length, exact: `24 h`, `1 h 30 min`. */
export function saySetting(duration: Milliseconds): string {
  const units = { d: "days", h: "h", m: "min", s: "s" } as const;
  const parts = [...formatDuration(duration).matchAll(/(\d+)([dhms])/g)];
  return parts
    .map(([, number = "", unit = ""]) => `${number} ${units[unit as keyof typeof units] ?? unit}`)
    .join(" ");
}

/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
export function sayAgo(instant: string, now: Date): string {
  const age = now.getTime() - Date.parse(instant);
  if (Number.isNaN(age)) return "unknown";
  if (age < -minute) return sayIn(instant, now);
  return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}

/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
export function sayIn(instant: string, now: Date): string {
  const rest = Date.parse(instant) - now.getTime();
  if (Number.isNaN(rest)) return "unknown";
  if (rest <= 0) return "now";
  const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
  return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}

/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
export function sayInstant(instant: string, options: Pick<TextOptions, "now" | "timeZone">): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return "unknown";
  const at = partsOf(date, options.timeZone);
  const today = partsOf(options.now, options.timeZone);
  const clock = `${at.hour}:${at.minute}`;
  if (at.day === today.day) return clock;
  const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
  return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}

function partsOf(date: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((entry) => entry.type === type)?.value ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    weekday: part("weekday"),
    hour: part("hour"),
    minute: part("minute"),
  };
}

/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
export function sayEligible(instant: string, options: Pick<TextOptions, "now" | "timeZone">): string {
  return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}
