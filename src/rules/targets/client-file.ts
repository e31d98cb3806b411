import type { McpTarget } from "../../model/target.ts";

const defaults = {
  project: ".mcp.json",
  global: "~/.claude.json",
  mcprc: ".mcprc",
  vscode: ".vscode/mcp.json",
  cursor: ".cursor/mcp.json",
} as const satisfies Record<McpTarget["scope"], string>;

/** The client file that a target writes: the same text for the same file, also where case does not count. */
export function clientFile({ scope, path }: McpTarget): string {
  if (scope === "global" || path === undefined) return defaults[scope];
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/").toLowerCase();
}
