import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bring } from "../../src/commands/sync/bring.ts";
import { mcpAdapter } from "../../src/targets/mcp/adapter.ts";
import { writeOutput } from "../../src/targets/mcp/rendered.ts";

let root = "";
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "headgate-sync-")));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([true, false])("what a client cannot express fails, in a dry run as well: %s", async (dryRun) => {
  const text = writeOutput({
    ...{ headgate: 1, target: "mcp", scope: "project", path: ".mcp.json", entry: "weather", config: null },
    refused: ["weather has no start that a client knows"],
  });
  const rendered = { path: "mcp-project.json", text };
  const of = { environment: "production", server: "weather", revision: 1, rendered } as const;
  const here = { root, home: root, env: {}, dryRun };
  expect(await bring(mcpAdapter, { ...of, wish: "present" }, here)).toMatchObject({
    outcome: "failed",
    message: "weather has no start that a client knows",
  });
});
