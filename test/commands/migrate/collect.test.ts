import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collect, type Source } from "../../../src/commands/migrate/collect.ts";

let folder: string;
let root: string;
let home: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "headgate-test-")));
  root = join(folder, "work");
  home = join(folder, "home");
  await mkdir(root);
  await mkdir(home);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string | object): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof text === "string" ? text : JSON.stringify(text, null, 2));
  return file;
}

/** What is taken of a file: by group where it is written, and each entry in short. */
async function taken(file: string, format?: Source["format"]) {
  const { groups, findings } = await collect({ file, ...(format ? { format } : {}) }, { root, home });
  return {
    groups: groups.map(({ written, drafts }) => ({
      written,
      entries: drafts.map(({ name, start, variables, secrets, at }) => ({
        name,
        line: at.line,
        start,
        variables: Object.fromEntries(variables),
        secrets: Object.fromEntries([...secrets].map(([key, { reference }]) => [key, reference])),
      })),
    })),
    findings: findings.map(({ rule, line, message }) => ({ rule, line, message })),
    rules: findings.map(({ rule }) => rule),
  };
}

const weather = {
  kind: "package",
  registry: "npm",
  name: "@acme/weather-mcp",
  wanted: "1.1.5",
  args: [],
};

describe("each client's file is read as its client reads it", () => {
  test(".mcp.json, with references and defaults", async () => {
    const file = await put(
      "work/.mcp.json",
      `{
  "mcpServers": {
    "weather": {
      "command": "npx",
      "args": ["-y", "@acme/weather-mcp@1.1.5"],
      "env": { "API_KEY": "\${WEATHER_KEY}", "LOG_LEVEL": "\${LOG_LEVEL:-info}", "REGION": "eu" }
    }
  }
}`,
    );
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "itself", scope: "project" },
          entries: [
            {
              name: "weather",
              line: 3,
              start: weather,
              variables: { LOG_LEVEL: "info", REGION: "eu" },
              secrets: { API_KEY: "WEATHER_KEY" },
            },
          ],
        },
      ],
      findings: [{ rule: "migrate/composed", line: 6 }],
    });
  });

  test("~/.claude.json, with what is kept for this project alone, and not for others", async () => {
    const server = { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] };
    const file = await put("home/.claude.json", {
      numStartups: 12,
      mcpServers: { everywhere: { type: "stdio", ...server } },
      projects: {
        [root]: { mcpServers: { here: server } },
        "/elsewhere": { mcpServers: { there: server } },
        "/empty": { mcpServers: {} },
      },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        { written: { kind: "itself", scope: "global" }, entries: [{ name: "everywhere", start: weather }] },
        { written: { kind: "instead", name: "claude-local" }, entries: [{ name: "here", start: weather }] },
      ],
      rules: ["migrate/other-projects"],
    });
  });

  test(".mcprc, a bare map", async () => {
    const file = await put("work/.mcprc", {
      weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        { written: { kind: "itself", scope: "mcprc" }, entries: [{ name: "weather", start: weather }] },
      ],
    });
  });

  test("Claude Desktop", async () => {
    const file = await put("home/.config/Claude/claude_desktop_config.json", {
      mcpServers: { time: { command: "uvx", args: ["mcp-server-time", "--local-timezone=Europe/Berlin"] } },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "instead", name: "claude-desktop" },
          entries: [
            {
              start: {
                registry: "pypi",
                name: "mcp-server-time",
                wanted: null,
                args: ["--local-timezone=Europe/Berlin"],
              },
            },
          ],
        },
      ],
    });
  });

  test("VS Code, with comments and what it asks for", async () => {
    const file = await put(
      "work/.vscode/mcp.json",
      `{
  // asked once, and kept by VS Code
  "inputs": [{ "type": "promptString", "id": "weather-key", "password": true, "description": "Key" }],
  "servers": {
    "weather": {
      "type": "stdio",
      "command": "npx",
      "args": ["-y", "@acme/weather-mcp@1.1.5"],
      "env": { "API_KEY": "\${input:weather-key}" },
    },
    "local": { "command": "node", "args": ["\${workspaceFolder}/servers.mjs"] },
    "issues": { "type": "http", "url": "https://mcp.example.com/mcp", "headers": { "X-Key": "\${input:weather-key}" } },
  },
}`,
    );
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "itself", scope: "vscode" },
          entries: [
            { name: "weather", start: weather, secrets: { API_KEY: "WEATHER_KEY" } },
            { name: "local", start: { kind: "command", command: "node", args: ["./servers.mjs"] } },
            {
              name: "issues",
              start: { kind: "remote", headers: [{ name: "X-Key", value: "{WEATHER_KEY}" }] },
              secrets: { WEATHER_KEY: "WEATHER_KEY" },
            },
          ],
        },
      ],
      findings: [],
    });
  });

  test("VS Code's settings", async () => {
    const file = await put("home/.config/Code/User/settings.json", {
      "editor.fontSize": 13,
      mcp: { inputs: [], servers: { weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } } },
    });
    expect(await taken(file)).toMatchObject({
      groups: [{ written: { kind: "instead", name: "vscode-settings" }, entries: [{ start: weather }] }],
    });
  });

  test("Cursor", async () => {
    const file = await put("work/.cursor/mcp.json", {
      mcpServers: {
        weather: {
          command: "npx",
          args: ["-y", "@acme/weather-mcp@1.1.5"],
          env: { API_KEY: "${env:WEATHER_KEY}" },
        },
        remote: { url: "https://mcp.example.com/sse" },
      },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "itself", scope: "cursor" },
          entries: [
            { start: weather, secrets: { API_KEY: "WEATHER_KEY" } },
            { start: { kind: "remote", type: "sse" } },
          ],
        },
      ],
    });
  });

  test("Codex", async () => {
    const file = await put(
      "home/.codex/config.toml",
      `model = "o4"

[mcp_servers.weather]
command = "npx"
args = ["-y", "@acme/weather-mcp@1.1.5"]
env = { REGION = "eu", API_KEY = "hunter2" }
startup_timeout_sec = 20

[mcp_servers."my docs"]
url = "https://mcp.example.com/mcp"
bearer_token_env_var = "DOCS_TOKEN"

[mcp_servers.off]
command = "npx"
args = ["-y", "off"]
enabled = false
`,
    );
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "instead", name: "codex" },
          entries: [
            {
              name: "weather",
              line: 3,
              start: weather,
              variables: { REGION: "eu" },
              secrets: { API_KEY: null },
            },
            {
              name: "my docs",
              line: 9,
              start: {
                kind: "remote",
                headers: [{ name: "Authorization", value: "Bearer {DOCS_TOKEN}" }],
              },
              secrets: { DOCS_TOKEN: "DOCS_TOKEN" },
            },
          ],
        },
      ],
      findings: [
        { rule: "migrate/member-lost", line: 3 },
        { rule: "migrate/switched-off", line: 13 },
      ],
    });
  });

  test("Gemini: itself where it starts servers, elsewhere where it reaches some", async () => {
    const weatherEntry = {
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.5"],
      env: { API_KEY: "$WEATHER_KEY" },
    };
    const file = await put("work/.gemini/settings.json", {
      theme: "dark",
      mcpServers: { weather: weatherEntry },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "itself", scope: "project", path: ".gemini/settings.json" },
          entries: [{ start: weather, secrets: { API_KEY: "WEATHER_KEY" } }],
        },
      ],
    });
    const remote = {
      httpUrl: "https://mcp.example.com/mcp",
      headers: { Authorization: "Bearer abcdef123456" },
    };
    await put("work/.gemini/settings.json", {
      mcpServers: { weather: weatherEntry, remote, old: { url: "https://mcp.example.com/x" } },
    });
    expect(await taken(file)).toMatchObject({
      groups: [
        {
          written: { kind: "instead", name: "gemini" },
          entries: [
            {},
            {
              start: {
                type: "streamable-http",
                headers: [{ name: "Authorization", value: "Bearer {REMOTE_TOKEN}" }],
              },
              secrets: { REMOTE_TOKEN: null },
            },
            { start: { type: "sse" } },
          ],
        },
      ],
    });
  });

  test("a file of any name is told by what it holds", async () => {
    const server = { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] };
    const project = await put("work/tools/mcp.json", { mcpServers: { weather: server } });
    expect((await taken(project)).groups[0]?.written).toEqual({
      kind: "itself",
      scope: "project",
      path: "tools/mcp.json",
    });
    const vscode = await put("work/tools/servers.json", { servers: { weather: server } });
    expect((await taken(vscode)).groups[0]?.written).toEqual({
      kind: "itself",
      scope: "vscode",
      path: "tools/servers.json",
    });
    const other = await put("work/package.json", { name: "x" });
    expect(await taken(other)).toMatchObject({ groups: [], rules: ["migrate/unreadable"] });
    expect((await taken(vscode, "cursor")).groups).toEqual([]);
  });
});

describe("what cannot be taken is told with its line and never with its value", () => {
  const secret = "tok-9f8e7d6c5b4a3210";
  test.each<[string, object, string, number]>([
    [
      "a secret among the arguments",
      { command: "npx", args: ["-y", "x", "--token", secret] },
      "one of its arguments holds",
      1,
    ],
    ["a secret in the address", { url: `https://mcp.example.com/mcp?token=${secret}` }, "its url holds", 1],
    ["a shell", { command: "sh", args: ["-c", `TOKEN=${secret} npx x`] }, "runs a line of a shell", 1],
    [
      "a file of this machine",
      { command: "node", args: ["/opt/weather/server.mjs"] },
      "is a file of this machine",
      1,
    ],
    ["a program of this machine", { command: "/opt/weather/serve" }, "is a file of this machine", 1],
    [
      "arguments that the client fills in",
      { command: "npx", args: ["-y", "x", "${HOME}/files"] },
      "filled in by the client",
      1,
    ],
    [
      "an image without a tag",
      { command: "docker", args: ["run", "-i", "acme/weather"] },
      "neither a tag nor a digest",
      1,
    ],
    [
      "an image that moves",
      { command: "docker", args: ["run", "acme/weather:latest"] },
      "neither a tag nor a digest",
      1,
    ],
    ["nothing to start", { env: { TOKEN: secret } }, "neither a command nor a url", 1],
    ["a command that is no text", { command: ["npx"] }, "its command is no text", 1],
    ["another transport", { type: "ws", url: "https://mcp.example.com" }, "neither HTTP nor SSE", 1],
  ])("%s", async (_, entry, message) => {
    const file = await put(
      "work/.mcp.json",
      `{\n  "mcpServers": {\n    "weather": ${JSON.stringify(entry)}\n  }\n}`,
    );
    const found = await taken(file);
    expect(found.groups).toEqual([]);
    expect(found.findings).toMatchObject([{ rule: "migrate/not-taken", line: 3 }]);
    expect(found.findings[0]?.message).toContain(message);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test("members that Headgate cannot keep, and variables nobody may be given", async () => {
    const file = await put("work/.mcp.json", {
      mcpServers: {
        weather: {
          command: "npx",
          args: ["-y", "@acme/weather-mcp@1.1.5"],
          cwd: "/srv",
          timeout: 5,
          env: { NODE_OPTIONS: "--require ./x", "not-a-name": secret, MCP_ENV: "x", OK: 1 },
        },
      },
    });
    const found = await taken(file);
    expect(found.groups[0]?.entries[0]).toMatchObject({ variables: { OK: "1" }, secrets: {} });
    expect(found.rules).toEqual(["migrate/member-lost", "migrate/variable-lost", "migrate/variable-lost"]);
    expect(JSON.stringify(found.findings)).toMatch(/\\"timeout\\", \\"cwd\\"/);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe("hostile files", () => {
  test("names of JavaScript's own, terminal sequences and doubles do no harm", async () => {
    const file = await put(
      "work/.mcp.json",
      `{ "mcpServers": {
        "__proto__": { "command": "npx", "args": ["-y", "a@1.0.0"], "env": { "__proto__": "x", "constructor": "y" } },
        "\\u001b[31mred": { "command": "sh", "args": ["-c", "x"] },
        "twice": { "command": "npx", "args": ["a@1.0.0"] },
        "twice": { "command": "npx", "args": ["b@1.0.0"] } } }`,
    );
    const found = await taken(file);
    expect(found.groups[0]?.entries.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(Object.keys(found.groups[0]?.entries[0]?.variables ?? {})).toEqual(["__proto__", "constructor"]);
    expect(found.rules).toEqual(["migrate/not-taken", "migrate/not-taken", "migrate/not-taken"]);
    expect(JSON.stringify(found.findings)).not.toContain("\\u001b");
    expect({}).not.toHaveProperty("command");
  });

  test.each<[string, string, string, RegExp]>([
    ["broken JSON", ".mcp.json", '{ "mcpServers": { "a": "hunter2secret', /line 1/],
    ["broken TOML", "config.toml", '[mcp_servers.a]\nenv = { KEY = "hunter2secret }', /line 2/],
    ["JSON nested without end", ".mcp.json", `{"mcpServers":${"[".repeat(100_000)}`, /./],
    [
      "objects nested too deeply",
      ".mcp.json",
      `{"mcpServers":{"a":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}}}`,
      /deep/,
    ],
    ["TOML nested too deeply", "config.toml", `a = ${"[".repeat(5_000)}${"]".repeat(5_000)}`, /./],
    ["a list for servers", ".mcp.json", '{"mcpServers":[]}', /no object/],
    ["a text", ".mcp.json", '"mcpServers"', /no object/],
    [
      "too many servers",
      ".mcp.json",
      JSON.stringify({
        mcpServers: Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`s${i}`, {}])),
      }),
      /more than 1000/,
    ],
  ])("%s is refused as a whole", async (_, name, text, message) => {
    const found = await taken(await put(`work/${name}`, text));
    expect(found).toMatchObject({ groups: [], rules: ["migrate/unreadable"] });
    expect(found.findings[0]?.message).toMatch(message);
    expect(JSON.stringify(found)).not.toContain("hunter2secret");
  });

  test("no repository chooses which of a person's files are read", async () => {
    await put("home/.claude.json", { mcpServers: { mine: { command: "npx", args: ["-y", "a@1.0.0"] } } });
    await symlink(join(home, ".claude.json"), join(root, ".mcp.json"));
    const found = await taken(join(root, ".mcp.json"));
    expect(found).toMatchObject({ groups: [], rules: ["migrate/unreadable"] });
    expect(found.findings[0]?.message).toContain("symbolic link");
  });

  test("folders, pipes, circles, other encodings and absent files are refused", async () => {
    await mkdir(join(root, ".mcprc"));
    execFileSync("mkfifo", [join(root, ".mcp.json")]);
    await symlink("circle.json", join(root, "circle.json"));
    await writeFile(join(root, "utf16.json"), Buffer.from("{}", "utf16le").fill(0xff, 0, 1));
    for (const name of [".mcprc", ".mcp.json", "circle.json", "utf16.json", "absent.json"])
      expect(await taken(join(root, name))).toMatchObject({ groups: [], rules: ["migrate/unreadable"] });
  });
});

test("a file with a text of many millions of characters is read like any other", async () => {
  const servers = { weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } };
  const file = await put(
    "work/.mcp.json",
    JSON.stringify({ history: "x".repeat(12e6), mcpServers: servers }),
  );
  expect((await taken(file)).groups[0]?.entries.map(({ start }) => start)).toEqual([weather]);
});

test("arguments and addresses of any length are refused at once", async () => {
  const long = "a1.".repeat(1_000_000);
  const servers = {
    words: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5", long] },
    program: { command: long },
    address: { type: "http", url: `https://mcp.example.com/${long}` },
  };
  const file = await put("work/.mcp.json", { mcpServers: servers });
  const began = performance.now();
  expect((await taken(file)).rules).toEqual(Array(3).fill("migrate/not-taken"));
  expect(performance.now() - began).toBeLessThan(5_000);
});
