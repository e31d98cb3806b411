import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../../src/convention/read.ts";
import type { Collected } from "../../../src/supply-chain/repository/request.ts";
import { sh } from "../../support/git.ts";
import { type Registry, startRegistry } from "../../support/servers/npm-registry.ts";
import { serverPackage } from "../../support/servers/packages.ts";
import { startWeb, type Web } from "../../support/servers/web.ts";
import { type ServerRepository, serverRepository } from "./world.ts";

let npm: Registry;
let pypi: Web;
let folder: string;
let env: NodeJS.ProcessEnv;

const wheel = (name: string, version: string, more = {}) => ({
  filename: `${name}-${version}-py3-none-any.whl`,
  hashes: { sha256: "a".repeat(64) },
  ...more,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  npm = await startRegistry([
    { name: "forecasts", version: "1.4.2" },
    { name: "maps", version: "2.0.0", deprecated: "use atlas" },
    serverPackage("@acme/weather-mcp", "1.2.0", {
      manifest: { description: "Weather of the seas", dependencies: { forecasts: "^1.0.0" } },
    }),
  ]);
  pypi = await startWeb((path) => {
    const files = {
      "/simple/acme-weather/": [wheel("acme_weather", "1.2.0")],
      "/simple/httpx/": [wheel("httpx", "0.28.1")],
      "/simple/anyio/": [wheel("anyio", "4.0.0", { yanked: "broken" })],
    }[path];
    return files && { headers: { "content-type": "application/vnd.pypi.simple.v1+json" }, body: { files } };
  });
  env = { ...npm.env(folder), UV_DEFAULT_INDEX: `${pypi.url}simple` };
});

afterAll(async () => {
  await Promise.all([npm.close(), pypi.close()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const json = (value: unknown) => JSON.stringify(value);
const manifest = (more = {}) =>
  json({
    name: "@acme/weather-mcp",
    version: "1.2.0",
    bin: "index.js",
    dependencies: { forecasts: "^1.0.0" },
    ...more,
  });
const lock = (packages = {}) =>
  json({ lockfileVersion: 3, packages: { "node_modules/forecasts": { version: "1.4.2" }, ...packages } });
const serverJson = (more = {}) =>
  json({
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: "io.github.acme/weather",
    title: "Weather",
    description: "Forecasts and alerts",
    version: "1.2.0",
    websiteUrl: "https://weather.example",
    packages: [
      {
        registryType: "npm",
        identifier: "@acme/weather-mcp",
        version: "1.2.0",
        runtimeHint: "npx",
        transport: { type: "stdio" },
        environmentVariables: [{ name: "API_KEY", isRequired: true, isSecret: true }],
      },
    ],
    remotes: [{ type: "streamable-http", url: "https://mcp.weather.example/mcp" }],
    _meta: { "com.acme/x": { y: [1, { z: null }] } },
    ...more,
  });
const pyproject = `[project]
name = "acme-weather"
version = "1.2.0"
description = "Weather in Python"
dependencies = ["httpx", "anyio"]
scripts = { acme-weather = "acme:main" }
`;
const uvLock = `[[package]]
name = "acme-weather"
version = "1.2.0"
source = { editable = "." }
dependencies = [{ name = "httpx" }, { name = "anyio" }]
[[package]]
name = "httpx"
version = "0.28.1"
source = { registry = "https://r.example/simple" }
[[package]]
name = "anyio"
version = "4.0.0"
source = { registry = "https://r.example/simple" }
`;

const rules = ({ findings }: Collected) => findings.map(({ rule, outcome }) => `${outcome} ${rule}`);

/** What is collected fits into a release. */
function isRelease({ server, release }: Collected): boolean {
  const bytes = Buffer.from(json({ headgate: 1, server, release }));
  return (
    readDocument("release", "servers/weather/versions/1.2.0.json", bytes, undefined)?.value !== undefined
  );
}

describe("a server's own repository", () => {
  test("with a server.json is released word for word", async () => {
    await using own = await serverRepository({
      "server.json": serverJson(),
      "package.json": manifest(),
      "package-lock.json": lock(),
      "CHANGELOG.md": "## [1.2.0] - 2026-11-20\n### Added\n- Seas\n### Security\n- CVE-2026-12345: ws",
    });
    await own.tag("v1.2.0", "-a", "-m", "1.2.0");
    await own.commit({ "server.json": "{}", "package.json": "{}" }, "feat: what comes after the tag");
    await writeFile(join(own.folder, "CHANGELOG.md"), "## 1.2.0\n- of the working tree");
    const collected = await own.collect({ version: "1.2.0", tag: "v1.2.0" }, { env });
    expect(collected).toEqual({
      origin: "server.json",
      findings: [],
      server: JSON.parse(serverJson()),
      release: {
        source: {
          repository: "https://git.example/acme/weather-mcp",
          tag: "v1.2.0",
          commit: await sh(own.folder, "rev-parse", "v1.2.0^{commit}"),
        },
        integrity: { "npm:@acme/weather-mcp@1.2.0": expect.stringMatching(/^sha512-/) },
        dependencies: { "npm:forecasts": "1.4.2" },
        resolved: [
          {
            by: "lock-file",
            from: "package-lock.json",
            count: 1,
            digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
            packages: ["npm:forecasts@1.4.2"],
          },
        ],
        changelog: ["Added: Seas", "Security: CVE-2026-12345: ws"],
        security: ["CVE-2026-12345: ws"],
      },
    });
    expect(isRelease(collected)).toBe(true);
  });

  test("with a package.json gives what can be derived", async () => {
    await using own = await serverRepository({
      "package.json": manifest({ mcpName: "io.github.acme/weather" }),
    });
    const collected = await own.collect({ version: "1.2.0" }, { env, cache: join(folder, "cache") });
    expect(collected).toMatchObject({
      origin: "package.json",
      findings: [],
      server: {
        name: "io.github.acme/weather",
        description: "Weather of the seas",
        version: "1.2.0",
        packages: [{ registryType: "npm", identifier: "@acme/weather-mcp", version: "1.2.0" }],
      },
      // There is no lock file: what npm resolved counts.
      release: {
        dependencies: { "npm:forecasts": "1.4.2" },
        resolved: [
          { by: "installation", from: "npm:@acme/weather-mcp@1.2.0", packages: ["npm:forecasts@1.4.2"] },
        ],
      },
    });
    expect(isRelease(collected)).toBe(true);
  });

  test("with a pyproject.toml gives what can be derived, and looks at what it depends on", async () => {
    await using own = await serverRepository({ "pyproject.toml": pyproject, "uv.lock": uvLock });
    const collected = await own.collect({ version: "1.2.0" }, { env });
    expect(collected).toMatchObject({
      origin: "pyproject.toml",
      server: {
        description: "Weather in Python",
        packages: [{ registryType: "pypi", identifier: "acme-weather" }],
      },
      release: {
        integrity: { "pypi:acme-weather@1.2.0": `sha256-${"a".repeat(64)}` },
        dependencies: { "pypi:anyio": "4.0.0", "pypi:httpx": "0.28.1" },
      },
    });
    expect(rules(collected)).toEqual(["warn dependency/yanked"]);
    expect(isRelease(collected)).toBe(true);
  });

  test("that holds several servers is read in its folder, with the lock file around it", async () => {
    await using own = await serverRepository({
      "package.json": json({ name: "all", private: true, workspaces: ["servers/*"] }),
      "package-lock.json": lock({ "servers/weather/node_modules/maps": { version: "2.0.0" } }),
      "servers/weather/package.json": manifest({ dependencies: { forecasts: "^1", maps: "^2" } }),
      "servers/maps/package.json": "{}",
    });
    await own.tag("weather-v1.1.0");
    await own.commit({ "servers/maps/a": "1" }, "feat: roads");
    await own.commit({ "servers/weather/a": "1" }, "feat(api)!: <b>no</b> [lakes](https://x.example)");
    await own.commit({ "servers/weather/a": "2" }, "fix: wind");
    await own.commit({ "servers/weather/a": "3" }, "docs: say it");
    await own.tag("weather-v1.2.0");
    const collected = await own.collect(
      { version: "1.2.0", tag: "weather-v1.2.0", subfolder: "servers/weather" },
      { env },
    );
    expect(collected.release).toMatchObject({
      source: { tag: "weather-v1.2.0", subfolder: "servers/weather" },
      dependencies: { "npm:forecasts": "1.4.2", "npm:maps": "2.0.0" },
      changelog: ["Breaking: no lakes", "Fixed: wind"],
    });
    expect(rules(collected)).toEqual(["warn dependency/deprecated"]);
    expect(collected.findings[0]?.message).toBe("npm:maps@2.0.0 is deprecated: use atlas");
  });

  test("that says nothing of packages leaves it to who releases", async () => {
    await using own = await serverRepository({ "README.md": "weather" });
    const collected = await own.collect(
      { version: "1.2.0", server: { id: "weather", description: "Weather" } },
      { env },
    );
    expect(collected).toMatchObject({
      origin: "nothing",
      server: { name: "local.headgate/weather", description: "Weather", version: "1.2.0" },
      findings: [],
    });
    expect(collected.server).not.toHaveProperty("packages");
  });
});

describe("what is stated", () => {
  test("comes in the place of what the repository says, whose declarations stay", async () => {
    await using own = await serverRepository({ "server.json": serverJson(), "package-lock.json": lock() });
    const remote = { type: "streamable-http", url: "https://other.example/mcp" } as const;
    const stated = { npm: "@acme/weather-mcp@1.2.0", pypi: "acme-weather", remote };
    const { server, origin } = await own.collect({ version: "1.2.0", stated }, { env });
    expect(origin).toBe("stated");
    expect(server).toMatchObject({
      title: "Weather",
      packages: [
        { registryType: "npm", version: "1.2.0", environmentVariables: [{ name: "API_KEY" }] },
        { registryType: "pypi", identifier: "acme-weather", version: "1.2.0" },
      ],
      remotes: [remote],
    });
  });
});

test("a Python package that cannot be installed here is released without what it depends on, and it is said why", async () => {
  await using own = await serverRepository({ "README.md": "weather" });
  const collected = await own.collect(
    { version: "1.2.0", stated: { pypi: "acme-weather" } },
    { env, cache: join(folder, "cache") },
  );
  expect(collected.release).not.toHaveProperty("resolved");
  expect(collected.findings).toMatchObject([
    {
      rule: "dependency/not-known",
      outcome: "warn",
      message: expect.stringContaining("what pypi:acme-weather depends on is not known"),
      hint: expect.stringMatching(/; pypi:acme-weather@1\.2\.0 /),
    },
  ]);
});

const withFiles: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    "a server.json of another version",
    { "server.json": serverJson({ version: "1.1.9" }) },
    "fail release/other-version",
  ],
  [
    "a package.json of another version",
    { "package.json": manifest({ version: "1.1.9" }) },
    "fail release/other-version",
  ],
  [
    "a pyproject.toml of another version",
    { "pyproject.toml": pyproject.replace("1.2.0", "1.3.0") },
    "fail release/other-version",
  ],
  [
    "a version that a build computes",
    { "pyproject.toml": pyproject.replace('version = "1.2.0"', 'dynamic = ["version"]') },
    "warn release/dynamic-version",
  ],
  [
    "a placeholder for a version",
    { "package.json": manifest({ version: "0.0.0-development" }) },
    "warn release/dynamic-version",
  ],
  [
    "a package of server.json that was forgotten",
    {
      "server.json": serverJson().replace(
        '"version":"1.2.0","runtimeHint"',
        '"version":"1.1.9","runtimeHint"',
      ),
      "package.json": manifest(),
    },
    "fail release/other-version",
  ],
  [
    "another name",
    { "package.json": manifest({ mcpName: "io.github.acme/other" }) },
    "warn release/other-name",
  ],
  ["a private package", { "package.json": manifest({ private: true }) }, "warn release/not-derived"],
  [
    "a package without a command",
    { "package.json": manifest({ bin: undefined }) },
    "warn release/not-derived",
  ],
  [
    "a package that is in no registry",
    { "package.json": manifest({ name: "unpublished-mcp" }) },
    "fail package/not-found",
  ],
  ["a package.json that is none", { "package.json": "{" }, "fail release/unreadable-file"],
  [
    "a lock file that is none",
    { "package.json": manifest(), "package-lock.json": "{" },
    "fail release/unreadable-file",
  ],
  [
    "a dependency from a git repository",
    { "package.json": manifest({ dependencies: { x: "acme/x" } }), "package-lock.json": lock() },
    "fail release/invalid-dependency",
  ],
  [
    "a dependency that is not what is wanted",
    { "package.json": manifest({ dependencies: { forecasts: "^2" } }), "package-lock.json": lock() },
    "fail dependency/conflict",
  ],
  [
    "a dependency that is in no registry",
    {
      "package.json": manifest({ dependencies: { gone: "^1" } }),
      "package-lock.json": lock({ "node_modules/gone": { version: "1.0.0" } }),
    },
    "fail dependency/not-found",
  ],
  ["dependencies that nothing locks", { "pyproject.toml": pyproject }, "warn dependency/not-locked"],
  ["a server.json that is none", { "server.json": "[" }, "fail release/invalid-server-json"],
  [
    "a server.json without what it needs",
    { "server.json": serverJson({ name: 7 }) },
    "fail release/invalid-server-json",
  ],
  [
    "a server.json with a hostile member",
    { "server.json": '{"__proto__":{"version":"1.2.0"}}' },
    "fail release/invalid-server-json",
  ],
  [
    "a server.json without an end",
    { "server.json": '{"a":'.repeat(50_000) },
    "fail release/invalid-server-json",
  ],
  [
    "a server.json of the first schema",
    {
      "server.json": serverJson({
        $schema: "https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json",
      }),
    },
    "fail release/unknown-schema",
  ],
  [
    "a server.json with former names",
    { "server.json": serverJson({ $schema: undefined, packages: [{ registry_type: "npm" }] }) },
    "fail release/unknown-schema",
  ],
  [
    "a server.json of a schema to come",
    {
      "server.json": serverJson({
        $schema: "https://static.modelcontextprotocol.io/schemas/2099-01-01/server.schema.json",
      }),
    },
    "warn release/unknown-schema",
  ],
];

describe("in one commit with a folder for each", () => {
  let own: ServerRepository;
  beforeAll(async () => {
    const files = withFiles.flatMap(([, inner], index) =>
      Object.entries(inner).map(([name, text]) => [`case-${index}/${name}`, text] as const),
    );
    own = await serverRepository(Object.fromEntries(files));
  });
  afterAll(() => own[Symbol.asyncDispose]());

  test.each(withFiles.map(([name, , rule], index) => [name, rule, index] as const))(
    "%s is a finding: %s",
    async (_name, rule, index) => {
      const server = { id: "weather", name: "io.github.acme/weather" };
      const collected = await own.collect({ version: "1.2.0", server, subfolder: `case-${index}` }, { env });
      expect(rules(collected)).toContain(rule);
      for (const { message, hint } of collected.findings) {
        expect(message + hint).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
        expect(hint).not.toBe("");
      }
    },
  );
});

test("a server.json that cannot be read is told, and no manifest in its place", async () => {
  const files = { "server.json": "[", "package.json": manifest({ bin: undefined }) };
  await using own = await serverRepository(files);
  expect(rules(await own.collect({ version: "1.2.0" }, { env }))).toEqual([
    "fail release/invalid-server-json",
  ]);
});

test("an image of an older server.json gets its version into its name", async () => {
  const digest = `sha256:${"0".repeat(64)}`;
  const registry = await startWeb((path) =>
    path === "/v2/acme/weather/manifests/1.2.0" ? { body: "{}" } : undefined,
  );
  const { host } = new URL(registry.url);
  const image = {
    registryType: "oci",
    registryBaseUrl: `http://${host}`,
    identifier: "acme/weather",
    version: "1.2.0",
    transport: { type: "stdio" },
  };
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-09-29/server.schema.json";
  await using own = await serverRepository({ "server.json": serverJson({ $schema, packages: [image] }) });
  const { server, release, findings } = await own.collect({ version: "1.2.0" }, { env });
  await registry.close();
  expect(findings.map(({ rule }) => rule)).toEqual(["dependency/not-known"]);
  const [entry] = server.packages ?? [];
  expect(entry?.identifier.replace(/sha256:[0-9a-f]{64}$/, digest)).toBe(
    `${host}/acme/weather:1.2.0@${digest}`,
  );
  expect(entry).not.toHaveProperty("version");
  expect(Object.keys(release.integrity ?? {})).toEqual([`oci:${host}/acme/weather:1.2.0`]);
});

describe("what is new", () => {
  test("is told by the notes of the release first, and security fixes by all", async () => {
    await using own = await serverRepository({ "CHANGELOG.md": "## 1.2.0\n- GHSA-3h5v-q93c-6h6q: ws" });
    await own.tag("v1.1.0");
    await own.commit({ a: "1" }, "fix: rain (CVE-2026-11111)");
    await own.tag("v1.2.0");
    const asked: string[] = [];
    const releaseNotes = async (tag: string) => {
      asked.push(tag);
      return "## What's Changed\n* Seas by @octocat in https://git.example/acme/weather/pull/12";
    };
    const { release } = await own.collect({ version: "1.2.0", tag: "v1.2.0" }, { env, releaseNotes });
    expect(asked).toEqual(["v1.2.0"]);
    expect(release.changelog).toEqual(["Seas (#12)"]);
    expect(release.security).toEqual([
      "GHSA-3h5v-q93c-6h6q: ws",
      "CVE-2026-11111: fix: rain".replace("fix: ", ""),
    ]);
  });

  test("is told by the changelog where the notes cannot be read, and that is said", async () => {
    await using own = await serverRepository({ "CHANGELOG.md": "## 1.2.0\n- Seas" });
    await own.tag("v1.2.0");
    const releaseNotes = () => Promise.reject(new Error("401"));
    const collected = await own.collect({ version: "1.2.0", tag: "v1.2.0" }, { env, releaseNotes });
    expect(collected.release.changelog).toEqual(["Seas"]);
    expect(rules(collected)).toEqual(["warn release/notes-not-reachable"]);
  });

  test("of the first release is nothing but what is written", async () => {
    await using own = await serverRepository({ a: "1" });
    await own.tag("v1.2.0");
    expect((await own.collect({ version: "1.2.0", tag: "v1.2.0" }, { env })).release).not.toHaveProperty(
      "changelog",
    );
  });
});

test("what is no file of the commit is not read, whatever it points at", async () => {
  await using own = await serverRepository({ "elsewhere/package.json": manifest() });
  await sh(
    own.folder,
    "update-index",
    "--add",
    "--cacheinfo",
    `120000,${await blobOf(own.folder, "/etc/passwd")},package.json`,
  );
  await sh(own.folder, "commit", "-q", "-m", "a link");
  const collected = await own.collect({ version: "1.2.0" }, { env });
  expect(collected.origin).toBe("nothing");
  const huge = await own.commit({ "server.json": `"${"x".repeat(2_000_000)}"` }, "huge");
  expect(huge).toMatch(/^[0-9a-f]{40}$/);
  expect(rules(await own.collect({ version: "1.2.0" }, { env }))).toEqual(["warn release/unreadable-file"]);
});

async function blobOf(repository: string, text: string): Promise<string> {
  await writeFile(join(repository, ".git", "text"), text);
  return sh(repository, "hash-object", "-w", ".git/text");
}

test("a run that is stopped throws its reason", async () => {
  await using own = await serverRepository({ "package.json": manifest() });
  const signal = AbortSignal.abort(new Error("stopped"));
  await expect(own.collect({ version: "1.2.0" }, { env, signal })).rejects.toThrow("stopped");
});

test("a commit that is not there is an error of git", async () => {
  await using own = await serverRepository({ "package.json": manifest() });
  await expect(own.collect({ version: "9.9.9", tag: "v9.9.9" }, { env })).rejects.toMatchObject({
    code: "git/unknown-revision",
  });
});
