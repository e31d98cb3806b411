import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { smallServer } from "../../src/commands/demo/servers.ts";
import type { Stage } from "./stage.ts";

const tools = { get_forecast: "place" };

/** Versions of a small MCP server: stdio, no dependencies. */
export const weather = {
  "1.0.0": smallServer({ name: "weather", version: "1.0.0", tools }),
  "1.1.0": smallServer({ name: "weather", version: "1.1.0", tools: { ...tools, get_alerts: "region" } }),
} as const;

/** Two programs, and the policy of one environment in a new repository. */
export async function beginWeather(stage: Stage, policy: string): Promise<void> {
  await stage.silently(
    "git init -q -b main && git config user.name Ada && git config user.email ada@example.org",
  );
  for (const [version, text] of Object.entries(weather))
    await stage.write(`mcp/weather-${version}.mjs`, text);
  await stage.write(".gitignore", ".mcp.json\nhello.json\n");
  await stage.write("environments/production/environment.yaml", policy, "shown");
  await stage.run("headgate init", { says: ["began the branch deployed"] });
  await stage.run("headgate release weather 1.0.0 --create --command node ./mcp/weather-1.0.0.mjs", {
    says: ["1 tool"],
  });
  await stage.run("headgate release weather 1.1.0 --command node ./mcp/weather-1.1.0.mjs", {
    says: ["2 tools"],
  });
  await stage.run('git add --all && git commit -qm "Release weather 1.0.0 and 1.1.0"');
}

/** What a client says first. */
const hello = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "walk", version: "1.0.0" },
  },
};

const people = "ada ben cem dee eva fay gus hal ina jon".split(" ");
const asked = `for user in ${people.join(" ")}; do
  export HEADGATE_USER=$user
  echo $user $(headgate run weather --env production < hello.json | grep -o '"version":"[^"]*"')
done`;

/** Shows the file with which `ask` greets a server. */
export async function showHello(stage: Stage): Promise<void> {
  await stage.write("hello.json", `${JSON.stringify(hello)}\n`, "shown");
}

/** Shows who gets which version from the launcher, and returns the people who get this one. */
export async function ask(stage: Stage, version: string): Promise<readonly string[]> {
  const printed = await stage.run(asked);
  const got = printed
    .trim()
    .split("\n")
    .map((line) => /^(\w+) "version":"(.*)"$/.exec(line) ?? assert.fail(`nobody answered: ${line}`));
  assert.deepEqual(
    got.map(([, user]) => user),
    people,
  );
  return got.filter(([, , one]) => one === version).flatMap(([, user = ""]) => [user]);
}

interface ClientEntry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<{ [name: string]: string }>;
}

/** A server's entry in the client file, without the revision that stands in it. */
export async function entryIn(stage: Stage, name: string, path = ".mcp.json"): Promise<ClientEntry> {
  const { mcpServers }: { mcpServers: Readonly<{ [name: string]: ClientEntry }> } = JSON.parse(
    await stage.read(path),
  );
  const entry = mcpServers[name] ?? assert.fail(`${path} has no ${name}`);
  const { HEADGATE_REVISION: _, ...env } = entry.env ?? {};
  return { ...entry, env };
}

/** The command line of that entry. */
export async function startOf(stage: Stage, name: string): Promise<string> {
  const { command, args } = await entryIn(stage, name);
  return [command, ...args].join(" ");
}

/** Starts the entry as the client of this person does, with a client that others wrote, and says who answers. */
export async function answersTo(stage: Stage, user: string, name: string): Promise<string | undefined> {
  const { command, args, env } = await entryIn(stage, name);
  const known = Object.entries({ ...stage.env, ...env, HEADGATE_USER: user }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  const client = new Client({ name: "walk", version: "1.0.0" });
  const transport = new StdioClientTransport({
    ...{ command, args: [...args], env: Object.fromEntries(known), cwd: stage.repository, stderr: "ignore" },
  });
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    assert.ok(tools.some((tool) => tool.name === "get_forecast"));
    return client.getServerVersion()?.version;
  } finally {
    await client.close();
  }
}
