import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumOfShares } from "../../src/model/traffic.ts";
import type { Variant } from "../../src/model/variant.ts";
import { candidateShare, firstStep, liveAt, stepPercent } from "../../src/reconcile/rollout.ts";

const variant = (version: string): Variant => ({
  version,
  release: `sha256-${version}`,
  variables: {},
  secrets: {},
});
const variants = { "1.0.0": variant("1.0.0"), "1.1.0": variant("1.1.0"), "2.0.0": variant("2.0.0") };

describe("a step of a rollout", () => {
  test.each([
    { step: 5, greens: {}, live: { "1.0.0": 95, "1.1.0": 5 } },
    { step: 25, greens: { "2.0.0": 20 }, live: { "1.0.0": 60, "1.1.0": 20, "2.0.0": 20 } },
    { step: 0, greens: {}, live: { "1.0.0": 100, "1.1.0": 0 } },
    { step: 100, greens: { "2.0.0": 20 }, live: { "1.1.0": 80, "2.0.0": 20 } },
    { step: 1, greens: { "2.0.0": 90 }, live: { "1.0.0": 9, "1.1.0": 1, "2.0.0": 90 } },
  ])("$step % beside greens $greens", ({ step, greens, live }) => {
    expect(liveAt({ from: "1.0.0", to: "1.1.0", variants, greens }, step).traffic).toEqual(live);
  });

  test("goes to all that the greens leave where nothing ran before", () => {
    const shape = { from: null, to: "1.1.0", variants, greens: { "2.0.0": 30 } };
    expect(liveAt(shape, 5).traffic).toEqual({ "1.1.0": 70, "2.0.0": 30 });
  });

  test("keeps the sum at 100 and the greens exact, whatever the step", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (step, green) => {
        const live = liveAt({ from: "1.0.0", to: "1.1.0", variants, greens: { "2.0.0": green } }, step);
        expect(sumOfShares(live.traffic)).toBe(100);
        expect(live.traffic["2.0.0"]).toBe(green);
        expect(Object.values(live.traffic).every((share) => share >= 0)).toBe(true);
      }),
    );
  });

  test("gives the candidate never less at a higher step", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (step, more, green) => {
          const greens = { "2.0.0": green };
          const higher = candidateShare(Math.min(100, step + more), greens);
          expect(higher).toBeGreaterThanOrEqual(candidateShare(step, greens));
        },
      ),
    );
  });
});

describe("the first step", () => {
  test.each([
    { name: "begins at the lowest for a new version", share: undefined, first: 1 },
    { name: "begins at the lowest for a version at 0 %", share: 0, first: 1 },
    { name: "skips what the version has already", share: 20, first: 2 },
    { name: "skips the step that equals its share", share: 25, first: 3 },
    { name: "goes straight to the end above the highest", share: 60, first: 4 },
  ])("$name", ({ share, first }) => {
    expect(firstStep([5, 25, 50], share, {})).toBe(first);
  });

  test("the one after the last is 100", () => {
    expect([1, 2, 3, 4].map((step) => stepPercent([5, 25, 50], step))).toEqual([5, 25, 50, 100]);
  });
});
