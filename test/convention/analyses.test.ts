import { describe, expect, it } from "vitest";
import { loadDesired } from "../../src/convention/load.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { environmentShape } from "../../src/deployed/shapes.ts";
import { builtInAnalyses, defaultMeasuring } from "../../src/model/analysis.ts";
import { repositoryWith } from "../support/repository.ts";

const production = "environments/production/environment.yaml";

async function load(project: string, environment: string) {
  using repository = repositoryWith({
    "headgate.yaml": `headgate: 1\n${project}\n`,
    [production]: `upstream: [staging]\nstage: production\n${environment}\n`,
  });
  const { desired, findings, omitted } = await loadDesired(workingTree(repository.path), { kind: "all" });
  const policy = desired.environments.get("production");
  return {
    policy,
    findings,
    omitted,
    told: findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
  };
}

const prometheus = "prometheus: { address: https://prometheus.acme.dev/, authorization: PROM_AUTH }";
const place = { address: "https://prometheus.acme.dev", authorization: "PROM_AUTH" };
const queue = (more = "") => `{ type: prometheus, query: q, successCondition: result < 5${more} }`;

describe("the analyses of a policy", () => {
  it("are those that its strategy names, with nothing left open", async () => {
    const { policy, findings } = await load(
      `${prometheus}\nanalyses:\n  queue: ${queue()}\n  idle: ${queue()}`,
      "strategy: { type: canary, analysis: [probe, queue, error-rate, ready] }\n" +
        "analyses:\n  ready: { type: http, url: 'https://{address}/ready', status: 204, latency: 250ms, count: 3, interval: 5s }",
    );
    expect(findings).toEqual([]);
    expect(policy?.analyses).toEqual({
      queue: {
        ...defaultMeasuring,
        type: "prometheus",
        query: "q",
        successCondition: "result < 5",
        prometheus: place,
      },
      "error-rate": {
        ...defaultMeasuring,
        type: "prometheus",
        ...builtInAnalyses["error-rate"],
        prometheus: place,
      },
      ready: {
        ...defaultMeasuring,
        type: "http",
        url: "https://{address}/ready",
        status: [204],
        latency: 250,
        count: 3,
        interval: 5_000,
      },
    });
    const problems: string[] = [];
    expect(environmentShape(policy, "", problems), problems.join()).toBe(true);
  });

  it("are not there where only the probe is named, so that no other definition changes the policy", async () => {
    const { policy } = await load(
      `${prometheus}\nanalyses:\n  queue: ${queue()}`,
      "strategy: { type: canary }",
    );
    expect(policy && Object.keys(policy)).not.toContain("analyses");
    expect(policy?.strategy.analysis).toEqual(["probe"]);
  });

  it("may be none at all", async () => {
    const { policy } = await load("", "strategy: { type: canary, analysis: [] }");
    expect(policy?.strategy.analysis).toEqual([]);
  });

  it("are the environment's before the project's before those built in", async () => {
    const named = "strategy: { type: canary, analysis: [latency, queue] }\n";
    const { policy } = await load(
      `${prometheus}\nanalyses:\n  latency: ${queue(", count: 2")}\n  queue: ${queue(", count: 2")}`,
      `${named}analyses:\n  queue: ${queue(", count: 3")}`,
    );
    expect(policy?.analyses?.latency).toMatchObject({ query: "q", count: 2 });
    expect(policy?.analyses?.queue).toMatchObject({ count: 3 });
  });

  it("never give the authorization of one address to another", async () => {
    const named = "strategy: { type: canary, analysis: [queue, own, error-rate] }\n";
    const { policy } = await load(
      prometheus,
      `${named}prometheus: { address: http://elsewhere.acme.dev }\n` +
        `analyses:\n  queue: ${queue(", address: http://other.acme.dev/")}\n  own: ${queue(", address: http://o.acme.dev, authorization: OWN")}`,
    );
    const asked = Object.values(policy?.analyses ?? {}).map(
      (one) => one.type === "prometheus" && one.prometheus,
    );
    expect(asked).toEqual([
      { address: "http://other.acme.dev" },
      { address: "http://o.acme.dev", authorization: "OWN" },
      { address: "http://elsewhere.acme.dev" },
    ]);
  });
});

describe("what is wrong with a definition", () => {
  it.each([
    [
      "an unknown variable",
      "q: { type: prometheus, query: x, successCondition: rsult < 1 }",
      "schema/condition 5:54",
    ],
    [
      "no expression",
      'q: { type: prometheus, query: x, failureCondition: "result <" }',
      "schema/condition 5:54",
    ],
    ["no yes or no", "q: { type: prometheus, query: x, successCondition: result }", "schema/condition 5:54"],
    [
      "results of an http analysis",
      "q: { type: http, url: 'http://a.b', successCondition: size(results) > 0 }",
      "schema/condition 5:57",
    ],
    ["no condition", "q: { type: prometheus, query: x }", "schema/required 5:3"],
    ["an unknown placeholder", "q: { type: http, url: 'http://{host}/x' }", "schema/value 5:25"],
    ["a password in an address", "q: { type: http, url: 'http://a:b@c/x' }", "schema/value 5:25"],
    ["no address", "q: { type: http, url: 'file:///etc/passwd' }", "schema/value 5:25"],
    ["the probe's name", `probe: ${queue()}`, "schema/value 5:3"],
    ["a name of the language's own", `constructor: ${queue()}`, "convention/forbidden-key 5:3"],
    ["an unknown type", "q: { type: sql, query: x }", "schema/value 5:14"],
    ["a value for the name of one", `q: ${queue(', authorization: "Bearer abc"')}`, "schema/value 5:81"],
  ])("%s is found where it stands", async (_, definition, told) => {
    const found = await load("", `strategy: { type: canary }\nanalyses:\n  ${definition}`);
    expect(found.told).toEqual([told]);
    expect([...found.omitted]).toEqual([production]);
  });

  it("is found in headgate.yaml too, whether or not anything names it", async () => {
    const { told, omitted } = await load(
      "analyses:\n  q: { type: prometheus, query: x, successCondition: rsult < 1 }",
      "",
    );
    expect(told).toEqual(["schema/condition 3:54"]);
    expect([...omitted]).toEqual(["headgate.yaml"]);
  });
});
