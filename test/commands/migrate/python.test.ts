import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inProcess } from "../../support/in-process.ts";
import { type PythonIndex, startPythonIndex } from "../../support/servers/python-index.ts";

const make = inProcess();
const hasUv = spawnSync("uv", ["python", "find", "--no-project"], { stdio: "ignore" }).status === 0;

describe.skipIf(!hasUv)("a Python package that a client's file names", () => {
  let index: PythonIndex;

  beforeAll(async () => {
    index = await startPythonIndex([
      { name: "acme-weather", version: "1.0.0" },
      { name: "needs-source", version: "1.0.0", requires: ["from-source"] },
      { name: "from-source", version: "1.0.0", isSource: true },
    ]);
  });
  afterAll(() => index.close());

  test("is released with its contract, and without one where it cannot be started here", async () => {
    const servers = {
      weather: { command: "uvx", args: ["acme-weather==1.0.0"] },
      source: { command: "uvx", args: ["needs-source==1.0.0"] },
    };
    const it = await make({ ".mcp.json": JSON.stringify({ mcpServers: servers }) }, { init: false });
    await mkdir(join(it.root, "../python"), { recursive: true });
    const { HOME: _, ...env } = index.env(join(it.root, "../python"));
    for (const [name, value] of Object.entries(env)) if (value !== undefined) it.env[name] = value;
    const ran = await it.headgate("migrate");
    expect(ran.json.servers, ran.text).toMatchObject([
      { server: "weather", contract: { tools: expect.any(Number) } },
      { server: "source", contract: null },
    ]);
    expect(ran.json.findings).toMatchObject([
      { rule: "migrate/no-contract", outcome: "warn", message: expect.stringContaining("from-source") },
    ]);
  });
});
