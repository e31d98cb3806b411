import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../src/model/traffic.ts";
import type { Live } from "../../../src/model/variant.ts";
import { chooseVariant } from "../../../src/targets/mcp/choice.ts";
import { variant } from "./inputs.ts";

const ids = ["1.1.4", "1.1.5", "1.2.0-beta.1", "2.0.0", "1.1.5~abc123", "1.9.0~abcdef", "1.10.0", "1.9.5"];
const weights = fc.dictionary(fc.constantFrom(...ids), fc.nat(100), { minKeys: 1, noNullPrototype: true });
const traffics = weights.map((drawn) => apportion(drawn, 100));
const users = Array.from({ length: 2_000 }, (_, index) => `user-${index}@acme.dev`);

function live(traffic: Live["traffic"]): Live {
  return { traffic, variants: Object.fromEntries(ids.map((id) => [id, variant(id)])) };
}

function choose(traffic: Live["traffic"], user: string): string | undefined {
  return chooseVariant(live(traffic), user, "weather", "production");
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

  it("does not depend on the order in which a status lists its variants", () => {
    const order = ["1.9.0~abcdef", "1.10.0", "1.9.5"];
    const shares: Readonly<Record<string, number>> = { "1.10.0": 10 };
    const expected = users.map((user) => choose({ "1.9.5": 45, "1.9.0~abcdef": 45, "1.10.0": 10 }, user));
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: 3 }), (listed) => {
        const traffic = Object.fromEntries(listed.map((id) => [id, shares[id] ?? 45]));
        expect(users.map((user) => choose(traffic, user))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("follows the shares", () => {
    fc.assert(
      fc.property(traffics, (traffic) => {
        const counts = new Map<string | undefined, number>();
        for (const user of users)
          counts.set(choose(traffic, user), (counts.get(choose(traffic, user)) ?? 0) + 1);
        for (const [id, share] of Object.entries(traffic)) {
          expect(Math.abs((counts.get(id) ?? 0) / users.length - share / 100)).toBeLessThan(0.05);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a variant whose share grows at the others' cost with everybody who had it", () => {
    fc.assert(
      fc.property(traffics, fc.nat(), fc.integer({ min: 1, max: 100 }), (traffic, index, up) => {
        const names = Object.keys(traffic);
        const raised = names[index % names.length] ?? "";
        const share = Math.min(100, (traffic[raised] ?? 0) + up);
        const others = Object.fromEntries(
          names.filter((id) => id !== raised).map((id) => [id, traffic[id] ?? 0]),
        );
        const rest = apportion(others, 100 - share);
        fc.pre(names.every((id) => id === raised || (rest[id] ?? 0) <= (traffic[id] ?? 0)));
        const next = { ...rest, [raised]: share };
        for (const user of users.slice(0, 500)) {
          if (choose(traffic, user) === raised) expect(choose(next, user)).toBe(raised);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps a canary with its users from the first step to the last", () => {
    const steps = [5, 25, 50, 75, 100];
    for (const user of users) {
      const taken = steps.map((share) => choose({ "1.1.4": 100 - share, "1.1.5": share }, user) === "1.1.5");
      expect(taken).toEqual([...taken].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it("does not pick the same users first for every server", () => {
    const traffic = { "1.1.4": 50, "1.1.5": 50 };
    const both = users.filter((user) =>
      ["weather", "maps"].every(
        (server) => chooseVariant(live(traffic), user, server, "production") === "1.1.5",
      ),
    );
    expect(both.length / users.length).toBeGreaterThan(0.15);
    expect(both.length / users.length).toBeLessThan(0.35);
  });

  it("has nothing to choose where nothing is live", () => {
    expect(choose({}, "x")).toBeUndefined();
    expect(choose({ "1.1.4": 0 }, "x")).toBeUndefined();
    expect(
      chooseVariant({ traffic: { constructor: 100 }, variants: {} }, "x", "weather", "production"),
    ).toBeUndefined();
  });
});
