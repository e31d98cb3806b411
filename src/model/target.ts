export type TargetType = "mcp" | "haproxy" | "kubernetes" | "registry" | "command";

/** Where an MCP client keeps its servers. */
export type ClientScope = "project" | "global" | "mcprc" | "vscode";

/** MCP client configuration files on a person's machine. */
export interface McpTarget {
  readonly type: "mcp";
  readonly scope: ClientScope;
  /** From the repository's root; only for the scopes that lie in a project. */
  readonly path?: string;
  /** The name of the client's entry; the server's id by default. */
  readonly entry?: string;
  /** What starts Headgate's launcher while shares are split; `["headgate"]` by default, empty: no launcher. */
  readonly launcher?: readonly string[];
}

/** A target this version knows by name only. Its settings are kept so that the rules can refuse them by place. */
export interface UnimplementedTarget {
  readonly type: Exclude<TargetType, "mcp">;
}

export type Target = McpTarget | UnimplementedTarget;

/** What a kind of target can express; the plan refuses what it cannot. */
export interface TargetCapabilities {
  /** Exact shares between variants, the same for the same user. */
  readonly split: boolean;
  /** Two variants of one version at the same time. */
  readonly variants: boolean;
  readonly remove: boolean;
  /** Stores the revision and refuses a lower one. */
  readonly fence: boolean;
}

const none: TargetCapabilities = { split: false, variants: false, remove: false, fence: false };

export function capabilitiesOf(target: Target): TargetCapabilities {
  if (target.type !== "mcp") return none;
  const launcher = target.launcher === undefined || target.launcher.length > 0;
  return { split: launcher, variants: launcher, remove: true, fence: true };
}

/**
 * What the targets of an environment can do together: as much as the least able of them, since each is a real
 * way to reach the server. No targets: nothing, since nothing would enforce it.
 */
export function environmentCan(targets: readonly Target[]): Pick<TargetCapabilities, "split" | "variants"> {
  const all = targets.map(capabilitiesOf);
  const every = (can: "split" | "variants") => all.length > 0 && all.every((target) => target[can]);
  return { split: every("split"), variants: every("variants") };
}

export const implementedTargets: readonly TargetType[] = ["mcp"];

/**
 * Why a path, from the repository's root and with forward slashes, is none of a file inside it on every system,
 * as words that follow the path; undefined where it is one. It must reach git's own folder nowhere either.
 */
export function innerPathProblem(path: string): string | undefined {
  if (path.trim() === "" || path.endsWith("/")) return "names no file";
  if (path.includes("\\")) return "has backslashes; forward slashes work everywhere";
  if (/\p{Cc}/u.test(path)) return "has control characters";
  if (/^(?:\/|~|[A-Za-z]:)/.test(path)) return "is not inside the repository";
  if (path.includes(":")) return "has a colon, which not every system takes for a part of a name";
  for (const step of path.split("/").filter((part) => part !== "" && part !== ".")) {
    // Windows strips trailing dots and spaces, and knows .git by its short name too.
    const name = step.replace(/[. ]+$/, "").toLowerCase();
    if (name === "") return "climbs out of the repository";
    if (/^(?:\.git|git~\d+)$/.test(name)) return "reaches into .git";
  }
  return undefined;
}

export function isInnerPath(path: string): boolean {
  return innerPathProblem(path) === undefined;
}
