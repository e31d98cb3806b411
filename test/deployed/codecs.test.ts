import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeManifest,
  decodePending,
  decodePolicy,
  decodeStops,
  encodeManifest,
  encodePending,
  encodePolicy,
  encodeStops,
} from "../../src/deployed/codecs.ts";
import { decodeStatus, encodeStatus } from "../../src/deployed/status-codec.ts";
import { digestOf } from "../../src/model/canonical.ts";
import type { Pending, Status } from "../../src/model/status.ts";
import { draft, minute, policy } from "./world.ts";

const path = "production/weather/status.json";

function shuffled<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, member) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).reverse())
      : member,
  ) as T;
}

describe("a status", () => {
  const full: Partial<Status> = {
    rollout: {
      from: "1.0.0",
      to: "1.1.0",
      step: 1,
      of: 4,
      steps: [5, 25, 50],
      interval: 1,
      watch: 0,
      since: minute(0),
      next: minute(5),
      inconclusive: 0,
    },
    watch: { until: minute(9) },
    stable: { revision: 1, commit: "a".repeat(40) },
    hold: [
      { kind: "version", version: "1.1.0", above: 0, blue: true, revision: 1, at: minute(1), reason: "bad" },
      { kind: "variable", name: "__proto__", value: null, revision: 1, at: minute(1), reason: "bad" },
    ],
    lease: { run: "local:1", expires: minute(9) },
    probes: [{ variant: "1.0.0", outcome: "pass", message: "", at: minute(1) }],
    outputs: { "mcp-1.json": "sha256-x" },
  };

  test("comes back as it was written, digest included", () => {
    const { status, text } = encodeStatus(draft("production/weather", 3, full));
    expect(decodeStatus(path, text)).toEqual({ kind: "status", status });
    expect(text).toMatch(
      /^\{\n {2}"headgate": 1,\n {2}"server": "weather",\n {2}"environment": "production",/,
    );
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("is one text, whatever order its fields were made in", () => {
    const value = draft("production/weather", 3, full);
    expect(encodeStatus(shuffled(value)).text).toBe(encodeStatus(value).text);
    const stale = { ...value, digest: "sha256-old" };
    expect(encodeStatus(stale).text).toBe(encodeStatus(value).text);
  });

  test.each<[string, Partial<Status>, RegExp]>([
    ["too little", { traffic: { "1.0.0": 99 } }, /sum to 99, not to 100/],
    ["too much", { traffic: { "1.0.0": 70, "1.1.0": 70 } }, /sum to 140/],
    [
      "half a percent",
      { traffic: { "1.0.0": 99.5, "1.1.0": 0.5 } },
      /the share of 1\.0\.0 is no whole number/,
    ],
    ["a share of nothing", { traffic: { "1.0.0": 100 }, variants: {} }, /nothing says what 1\.0\.0 is/],
    [
      "nothing of something",
      { traffic: {}, variants: draft("production/weather", 1).variants },
      /what share/,
    ],
    [
      "a share in words",
      { traffic: JSON.parse('{"1.0.0":"100[object Object]"}') as Record<string, number> },
      /\/traffic\/1\.0\.0 is not a number/,
    ],
  ])("with %s is not written, and nothing to go by where somebody else wrote it", (_, fields, why) => {
    const wrong = draft("production/weather", 1, fields);
    expect(() => encodeStatus(wrong)).toThrow(why);
    const text = JSON.stringify({ ...wrong, digest: digestOf(wrong) });
    const decoded = decodeStatus(path, text);
    expect(["tampered", "unreadable"]).toContain(decoded.kind);
    expect(decoded.kind !== "status" && decoded.findings[0]?.message).toMatch(why);
  });

  test("keeps names that are dangerous as keys", () => {
    const names = JSON.parse('{"__proto__":100}') as Record<string, number>;
    const { status, text } = encodeStatus(draft("production/weather", 1, { traffic: names }));
    const decoded = decodeStatus(path, text);
    expect(decoded.kind).toBe("status");
    expect(text).toContain('"__proto__": 100');
    expect(Object.keys(status.traffic)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["100"]).toBeUndefined();
  });

  test.each<[string, string, (status: Record<string, unknown>) => unknown]>([
    ["a share", "tampered", (status) => ({ ...status, traffic: { "1.0.0": 99 } })],
    ["a digest", "tampered", (status) => ({ ...status, digest: "sha256-0" })],
    ["an added field", "tampered", (status) => ({ ...status, extra: 1 })],
    ["another deployment's", "tampered", () => encodeStatus(draft("production/other", 1)).status],
    ["a newer layout", "newer", (status) => ({ ...status, headgate: 2 })],
    ["an older layout", "unreadable", (status) => ({ ...status, headgate: 0 })],
    ["no layout", "unreadable", ({ headgate: _, ...status }) => status],
    ["a revision in words", "unreadable", (status) => ({ ...status, revision: "1" })],
    ["an unknown event", "unreadable", (status) => ({ ...status, event: "exploded" })],
    ["a list for a map", "unreadable", (status) => ({ ...status, traffic: [] })],
    ["null", "unreadable", () => null],
    ["a text", "unreadable", () => "x"],
  ])("with %s is %s", (_, kind, change) => {
    const { status } = encodeStatus(draft("production/weather", 1));
    const decoded = decodeStatus(path, JSON.stringify(change({ ...status })));
    expect(decoded.kind).toBe(kind);
    const [finding] = decoded.kind === "status" ? [] : decoded.findings;
    expect(finding).toMatchObject({ outcome: "fail", environment: "production", server: "weather" });
    expect(finding?.message).toContain(path);
  });

  test.each([
    "",
    "{",
    "[".repeat(100_000),
    '{"headgate":1,"headgate":2}',
    "\0",
    `"${"x".repeat(5_000_000)}"`,
  ])("that is no status at all is a finding, never an exception (%#)", (text) => {
    expect(["unreadable", "newer"]).toContain(decodeStatus(path, text).kind);
  });

  test("of any JSON is a finding, never an exception", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(decodeStatus(path, text).kind).not.toBe("status");
      }),
    );
  });

  test("may be checked by the schema as well", () => {
    const { text } = encodeStatus(draft("production/weather", 1));
    const decoded = decodeStatus(path, text, () => ["/at is not nice"]);
    expect(decoded).toMatchObject({ kind: "unreadable", findings: [{ rule: "deployed/unreadable" }] });
  });
});

describe("the other files", () => {
  test("come back as they were written", () => {
    const manifest = { headgate: 1, directory: "deploy", applied: null } as const;
    expect(decodeManifest(encodeManifest(manifest))).toEqual({ kind: "value", value: manifest });
    const environment = policy("production", { require: { signature: true } });
    expect(decodePolicy("production", encodePolicy(environment))).toEqual({
      kind: "value",
      value: environment,
    });
    const pending: Pending = {
      headgate: 1,
      environment: "production",
      server: "weather",
      state: "waiting",
      gates: [],
      eligible: minute(3),
      digest: "sha256-x",
      policy: environment,
      since: minute(0),
    };
    expect(decodePending("production/weather", encodePending(pending))).toEqual({
      kind: "value",
      value: pending,
    });
    const stops = [{ environment: null, reason: "incident", actor: "octocat", at: minute(0) }];
    expect(decodeStops(encodeStops(stops) ?? "")).toEqual({ kind: "value", value: stops });
    expect(encodeStops([])).toBeNull();
  });

  test("of a policy may lack who is in its teams, as those of an earlier version do", () => {
    const before = policy("production", { deployers: ["ops"] });
    expect(encodePolicy(before)).not.toContain("teams");
    expect(decodePolicy("production", encodePolicy(before))).toEqual({ kind: "value", value: before });
    const after = { ...before, teams: { ops: ["@dora"], constructor: ["@hubot"] } };
    expect(decodePolicy("production", encodePolicy(after))).toEqual({ kind: "value", value: after });
    const damaged = encodePolicy(after).replace('"@dora"', "7");
    expect(decodePolicy("production", damaged).kind).toBe("unreadable");
  });

  test("are findings where they are damaged or newer", () => {
    for (const decode of [
      decodeManifest,
      decodeStops,
      (text: string) => decodePolicy("production", text),
      (text: string) => decodePending("production/weather", text),
    ]) {
      expect(decode("{").kind).toBe("unreadable");
      expect(decode("{}").kind).toBe("unreadable");
      expect(decode('{"headgate":7}')).toMatchObject({
        kind: "newer",
        findings: [{ rule: "deployed/newer-version" }],
      });
    }
  });
});
