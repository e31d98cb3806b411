import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { startEngine, startEverything } from "./engine.ts";
import type { Stage } from "./stage.ts";
import type { Walk } from "./walk.ts";
import { showHello } from "./weather.ts";

const [before, after] = ["2026.1.26", "2026.8.31"];

const policy = (admin: string, master: string, port: number) => `stage: production
strategy: { type: canary, steps: [25, 50], interval: 2s, analysis: [probe] }
rollback: { automatic: true }
targets:
  - type: haproxy
    bind: 127.0.0.1:${port}
    socket: ${admin}
    reload: { master: ${master} }
    evict: true                             # a rollback ends the sessions of the version it takes away
`;

export const haproxy: Walk = {
  id: "haproxy",
  title: "A canary over Streamable HTTP, behind HAProxy",
  summary:
    "Sessions of a remote server are dealt out by share, stay with their version, and end with a rollback.",
  needs: ["haproxy", "curl"],
  play: async (stage) => {
    await using old = await startEverything(stage, "everything-2026-1", 8101);
    await using young = await startEverything(stage, "@modelcontextprotocol/server-everything", 8102);
    await using engine = await startEngine(stage);
    const address = `127.0.0.1:${engine.port}`;
    stage.say(
      `Two versions of the public MCP server \`everything\` listen on ports 8101 and 8102 (\`PORT=8101 npx -y @modelcontextprotocol/server-everything@${before} streamableHttp\`), and an HAProxy runs that loads what the repository has for production: \`haproxy -W -S /run/haproxy/master.sock -f haproxy.cfg -f haproxy/production\`. Its own configuration has one line for the admin socket. [HAProxy](../haproxy.md) says how all of it is set up.`,
    );
    await stage.silently(
      "git init -q -b main && git config user.name Ada && git config user.email ada@example.org",
    );
    await stage.write(".gitignore", "haproxy/\nhello.json\nsession.sh\n");
    await stage.write(
      "environments/production/environment.yaml",
      policy(engine.admin, engine.master, engine.port),
      "shown",
    );
    await stage.run("headgate init", { says: ["began the branch deployed"] });
    await stage.silently('git add --all && git commit -qm "Begin" --allow-empty');

    stage.say(
      "## The first version\n\nA version that is not released yet is released as it is deployed: asked at its address for its contract.",
    );
    const deploy = (version: string, port: number, more: string) =>
      `headgate deploy everything ${version} --env production --url http://127.0.0.1:${port}/mcp ${more}`;
    await stage.run(deploy(before, old.port, '--create --reason "first version"'), {
      says: [`${before} 100 %`, `${before} healthy`],
    });
    stage.say(
      "Twenty clients begin a session through the balancer. A session's id has its version in front:",
    );
    await showHello(stage);
    await stage.write("session.sh", script.replace("ADDRESS", address), "shown");
    assert.deepEqual(await sessions(stage), { [before]: 20 });
    await using early = await connected(address, before);

    stage.say(
      "## Canary\n\nThe next version goes the way that production's strategy says: a quarter of the sessions first.",
    );
    await stage.run(deploy(after, young.port, '--blue --reason "newer tools"'), {
      says: ["rollout-started", `${after} 25 %`],
    });
    assert.deepEqual((await stage.row("production/everything")).live, { [before]: 75, [after]: 25 });
    assert.deepEqual(await sessions(stage), { [before]: 15, [after]: 5 });
    await stage.run('grep "^    server" haproxy/production/everything.cfg');
    await stage.run("headgate status everything");
    await early.stillAnswers();
    stage.say("Whoever names a version by header gets it, whatever the shares, and never another:");
    const named = await stage.run(`sh session.sh -H "X-MCP-Server-Version: ${after}"`);
    assert.ok(named.startsWith(`${after}~`));
    const refused = await stage.run(
      `curl -s http://${address}/mcp -H "X-MCP-Server-Version: 2025.1.1" -d @hello.json`,
    );
    assert.ok(refused.includes(after));
    stage.say("Each later run takes the step that is due; with `--watch` one run takes them all.");
    await stage.run("headgate apply --watch", { says: ["rollout-completed"] });
    assert.equal((await stage.row("production/everything")).live[after], 100);
    assert.deepEqual(await sessions(stage), { [after]: 20 });
    stage.say(
      `A client that began before the canary is still answered by ${before}: its session stays where it is.`,
    );
    await early.stillAnswers();

    stage.say("## Back");
    await using late = await connected(address, after);
    await stage.run('headgate rollback everything --env production --reason "clients report timeouts"', {
      says: [`${after} held`],
    });
    assert.equal((await stage.row("production/everything")).live[before], 100);
    assert.deepEqual(await sessions(stage), { [before]: 20 });
    await assert.rejects(late.stillAnswers(), /not found/i);
    stage.say(
      `A session of ${after} is gone, and its client is told to begin a new one, as the protocol has it; that is of ${before} again.`,
    );
    await stage.run("headgate status everything");
    await stage.run("headgate history everything");
    assert.deepEqual(
      (await stage.history("everything")).map(({ event, traffic }) => [event, traffic[after] ?? null]),
      [
        ["deployed", null],
        ["rollout-started", 25],
        ["rollout-advanced", 50],
        ["rollout-completed", 100],
        ["rolled-back", null],
      ],
    );
  },
};

const script = `curl -si http://ADDRESS/mcp -d @hello.json "$@" \\
  -H "Content-Type: application/json" -H "Accept: application/json, text/event-stream" |
  grep -i "^mcp-session-id" | cut -d " " -f 2
`;

/** Begins twenty sessions, and shows how many each version got. */
async function sessions(stage: Stage): Promise<Readonly<{ [version: string]: number }>> {
  const printed = await stage.run(
    'for i in $(seq 20); do sh session.sh; done | cut -d "~" -f 1 | sort | uniq -c',
  );
  const rows = [...printed.matchAll(/^ *(\d+) (\S+)$/gm)].map(([, count, version = ""]) => [
    version,
    Number(count),
  ]);
  return Object.fromEntries(rows);
}

interface Connected extends AsyncDisposable {
  /** Rejects where its session is no longer answered. */
  readonly stillAnswers: () => Promise<void>;
}

/** A client that others wrote, in a session with this version. */
async function connected(address: string, version: string): Promise<Connected> {
  const client = new Client({ name: "walk", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`http://${address}/mcp`));
  await client.connect(transport);
  assert.match(transport.sessionId ?? "", new RegExp(`^${version.replaceAll(".", "\\.")}~`));
  return {
    stillAnswers: async () => {
      const { content } = await client.callTool({ name: "echo", arguments: { message: "here" } });
      assert.match(JSON.stringify(content), /here/);
      assert.match(transport.sessionId ?? "", new RegExp(`^${version.replaceAll(".", "\\.")}~`));
    },
    [Symbol.asyncDispose]: () => client.close().catch(() => undefined),
  };
}
