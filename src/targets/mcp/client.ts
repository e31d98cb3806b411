import { type ClientScope, isInnerPath, type McpTarget } from "../../model/target.ts";

/** How one kind of client keeps its servers. */
export interface ClientFormat {
  /** What people call it. */
  readonly name: string;
  /** The member that holds the servers; null: the file is the bare map. */
  readonly wrapper: string | null;
  /** From the project's root; null: the file lies in the home folder. */
  readonly path: string | null;
  /** Whether a server that is started needs `type: "stdio"`. */
  readonly typed: boolean;
  /** How the client is told to put in an environment variable of its own. */
  readonly reference: (name: string) => string;
  /** A file of the repository, in a client file at its usual place; null: by its absolute path. */
  readonly repositoryFile: ((path: string) => string) | null;
}

const shell = (name: string): string => `\${${name}}`;

/**
 * Claude Code reads `.mcp.json` and `~/.claude.json`, and expands `${NAME}` and `${NAME:-default}` in commands,
 * arguments, variables and addresses; `.mcprc` is read the same way. VS Code reads `.vscode/mcp.json` and
 * expands `${env:NAME}`, `${workspaceFolder}` and more, and so does Cursor in `.cursor/mcp.json`. None of them has an escape: see `expandsIn`.
 */
export const clientFormats = {
  project: {
    name: ".mcp.json",
    wrapper: "mcpServers",
    path: ".mcp.json",
    typed: false,
    reference: shell,
    repositoryFile: (path) => `./${path}`,
  },
  global: {
    name: "~/.claude.json",
    wrapper: "mcpServers",
    path: null,
    typed: false,
    reference: shell,
    repositoryFile: null,
  },
  mcprc: {
    name: ".mcprc",
    wrapper: null,
    path: ".mcprc",
    typed: false,
    reference: shell,
    repositoryFile: (path) => `./${path}`,
  },
  vscode: {
    name: ".vscode/mcp.json",
    wrapper: "servers",
    path: ".vscode/mcp.json",
    typed: true,
    reference: (name) => `\${env:${name}}`,
    repositoryFile: (path) => `\${workspaceFolder}/${path}`,
  },
  cursor: {
    name: ".cursor/mcp.json",
    wrapper: "mcpServers",
    path: ".cursor/mcp.json",
    typed: false,
    reference: (name) => `\${env:${name}}`,
    repositoryFile: (path) => `\${workspaceFolder}/${path}`,
  },
} as const satisfies Readonly<Record<ClientScope, ClientFormat>>;

/**
 * Whether a client would put something else in place of a part of the text. There is no way to write `${`
 * so that every client leaves it alone: such a text is refused instead of meaning something else.
 */
export function expandsIn(text: string): boolean {
  return text.includes("${");
}

/** What an entry may be called: what every client accepts, which leaves `__proto__` and paths out. */
const entryName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

export function isEntryName(name: string): boolean {
  return entryName.test(name);
}

/** The client file's path from the root as the target wants it, without `.` steps; null for the home folder. */
export function clientPath(target: Pick<McpTarget, "scope" | "path">): string | null {
  const { path } = clientFormats[target.scope];
  if (path === null || target.path === undefined) return path;
  // What leads elsewhere stays as it is, to be refused.
  if (!isInnerPath(target.path)) return target.path;
  return target.path
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}
