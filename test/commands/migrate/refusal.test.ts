import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plan } from "./plan.ts";

let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "headgate-test-")));
});

afterAll(() => rm(root, { recursive: true, force: true }));

const start = { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] };

describe("what apply would never take over is told before anything is written", () => {
  test.each<readonly [string, object, RegExp, Record<string, string>]>([
    ["a member that Headgate cannot keep", { ...start, timeout: 10 }, /"timeout"/, {}],
    ["a file of variables", { ...start, envFile: ".env" }, /"envFile"/, {}],
    ["code that is loaded", { ...start, env: { NODE_OPTIONS: "--require x" } }, /"NODE_OPTIONS"/, {}],
    [
      "a variable that is taken away",
      { ...start, env: { LEVEL: null } },
      /none that Headgate could write/,
      {},
    ],
    [
      "a default that this person overrides",
      { ...start, env: { LEVEL: "${LEVEL:-info}" } },
      /"LEVEL"/,
      { LEVEL: "debug" },
    ],
  ])("%s", async (_, entry, why, env) => {
    const { made, findings } = await plan(root, { mcpServers: { weather: entry } }, env);
    expect([made.taken, made.secrets, [...made.texts]]).toEqual([[], [], []]);
    const refused = findings.filter(({ outcome }) => outcome === "fail");
    expect(refused.map(({ rule }) => rule)).toEqual(["migrate/not-taken"]);
    expect(refused[0]?.message).toMatch(/"weather": apply would leave \.mcp\.json as it is/);
    expect(refused[0]?.message).toMatch(why);
  });
});

describe("and what it will take over is taken", () => {
  test.each<readonly [string, object]>([
    ["an address without a type", { url: "https://mcp.example.com/sse" }],
    ["numbers", { ...start, args: [...start.args, "--port", 80], env: { PORT: 80 } }],
    ["what galleries write", { ...start, gallery: true, version: "1.0.0", description: "the weather" }],
    ["a secret with an empty default", { ...start, env: { API_KEY: "${API_KEY:-}" } }],
    ["a value that the client asks for", { ...start, env: { REGION: "${input:region}" } }],
    ["a default that nobody overrides", { ...start, env: { LEVEL: "${LEVEL:-info}" } }],
  ])("%s", async (_, entry) => {
    const { made, findings } = await plan(root, { mcpServers: { weather: entry } });
    expect(made.taken).toHaveLength(1);
    expect(findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });
});
