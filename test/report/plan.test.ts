import { describe, expect, it } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import { formatPlan } from "../../src/report/plan.ts";
import { planJson } from "../../src/report/plan-json.ts";
import { at80, at120, deploymentPlan, gate, live, plan } from "./samples.ts";

const step = { rollout: null, watch: null, analyse: false, observe: false, hold: [] } as const;
const noGates = { gates: [], eligible: null } as const;

describe("the plan in the terminal", () => {
  it("has a block per environment and a last line", () => {
    const text = formatPlan(
      plan([deploymentPlan()]),
      {
        totals: new Map([["production", 3]]),
        contracts: new Map([
          ["production/weather", "additive: + get_alerts(region), + forecast.units (optional)"],
        ]),
      },
      at120,
    );
    expect(text).toBe(
      `production  (1 of 3 servers changes)
  weather   1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min
            contract   additive: + get_alerts(region), + forecast.units (optional)
            variables  TIMEOUT 20000 → 30000
            ✓ released   ✓ signed   ✓ staging 31 h (needs 24 h)   ✓ 1 of 1 approval
            … window opens: eligible at Mon 08:00 UTC, in 14 h

plan 7c1e90  ·  0 fail, 1 wait  ·  waits are applied by themselves when their time has come`,
    );
  });

  it.each([
    ["a first deployment", { from: live({}) }, "weather   – → 1.1.5   first deployment"],
    [
      "a removal",
      { to: { blue: null, green: {}, digest: "", live: live({}) } },
      "weather   1.1.4 → –   removed from its targets",
    ],
    [
      "people's shares, which no strategy moves",
      {
        from: live({ "1.1.4": 100 }),
        to: { blue: "1.1.4", green: { "1.1.5": 20 }, digest: "", live: live({ "1.1.4": 80, "1.1.5": 20 }) },
      },
      "weather   1.1.4 → 1.1.4 80 %, 1.1.5 20 %   traffic, in one step",
    ],
    [
      "a rollout that starts at the share its version has",
      { from: live({ "1.1.4": 70, "1.1.5": 30 }, { "1.1.5": { TIMEOUT: "30000" } }) },
      "weather   1.1.4 70 %, 1.1.5 30 % → 1.1.5   canary 50 → 100 %, every 15 min",
    ],
    ["a swap", { strategy: strategyPresets.immediate }, "weather   1.1.4 → 1.1.5   at once"],
    [
      "a rollback, which goes elsewhere than desired",
      {
        from: live({ "1.1.5": 100 }),
        step: { ...step, event: "rolled-back" as const, live: live({ "1.1.4": 100 }) },
      },
      "weather   1.1.5 → 1.1.4   rollback",
    ],
  ])("names %s", (_, change, line) => {
    expect(formatPlan(plan([deploymentPlan({ ...noGates, ...change })]), {}, at120)).toContain(line);
  });

  it("says what this run does now", () => {
    const rollout = {
      from: "1.1.4",
      to: "1.1.5",
      step: 2,
      of: 4,
      steps: [5, 25, 50, 100],
      interval: 0,
      watch: 0,
      since: "",
      next: "",
      inconclusive: 0,
    };
    const now = { ...step, event: "rollout-advanced" as const, live: live({ "1.1.4": 75, "1.1.5": 25 }) };
    const text = formatPlan(
      plan([deploymentPlan({ ...noGates, decision: "go", step: { ...now, rollout, analyse: true } })]),
      {},
      at120,
    );
    expect(text).toContain("now        after a good probe: 1.1.4 75 %, 1.1.5 25 %  (step 2 of 4)");
  });

  it("says why nothing happens where no gate does", () => {
    for (const [decision, words] of [
      ["hold", "headgate resume"],
      ["stop", "headgate resume"],
      ["leased", "another run"],
      ["tampered", "headgate recover"],
    ] as const) {
      expect(formatPlan(plan([deploymentPlan({ ...noGates, decision })]), {}, at120)).toContain(words);
    }
  });

  it("writes a failed gate out in full, with its hint, once", () => {
    const failed = gate("fail", "1.1.5 is not released", { hint: "release it", environment: "production" });
    const text = formatPlan(plan([deploymentPlan({ gates: [failed], decision: "refuse" })]), {}, at120);
    expect(text).toMatch(
      /^production {2}fail {2}test\/gate\n {2}1\.1\.5 is not released\n {2}hint: release it\n/,
    );
    expect(text).toContain("            ✗ 1.1.5 is not released");
    expect(text).toContain("1 fail, 0 wait");
  });

  it("tells what was pending before from what this change does, earlier waves first", () => {
    const text = formatPlan(
      plan([
        deploymentPlan({ ...noGates, origin: "pending", server: "maps", id: "production/maps" }),
        deploymentPlan(noGates),
        deploymentPlan({ ...noGates, environment: "staging", wave: 1, id: "staging/weather" }),
      ]),
      {},
      at120,
    );
    const order = ["staging  (1 change)", "weather", "production  (1 change)", "already pending", "maps"];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it("shows what changes in a policy, by path", () => {
    const environment = { id: "production", soak: 86_400_000, versions: { prerelease: true } } as never;
    const stricter = { id: "production", soak: 0, versions: { prerelease: false } } as never;
    const text = formatPlan(
      plan([], { policies: [{ environment: "production", from: environment, to: stricter }] }),
      {},
      at80,
    );
    expect(text).toContain(
      "production  (policy changes)\n  soak  24h → 0s\n  versions.prerelease  true → false",
    );
  });

  it("names environments that come and go on a line each", () => {
    const some = {} as never;
    const policies = [
      { environment: "development", from: null, to: some },
      { environment: "staging", from: null, to: some },
      { environment: "canary", from: some, to: null },
    ];
    const text = formatPlan(plan([], { policies }), {}, at80);
    expect(text).toContain("development, staging  (new)\n\ncanary  (removed)\n\nplan ");
  });

  it("says so when there is nothing to do", () => {
    const text = formatPlan(plan([deploymentPlan({ ...noGates, decision: "nothing" })]), {}, at80);
    expect(text).toBe("nothing to do: what runs is what is desired");
  });

  it("shows secrets by name only", () => {
    const from = live({ "1.1.4": 100 });
    const secrets = { API_KEY: "PROD_WEATHER_KEY" };
    const to = live({ "1.1.5": 100 });
    const withSecret = {
      ...to,
      variants: { "1.1.5": { version: "1.1.5", release: "", variables: {}, secrets } },
    };
    const changed = plan([
      deploymentPlan({ from, to: { blue: "1.1.5", green: {}, digest: "", live: withSecret } }),
    ]);
    const text = formatPlan(changed, {}, at120);
    expect(text).toContain("secrets    API_KEY added");
    expect(text + JSON.stringify(planJson(changed))).not.toContain("PROD_WEATHER_KEY");
  });

  it("fits its width but for what must be copied whole", () => {
    const long = gate("wait", "staging has run it for 3 h of the 24 h that production asks for, ".repeat(3));
    const text = formatPlan(plan([deploymentPlan({ gates: [long, ...deploymentPlan().gates] })]), {}, at80);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("the plan as JSON", () => {
  it("is stable in shape", () => {
    const { gates, ...rest } = planJson(plan([deploymentPlan()])).deployments[0] ?? { gates: [] };
    expect(rest).toEqual({
      id: "production/weather",
      environment: "production",
      server: "weather",
      wave: 2,
      origin: "change",
      decision: "wait",
      hash: "sha256-7c1e90aa",
      eligible: "2026-11-23T08:00:00.000Z",
      from: { traffic: { "1.1.4": 100 } },
      to: { blue: "1.1.5", green: {}, traffic: { "1.1.5": 100 }, digest: "sha256-aa" },
      strategy: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0 },
      variables: [{ name: "TIMEOUT", from: "20000", to: "30000" }],
      secrets: [],
      step: null,
    });
    expect(gates).toHaveLength(5);
  });
});
