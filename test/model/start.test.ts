import { describe, expect, test } from "vitest";
import type { DeclaredVariable, Package, Release } from "../../src/model/release.ts";
import {
  chooseStart,
  foreignRuntimeArgument,
  isLoaderVariable,
  startSecrets,
  startVariables,
} from "../../src/model/start.ts";
import { aRelease } from "../support/model.ts";

const npm = { registryType: "npm", identifier: "@acme/weather", transport: { type: "stdio" } } as const;
const oci = { registryType: "oci", identifier: "acme/weather", transport: { type: "stdio" } } as const;
const bundle = { registryType: "mcpb", identifier: "a.mcpb", transport: { type: "stdio" } } as const;
const served = { ...npm, identifier: "@acme/served", transport: { type: "streamable-http" } } as const;
const sse = { type: "sse", url: "https://a.example/sse" } as const;
const http = { type: "streamable-http", url: "https://a.example/mcp" } as const;
const command = { command: "node", args: ["./a.mjs"] };

function release(server: Partial<Release["server"]>, start = false): Release {
  const plain = aRelease("weather", "1.0.0");
  const { packages: _, remotes: __, ...bare } = plain.server;
  const { command: ___, ...rest } = plain.release;
  return { ...plain, server: { ...bare, ...server }, release: { ...rest, ...(start ? { command } : {}) } };
}

describe("a release is started in one way, whoever starts it", () => {
  test.each([
    ["npm, whatever is listed before", { packages: [oci, npm], remotes: [http] }, true, npm],
    ["the command, where no npm package speaks over stdio", { packages: [oci, served] }, true, command],
    ["its address, the current kind first", { packages: [oci], remotes: [sse, http] }, false, http],
    ["its older address", { packages: [served], remotes: [sse] }, false, sse],
    ["a package that cannot be probed, where there is nothing else", { packages: [bundle, oci] }, false, oci],
    ["a bundle, where there is nothing else", { packages: [bundle] }, false, bundle],
    ["nothing that anyone knows", { packages: [{ ...oci, registryType: "other" }] }, false, undefined],
    ["nothing", {}, false, undefined],
  ])("%s", (_, server, start, expected) => {
    const choice = chooseStart(release(server, start));
    expect(choice && Object.values(choice)[1]).toEqual(expected);
  });
});

describe("arguments of the tool that starts a package", () => {
  const of = (registryType: string, ...args: NonNullable<Package["runtimeArguments"]>) =>
    foreignRuntimeArgument({ ...npm, registryType, runtimeArguments: args });
  const positional = (value: string) => ({ type: "positional", value }) as const;
  const named = (name: string, value?: string) =>
    ({ type: "named", name, ...(value === undefined ? {} : { value }) }) as const;

  test.each([
    ["npm", [positional("-y"), positional("evil-pkg@6.6.6")], 1],
    ["npm", [named("--registry", "https://evil.example")], 0],
    ["npm", [named("-y", "evil-pkg@6.6.6")], 0],
    ["npm", [named("--package=evil-pkg")], 0],
    ["npm", [named("-c", "touch x")], 0],
    ["oci", [named("-i"), named("--rm"), named("--privileged")], 2],
    ["oci", [positional("evil/image")], 0],
    ["pypi", [named("--from", "evil")], 0],
    ["constructor", [named("-y")], 0],
    ["npm", [named("-y"), positional("--yes")], -1],
    ["oci", [named("-i"), named("--rm")], -1],
    ["npm", [], -1],
  ] as const)("%s %j: %i", (kind, args, expected) => expect(of(kind, ...args)).toBe(expected));
});

describe("what a server is started with", () => {
  const declared: readonly DeclaredVariable[] = [
    { name: "LOG", default: "info" },
    { name: "REGION" },
    { name: "KEY", isSecret: true, default: "none" },
    { name: "NODE_OPTIONS" },
  ];
  const some = release({ packages: [{ ...npm, environmentVariables: declared }] });

  test("what it declares and where it runs, and nothing else", () => {
    const variables = { REGION: "eu", LD_PRELOAD: "/x.so", OTHER: "1", NODE_OPTIONS: "--import=x" };
    expect([...startVariables(some, variables, {}, "dev")]).toEqual([
      ["MCP_ENV", "dev"],
      ["LOG", "info"],
      ["REGION", "eu"],
    ]);
  });

  test("without an environment, and without what is given as a secret", () => {
    const secrets = { LOG: "LOG_STORE", PATH: "P", KEY: "K" };
    expect([...startVariables(some, {}, secrets)]).toEqual([]);
    expect(startSecrets(some, secrets)).toEqual([
      ["LOG", "LOG_STORE"],
      ["KEY", "K"],
    ]);
  });

  test.each([
    "NODE_OPTIONS",
    "LD_PRELOAD",
    "DYLD_INSERT_LIBRARIES",
    "Path",
    "PYTHONPATH",
    "npm_config_registry",
  ])("%s loads code", (name) => expect(isLoaderVariable(name)).toBe(true));
  test.each(["LOG_LEVEL", "NODE_ENV", "PYTHONUNBUFFERED", "PATHS", "LDAP_URL", "__proto__"])(
    "%s does not",
    (name) => expect(isLoaderVariable(name)).toBe(false),
  );
});
