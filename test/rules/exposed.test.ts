import { describe, expect, test } from "vitest";
import { isSecretAddress, isSecretName, secretArgument } from "../../src/rules/variables/exposed.ts";

const token = `ghp_${"aB3dE5gH7jK9".repeat(3)}`;

describe("a word of a start command that is a credential", () => {
  test.each<[readonly string[], number]>([
    [["node", "./mcp.mjs", `--token=${token}`], 2],
    [["node", "./mcp.mjs", "--token=hunter2hunter2"], 2],
    [["node", "./mcp.mjs", "--password", "hunter2hunter2"], 3],
    [["node", "./mcp.mjs", "--apiKey", "hunter2hunter2"], 3],
    [["env", "API_KEY=hunter2hunter2", "node"], 1],
    [["node", "--header", `Authorization: Bearer ${token}`], 2],
    [["node", "--url", "https://me:hunter22@mcp.example.com/"], 2],
    [["node", "./mcp.mjs", token], 2],
    [["node", "./mcp.mjs", "--token-file", "/run/secrets/token"], -1],
    [["node", "./mcp.mjs", "--token", "--verbose"], -1],
    [["node", "./mcp.mjs", "--max-tokens", "4096"], -1],
    [["node", "./mcp.mjs", "3.0.0", "--mode=fast", "https://mcp.example.com/mcp"], -1],
    [["npx", "-y", "@acme/weather-mcp@1.1.5"], -1],
  ])("in %j is %i", (words, at) => {
    expect(secretArgument(words)).toBe(at);
  });
});

describe("an address that lets somebody in", () => {
  test.each([
    ["https://me:hunter22@mcp.example.com/", true],
    ["https://mcp.example.com/?token=hunter2hunter2", true],
    [`https://mcp.example.com/mcp#access_token=${token}`, true],
    [`https://mcp.example.com/${token}/mcp`, true],
    [`https://mcp.example.com/mcp#${token}`, true],
    ["https://mcp.example.com/v1/weather-forecast/mcp?region=eu#top", false],
  ])("%s: %s", (address, expected) => {
    expect(isSecretAddress(new URL(address))).toBe(expected);
  });
});

test("a name of a variable that is a credential", () => {
  expect(["LOG_LEVEL", "API_KEY", token].map(isSecretName)).toEqual([false, false, true]);
});
