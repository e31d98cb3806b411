import { expect, test } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import { sayStrategy } from "../../src/report/phrases.ts";

const { immediate, blue_green, canary, rolling } = strategyPresets;
const minutes = 60_000;
const hour = 60 * minutes;

test.each([
  [immediate, 0, "at once"],
  [{ ...immediate, keep: hour }, 0, "at once; the old one stays ready for 1 h"],
  [blue_green, 0, "blue_green: started beside the old one, then 100 %"],
  [
    { ...blue_green, pauses: [0] },
    0,
    "blue_green: started beside the old one, then 100 %, pausing at 0 % until resumed",
  ],
  [canary, 0, "canary 5 → 25 → 50 → 100 %, every 15 min"],
  [
    { ...canary, pauses: [5, 50] },
    5,
    "canary 25 → 50 → 100 %, every 15 min, pausing at 5 and 50 % until resumed",
  ],
  [{ ...rolling, steps: [10, 50] }, 0, "rolling 10 → 50 → 100 %"],
  [
    { ...rolling, steps: [40, 80], batches: [2, 4, 5], interval: 5 * minutes },
    0,
    "rolling over 5 targets in 3 batches, every 5 min",
  ],
  [rolling, 0, "at once"],
])("%j from %i %% is said as: %s", (strategy, startingAt, words) => {
  expect(sayStrategy(strategy, startingAt)).toBe(words);
});
