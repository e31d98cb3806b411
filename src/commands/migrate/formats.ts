import type { ClientScope } from "../../model/target.ts";

/** How one kind of file keeps what can be taken over. */
export interface Format {
  /** What people call it. */
  readonly title: string;
  readonly syntax: "json" | "toml";
  /** Members that lead to the map of servers; empty: the file is that map. */
  readonly wrapper: readonly string[];
  /** The target that writes such a file; null: none does. */
  readonly scope: ClientScope | null;
}

const servers = { syntax: "json", wrapper: ["mcpServers"] } as const;

/** Files of MCP clients, by the name that `--format` takes. */
export const formats = {
  project: { ...servers, title: ".mcp.json", scope: "project" },
  global: { ...servers, title: "~/.claude.json", scope: "global" },
  mcprc: { ...servers, title: ".mcprc", wrapper: [], scope: "mcprc" },
  "claude-desktop": { ...servers, title: "Claude Desktop", scope: null },
  vscode: {
    title: "VS Code's mcp.json",
    syntax: "json",
    wrapper: ["servers"],
    scope: "vscode",
  },
  "vscode-settings": {
    title: "VS Code's settings.json",
    syntax: "json",
    wrapper: ["mcp", "servers"],
    scope: null,
  },
  cursor: { ...servers, title: "Cursor's mcp.json", scope: "cursor" },
  codex: {
    title: "Codex's config.toml",
    syntax: "toml",
    wrapper: ["mcp_servers"],
    scope: null,
  },
  gemini: { ...servers, title: "Gemini's settings.json", scope: null },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What is no client's file, and says which version is where. */
export const recordFormats = ["environments", "history"] as const;

export type RecordFormat = (typeof recordFormats)[number];

export const formatNames: readonly (FormatName | RecordFormat)[] = [
  ...(Object.keys(formats) as FormatName[]),
  ...recordFormats,
];

export function isFormatName(name: string): name is FormatName | RecordFormat {
  return formatNames.some((known) => known === name);
}

/** By the path's end, in small letters: names say more than content, where they say something. */
const byName: readonly (readonly [RegExp, FormatName])[] = [
  [/(?:^|\/)\.mcp\.json$/, "project"],
  [/(?:^|\/)\.claude\.json$/, "global"],
  [/(?:^|\/)\.mcprc(?:\.json)?$/, "mcprc"],
  [/(?:^|\/)claude_desktop_config\.json$/, "claude-desktop"],
  [/(?:^|\/)\.cursor\/mcp\.json$/, "cursor"],
  [/(?:^|\/)(?:\.vscode|user)\/mcp\.json$/, "vscode"],
  [/(?:^|\/)\.gemini\/settings\.json$/, "gemini"],
  [/(?:^|\/)(?:\.vscode|user)\/settings\.json$/, "vscode-settings"],
  [/\.toml$/, "codex"],
];

/** Undefined where the name does not tell. */
export function formatByName(path: string): FormatName | undefined {
  const plain = path.replaceAll("\\", "/").toLowerCase();
  return byName.find(([pattern]) => pattern.test(plain))?.[1];
}

/** By what a JSON file holds; undefined where that is nothing known. */
export function formatByContent(root: unknown): FormatName | RecordFormat | undefined {
  if (hasMap(root, "mcpServers")) return "project";
  if (hasMap(root, "servers")) return isRecords(member(root, "servers")) ? "environments" : "vscode";
  if (hasMap(member(root, "mcp"), "servers")) return "vscode-settings";
  if (hasMap(root, "environments")) return "environments";
  if (hasMap(root, "mcpVersionHistory")) return "history";
  return undefined;
}

/** `{ "servers": { "weather": { "environments": … } } }` is a status of several servers. */
function isRecords(servers: unknown): boolean {
  const values = Object.values(servers ?? {});
  return values.length > 0 && values.every((value) => hasMap(value, "environments"));
}

function hasMap(value: unknown, name: string): boolean {
  const found = member(value, name);
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** An own member of an object; undefined where there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
