import { describe, expect, test } from "vitest";
import { longestLook } from "../../src/apply/analysis.ts";
import { defaultMeasuring, type HttpAnalysis } from "../../src/model/analysis.ts";
import { defaultEnvironment } from "../../src/model/environment.ts";
import { anEnvironment } from "../support/model.ts";

const minutes = 60_000;

/** A policy that names so many analyses of a minute each. */
function policy(id: string, count: number) {
  const one: HttpAnalysis = {
    ...{ ...defaultMeasuring, type: "http", status: [], timeout: minutes },
    url: `https://${id}.acme.dev/`,
  };
  const names = Array.from({ length: count }, (_, index) => `a${index}`);
  const strategy = { ...defaultEnvironment.strategy, analysis: ["probe", ...names] };
  return anEnvironment(id, { strategy, analyses: Object.fromEntries(names.map((name) => [name, one])) });
}

describe("the time that analyses take, for which a lease must last", () => {
  test.each([
    ["the probe alone", [policy("production", 0)], 1, 0],
    ["as many as are made at once", [policy("production", 16)], 1, 1],
    ["one more", [policy("production", 17)], 1, 2],
    ["of each of two variants", [policy("production", 16)], 2, 2],
    ["of two policies, alike ones once", [policy("a", 9), policy("a", 9), policy("b", 9)], 1, 2],
  ])("is that of %s", (_, policies, variants, expected) => {
    expect(longestLook(policies, variants)).toBe(expected * minutes);
  });
});
