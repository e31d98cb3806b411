import { mcpAdapter } from "../../../src/targets/mcp/adapter.ts";
import { input } from "./inputs.ts";

/** A process of its own that writes one entry again and again: ROOT ENTRY TIMES, with rising revisions. */
const [root = "", entry = "", times = "1"] = process.argv.slice(2);
const rendered = mcpAdapter.render(input({ entry }));
for (let count = 1; count <= Number(times); count += 1) {
  const result = await mcpAdapter.apply(rendered, {
    root,
    home: root,
    environment: "production",
    server: entry,
    revision: Date.now() * 100 + (count % 100),
    stillHolding: async () => true,
  });
  if (result.outcome !== "applied" && result.outcome !== "unchanged") {
    process.stderr.write(`${JSON.stringify(result)}\n`);
    process.exit(1);
  }
}
