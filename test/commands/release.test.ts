import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ReleaseOptions, releaseCommand } from "../../src/commands/release.ts";
import { contractDigest } from "../../src/contract/canonical.ts";
import { loadPreciseReader } from "../../src/convention/read.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";

const raw = fileURLToPath(new URL("../support/servers/raw.mjs", import.meta.url));

let registry: Registry;
let folder: string;
let root: string;

beforeAll(async () => {
  registry = await startRegistry([
    { name: "forecasts", version: "1.4.2" },
    serverPackage("@acme/weather-mcp", "1.0.0", { manifest: { dependencies: { forecasts: "^1.0.0" } } }),
    serverPackage("@acme/weather-mcp", "1.0.1", { deprecated: "leaks locations" }),
    { name: "library", version: "1.0.0" },
  ]);
});

afterAll(() => registry.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  root = join(folder, "repository");
  await mkdir(join(root, "servers/weather"), { recursive: true });
  await writeFile(
    join(root, "servers/weather/server.yaml"),
    "name: io.github.acme/weather\ndescription: Weather forecasts\nhealth: { startup: { timeout: 5s } }\n",
  );
  await cp(raw, join(root, "raw.mjs"));
});

afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function release(options: Partial<ReleaseOptions>, env: NodeJS.ProcessEnv = {}, day = "2026-11-20") {
  return releaseCommand(
    { server: "weather", version: "1.0.0", ...options },
    {
      root,
      now: () => new Date(`${day}T10:00:00.123Z`),
      env: { ...registry.env(folder), ...env },
      actor: "octocat",
      cache: join(folder, "cache"),
      progress: () => {},
    },
  );
}

const command = (habit: string, ...details: readonly string[]) => ["node", "./raw.mjs", habit, ...details];

async function json(path: string) {
  return JSON.parse(await readFile(join(root, path), "utf8"));
}

async function files(): Promise<readonly string[]> {
  const all = await readdir(join(root, "servers"), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

describe("a release", () => {
  test("of a package holds what the registry says, and its contract lies beside it", async () => {
    const made = await release({
      npm: "@acme/weather-mcp",
      secrets: ["API_KEY"],
      variables: ["LOG_LEVEL=info"],
    });
    expect(made).toMatchObject({ outcome: "released", findings: [{ rule: "contract/placeholders" }] });
    const document = await json("servers/weather/versions/1.0.0.json");
    expect(document).toEqual({
      headgate: 1,
      server: {
        name: "io.github.acme/weather",
        description: "Weather forecasts",
        version: "1.0.0",
        packages: [
          {
            registryType: "npm",
            identifier: "@acme/weather-mcp",
            version: "1.0.0",
            transport: { type: "stdio" },
            environmentVariables: [
              { name: "LOG_LEVEL", default: "info" },
              { name: "API_KEY", isSecret: true },
            ],
          },
        ],
      },
      release: {
        by: "octocat",
        at: "2026-11-20T10:00:00Z",
        integrity: { "npm:@acme/weather-mcp@1.0.0": expect.stringMatching(/^sha512-/) },
        dependencies: { "npm:forecasts": "1.4.2" },
        resolved: [
          {
            by: "installation",
            from: "npm:@acme/weather-mcp@1.0.0",
            count: 1,
            digest: expect.any(String),
            packages: ["npm:forecasts@1.4.2"],
          },
        ],
        contract: { digest: expect.any(String), tools: 1, prompts: 0, resources: 0 },
      },
    });
    const digest: string = document.release.contract.digest;
    const contract = await json(`servers/weather/contracts/${digest.replace("sha256-", "")}.json`);
    expect(contractDigest(contract)).toBe(digest);
  });

  test("is one that the repository's own reader accepts", async () => {
    await release({ command: command("plain"), required: ["CITY"] });
    const file = "servers/weather/versions/1.0.0.json";
    const read = (await loadPreciseReader())("release", file, await readFile(join(root, file)));
    expect(read.findings).toEqual([]);
  });

  test("of a start command", async () => {
    const made = await release({ command: command("plain") });
    expect(made.release?.release.command).toEqual({ command: "node", args: ["./raw.mjs", "plain"] });
  });

  test("of another version of the package", async () => {
    const made = await release({ version: "2.0.0", npm: "@acme/weather-mcp@1.0.0" });
    expect(made.release?.server.packages?.[0]?.version).toBe("1.0.0");
  });

  test("of a deprecated package warns", async () => {
    const made = await release({ version: "1.0.1", npm: "@acme/weather-mcp" });
    expect(made).toMatchObject({ outcome: "released", findings: [{ rule: "package/deprecated" }] });
  });

  test("again, and later, is nothing to do", async () => {
    await release({ command: command("plain") });
    const before = await json("servers/weather/versions/1.0.0.json");
    const again = await release({ command: command("plain") }, {}, "2026-12-24");
    expect(again).toMatchObject({ outcome: "unchanged", files: [] });
    expect(await json("servers/weather/versions/1.0.0.json")).toEqual(before);
  });

  test("takes the values of its secrets from the run, and of nothing else", async () => {
    const made = await release(
      { command: command("plain"), secrets: ["API_KEY"], variables: ["LOG_LEVEL=info"], required: ["CITY"] },
      { API_KEY: "hunter2-hunter2", LOG_LEVEL: "debug", CITY: "Berlin", GITHUB_TOKEN: "x" },
    );
    expect(made.outcome).toBe("released");
    expect(await readFile(join(root, "servers/weather/versions/1.0.0.json"), "utf8")).not.toContain(
      "hunter2",
    );
  });

  test("of a new server, where that is asked for", async () => {
    const made = await release({ server: "news", command: command("plain"), create: true });
    expect(made.outcome).toBe("released");
    expect(await readFile(join(root, "servers/news/server.yaml"), "utf8")).toBe(
      'name: "local.headgate/news"\ndescription: "news"\n',
    );
  });

  test("of a new server tells editors the schema of its file, where the repository keeps the schemas", async () => {
    await mkdir(join(root, ".headgate/schemas"), { recursive: true });
    await writeFile(join(root, ".headgate/schemas/server.schema.json"), "{}");
    await release({ server: "news", command: command("plain"), create: true });
    const [line] = (await readFile(join(root, "servers/news/server.yaml"), "utf8")).split("\n");
    expect(line).toBe("# yaml-language-server: $schema=../../.headgate/schemas/server.schema.json");
  });

  test("as a dry run writes nothing, and says what it would write", async () => {
    const made = await release({ command: command("plain"), dryRun: true });
    expect(made.outcome).toBe("released");
    expect(made.files).toHaveLength(2);
    expect(await files()).toEqual(["servers/weather/server.yaml"]);
  });
});

describe("what cannot be released is a finding, and nothing is written", () => {
  const cases: readonly (readonly [string, Partial<ReleaseOptions>, string, string])[] = [
    [
      "a version that is none",
      { version: "1.0", command: command("plain") },
      "refused",
      "version/not-semver",
    ],
    [
      "a version that climbs",
      { version: "../../x", command: command("plain") },
      "refused",
      "version/not-semver",
    ],
    ["an id that climbs", { server: "../x", command: command("plain") }, "refused", "convention/invalid-id"],
    ["an unknown server", { server: "news", command: command("plain") }, "refused", "version/unknown-server"],
    ["nothing to start", {}, "refused", "release/no-start"],
    ["two things to start", { npm: "x", command: command("plain") }, "refused", "release/no-start"],
    ["a variable that is none", { command: command("plain"), required: ["a b"] }, "refused", "schema/value"],
    [
      "an address with a password",
      { remote: { type: "streamable-http", url: "https://me:hunter2@127.0.0.1:9/mcp" } },
      "refused",
      "release/holds-credential",
    ],
    [
      "a variable that loads other code",
      { command: command("plain"), required: ["NODE_OPTIONS"] },
      "refused",
      "variable/unsafe",
    ],
    ["an option for a package", { npm: "--global" }, "failed", "package/invalid-name"],
    ["an unknown package", { npm: "nowhere" }, "failed", "package/not-found"],
    ["an unknown version", { npm: "@acme/weather-mcp@9.9.9" }, "failed", "package/not-found"],
    ["a package without a command", { npm: "library" }, "failed", "probe/failed"],
    ["a server that crashes", { command: command("crash") }, "failed", "probe/failed"],
    ["a command that is not here", { command: ["no-such-runtime"] }, "failed", "probe/error"],
  ];
  test.each(cases)("%s", async (_name, options, outcome, rule) => {
    const made = await release(options);
    expect(made.findings.map((one) => one.rule)).toEqual([rule]);
    expect(made.outcome).toBe(outcome);
    expect(made.findings[0]?.hint).not.toBe("");
    expect(JSON.stringify(made)).not.toContain("hunter2");
    expect(await files()).toEqual(["servers/weather/server.yaml"]);
  });

  test("a version that is released as something else", async () => {
    await release({ command: command("plain") });
    const before = await files();
    const made = await release({ command: command("paged") });
    expect(made).toMatchObject({ outcome: "refused", findings: [{ rule: "version/changed-release" }] });
    expect(await files()).toEqual(before);
  });

  test("a server whose contract differs from start to start", async () => {
    const made = await release({ command: command("changing", join(folder, "mark")) });
    expect(made).toMatchObject({ outcome: "failed", findings: [{ rule: "contract/unstable" }] });
    expect(made.findings[0]?.message).toBe("two starts gave two contracts: additive: + alerts()");
  });

  test("such a difference without the secrets in it", async () => {
    const changing = command("changing", join(folder, "mark"));
    const made = await release({ command: changing, secrets: ["API_KEY"] }, { API_KEY: "alert" });
    expect(made.findings[0]?.message).toBe("two starts gave two contracts: additive: + ***s()");
  });

  test("a server that lists its secret", async () => {
    const made = await release(
      { command: command("secret"), secrets: ["API_KEY"] },
      { API_KEY: "hunter2-hunter2" },
    );
    expect(made).toMatchObject({ outcome: "failed", findings: [{ rule: "contract/secret" }] });
    expect(JSON.stringify(made.findings)).not.toContain("hunter2");
  });

  test("a folder that leads out of the repository", async () => {
    await mkdir(join(folder, "elsewhere"));
    await symlink(join(folder, "elsewhere"), join(root, "servers/weather/versions"));
    await expect(release({ command: command("plain") })).rejects.toThrow("is a link");
    expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
  });
});
