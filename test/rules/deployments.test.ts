import { describe, expect, test } from "vitest";
import type { Environment } from "../../src/model/environment.ts";
import type { DeclaredVariable } from "../../src/model/release.ts";
import { looksSecret } from "../../src/rules/variables/credential.ts";
import { aDeployment, anEnvironment, aServer } from "../support/model.ts";
import { declared, only, outcomesOf, project, release, server, type World } from "./world.ts";

test("a good repository has no findings at all", () => {
  expect(project({}, {})).toEqual([]);
  expect(server({}, {})).toEqual([]);
});

test("every finding says which server and environment it is about", () => {
  const found = server({ deployment: { blue: "9.9.9" }, unit: { versions: new Set(["v1"]) } });
  expect(found.every((finding) => finding.server === "weather")).toBe(true);
  expect(outcomesOf(found, "version/not-released")).toHaveLength(2);
  const environments = found
    .filter((finding) => finding.rule === "version/not-released")
    .map((finding) => finding.environment);
  expect(environments).toEqual(["staging", "production"]);
  expect(only(found, "version/not-semver").environment).toBeUndefined();
  const missing = project({ production: { upstream: { mode: "all", environments: ["nowhere"] } } });
  expect(only(missing, "promotion/unknown-environment")).toMatchObject({ environment: "production" });
});

describe("traffic", () => {
  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ["nothing", {}, []],
    ["100 in sum", { "1.1.5": 60, "1.1.3": 40 }, []],
    ["101 in sum", { "1.1.5": 60, "1.1.3": 41 }, ["traffic/over-100"]],
    ["one above 100", { "1.1.5": 101 }, ["traffic/out-of-range"]],
    ["below 0", { "1.1.5": -1 }, ["traffic/out-of-range"]],
    ["no number", { "1.1.5": Number.NaN }, ["traffic/out-of-range"]],
    ["endless", { "1.1.5": Number.POSITIVE_INFINITY }, ["traffic/out-of-range"]],
    ["blue too", { "1.1.4": 5 }, ["traffic/blue-and-green"]],
  ])("%s: %j", (_, green, rules) => {
    expect(server({ deployment: { green } }).map((finding) => finding.rule)).toEqual(rules);
  });

  const noLauncher = { type: "mcp", scope: "project", launcher: [] } as const;
  test.each<[string, Partial<Environment>, Readonly<Record<string, number>>, readonly string[]]>([
    ["no target", { targets: [] }, { "1.1.5": 20 }, ["fail"]],
    ["a target without launcher", { targets: [noLauncher] }, { "1.1.5": 20 }, ["fail"]],
    [
      "one that cannot beside one that can",
      { targets: [{ type: "mcp", scope: "project" }, noLauncher] },
      { "1.1.5": 20 },
      ["fail"],
    ],
    [
      "two that can",
      {
        targets: [
          { type: "mcp", scope: "project" },
          { type: "mcp", scope: "vscode" },
        ],
      },
      { "1.1.5": 20 },
      [],
    ],
    ["a balancer", { targets: [{ type: "haproxy" }] }, { "1.1.5": 20 }, []],
    ["a target that is not implemented", { targets: [{ type: "registry" }] }, { "1.1.5": 20 }, ["fail"]],
    ["one green with everything", { targets: [] }, { "1.1.5": 100 }, []],
    ["two greens with everything", { targets: [] }, { "1.1.5": 50, "1.1.3": 50 }, ["fail"]],
    ["a green at 0", { targets: [] }, { "1.1.5": 0 }, []],
  ])("is enforced: %s", (_, production, green, expected) => {
    expect(outcomesOf(server({ production, deployment: { green } }), "traffic/not-enforced")).toEqual(
      expected,
    );
  });

  test("is enforced: the target that cannot is named", () => {
    const production = { targets: [{ type: "mcp", scope: "project" }, noLauncher] } as const;
    const finding = only(
      server({ production, deployment: { green: { "1.1.5": 20 } } }),
      "traffic/not-enforced",
    );
    expect(finding.message).toBe("target 2 of production (mcp without a launcher) cannot split traffic");
  });

  test.each<[string, readonly number[], readonly string[]]>([
    ["without steps", [], []],
    ["that only starts", [0], []],
    ["that splits", [5], ["warn"]],
  ])("a strategy %s on no target: %j", (_, steps, expected) => {
    const production = {
      targets: [],
      strategy: { type: "canary", steps, interval: 0, watch: 0, analysis: ["probe"] },
    } as const;
    expect(outcomesOf(project({ production }), "traffic/not-enforced")).toEqual(expected);
  });

  test.each<[readonly number[], number | undefined]>([
    [[], undefined],
    [[0], undefined],
    [[5, 25, 99], undefined],
    [[5, 5], 1],
    [[100], 0],
    [[-1], 0],
    [[1.5], 0],
  ])("steps %j go wrong at %s", (steps, index) => {
    const strategy = { type: "canary", steps, interval: 0, watch: 0, analysis: ["probe"] } as const;
    const found = project({ production: { strategy } }).filter(
      (finding) => finding.rule === "traffic/invalid-steps",
    );
    expect(found.map((finding) => finding.place?.path.at(-1))).toEqual(index === undefined ? [] : [index]);
  });
});

describe("variables", () => {
  const region = { REGION: "eu" };
  test.each<[string, World, readonly string[]]>([
    [
      "a default is enough",
      {
        releases: [withVariables({ name: "REGION", isRequired: true, default: "eu" })],
        deployment: { variables: {} },
      },
      [],
    ],
    [
      "a fixed value is enough",
      {
        releases: [withVariables({ name: "REGION", isRequired: true, value: "eu" })],
        deployment: { variables: {} },
      },
      [],
    ],
    ["an empty text is a value", { deployment: { variables: { REGION: "" } } }, []],
    ["the project's is enough", { deployment: { variables: {} }, project: { variables: region } }, []],
    [
      "a secret for a plain one is enough",
      { deployment: { variables: {}, secrets: { API_KEY: "A", REGION: "B" } } },
      ["secret/not-a-secret"],
    ],
    ["a missing secret", { deployment: { secrets: {} } }, ["variable/required"]],
    [
      "a secret in plain text is not missing as well",
      { deployment: { variables: { ...region, API_KEY: "x" }, secrets: {} } },
      ["variable/secret-as-variable"],
    ],
    [
      "a secret in plain text beside its reference",
      { deployment: { variables: { ...region, API_KEY: "x" } } },
      ["variable/secret-as-variable"],
    ],
    ["a choice", { deployment: { variables: { ...region, LOG_LEVEL: "debug" } } }, []],
    [
      "a choice in other letters",
      { deployment: { variables: { ...region, LOG_LEVEL: "DEBUG" } } },
      ["variable/choice"],
    ],
    ["a path", { deployment: { variables: { ...region, CACHE: "/var/cache" } } }, []],
    [
      "a path on two lines",
      { deployment: { variables: { ...region, CACHE: "/var\n/cache" } } },
      ["variable/format"],
    ],
    ["NUL in any text", { deployment: { variables: { REGION: "e\0u" } } }, ["variable/format"]],
    [
      "a name that no release knows",
      { deployment: { variables: { ...region, X: "1" } } },
      ["variable/unknown"],
    ],
    [
      "a name that only the green one knows",
      {
        releases: [release("1.1.5", { package: { environmentVariables: [...declared, { name: "NEW" }] } })],
        deployment: { green: { "1.1.5": 5 }, variables: { ...region, NEW: "1" } },
      },
      [],
    ],
    ["an environment's name that no release knows", { production: { variables: { OTHERS: "1" } } }, []],
    [
      "names of built-ins",
      { deployment: { variables: { ...region, constructor: "1" } } },
      ["variable/unknown"],
    ],
  ])("%s: %j", (_, world, rules) => {
    expect(server({ inStaging: null, ...world }).map((finding) => finding.rule)).toEqual(rules);
  });

  test.each(["0", "30000", "-1.5", ".5", "1e3"])("%s is a number", (value) => {
    expect(
      outcomesOf(server({ deployment: { variables: { ...region, TIMEOUT: value } } }), "variable/format"),
    ).toEqual([]);
  });

  test.each(["", " 1", "0x10", "1,5", "NaN", "Infinity", "1e999", "30s", "１"])("%j is none", (value) => {
    expect(
      outcomesOf(server({ deployment: { variables: { ...region, TIMEOUT: value } } }), "variable/format"),
    ).toEqual(["fail"]);
  });

  test.each([
    ["true", []],
    ["false", []],
    ["yes", ["fail"]],
    ["1", ["fail"]],
    ["True", ["fail"]],
  ])("a switch %s: %j", (value, expected) => {
    expect(
      outcomesOf(server({ deployment: { variables: { ...region, TRACE: value } } }), "variable/format"),
    ).toEqual(expected);
  });

  test("a finding stands where the value was written, with the nearest name as a hint", () => {
    const found = server({ server: { variables: { LOG_LEVEL: "loud" } }, inStaging: null });
    expect(only(found, "variable/choice").place).toEqual({
      file: "servers/weather/server.yaml",
      path: ["variables", "LOG_LEVEL"],
      part: "value",
    });
    const typo = server({ deployment: { variables: { REGION: "eu", LOGLEVEL: "info" } } });
    expect(only(typo, "variable/unknown").hint).toBe("did you mean LOG_LEVEL?");
  });

  function withVariables(variable: DeclaredVariable) {
    const secret = { name: "API_KEY", isSecret: true };
    return release("1.1.4", { package: { environmentVariables: [variable, secret] } });
  }
});

describe("what looks like a credential", () => {
  // Put together here, so that no scanner takes this file for a leak.
  const random = ["k9XvQ2mL7w", "Zp4RtY8sBn", "1HjC6dFgVu", "3aEo5iKlWx"].join("");
  test.each([
    ["NOTE", `ghp_${"a1B2".repeat(9)}`],
    ["NOTE", `github_pat_${"a1B2".repeat(9)}`],
    ["NOTE", `sk-${"a1B2".repeat(9)}`],
    ["NOTE", `AKIA${"ABCD".repeat(4)}`],
    ["NOTE", `xoxb-${"1234567890-".repeat(3)}a`],
    ["NOTE", `eyJhbGciOiJIUzI1NiJ9.${"eyJzdWIi".repeat(2)}.c2ln`],
    ["NOTE", "-----BEGIN OPENSSH PRIVATE KEY-----\nx"],
    ["DATABASE_URL", "postgres://me:hunter22@db.internal/weather"],
    ["NOTE", "Bearer abcdefghijkl"],
    ["NOTE", random],
    ["DB_PASSWORD", "hunter22"],
    ["GITHUB_TOKEN", "not-a-known-shape"],
    ["apiKey", "abcdef"],
  ])("%s %s", (name, value) => expect(looksSecret(name, value)).toBe(true));

  test.each([
    ["LOG_LEVEL", "debug"],
    ["MAX_TOKENS", "32000"],
    ["MAX_TOKEN", "32000"],
    ["USE_TOKEN", "false"],
    ["PASSWORD", ""],
    ["TOKEN_URL", "https://auth.acme.dev/oauth/token"],
    ["SSL_PRIVATE_KEY", "/etc/ssl/private/weather.pem"],
    ["API_KEY", "$" + "{API_KEY}"],
    ["URL", "https://user@example.com/path:with@signs"],
    ["COMMIT", "3f1c9a7b".repeat(5)],
    ["DIGEST", `sha256-${"0f1e".repeat(16)}`],
    ["ID", "123e4567-e89b-12d3-a456-426614174000"],
    ["PATH_PREFIX", "/api/v1/forecasts/hourly/By/Region/And/Day/2026"],
    ["CLASS", "com.acme.weather.forecast.HourlyForecastServiceFactory"],
    ["CLASS", "HourlyForecastServiceFactoryV2ImplementationFinal3"],
    ["LIST", "alpha,beta,gamma,delta,epsilon,zeta,eta,theta"],
    ["A", "a".repeat(100_000)],
  ])("not %s %s", (name, value) => expect(looksSecret(name, value)).toBe(false));

  test("is found in every kind of file, once, at its place", () => {
    const variables = { NOTE: random };
    const world: World = {
      project: { variables },
      production: { variables },
      server: { variables },
      deployment: { variables: { REGION: "eu", ...variables } },
    };
    const found = [...project(world), ...server(world)].filter(
      (finding) => finding.rule === "variable/looks-secret",
    );
    expect(found.map((finding) => finding.place?.file).sort()).toEqual([
      "environments/production/environment.yaml",
      "environments/production/weather.yaml",
      "headgate.yaml",
      "servers/weather/server.yaml",
    ]);
  });

  test("can be set aside: in headgate.yaml for what all share, in the deployment for its own", () => {
    const overrides = [{ rule: "variable/looks-secret", reason: "a public identifier", until: "2027-01-01" }];
    const variables = { NOTE: random };
    const shared = { project: { overrides }, production: { variables }, server: { variables } };
    expect(outcomesOf(project(shared), "variable/looks-secret")).toEqual(["warn"]);
    expect(outcomesOf(server(shared), "variable/looks-secret")).toEqual(["warn"]);
    const own = { deployment: { variables: { REGION: "eu", NOTE: random }, overrides } };
    expect(outcomesOf(server(own), "variable/looks-secret")).toEqual(["warn"]);
  });
});

describe("what stands for a secret", () => {
  test.each(["WEATHER_API_KEY", "_x", "weatherKey1", "A"])("%s is a name", (reference) => {
    expect(
      outcomesOf(server({ deployment: { secrets: { API_KEY: reference } } }), "secret/not-a-name"),
    ).toEqual([]);
  });

  test.each([
    "",
    "weather-api-key",
    "1KEY",
    "vault/weather",
    "KEY ",
    "K=V",
    "$KEY",
    "KÉY",
    "a".repeat(129),
    `npm_${"a1B2".repeat(9)}`,
    `AKIA${"ABCD".repeat(4)}`,
  ])("%s is none", (reference) => {
    expect(
      outcomesOf(server({ deployment: { secrets: { API_KEY: reference } } }), "secret/not-a-name"),
    ).toEqual(["fail"]);
  });
});

describe("targets", () => {
  const mcp = (fields: object) => ({ type: "mcp", scope: "project", ...fields }) as const;
  const path = (text: string) =>
    outcomesOf(project({ production: { targets: [mcp({ path: text })] } }), "target/unsafe-path");

  test.each([
    ".mcp.json",
    "./a.json",
    "clients/..a/b..json",
    "a/.gitignore",
    "a/.github/x.json",
    "a b/ü.json",
  ])("path %s", (text) => expect(path(text)).toEqual([]));

  test.each([
    "",
    "/etc/passwd",
    "..",
    "../a.json",
    "a/../../b",
    "a/..",
    "a\\..\\b",
    "C:/a.json",
    "~/.claude.json",
    ".git/config",
    "a/.GIT/hooks/x",
    ".git./config",
    "git~1/config",
    "a\u0000b",
    "a\nb",
    "a/",
    "servers/weather/server.yaml",
    "./environments/x.json",
    "headgate.yaml",
  ])("not path %j", (text) => expect(path(text)).toEqual(["fail"]));

  test.each([
    ["__proto__", ["fail"]],
    ["prototype", ["fail"]],
    ["a b", ["fail"]],
    ["$(x)", ["fail"]],
    ["-x", ["fail"]],
    ["Weather_2.0", []],
  ])("entry %s: %j", (entry, expected) => {
    expect(outcomesOf(project({ production: { targets: [mcp({ entry })] } }), "target/unsafe-entry")).toEqual(
      expected,
    );
  });

  test("nor names of single servers that no client takes", () => {
    const entries = { weather: "Weather_2.0", time: "a b" };
    const found = project({ production: { targets: [mcp({ entries })] } });
    expect(outcomesOf(found, "target/unsafe-entry")).toEqual(["fail"]);
  });

  const conflicts = (staging: readonly object[], production: readonly object[], world: World = {}) =>
    project({
      ...world,
      staging: { targets: staging as never },
      production: { targets: production as never },
    })
      .filter((finding) => finding.rule === "target/conflict")
      .map((finding) => finding.message);

  const time = aServer("time", ["1.0.0"], [aDeployment("production", "time", { blue: "1.0.0" })]);
  test.each<[string, readonly object[], readonly object[], World, readonly string[]]>([
    [
      "one file, one server",
      [mcp({})],
      [mcp({})],
      {},
      ["staging and production both write the entry weather of .mcp.json"],
    ],
    [
      "its default written out",
      [mcp({})],
      [mcp({ path: "./.mcp.json" })],
      {},
      ["staging and production both write the entry weather of .mcp.json"],
    ],
    [
      "the home folder",
      [mcp({ scope: "global" })],
      [mcp({ scope: "global" })],
      {},
      ["staging and production both write the entry weather of ~/.claude.json"],
    ],
    ["other entries", [mcp({})], [mcp({ entry: "weather-live" })], {}, []],
    ["other scopes", [mcp({})], [mcp({ scope: "vscode" })], {}, []],
    ["a server that is in one of them only", [mcp({})], [mcp({})], { inStaging: null }, []],
    [
      "two targets of one environment",
      [],
      [mcp({}), mcp({})],
      {},
      ["production and production both write the entry weather of .mcp.json"],
    ],
    [
      "two servers under one entry",
      [],
      [mcp({ entry: "x" })],
      { others: [time] },
      ["both weather and time write the entry x of .mcp.json"],
    ],
    [
      "a server under another one's name",
      [],
      [mcp({ entries: { weather: "time" } })],
      { others: [time] },
      ["both weather and time write the entry time of .mcp.json"],
    ],
    ["servers under names of their own", [mcp({ entries: { weather: "w" } })], [mcp({})], {}, []],
    [
      "an entry called like another server",
      [mcp({ entry: "time" })],
      [mcp({})],
      { others: [time] },
      ["staging and production both write the entry time of .mcp.json"],
    ],
  ])("conflict: %s", (_, staging, production, world, expected) => {
    expect(conflicts(staging, production, world)).toEqual(expected);
  });

  test("a conflict of a thousand servers is told once", () => {
    const others = Array.from({ length: 1_000 }, (_, index) =>
      aServer(
        `s${index}`,
        ["1.0.0"],
        ["staging", "production"].map((id) => aDeployment(id, `s${index}`, { blue: "1.0.0" })),
      ),
    );
    expect(conflicts([mcp({})], [mcp({})], { others })).toHaveLength(1);
  });
});

describe("the whole repository", () => {
  test.each<[string, number, readonly string[]]>([
    ["three removed", 3, []],
    ["four removed", 4, ["fail"]],
  ])("%s", (_, count, expected) => {
    const others = Array.from({ length: count }, (_, index) =>
      aServer(`s${index}`, ["1.0.0"], [aDeployment("production", `s${index}`, { blue: "1.0.0" })]),
    );
    expect(outcomesOf(project({}, { others }), "deployment/many-removed")).toEqual(expected);
    const overrides = [
      { rule: "deployment/many-removed", reason: "moved to another repository", until: "2026-12-01" },
    ];
    const allowed = project({ project: { overrides } }, { others });
    expect(outcomesOf(allowed, "deployment/many-removed")).toEqual(expected.map(() => "warn"));
  });

  test("an environment that is removed together with what is in it needs a named override too", () => {
    const world: World = { environments: [anEnvironment("staging")], deployment: null };
    expect(only(project(world, {}), "environment/removed-not-empty")).toMatchObject({
      outcome: "fail",
      environment: "production",
      message: "environment production is removed while weather is deployed there",
    });
    const overrides = [{ rule: "environment/removed-not-empty", reason: "sold", until: "2026-12-01" }];
    expect(
      only(project({ ...world, project: { overrides } }, {}), "environment/removed-not-empty").outcome,
    ).toBe("warn");
  });

  test.each(["kubernetes", "registry", "command"] as const)("target %s is not carried out yet", (type) => {
    const found = only(
      project({ production: { targets: [{ type: "mcp", scope: "project" }, { type }] } }),
      "setting/not-implemented",
    );
    expect(found.place).toEqual({
      file: "environments/production/environment.yaml",
      path: ["targets", 1, "type"],
      part: "value",
    });
  });

  test.each([
    [{ require: { coverage: 80 } }, ["require", "coverage"]],
    [{ require: { anything: 1 } }, ["require", "anything"]],
  ] as const)("%j is not carried out yet", (production, path) => {
    expect(only(project({ production }), "setting/not-implemented").place?.path).toEqual(path);
  });
});

test("hostile names reach no message with their control characters, nor at any length", () => {
  const evil = `\u001b[31m\u202e::error::${"x".repeat(5_000)}\n\r\u0000`;
  const found = [
    ...server({
      deployment: {
        blue: evil,
        green: { [evil]: 5 },
        variables: { [evil]: evil },
        secrets: { [evil]: evil },
        hotfix: { version: evil, reason: evil },
        overrides: [{ rule: evil, reason: evil, until: evil }],
      },
      server: { name: evil, lifecycle: [{ versions: evil, state: "archived", until: evil, reason: evil }] },
      unit: { versions: new Set([evil]) },
    }),
    ...project({
      production: {
        windows: [{ kind: "deny", when: evil, timezone: evil }],
        upstream: { mode: "all", environments: [evil] },
        approvals: { count: 9, from: [evil] },
        require: { [evil]: true },
        targets: [{ type: "mcp", scope: "project", path: evil, entry: evil }],
      },
    }),
  ];
  expect(found.length).toBeGreaterThan(15);
  for (const finding of found) {
    expect(finding.message + finding.hint).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(finding.message.length + finding.hint.length).toBeLessThan(700);
  }
});
