import { describe, expect, test } from "vitest";
import type { HttpAnalysis } from "../../src/model/analysis.ts";
import { type Environment, strategyPresets } from "../../src/model/environment.ts";
import type { Finding } from "../../src/model/finding.ts";
import { defaultHealth, type Health } from "../../src/model/server.ts";
import { project, release, server, type World } from "./world.ts";

const measuring = { count: 1, failureLimit: 0, interval: 10_000, timeout: 10_000, dryRun: false } as const;

function named(...analysis: readonly string[]): Pick<Environment, "strategy"> {
  return { strategy: { ...strategyPresets.canary, analysis } };
}

function of(rule: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

describe("a name that nothing defines", () => {
  const ready: HttpAnalysis = { ...measuring, type: "http", url: "https://acme.dev/ready", status: [] };

  test.each([
    ["prob", {}, "did you mean probe"],
    ["eror-rate", {}, "did you mean error-rate"],
    ["raedy", { production: { analyses: { ready } } }, "did you mean ready"],
    ["queu", { project: { analyses: ["queue"] } }, "did you mean queue"],
    ["xyzzy-plugh-plover", {}, "define it under analyses"],
  ] as readonly (readonly [string, World, string])[])("%s gets a hint: %j", (name, world, hint) => {
    const production = { ...world.production, ...named("probe", name) };
    const [finding] = of("analysis/unknown", project({ ...world, production }));
    expect(finding?.message).toBe(`there is no analysis ${name} (production)`);
    expect(finding?.hint).toContain(hint);
    expect(finding?.place?.path).toEqual(["strategy", "analysis", 1]);
  });

  test.each(["error-rate", "latency", "connections"])("%s is built in and lacks an address", (name) => {
    const [finding] = of("analysis/unknown", project({ production: named(name) }));
    expect(finding?.message).toContain("there is no Prometheus to ask");
    expect(finding?.hint).toContain("prometheus: { address:");
  });

  test.each(["constructor", "toString", "__proto__"])("%s is none", (name) => {
    expect(of("analysis/unknown", project({ production: named(name) }))).toHaveLength(1);
  });

  test.each([
    ["defined", { contract: ready }],
    ["not defined", {}],
  ])("contract is Headgate's own: %s", (_, analyses) => {
    const found = project({ production: { ...named("probe", "contract"), analyses } });
    expect(of("analysis/unknown", found)).toEqual([]);
    expect(of("analysis/reserved", found)).toMatchObject([
      { outcome: "fail", place: { path: ["strategy", "analysis", 1] } },
    ]);
    expect(of("analysis/reserved", project({ production: named("probe") }))).toEqual([]);
  });

  test("no name at all is no mistake", () => {
    expect(of("analysis/unknown", project({ production: named() }))).toEqual([]);
  });
});

describe("what is asked over http where a server is reached", () => {
  const health: Health = { ...defaultHealth, probe: { ...defaultHealth.probe, type: "http" } };
  const remote = { type: "streamable-http", url: "https://weather.acme.dev/mcp" } as const;
  const reached = ["1.1.4", "1.1.5"].map((version) => {
    const plain = release(version);
    return { ...plain, server: { ...plain.server, remotes: [remote] } };
  });
  const asks = (url: string): HttpAnalysis => ({ ...measuring, type: "http", url, status: [] });
  const withAnalysis = (url: string): World => ({
    production: { ...named("probe", "ready"), analyses: { ready: asks(url) } },
  });

  test.each([
    ["a probe of a server over stdio", { server: { health } }, 2],
    ["a probe of a server with a remote", { server: { health }, releases: reached }, 0],
    [
      "a probe of a server with a remote, and a green over stdio",
      { server: { health }, releases: reached, deployment: { green: { "1.1.3": 5 } } },
      1,
    ],
    [
      "a probe behind a target that says where",
      {
        server: { health },
        inStaging: null,
        production: { targets: [{ type: "haproxy", address: "{variant}.internal:8080" }] },
      },
      0,
    ],
    ["a probe that nothing names", { server: { health }, production: named(), inStaging: null }, 0],
    ["an analysis of {address}", withAnalysis("https://{address}/ready"), 1],
    ["an analysis of an address of its own", withAnalysis("https://acme.dev/{server}/{version}"), 0],
  ] satisfies readonly (readonly [string, World, number])[])("%s", (_, world, count) => {
    expect(of("probe/no-address", server(world))).toHaveLength(count);
  });
});
