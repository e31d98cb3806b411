// An MCP server whose badness is switched from outside: `node switched.mjs VERSION [HABIT]...`. It ends before it
// answers while one of the files bad, bad-VERSION, bad-ENV, bad-VERSION-ENV lies in `flags` beside it, or while
// the variable MODE says bad.
//   needs=NAME     does so without the variable NAME, or with a value that is none
//   tool=NAME      has one more tool
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";

const [version = "0.0.0", ...habits] = process.argv.slice(2);
const of = (name) =>
  habits.flatMap((habit) => (habit.startsWith(`${name}=`) ? [habit.slice(name.length + 1)] : []));
const { MCP_ENV, MODE } = process.env;
const flags = ["bad", `bad-${version}`, `bad-${MCP_ENV}`, `bad-${version}-${MCP_ENV}`];
const sick =
  MODE === "bad" ||
  flags.some((name) => existsSync(new URL(`./flags/${name}`, import.meta.url))) ||
  of("needs").some((name) => !process.env[name] || process.env[name].includes("headgate-placeholder"));
if (sick) {
  console.error(`switched ${version}: no database`);
  process.exit(1);
}

const tools = ["greet", ...of("tool")].map((name) => ({
  name,
  description: name,
  inputSchema: { type: "object" },
}));
const serverInfo = { name: "switched", version };
const answers = {
  initialize: { protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo },
  "tools/list": { tools },
  ping: {},
};

createInterface({ input: process.stdin })
  .on("line", (line) => {
    const { id, method } = JSON.parse(line);
    if (id === undefined) return;
    const result = answers[method];
    const message = result ? { result } : { error: { code: -32601, message: `Method not found: ${method}` } };
    process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...message })}\n`);
  })
  .on("close", () => process.exit());
