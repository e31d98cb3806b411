import { describe, expect, test } from "vitest";
import { addressProblem, givenValue, isSecret, secretWord } from "../../../src/commands/migrate/secrets.ts";

describe("what looks like a secret", () => {
  test.each([
    ["API_KEY", "abc"],
    ["apiKey", "abc"],
    ["GITHUB_PERSONAL_ACCESS_TOKEN", "x"],
    ["DB_PASSWORD", "12345"],
    ["STRIPE_SECRET", "whsec"],
    ["AUTH", "letmein"],
    ["SENTRY_DSN", "https://abc@o1.ingest.example/2"],
    ["ANYTHING", `ghp_${"a1B2".repeat(9)}`],
    ["ANYTHING", `sk-${"proj-a1B2".repeat(4)}`],
    ["DATABASE_URL", "postgres://app:hunter2@db.internal/app"],
    ["REDIS_URL", "redis://:hunter2@cache"],
    ["CONNECTION", "Server=db;User=sa;Password=hunter2"],
    ["GOOGLE", '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\n"}'],
    ["PEM", "-----BEGIN RSA PRIVATE KEY-----\nMIIE"],
    ["SETTINGS", `{ "auth": "ghp_${"a1B2".repeat(9)}" }`],
    ["NOTE", `mine is glpat-${"a1B2".repeat(5)}, yours is not`],
    ["SEED", "q8Zr3LxT0vYb7NcM2kWp5HsD9fGa1JuE4oRi6X"],
  ])("%s=%s", (name, value) => expect(isSecret(name, value)).toBe(true));

  test.each([
    ["LOG_LEVEL", "debug"],
    ["API_KEY", ""],
    ["AUTH", "none"],
    ["USE_TOKEN", "true"],
    ["TOKEN_FILE", "/run/secrets/token"],
    ["SSH_KEY", "~/.ssh/id_ed25519"],
    ["BASE_URL", "https://api.example.com/v1?units=metric"],
    ["REGION", "eu-central-1"],
    ["PORT", "8080"],
    ["MODEL", "claude-sonnet-4-5-20250929"],
    ["DATABASE_URL", "postgres://db.internal/app"],
    ["KEYBOARD", "de"],
  ])("and what does not: %s=%s", (name, value) => expect(isSecret(name, value)).toBe(false));
});

describe("a secret among arguments", () => {
  test.each([
    [["--api-key", "abc123"], 1],
    [["--api-key=abc123"], 0],
    [["--verbose", "--token", "t"], 2],
    [["API_KEY=abc"], 0],
    [["--header", "Authorization: Bearer abcdef123456"], 1],
    [["postgresql://app:pw@localhost/db"], 0],
    [[`--config={"auth":"ghp_${"a1B2".repeat(9)}"}`], 0],
    [["--db", "x", `ghp_${"a1B2".repeat(9)}`], 2],
  ])("%j at %i", (words, index) => expect(secretWord(words)).toBe(index));

  test.each([
    [["--local-timezone=Europe/Berlin"]],
    [["/srv/files", "--read-only"]],
    [["--api-key", "--verbose"]],
    [["postgresql://localhost/db"]],
    [["--toolsets", "all"]],
  ])("none in %j", (words) => expect(secretWord(words)).toBe(-1));
});

describe("an address", () => {
  test.each([
    ["https://mcp.example.com/mcp", undefined],
    ["http://localhost:3000/sse", undefined],
    ["https://mcp.example.com/mcp?units=metric", undefined],
    ["ftp://mcp.example.com", /no http/],
    ["not an address", /no http/],
    ["https://user:pw@mcp.example.com/mcp", /credentials/],
    ["https://mcp.example.com/mcp?api_key=abc123", /secret/],
    [`https://mcp.example.com/s/${"0a1b2c3d".repeat(5)}/mcp`, /secret/],
    ["https://mcp.example.com/${TENANT}/mcp", /fills in/],
    ["https://mcp.example.com/{tenant}/mcp", /fills in/],
  ])("%s", (url, problem) => {
    if (problem === undefined) expect(addressProblem(url)).toBeUndefined();
    else expect(addressProblem(url)).toMatch(problem);
  });
});

describe("a value is", () => {
  const inputs = [
    { type: "promptString", id: "weather-key", password: true },
    { type: "promptString", id: "region", default: "eu" },
    { type: "promptString", id: "name" },
  ];
  test.each([
    ["LEVEL", "info", { kind: "plain", value: "info" }],
    ["LEVEL", "${LEVEL}", { kind: "reference", name: "LEVEL" }],
    ["LEVEL", "${env:LEVEL}", { kind: "reference", name: "LEVEL" }],
    ["LEVEL", "${LEVEL:-info}", { kind: "plain", value: "info", lost: "reference" }],
    ["API_KEY", "${KEY:-hunter2}", { kind: "composed" }],
    ["API_KEY", "${input:weather-key}", { kind: "reference", name: "WEATHER_KEY", asked: true }],
    ["REGION", "${input:region}", { kind: "plain", value: "eu", lost: "reference" }],
    ["NAME", "${input:name}", { kind: "reference", name: "NAME", asked: true }],
    ["NAME", "${input:unknown}", { kind: "reference", name: "UNKNOWN", asked: true }],
    ["FILES", "${workspaceFolder}/files", { kind: "composed" }],
    ["API_KEY", "hunter2", { kind: "secret", literal: "hunter2" }],
    ["LEVEL", "$LEVEL", { kind: "plain", value: "$LEVEL" }],
  ])("%s=%s", (name, text, value) => expect(givenValue(name, text, inputs, false)).toEqual(value));

  test("a reference by a dollar alone, where the client knows that", () => {
    expect(givenValue("LEVEL", "$LEVEL", undefined, true)).toEqual({ kind: "reference", name: "LEVEL" });
  });
});
