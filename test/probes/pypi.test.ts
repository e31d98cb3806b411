import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Package, Release } from "../../src/model/release.ts";
import { takeContract } from "../../src/probes/mcp/probe.ts";
import { installPython } from "../../src/probes/pypi/install.ts";
import { pythonPackageProblem } from "../../src/probes/pypi/package-name.ts";
import { resolveStart } from "../../src/probes/start.ts";
import { type PythonIndex, startPythonIndex } from "../support/servers/python-index.ts";
import { probing, released, root } from "./releases.ts";

const hasUv = spawnSync("uv", ["python", "find", "--no-project"], { stdio: "ignore" }).status === 0;

// Python runs lines that begin with `import` in such a file whenever it starts.
const evil = `import os; open(os.path.join(os.environ.get("HEADGATE_TEST_RAN", "/nowhere"), "ran"), "w")\n`;

function packaged(identifier: string, parts: Partial<Package> = {}): Release {
  const entry: Package = {
    registryType: "pypi",
    identifier,
    version: "1.0.0",
    transport: { type: "stdio" },
    ...parts,
  };
  const base = released([]);
  return { ...base, server: { ...base.server, packages: [entry] }, release: {} };
}

describe.skipIf(!hasUv)("a Python package", () => {
  let index: PythonIndex;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let cache: string;

  beforeAll(async () => {
    index = await startPythonIndex([
      { name: "forecasts", version: "1.4.2", commands: {} },
      { name: "acme-weather", version: "1.0.0", requires: ["Forecasts>=1", 'absent; extra == "all"'] },
      { name: "other-command", version: "1.0.0", commands: { "weather-mcp": "other_command:main" } },
      { name: "no-command", version: "1.0.0", commands: {} },
      { name: "several", version: "1.0.0", commands: { one: "several:main", two: "several:main" } },
      { name: "tomorrow", version: "1.0.0", python: ">=3.99" },
      { name: "needs-absent", version: "1.0.0", requires: ["absent==1.0"] },
      { name: "needs-source", version: "1.0.0", requires: ["from-source"] },
      { name: "from-source", version: "1.0.0", isSource: true },
      { name: "starts-early", version: "1.0.0", files: { "evil.pth": evil, "starts_early.py": "" } },
    ]);
  });

  afterAll(() => index.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
    await mkdir(join(folder, "ran"));
    env = { ...index.env(folder), HEADGATE_TEST_RAN: join(folder, "ran") };
    cache = join(folder, "cache");
  });

  afterEach(async () => {
    expect(await readdir(join(folder, "ran"))).toEqual([]);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  test("is installed with what it needs, once, and later without an index", async () => {
    const result = await installPython("acme-weather", "1.0.0", { cache, env });
    expect(result).toMatchObject({
      kind: "installed",
      package: {
        dependencies: { forecasts: "1.4.2" },
        scripts: { "acme-weather": join(cache, "pypi/acme-weather@1.0.0/bin/acme-weather") },
      },
    });
    const offline = { ...env, UV_DEFAULT_INDEX: "http://127.0.0.1:1/", UV_CACHE_DIR: join(folder, "none") };
    expect(await installPython("Acme_Weather", "1.0.0", { cache, env: offline })).toMatchObject({
      kind: "installed",
    });
    expect(await readdir(join(cache, "pypi"))).toEqual(["acme-weather@1.0.0"]);
  });

  test("is installed again where a part of it is gone", async () => {
    await installPython("acme-weather", "1.0.0", { cache, env });
    const [version = ""] = await readdir(join(cache, "pypi/acme-weather@1.0.0/lib"));
    const place = join(cache, "pypi/acme-weather@1.0.0/lib", version, "site-packages");
    await rm(join(place, "forecasts-1.4.2.dist-info"), { recursive: true });
    expect((await installPython("acme-weather", "1.0.0", { cache, env })).kind).toBe("installed");
    expect(await readdir(place)).toContain("forecasts-1.4.2.dist-info");
  });

  test.each([
    ["is not in the index", "nowhere", "package/not-found", "pypi:nowhere@1.0.0 is not in the index"],
    [
      "is published as source only",
      "from-source",
      "package/source-only",
      "pypi:from-source@1.0.0 is published as source only, or not for this machine: building it here would run its own code",
    ],
    [
      "needs what is published as source only",
      "needs-source",
      "package/source-only",
      /^from-source, which pypi:needs-source@1.0.0 depends on, is published as source only/,
    ],
    [
      "needs what is not in the index",
      "needs-absent",
      "release/invalid-dependency",
      /^a dependency of pypi:needs-absent@1.0.0 cannot be resolved: .*absent was not found/,
    ],
    ["needs another Python", "tomorrow", "package/not-installed", /3\.99/],
  ])("that %s is not installed, and leaves nothing in the cache", async (_, name, rule, message) => {
    expect(await installPython(name, "1.0.0", { cache, env })).toMatchObject({
      kind: "problem",
      rule,
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
    expect(await readdir(join(cache, "pypi"))).toEqual([]);
  });

  test("runs nothing of it before it is started", async () => {
    expect((await installPython("starts-early", "1.0.0", { cache, env })).kind).toBe("installed");
    // Looking at it again does not, either; afterEach looks whether it ran.
    expect((await installPython("starts-early", "1.0.0", { cache, env })).kind).toBe("installed");
  });

  test("of another checksum than released is refused, whatever is installed already", async () => {
    const release = packaged("acme-weather");
    expect((await resolveStart(release, { root, cache, env })).kind).toBe("process");
    const key = "pypi:acme-weather@1.0.0";
    const other = { ...release, release: { integrity: { [key]: `sha256-${"a".repeat(64)}` } } };
    // What would make uv look away changes nothing.
    const careless = { ...env, UV_NO_VERIFY_HASHES: "1" };
    expect(await resolveStart(other, { root, cache, env: careless })).toMatchObject({
      outcome: "fail",
      rule: "integrity/mismatch",
      message: `the archive of ${key} is not the one that was released`,
    });
    const digits = index.checksum("acme-weather");
    const integrity = {
      [`${key}/acme_weather-1.0.0.zip`]: `sha256-${"b".repeat(64)}`,
      [`${key}/acme_weather-1.0.0-py3-none-any.whl`]: `sha256-${Buffer.from(digits, "hex").toString("base64")}`,
    };
    const right = { ...release, release: { integrity } };
    expect((await resolveStart(right, { root, cache, env })).kind).toBe("process");
    const unknown = { ...release, release: { integrity: { [key]: "md5-abc" } } };
    expect(await resolveStart(unknown, { root, cache, env })).toMatchObject({ outcome: "fail" });
  });

  test.each([
    ["the command named like it", "acme-weather", "bin/acme-weather"],
    ["its only command", "other-command", "bin/weather-mcp"],
  ])("is started by %s", async (_, name, script) => {
    const start = await resolveStart(packaged(name), { root, cache, env });
    expect(start).toMatchObject({ kind: "process" });
    if (start.kind !== "process") return;
    expect(start.command).toBe(join(cache, `pypi/${name}@1.0.0/bin/python`));
    expect(start.args).toEqual([join(cache, `pypi/${name}@1.0.0`, script)]);
  });

  test.each(["no-command", "several"])("without a command to choose is none to start: %s", async (name) => {
    expect(await resolveStart(packaged(name), { root, cache, env })).toMatchObject({
      outcome: "fail",
      message: `pypi:${name}@1.0.0 has no command to start`,
    });
  });

  test("that would have to be built is not started by us, which says nothing of the server", async () => {
    const start = await resolveStart(packaged("from-source"), { root, cache, env });
    expect(start).toMatchObject({ outcome: "inconclusive", rule: "package/source-only" });
  });

  test("gives its contract, and sees neither the installer's configuration nor other packages", async () => {
    const argument = { type: "named", name: "--city", value: "Berlin" } as const;
    const release = packaged("acme-weather", { packageArguments: [argument] });
    const outcome = await takeContract(
      probing(release, { cache, env: { ...env, PIP_INDEX_URL: "https://x" } }),
    );
    if (outcome.outcome !== "pass") throw new Error(outcome.message);
    const { arguments: args, variables, path } = JSON.parse(String(outcome.contract.tools[0]?.description));
    expect(args).toEqual(["--city", "Berlin"]);
    expect(variables.filter((name: string) => /^(?:UV|PIP|HEADGATE)_/.test(name))).toEqual([]);
    expect(path.filter((one: string) => one.includes("site-packages"))).toHaveLength(1);
  });

  test("says so where uv is not there", async () => {
    const result = await installPython("acme-weather", "1.0.0", { cache, env: { ...env, PATH: folder } });
    expect(result).toMatchObject({
      rule: "package/not-installed",
      message: expect.stringContaining("uv is not installed here"),
    });
  });
});

test.each([
  ["--index-url=http://evil", "1.0.0"],
  ["./weather", "1.0.0"],
  ["weather @ https://host/x.whl", "1.0.0"],
  ["weather[all]", "1.0.0"],
  ["weather\n--index-url", "1.0.0"],
  ["-r", "1.0.0"],
  ["", "1.0.0"],
  ["weather", "latest"],
  ["weather", ">=1.0.0"],
  ["weather", "1.0.0 --hash=sha256:x"],
  ["weather", "1.*"],
  ["weather", "1.0.0\n-e ."],
  ["weather", "1.0.0/../../x"],
])("%j at %j never reaches uv", async (name, version) => {
  expect(pythonPackageProblem(name, version)).toBeDefined();
  const result = await installPython(name, version, { cache: "/nowhere", env: {} });
  expect(result).toMatchObject({ kind: "problem", rule: "package/invalid-name" });
});

test.each([
  ["mcp-server-time", "2026.10.19"],
  ["Zope.Interface_x", "1.0rc1"],
  ["a", "1!2.0.post1.dev3+local.1"],
])("%s %s is a package", (name, version) => expect(pythonPackageProblem(name, version)).toBeUndefined());
