import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commentLimit,
  firstThatFit,
  fullestThatFits,
  sizeOf,
  summaryLimit,
  type Tier,
} from "../../../src/report/markdown/fit.ts";

describe("size", () => {
  it.each([
    ["ascii", 5],
    ["a\nb", 4],
    ["→", 3],
    ["🟢", 4],
  ])("of %j is %i: bytes, and a line feed as two", (text, size) => {
    expect(sizeOf(text)).toBe(size);
  });

  it("bounds every way in which a platform may count", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sizeOf(text)).toBeGreaterThanOrEqual(text.length);
        expect(sizeOf(text)).toBeGreaterThanOrEqual([...text].length);
        expect(sizeOf(text)).toBeGreaterThanOrEqual(new TextEncoder().encode(text).length);
        expect(sizeOf(text)).toBeGreaterThanOrEqual(text.replaceAll("\n", "\r\n").length);
      }),
    );
  });

  it("has the platform's limits", () => {
    expect([commentLimit, summaryLimit]).toEqual([65_536, 1_048_576]);
  });
});

describe("tiers", () => {
  const blocks = {
    full: ["a".repeat(50), "b".repeat(50)],
    collapsed: ["a".repeat(40)],
    list: ["a"],
    counts: ["b", "c"],
  };

  it.each([
    [200, "full", 104],
    [103, "collapsed", 40],
    [39, "list", 1],
    [0, "counts", 0],
  ] as const)("of %i bytes take the fullest that fits: %s", (limit, tier, size) => {
    const made = fullestThatFits(limit, (wanted: Tier) => blocks[wanted]);
    expect([made.tier, sizeOf(made.text)]).toEqual([tier, size]);
  });

  it("stop making what does not fit", () => {
    const made: string[] = [];
    fullestThatFits(10, function* (tier) {
      for (let index = 0; index < 100; index += 1) {
        made.push(tier);
        yield "x".repeat(6);
      }
    });
    // Two blocks show that a tier is too much; the last one keeps what it can.
    expect(made).toEqual(["full", "full", "collapsed", "collapsed", "list", "list", "counts", "counts"]);
  });

  it("leave nothing but whole blocks", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.nat(200), (all, limit) => {
        const { text } = fullestThatFits(limit, () => all);
        expect(sizeOf(text)).toBeLessThanOrEqual(limit);
        expect(all.join("\n\n").startsWith(text)).toBe(true);
        const { blocks: first, omitted } = firstThatFit(all, limit);
        expect(first.length + omitted).toBe(all.length);
      }),
    );
  });
});
