import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Window } from "../../src/model/environment.ts";
import { formatLocal } from "../../src/model/time-zone.ts";
import { isOpen, isParsed, nextOpening, type ParsedWindow, parseWindow } from "../../src/model/windows.ts";

const minute = 60_000;
const day = 86_400_000;

function parsed(...windows: readonly Partial<Window>[]): readonly ParsedWindow[] {
  return windows.map((window) => {
    const result = parseWindow({ kind: "allow", when: "", timezone: "UTC", ...window });
    if (!isParsed(result)) throw new Error(result.problem);
    return result;
  });
}

function next(now: string, ...windows: readonly Partial<Window>[]): string | null {
  const opening = nextOpening(parsed(...windows), Date.parse(now));
  return opening === null ? null : new Date(opening).toISOString().replace(":00.000Z", "Z");
}

const berlin = { when: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" };
const freeze = { kind: "deny", when: "2026-12-20/2027-01-03", timezone: "Europe/Berlin" } as const;

describe("what can be written", () => {
  test.each([
    "Mon-Fri 09:00-16:00",
    "mon,wed-fri 09:00-16:00",
    "Fri-Mon 22:00-06:00",
    "Sat",
    "09:00-17:30",
    "00:00-24:00",
    "Mon 22:00-00:00",
    "2026-12-24",
    "2026-12-20/2027-01-03",
    "2026-12-20T18:00/2027-01-03T08:00",
    "2026-12-20T18:00:00Z/2027-01-03T08:00:00+01:00",
  ])("%s", (when) => expect(isParsed(parseWindow({ kind: "deny", when, timezone: "UTC" }))).toBe(true));

  test.each([
    "",
    "Mon-Fry",
    "Monday",
    "Mon-Wed-Fri",
    "Mon,",
    "9:00-16:00",
    "09:00-25:00",
    "24:00-24:00",
    "09:60-10:00",
    "09:00-09:00",
    "Mon 09:00 - 16:00",
    "2026-02-30/2026-03-01",
    "2027-01-03/2026-12-20",
    "2026-12-20/",
    "2026-12-20/2026-12-21/2026-12-22",
    "2026-12-20T25:00/2026-12-21",
    "/",
    "constructor",
  ])("not %j", (when) => expect(isParsed(parseWindow({ kind: "deny", when, timezone: "UTC" }))).toBe(false));

  test.each(["", "Mars/Phobos", "+01:00", "__proto__", "Europe/Berlin; rm"])("not in zone %j", (timezone) => {
    expect(parseWindow({ kind: "allow", when: "Mon", timezone })).toMatchObject({
      problem: expect.stringContaining("time zone"),
    });
  });
});

describe("the next opening", () => {
  test.each([
    ["inside", "2026-11-20T12:00Z", [berlin], "2026-11-20T12:00Z"],
    ["on a Friday evening, on Monday", "2026-11-20T17:00Z", [berlin], "2026-11-23T08:00Z"],
    ["the last minute is inside", "2026-11-20T14:59Z", [berlin], "2026-11-20T14:59Z"],
    ["the end is not", "2026-11-20T15:00Z", [berlin], "2026-11-23T08:00Z"],
    ["an hour earlier in summer", "2026-07-03T17:00Z", [berlin], "2026-07-06T07:00Z"],
    ["over the change of clocks in spring", "2026-03-27T17:00Z", [berlin], "2026-03-30T07:00Z"],
    [
      "after the freeze, both of its days included",
      "2026-12-21T10:00Z",
      [berlin, freeze],
      "2027-01-04T08:00Z",
    ],
    ["with a freeze only, at midnight in its zone", "2026-12-21T10:00Z", [freeze], "2027-01-03T23:00Z"],
    ["over midnight", "2026-11-21T02:00Z", [{ when: "Fri 22:00-06:00" }], "2026-11-21T02:00Z"],
    [
      "over midnight, of its own day only",
      "2026-11-20T02:00Z",
      [{ when: "Fri 22:00-06:00" }],
      "2026-11-20T22:00Z",
    ],
    [
      "of several allows, the first",
      "2026-11-21T10:00Z",
      [berlin, { when: "Sun 12:00-13:00" }],
      "2026-11-22T12:00Z",
    ],
    ["until midnight", "2026-11-20T23:59Z", [{ when: "Fri 22:00-00:00" }], "2026-11-20T23:59Z"],
    [
      "a time that clocks skip does not open",
      "2026-03-28T12:00Z",
      [{ when: "Sun 02:00-03:00", timezone: "Europe/Berlin" }],
      "2026-04-05T00:00Z",
    ],
    [
      "a time that clocks repeat opens first",
      "2026-10-24T12:00Z",
      [{ when: "Sun 02:30-03:00", timezone: "Europe/Berlin" }],
      "2026-10-25T00:30Z",
    ],
    [
      "and again",
      "2026-10-25T01:00Z",
      [{ when: "Sun 02:30-03:00", timezone: "Europe/Berlin" }],
      "2026-10-25T01:30Z",
    ],
    [
      "of a span of years ahead",
      "2026-11-20T12:00Z",
      [{ when: "2031-05-01/2031-05-02" }],
      "2031-05-01T00:00Z",
    ],
    [
      "past a denial of years",
      "2026-11-20T12:00Z",
      [{ kind: "deny", when: "2026-01-01/2031-04-30" }],
      "2031-05-01T00:00Z",
    ],
    [
      "of an allowed span beyond weeks that never open",
      "2026-11-20T12:00Z",
      [{ when: "Mon 09:00-10:00" }, { kind: "deny", when: "Mon" }, { when: "2031-05-06" }],
      "2031-05-06T00:00Z",
    ],
    ["when nothing is said, at once", "2026-11-20T12:00Z", [], "2026-11-20T12:00Z"],
  ] as const)("%s", (_, now, windows, expected) => expect(next(now, ...windows)).toBe(expected));

  test.each([
    ["what is allowed is denied", [berlin, { kind: "deny", when: "Mon-Fri", timezone: "Europe/Berlin" }]],
    ["everything is denied", [{ kind: "deny", when: "Mon-Sun" }]],
    ["the only span is over", [{ when: "2026-01-01/2026-01-31" }]],
    ["a span lies in a freeze", [{ when: "2026-12-24/2026-12-26" }, freeze]],
    [
      "weeks never open, and a freeze in the year 9000 comes too",
      [
        { kind: "deny", when: "Mon-Sun" },
        { kind: "deny", when: "9000-01-01/9000-01-02" },
      ],
    ],
  ] as const)("is never, when %s", (_, windows) => expect(next("2026-11-20T12:00Z", ...windows)).toBeNull());
});

describe("against every minute of nine days, by Intl alone", () => {
  const starts = {
    "Europe/Berlin": ["2026-03-26", "2026-10-22"],
    "America/New_York": ["2026-03-05", "2026-10-29"],
    "America/Havana": ["2026-03-05", "2026-10-29"],
    "Australia/Lord_Howe": ["2026-04-02", "2026-10-01"],
    "Africa/Casablanca": ["2026-02-12", "2026-03-19"],
    "Asia/Beirut": ["2026-03-26", "2026-10-22"],
    "Pacific/Apia": ["2011-12-27"],
    "Asia/Kathmandu": ["2026-11-20"],
    UTC: ["2026-12-28"],
  } as const;
  type Zone = keyof typeof starts;
  const zones = Object.keys(starts) as Zone[];
  const period = 9 * day;

  /** What a clock on the wall shows: `Mon 2026-03-26 09:00`. */
  const clocks = new Map<string, readonly string[]>();
  function wall(zone: string, from: number, instant: number): string {
    const key = `${zone} ${from}`;
    let shown = clocks.get(key);
    if (!shown) {
      const format = new Intl.DateTimeFormat("en-CA", {
        timeZone: zone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      });
      const text = (at: number): string => {
        const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
        return `${part.weekday} ${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
      };
      shown = Array.from({ length: period / minute }, (_, index) => text(from + index * minute));
      clocks.set(key, shown);
    }
    return shown[Math.floor((instant - from) / minute)] ?? "";
  }

  const names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 59))
    .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
  const weekly = fc
    .record({
      days: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      start: clock,
      end: clock,
    })
    .filter(({ start, end }) => start !== end)
    .map((value) => ({ ...value, when: `${value.days.join(",")} ${value.start}-${value.end}` }));
  const dates = fc
    .record({ from: fc.integer({ min: -1, max: 8 }), length: fc.integer({ min: 0, max: 3 }) })
    .map((value) => ({ ...value, days: undefined }));

  const scenario = fc.constantFrom(...zones).chain((zone) =>
    fc.record({
      zone: fc.constant(zone),
      start: fc.constantFrom(...starts[zone]),
      offset: fc.integer({ min: 0, max: (7 * day) / 1000 }),
      windows: fc.array(
        fc.record({
          kind: fc.constantFrom("allow" as const, "deny" as const),
          shape: fc.oneof(weekly, dates),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

  test("finds the same first open minute", () => {
    let opened = 0;
    let waited = 0;
    fc.assert(
      fc.property(scenario, ({ zone, start, offset, windows }) => {
        const from = Date.parse(`${start}T00:00Z`);
        const now = from + offset * 1000;
        const dateOf = (days: number): string => new Date(from + days * day).toISOString().slice(0, 10);
        const written = windows.map(({ kind, shape }) => ({
          kind,
          timezone: zone,
          when:
            shape.days === undefined
              ? `${dateOf(shape.from)}/${dateOf(shape.from + shape.length)}`
              : shape.when,
          inside(text: string): boolean {
            const [name = "", date = "", time = ""] = text.split(" ");
            if (shape.days === undefined) {
              return date >= dateOf(shape.from) && date <= dateOf(shape.from + shape.length);
            }
            const yesterday = names[(names.indexOf(name as (typeof names)[number]) + 6) % 7] ?? "Sun";
            const [today, before] = [
              shape.days.some((entry) => entry === name),
              shape.days.includes(yesterday),
            ];
            if (shape.start < shape.end) return today && time >= shape.start && time < shape.end;
            return (today && time >= shape.start) || (before && time < shape.end);
          },
        }));
        const openAt = (instant: number): boolean => {
          const text = wall(zone, from, instant);
          const allows = written.filter((window) => window.kind === "allow");
          return (
            (allows.length === 0 || allows.some((window) => window.inside(text))) &&
            !written.some((window) => window.kind === "deny" && window.inside(text))
          );
        };
        const ours = parsed(...written);
        expect(isOpen(ours, now)).toBe(openAt(now));
        let expected: number | undefined = openAt(now) ? now : undefined;
        for (
          let at = Math.ceil((now + 1) / minute) * minute;
          expected === undefined && at < from + period;
          at += minute
        ) {
          if (openAt(at)) expected = at;
        }
        const found = nextOpening(ours, now);
        if (expected !== undefined) expect(found).toBe(expected);
        else expect(found ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(from + period);
        if (expected === now) opened += 1;
        else if (expected !== undefined) waited += 1;
      }),
      { numRuns: 400, seed: 20261120 },
    );
    // The scenarios are of both kinds, or this would prove little.
    expect(Math.min(opened, waited)).toBeGreaterThan(40);
  });
});

test.each([
  ["Europe/Berlin", "2026-11-23T08:00Z", "Mon 09:00 Europe/Berlin"],
  ["Europe/Berlin", "2027-01-04T08:00Z", "Mon 2027-01-04 09:00 Europe/Berlin"],
  ["UTC", "2026-11-20T17:30Z", "Fri 17:30 UTC"],
])("an instant is told as people there read it: %s %s", (zone, instant, text) => {
  expect(formatLocal(zone, Date.parse(instant), Date.parse("2026-11-20T12:00Z"))).toBe(text);
});
