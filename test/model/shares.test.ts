import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withShare } from "../../src/model/shares.ts";
import { blueShare, sumOfShares, type Traffic } from "../../src/model/traffic.ts";

const blue = "1.0.0";

describe("a version's share", () => {
  const cases: readonly (readonly [string, Traffic, string, number, Traffic])[] = [
    ["comes from blue where there is nothing else", {}, "1.1.0", 20, { "1.1.0": 20 }],
    ["rises", { "1.1.0": 20 }, "1.1.0", 50, { "1.1.0": 50 }],
    ["may be all", { "1.1.0": 50 }, "1.1.0", 100, { "1.1.0": 100 }],
    ["goes back to blue", { "1.1.0": 100 }, "1.1.0", 30, { "1.1.0": 30 }],
    ["may be nothing", { "1.1.0": 30 }, "1.1.0", 0, { "1.1.0": 0 }],
    ["is taken from all in proportion", { "1.1.0": 20 }, "1.2.0", 50, { "1.1.0": 10, "1.2.0": 50 }],
    ["leaves one that has nothing with nothing", { "1.1.0": 0 }, "1.2.0", 50, { "1.1.0": 0, "1.2.0": 50 }],
    ["takes all from everyone", { "1.1.0": 20 }, "1.2.0", 100, { "1.1.0": 0, "1.2.0": 100 }],
    [
      "goes back to blue, not to one that has nothing",
      { "1.1.0": 100, "1.2.0": 0 },
      "1.1.0",
      50,
      { "1.1.0": 50, "1.2.0": 0 },
    ],
    ["of blue moves the green", { "1.1.0": 20 }, blue, 50, { "1.1.0": 50 }],
    [
      "of blue moves the greens in proportion",
      { "1.1.0": 10, "1.2.0": 30 },
      blue,
      20,
      { "1.1.0": 20, "1.2.0": 60 },
    ],
    ["of blue goes to the one green there is", { "1.1.0": 0 }, blue, 90, { "1.1.0": 10 }],
    ["of blue may be all", { "1.1.0": 20, "1.2.0": 3 }, blue, 100, { "1.1.0": 0, "1.2.0": 0 }],
    ["of blue is all where it is alone", {}, blue, 100, {}],
  ];
  test.each(cases)("%s", (_, green, version, share, expected) => {
    expect(withShare({ blue, green }, version, share)).toEqual({ kind: "shared", green: expected });
  });

  test("that nobody could take is not given away", () => {
    expect(withShare({ blue, green: {} }, blue, 99)).toEqual({ kind: "nobody" });
  });

  test("that several could take is not given to one by chance", () => {
    const green = { "1.1.0": 0, "1.2.0": 0 };
    expect(withShare({ blue, green }, blue, 50)).toEqual({ kind: "unclear", among: ["1.1.0", "1.2.0"] });
  });
});

const versions = ["1.1.0", "1.2.0", "1.3.0", "2.0.0"] as const;
/** Greens whose shares sum to 100 at most. */
const greens = fc
  .dictionary(fc.constantFrom(...versions), fc.integer({ min: 0, max: 100 }), {
    maxKeys: 4,
    noNullPrototype: true,
  })
  .map((green) => {
    let left = 100;
    return Object.fromEntries(
      Object.entries(green).map(([version, share]) => {
        const fits = Math.min(share, left);
        left -= fits;
        return [version, fits];
      }),
    );
  });
const anyVersion = fc.constantFrom(blue, ...versions);
const anyShare = fc.integer({ min: 0, max: 100 });

describe("whatever was before,", () => {
  const sharesOf = (green: Traffic): Traffic => ({ [blue]: blueShare(green), ...green });

  test("the version has exactly its share, and all sum to 100", () => {
    fc.assert(
      fc.property(greens, anyVersion, anyShare, (green, version, share) => {
        const done = withShare({ blue, green }, version, share);
        if (done.kind !== "shared") return;
        const after = sharesOf(done.green);
        expect(after[version]).toBe(share);
        expect(sumOfShares(after)).toBe(100);
        for (const one of Object.values(after)) expect(Number.isInteger(one) && one >= 0).toBe(true);
        expect(new Set(Object.keys(after))).toEqual(new Set([blue, version, ...Object.keys(green)]));
      }),
    );
  });

  test("asking again changes nothing", () => {
    fc.assert(
      fc.property(greens, anyVersion, anyShare, (green, version, share) => {
        const done = withShare({ blue, green }, version, share);
        if (done.kind !== "shared") return;
        expect(withShare({ blue, green: done.green }, version, share)).toEqual(done);
      }),
    );
  });

  test("the others keep their order, and what they had to within one percent", () => {
    fc.assert(
      fc.property(greens, anyVersion, anyShare, (green, version, share) => {
        const done = withShare({ blue, green }, version, share);
        if (done.kind !== "shared") return;
        const before = sharesOf(green);
        const after = sharesOf(done.green);
        const had = 100 - (before[version] ?? 0);
        if (had === 0) return;
        for (const other of Object.keys(before).filter((one) => one !== version)) {
          const exact = ((before[other] ?? 0) * (100 - share)) / had;
          expect(Math.abs((after[other] ?? 0) - exact)).toBeLessThan(1);
        }
      }),
    );
  });
});
