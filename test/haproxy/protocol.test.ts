import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { describe, expect, test } from "vitest";
import { haproxyBinary } from "../support/haproxy.ts";
import { inProcess } from "../support/in-process.ts";
import { startBalancer, startEverything } from "./balancer.ts";
import { id, production, there, weather } from "./fleet.ts";

const project = inProcess();
const [before, after] = ["2026.1.26", "2026.8.31"] as const;

describe.skipIf(haproxyBinary === null)("published MCP servers, and a client that others wrote", () => {
  test("find each other through the balancer, and a rollback ends what it takes away", async () => {
    await using old = await startEverything(before, "everything-2026-1");
    await using young = await startEverything(after, "@modelcontextprotocol/server-everything");
    const { root, commit, headgate, status } = await project(
      weather([old, young], "{ type: mcp, failed: 1 }"),
    );
    await using balancer = await startBalancer(root);
    // These have no health page.
    await commit(production(balancer, { evict: true, check: { interval: "1s" } }));
    const run = async (...args: readonly string[]) => {
      const ran = await headgate(...args, ...there);
      expect(["applied", "restored"], ran.text).toContain(ran.outcome);
      return ran.text;
    };
    const meet = async (headers: Readonly<Record<string, string>> = {}) =>
      await connected(balancer.http1, headers);

    await run("deploy", "weather", before, "--blue");
    await using early = await meet();
    expect(early.version()).toBe(before);
    await run("deploy", "weather", after);
    await using tried = await meet({ "X-MCP-Server-Version": after });
    expect([tried.version(), await tried.echo("tried")]).toEqual([after, "Echo: tried"]);
    await expect(meet({ "X-MCP-Server-Version": "9.9.9" })).rejects.toThrow(/421|no such version/);

    await run("promote", "weather", after);
    expect((await status(id)).traffic).toEqual({ [after]: 100 });
    await using late = await meet();
    expect([late.version(), await late.echo("late")]).toEqual([after, "Echo: late"]);
    // Each has tools of its own, and who began with the old one still has those.
    expect(await early.tools()).toEqual(await contract(old.port));
    expect(await late.tools()).toEqual(await contract(young.port));

    await run("rollback", "weather");
    // It stands at 0 percent again, as it did before it was promoted.
    expect((await status(id)).traffic).toEqual({ [before]: 100, [after]: 0 });
    expect([early.version(), await early.echo("still")]).toEqual([before, "Echo: still"]);
    await expect(late.echo("gone")).rejects.toThrow(/Session not found/);
    await expect(tried.echo("gone")).rejects.toThrow(/Session not found/);
    await using anew = await meet();
    expect([anew.version(), await anew.echo("anew")]).toEqual([before, "Echo: anew"]);
  });
});

async function connected(port: number, headers: Readonly<Record<string, string>>) {
  const client = new Client({ name: "proof", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`), {
    requestInit: { headers },
  });
  await client.connect(transport);
  return {
    /** That its session names. */
    version: () => transport.sessionId?.split("~")[0],
    echo: async (message: string) => {
      const { content } = await client.callTool({ name: "echo", arguments: { message } });
      return Array.isArray(content) && content[0]?.type === "text" ? content[0].text : undefined;
    },
    tools: async () => (await client.listTools()).tools.map(({ name }) => name).sort(),
    [Symbol.asyncDispose]: () => client.close().catch(() => undefined),
  };
}

async function contract(port: number): Promise<readonly string[]> {
  await using asked = await connected(port, {});
  return await asked.tools();
}
