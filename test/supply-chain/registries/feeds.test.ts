import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Package } from "../../../src/model/release.ts";
import { packageIntegrity } from "../../../src/supply-chain/packages.ts";
import { startWeb, type Web } from "../../support/servers/web.ts";
import { zip } from "../../support/zip.ts";

const archive = "a NuGet package";
const sum = createHash("sha512").update(archive).digest("base64");
const manifest = {
  manifest_version: "0.3",
  name: "weather",
  version: "1.2.0",
  description: "Weather of the seas",
  server: {
    type: "node",
    entry_point: "index.js",
    mcp_config: { command: "node", env: { WEATHER_KEY: "${user_config.key}", MODE: "fast" } },
  },
  user_config: {
    key: { type: "string", title: "Key", description: "Of the service", sensitive: true, required: true },
    "max-rows": { type: "number", title: "Rows", default: 10, required: true },
    folders: { type: "directory", multiple: true, default: ["${HOME}/a", "${HOME}/b"] },
    verbose: { type: "boolean", default: false },
    token: { type: "string", sensitive: true, default: "hunter2" },
    place: { type: "string", required: true },
    __proto__x: { type: "string" },
  },
};
const pack = (text: unknown) => zip([{ name: "manifest.json", content: JSON.stringify(text) }]);
const bundle = pack(manifest);
const bundleSum = createHash("sha256").update(bundle).digest("hex");
const hash = (letter: string) => letter.repeat(64);

let web: Web;

beforeAll(async () => {
  web = await startWeb((path, _request, base) => {
    const feed = (name: string, registration: boolean) => ({
      body: {
        version: "3.0.0",
        resources: [
          { "@id": `${base}${name}/flat/`, "@type": "PackageBaseAddress/3.0.0" },
          ...(registration ? [{ "@id": `${base}${name}/reg/`, "@type": "RegistrationsBaseUrl/3.6.0" }] : []),
        ],
      },
    });
    if (path === "/feed/index.json") return feed("feed", true);
    if (path === "/plain/index.json") return feed("plain", false);
    if (path === "/empty/index.json") return { body: "[]" };
    if (path === "/feed/reg/acme.weather/1.2.0.json")
      return { body: { catalogEntry: `${base}catalog/1.json` } };
    if (path === "/feed/reg/acme.weather/1.1.0.json")
      return { body: { catalogEntry: `${base}catalog/2.json` } };
    if (path === "/feed/reg/acme.weather/1.0.0.json")
      return { body: { catalogEntry: `${base}catalog/9.json` } };
    if (path === "/catalog/1.json")
      return { body: { listed: true, packageHash: sum, packageHashAlgorithm: "SHA512" } };
    if (path === "/catalog/2.json")
      return {
        body: {
          listed: false,
          deprecation: { reasons: ["Legacy"] },
          packageHash: sum,
          packageHashAlgorithm: "SHA512",
        },
      };
    if (/^\/(?:feed|plain)\/flat\/acme\.weather\/1\.[02]\.0\/acme\.weather\.1\.[02]\.0\.nupkg$/.test(path))
      return { body: archive };
    if (path === "/weather.mcpb") return { body: bundle };
    if (path === "/older.mcpb") return { body: pack({ ...manifest, version: "1.1.9" }) };
    if (path === "/text.mcpb") return { body: Buffer.from("a bundle") };
    if (path === "/empty.mcpb") return { body: zip([{ name: "readme", content: "x" }]) };
    if (path === "/moved.mcpb") return { status: 302, headers: { location: "/weather.mcpb" } };
    if (path === "/formula/weather-mcp.json")
      return {
        body: {
          versions: { stable: "1.2.0" },
          urls: { stable: { checksum: hash("a") } },
          bottle: {
            stable: {
              files: {
                arm64_sonoma: { sha256: hash("b") },
                all: { sha256: "short" },
                "x y": { sha256: hash("c") },
              },
            },
          },
        },
      };
    if (path === "/formula/old.json")
      return { body: { versions: { stable: "1.2.0" }, deprecated: true, urls: {}, bottle: {} } };
    if (path === "/formula/nonsense.json") return { body: "<html>" };
    return undefined;
  });
});

afterAll(() => web.close());

const entry = (registryType: string, identifier: string, more: Partial<Package> = {}): Package => ({
  registryType,
  identifier,
  transport: { type: "stdio" },
  ...more,
});

describe("NuGet", () => {
  const look = (version: string, feed = "feed", identifier = "Acme.Weather") =>
    packageIntegrity(entry("nuget", identifier), version, {
      env: { HEADGATE_NUGET: `${web.url}${feed}/index.json` },
    });

  test.each([
    ["1.2.0", "feed", "the catalog's"],
    ["1.0.0", "feed", "of the archive, where the catalog has none"],
    ["1.2.0", "plain", "of the archive, where there is no catalog"],
  ])("%s of %s has a checksum: %s", async (version, feed) => {
    expect(await look(version, feed)).toEqual({
      package: entry("nuget", "Acme.Weather", { version }),
      integrity: { [`nuget:Acme.Weather@${version}`]: `sha512-${sum}` },
      findings: [],
    });
  });

  test("one that is deprecated and unlisted is warned of", async () => {
    const { findings } = await look("1.1.0");
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ["package/deprecated", "warn"],
      ["package/yanked", "warn"],
    ]);
  });

  test.each([
    ["9.9.9", "feed", "Acme.Weather", "package/not-found"],
    ["9.9.9", "plain", "Acme.Weather", "package/not-found"],
    ["1.2.0", "empty", "Acme.Weather", "package/not-reachable"],
    ["1.2.0", "feed", "../secret", "package/invalid-name"],
    ["1.2.0", "feed", "--source", "package/invalid-name"],
    ["latest", "feed", "Acme.Weather", "package/invalid-name"],
  ])("%s of %s %s: %s", async (version, feed, identifier, rule) => {
    expect(await look(version, feed, identifier)).toMatchObject({ integrity: {}, findings: [{ rule }] });
  });
});

describe("a bundle", () => {
  const look = (path: string, more: Partial<Package> = {}) =>
    packageIntegrity(entry("mcpb", path.includes(":") ? path : `${web.url}${path}`, more), "1.2.0", {
      env: {},
    });

  test.each(["weather.mcpb", "moved.mcpb"])("%s is downloaded for its checksum", async (path) => {
    expect(await look(path, { fileSha256: bundleSum })).toEqual(await look(path));
    expect(await look(path)).toMatchObject({
      package: entry("mcpb", `${web.url}${path}`, { fileSha256: bundleSum }),
      integrity: { [`mcpb:${web.url}${path}`]: `sha256-${bundleSum}` },
      findings: [],
      manifestName: "weather",
      description: "Weather of the seas",
    });
  });

  test("asks its user for what the release then declares", async () => {
    const told = await look("weather.mcpb");
    expect(told.package.environmentVariables).toEqual([
      { name: "WEATHER_KEY", description: "Of the service", isRequired: true, isSecret: true },
      { name: "MAX_ROWS", description: "Rows", default: "10", format: "number" },
      { name: "FOLDERS", format: "filepath" },
      { name: "VERBOSE", default: "false", format: "boolean" },
      { name: "TOKEN", isSecret: true },
      { name: "PLACE", isRequired: true },
      { name: "_PROTO_X" },
    ]);
    const declared = [{ name: "OTHER" }];
    const own = await look("weather.mcpb", { environmentVariables: declared });
    expect(own.package.environmentVariables).toEqual(declared);
  });

  test.each([
    ["older.mcpb", "package/other-version", "says version 1.1.9, it is released as 1.2.0"],
    ["text.mcpb", "package/unreadable-bundle", "it is no sound zip archive"],
    ["empty.mcpb", "package/unreadable-bundle", "it has no manifest.json"],
  ])("%s is refused: %s", async (path, rule, message) => {
    const { findings } = await look(path);
    expect(findings).toMatchObject([{ rule, outcome: "fail", message: expect.stringContaining(message) }]);
  });

  test("that is another one than described is refused", async () => {
    expect(await look("weather.mcpb", { fileSha256: hash("0") })).toMatchObject({
      integrity: {},
      findings: [{ rule: "integrity/mismatch", outcome: "fail", severity: "critical" }],
    });
  });

  test.each([
    ["absent.mcpb", "package/not-found"],
    ["http://packages.example/weather.mcpb", "package/invalid-name"],
    ["https://octocat:hunter2@packages.example/weather.mcpb", "package/invalid-name"],
    ["https://packages.example/weather.mcpb?token=1", "package/invalid-name"],
    ["file:///etc/passwd", "package/invalid-name"],
    ["http://127.0.0.1:9/weather.mcpb", "package/not-reachable"],
  ])("at %s: %s", async (path, rule) => {
    const told = await look(path);
    expect(told).toMatchObject({ integrity: {}, findings: [{ rule, outcome: "fail" }] });
    expect(JSON.stringify(told.findings)).not.toMatch(/hunter2|token=/);
  });
});

describe("Homebrew", () => {
  const look = (identifier: string, version = "1.2.0") =>
    packageIntegrity(entry("homebrew", identifier), version, { env: { HOMEBREW_API_DOMAIN: web.url } });

  test("tells the checksums of the source and of its bottles", async () => {
    expect(await look("weather-mcp")).toEqual({
      package: entry("homebrew", "weather-mcp", { version: "1.2.0" }),
      integrity: {
        "homebrew:weather-mcp@1.2.0": `sha256-${hash("a")}`,
        "homebrew:weather-mcp@1.2.0/arm64_sonoma": `sha256-${hash("b")}`,
      },
      findings: [],
    });
  });

  test.each([
    ["weather-mcp", "1.3.0", ["package/not-found"]],
    ["absent", "1.2.0", ["package/not-found"]],
    ["nonsense", "1.2.0", ["package/not-found"]],
    ["old", "1.2.0", ["package/deprecated", "package/not-checked"]],
    ["acme/tap/weather", "1.2.0", ["package/not-checked"]],
    ["../etc", "1.2.0", ["package/invalid-name"]],
  ])("%s at %s: %s", async (identifier, version, rules) => {
    const told = await look(identifier, version);
    expect(told.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(told.integrity).toEqual({});
  });
});

test("a kind that nobody knows is released without a checksum, and that is said", async () => {
  const told = await packageIntegrity(entry("cargo", "weather"), "1.2.0", { env: {} });
  expect(told).toMatchObject({ integrity: {}, findings: [{ rule: "package/not-checked", outcome: "warn" }] });
});
