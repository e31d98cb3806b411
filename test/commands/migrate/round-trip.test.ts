import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "jsonc-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Changes, type InProcess, inProcess } from "../../support/in-process.ts";
import { type Registry, startRegistry } from "../../support/servers/npm-registry.ts";
import { serverPackage } from "../../support/servers/packages.ts";

const raw = fileURLToPath(new URL("../../support/servers/raw.mjs", import.meta.url));
const make = inProcess();
const key = "hunter2hunter2";

let registry: Registry;
let script: string;

beforeAll(async () => {
  registry = await startRegistry([
    serverPackage("@acme/weather-mcp", "1.1.4"),
    serverPackage("@acme/weather-mcp", "1.1.5"),
  ]);
  script = await readFile(raw, "utf8");
});

afterAll(() => registry.close());

/** A repository with files of clients in it or in the home folder. */
async function clone(files: Changes): Promise<InProcess> {
  const it = await make({ "raw.mjs": script, "README.md": "ours\n" }, { init: false });
  for (const [name, value] of Object.entries(registry.env(join(it.root, "../npm"))))
    if (/^npm_/i.test(name) && value) it.env[name] = value;
  await mkdir(join(it.root, "../npm"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(it.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text ?? "");
  }
  return it;
}

/** What `migrate` says comes next, up to the apply. */
async function begin(it: InProcess): Promise<void> {
  expect((await it.headgate("init")).outcome).toBe("ok");
  await it.commit({});
}

/** A client's entry without what Headgate puts there to know it again. */
function bare(entry: unknown): unknown {
  const { env, headers, ...rest } = entry as Record<string, Record<string, string>>;
  const { MCP_ENV: _, HEADGATE_REVISION: __, ...variables } = env ?? {};
  const { "Headgate-Revision": ___, ...others } = headers ?? {};
  return {
    ...rest,
    ...(Object.keys(variables).length > 0 ? { env: variables } : {}),
    ...(Object.keys(others).length > 0 ? { headers: others } : {}),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const npx = ["-y", "@acme/weather-mcp@latest", "--units", "metric"];
const pinned = ["-y", "@acme/weather-mcp@1.1.5", "--units", "metric"];

/** For each file that a target writes: its path, its servers, and what the client reads afterwards. */
const files: Readonly<
  Record<string, readonly [path: string, wrapper: string | null, before: object, after: object]>
> = {
  "Claude Code's project": [
    ".mcp.json",
    "mcpServers",
    {
      Weather: { command: "npx", args: npx, env: { API_KEY: key, LEVEL: "warn" } },
      local: { type: "stdio", command: "node", args: ["raw.mjs"] },
      docs: {
        type: "http",
        url: "https://mcp.example.com/mcp",
        headers: { Authorization: `Bearer ${key}`, "X-Region": "eu" },
      },
    },
    {
      Weather: { command: "npx", args: pinned, env: { API_KEY: "${WEATHER_API_KEY}", LEVEL: "warn" } },
      local: { command: "node", args: ["./raw.mjs"] },
      docs: {
        type: "http",
        url: "https://mcp.example.com/mcp",
        headers: { Authorization: "Bearer ${DOCS_TOKEN}", "X-Region": "eu" },
      },
    },
  ],
  "Claude Code's own": [
    "../home/.claude.json",
    "mcpServers",
    { weather: { type: "stdio", command: "npx", args: npx, env: { API_KEY: "${MY_KEY}" } } },
    { weather: { command: "npx", args: pinned, env: { API_KEY: "${MY_KEY}" } } },
  ],
  ".mcprc": [
    ".mcprc",
    null,
    { weather: { command: "bunx", args: ["@acme/weather-mcp@^1.1.0"] } },
    { weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } },
  ],
  "VS Code": [
    ".vscode/mcp.json",
    "servers",
    {
      weather: { type: "stdio", command: "npx", args: npx, env: { API_KEY: "${input:weather-key}" } },
      local: {
        ...{ command: "node", args: ["${workspaceFolder}/raw.mjs", 80], gallery: true, version: "0.1.0" },
        env: { PORT: 3000, REGION: "${input:region}" },
      },
    },
    {
      weather: { type: "stdio", command: "npx", args: pinned, env: { API_KEY: "${env:WEATHER_KEY}" } },
      local: {
        ...{ type: "stdio", command: "node", args: ["${workspaceFolder}/raw.mjs", "80"] },
        env: { PORT: "3000", REGION: "${env:REGION}" },
      },
    },
  ],
  Cursor: [
    ".cursor/mcp.json",
    "mcpServers",
    {
      weather: { command: "npx", args: npx, env: { API_KEY: "${env:MY_KEY}", TOKEN: key } },
      docs: { url: "https://mcp.example.com/sse" },
    },
    {
      weather: {
        command: "npx",
        args: pinned,
        env: { API_KEY: "${env:MY_KEY}", TOKEN: "${env:WEATHER_TOKEN}" },
      },
      docs: { type: "sse", url: "https://mcp.example.com/sse" },
    },
  ],
  Gemini: [
    ".gemini/settings.json",
    "mcpServers",
    { weather: { command: "npx", args: npx, env: { API_KEY: "${MY_KEY}" } } },
    { weather: { command: "npx", args: pinned, env: { API_KEY: "${MY_KEY}" } } },
  ],
};

const secrets = { WEATHER_API_KEY: key, WEATHER_TOKEN: key, DOCS_TOKEN: key, WEATHER_KEY: key, REGION: "eu" };

describe("migrate, commit, apply: the client's file says the same, in exact versions", () => {
  test.each(Object.keys(files))("%s", async (name) => {
    const [path, wrapper, before, after] = files[name] ?? [".mcp.json", null, {}, {}];
    const inputs = [{ type: "promptString", id: "weather-key", password: true }];
    const it = await clone({
      [path]: json(wrapper === null ? before : { $comment: "ours", inputs, [wrapper]: before }),
    });
    const migrated = await it.headgate("migrate", path, "--no-contract");
    const told = migrated.findings.map(({ rule }) => rule).filter((rule) => rule !== "migrate/plain-secret");
    expect([migrated.outcome, told]).toEqual(["ok", []]);
    await begin(it);
    Object.assign(it.env, secrets);
    const applied = await it.apply();
    expect([applied.outcome, applied.text]).toEqual(["applied", expect.not.stringContaining(key)]);
    const text = await it.read(path);
    const read = parse(text);
    const servers = wrapper === null ? read : read[wrapper];
    expect(Object.fromEntries(Object.entries(servers).map(([entry, value]) => [entry, bare(value)]))).toEqual(
      after,
    );
    expect(text).not.toContain(key);
    if (wrapper !== null) expect([read.$comment, read.inputs]).toEqual(["ours", inputs]);
    // Ours from now on, and at rest.
    expect((await it.apply()).outcome).toBe("unchanged");
    expect(await it.read(path)).toBe(text);
  });

  test("what was not taken keeps every byte, and its place", async () => {
    const kept = [
      '    "shell": { "command": "sh", "args": ["-c", "npx x"] },   // mine',
      '    "off":   {"command":"npx","args":["-y","off"],"disabled":true},',
    ];
    const entry = '    "weather": { "command": "npx", "args": ["-y", "@acme/weather-mcp"] },';
    const it = await clone({
      ".mcp.json": [
        "{",
        '  "mcpServers": {',
        kept[0],
        entry,
        kept[1],
        "  },",
        '  "other": [1, 2,3]',
        "}",
        "",
      ].join("\n"),
    });
    expect((await it.headgate("migrate", "--no-contract")).rules).toEqual(["migrate/not-taken"]);
    await begin(it);
    expect((await it.apply()).outcome).toBe("applied");
    const text = await it.read(".mcp.json");
    for (const line of [...kept, '  "other": [1, 2,3]']) expect(text).toContain(`${line}\n`);
    expect(text).toContain("@acme/weather-mcp@1.1.5");
  });

  test("a probed server is healthy with the contract it was taken over with", async () => {
    const it = await clone({
      ".mcp.json": json({ mcpServers: { local: { command: "node", args: ["raw.mjs"] } } }),
    });
    expect((await it.headgate("migrate")).outcome).toBe("ok");
    expect(await it.read("environments/production/environment.yaml")).toContain("analysis: [probe] }");
    await begin(it);
    const applied = await it.apply();
    expect([applied.outcome, applied.text]).toEqual([
      "applied",
      expect.stringMatching(/healthy, contract [0-9a-f]{12} as reviewed/),
    ]);
  });
});

test("a secret in plain text is not overwritten before it is to be had by its name", async () => {
  const before = json({
    mcpServers: { weather: { command: "npx", args: ["-y", "@acme/weather-mcp"], env: { API_KEY: key } } },
  });
  const it = await clone({ ".mcp.json": before });
  await it.headgate("migrate", "--no-contract");
  await begin(it);
  const without = await it.apply();
  expect(without.text.replace(/\s+/g, " ")).toContain(
    "put the same value into the environment as WEATHER_API_KEY",
  );
  expect(await it.read(".mcp.json")).toBe(before);
  Object.assign(it.env, secrets);
  expect((await it.apply()).outcome).toBe("applied");
  expect(JSON.parse(await it.read(".mcp.json")).mcpServers.weather.env.API_KEY).toBe("${WEATHER_API_KEY}");
});

test("of a client that no target writes, the repository holds what it would say", async () => {
  const it = await clone({
    ".codex/config.toml":
      '[mcp_servers.weather]\ncommand = "npx"\nargs = ["-y", "@acme/weather-mcp"]\nenv = { LEVEL = "warn" }\n',
  });
  await it.headgate("migrate", "--no-contract");
  await begin(it);
  expect((await it.apply()).outcome).toBe("applied");
  const { weather } = JSON.parse(await it.read("clients/production/codex.mcp.json")).mcpServers;
  expect(bare(weather)).toEqual({
    command: "npx",
    args: ["-y", "@acme/weather-mcp@1.1.5"],
    env: { LEVEL: "warn" },
  });
});

test("committed before init, entries are adopted, and taken over by sync or by the first change", async () => {
  const start = { command: "npx", args: ["-y", "@acme/weather-mcp"], env: { LEVEL: "a" } };
  const it = await clone({ ".mcp.json": json({ mcpServers: { weather: start, notes: start } }) });
  await it.headgate("migrate", "--no-contract");
  await it.commit({});
  const begun = await it.headgate("init");
  expect([begun.outcome, begun.text.replace(/\s+/g, " ")]).toEqual([
    "ok",
    expect.stringContaining("next: headgate sync"),
  ]);
  const deployment = "environments/production/weather.yaml";
  await it.commit({ [deployment]: (await it.read(deployment)).replace("LEVEL: a", "LEVEL: b") });
  expect((await it.apply()).outcome).toBe("applied");
  const read = async () => JSON.parse(await it.read(".mcp.json")).mcpServers;
  expect((await read()).weather).toMatchObject({
    env: { LEVEL: "b", HEADGATE_REVISION: "production/weather@2" },
  });
  expect((await read()).notes).toEqual(start);
  expect((await it.headgate("sync")).outcome).toBe("applied");
  expect((await read()).notes.env.HEADGATE_REVISION).toBe("production/notes@1");
  // Where somebody was away meanwhile, their own entry is brought to what it became.
  await writeFile(join(it.root, ".mcp.json"), json({ mcpServers: { weather: start, notes: start } }));
  expect((await it.headgate("sync")).outcome).toBe("applied");
  expect((await read()).weather.env).toMatchObject({ LEVEL: "b", HEADGATE_REVISION: "production/weather@2" });
});
