/** One version of a small MCP server that the demo writes itself. */
export interface SmallServer {
  readonly name: string;
  readonly version: string;
  /** Its tools, each with the one text argument it needs. */
  readonly tools: Readonly<Record<string, string>>;
  /** The environment in which it finds that something is missing, and ends. */
  readonly failsIn?: string;
}

/** The program of a small server: stdio, no dependencies, the handshake and its tools. */
export function smallServer({ name, version, tools, failsIn }: SmallServer): string {
  const listed = Object.entries(tools).map(([tool, argument]) => ({
    name: tool,
    inputSchema: { type: "object", properties: { [argument]: { type: "string" } }, required: [argument] },
  }));
  const fault =
    failsIn === undefined
      ? ""
      : `
if (process.env.MCP_ENV === ${JSON.stringify(failsIn)}) {
  console.error("no database in ${failsIn}");
  process.exit(1);
}
`;
  return `// A small MCP server, written by headgate demo.
import { createInterface } from "node:readline";
${fault}
const tools = ${JSON.stringify(listed, null, 2)};
const answers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: ${JSON.stringify(name)}, version: ${JSON.stringify(version)} },
  }),
  ping: () => ({}),
  "tools/list": () => ({ tools }),
  "tools/call": ({ name }) => ({ content: [{ type: "text", text: name + " was called" }] }),
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
  const reply = answer
    ? { result: answer(params) }
    : { error: { code: -32601, message: "there is no method " + method } };
  console.log(JSON.stringify({ jsonrpc: "2.0", id, ...reply }));
});
`;
}
