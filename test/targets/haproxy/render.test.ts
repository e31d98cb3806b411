import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HaproxyTarget } from "../../../src/model/target.ts";
import { addressOf } from "../../../src/targets/address.ts";
import { haproxyAdapter } from "../../../src/targets/haproxy/adapter.ts";
import {
  endedAfter,
  fileText,
  frameOf,
  leavingAfter,
  readFileText,
} from "../../../src/targets/haproxy/file.ts";
import { readOutput } from "../../../src/targets/haproxy/output.ts";
import { complaintOf } from "../../../src/targets/haproxy/reload.ts";
import { haproxyBinary } from "../../support/haproxy.ts";
import { liveOf, releaseAt } from "./world.ts";

const releases = new Map(
  ["1.1.4", "1.1.5"].map((version) => [
    version,
    releaseAt(version, `https://weather-${version.replaceAll(".", "-")}.mcp.acme.dev/mcp`),
  ]),
);

function input(
  target: Partial<HaproxyTarget> = {},
  traffic: Readonly<Record<string, number>> = { "1.1.4": 80, "1.1.5": 20 },
) {
  const whole: HaproxyTarget = { type: "haproxy", ...target };
  return { environment: "production", server: "weather", live: liveOf(traffic), releases, target: whole };
}

const said = (target: Partial<HaproxyTarget>, traffic?: Readonly<Record<string, number>>) =>
  haproxyAdapter.check(input(target, traffic)).map(({ outcome, message }) => `${outcome}: ${message}`);

describe("where a variant is reached", () => {
  const at = (target: Partial<HaproxyTarget>, variant = "1.1.5") => {
    const release = releases.get("1.1.5") ?? releaseAt("1.1.5", "");
    return addressOf(
      [
        { type: "mcp", scope: "project" },
        { type: "haproxy", ...target },
      ],
      {
        ...{ environment: "production", server: "weather", variant, release },
      },
    )?.url;
  };

  test.each<[string, Partial<HaproxyTarget>, string | undefined, string?]>([
    ["by the release's remote", {}, "https://weather-1-1-5.mcp.acme.dev/mcp"],
    [
      "by the target, at the remote's path",
      { address: "{version}.weather.internal:8080" },
      "http://1.1.5.weather.internal:8080/mcp",
    ],
    [
      "over TLS",
      { address: "{server}-{environment}:8443", tls: true },
      "https://weather-production:8443/mcp",
    ],
    ["by variant", { address: "{variant}.internal" }, "http://1.1.5-abc123.internal/mcp", "1.1.5~abc123"],
    ["nowhere, where the template says more than a host", { address: "a@b:1" }, undefined],
    ["nowhere, where it is no host", { address: "a b" }, undefined],
  ])("%s", (_, target, url, variant) => expect(at(target, variant)).toBe(url));
});

describe("what an HAProxy cannot express", () => {
  test.each<[string, Partial<HaproxyTarget>, readonly string[], Readonly<Record<string, number>>?]>([
    ["nothing of what it can", {}, []],
    ["a path that climbs out", { path: "../x.cfg" }, ['fail: "../x.cfg" climbs out of the repository']],
    [
      "a file that no engine loads",
      { path: "haproxy/x" },
      ['fail: "haproxy/x" is no name of a configuration'],
    ],
    [
      "a name that ends a line",
      { backend: "a\nglobal" },
      ['fail: "a\\nglobal" cannot be the name of a backend'],
    ],
    [
      "a socket elsewhere",
      { socket: "10.0.0.1:99" },
      ['fail: "10.0.0.1:99" is no admin socket: a path, or a port of 127.0.0.1'],
    ],
    [
      "a header that is none",
      { ab: [{ header: "X }", value: "a", version: "1.1.4" }] },
      ['fail: "X }" is no name of a header'],
    ],
    [
      "a value that ends a condition",
      { ab: [{ header: "X", value: "}", version: "1.1.4" }] },
      ['fail: "}" cannot be compared with a header'],
    ],
    [
      "a route to what is not live",
      { ab: [{ header: "X", value: "a", version: "3.0.0" }] },
      ['warn: X: a leads to weather "3.0.0", which is not live: those requests follow the shares'],
    ],
    ["another server's route", { ab: [{ header: "X", value: "a", version: "3.0.0", server: "radar" }] }, []],
    [
      "two versions at one address",
      { address: "weather:80" },
      ["fail: 1.1.4 and 1.1.5 are both reached at weather:80: no share could be enforced"],
    ],
    [
      "a version without an address",
      {},
      ['fail: weather "2.0.0" has no address that HAProxy could reach'],
      { "2.0.0": 100 },
    ],
    [
      "a certificate without a name",
      { address: "127.0.0.1:443", tls: true },
      ["fail: weather 1.1.4 is reached over TLS at 127.0.0.1, and no name says whose certificate is right"],
      { "1.1.4": 100 },
    ],
  ])("%s", (_, target, expected, traffic) => expect(said(target, traffic)).toEqual(expected));

  test("a split of sessions that are told in a stream", () => {
    const sse = new Map(
      [...releases].map(([version, release]) => [
        version,
        releaseAt(version, release.server.remotes?.[0]?.url ?? "", "sse"),
      ]),
    );
    expect(haproxyAdapter.check({ ...input(), releases: sse })).toHaveLength(2);
    expect(haproxyAdapter.check({ ...input({ affinity: "none" }), releases: sse })).toEqual([]);
    expect(haproxyAdapter.check({ ...input({}, { "1.1.4": 100 }), releases: sse })).toEqual([]);
  });

  test("is never written", async () => {
    const { text } = haproxyAdapter.render(input({ backend: "a\nglobal" }));
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("# "))).toEqual([]);
  });
});

describe("a rendered configuration", () => {
  test("is the same text for the same state, and gives each share as a weight", () => {
    const one = haproxyAdapter.render(input());
    expect(haproxyAdapter.render(input({}, { "1.1.5": 20, "1.1.4": 80 }))).toEqual(one);
    expect(one.path).toBe("haproxy-1.cfg");
    expect(
      [...one.text.matchAll(/^ {4}server (\S+) .* weight (\d+)$/gm)].map(([, name, weight]) => [
        name,
        weight,
      ]),
    ).toEqual([
      ["1.1.4", "80"],
      ["1.1.5", "20"],
    ]);
  });

  test("is read back, and nothing that is not", () => {
    const { text } = haproxyAdapter.render(
      input({ reload: ["systemctl", "reload", "haproxy"], drain: 1000 }),
    );
    expect(readOutput(text)).toMatchObject({
      backend: "weather",
      drain: 1000,
      reload: ["systemctl", "reload", "haproxy"],
    });
    for (const [from, to] of [
      ['"headgate":1', '"headgate":2'],
      ["haproxy/production/weather.cfg", "../weather.cfg"],
      ['"backend":"weather"', '"backend":"weather;stop"'],
      ['"weight":80', '"weight":800'],
      ['"name":"1.1.4"', '"name":"1.1.4 weight 9; x"'],
    ] as const) {
      expect(text).toContain(from);
      expect(readOutput(text.replace(from, to))).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (noise) => readOutput(noise) === undefined));
  });

  test.skipIf(haproxyBinary === null).each<[string, Partial<HaproxyTarget>]>([
    ["as it is", {}],
    [
      "with all that may be set",
      {
        ...{ bind: "127.0.0.1:18765", affinity: "session", check: { path: "/health", interval: 500 } },
        ...{ sessions: { size: 1000, expire: 1000, peers: "127.0.0.1:18766" }, tls: { verify: false } },
        ab: [{ header: "X-Beta", value: "a~:@/+=-", version: "1.1.5" }],
      },
    ],
    ["that remembers nothing", { affinity: "none", check: false }],
  ])("is what the engine takes: %s", async (_, target) => {
    const { text } = haproxyAdapter.render(input(target, { "1.1.4": 80, "1.1.5": 20 }));
    expect(await complaintOf(haproxyBinary ?? "", text)).toBeUndefined();
    expect(await complaintOf(haproxyBinary ?? "", `${text}nonsense`)).toContain("nonsense");
  });
});

describe("a version that is taken away", () => {
  const now = new Date("2026-11-20T12:00:00Z");
  const mark = { deployment: "production/weather", revision: 1 };
  const file = (traffic: Readonly<Record<string, number>>, before: string | null, at: Date) => {
    const { text } = haproxyAdapter.render(input({}, traffic));
    const output = readOutput(text);
    if (!output) throw new Error("unreadable");
    const leaving = leavingAfter(before === null ? null : readFileText(before), output, at);
    const whole = fileText(mark, output, text, { leaving, ended: [] });
    return { text, leaving: leaving.map(({ name }) => name), whole };
  };

  test("keeps its server, at weight 0, until its time is over, and the file is as rendered all the same", () => {
    const first = file({ "1.1.4": 80, "1.1.5": 20 }, null, now);
    const second = file({ "1.1.4": 100 }, first.whole, now);
    expect(second.leaving).toEqual(["1.1.5"]);
    expect(second.whole).toMatch(
      /^ {4}server 1\.1\.5 .* weight 0 # leaving until 2026-11-20T13:00:00.000Z$/m,
    );
    expect(readFileText(second.whole)?.body).toBe(second.text);
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(file({ "1.1.4": 100 }, second.whole, later(59)).whole).toBe(second.whole);
    expect(file({ "1.1.4": 100 }, second.whole, later(61)).leaving).toEqual([]);
    expect(file({ "1.1.4": 50, "1.1.5": 50 }, second.whole, later(1)).leaving).toEqual([]);
  });

  test("and one that stays although its sessions were ended is told of in the file, for as long as it stays", () => {
    const outputOf = (traffic: Readonly<Record<string, number>>) => {
      const { text } = haproxyAdapter.render(input({}, traffic));
      const output = readOutput(text);
      if (!output) throw new Error("unreadable");
      return { text, output };
    };
    const before = outputOf({ "1.1.4": 80, "1.1.5": 20 });
    const back = outputOf({ "1.1.4": 100, "1.1.5": 0 });
    const standing = readFileText(fileText(mark, before.output, before.text, { leaving: [], ended: [] }));
    expect(endedAfter(standing, back.output, false, 7)).toEqual([]);
    const ended = endedAfter(standing, back.output, true, 7);
    expect(ended).toEqual([{ name: "1.1.5", mark: 7 }]);
    const whole = fileText(mark, back.output, back.text, { leaving: [], ended });
    const again = readFileText(whole);
    expect(again).toMatchObject({ body: back.text, leaving: [], ended });
    expect(endedAfter(again, before.output, true, 8)).toEqual(ended);
    expect(endedAfter(again, outputOf({ "1.1.4": 100 }).output, true, 8)).toEqual([]);
    expect(frameOf(back.output, { leaving: [], ended })).not.toBe(
      frameOf(back.output, { leaving: [], ended: [] }),
    );
  });
});
