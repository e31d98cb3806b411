import { describe, expect, it } from "vitest";
import type { Package } from "../../../src/model/release.ts";
import type { McpTarget } from "../../../src/model/target.ts";
import type { Live } from "../../../src/model/variant.ts";
import { mcpAdapter } from "../../../src/targets/mcp/adapter.ts";
import { adapterFor, adapterOf } from "../../../src/targets/registry.ts";
import { alone, input, liveWith, npmPackage, type ReleaseParts, release, split, variant } from "./inputs.ts";

function config(target: Partial<McpTarget>, live: Live = alone, parts?: ReleaseParts): unknown {
  const releases = parts ? [release(parts)] : undefined;
  return JSON.parse(mcpAdapter.render(input(target, live, releases)).text).config;
}

function rules(target: Partial<McpTarget>, live: Live = alone, parts?: ReleaseParts): readonly string[] {
  const releases = parts ? [release(parts)] : undefined;
  return mcpAdapter.check(input(target, live, releases)).map((finding) => finding.rule);
}

const named = (name: string) => ({ name });

describe("rendering an entry", () => {
  it("names the exact version of an npm package, its variables and its environment", () => {
    const live = liveWith({ variables: { LOG_LEVEL: "warn" }, secrets: { API_KEY: "WEATHER_API_KEY" } });
    expect(config({}, live)).toEqual({
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.4"],
      env: { API_KEY: `\${WEATHER_API_KEY}`, LOG_LEVEL: "warn", MCP_ENV: "production" },
    });
  });

  it("lets a variable of the deployment say which environment it is in", () => {
    expect(config({}, liveWith({ variables: { MCP_ENV: "eu" } }))).toMatchObject({ env: { MCP_ENV: "eu" } });
  });

  it("hands on nothing that the release does not declare, nor what loads code", () => {
    const variables = { LD_PRELOAD: "/x.so", NODE_OPTIONS: "--import=./x.mjs", OTHER: "1", A: "1" };
    const live = liveWith({ variables, secrets: { PATH: "EVIL", API_KEY: "KEY" } });
    const entry = {
      ...npmPackage,
      environmentVariables: ["A", "API_KEY", "PATH", "NODE_OPTIONS"].map(named),
    };
    expect(config({}, live, { packages: [entry] })).toMatchObject({
      command: "npx",
      env: expect.toSatisfy((env: object) => Object.keys(env).join(" ") === "A API_KEY MCP_ENV"),
    });
  });

  it("gives clients the package that is probed, whatever is listed before it", () => {
    const oci = { registryType: "oci", identifier: "ghcr.io/a/b:1", transport: { type: "stdio" } } as const;
    expect(config({}, alone, { packages: [oci, npmPackage] })).toMatchObject({ command: "npx" });
  });

  it("gives VS Code its type and its own expansion", () => {
    expect(config({ scope: "vscode" }, liveWith({ secrets: { API_KEY: "KEY" } }))).toEqual({
      type: "stdio",
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.4"],
      env: { API_KEY: `\${env:KEY}`, MCP_ENV: "production" },
    });
  });

  it.each([
    [
      "npm with arguments",
      {
        ...npmPackage,
        runtimeArguments: [{ type: "named", name: "-y" }],
        packageArguments: [
          { type: "positional", value: "a b" },
          { type: "named", name: "--port", value: "80" },
        ],
      },
      ["npx", "-y", "@acme/weather-mcp@1.1.4", "a b", "--port", "80"],
    ],
    [
      "pypi",
      { registryType: "pypi", identifier: "weather_mcp", version: "1.1.4" },
      ["uvx", "weather_mcp@1.1.4"],
    ],
    [
      "nuget",
      { registryType: "nuget", identifier: "Acme.Weather", version: "1.1.4" },
      ["dnx", "Acme.Weather@1.1.4", "--yes", "--"],
    ],
    [
      "oci with a tag",
      { registryType: "oci", identifier: "ghcr.io/acme/weather:1.1.4" },
      ["docker", "run", "-i", "--rm", "-e", "MCP_ENV", "ghcr.io/acme/weather:1.1.4"],
    ],
    [
      "oci with a version",
      { registryType: "oci", identifier: "ghcr.io/acme/weather", version: "1.1.4" },
      ["docker", "run", "-i", "--rm", "-e", "MCP_ENV", "ghcr.io/acme/weather:1.1.4"],
    ],
  ] as const)("starts %s", (_, entry, [command, ...args]) => {
    const packages = [{ transport: { type: "stdio" as const }, ...entry }];
    expect(config({}, alone, { packages })).toMatchObject({ command, args });
  });

  it.each([
    ["streamable-http", "http"],
    ["sse", "sse"],
  ] as const)("reaches a %s remote by its address", (type, shown) => {
    const remotes = [{ type, url: "https://weather.acme.dev/mcp" }];
    expect(config({}, alone, { remotes })).toEqual({
      type: shown,
      url: "https://weather.acme.dev/mcp",
      headers: {},
    });
  });

  it("puts variables and references to secrets into a remote's headers, and leaves out what is not whole", () => {
    const variables = { TOKEN: { isSecret: true }, REGION: {} };
    const remotes = [
      {
        type: "streamable-http" as const,
        url: "https://weather.acme.dev/mcp",
        headers: [
          { name: "Authorization", value: "Bearer {TOKEN}", variables },
          { name: "X-Region", value: "{REGION} {other}", variables },
          { name: "X-Missing", value: "{MISSING}", variables: { MISSING: {} } },
          { name: "X-Open" },
        ],
      },
    ];
    const live = {
      traffic: { "1.1.4": 100 },
      variants: {
        "1.1.4": variant("1.1.4", { variables: { REGION: "eu" }, secrets: { TOKEN: "LIVE_TOKEN" } }),
      },
    };
    expect(config({ scope: "cursor" }, live, { remotes })).toMatchObject({
      headers: { Authorization: "Bearer ${env:LIVE_TOKEN}", "X-Region": "eu {other}" },
    });
    expect(Object.keys((config({}, live, { remotes }) as { headers: object }).headers)).toHaveLength(2);
  });

  it("names an entry as the target does for this server, and else as for all", () => {
    const entries = { weather: "Weather_EU" };
    const of = (target: Partial<McpTarget>) => JSON.parse(mcpAdapter.render(input(target)).text).entry;
    expect([
      of({ entries }),
      of({ entries, entry: "x" }),
      of({ entries: { time: "t" }, entry: "x" }),
      of({}),
    ]).toEqual(["Weather_EU", "Weather_EU", "x", "weather"]);
  });

  it("keeps files of the repository as placeholders", () => {
    const command = { command: "node", args: ["./servers/weather/../weather/main.mjs", "--port=./x"] };
    expect(config({}, alone, { command })).toMatchObject({
      command: "node",
      args: [{ file: "servers/weather/main.mjs" }, "--port=./x"],
    });
  });

  it("names the launcher while shares are split, with the secrets of all variants", () => {
    expect(config({ launcher: ["npx", "-y", "headgate@1.0.0"] }, split)).toEqual({
      command: "npx",
      args: ["-y", "headgate@1.0.0", "run", "weather", "--env", "production", "--repository", { file: "" }],
      env: { MCP_ENV: "production", NEW_KEY: `\${NEW_KEY}`, OLD_KEY: `\${OLD_KEY}` },
    });
    expect(config({}, split)).toMatchObject({ command: "headgate" });
  });

  it("names the launcher too where two variants of one version are live", () => {
    const live = {
      traffic: { "1.1.4": 50, "1.1.4~abc123": 50 },
      variants: { "1.1.4": variant("1.1.4"), "1.1.4~abc123": variant("1.1.4", { variables: { A: "1" } }) },
    };
    expect(config({}, live)).toMatchObject({ command: "headgate" });
  });

  it("does not let a variant without traffic count", () => {
    const live = { traffic: { "1.1.4": 100, "1.1.5": 0 }, variants: split.variants };
    expect(config({}, live)).toMatchObject({ command: "npx", args: ["-y", "@acme/weather-mcp@1.1.4"] });
  });

  it("takes the entry away where nothing is live", () => {
    expect(config({}, { traffic: {}, variants: {} })).toBeNull();
  });

  it("is deterministic and names no machine", () => {
    const live = liveWith({ variables: { B: "2", A: "1" } });
    const again = liveWith({ variables: { A: "1", B: "2" } });
    expect(mcpAdapter.render(input({}, live))).toEqual(mcpAdapter.render(input({}, again)));
    expect(mcpAdapter.render(input({}, split)).text).not.toContain(process.cwd());
  });

  it("takes a path with and without ./ for one", () => {
    const [plain, dotted] = [input({ path: "x/.mcp.json" }), input({ path: "./x//./.mcp.json" })];
    expect(mcpAdapter.check(dotted)).toEqual([]);
    expect(mcpAdapter.render(dotted).text).toBe(mcpAdapter.render(plain).text);
  });

  it("gives each target a file of its own, whatever their order", () => {
    const path = (target: Partial<McpTarget>) => mcpAdapter.render(input(target)).path;
    const paths = [
      path({}),
      path({ scope: "global" }),
      path({ entry: "a" }),
      path({ entry: "b" }),
      path({ path: "x/.mcp.json" }),
    ];
    expect(paths[0]).toBe("mcp-project.json");
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.map((name) => adapterOf(name)?.type)).toEqual(paths.map(() => "mcp"));
  });
});

describe("what a client file cannot say is refused", () => {
  const expanding = `\${HOME}/x`;
  type Refusal = [what: string, rule: string, target: Partial<McpTarget>, live: Live, parts?: ReleaseParts];
  const refusals: readonly Refusal[] = [
    [
      "a variable that the client would expand",
      "target/client-expansion",
      {},
      liveWith({ variables: { A: expanding } }),
    ],
    [
      "an argument that the client would expand",
      "target/client-expansion",
      {},
      alone,
      { command: { command: "node", args: [`a\${B:-c}`] } },
    ],
    [
      "an address that the client would expand",
      "target/client-expansion",
      {},
      alone,
      { remotes: [{ type: "sse", url: `https://a/\${B}` }] },
    ],
    ["a launcher that the client would expand", "target/client-expansion", { launcher: [`\${X}`] }, split],
    [
      "a secret's name that would be a default",
      "target/not-expressible",
      {},
      liveWith({ secrets: { A: "B:-evil" } }),
    ],
    ["a variable that is no name", "target/not-expressible", {}, liveWith({ variables: { "A=B": "1" } })],
    [
      "Headgate's own variable",
      "target/not-expressible",
      {},
      liveWith({ variables: { HEADGATE_REVISION: "x" } }),
    ],
    ["NUL", "target/not-expressible", {}, liveWith({ variables: { A: "a\0b" } })],
    ["an entry called __proto__", "target/not-expressible", { entry: "__proto__" }, alone],
    ["a path out of the repository", "target/not-expressible", { path: "../.mcp.json" }, alone],
    ["a path into git's folder", "target/not-expressible", { path: "a/.GIT/config" }, alone],
    ["a path from the root of the disk", "target/not-expressible", { path: "/etc/x" }, alone],
    ["a path for the home folder", "target/not-expressible", { scope: "global", path: "x.json" }, alone],
    [
      "a file out of the repository",
      "target/not-expressible",
      {},
      alone,
      { command: { command: "node", args: ["./../../x"] } },
    ],
    ["split shares without a launcher", "target/not-expressible", { launcher: [] }, split],
    [
      "an unknown release",
      "target/not-expressible",
      {},
      { traffic: { "9.9.9": 100 }, variants: { "9.9.9": variant("9.9.9") } },
    ],
    [
      "a package that is an option",
      "target/not-expressible",
      {},
      alone,
      { packages: [{ ...npmPackage, identifier: "--evil" }] },
    ],
    ...[
      { ...npmPackage, runtimeArguments: [{ type: "positional", value: "evil-pkg@6.6.6" }] },
      { ...npmPackage, registryType: "oci", runtimeArguments: [{ type: "named", name: "--privileged" }] },
      {
        ...npmPackage,
        registryType: "pypi",
        runtimeArguments: [{ type: "named", name: "--from", value: "x" }],
      },
    ].map((entry): Refusal => {
      const packages = [entry as Package];
      return [`arguments of ${entry.registryType}`, "target/not-expressible", {}, alone, { packages }];
    }),
    [
      "a version that floats",
      "target/not-expressible",
      {},
      alone,
      { packages: [{ ...npmPackage, version: "latest" }] },
    ],
    [
      "a bundle",
      "target/not-expressible",
      {},
      alone,
      { packages: [{ ...npmPackage, registryType: "mcpb" }] },
    ],
    [
      "a kind of package called constructor",
      "target/not-expressible",
      {},
      alone,
      { packages: [{ ...npmPackage, registryType: "constructor" }] },
    ],
    [
      "an address that is none",
      "target/not-expressible",
      {},
      alone,
      { remotes: [{ type: "sse", url: "javascript:1" }] },
    ],
  ];
  it.each(refusals)("%s", (_, rule, target, live, parts) => {
    expect(rules(target, live, parts)).toContain(rule);
    const stored = JSON.parse(mcpAdapter.render(input(target, live, parts && [release(parts)])).text);
    expect(stored.config).toBeNull();
    expect(stored.refused).not.toEqual([]);
  });

  it("refuses to split over an address", () => {
    const remotes = [{ type: "sse", url: "https://weather.acme.dev" }] as const;
    const releases = [release({ remotes }), release({ version: "1.1.5" })];
    expect(mcpAdapter.check(input({}, split, releases))).toMatchObject([{ rule: "target/not-expressible" }]);
  });

  it("says nothing of what it can express", () => {
    expect(rules({}, liveWith({ variables: { A: "$HOME $(x) `y` %Z% $$" } }))).toEqual([]);
    expect(rules({}, split)).toEqual([]);
  });
});

it("has adapters only for what is implemented", () => {
  expect(adapterFor({ type: "mcp", scope: "project" })).toBe(mcpAdapter);
  for (const type of ["kubernetes", "registry", "command"] as const)
    expect(adapterFor({ type })).toBeUndefined();
});
