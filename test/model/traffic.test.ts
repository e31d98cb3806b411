import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, blueShare, compareVersions, sumOfShares } from "../../src/model/traffic.ts";

const version = fc.constantFrom(
  "1.0.0",
  "1.2.0",
  "1.10.0",
  "1.2.0-beta.1",
  "1.2.0-beta.10",
  "2.0.0",
  "1.2.0~ab12cd",
);
const weights = fc.dictionary(version, fc.integer({ min: 0, max: 100 }), { minKeys: 1, maxKeys: 6 });
const total = fc.integer({ min: 0, max: 100 });

describe("apportion", () => {
  test.each([
    [{ a: 1, b: 1, c: 1 }, 100, { a: 34, b: 33, c: 33 }],
    [{ "1.10.0": 1, "1.9.0": 1 }, 1, { "1.9.0": 1, "1.10.0": 0 }],
    [{ "1.0.0": 20, "1.1.0": 30 }, 25, { "1.0.0": 10, "1.1.0": 15 }],
    [{ "1.0.0": 1, "1.1.0": 2 }, 10, { "1.0.0": 3, "1.1.0": 7 }],
    [{ "1.0.0": 0, "1.1.0": 0 }, 5, { "1.0.0": 3, "1.1.0": 2 }],
    [{ "1.0.0": 0, "1.1.0": 7 }, 5, { "1.0.0": 0, "1.1.0": 5 }],
    [{}, 50, {}],
  ])("%j of %i", (given, whole, expected) => expect(apportion(given, whole)).toEqual(expected));

  test("gives whole shares that sum to the total exactly", () => {
    fc.assert(
      fc.property(weights, total, (given, whole) => {
        const shares = apportion(given, whole);
        expect(sumOfShares(shares)).toBe(whole);
        expect(Object.keys(shares).sort()).toEqual(Object.keys(given).sort());
        for (const share of Object.values(shares)) expect(Number.isInteger(share) && share >= 0).toBe(true);
      }),
    );
  });

  test("is within one of the exact proportion, and keeps the order of the weights", () => {
    fc.assert(
      fc.property(weights, total, (given, whole) => {
        const sum = sumOfShares(given);
        fc.pre(sum > 0);
        const shares = apportion(given, whole);
        for (const key of Object.keys(given)) {
          expect(Math.abs((shares[key] ?? 0) - ((given[key] ?? 0) * whole) / sum)).toBeLessThan(1);
          for (const other of Object.keys(given)) {
            if ((given[key] ?? 0) > (given[other] ?? 0)) {
              expect(shares[key] ?? 0).toBeGreaterThanOrEqual(shares[other] ?? 0);
            }
          }
        }
      }),
    );
  });

  test("changes nothing where there is nothing to change, and does not look at the order of keys", () => {
    fc.assert(
      fc.property(weights, total, (given, whole) => {
        const shares = apportion(given, whole);
        if (whole > 0) expect(apportion(shares, whole)).toEqual(shares);
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(apportion(reversed, whole)).toEqual(shares);
      }),
    );
  });
});

test("blue is what the greens leave", () => {
  expect(blueShare({})).toBe(100);
  expect(blueShare({ "1.0.0": 20, "1.1.0": 5 })).toBe(75);
  expect(blueShare({ "1.0.0": 100 })).toBe(0);
});

describe("the order of versions", () => {
  const small = fc.integer({ min: 0, max: 11 });
  const digest = fc.constantFrom("", "~0f0f0f", "~abcdef");
  const id = fc.tuple(small, small, digest).map(([minor, patch, end]) => `1.${minor}.${patch}${end}`);
  const any = fc.oneof(id, version, fc.constantFrom("1.5", "1.5.x", "v1"), fc.string());

  test("is semver's", () => {
    const sorted = [
      "1.2.0-alpha.1",
      "1.2.0-beta.2",
      "1.2.0-beta.10",
      "1.2.0-rc.1",
      "1.2.0",
      "1.9.0",
      "1.10.0",
      "2.0.0",
    ];
    expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  });

  test("keeps the variants of a version together, and what is no version in front", () => {
    const sorted = ["", "1.x", "latest", "1.9.0-rc.1~ffffff", "1.9.0", "1.9.0~abcdef", "1.9.5", "1.10.0"];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (drawn) => {
        expect([...drawn].sort(compareVersions)).toEqual(sorted);
      }),
    );
  });

  test("is total: never two ways round, transitive, and equal only for the same text", () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort(compareVersions) as [string, string, string];
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
        expect([c, a, b].sort(compareVersions)).toEqual([low, middle, high]);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        expect(compareVersions(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
