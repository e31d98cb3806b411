// A light MCP server over Streamable HTTP, for thousands of sessions: `node light.mjs VERSION PORT`. It knows its own
// sessions and no others, says its version in every answer, and sends a numbered event on each stream 20 times a second.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const [version = "", port = "0"] = process.argv.slice(2);
const sessions = new Set();
let healthy = true;

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => answer(request, response));
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), "127.0.0.1", () => console.log(server.address().port));

function answer({ method, url, headers }, response) {
  const session = headers["mcp-session-id"];
  if (url === "/health") return send(response, healthy ? 200 : 500, { status: healthy ? "ok" : "failing" });
  if (url === "/sick" || url === "/well") {
    healthy = url === "/well";
    return send(response, 200, {});
  }
  if (method === "OPTIONS") return send(response, 204);
  if (session !== undefined && !sessions.has(session)) return send(response, 404, { version, session });
  if (method === "DELETE") {
    sessions.delete(session);
    return send(response, 200, { version });
  }
  if (method === "GET") return session === undefined ? send(response, 405) : stream(response);
  if (session !== undefined || headers["mcp-protocol-version"] !== undefined)
    return send(response, 200, { version });
  const begun = randomUUID();
  sessions.add(begun);
  return send(response, 200, { version }, { "Mcp-Session-Id": begun });
}

function send(response, status, body, headers = {}) {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": text.length,
    ...headers,
  });
  response.end(text);
}

function stream(response) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  let number = 0;
  const timer = setInterval(() => response.write(`data: ${version} ${number++}\n\n`), 50);
  response.on("close", () => clearInterval(timer));
}
