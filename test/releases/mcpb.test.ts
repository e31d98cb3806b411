import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWeb, type Web } from "../support/servers/web.ts";
import { zip } from "../support/zip.ts";
import { type OwnRepository, type Releasing, releasing } from "./world.ts";

const script = readFileSync(new URL("../support/servers/small.mjs", import.meta.url));

/** A bundle as `mcpb pack` makes one: a manifest, and a server that needs nothing but Node. */
function bundle(version: string, ...habits: readonly string[]): Buffer {
  const mcp_config = { command: "node", args: ["${__dirname}/server/small.mjs", version, ...habits] };
  const server = { type: "node", entry_point: "server/small.mjs", mcp_config };
  const manifest = { manifest_version: "0.3", name: "weather", version, server };
  return zip([
    { name: "manifest.json", content: JSON.stringify(manifest) },
    { name: "server/small.mjs", content: script },
  ]);
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

describe("a bundle that a server's repository publishes", { timeout: 120_000 }, () => {
  let web: Web;
  let world: Releasing;
  let own: OwnRepository;
  const published = new Map<string, Buffer>();

  beforeAll(async () => {
    web = await startWeb((path) => {
      const bytes = published.get(path);
      return bytes && { body: bytes };
    });
    world = await releasing({
      "headgate.yaml": "headgate: 1\n",
      "servers/weather/server.yaml":
        "name: io.github.acme/weather\nrepository: https://github.com/acme/weather-mcp\n",
      // Clients install bundles themselves: none is told of them here.
      "environments/development/environment.yaml": "stage: development\n",
    });
    own = await world.own("weather", "https://github.com/acme/weather-mcp");
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
    await web?.close();
  });

  const path = (version: string) => `/weather-${version}.mcpb`;
  const serverJson = (version: string, fileSha256: string) =>
    JSON.stringify({
      $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
      name: "io.github.acme/weather",
      description: "Forecasts and alerts",
      version,
      packages: [
        {
          registryType: "mcpb",
          identifier: `${web.url}${path(version).slice(1)}`,
          version,
          fileSha256,
          transport: { type: "stdio" },
        },
      ],
    });

  async function release(version: string, bytes: Buffer, described = sha256(bytes)) {
    published.set(path(version), bytes);
    await own.tag(`v${version}`, { "server.json": serverJson(version, described) });
    const line = ["release", "--tag", `v${version}`, "--target-repository", world.gitops, "--commit"];
    return world.headgate(own.path, ...line, "--json");
  }
  const deploy = (version: string) =>
    world.headgate(
      world.gitops,
      ...["deploy", "weather", version, "--env", "development", "--blue", "--reason", "proof"],
    );

  test("is released with the checksum of what is there, unpacked, started, and as reviewed", async () => {
    const bytes = bundle("1.0.0");
    const made = await release("1.0.0", bytes);
    expect(made.json, made.stdout).toMatchObject({ outcome: "released", contract: { tools: 1 } });
    const document = JSON.parse(await world.at("main", "servers/weather/versions/1.0.0.json"));
    expect(document.server).toEqual(JSON.parse(serverJson("1.0.0", sha256(bytes))));
    expect(document.release.integrity).toEqual({
      [`mcpb:${web.url}weather-1.0.0.mcpb`]: `sha256-${sha256(bytes)}`,
    });
    await world.merge("main");
    const deployed = await deploy("1.0.0");
    expect([deployed.exit, deployed.stdout]).toEqual([
      0,
      expect.stringMatching(/1\.0\.0 healthy, contract \w+ as reviewed/),
    ]);
  });

  test("is refused where it is not what server.json says", async () => {
    const refused = await release("1.1.0", bundle("1.1.0", "tool=alerts"), sha256(bundle("1.0.0")));
    const rules = refused.json.findings.map(({ rule }) => rule);
    expect([refused.exit, rules], refused.stdout).toEqual([1, ["integrity/mismatch"]]);
  });

  test("is taken back once another one lies at its address", async () => {
    const made = await release("1.2.0", bundle("1.2.0", "tool=alerts"));
    expect(made.json, made.stdout).toMatchObject({ outcome: "released", verdict: "additive" });
    published.set(path("1.2.0"), bundle("1.2.0", "tool=send_mail"));
    // Another machine: it has not been there before.
    world.env.XDG_CACHE_HOME = join(world.folder, "other-cache");
    await world.merge("main");
    const bad = await deploy("1.2.0");
    expect(bad.exit, bad.stdout).toBe(1);
    expect(bad.stdout).toMatch(/has SHA-256\s+[0-9a-f]{64}, released as/);
    const status = JSON.parse(await world.at("deployed", "development/weather/status.json"));
    expect(status.traffic).toEqual({ "1.0.0": 100 });
  });
});
