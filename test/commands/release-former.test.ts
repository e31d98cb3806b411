import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ReleaseOptions, releaseCommand } from "../../src/commands/release.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";

const raw = fileURLToPath(new URL("../support/servers/raw.mjs", import.meta.url));
const name = "@acme/weather-mcp";

let registry: Registry;
let folder: string;
let root: string;

beforeAll(async () => {
  registry = await startRegistry([
    serverPackage(name, "1.0.0"),
    serverPackage(name, "1.1.0"),
    serverPackage(name, "1.0.1"),
    serverPackage("@acme/other-mcp", "2.0.0"),
    serverPackage("@acme/other-mcp", "2.0.1"),
  ]);
});
afterAll(() => registry.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  root = join(folder, "repository");
  await mkdir(join(root, "servers/weather"), { recursive: true });
  await writeFile(join(root, "servers/weather/server.yaml"), "name: io.github.acme/weather\n");
  await cp(raw, join(root, "raw.mjs"));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function release(version: string, options: Partial<ReleaseOptions> = {}) {
  return releaseCommand(
    { server: "weather", version, ...options },
    {
      root,
      now: () => new Date("2026-11-20T10:00:00.000Z"),
      env: registry.env(folder),
      actor: "octocat",
      cache: join(folder, "cache"),
      progress: () => {},
    },
  );
}

async function document(version: string) {
  return JSON.parse(await readFile(join(root, `servers/weather/versions/${version}.json`), "utf8"));
}

/** A release as it lies in a repository, started by words of its own. */
async function written(
  version: string,
  more: Readonly<Record<string, unknown>>,
  packages?: unknown,
  remotes?: unknown,
) {
  const text = JSON.stringify({
    headgate: 1,
    server: { name: "io.github.acme/weather", description: "w", version, packages, remotes },
    release: { by: "ada", at: "2026-11-01T10:00:00Z", ...more },
  });
  await mkdir(join(root, "servers/weather/versions"), { recursive: true });
  await writeFile(join(root, `servers/weather/versions/${version}.json`), text);
}

describe("a release that says nothing of its start", () => {
  test("is of the package of the one before it, in its own version, with what was declared for it", async () => {
    await release("1.0.0", { npm: name, secrets: ["API_KEY"], variables: ["LOG=info"] });
    const made = await release("1.1.0");
    expect(made).toMatchObject({ outcome: "released", former: { version: "1.0.0", stated: { npm: name } } });
    const { server, release: details } = await document("1.1.0");
    expect(server.packages).toMatchObject([
      {
        registryType: "npm",
        identifier: name,
        version: "1.1.0",
        environmentVariables: [
          { name: "LOG", default: "info" },
          { name: "API_KEY", isSecret: true },
        ],
      },
    ]);
    expect(Object.keys(details.integrity)).toEqual([`npm:${name}@1.1.0`]);
  });

  test("may add to what was declared, and say it anew", async () => {
    await release("1.0.0", { npm: name, variables: ["LOG=info"] });
    await release("1.1.0", { variables: ["LOG=warn", "REGION"] });
    const [{ environmentVariables }] = (await document("1.1.0")).server.packages;
    expect(environmentVariables).toEqual([{ name: "LOG", default: "warn" }, { name: "REGION" }]);
  });

  test.each([
    ["the highest one below it: a maintenance line keeps its own package", "1.0.1", "1.0.0"],
    ["the newest one there is, for what comes after all", "2.0.1", "2.0.0"],
    ["the newest one, where all are higher", "0.9.0", "2.0.0"],
  ])("takes %s", async (_, version, former) => {
    await release("1.0.0", { npm: name });
    await release("2.0.0", { npm: "@acme/other-mcp" });
    expect((await release(version)).former?.version).toBe(former);
  });

  test("again is nothing to do", async () => {
    await release("1.0.0", { npm: name, secrets: ["API_KEY"] });
    expect((await release("1.0.0")).outcome).toBe("unchanged");
    await release("1.1.0");
    expect((await release("1.1.0")).outcome).toBe("unchanged");
  });

  test("has the start command of the one before it, with its own version where that one's stood", async () => {
    const args = ["./raw.mjs", "plain", "1.0.0", "weather@1.0.0", "11.0.0", "1.0.0-beta.1", "v1.0.0x"];
    const environmentVariables = [{ name: "CITY", default: "Berlin" }];
    await written("1.0.0", { command: { command: "node", args, environmentVariables } });
    const made = await release("1.1.0");
    expect(made).toMatchObject({ outcome: "released", former: { version: "1.0.0" } });
    expect((await document("1.1.0")).release.command).toEqual({
      command: "node",
      args: ["./raw.mjs", "plain", "1.1.0", "weather@1.1.0", "11.0.0", "1.0.0-beta.1", "v1.0.0x"],
      environmentVariables,
    });
  });

  test.each([
    ["pypi", "weather", { pypi: "weather" }, "pypi:weather@1.1.0"],
    [
      "oci",
      "127.0.0.1:9/acme/weather:v1.0.0@sha256:aa",
      { oci: "127.0.0.1:9/acme/weather:v1.1.0" },
      "v1.1.0",
    ],
  ])(
    "is of the same package of %s, where it is one of that",
    async (registryType, identifier, stated, told) => {
      await written("1.0.0", {}, [
        { registryType, identifier, version: "1.0.0", transport: { type: "stdio" } },
      ]);
      // Nobody has to be asked to tell which one is looked for.
      vi.stubEnv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple");
      const made = await release("1.1.0");
      vi.unstubAllEnvs();
      expect(made).toMatchObject({ outcome: "failed", former: { version: "1.0.0", stated } });
      expect(made.findings[0]?.message).toContain(told);
    },
  );

  test("is started with the arguments of the one before it", async () => {
    const packageArguments = [{ type: "positional", value: "--zone=UTC" }];
    const entry = { registryType: "npm", identifier: name, version: "1.0.0", transport: { type: "stdio" } };
    await written("1.0.0", {}, [{ ...entry, packageArguments }]);
    await release("1.1.0", { contract: { kind: "none" } });
    expect((await document("1.1.0")).server.packages).toMatchObject([{ version: "1.1.0", packageArguments }]);
  });

  test("is reached where the one before it is", async () => {
    const remote = { type: "streamable-http", url: "https://maps.example.com/mcp" };
    await written("1.0.0", {}, undefined, [remote]);
    const made = await release("1.1.0", { contract: { kind: "none" } });
    expect(made.former?.stated).toEqual({ remote });
    expect((await document("1.1.0")).server.remotes).toEqual([remote]);
  });

  test.each([
    ["nothing was released yet", undefined, "nothing of weather is released yet"],
    [
      "the one before is a bundle, whose next address nobody knows",
      [{ registryType: "mcpb", identifier: "https://a.example/w.mcpb", transport: { type: "stdio" } }],
      "weather 1.0.0 has no package, address or start command",
    ],
  ])("is refused where %s", async (_, packages, message) => {
    if (packages) await written("1.0.0", {}, packages);
    const made = await release("1.1.0");
    expect(made.outcome).toBe("refused");
    expect(made.findings).toMatchObject([
      { rule: "release/no-start", message: expect.stringContaining(message) },
    ]);
    expect(made.findings[0]?.hint).toContain("--npm PACKAGE");
  });
});
