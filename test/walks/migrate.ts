import assert from "node:assert/strict";
import { smallServer } from "../../src/commands/demo/servers.ts";
import { type PublishedPackage, startRegistry } from "../support/servers/npm-registry.ts";
import type { Walk } from "./walk.ts";
import { answersTo, ask, entryIn, showHello, startOf } from "./weather.ts";

const tools = { get_forecast: "place" };
const key = "wk-5f1e0c9a77b24d";

/** A package whose one command is a small server; it needs nothing but Node. */
function published(version: string, more: Readonly<{ [tool: string]: string }> = {}): PublishedPackage {
  const program = smallServer({ name: "weather", version, tools: { ...tools, ...more } });
  return {
    name: "@acme/weather-mcp",
    version,
    manifest: { type: "module", bin: { "weather-mcp": "server.mjs" } },
    files: { "server.mjs": `#!/usr/bin/env node\n${program}` },
  };
}

const before = `{
  "mcpServers": {
    "Weather": {
      "command": "npx",
      "args": ["-y", "@acme/weather-mcp@~1.1.0"],
      "env": { "API_KEY": "${key}", "UNITS": "metric" }
    },
    "notes": { "command": "node", "args": ["mcp/notes.mjs"] },
    "elsewhere": { "command": "sh", "args": ["-c", "cd ../other && npm start"] }
  }
}
`;

export const migrate: Walk = {
  id: "migrate",
  title: "From a client's file to a canary and back",
  summary:
    "A team has a .mcp.json today. One command makes the repository of it, and nothing changes for anybody.",
  play: async (stage) => {
    await using registry = Object.assign(
      await startRegistry([published("1.1.3"), published("1.2.1", { get_alerts: "region" })]),
      { [Symbol.asyncDispose]: (): Promise<void> => registry.close() },
    );
    for (const [name, value] of Object.entries(registry.env(stage.home))) {
      if (/^npm_/i.test(name)) stage.env[name] = value;
    }
    stage.alias(registry.url, "https://registry.example.org/");
    stage.say(
      "Three servers stand in the file that a team's clients read: a package from npm by a range of versions, with a key in plain text; a program of the repository; and something that only one machine can start.",
    );
    await stage.silently(
      "git init -q -b main && git config user.name Ada && git config user.email ada@example.org",
    );
    const notes = smallServer({ name: "notes", version: "0.3.0", tools: { add_note: "text" } });
    await stage.write("mcp/notes.mjs", notes);
    await stage.write(".gitignore", "hello.json\n");
    await stage.write(".mcp.json", before, "shown");
    await stage.silently('git add --all && git commit -qm "As it was"');

    stage.say("## Take it over");
    const taken = await stage.run("headgate migrate", {
      exit: 1,
      says: ["npm:@acme/weather-mcp@1.1.3", "API_KEY → WEATHER_API_KEY"],
    });
    assert.ok(!taken.includes(key));
    stage.say(
      "What cannot be taken is said, with its place and why. What was written is the repository's to read and change:",
    );
    await stage.run("cat environments/production/environment.yaml environments/production/weather.yaml");
    await stage.run("headgate init", { says: ["began the branch deployed"] });
    await stage.run(
      'git add headgate.yaml servers environments .gitattributes .headgate && git commit -qm "Take over what clients are configured with"',
    );
    assert.equal(await stage.silently("git grep -l wk-5f1e0c9a || true"), ".mcp.json\n");

    stage.say(
      "## Make it so\n\nFrom now on the file names a key by its name. Whoever applies has its value once, to show that it is the same:",
    );
    await stage.run(`export WEATHER_API_KEY=${key}\nheadgate apply`, {
      says: ["wrote Weather to .mcp.json", "wrote notes to .mcp.json"],
    });
    stage.env.WEATHER_API_KEY = key;
    stage.say(
      "Clients start what they started before, in an exact version. What Headgate does not manage is as it was:",
    );
    await stage.run("cat .mcp.json");
    const weather = {
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.3"],
      env: { API_KEY: "${WEATHER_API_KEY}", UNITS: "metric", MCP_ENV: "production" },
    };
    assert.deepEqual(await entryIn(stage, "Weather"), weather);
    assert.equal(await startOf(stage, "notes"), "node ./mcp/notes.mjs");
    assert.equal(await startOf(stage, "elsewhere"), "sh -c cd ../other && npm start");
    await stage.silently('git commit -qam "Name the key instead of writing it"');

    stage.say(
      "## A first canary\n\nThe next version is on npm. `release` takes it, with its checksum and its contract:",
    );
    await stage.run("headgate release weather 1.2.1 --commit", { says: ["npm:@acme/weather-mcp@1.2.1"] });
    await stage.run(
      'headgate deploy weather 1.2.1 --env production --traffic 30 --reason "alerts by region"',
      {
        says: ["1.2.1 at 30 %"],
      },
    );
    assert.deepEqual((await stage.row("production/weather")).live, { "1.1.3": 70, "1.2.1": 30 });
    assert.match(await startOf(stage, "Weather"), /^headgate run weather --env production /);
    await showHello(stage);
    const some = await ask(stage, "1.2.1");
    assert.ok(some.length > 0 && some.length < 10);

    stage.say("## And back");
    await stage.run('headgate rollback weather 1.2.1 --reason "alerts for the wrong region"', {
      says: ["1.2.1 held"],
    });
    assert.deepEqual((await stage.row("production/weather")).live, { "1.1.3": 100 });
    assert.deepEqual(await entryIn(stage, "Weather"), weather);
    assert.equal(await answersTo(stage, "ada", "Weather"), "1.1.3");
    await stage.run("headgate status");
    await stage.run("headgate history weather");
    assert.deepEqual(
      (await stage.history("weather")).map(({ event, reason }) => [event, reason]),
      [
        ["deployed", null],
        ["traffic-changed", "alerts by region"],
        ["rolled-back", "alerts for the wrong region"],
      ],
    );
  },
};
