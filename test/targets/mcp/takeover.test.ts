import { describe, expect, test } from "vitest";
import { takeover } from "../../../src/targets/mcp/takeover.ts";

const root = "/srv/repository";
const ours = {
  command: "npx",
  args: ["-y", "@acme/weather@1.1.5", "--metric"],
  env: { MCP_ENV: "production", LOG_LEVEL: "warn", API_KEY: "${WEATHER_KEY}" },
};
const key = "hunter2hunter2";
const judge = (standing: unknown, env: Record<string, string> = {}, wanted: Record<string, unknown> = ours) =>
  takeover(standing, wanted, { root, env });
const env = { LOG_LEVEL: "warn", API_KEY: "${WEATHER_KEY}" };

describe("an entry that starts the same server is the same", () => {
  test.each([
    ["as it is", { command: "npx", args: ["-y", "@acme/weather@1.1.5", "--metric"], env }],
    ["in no version", { command: "npx", args: ["-y", "@acme/weather", "--metric"], env }],
    ["by a tag", { command: "npx", args: ["@acme/weather@latest", "--metric"], env }],
    ["in a range", { command: "npx", args: ["-y", "@acme/weather@^1.0.0", "--metric"], env }],
    ["by another launcher", { command: "bunx", args: ["@acme/weather", "--metric"], env }],
    ["with a type", { type: "stdio", command: "npx", args: ["-y", "@acme/weather", "--metric"], env }],
    ["said to be on", { command: "npx", args: ["-y", "@acme/weather", "--metric"], env, disabled: false }],
    [
      "with what clients and their galleries keep beside it",
      {
        ...{ command: "npx", args: ["@acme/weather", "--metric"], env, enabled: true, gallery: true },
        ...{ version: "1.1.0", name: "Weather", description: "of the day", id: "a" },
      },
    ],
  ])("%s", (_, standing) => expect(judge(standing)).toEqual({ kind: "same" }));

  test("with numbers and switches, which clients hand on as texts", () => {
    const wanted = { command: "npx", args: ["-y", "a@1.0.0", "--port", "80"], env: { N: "1", ON: "true" } };
    const standing = { command: "npx", args: ["a", "--port", 80], env: { N: 1, ON: true } };
    expect(judge(standing, {}, wanted)).toEqual({ kind: "same" });
  });

  test.each(["http", "sse"])("by an address alone, which clients find out to be %s", (type) => {
    const url = "https://a.example/sse";
    expect(judge({ url }, {}, { type, url, headers: {} })).toEqual({ kind: "same" });
  });

  test("with the secret in plain text, where the reference leads to the same", () => {
    const standing = {
      command: "npx",
      args: ["-y", "@acme/weather", "--metric"],
      env: { ...env, API_KEY: key },
    };
    expect(judge(standing, { WEATHER_KEY: key })).toEqual({ kind: "same" });
    const unsaved = { kind: "unsaved", values: [{ name: "API_KEY", references: ["WEATHER_KEY"] }] };
    expect(judge(standing)).toEqual(unsaved);
    expect(judge(standing, { WEATHER_KEY: "another" })).toEqual(unsaved);
    expect(JSON.stringify(judge(standing))).not.toContain(key);
  });

  test("with a value that the client asks for, where there is one here", () => {
    const standing = {
      command: "npx",
      args: ["@acme/weather", "--metric"],
      env: { ...env, API_KEY: "${input:key}" },
    };
    expect(judge(standing, { WEATHER_KEY: key }).kind).toBe("same");
    expect(judge(standing).kind).toBe("unsaved");
  });

  test.each(["server.mjs", "./server.mjs", "${workspaceFolder}/server.mjs", `${root}/server.mjs`])(
    "with a file of the repository as %s",
    (file) => {
      const wanted = { command: "node", args: ["./server.mjs"], env: {} };
      expect(judge({ command: "node", args: [file] }, {}, wanted)).toEqual({ kind: "same" });
    },
  );

  test("with docker's variables given either way", () => {
    const wanted = {
      command: "docker",
      args: ["run", "-i", "--rm", "-e", "MODE", "-e", "TOKEN", "-e", "MCP_ENV", "a/b:1"],
      env: { MODE: "fast", TOKEN: "${TOKEN}", MCP_ENV: "x" },
    };
    const standing = {
      command: "docker",
      args: ["run", "--rm", "-i", "-e", "TOKEN", "-e", "MODE=fast", "a/b:1"],
    };
    expect(judge(standing, {}, wanted)).toEqual({ kind: "same" });
  });

  test("by its address, with headers of any case", () => {
    const wanted = { type: "http", url: "https://a.example/mcp", headers: { Authorization: "Bearer ${T}" } };
    const standing = { url: "https://a.example/mcp", headers: { authorization: "Bearer abc" } };
    expect(judge(standing, { T: "abc" }, wanted)).toEqual({ kind: "same" });
    expect(judge(standing, { T: "abd" }, wanted).kind).toBe("unsaved");
    expect(judge({ ...standing, type: "sse" }, { T: "abc" }, wanted)).toMatchObject({ kind: "other" });
  });
});

describe("anything else is a person's", () => {
  const same = { command: "npx", args: ["-y", "@acme/weather", "--metric"], env };
  test.each([
    ["another version", { ...same, args: ["-y", "@acme/weather@1.1.4", "--metric"] }],
    ["another package", { ...same, args: ["-y", "@acme/other", "--metric"] }],
    ["other arguments", { ...same, args: ["-y", "@acme/weather"] }],
    ["another registry", { ...same, command: "uvx", args: ["weather", "--metric"] }],
    ["another plain value", { ...same, env: { ...env, LOG_LEVEL: "debug" } }],
    ["a variable less", { ...same, env: { API_KEY: "${WEATHER_KEY}" } }],
    ["a secret less", { ...same, env: { LOG_LEVEL: "warn" } }],
    ["a variable more", { ...same, env: { ...env, MORE: "1" } }],
    ["a member that Headgate would not write", { ...same, timeout: 10 }],
    ["switched off", { ...same, disabled: true }],
    ["a shell", { command: "sh", args: ["-c", "npx @acme/weather"], env }],
    ["no object", "npx @acme/weather"],
    ["args that are no texts", { ...same, args: [["-y"]] }],
    ["switched off in the other way", { ...same, enabled: false }],
    ["env with what is no text", { ...same, env: { ...env, MORE: null } }],
    ["env that is no map", { ...same, env: [] }],
  ])("%s", (_, standing) => expect(judge(standing, { WEATHER_KEY: key })).toMatchObject({ kind: "other" }));
});

test("what differs is told by name, and never by value", () => {
  const standing = { ...ours, env: { ...ours.env, LOG_LEVEL: key } };
  expect(judge(standing)).toEqual({ kind: "other", why: 'its values differ: "LOG_LEVEL"' });
  expect(judge({ ...ours, timeout: key })).toEqual({
    kind: "other",
    why: 'Headgate would not write its "timeout"',
  });
});
