import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHealth } from "../../src/probes/http/health.ts";

function health(body: unknown) {
  return readHealth(JSON.stringify(body));
}

describe("what a health document says", () => {
  test.each([
    [
      "checks as a map of maps",
      {
        status: "healthy",
        timestamp: "2026-11-20T10:00:00Z",
        checks: {
          server: { status: "up" },
          database: { status: "ok", latency_ms: 3 },
          dependencies: { weather_api: { status: "up" }, geo: "ok" },
          disk: { status: "ok", free: 20 },
          memory: { status: "ok" },
        },
      },
      "good",
      "server, database, weather_api, geo, disk, memory",
    ],
    [
      "a failing check although all is said to be well",
      { status: "ok", checks: { database: { status: "down", error: "connection refused" }, disk: true } },
      "bad",
      "database down (connection refused)",
    ],
    [
      "dependencies as one check",
      { status: "ok", checks: { dependencies: "down", services: { status: "fail" } } },
      "bad",
      "dependencies down, services fail",
    ],
    [
      "dependencies beside the status",
      { status: "ok", dependencies: { status: "down" } },
      "bad",
      "dependencies down",
    ],
    ["checks as texts", { checks: { database: "ok", disk: "failed" } }, "bad", "disk failed"],
    ["checks as flags", { checks: { database: true, memory: false } }, "bad", "memory false"],
    [
      "a flag inside a check",
      { checks: { database: { healthy: false, message: "pool empty" } } },
      "bad",
      "database false (pool empty)",
    ],
    [
      "checks as a list",
      {
        status: "DEGRADED",
        checks: [
          { name: "cache", status: "warn", message: "slow" },
          { name: "db", status: "pass" },
        ],
      },
      "warn",
      "cache warn (slow)",
    ],
    [
      "application/health+json",
      {
        status: "fail",
        version: "1",
        checks: {
          "cassandra:responseTime": [{ componentId: "n1", status: "pass", observedValue: 250 }],
          "cpu:utilization": [{ status: "pass" }, { status: "fail", output: "98 %" }],
        },
      },
      "bad",
      "cpu:utilization fail (98 %)",
    ],
    [
      "components with details",
      {
        status: "UP",
        components: {
          db: { status: "UP", details: { database: "PostgreSQL" } },
          mail: { status: "OUT_OF_SERVICE" },
        },
      },
      "bad",
      "mail OUT_OF_SERVICE",
    ],
    [
      "a check in words that nobody knows",
      { status: "ok", checks: { database: "somewhat tired", cache: "ok" } },
      "warn",
      "database somewhat tired",
    ],
    [
      "a check in words about what is wrong",
      {
        status: "ok",
        checks: { database: "error: connection refused", geo: "unreachable", mail: "timeout" },
      },
      "bad",
      "database error: connection refused, geo unreachable, mail timeout",
    ],
    [
      "a check that only has an error",
      { status: "ok", checks: { disk: { error: "full" } } },
      "warn",
      "disk full",
    ],
    [
      "a state that nobody knows",
      { status: "UP", components: { db: { status: "UNKNOWN" } } },
      "warn",
      "db UNKNOWN",
    ],
    [
      "a check in the depths",
      { status: "ok", checks: { a: { b: { c: { d: { e: { f: { status: "down" } } } } } } } },
      "bad",
      "a.b.c.d.e.f down",
    ],
    [
      "what says something else beside a check",
      {
        status: "ok",
        version: "1.2.3",
        checks: { disk: { path: "/data", status: "ok" } },
        details: { os: "Linux" },
      },
      "good",
      "disk",
    ],
    ["a status alone", { status: "pass" }, "good", "says pass"],
    [
      "a bad status alone",
      { status: "unhealthy", error: "no database" },
      "bad",
      "says unhealthy (no database)",
    ],
    ["a flag alone", { ok: false }, "bad", "says false"],
    ["degraded alone", { status: "degraded", reason: "cache" }, "warn", "says degraded (cache)"],
    ["a word that nobody knows", { status: "purple" }, "unknown", "says purple"],
    [
      "checks that are only figures",
      { status: "ok", checks: { disk: { used: 5 }, cpu: 0.2 } },
      "good",
      "says ok",
    ],
  ])("%s", (_, body, state, words) => {
    expect(health(body)).toEqual({ state, words, isStarting: false });
  });

  test.each(["starting", "Initializing", "not ready", "warming-up"])("%s may become good", (status) => {
    expect(health({ status })).toMatchObject({ state: "bad", isStarting: true });
  });

  test.each(["", "ok", "<html></html>", "[1]", "null", "{", '{"hello":"world"}', '{"status":5}'])(
    "%j says nothing about health",
    (text) => {
      expect(readHealth(text)).toBeUndefined();
    },
  );
});

describe("hostile documents", () => {
  test("are told on one short line", () => {
    const evil = `\u001b[31m\u202e|::error::${"x".repeat(5_000)}\n`;
    const said = health({
      checks: { [evil]: { status: "fail", output: evil }, __proto__: { status: "fail" } },
    });
    expect(said?.state).toBe("bad");
    expect(said?.words).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(said?.words.length).toBeLessThanOrEqual(300);
  });

  test("of any depth and width are read", () => {
    const deep = `{"checks":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}}`;
    expect(readHealth(deep)).toBeUndefined();
    const wide = { checks: Array.from({ length: 10_000 }, (_, n) => ({ name: `n${n}`, status: "fail" })) };
    expect(health(wide)?.words).toMatch(/ and \d+ more$/);
    const late = [
      ...Array.from({ length: 300 }, (_, n) => ({ name: `n${n}`, status: "ok" })),
      { status: "fail" },
    ];
    expect(health({ checks: late })?.state).toBe("bad");
  });

  test("never throw", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("status", "checks", "components"), (text, key) => {
        const said = readHealth(`{"${key}":${text}}`);
        expect(["good", "warn", "bad", "unknown", undefined]).toContain(said?.state);
      }),
    );
  });
});
