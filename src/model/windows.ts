import type { Window } from "./environment.ts";
import { firstInstantOf, isTimeZone, transitionAfter, wallClock } from "./time-zone.ts";

/**
 * Windows by the wall clock of their time zone: an instant is inside when a clock on the wall there shows a
 * weekday and time that is. So an hour that a change of clocks skips never opens, and one it repeats opens
 * twice. Instants are epoch milliseconds.
 */
export interface ParsedWindow {
  readonly window: Window;
  readonly pattern: Weekly | Span;
}

interface Weekly {
  readonly kind: "weekly";
  /** 0 is Sunday. A window over midnight belongs to the day on which it begins. */
  readonly days: ReadonlySet<number>;
  /** Minutes of the day; an end before the start lies on the next day. */
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly kind: "span";
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export interface WindowProblem {
  readonly problem: string;
}

const minute = 60_000;
const day = 86_400_000;
const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** `[DAYS] [HH:MM-HH:MM]`, `DATE`, `DATE/DATE` (both days included) or `INSTANT/INSTANT`; or what is wrong with it. */
export function parseWindow(window: Window): ParsedWindow | WindowProblem {
  if (!isTimeZone(window.timezone)) {
    return { problem: "the time zone is not one of the IANA database, such as Europe/Berlin" };
  }
  const pattern = /^\s*\d{4}-|\//.test(window.when)
    ? parseSpan(window.when, window.timezone)
    : parseWeekly(window.when);
  return "problem" in pattern ? pattern : { window, pattern };
}

export function isParsed(window: ParsedWindow | WindowProblem): window is ParsedWindow {
  return "pattern" in window;
}

/** Open: inside some allowed window (or none is given), and inside no denied one. */
export function isOpen(windows: readonly ParsedWindow[], instant: number): boolean {
  const allows = windows.filter((entry) => entry.window.kind === "allow");
  return (
    (allows.length === 0 || allows.some((entry) => contains(entry, instant))) &&
    denying(windows, instant).length === 0
  );
}

/** The denied windows that the instant is in: what a message names as the reason. */
export function denying(windows: readonly ParsedWindow[], instant: number): readonly ParsedWindow[] {
  return windows.filter((entry) => entry.window.kind === "deny" && contains(entry, instant));
}

/**
 * The first open instant at or after `now`, to the minute (or `now` itself); null where there is none ever.
 * Goes from one possible change to the next: nothing can open before an allowed window begins and every
 * denied one has ended. What stays shut for over a year with no span in sight repeats, and never opens.
 */
export function nextOpening(windows: readonly ParsedWindow[], now: number): number | null {
  const allows = windows.filter((entry) => entry.window.kind === "allow");
  const boundaries = windows
    .flatMap(({ pattern }) => (pattern.kind === "span" ? [pattern.from, pattern.to] : []))
    .sort((a, b) => a - b);
  const patience = 400 * day;
  let quietSince = now;
  for (let instant = now; Number.isFinite(instant); ) {
    if (isOpen(windows, instant)) return instant;
    const bounds = denying(windows, instant).map((entry) => nextChange(entry, instant));
    if (allows.length > 0 && !allows.some((entry) => contains(entry, instant))) {
      bounds.push(Math.min(...allows.map((entry) => nextChange(entry, instant))));
    }
    const next = Math.max(...bounds);
    if (boundaries.some((boundary) => boundary > instant && boundary <= next)) quietSince = next;
    instant = next;
    if (instant - quietSince > patience) {
      instant = boundaries.find((boundary) => boundary > quietSince) ?? Number.POSITIVE_INFINITY;
      quietSince = instant;
    }
  }
  return null;
}

export function contains({ window, pattern }: ParsedWindow, instant: number): boolean {
  if (pattern.kind === "span") return instant >= pattern.from && instant < pattern.to;
  const wall = wallClock(window.timezone, instant);
  const minutes = Math.floor((wall % day) / minute);
  const today = weekday(wall);
  const { days, start, end } = pattern;
  if (start < end) return days.has(today) && minutes >= start && minutes < end;
  return (days.has(today) && minutes >= start) || (days.has((today + 6) % 7) && minutes < end);
}

/** The first instant after this one at which membership may change; never late, sometimes early. */
function nextChange({ window, pattern }: ParsedWindow, instant: number): number {
  if (pattern.kind === "span") {
    return [pattern.from, pattern.to].find((boundary) => boundary > instant) ?? Number.POSITIVE_INFINITY;
  }
  const wall = wallClock(window.timezone, instant);
  const midnight = wall - (wall % day);
  const { days, start, end } = pattern;
  const walls: number[] = [];
  for (let ahead = -1; ahead <= 7; ahead += 1) {
    const begins = midnight + ahead * day;
    if (!days.has(weekday(begins))) continue;
    walls.push(begins + start * minute, begins + end * minute + (start < end ? 0 : day));
  }
  const next = instant + Math.min(...walls.filter((candidate) => candidate > wall)) - wall;
  return transitionAfter(window.timezone, instant, next) ?? next;
}

function weekday(wall: number): number {
  return (Math.floor(wall / day) + 4) % 7;
}

function parseWeekly(when: string): Weekly | WindowProblem {
  const words = when.trim().split(/\s+/);
  const times = words.at(-1)?.includes(":") ? words.pop() : undefined;
  if (words.length > 1) return { problem: "write days and hours as in Mon-Fri 09:00-16:00" };
  const days = parseDays(words[0]);
  if (!days) return { problem: "days are Mon, Tue, Wed, Thu, Fri, Sat, Sun, as in Mon-Thu,Sat" };
  if (times === undefined) {
    return words[0] ? { kind: "weekly", days, start: 0, end: 24 * 60 } : { problem: "it is empty" };
  }
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(times);
  const [start, end] = match ? [minutesOf(match[1], match[2]), minutesOf(match[3], match[4])] : [];
  if (start === undefined || end === undefined || start === 24 * 60) {
    return { problem: "hours are written as 09:00-16:00, from 00:00 to 24:00" };
  }
  if (start === end) return { problem: "it begins and ends at the same minute; a whole day is 00:00-24:00" };
  // 22:00-00:00 ends with the day it begins on.
  return { kind: "weekly", days, start, end: end === 0 ? 24 * 60 : end };
}

function minutesOf(hours = "", minutes = ""): number | undefined {
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}

function parseDays(text: string | undefined): ReadonlySet<number> | undefined {
  if (text === undefined) return new Set([0, 1, 2, 3, 4, 5, 6]);
  const days = new Set<number>();
  for (const part of text.toLowerCase().split(",")) {
    const [first, last = first, ...rest] = part.split("-").map((name) => dayNames.indexOf(name));
    if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0)
      return undefined;
    for (let step = 0; step <= (last - first + 7) % 7; step += 1) days.add((first + step) % 7);
  }
  return days;
}

function parseSpan(when: string, zone: string): Span | WindowProblem {
  const [left = "", right = left, ...rest] = when.trim().split("/");
  const from = parseMoment(left.trim(), zone, 0);
  const to = parseMoment(right.trim(), zone, day);
  if (rest.length > 0 || from === undefined || to === undefined) {
    return {
      problem: "write a span as 2026-12-20/2027-01-03, or with times as 2026-12-20T18:00/2027-01-03T08:00",
    };
  }
  // A date that a zone left out (Pacific/Apia on 2011-12-30) is a span of no length, and no mistake.
  if (from < to || (from === to && !when.includes("T"))) return { kind: "span", from, to };
  return { problem: "it ends before it begins" };
}

const momentPattern =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A date (the start of the day and `dateLength` on), a local time, or an instant. */
function parseMoment(text: string, zone: string, dateLength: number): number | undefined {
  const match = momentPattern.exec(text);
  if (!match) return undefined;
  const [, date = "", time, , offset] = match;
  if (new Date(Date.parse(`${date}T00:00Z`) || Number.NaN).toJSON()?.slice(0, 10) !== date) return undefined;
  const parsed = Date.parse(offset ? text : time ? `${text}Z` : `${date}T00:00Z`);
  if (Number.isNaN(parsed)) return undefined;
  if (offset) return parsed;
  return firstInstantOf(zone, parsed + (time ? 0 : dateLength));
}
