import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../src/model/traffic.ts";
import type { Live } from "../../../src/model/variant.ts";
import { chooseVariant } from "../../../src/targets/mcp/choice.ts";
import { variant } from "./inputs.ts";

const ids = ["1.1.4", "1.1.5", "1.2.0-beta.1", "2.0.0", "1.1.5~abc123", "1.9.0~abcdef", "1.10.0", "1.9.5"];
const weights = fc.dictionary(fc.constantFrom(...ids), fc.nat(100), { minKeys: 1, noNullPrototype: true });
const traffics = weights.map((drawn) => apportion(drawn, 100));
const users = Array.from({ length: 10_000 }, (_, index) => `user-${index}@acme.dev`);

function live(traffic: Live["traffic"]): Live {
  return { traffic, variants: Object.fromEntries(ids.map((id) => [id, variant(id)])) };
}

function choose(traffic: Live["traffic"], user: string, server = "weather"): string | undefined {
  return chooseVariant(live(traffic), { user, server, environment: "production" });
}

describe("choosing a variant", () => {
  it("is the same every time, and always one that has a share", () => {
    fc.assert(
      fc.property(traffics, fc.string(), (traffic, user) => {
        const id = choose(traffic, user);
        expect(traffic[id ?? ""]).toBeGreaterThan(0);
        expect(choose(Object.fromEntries(Object.entries(traffic).reverse()), user)).toBe(id);
      }),
    );
  });

  it.each([
    { "1.1.4": 50, "1.1.5": 50 },
    { "1.1.4": 95, "1.1.5": 5 },
    { "1.1.4": 99, "1.1.5": 1 },
    { "1.1.4": 75, "1.1.5": 25 },
    { "1.1.4": 34, "1.1.5": 33, "2.0.0": 33 },
    { "1.1.4": 70, "1.1.5": 20, "1.1.5~abc123": 10 },
    { "1.1.4": 60, "1.1.5": 20, "2.0.0": 10, "1.2.0-beta.1": 10 },
  ])("gives 10,000 users their shares within 1 point: %o", (traffic) => {
    const counts = new Map<string | undefined, number>();
    for (const user of users) {
      const id = choose(traffic, user);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, share] of Object.entries(traffic)) {
      const points = ((counts.get(id) ?? 0) / users.length) * 100;
      expect(Math.abs(points - share), id).toBeLessThanOrEqual(1);
    }
  });

  it("moves a user only to a variant that grew against the one that is left", () => {
    fc.assert(
      fc.property(traffics, traffics, fc.nat(users.length - 51), (before, after, from) => {
        for (const user of users.slice(from, from + 50)) {
          const old = choose(before, user) ?? "";
          const now = choose(after, user) ?? "";
          if (old === now) continue;
          const [gained, lost] = [
            (after[now] ?? 0) * (before[old] ?? 0),
            (before[now] ?? 0) * (after[old] ?? 0),
          ];
          expect(gained).toBeGreaterThan(lost);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("moves users only into the variant whose share was raised, the others keeping their proportions", () => {
    const before = { "1.1.4": 60, "1.1.5": 30, "2.0.0": 10 };
    const after = { "1.1.4": 40, "1.1.5": 20, "2.0.0": 40 };
    const moved = users.filter((user) => choose(before, user) !== choose(after, user));
    expect(new Set(moved.map((user) => choose(after, user)))).toEqual(new Set(["2.0.0"]));
    // No more than have to: thirty of a hundred.
    expect(Math.abs(moved.length / users.length - 0.3)).toBeLessThan(0.01);
  });

  it("keeps a canary with its users from the first step to the last", () => {
    const steps = [5, 25, 50, 75, 100];
    for (const user of users.slice(0, 2_000)) {
      const taken = steps.map((share) => choose({ "1.1.4": 100 - share, "1.1.5": share }, user) === "1.1.5");
      expect(taken).toEqual([...taken].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it.each<[what: string, other: (user: string) => boolean]>([
    ["for every server", (user) => choose({ "1.1.4": 50, "1.1.5": 50 }, user, "maps") === "1.1.5"],
    ["for every new version", (user) => choose({ "1.1.5": 50, "2.0.0": 50 }, user) === "2.0.0"],
  ])("does not pick the same users first %s", (_, other) => {
    const both = users.filter(
      (user) => choose({ "1.1.4": 50, "1.1.5": 50 }, user) === "1.1.5" && other(user),
    );
    expect(both.length / users.length).toBeGreaterThan(0.1);
    expect(both.length / users.length).toBeLessThan(0.4);
  });

  it("has nothing to choose where nothing is live", () => {
    expect(choose({}, "x")).toBeUndefined();
    expect(choose({ "1.1.4": 0 }, "x")).toBeUndefined();
    const strange = { traffic: { constructor: 100 }, variants: {} };
    expect(
      chooseVariant(strange, { user: "x", server: "weather", environment: "production" }),
    ).toBeUndefined();
  });
});
