import { describe, expect, it } from "vitest";
import { strategyPresets } from "../../src/model/environment.ts";
import type { Gate } from "../../src/model/finding.ts";
import type { DeploymentPlan, Plan } from "../../src/reconcile/plan.ts";
import type { SecretNames } from "../../src/report/hidden.ts";
import { formatPlan, planFindings } from "../../src/report/plan.ts";
import { planJson } from "../../src/report/plan-json.ts";
import { weatherNote } from "./contract/samples.ts";
import { at80, at120, deploymentPlan, gate, live, plan, variant } from "./samples.ts";

const step = { rollout: null, watch: null, analyse: false, observe: false, hold: [] } as const;
const noGates = { gates: [], eligible: null } as const;

describe("the plan in the terminal", () => {
  it("has a block per environment and a last line", () => {
    const text = formatPlan(
      plan([deploymentPlan()]),
      {
        totals: new Map([["production", 3]]),
        contracts: new Map([["production/weather", weatherNote]]),
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
      "a file that cannot be read",
      {
        to: { blue: null, green: {}, digest: "", live: live({}) },
        gates: [
          gate("fail", "this is not valid YAML", {
            rule: "convention/syntax",
            file: "environments/production/weather.yaml",
          }),
        ],
      },
      "weather   1.1.4   stays: what is desired cannot be read",
    ],
    [
      "a blue that is green without a share as well",
      { to: { blue: "1.1.5", green: { "1.1.5": 0 }, digest: "", live: live({ "1.1.5": 0 }) } },
      "weather   1.1.4   stays: what is desired cannot be read",
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

  describe("of other settings", () => {
    const settings = (timeout: string) => ({ "1.0.0": { TIMEOUT: timeout } });
    const to = { blue: "1.0.0", green: {}, digest: "", live: live({ "1.0.0": 100 }, settings("2")) };
    const old = live({ "1.0.0": 100 }, settings("1"));
    const two = (share: number) => ({
      traffic: { "1.0.0": 100 - share, "1.0.0~12aaf1": share },
      variants: {
        "1.0.0": variant("1.0.0", { TIMEOUT: "1" }),
        "1.0.0~12aaf1": variant("1.0.0", { TIMEOUT: "2" }),
      },
    });
    const say = (change: Partial<DeploymentPlan>) =>
      formatPlan(plan([deploymentPlan({ ...noGates, to, ...change })]), {}, at120);

    it.each([
      ["begins a rollout", old, "1.0.0 with TIMEOUT 1 → 2   canary 5 → 25 → 50 → 100 %, every 15 min"],
      [
        "goes on with one",
        two(25),
        "1.0.0 75 %, 1.0.0~12aaf1 25 % → 1.0.0 with TIMEOUT 1 → 2   canary 50 → 100 %, every 15 min",
      ],
      [
        "goes on beyond half",
        two(75),
        "1.0.0 25 %, 1.0.0~12aaf1 75 % → 1.0.0 with TIMEOUT 1 → 2   canary 100 %",
      ],
    ])("%s", (_, from, line) => {
      const gates = [gate("wait", "step", { rule: "rollout/interval" })];
      const text = say({ from, gates });
      expect(text).toContain(`  weather   ${line}\n`);
      expect(text).not.toContain("variables");
    });

    it("says the step and no more where the target can only switch", () => {
      expect(say({ from: old, strategy: { ...strategyPresets.canary, steps: [] } })).toContain(
        "1.0.0 with TIMEOUT 1 → 2   at once",
      );
    });

    it("lists many below", () => {
      const many = { A: "1", B: "1", C: "1" };
      const text = say({
        to: { ...to, live: live({ "1.0.0": 100 }, { "1.0.0": { TIMEOUT: "1", ...many } }) },
        from: old,
      });
      expect(text).toContain("  weather   1.0.0 with other settings   canary 5");
      expect(text).toMatch(/variables {2}A – → 1\n +B – → 1\n +C – → 1\n/);
    });

    it("tells a variant by what is in it, whatever it is called", () => {
      const renamed = {
        traffic: { "1.0.0~12aaf1": 100 },
        variants: { "1.0.0~12aaf1": variant("1.0.0", { TIMEOUT: "2" }) },
      };
      expect(say({ from: renamed })).toContain(
        "1.0.0   same version and settings, brought to its targets anew",
      );
    });

    it("says that an old version is no longer kept ready", () => {
      const step = { event: "retired", live: to.live, rollout: null, watch: null, hold: [] } as const;
      const goes = { decision: "go", step: { ...step, analyse: false, observe: false } } as const;
      expect(say({ from: to.live, ...goes })).toContain(
        "1.0.0   the version before it is no longer kept ready",
      );
      const looked = { decision: "wait", step: { ...step, analyse: true, observe: true } } as const;
      expect(say({ from: to.live, ...looked })).toContain("brought to its targets anew");
    });

    it("of a green are told as its own", () => {
      const from = live({ "1.0.0": 80, "2.0.0": 20 }, { ...settings("1"), "2.0.0": { TIMEOUT: "1" } });
      const next = live({ "1.0.0": 80, "2.0.0": 20 }, { ...settings("1"), "2.0.0": { TIMEOUT: "9" } });
      const text = say({ from, to: { ...to, green: { "2.0.0": 20 }, live: next } });
      expect(text).toContain("2.0.0 with TIMEOUT 1 → 9   traffic, in one step");
    });
  });

  it.each([
    ["comes", { "1.1.4": 100 }, { "1.1.4": 100, "1.1.5": 0 }, "with 1.1.5 beside it, without traffic"],
    ["goes", { "1.1.4": 100, "1.1.5": 0 }, { "1.1.4": 100 }, "without 1.1.5, which had no traffic"],
  ])("names a version that %s without having traffic", (_, from, to, said) => {
    const { "1.1.4": __, ...green }: Record<string, number> = to;
    const change = deploymentPlan({
      from: live(from),
      to: { blue: "1.1.4", green, digest: "sha256-aa", live: live(to) },
      gates: [],
    });
    expect(formatPlan(plan([change]), {}, at120)).toContain(`  weather   1.1.4, ${said}\n`);
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

  it.each([
    [["probe", "error-rate"], "after a good probe and error-rate: "],
    [["probe", "error-rate", "latency"], "after a good probe, error-rate and latency: "],
    [[], ""],
  ])("names the analyses %j before a step", (analysis, words) => {
    const strategy = { ...strategyPresets.canary, analysis };
    const next = {
      ...step,
      event: "rollout-advanced" as const,
      live: live({ "1.1.4": 75, "1.1.5": 25 }),
      analyse: true,
    };
    const of = plan([deploymentPlan({ ...noGates, decision: "go", strategy, step: next })]);
    expect(formatPlan(of, {}, at120)).toContain(`now        ${words}1.1.4 75 %`);
  });

  it("says why nothing happens where no gate does", () => {
    for (const [decision, words] of [
      ["hold", "headgate resume"],
      ["stop", "headgate resume"],
      ["failed", "failed: nothing goes on by itself"],
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
    const order = ["staging  (1 change)", "weather", "production  (1 change)", "already waiting", "maps"];
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

  it("shows of a list in a policy what comes and what goes, and lengths of time as people write them", () => {
    const mcp = { type: "mcp", scope: "project", path: ".mcp.dev.json" };
    const added = { path: ".mcp.dev.json", scope: "project", type: "mcp" };
    const from = { targets: [mcp], windows: [{ when: "Sat", kind: "allow" }], strategy: {} } as never;
    const to = {
      targets: [added, { type: "mcp", scope: "global" }],
      windows: [],
      strategy: { keep: 3_600_000 },
    };
    const policies = [{ environment: "production", from, to: to as never }];
    const text = formatPlan(plan([], { policies }), {}, at80);
    expect(text).toContain("  strategy.keep  – → 1h\n  targets  + mcp global\n  windows  − allow Sat\n");
    const turned = { targets: [{ type: "mcp", scope: "global" }, mcp] } as never;
    const order = [{ environment: "production", from: { targets: to.targets } as never, to: turned }];
    expect(formatPlan(plan([], { policies: order }), {}, at80)).toContain("  targets  in another order\n");
  });

  it("keeps a change of policy within the terminal", () => {
    const targets = Array.from({ length: 6 }, (_, index) => ({
      type: "mcp",
      path: `clients/${index}/.mcp.json`,
    }));
    const from = { targets: [] } as never;
    const policies = [{ environment: "production", from, to: { targets } as never }];
    const text = formatPlan(plan([], { policies }), {}, at80);
    expect(text).toContain("clients/5/.mcp.json");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
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

  it("tells of an environment that is new where its block begins, and not twice", () => {
    const policies = [{ environment: "production", from: null, to: {} as never }];
    const text = formatPlan(plan([deploymentPlan(noGates)], { policies }), {}, at80);
    expect(text).toContain("production  (new; 1 change)");
    expect(text.match(/^production/gm)).toHaveLength(1);
  });

  it("keeps how a rollout goes within the terminal", () => {
    const strategy = { ...strategyPresets.canary, steps: [5, 25, 50], pauses: [25], keep: 3_600_000 };
    const text = formatPlan(plan([deploymentPlan({ ...noGates, strategy })]), {}, at80);
    expect(text).toContain("weather   1.1.4 → 1.1.5\n");
    expect(text).toContain("stays ready");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
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

  describe("shows no value that may be a secret", () => {
    const token = "hunter2-hunter2";
    const variables = { "1.1.5": { PLAIN: "ok", KEY: token } };
    const to = { blue: "1.1.5", green: {}, digest: "", live: live({ "1.1.5": 100 }, variables) };
    const from = live({ "1.1.4": 100 });
    const told = (more: Partial<Gate>) =>
      gate("fail", "KEY is a secret", {
        rule: "variable/secret-as-variable",
        place: { file: "environments/production/weather.yaml", path: ["variables", "KEY"] },
        ...more,
      });
    const all = (of: Plan, secrets?: SecretNames) =>
      formatPlan(of, secrets ? { secrets } : {}, at120) + JSON.stringify(planJson(of, secrets));

    it.each([
      ["that a gate tells", plan([deploymentPlan({ from, to, gates: [told({})] })]), undefined],
      [
        "that a finding tells",
        plan([deploymentPlan({ from, to, gates: [] })], { findings: [told({})] }),
        undefined,
      ],
      [
        "that a release declares as one",
        plan([deploymentPlan({ from, to, gates: [] })]),
        new Map([["production/weather", new Set(["KEY"])]]),
      ],
    ])("%s", (_, of, secrets) => {
      const text = all(of, secrets);
      expect(text).not.toContain("hunter2");
      expect(text).toContain("KEY – → (hidden)");
      expect(text).toContain("PLAIN – → ok");
      expect(text).toContain('{"name":"KEY","from":null,"to":"(hidden)"}');
    });

    it("that looks like one, before or after", () => {
      const secret = { "1.1.4": { API_KEY: token }, "1.1.5": { API_KEY: `${token}!` } };
      const text = all(
        plan([
          deploymentPlan({
            ...noGates,
            from: live({ "1.1.4": 100 }, secret),
            to: { ...to, live: live({ "1.1.5": 100 }, secret) },
          }),
        ]),
      );
      expect(text).not.toContain("hunter2");
      expect(text).toContain("API_KEY (hidden) → (hidden)");
    });

    it("that becomes a secret", () => {
      const before = live({ "1.1.4": 100 }, { "1.1.4": { KEY: token } });
      const after = {
        traffic: { "1.1.5": 100 },
        variants: { "1.1.5": { ...variant("1.1.5"), secrets: { KEY: "NAME" } } },
      };
      const text = all(plan([deploymentPlan({ ...noGates, from: before, to: { ...to, live: after } })]));
      expect(text).not.toContain("hunter2");
    });

    it("of another deployment's finding no more than that one's", () => {
      const elsewhere = told({ environment: "staging" });
      expect(all(plan([deploymentPlan({ from, to, gates: [] })], { findings: [elsewhere] }))).toContain(
        "hunter2",
      );
    });

    it("in a policy", () => {
      const file = "environments/production/environment.yaml";
      const policy = (variables: unknown) => ({ id: "production", file, variables }) as never;
      const finding = told({ place: { file, path: ["variables", "KEY"] }, environment: "production" });
      const policies = [
        {
          environment: "production",
          from: policy({ API_KEY: "hunter2hunter1" }),
          to: policy({ KEY: "hunter2", API_KEY: "hunter2hunter2" }),
        },
      ];
      const text = all(plan([], { policies, findings: [finding] }));
      expect(text).not.toContain("hunter2");
      expect(text).toContain('variables.API_KEY  "(hidden)" → "(hidden)"');
      expect(text).toContain('variables.KEY  – → "(hidden)"');
    });
  });

  it("tells what several deployments fail for once, and names it in each", () => {
    const removed = (server: string) =>
      gate("fail", "5 deployments are removed at once", {
        rule: "deployment/many-removed",
        place: { file: "headgate.yaml", path: [] },
        environment: "production",
        server,
      });
    const of = plan(
      ["maps", "weather"].map((server) =>
        deploymentPlan({ server, id: `production/${server}`, gates: [removed(server)], decision: "refuse" }),
      ),
    );
    const text = formatPlan(of, {}, at120);
    expect(text.match(/5 deployments are removed at once/g)).toHaveLength(1);
    expect(text.match(/✗ deployment\/many-removed, as said above/g)).toHaveLength(2);
    expect(text).toContain("1 fail, 0 wait");
    expect(planFindings(of)).toMatchObject([{ environment: "production", rule: "deployment/many-removed" }]);
    expect(planFindings(of)[0]).not.toHaveProperty("server");
  });

  it("does not take the same words about two deployments for one thing", () => {
    const of = plan(
      ["maps", "weather"].map((server) =>
        deploymentPlan({
          server,
          id: `production/${server}`,
          gates: [gate("wait", "0 of 1 approvals", { server })],
        }),
      ),
    );
    expect(planFindings(of)).toHaveLength(2);
    expect(formatPlan(of, {}, at120)).toContain("0 fail, 2 wait");
  });

  it("leaves out a pass that a wait says too", () => {
    const gates = [
      gate("pass", "1.1.5 goes to staging first"),
      gate("wait", "1.1.5: goes to staging first (needs 24 h)"),
    ];
    const text = formatPlan(plan([deploymentPlan({ gates })]), {}, at120);
    expect(text).not.toContain("✓");
    expect(text).toContain("… 1.1.5: goes to staging first (needs 24 h)");
  });

  it("tells instants in the reader's zone, each once", () => {
    const eligible = "2026-11-22T19:00:00.000Z";
    const gates = [gate("wait", `step 1 of 3, the next is due ${eligible}`, { eligible })];
    const text = formatPlan(plan([deploymentPlan({ gates })]), {}, at120);
    expect(text).toContain("… step 1 of 3, the next is due 19:00, in 60 min\n");
  });

  it("tells a time once, however long ago the gate was asked", () => {
    const message = "window opens Mon 09:00 Europe/Berlin, in 90 h (weekend)";
    const gates = [gate("wait", message, { eligible: "2026-11-23T08:00:00.000Z" })];
    const text = formatPlan(plan([deploymentPlan({ gates })]), {}, at120);
    expect(text).toContain("… window opens Mon 09:00 Europe/Berlin, in 14 h (weekend)\n");
  });

  it("counts what is removed among an environment's servers", () => {
    const text = formatPlan(plan([deploymentPlan(noGates)]), { totals: new Map([["production", 0]]) }, at120);
    expect(text).toContain("production  (1 of 1 server changes)");
  });

  it("takes no other order of keys for a change of policy", () => {
    const policy = (targets: unknown, soak: number) =>
      ({ id: "production", file: "", soak, targets }) as never;
    const from = policy([{ type: "mcp", scope: "project" }], 3_600_000);
    const to = policy([{ scope: "project", type: "mcp" }], 7_200_000);
    const of = plan([], { policies: [{ environment: "production", from, to }] });
    expect(formatPlan(of, {}, at120)).toContain("production  (policy changes)\n  soak  1h → 2h\n\n");
    expect(planJson(of).policies).toEqual([
      {
        environment: "production",
        change: "changed",
        differences: [{ name: "soak", from: "3600000", to: "7200000" }],
      },
    ]);
  });

  it("says of a pause how it goes on, and never that it does so by itself", () => {
    const gates = [
      gate("wait", "step 2 of 4 (25 %): paused until a person lets it go on", {
        rule: "rollout/paused",
        hint: "headgate resume weather --env production --reason …",
      }),
    ];
    const text = formatPlan(plan([deploymentPlan({ gates, eligible: null })]), {}, at80);
    expect(text).toContain("… step 2 of 4 (25 %): paused until a person lets it go on\n");
    expect(text).toContain("  headgate resume weather --env production --reason …\n");
    expect(text).not.toContain("by themselves");
  });

  it("promises nothing by itself where people are waited for", () => {
    const gates = [gate("wait", "0 of 1 approval", { rule: "approval/missing" })];
    const text = formatPlan(plan([deploymentPlan({ gates, decision: "wait" })]), {}, at120);
    expect(text).not.toContain("waits are applied by themselves");
  });

  it("promises nothing by itself where only a failure is left", () => {
    const gates = [gate("wait", "revision 4 failed", { rule: "rollout/failed" })];
    const text = formatPlan(plan([deploymentPlan({ gates, decision: "failed" })]), {}, at120);
    expect(text).not.toContain("waits are applied by themselves");
    expect(text).not.toContain("rollback took away");
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
      intent: "sha256-1d1e90aa",
      eligible: "2026-11-23T08:00:00.000Z",
      update: expect.stringMatching(/^u-[0-9a-f]{10}$/),
      from: { traffic: { "1.1.4": 100 } },
      to: { blue: "1.1.5", green: {}, traffic: { "1.1.5": 100 }, digest: "sha256-aa" },
      strategy: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0 },
      variables: [{ name: "TIMEOUT", from: "20000", to: "30000" }],
      secrets: [],
      step: null,
      contract: null,
    });
    expect(gates).toHaveLength(5);
  });
});
