import { describe, expect, test } from "vitest";
import {
  type EnvironmentDiff,
  formatDiff,
  isSame,
  type ServerDiff,
} from "../../src/report/environment-diff.ts";
import { plainText } from "../../src/report/text.ts";

const side = (blue: string | null, green = {}, live = { [blue ?? "1.0.0"]: 100 }) => ({ blue, green, live });

const alike: ServerDiff = {
  server: "weather",
  same: true,
  from: side("1.1.4"),
  to: side("1.1.4"),
  promotion: null,
  contract: null,
  variables: [],
  secrets: [],
};

const diff = (servers: readonly ServerDiff[], policy: EnvironmentDiff["policy"] = []): EnvironmentDiff => ({
  from: "staging",
  to: "production",
  servers,
  policy,
});

const text = (of: EnvironmentDiff, width = 80) => formatDiff(of, { ...plainText, width });

describe("what differs between two environments, in a terminal of 80 columns", () => {
  test("has a block for each server, then one for the policy", () => {
    const one: ServerDiff = {
      ...alike,
      same: false,
      from: side("1.1.5"),
      to: side("1.1.4", { "1.1.5": 20 }, { "1.1.4": 80, "1.1.5": 20 }),
      promotion: { from: "1.1.4", to: "1.1.5" },
      contract: {
        verdict: "additive",
        summary: "additive: + get_alerts(region), + forecast.units (optional), 2 descriptions changed",
      },
      variables: [{ name: "LOG_LEVEL", from: "debug", to: "warn" }],
      secrets: [
        { name: "API_KEY", change: "changed" },
        { name: "OLD_KEY", change: "removed" },
      ],
    };
    const soak = { name: "soak", from: "0", to: "86400000", values: { from: 0, to: 86_400_000 } };
    expect(text(diff([one, { ...alike, server: "radar" }], [soak]))).toBe(`staging → production

weather
  staging      1.1.5 blue
  production   1.1.4 blue, 1.1.5 green at 20 %
  promote      1.1.4 → 1.1.5
  contract     additive: + get_alerts(region), + forecast.units (optional), 2
               descriptions changed
  variable     LOG_LEVEL debug → warn
  secret       API_KEY comes from another name
  secret       OLD_KEY only in staging

policy
  soak   0s → 24h

1 server is the same in both`);
  });

  test.each<[string, Partial<ServerDiff>, string]>([
    [
      "runs something else than is desired",
      { from: side("1.1.5", {}, { "1.1.4": 100 }) },
      "1.1.5 blue; runs 1.1.4 100 %",
    ],
    ["is to go, and still runs", { from: side(null) }, "not desired; runs 1.0.0 100 %"],
    ["is not there", { from: null }, "staging      –"],
    ["has nothing that could be promoted", { from: null }, "staging has nothing to promote"],
    ["would be new", { to: null, promotion: { from: null, to: "1.1.4" } }, "promote      – → 1.1.4"],
    ["has hostile names", { server: "a\u001b[31m\u202eb" }, "a\\u001b[31m\\u202eb"],
    ["has an empty variable", { variables: [{ name: "A", from: "", to: null }] }, 'A "" → –'],
  ])("says of a server that it %s", (_, part, says) => {
    expect(text(diff([{ ...alike, same: false, ...part }]))).toContain(says);
  });

  test.each<[string, EnvironmentDiff, string]>([
    ["servers", diff([alike]), "1 server is the same in both; their policies are the same"],
    ["no servers", diff([]), "no server is deployed in either; their policies are the same"],
  ])("says of %s that are alike that they are", (_, of, says) => {
    expect([isSame(of), text(of)]).toEqual([true, `staging → production\n\n${says}`]);
  });

  test("is no difference only where neither servers nor policies differ", () => {
    const policy = [{ name: "soak", from: "0", to: "1", values: { from: 0, to: 1 } }];
    expect([diff([{ ...alike, same: false }]), diff([alike], policy)].map(isSame)).toEqual([false, false]);
  });
});
