import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedOnNpm } from "../../src/supply-chain/published.ts";
import { publishedOnPypi } from "../../src/supply-chain/pypi.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";

let registry: Registry;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  const versions = ["1.0.0", "1.1.0", "2.0.0", "3.0.0-beta.1", "1.2.0"];
  registry = await startRegistry([
    ...versions.map((version) => ({ name: "@acme/weather", version })),
    { name: "alone", version: "0.1.0" },
  ]);
});

afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe("what a version, tag or range of an npm package means now", () => {
  test.each([
    ["@acme/weather", null, "1.2.0"],
    ["@acme/weather", "latest", "1.2.0"],
    ["@acme/weather", "1.0.0", "1.0.0"],
    ["@acme/weather", "v1.0.0", "1.0.0"],
    // What `latest` names comes first, as in npm itself; else the highest.
    ["@acme/weather", ">=1.0.0", "1.2.0"],
    ["@acme/weather", "~1.1", "1.1.0"],
    ["@acme/weather", "2.x", "2.0.0"],
    ["@acme/weather", "^3.0.0-beta.0", "3.0.0-beta.1"],
    ["alone", null, "0.1.0"],
  ])("%s@%s is %s", async (name, wanted, version) => {
    expect(await publishedOnNpm(name, wanted, { env: registry.env(folder) })).toEqual({
      kind: "version",
      version,
    });
  });

  test.each([
    ["@acme/weather", "^9", "package/not-found"],
    ["@acme/weather", "next", "package/not-found"],
    ["unpublished", null, "package/not-found"],
    ["--registry=https://evil.example", null, "package/invalid-name"],
    ["../weather", null, "package/invalid-name"],
  ])("%s@%s: %s", async (name, wanted, rule) => {
    expect(await publishedOnNpm(name, wanted, { env: registry.env(folder) })).toMatchObject({
      kind: "problem",
      rule,
    });
  });

  test("a registry that does not answer is told as such", async () => {
    const env = { ...registry.env(folder), npm_config_registry: "http://127.0.0.1:9/" };
    expect(await publishedOnNpm("alone", null, { env })).toMatchObject({ rule: "package/not-reachable" });
  });
});

describe("of a Python package", () => {
  test.each([
    ["-r requirements.txt", null],
    ["mcp-server-time", "@ https://evil.example/x.whl"],
    ["git+https://evil.example", null],
  ])("%s %s reaches no client", async (name, wanted) => {
    expect(await publishedOnPypi(name, wanted, { env: {} })).toMatchObject({ rule: "package/invalid-name" });
  });

  test("nothing is known where neither pip nor uv is installed", async () => {
    expect(await publishedOnPypi("mcp-server-time", null, { env: { PATH: folder } })).toMatchObject({
      rule: "package/not-reachable",
      hint: expect.stringContaining("uvx PACKAGE@VERSION"),
    });
  });
});
