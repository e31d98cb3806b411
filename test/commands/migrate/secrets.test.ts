import { describe, expect, test } from "vitest";
import { isSecret } from "../../../src/commands/migrate/secret-text.ts";
import { addressProblem, givenValue, secretWord } from "../../../src/commands/migrate/secrets.ts";

describe("what looks like a secret", () => {
  test.each<readonly [string, string]>([
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
    // The word need not stand by itself, or last.
    ...["PGPASSWORD", "SSHPASS", "DBPASS", "MYSQLPASSWORD", "accesstoken", "GITHUBTOKEN", "API_KEY_2"].map(
      (name) => [name, "hunter2"] as const,
    ),
    ...["TOKEN1", "PASSWORD2", "OPENAI_API_KEY_PROD", "ApiKeyValue", "SMTP_PW", "COOKIES", "SESSION_ID"].map(
      (name) => [name, "hunter2"] as const,
    ),
    ...["VAULT_SECRET_ID", "OTP_SEED", "TOTP", "MNEMONIC", "SEED_PHRASE", "SECRET_KEY_BASE"].map(
      (name) => [name, "hunter two"] as const,
    ),
    // Values that tell by themselves.
    ["CHAT", `https://hooks.slack.com/services/T01/B01/${"a8Fh3kLm".repeat(3)}`],
    ["CHAT", "https://discord.com/api/webhooks/1234/abcd"],
    ["A", "0123456789abcdef".repeat(2)],
    ["A", "6a9fd8b0-1f5e-4c8b-9b1e-0d6e2a1f3c44"],
    ...["sbp_", "napi_", "pplx-", "gsk_", "figd_", "glrt-", "ntn_"].map(
      (prefix) => ["A", `${prefix}a8fh3klm9qwerty7`] as const,
    ),
    ["A", `pat${"AbCdEf1".repeat(2)}.${"0123456789abcdef".repeat(4)}`],
    ["A", "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"],
    ["A", Buffer.from("chance ".repeat(100)).toString("base64")],
    ["HEADERS", '{"Authorization": "Bearer hunter2", "Version": "2022-06-28"}'],
    ["BUS", "Endpoint=sb://bus.example/;SharedAccessKeyName=Root;SharedAccessKey=hunter2"],
    ["DB", "user:hunter2@tcp(127.0.0.1:3306)/db"],
    ["DB", "scott/tiger@host/orcl"],
    ["LOGIN", "admin:hunter2"],
    ["PASSWORD", "/slash"],
    ["PASSWORD", "~/x"],
    ["PASSWORD", "none"],
    ["KEY", "/slash"],
    ["NOTE", "x".repeat(40_000)],
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
    ["MAX_TOKENS", "4096"],
    ["SESSION_TIMEOUT", "30s"],
    ["AUTH_TYPE", "basic"],
    ["PGPASSFILE", "/home/me/.pgpass"],
    ["GREETING", "hello there, how are you?"],
    ["TIME", "12:30:00"],
    ["IMAGE", "ghcr.io/acme/weather:1.2.3"],
    ["PACKAGE", "acme/weather@1.2.3"],
    ["PACKAGES", "@modelcontextprotocol/server-sequential-thinking"],
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
    [["--header=X-Api-Key:hunter2"], 0],
    [["-e", "PGPASSWORD=hunter2"], 1],
    [["--password", "-hunter2"], 1],
    [["-k", "abc12345"], 1],
    [["-phunter2"], 0],
    [["0123456789abcdef".repeat(2)], 0],
    [["6a9fd8b0-1f5e-4c8b-9b1e-0d6e2a1f3c44"], 0],
  ])("%j at %i", (words, index) => expect(secretWord(words)).toBe(index));

  test.each([
    [["--local-timezone=Europe/Berlin"]],
    [["/srv/files", "--read-only"]],
    [["--api-key", "--verbose"]],
    [["postgresql://localhost/db"]],
    [["--toolsets", "all"]],
    [["-p", "8080"]],
    [["--port", "8080", "-y"]],
    [["--header", "Authorization:${AUTH}"]],
    [["--header", "Authorization: Bearer ${AUTH}"]],
  ])("none in %j", (words) => expect(secretWord(words)).toBe(-1));
});

describe("an address", () => {
  test.each<readonly [string, RegExp | undefined]>([
    ["https://mcp.example.com/mcp", undefined],
    ["http://localhost:3000/sse", undefined],
    ["https://mcp.example.com/mcp?units=metric", undefined],
    ["ftp://mcp.example.com", /no http/],
    ["not an address", /no http/],
    ["https://user:pw@mcp.example.com/mcp", /credentials/],
    ["https://mcp.example.com/mcp?api_key=abc123", /secret/],
    [`https://mcp.example.com/s/${"0a1b2c3d".repeat(5)}/mcp`, /secret/],
    ...["code", "k", "sid", "access", "nonce", "sig", "tavilyApiKey"].map(
      (name) => [`https://mcp.example.com/mcp?${name}=hunter2`, /secret/] as const,
    ),
    ["https://mcp.example.com/mcp?mode=hunter2hunter2", /secret/],
    ["https://mcp.example.com/#token=hunter2", /secret/],
    ["https://mcp.example.com/6a9fd8b0-1f5e-4c8b-9b1e-0d6e2a1f3c44", /secret/],
    ["https://mcp.example.com/s/OWRlMjk4YjctZmE3Yi00ZjM1LWE4/mcp", /secret/],
    ["https://a8fh3klm9qwerty7uiop.example.com/sse", /secret/],
    ["https://docs.example.com/getting-started-with-the-protocol-v2-today/mcp", undefined],
    ["https://mcp.example.com/${TENANT}/mcp", /fills in/],
    ["https://mcp.example.com/{tenant}/mcp", /fills in/],
  ])("%s", (url, problem) => {
    if (problem === undefined) expect(addressProblem(url)).toBeUndefined();
    else expect(addressProblem(url)).toMatch(problem);
  });
});

test("an address that no browser would take is none", () => {
  expect(addressProblem(`https://mcp.example.com/${"a/".repeat(2_000)}`)).toMatch(/2048 characters/);
});

describe("a value is", () => {
  test.each([
    ["LEVEL", "info", { kind: "plain", value: "info" }],
    ["LEVEL", "${LEVEL}", { kind: "reference", name: "LEVEL" }],
    ["LEVEL", "${env:LEVEL}", { kind: "reference", name: "LEVEL" }],
    ["LEVEL", "${LEVEL:-info}", { kind: "plain", value: "info", lost: "reference" }],
    ["API_KEY", "${KEY:-hunter2}", { kind: "reference", name: "KEY", literal: "hunter2" }],
    ["MODE", "${API_KEY:-none at all}", { kind: "reference", name: "API_KEY", literal: "none at all" }],
    ["API_KEY", "${API_KEY:-}", { kind: "reference", name: "API_KEY" }],
    ["LEVEL", "${LEVEL:-}", { kind: "reference", name: "LEVEL" }],
    ["API_KEY", "${input:weather-key}", { kind: "reference", name: "WEATHER_KEY", asked: true }],
    ["NAME", "${input:name}", { kind: "reference", name: "NAME", asked: true }],
    ["FILES", "${workspaceFolder}/files", { kind: "composed" }],
    ["API_KEY", "hunter2", { kind: "secret", literal: "hunter2" }],
    ["LEVEL", "$LEVEL", { kind: "plain", value: "$LEVEL" }],
  ])("%s=%s", (name, text, value) => expect(givenValue(name, text, false)).toEqual(value));

  test("a reference by a dollar alone, where the client knows that", () => {
    expect(givenValue("LEVEL", "$LEVEL", true)).toEqual({ kind: "reference", name: "LEVEL" });
  });
});

test("however long a text is, and whatever it repeats, it is looked through at once", () => {
  const pieces = [
    "a",
    "a1.",
    "a:",
    ":@",
    "a=",
    "${",
    "%7",
    "x-y_",
    "https://a:b",
    "Bearer ",
    "0-",
    "ab/",
    "a@",
  ];
  for (const piece of pieces) {
    for (const length of [9_999, 32_000, 3_000_000]) {
      const text = piece.repeat(length / piece.length);
      const began = performance.now();
      isSecret("NOTE", text);
      secretWord([text, `--${text}`, `-e=${text}`]);
      addressProblem(`https://mcp.example.com/${text}`);
      givenValue("NOTE", text, true);
      expect([piece, length, performance.now() - began < 1_000]).toEqual([piece, length, true]);
    }
  }
});
