// The smallest MCP server there is, for repositories that tests make: `node small.mjs VERSION [HABIT]...`.
//   bad            ends before it answers          bad-in=ENV    does so where MCP_ENV says ENV
//   leak=A         ends, and tells the value of the variable A before it does
//   bad-if=A=b     does so where the variable A is b
//   tool=NAME      has one more tool               gated         answers once a file `go` lies beside it
// It ends with its standard input, as a server should.
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";

const [version = "0.0.0", ...habits] = process.argv.slice(2);
const of = (name) =>
  habits.flatMap((habit) => (habit.startsWith(`${name}=`) ? [habit.slice(name.length + 1)] : []));
const sick =
  habits.includes("bad") ||
  of("bad-in").includes(process.env.MCP_ENV) ||
  of("bad-if").some((pair) => process.env[pair.split("=")[0]] === pair.slice(pair.indexOf("=") + 1));
if (sick || of("leak").length > 0) {
  console.error(`small ${version}: no database ${of("leak").map((name) => process.env[name])}`.trim());
  process.exit(1);
}

const tool = (name) => ({ name, description: name, inputSchema: { type: "object" } });
const tools = ["greet", ...of("tool")].map(tool);
const serverInfo = { name: "small", version };
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
    const send = () => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...message })}\n`);
    if (!habits.includes("gated")) return send();
    const timer = setInterval(() => {
      if (!existsSync(new URL("./go", import.meta.url))) return;
      clearInterval(timer);
      send();
    }, 10);
  })
  .on("close", () => process.exit());
