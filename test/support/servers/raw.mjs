// MCP servers written by hand, each with a habit of its own: `node raw.mjs HABIT`.
// All but those that say otherwise speak the older era and answer an unknown method with an error.
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [habit = "plain", detail = ""] = process.argv.slice(2);
const tool = { name: "forecast", description: "The weather", inputSchema: { type: "object" } };
const idle = () => setInterval(() => {}, 1000);

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const manyTools = (count) => Array.from({ length: count }, (_, n) => ({ ...tool, name: `tool-${n}` }));

/** What happens before the first message. */
const beginnings = {
  crash: () => {
    console.error(
      "Error: no configuration at /etc/weather.json\n    at main (server.js:1:1)\n\nNode.js v24.0.0",
    );
    process.exit(3);
  },
  "crash-by-signal": () => process.kill(process.pid, "SIGKILL"),
  "crash-with-secret": () => {
    console.error(`Error: key ${process.env.API_KEY} was refused\u001b[2J`);
    process.exit(1);
  },
  garbage: () => {
    setInterval(() => console.log("Listening on port 3000 \u001b[31m!"), 20);
  },
  banner: () => console.log("Weather server, version 1"),
  "flood-stdout": () => {
    const junk = "x".repeat(1 << 20);
    const more = () => process.stdout.write(junk, () => setImmediate(more));
    more();
  },
  "flood-lines": () => {
    const junk = `${"x".repeat(1000)}\n`.repeat(1000);
    const more = () => process.stdout.write(junk, () => setImmediate(more));
    more();
  },
  "flood-stderr": () => {
    const junk = "x".repeat(1 << 20);
    const more = () => process.stderr.write(junk, () => setImmediate(more));
    more();
  },
  grandchild: () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }),
  "grandchild-outlives": () => {
    spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    process.exit(1);
  },
  runaway: () => {
    const options = { stdio: "ignore", detached: true };
    spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], options).unref();
  },
  stubborn: () => {
    process.on("SIGTERM", () => {});
    process.on("SIGINT", () => {});
    process.stdin.on("end", () => {});
    idle();
  },
};

let page = 0;

/** Answers to `tools/list` other than the one tool. Undefined: none is given. */
const lists = {
  "hang-at-list": () => undefined,
  "crash-at-list": () => {
    console.error("TypeError: cannot list");
    process.exit(1);
  },
  "pages-without-end": () => ({ tools: [{ ...tool, name: `tool-${page}` }], nextCursor: `page-${++page}` }),
  "pages-in-a-circle": () => ({ tools: [tool], nextCursor: "again" }),
  paged: ({ cursor }) =>
    cursor === "2" ? { tools: [{ ...tool, name: "alerts" }] } : { tools: [tool], nextCursor: "2" },
  "too-many": () => ({ tools: manyTools(20_000) }),
  many: () => ({ tools: manyTools(3000) }),
  nameless: () => ({ tools: [{ description: "nothing" }] }),
  "no-list": () => ({ things: [] }),
  deep: () => {
    let schema = { type: "string" };
    for (let level = 0; level < 500; level += 1) schema = { type: "array", items: schema };
    return { tools: [{ ...tool, inputSchema: { type: "object", properties: { a: schema } } }] };
  },
  environment: () => ({ tools: [{ ...tool, description: JSON.stringify(process.env) }] }),
  secret: () => ({ tools: [{ ...tool, description: `uses ${process.env.API_KEY}` }] }),
  // Another contract at each start: the folder is the one place that outlives it.
  changing: () => {
    const before = existsSync(detail);
    writeFileSync(detail, "started");
    return { tools: before ? [tool, { ...tool, name: "alerts" }] : [tool] };
  },
  // Fails at the first start and is fine from then on.
  "flaky-at-list": () => {
    if (existsSync(detail)) return { tools: [tool] };
    writeFileSync(detail, "started");
    process.exit(1);
  },
};

function answer({ id, method, params }) {
  if (id === undefined) return;
  if (method === "initialize") {
    const serverInfo = { name: "raw", version: "0" };
    const more = habit === "boasts" ? { prompts: {}, resources: {} } : {};
    const capabilities = { tools: {}, ...more };
    send({ id, result: { protocolVersion: "2025-06-18", capabilities, serverInfo } });
  } else if (method === "tools/list" && habit === "error-at-list") {
    send({ id, error: { code: -32603, message: "no database\u001b[2J\n::error::forged" } });
  } else if (method === "tools/list") {
    const result = (lists[habit] ?? (() => ({ tools: [tool] })))(params ?? {});
    if (result !== undefined) send({ id, result });
  } else if (habit !== "ignores-unknown") {
    send({ id, error: { code: -32601, message: `Method not found: ${method}` } });
  }
}

if (habit === "counts") appendFileSync(detail, `${process.pid}\n`);
beginnings[habit]?.();
if (["silent", "garbage", "flood-lines"].includes(habit)) idle();
else {
  let first = true;
  createInterface({ input: process.stdin }).on("line", (line) => {
    const message = JSON.parse(line);
    if (habit === "strict" && first && message.method !== "initialize") process.exit(1);
    first = false;
    answer(message);
  });
}
