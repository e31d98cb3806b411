import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { npmPackage } from "../../src/supply-chain/npm.ts";
import { declaredIn } from "../../src/supply-chain/server-json.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";

const declaration = {
  packages: [
    { identifier: "other", environmentVariables: [{ name: "NOT_OURS" }] },
    {
      identifier: "@acme/weather",
      environmentVariables: [
        { name: "API_KEY", isRequired: true, isSecret: true },
        { name: "LOG_LEVEL", default: "info", choices: ["debug", "info"], format: "string" },
        { name: "not a name" },
        { name: "__proto__", default: "x" },
        "nonsense",
      ],
    },
  ],
};

let registry: Registry;
let folder: string;

beforeAll(async () => {
  registry = await startRegistry([
    { name: "forecasts", version: "1.4.2" },
    serverPackage("@acme/weather", "1.0.0", {
      manifest: { description: "Weather", dependencies: { forecasts: "^1.0.0" } },
      files: { "server.json": JSON.stringify(declaration) },
    }),
    serverPackage("@acme/weather", "1.0.1", { deprecated: "use 2.0.0\u001b[2J, it is\nbetter" }),
    serverPackage("needs-unknown", "1.0.0", { manifest: { dependencies: { "@acme/missing": "^1.0.0" } } }),
    serverPackage("needs-future", "1.0.0", { manifest: { dependencies: { forecasts: "^9.0.0" } } }),
    serverPackage("needs-nonsense", "1.0.0", { manifest: { dependencies: { forecasts: "not a range!" } } }),
    serverPackage("needs-folder", "1.0.0", {
      manifest: { dependencies: { forecasts: "file:../forecasts" } },
    }),
    serverPackage("likes-unknown", "1.0.0", {
      manifest: { optionalDependencies: { "@acme/missing": "^1.0.0" } },
    }),
    serverPackage("tampered", "1.0.0", { claimedIntegrity: `sha512-${"A".repeat(86)}==` }),
  ]);
});

afterAll(() => registry.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
});

afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function lookUp(name: string, version: string) {
  return npmPackage(name, version, { cache: join(folder, "cache"), env: registry.env(folder) });
}

test("a package is told by what the registry says and what was installed", async () => {
  expect(await lookUp("@acme/weather", "1.0.0")).toEqual({
    kind: "found",
    findings: [],
    package: {
      name: "@acme/weather",
      version: "1.0.0",
      description: "Weather",
      integrity: expect.stringMatching(/^sha512-.{88}$/),
      dependencies: { "npm:forecasts": "1.4.2" },
      whole: [{ name: "forecasts", version: "1.4.2" }],
      bin: ["weather-mcp"],
      deprecated: undefined,
      variables: [
        { name: "API_KEY", isRequired: true, isSecret: true },
        { name: "LOG_LEVEL", default: "info", choices: ["debug", "info"], format: "string" },
        { name: "__proto__", default: "x" },
      ],
    },
  });
});

test("a deprecated one is found, with a warning on one line", async () => {
  const found = await lookUp("@acme/weather", "1.0.1");
  expect(found.kind).toBe("found");
  expect(found.findings).toMatchObject([
    {
      rule: "package/deprecated",
      outcome: "warn",
      message: "npm:@acme/weather@1.0.1 is deprecated: use 2.0.0, it is better",
    },
  ]);
});

test.each([
  ["an unknown package", "nowhere", "1.0.0", "package/not-found"],
  ["an unknown version", "@acme/weather", "9.9.9", "package/not-found"],
  ["an option for a name", "--global", "1.0.0", "package/invalid-name"],
  ["a tag for a version", "@acme/weather", "latest", "package/invalid-name"],
  ["a dependency that was never published", "needs-unknown", "1.0.0", "release/invalid-dependency"],
  ["a dependency in no version that fits", "needs-future", "1.0.0", "release/invalid-dependency"],
  ["a dependency that is none", "needs-nonsense", "1.0.0", "release/invalid-dependency"],
  ["a dependency that lies somewhere else", "needs-folder", "1.0.0", "release/invalid-dependency"],
  ["another archive than the registry says", "tampered", "1.0.0", "integrity/mismatch"],
])("%s is a finding", async (_name, name, version, rule) => {
  const found = await lookUp(name, version);
  expect(found.kind).toBe("problem");
  expect(found.findings).toMatchObject([{ rule, outcome: "fail" }]);
});

test("a dependency that is optional may be missing", async () => {
  expect(await lookUp("likes-unknown", "1.0.0")).toMatchObject({ kind: "found", findings: [] });
});

test("a registry that cannot be reached is told apart from a package that is not there", async () => {
  const env = { ...registry.env(folder), npm_config_registry: "http://127.0.0.1:1/" };
  const found = await npmPackage("@acme/weather", "1.0.0", { cache: join(folder, "cache"), env });
  expect(found.findings).toMatchObject([{ rule: "package/not-reachable" }]);
});

test.each(["", "[]", "null", '{"packages":{}}', '{"packages":[null]}', "{"])(
  "%j declares nothing",
  (text) => {
    expect(declaredIn(text, "weather")).toEqual([]);
  },
);
