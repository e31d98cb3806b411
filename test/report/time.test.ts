import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayAgo, sayDuration, sayEligible, sayIn, sayInstant, saySetting } from "../../src/report/time.ts";
import { now } from "./samples.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const at = (offset: number) => new Date(now.getTime() + offset).toISOString();

describe("a length of time", () => {
  it.each([
    [0, "0 s"],
    [59_999, "59 s"],
    [12 * minute, "12 min"],
    [119 * minute, "119 min"],
    [31 * hour, "31 h"],
    [63 * hour, "63 h"],
    [5 * day, "5 days"],
    [-hour, "0 s"],
  ])("of %d ms is said as %s", (length, said) => {
    expect(sayDuration(length)).toBe(said);
  });

  it.each([
    [15 * minute, "15 min"],
    [90 * minute, "1 h 30 min"],
    [24 * hour, "24 h"],
    [0, "0 s"],
  ])("as a setting of %d ms is exact: %s", (length, said) => {
    expect(saySetting(length)).toBe(said);
  });
});

describe("an instant", () => {
  it.each([
    [-3 * hour, "3 h ago"],
    [-5_000, "just now"],
    [30_000, "just now"],
    [2 * hour, "in 2 h"],
  ])("%d ms away, looking back: %s", (offset, said) => {
    expect(sayAgo(at(offset), now)).toBe(said);
  });

  it.each([
    [14 * hour, "in 14 h"],
    [13 * hour + minute, "in 14 h"],
    [20_500, "in 21 s"],
    [0, "now"],
    [-hour, "now"],
  ])("%d ms away, looking ahead: %s", (offset, said) => {
    expect(sayIn(at(offset), now)).toBe(said);
  });

  it("is never promised too early", () => {
    const units = { s: 1_000, min: minute, h: hour, days: day } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * day }), (offset) => {
        const [, number, unit] = /^in (\d+) (s|min|h|days)$/.exec(sayIn(at(offset), now)) ?? [];
        expect(Number(number) * units[unit as keyof typeof units]).toBeGreaterThanOrEqual(offset);
      }),
    );
  });

  it.each([
    ["today", "2026-11-22T10:30:00Z", "UTC", "10:30"],
    ["this week, with the zone", "2026-11-23T08:00:00Z", "Europe/Berlin", "Mon 09:00 Europe/Berlin"],
    ["further off", "2026-12-20T09:00:00Z", "UTC", "2026-12-20 09:00 UTC"],
    ["today there, though not in UTC", "2026-11-22T23:30:00Z", "America/New_York", "18:30"],
    ["nonsense", "soon", "UTC", "unknown"],
  ])("%s", (_, instant, timeZone, said) => {
    expect(sayInstant(instant, { now, timeZone })).toBe(said);
  });

  it("at which something can go on is absolute and relative", () => {
    expect(sayEligible("2026-11-23T08:00:00Z", { now, timeZone: "Europe/Berlin" })).toBe(
      "Mon 09:00 Europe/Berlin, in 14 h",
    );
  });
});
