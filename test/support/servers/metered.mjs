// Versions of an MCP server over Streamable HTTP, each on a port of its own, with what Prometheus scrapes:
//   node metered.mjs SERVER ENVIRONMENT VERSION[:HABIT]...    prints {"VERSION": "ADDRESS", ...} on one line
// Habits: `errors` (its tool fails), `slow` (it takes its time), `sick` (its health document says so).
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import * as z from "zod";

const [name, environment, ...versions] = process.argv.slice(2);

function metricsOf(version) {
  const registry = new Registry();
  registry.setDefaultLabels({ server: name, environment, version });
  const registers = [registry];
  const requests = new Counter({
    name: "mcp_requests_total",
    help: "Requests by what became of them",
    labelNames: ["status"],
    registers,
  });
  const duration = new Histogram({
    name: "mcp_request_duration_seconds",
    help: "How long requests take",
    buckets: [0.05, 0.1, 0.5, 1, 2, 5],
    registers,
  });
  const connections = new Gauge({ name: "mcp_active_connections", help: "Connections", registers });
  // What has not happened is a zero, so that the first of it is an increase.
  for (const status of ["success", "error"]) requests.inc({ status }, 0);
  duration.zero({});
  return { registry, requests, duration, connections };
}

function start(version, habit) {
  const { registry, requests, duration, connections } = metricsOf(version);
  const mcp = toNodeHandler(
    createMcpHandler(() => {
      const server = new McpServer({ name, version });
      server.registerTool("greet", { description: "Greets", inputSchema: z.object({}) }, async () => {
        const stop = duration.startTimer();
        if (habit === "slow") await pause(1_200);
        stop();
        requests.inc({ status: habit === "errors" ? "error" : "success" });
        if (habit === "errors") throw new Error("no database");
        return { content: [{ type: "text", text: "hello" }] };
      });
      return server;
    }),
  );
  const server = createServer(async (request, response) => {
    if (request.url === "/metrics") response.end(await registry.metrics());
    else if (request.url === "/health") {
      const database =
        habit === "sick" ? { status: "fail", output: "connection refused" } : { status: "pass" };
      response.end(JSON.stringify({ status: "ok", checks: { server: { status: "pass" }, database } }));
    } else await mcp(request, response);
  });
  server.on("connection", (socket) => {
    connections.inc();
    socket.on("close", () => connections.dec());
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}/mcp`));
  });
}

const started = versions.map(async (written) => {
  const [version, habit] = written.split(":");
  return [version, await start(version, habit)];
});
console.log(JSON.stringify(Object.fromEntries(await Promise.all(started))));
