import { describe, expect, it } from "vitest";
import { environmentsJson, formatStatus, statusJson } from "../../src/report/status.ts";
import { at80, at120, now, statusRow } from "./samples.ts";

const canary = {
  live: { "1.1.4": 75, "1.1.5": 25 },
  since: "2026-11-22T17:48:00Z",
  outcome: "progressing",
  rollout: { strategy: "canary", step: 2, of: 3, next: "2026-11-22T18:03:00Z" },
} as const;
const held = {
  kind: "version",
  version: "1.1.5",
  above: 0,
  blue: true,
  revision: 18,
  at: "2026-11-22T17:00:00Z",
  reason: "probe failed 3 of 3",
} as const;

describe("status of one server", () => {
  it("is a table by environment in promotion order", () => {
    const rows = [
      statusRow(canary),
      statusRow({ environment: "development", wave: 0, blue: "1.2.0", live: { "1.2.0": 100 } }),
      statusRow({
        environment: "staging",
        wave: 1,
        since: "2026-11-21T11:00:00Z",
        soakedFor: ["production"],
      }),
    ];
    expect(formatStatus(rows, [], at120)).toBe(
      `              blue    green   live                     since        health
development   1.2.0   –       1.2.0 100 %              3 h ago      ✓ healthy
staging       1.1.5   –       1.1.5 100 %              31 h ago     ✓ healthy, soaked for production
production    1.1.5   –       1.1.4 75 %, 1.1.5 25 %   12 min ago   ↗ canary 2 of 3, next 18:03`,
    );
    for (const line of formatStatus(rows, [], at80).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ["healthy", statusRow(), "✓ healthy"],
    ["not deployed", statusRow({ outcome: null, live: {}, since: null }), "not deployed yet"],
    ["failed", statusRow({ outcome: "failed" }), "✗ failed"],
    ["rolled back", statusRow({ outcome: "rolled-back" }), "✓ healthy, rolled back"],
    ["watched", statusRow({ watch: "2026-11-22T19:00:00Z" }), "✓ healthy, watched until 19:00"],
    ["no longer watched", statusRow({ watch: "2026-11-22T17:00:00Z" }), "✓ healthy"],
    [
      "overdue",
      statusRow({ ...canary, rollout: { ...canary.rollout, next: "2026-11-22T16:00:00Z" } }),
      "↗ canary 2 of 3, overdue since 16:00",
    ],
    [
      "on its way",
      statusRow({ ...canary, pending: { state: "progressing", gates: [], eligible: canary.rollout.next } }),
      "↗ canary 2 of 3, next 18:03",
    ],
    ["drifting", statusRow({ drift: ["mcp: .mcp.json was edited by hand"] }), "✗ drift"],
  ])("says of what is %s", (_, row, health) => {
    expect(formatStatus([row], [], at120).split("\n")[1]?.endsWith(`   ${health}`)).toBe(true);
  });

  it.each(["waiting", "refused", "held", "failed", "tampered"] as const)(
    "promises no next step of a rollout that is %s",
    (state) => {
      const row = statusRow({ ...canary, pending: { state, gates: [], eligible: null } });
      expect(formatStatus([row], [], at120).split("\n")[1]).toMatch(/↗ canary 2 of 3, paused$/);
    },
  );

  it("says of a paused rollout that a person is waited for, and what to run", () => {
    const gates = [{ rule: "rollout/paused", outcome: "wait", message: "paused until …" }] as const;
    const paused = { ...canary, rollout: { ...canary.rollout, paused: true } };
    // Also before a run has noted what it waits for.
    for (const pending of [null, { state: "waiting", gates, eligible: null } as const]) {
      const lines = formatStatus([statusRow({ ...paused, pending })], [], at80).split("\n");
      expect(lines.slice(1).join("\n")).toMatch(/↗ canary 2 of 3, paused\n/);
      expect(lines.slice(-2)).toEqual([
        "  production: paused at step 2 of 3 until a person lets it go on",
        "    let it go on: headgate resume weather --env production --reason …",
      ]);
    }
    const [row] = statusJson([statusRow(paused)], [], now).deployments;
    expect(row?.rollout).toMatchObject({ paused: true, overdue: false });
  });

  it("says below the table what is held, and how to lift it", () => {
    const text = formatStatus([statusRow({ hold: [held] })], [], at120);
    expect(text).toContain("  production: 1.1.5 is held since revision 18 (probe failed 3 of 3)");
    expect(text).toContain("    lift it: headgate resume weather --env production --reason …");
  });

  it("says what failed and does not go on by itself", () => {
    const gate = {
      rule: "rollout/failed",
      outcome: "wait",
      message: "revision 4 failed: no answer",
    } as const;
    const pending = { state: "failed", eligible: null, gates: [gate] } as const;
    expect(formatStatus([statusRow({ pending })], [], at120)).toContain(
      "  production: failed: revision 4 failed: no answer",
    );
  });

  it("says once what stands in the way of several", () => {
    const gate = {
      rule: "deployment/many-removed",
      outcome: "fail",
      message: "5 are removed at once",
    } as const;
    const pending = { state: "refused", eligible: null, gates: [gate] } as const;
    const rows = ["maps", "notes", "weather"].map((server) => statusRow({ server, pending }));
    expect(formatStatus(rows, [], at120).split("\n").slice(4)).toEqual([
      "  maps, notes, weather: refused: 5 are removed at once",
    ]);
  });

  it("tells an instant once, and in the reader's zone", () => {
    const eligible = "2026-11-23T08:00:00.000Z";
    const message = `the window opens ${eligible}`;
    const pending = { state: "waiting", eligible, gates: [{ rule: "r", outcome: "wait", message }] } as const;
    expect(formatStatus([statusRow({ pending })], [], at120)).toMatch(
      /waiting: the window opens Mon 08:00 UTC, in 14 h$/,
    );
  });

  it("names the version alone where it is the only variant of it", () => {
    const text = (live: Readonly<Record<string, number>>) => formatStatus([statusRow({ live })], [], at120);
    expect(text({ "1.1.5~847668": 100 })).toContain("   1.1.5 100 %   ");
    expect(text({ "1.1.4~847668": 75, "1.1.5": 25 })).toContain("   1.1.4 75 %, 1.1.5 25 %   ");
    expect(text({ "1.1.5": 75, "1.1.5~847668": 25 })).toContain("   1.1.5 75 %, 1.1.5~847668 25 %   ");
  });

  it("says what waits, for what, and until when", () => {
    const pending = {
      state: "waiting",
      eligible: "2026-11-23T08:00:00Z",
      gates: [{ rule: "windows/closed", outcome: "wait", message: "the window is closed" }],
    } as const;
    expect(formatStatus([statusRow({ pending })], [], at120)).toContain(
      "  production: waiting: the window is closed; eligible at Mon 08:00 UTC, in 14 h",
    );
  });
});

describe("status of several", () => {
  it("is by server for one environment", () => {
    const text = formatStatus([statusRow(), statusRow({ server: "maps" })], [], at120);
    expect(text.split("\n").map((line) => line.split(/ {2,}/)[0])).toEqual(["production", "maps", "weather"]);
  });

  it("is grouped by server otherwise, after what is stopped", () => {
    const stop = { environment: null, reason: "shared outage", actor: "octocat", at: "2026-11-22T17:00:00Z" };
    const rows = [statusRow(), statusRow({ server: "maps", environment: "staging", wave: 1 })];
    const text = formatStatus(rows, [stop], at120);
    expect(text.startsWith("stopped  everything since 17:00 by octocat: shared outage\n\nmaps ")).toBe(true);
    expect(text).toContain("\n\nweather ");
  });

  it("of nothing says so", () => {
    expect(formatStatus([], [], at80)).toBe("nothing is deployed, and nothing is desired");
  });
});

describe("status as JSON", () => {
  it("works out what is overdue, and never names where a secret comes from", () => {
    const secret = { ...held, kind: "secret", name: "API_KEY", value: "PROD_KEY" } as const;
    const json = statusJson(
      [
        statusRow({
          ...canary,
          rollout: { ...canary.rollout, next: "2026-11-22T16:00:00Z" },
          hold: [secret],
        }),
      ],
      [],
      now,
    );
    expect(json.deployments[0]).toMatchObject({ id: "production/weather", rollout: { overdue: true } });
    expect(JSON.stringify(json)).not.toContain("PROD_KEY");
  });

  it("does not repeat a held value that looks like a credential", () => {
    const hold = [{ ...held, kind: "variable", name: "API_KEY", value: "hunter2hunter2" }] as const;
    const rows = [statusRow({ hold })];
    const all = JSON.stringify(statusJson(rows, [], now)) + formatStatus(rows, [], at120);
    expect(all).not.toContain("hunter2");
    expect(all).toContain("API_KEY=(hidden) is held");
  });

  it("by environments names what most users get, one server at the top", () => {
    const rows = [
      statusRow(canary),
      statusRow({ environment: "development", live: { "1.2.0~abc123": 100 } }),
      statusRow({ environment: "staging", live: {} }),
    ];
    expect(environmentsJson(rows)).toEqual({ environments: { production: "1.1.4", development: "1.2.0" } });
    expect(environmentsJson([...rows, statusRow({ server: "maps", live: { "2.0.0": 100 } })])).toMatchObject({
      servers: { maps: { environments: { production: "2.0.0" } } },
    });
  });
});
