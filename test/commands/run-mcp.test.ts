import { createRequire } from "node:module";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Package } from "../../src/model/release.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { addRemote, cached, deploy, openStage, ranTo, refusal, runWords, type Stage } from "./run-stage.ts";
import { branchFiles } from "./run-world.ts";

const require = createRequire(import.meta.url);
let stage: Stage;
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry([serverPackage("@acme/weather-mcp", "1.1.4")]);
});
afterAll(async () => registry?.close());
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => stage[Symbol.asyncDispose]());

/** A client of the real kind, which starts the launcher as its file says. */
async function toolsOf(env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const args = [...runWords(stage.clone)];
  const everything = { ...stage.env, ...env };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, env: everything, stderr: "ignore" }),
  );
  try {
    return (await client.listTools()).tools.map(({ name }) => name);
  } finally {
    await client.close();
  }
}

describe("a real MCP server, for a real client", () => {
  it.each([
    ["@modelcontextprotocol/server-everything", "echo"],
    ["@modelcontextprotocol/server-memory", "create_entities"],
  ])("%s", async (name, tool) => {
    const script = join(require.resolve(`${name}/package.json`), "..", "dist", "index.js");
    const command = { command: "node", args: [script] };
    await deploy(
      stage.clone,
      branchFiles({ "1.1.4": { share: 50, command }, "1.1.5": { share: 50, command } }),
    );
    // Looked up, and from what is kept.
    expect(await toolsOf()).toContain(tool);
    expect(await toolsOf()).toContain(tool);
  });
});

describe("an npm package", () => {
  const npm: Package = {
    ...{ registryType: "npm", identifier: "@acme/weather-mcp", version: "1.1.4" },
    transport: { type: "stdio" },
  };
  const withPackage = (packages: readonly Package[], integrity?: string) =>
    branchFiles({ "1.1.4": { share: 100, packages, ...(integrity ? { integrity } : {}) } });

  it("is installed once, of the version that was released, and needs no registry then", async () => {
    await deploy(stage.clone, withPackage([npm]));
    const env = { ...onlyTexts(registry.env(stage.path)), ...stage.env };
    const before = registry.requests.length;
    expect(await toolsOf(env)).not.toEqual([]);
    const asked = registry.requests.length;
    expect(asked).toBeGreaterThan(before);
    expect(await toolsOf({ npm_config_registry: "http://127.0.0.1:9/" })).not.toEqual([]);
    expect(registry.requests.length).toBe(asked);
  });

  it("is refused where it is not what was released", async () => {
    await deploy(stage.clone, withPackage([npm], "sha512-AAAA"));
    const env = { ...onlyTexts(registry.env(stage.path)), ...stage.env };
    expect(await refusal(stage, { env })).toEqual({
      exit: 3,
      stderr: expect.stringContaining("released as sha512-AAAA"),
    });
    expect(await cached(stage, ".kept.json")).toEqual([]);
  });
});

describe("a package of another kind is started by that kind's own tool", () => {
  it.each<[what: string, entry: Package, said: string]>([
    [
      "pypi",
      {
        ...{ registryType: "pypi", identifier: "weather-mcp", version: "1.1.4" },
        transport: { type: "stdio" },
      },
      "uvx weather-mcp@1.1.4",
    ],
    [
      "oci",
      {
        ...{ registryType: "oci", identifier: `ghcr.io/acme/weather@sha256:${"0".repeat(64)}` },
        transport: { type: "stdio" },
      },
      `docker run -i --rm -e MCP_ENV ghcr.io/acme/weather@sha256:${"0".repeat(64)}`,
    ],
  ])("%s", async (_, entry, said) => {
    const { chmod, mkdir, writeFile } = await import("node:fs/promises");
    const tools = join(stage.path, "tools");
    await mkdir(tools);
    const [tool = ""] = said.split(" ");
    const text = `#!/bin/sh\necho ${tool} "$@" "$MCP_ENV"\n`;
    await writeFile(join(tools, tool), text);
    await chmod(join(tools, tool), 0o755);
    await deploy(stage.clone, branchFiles({ "1.1.4": { share: 100, packages: [entry] } }));
    const repository = `file://${await addRemote(stage)}`;
    const env = { PATH: `${tools}:${process.env.PATH}` };
    for (const times of [1, 2]) {
      expect((await ranTo(stage, { env, repository })).stdout, `${times}`).toBe(`${said} production\n`);
    }
    const ending = await ranTo(stage, { env: { PATH: "/usr/bin:/bin" }, repository });
    expect(ending).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(`${tool} is not installed here`),
    });
  });
});

function onlyTexts(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
