import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlans } from "../../src/github/check-run-list.ts";
import { decodeRecord, encodeRecord, keyOf, type PlanRecord } from "../../src/github/plan-record.ts";
import { digestOf } from "../../src/model/canonical.ts";
import { intentsByEnvironment } from "../../src/model/pull-request.ts";

const fleet = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      return [`${["dev", "production"][index % 2]}/server-${index}`, digestOf(index)];
    }),
  );
const record = (count: number): PlanRecord => ({
  intents: fleet(count),
  hash: "7c1e90",
  pushers: ["octocat"],
});

describe("a plan's record", () => {
  it.each([0, 1, 500, 900, 1_000])("of %i deployments is read back whole, below GitHub's limit", (count) => {
    const text = encodeRecord(record(count));
    expect(text.length).toBeLessThan(65_535);
    expect(decodeRecord(text)).toEqual(record(count));
  });

  it("of ten thousand keeps one digest for each environment", () => {
    const text = encodeRecord(record(10_000));
    expect(text.length).toBeLessThan(1_000);
    const read = decodeRecord(text);
    expect(read).toEqual({
      ...record(0),
      environments: intentsByEnvironment(fleet(10_000)),
    });
  });

  it("forgets that every push was seen where it forgets who pushed", () => {
    const pushers = Array.from({ length: 51 }, (_, index) => `person-${index}`);
    const seen = [12, 15];
    const read = (more: Partial<PlanRecord>) => decodeRecord(encodeRecord({ ...record(1), seen, ...more }));
    expect(read({})?.seen).toEqual(seen);
    expect(read({ pushers: pushers.slice(0, 50) })?.seen).toEqual(seen);
    expect(read({ pushers })).not.toHaveProperty("seen");
    expect(read({ pushers: ["-"] })).not.toHaveProperty("seen");
  });

  it("is one invisible line, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (hash, intents) => {
        const text = encodeRecord({ intents, hash, pushers: [] });
        expect(text).toMatch(/^<!-- headgate:plan [^<>\n]* -->$/);
        expect(text.slice(4, -3)).not.toContain("--");
      }),
    );
  });

  it("is found among other text, and has the same name however it is kept", () => {
    expect(decodeRecord(`# Plan\n\n${encodeRecord(record(2))}\nmore`)).toEqual(record(2));
    const whole = decodeRecord(encodeRecord(record(10_000)));
    expect(whole && keyOf(whole)).toBe(keyOf(record(10_000)));
    expect(keyOf(record(3))).not.toBe(keyOf(record(2)));
  });

  const written = (value: unknown) => `<!-- headgate:plan ${JSON.stringify(value)} -->`;
  const good = { v: 1, intents: { "dev/a": digestOf(1) }, hash: null, pushers: [] };

  it.each([
    ["nothing", ""],
    ["no JSON", "<!-- headgate:plan {x} -->"],
    ["a list", written([])],
    ["numbers that are none", written({ ...good, seen: ["12"] })],
    ["numbers below one", written({ ...good, seen: [0] })],
    ["too many numbers", written({ ...good, seen: Array.from({ length: 51 }, () => 1) })],
    ["another version", written({ ...good, v: 2 })],
    ["no intents", written({ ...good, intents: undefined })],
    ["an intent that is no digest", written({ ...good, intents: { "dev/a": "x" } })],
    ["a deployment that is none", written({ ...good, intents: { "../a": digestOf(1) } })],
    ["a prototype", `<!-- headgate:plan {"v":1,"intents":{"__proto__":{}},"hash":null,"pushers":[]} -->`],
    ["environments that are none", written({ ...good, environments: { "dev/a": digestOf(1) } })],
    ["a pusher with a mention", written({ ...good, pushers: ["@acme/all"] })],
    ["too many pushers", written({ ...good, pushers: Array(51).fill("a") })],
    ["a hash that is none", written({ ...good, hash: 1 })],
    ["what does not unpack", "<!-- headgate:plan deflate:AAAA -->"],
    ["more text than there can be", written(good).padEnd(140_000)],
  ])("says nothing from %s", (_, text) => {
    expect(decodeRecord(text)).toBeNull();
  });

  it("says nothing from what unpacks without end", async () => {
    const { deflateRawSync } = await import("node:zlib");
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, " ")).toString("base64");
    expect(decodeRecord(`<!-- headgate:plan deflate:${bomb} -->`)).toBeNull();
  });
});

describe("the plans in check runs", () => {
  const run = (more: object) => ({
    app: "github-actions",
    commit: "c",
    at: "2026-11-20T10:00:00Z",
    externalId: "headgate:1:x",
    text: encodeRecord(record(1)),
    ...more,
  });

  it("are those of workflows and of the token's own app, oldest first", () => {
    const runs = [
      run({ at: "2026-11-20T12:00:00Z", app: "headgate-acme" }),
      run({ at: "2026-11-20T11:00:00Z" }),
      run({ app: "evil" }),
      run({ app: null }),
    ];
    expect(readPlans(runs, "headgate-acme[bot]").plans.map(({ at }) => at)).toEqual([
      "2026-11-20T11:00:00Z",
      "2026-11-20T12:00:00Z",
    ]);
    expect(readPlans(runs, "headgate-acme").plans).toHaveLength(1);
    expect(readPlans(runs, null).plans).toHaveLength(1);
  });

  it.each([
    ["a job of the same name", { externalId: "8a7c" }],
    ["one without text", { text: null }],
    ["one without time", { at: null }],
    ["one with a time that is none", { at: "yesterday" }],
  ])("are not those of %s", (_, more) => {
    expect(readPlans([run(more)], null)).toEqual({ plans: [], pushers: [], seen: new Set() });
  });
});

describe("an environment's intents as one", () => {
  it("are the same in any order, and another where one differs, is missing or was added", () => {
    const { dev, production } = intentsByEnvironment(fleet(4));
    expect(intentsByEnvironment(Object.fromEntries(Object.entries(fleet(4)).reverse()))).toEqual({
      dev,
      production,
    });
    const changed = { ...fleet(4), "dev/server-2": digestOf("x") };
    expect(intentsByEnvironment(changed)).toEqual({
      dev: expect.not.stringMatching(String(dev)),
      production,
    });
    expect(intentsByEnvironment(fleet(2)).dev).not.toBe(dev);
    expect(intentsByEnvironment({})).toEqual({});
  });
});
