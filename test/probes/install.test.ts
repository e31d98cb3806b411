import { chown, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Package, Release } from "../../src/model/release.ts";
import { takeContract } from "../../src/probes/mcp/probe.ts";
import { installPackage } from "../../src/probes/npm/install.ts";
import { packageProblem } from "../../src/probes/npm/package-name.ts";
import { resolveStart } from "../../src/probes/start.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { probing, released, root } from "./releases.ts";

const evil = { scripts: { preinstall: "touch ran", install: "touch ran", postinstall: "touch ran" } };

let registry: Registry;
let folder: string;
let env: NodeJS.ProcessEnv;
let cache: string;

beforeAll(async () => {
  registry = await startRegistry([
    { name: "forecasts", version: "1.4.2" },
    serverPackage("@acme/weather", "1.0.0", { manifest: { dependencies: { forecasts: "^1.0.0" } } }),
    serverPackage("weather-scripts", "1.0.0", { manifest: evil }),
    serverPackage("weather-tampered", "1.0.0", { claimedIntegrity: `sha512-${"A".repeat(86)}==` }),
    serverPackage("weather-escapes", "1.0.0", { manifest: { bin: { a: "../../../bin/sh" } } }),
    { name: "library", version: "1.0.0" },
    serverPackage("weather-v", "1.0.14", { packedVersion: "v1.0.14" }),
    serverPackage("several", "1.0.0", { manifest: { bin: { one: "server.mjs", several: "server.mjs" } } }),
  ]);
});

afterAll(() => registry.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  env = registry.env(folder);
  cache = join(folder, "cache");
});

afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function packaged(identifier: string, version: string, parts: Partial<Package> = {}): Release {
  const entry: Package = { registryType: "npm", identifier, version, transport: { type: "stdio" }, ...parts };
  const base = released([]);
  return { ...base, server: { ...base.server, packages: [entry] }, release: {} };
}

describe("installing a package", () => {
  test("tells what was installed", async () => {
    const result = await installPackage("@acme/weather", "1.0.0", { cache, env });
    expect(result).toMatchObject({
      kind: "installed",
      package: {
        version: "1.0.0",
        integrity: expect.stringMatching(/^sha512-/),
        dependencies: { forecasts: "1.4.2" },
        bin: { "weather-mcp": join(cache, "npm/@acme/weather@1.0.0/node_modules/@acme/weather/server.mjs") },
      },
    });
  });

  test("happens once, and later without a registry", async () => {
    await installPackage("@acme/weather", "1.0.0", { cache, env });
    const offline = { ...env, npm_config_registry: "http://127.0.0.1:1/" };
    const again = await installPackage("@acme/weather", "1.0.0", { cache, env: offline });
    expect(again.kind).toBe("installed");
  });

  test("takes a version that the package itself writes with a v before it", async () => {
    const result = await installPackage("weather-v", "1.0.14", { cache, env });
    expect(result).toMatchObject({ kind: "installed", package: { version: "1.0.14" } });
  });

  test("is done again where a part of it is gone", async () => {
    await installPackage("@acme/weather", "1.0.0", { cache, env });
    const dependency = join(cache, "npm/@acme/weather@1.0.0/node_modules/forecasts");
    await rm(dependency, { recursive: true });
    expect((await installPackage("@acme/weather", "1.0.0", { cache, env })).kind).toBe("installed");
    expect(await readdir(dependency)).toContain("package.json");
  });

  test("takes away what one that was killed long ago left behind, and nothing of one that goes on", async () => {
    for (const name of [".new-dead", ".new-busy"]) await mkdir(join(cache, "npm", name), { recursive: true });
    await utimes(join(cache, "npm/.new-dead"), 1, 1);
    await installPackage("library", "1.0.0", { cache, env });
    expect((await readdir(join(cache, "npm"))).sort()).toEqual([".new-busy", "library@1.0.0"]);
  });

  test.runIf(process.getuid?.() === 0)("believes nothing that another account installed", async () => {
    await installPackage("library", "1.0.0", { cache, env });
    await chown(join(cache, "npm/library@1.0.0"), 65_534, 65_534);
    expect(await installPackage("library", "1.0.0", { cache, env })).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("by another account"),
    });
  });

  test("several times at once leaves one whole folder and no rest", async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () => installPackage("@acme/weather", "1.0.0", { cache, env })),
    );
    expect(all.map((one) => one.kind)).toEqual(["installed", "installed", "installed", "installed"]);
    expect(await readdir(join(cache, "npm"))).toEqual(["@acme"]);
    expect(await readdir(join(cache, "npm/@acme"))).toEqual(["weather@1.0.0"]);
  });

  test("never uses what a killed run left behind", async () => {
    await mkdir(join(cache, "npm/.new-left/node_modules/@acme/weather"), { recursive: true });
    const result = await installPackage("@acme/weather", "1.0.0", { cache, env });
    expect(result.kind).toBe("installed");
  });

  test("runs none of its scripts", async () => {
    const result = await installPackage("weather-scripts", "1.0.0", { cache, env });
    if (result.kind !== "installed") throw new Error(result.message);
    expect(await readdir(result.package.folder)).not.toContain("ran");
  });

  test.each([
    ["an unknown package", "nowhere", "1.0.0", "package/not-found"],
    ["an unknown version", "@acme/weather", "9.9.9", "package/not-found"],
    ["an archive that is not what the registry says", "weather-tampered", "1.0.0", "integrity/mismatch"],
  ])("refuses %s, and leaves nothing in the cache", async (_name, name, version, rule) => {
    expect(await installPackage(name, version, { cache, env })).toMatchObject({ kind: "problem", rule });
    const left = await readdir(join(cache, "npm"), { recursive: true });
    expect(left.filter((path) => path !== "@acme")).toEqual([]);
  });

  test("says so where npm is not there", async () => {
    const result = await installPackage("@acme/weather", "1.0.0", { cache, env: { ...env, PATH: folder } });
    expect(result).toMatchObject({ kind: "problem", rule: "package/not-installed" });
    expect(result.kind === "problem" && result.message).toContain("ENOENT");
  });

  test("stops when it is told to", async () => {
    const signal = AbortSignal.abort();
    const result = await installPackage("@acme/weather", "1.0.0", { cache, env, signal });
    expect(result).toMatchObject({ kind: "problem", rule: "package/not-installed" });
  });
});

test.each([
  ["--registry=http://evil", "1.0.0"],
  ["-g", "1.0.0"],
  ["../weather", "1.0.0"],
  ["./weather", "1.0.0"],
  ["@acme/../weather", "1.0.0"],
  ["@acme/weather/x", "1.0.0"],
  ["git+ssh://host/x", "1.0.0"],
  ["https://host/x.tgz", "1.0.0"],
  ["weather@npm:other", "1.0.0"],
  ["node_modules", "1.0.0"],
  ["weather\n", "1.0.0"],
  ["weather;ls", "1.0.0"],
  ["", "1.0.0"],
  ["w".repeat(215), "1.0.0"],
  ["weather", "latest"],
  ["weather", "^1.0.0"],
  ["weather", "1.0"],
  ["weather", "v1.0.0"],
  ["weather", "1.0.0/../../x"],
  ["weather", "npm:other@1.0.0"],
  ["weather", "file:../x"],
])("%j at %j never reaches npm", async (name, version) => {
  expect(packageProblem(name, version)).toBeDefined();
  const result = await installPackage(name, version, { cache, env });
  expect(result).toMatchObject({ kind: "problem", rule: "package/invalid-name" });
});

test.each(["weather", "@acme/weather-mcp", "JSONStream", "@a/b.c_d~e", "7zip"])("%s is a name", (name) => {
  expect(packageProblem(name, "1.0.0-beta.1")).toBeUndefined();
});

describe("starting a package", () => {
  test("runs its command by this Node, with the arguments it declares", async () => {
    const release = packaged("@acme/weather", "1.0.0", {
      packageArguments: [
        { type: "positional", value: "paged" },
        { type: "named", name: "--city", value: "Berlin" },
        { type: "named", name: "--quiet" },
      ],
    });
    const start = await resolveStart(release, { root, cache, env });
    expect(start).toMatchObject({ kind: "process", command: process.execPath });
    expect(start.kind === "process" && start.args.slice(1)).toEqual(["paged", "--city", "Berlin", "--quiet"]);
  });

  test("takes the command named like the package where there are several", async () => {
    const start = await resolveStart(packaged("several", "1.0.0"), { root, cache, env });
    expect(start.kind).toBe("process");
  });

  test("fails for good where the archive is not the released one", async () => {
    const release = packaged("@acme/weather", "1.0.0");
    const integrity = { "npm:@acme/weather@1.0.0": "sha512-other" };
    const start = await resolveStart({ ...release, release: { integrity } }, { root, cache, env });
    expect(start).toMatchObject({ kind: "problem", outcome: "fail", rule: "integrity/mismatch" });
  });

  test.each([
    ["has no command", packaged("library", "1.0.0"), "fail"],
    ["has a command outside of itself", packaged("weather-escapes", "1.0.0"), "fail"],
    ["is not there", packaged("nowhere", "1.0.0"), "error"],
  ])("is a problem where it %s", async (_name, release, outcome) => {
    expect(await resolveStart(release, { root, cache, env })).toMatchObject({ kind: "problem", outcome });
  });

  test("gives its contract", async () => {
    const installed = await installPackage("@acme/weather", "1.0.0", { cache, env });
    expect(installed.kind).toBe("installed");
    const outcome = await takeContract(probing(packaged("@acme/weather", "1.0.0"), { cache }));
    expect(outcome).toMatchObject({ outcome: "pass", era: "legacy" });
  });
});

test("a folder in the cache that is not what its name says is a problem, not a server", async () => {
  const target = join(cache, "npm/forecasts@1.4.2");
  await mkdir(join(target, "node_modules/forecasts"), { recursive: true });
  await writeFile(join(target, "node_modules/forecasts/package.json"), '{"version":"6.6.6"}');
  const result = await installPackage("forecasts", "1.4.2", { cache, env });
  expect(result).toMatchObject({ kind: "problem", rule: "package/not-installed" });
});
