import { describe, expect, test } from "vitest";
import { builtInAnalyses, fillIn } from "../../src/model/analysis.ts";

const values = {
  server: "weather",
  environment: "production",
  version: "1.2.0-beta.1+build.7",
  variant: "1.2.0-beta.1+build.7~ab12cd",
  stable: null,
  address: "[::1]:8080",
};

describe("placeholders", () => {
  test.each([
    ['up{server="{server}"}', 'up{server="weather"}'],
    ['up{a="{version}",b=~"{environment}|"}[5m]', 'up{a="1.2.0-beta.1+build.7",b=~"production|"}[5m]'],
    ['sum by (le) ({__name__=~"x{2}"})', 'sum by (le) ({__name__=~"x{2}"})'],
    ["{ server }{Server}{servers}{}", "{ server }{Server}{servers}{}"],
    ["{variant} {address}", "1.2.0-beta.1+build.7~ab12cd [::1]:8080"],
  ])("%s", (template, text) => {
    expect(fillIn(template, values)).toEqual({ text });
  });

  test("are encoded in addresses, but for the host", () => {
    const filled = fillIn("http://{address}/{version}", values, encodeURIComponent);
    expect(filled).toEqual({ text: "http://[::1]:8080/1.2.0-beta.1%2Bbuild.7" });
  });

  test("name what is missing", () => {
    expect(fillIn("{version} / {stable}", values)).toEqual({ missing: "stable" });
  });

  test.each(['a"b', "a\\b", "a}b", "a b", "a`b", "a'b", "a\nb", "", "a/b", "a{version}"])(
    "never carry %j into a query",
    (version) => {
      expect(fillIn("{version}", { ...values, version })).toEqual({ missing: "version" });
    },
  );
});

test("what is built in asks about one version of one server in one environment", () => {
  for (const { query } of Object.values(builtInAnalyses)) {
    const filled = fillIn(query, values);
    expect(filled).toEqual({
      text: expect.stringContaining('server="weather",version="1.2.0-beta.1+build.7"'),
    });
    expect(filled).toEqual({ text: expect.stringContaining('environment=~"production|"') });
  }
});
