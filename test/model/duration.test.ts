import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../src/model/duration.ts";

describe("a duration", () => {
  test.each([
    ["30s", 30_000],
    ["15m", 900_000],
    ["24h", 86_400_000],
    ["7d", 604_800_000],
    ["1h30m", 5_400_000],
    ["1d1h1m1s", 90_061_000],
    ["0s", 0],
    ["90m", 5_400_000],
  ])("%s is %i ms", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  test.each(["", "30", "s", "1.5h", "-1h", "30m1h", "1h 30m", "1H", "1w", "999999999s", "１h"])(
    "%j is none",
    (text) => expect(parseDuration(text)).toBeUndefined(),
  );

  test.each([
    [0, "0s"],
    [1_499, "1s"],
    [90_000, "1m30s"],
    [63 * 3_600_000, "63h"],
    [14 * 86_400_000, "14d"],
    [-5_000, "0s"],
  ])("%i ms reads %s", (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));

  test("that is written is read back to the second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});
