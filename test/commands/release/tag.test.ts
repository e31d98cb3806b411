import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTag } from "../../../src/commands/release/tag.ts";

describe("a tag that is a release", () => {
  it.each<[string, string | null, string]>([
    ["v1.2.0", null, "1.2.0"],
    ["v1.2.0-alpha.1", null, "1.2.0-alpha.1"],
    ["v1.2.0-beta.10", null, "1.2.0-beta.10"],
    ["v1.2.0-rc.2", null, "1.2.0-rc.2"],
    ["v1.3.0-search.4", null, "1.3.0-search.4"],
    ["weather-v1.2.0", "weather", "1.2.0"],
    ["weather-v1.2.0-beta.1", "weather", "1.2.0-beta.1"],
    ["weather-v2-v1.2.0", "weather-v2", "1.2.0"],
    ["weather@1.2.0", "weather", "1.2.0"],
    ["weather@v1.2.0", "weather", "1.2.0"],
    ["@acme/weather-mcp@1.2.0", "@acme/weather-mcp", "1.2.0"],
    ["@acme/weather-mcp@1.2.0-rc.1", "@acme/weather-mcp", "1.2.0-rc.1"],
    ["weather/v1.2.0", "weather", "1.2.0"],
    ["servers/weather/v1.2.0", "servers/weather", "1.2.0"],
  ])("%s", (tag, prefix, version) => {
    expect(parseTag(tag)).toEqual({ kind: "release", tag: { tag, prefix, version } });
  });
});

describe("a tag that says it is a version, and is none", () => {
  it.each(["v1", "v1.2", "v1.2.3.4", "v01.2.3", "v1.2.0-beta", "v1.2.0+build", "weather-v1", "weather@1.x"])(
    "%s",
    (tag) => {
      expect(parseTag(tag)).toMatchObject({
        kind: "wrong",
        problem: { rule: "version/not-semver", hint: expect.stringContaining("-alpha.N, -beta.N or -rc.N") },
      });
    },
  );
});

it("a tag with hidden characters is told that it has them, and not that its version is none", () => {
  expect(parseTag("v1.0.0\u001b[31m")).toMatchObject({
    problem: { message: "the tag v1.0.0 names no exact version: it has characters that nobody sees" },
  });
});

describe("a tag that is about something else", () => {
  it.each([
    "latest",
    "vendor",
    "nightly-2026-11-20",
    "@acme/weather",
    "weather",
    "",
    "v",
    `v${"1".repeat(300)}`,
  ])("%s", (tag) => {
    expect(parseTag(tag)).toEqual({ kind: "other" });
  });

  it("is told from a release whatever it holds, and nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tag) => {
        const parsed = parseTag(tag);
        if (parsed.kind !== "release") return;
        expect(tag.endsWith(parsed.tag.version)).toBe(true);
        expect(tag.startsWith(parsed.tag.prefix ?? "v")).toBe(true);
      }),
    );
  });
});
