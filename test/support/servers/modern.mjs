// A small MCP server of the new era (2026-07-28, `server/discover`). It also answers `initialize`.
//
//   node modern.mjs [--legacy reject] [--tool NAME]...   over stdio
//   node modern.mjs --http [--port N]                    over Streamable HTTP on loopback; prints its address
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import * as z from "zod";

const { values: options } = parseArgs({
  options: {
    http: { type: "boolean", default: false },
    port: { type: "string", default: "0" },
    legacy: { type: "string", default: "serve" },
    tool: { type: "string", multiple: true, default: [] },
  },
});

function weather() {
  const server = new McpServer(
    { name: "weather", version: "1.0.0" },
    { instructions: "Ask for a forecast." },
  );
  server.registerTool(
    "forecast",
    {
      description: "The weather of the next days",
      inputSchema: z.object({ city: z.string(), days: z.number().int().default(3) }),
      outputSchema: z.object({ celsius: z.array(z.number()) }),
    },
    ({ days }) => ({ content: [], structuredContent: { celsius: Array(days).fill(20) } }),
  );
  for (const name of options.tool) {
    server.registerTool(name, { description: name, inputSchema: z.object({}) }, () => ({ content: [] }));
  }
  server.registerPrompt("pack", { argsSchema: z.object({ city: z.string() }) }, () => ({ messages: [] }));
  server.registerResource("cities", "weather://cities", { mimeType: "text/plain" }, (uri) => ({
    contents: [{ uri: uri.href, text: "Berlin" }],
  }));
  return server;
}

if (options.http) {
  const handler = toNodeHandler(createMcpHandler(weather, { legacy: options.legacy }));
  const server = createServer((request, response) => void handler(request, response));
  server.listen(Number(options.port), "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}/mcp`);
  });
} else {
  serveStdio(weather, { legacy: options.legacy });
}
