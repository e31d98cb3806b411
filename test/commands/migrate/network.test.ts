import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedOnNpm } from "../../../src/supply-chain/published.ts";
import { publishedOnPypi } from "../../../src/supply-chain/pypi.ts";
import { inProcess } from "../../support/in-process.ts";

const make = inProcess();
const env = process.env;
const npm = await publishedOnNpm("@modelcontextprotocol/server-memory", null, { env });
const pypi = await publishedOnPypi("mcp-server-time", null, { env });
const reachable = npm.kind === "version" && pypi.kind === "version";

// Skipped, and told as such, where the public registries do not answer.
describe.skipIf(!reachable)("with the public registries", () => {
  test("what is published today is taken, and a second run finds nothing to do", async () => {
    const servers = {
      memory: { command: "npx", args: ["-y", "@modelcontextprotocol/server-memory"] },
      time: { command: "uvx", args: ["mcp-server-time", "--local-timezone=Europe/Berlin"] },
    };
    const it = await make({ "README.md": "ours\n" }, { init: false });
    await writeFile(join(it.root, ".mcp.json"), JSON.stringify({ mcpServers: servers }));
    await mkdir(join(it.root, "../home"), { recursive: true });
    for (const [name, value] of Object.entries(env))
      if (/^(?:npm_config_|pip_|uv_|https?_proxy|no_proxy|ssl_cert|node_extra)/i.test(name) && value)
        it.env[name] = value;
    const ran = await it.headgate("migrate");
    expect(ran.rules).toEqual([]);
    const versions = [npm, pypi].map((found) => (found.kind === "version" ? found.version : ""));
    expect(ran.json.servers).toMatchObject([
      { server: "memory", version: versions[0], pinned: true, contract: { tools: expect.any(Number) } },
      { server: "time", version: versions[1], pinned: true, contract: { tools: expect.any(Number) } },
    ]);
    const release = JSON.parse(await it.read(`servers/time/versions/${versions[1]}.json`));
    expect(release.server.packages).toEqual([
      {
        registryType: "pypi",
        identifier: "mcp-server-time",
        version: versions[1],
        transport: { type: "stdio" },
        packageArguments: [{ type: "positional", value: "--local-timezone=Europe/Berlin" }],
      },
    ]);
    expect((await it.headgate("migrate")).outcome).toBe("unchanged");
  });
});
