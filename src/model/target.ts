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
