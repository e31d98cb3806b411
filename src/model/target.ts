import type { Milliseconds } from "./duration.ts";

export type TargetType = "mcp" | "haproxy" | "kubernetes" | "registry" | "command";

/** Where an MCP client keeps its servers. */
export type ClientScope = "project" | "global" | "mcprc" | "vscode" | "cursor";

/** MCP client configuration files on a person's machine. */
export interface McpTarget {
  readonly type: "mcp";
  readonly scope: ClientScope;
  /** From the repository's root; only for the scopes that lie in a project. */
  readonly path?: string;
  /** The name of the client's entry; the server's id by default. */
  readonly entry?: string;
  /** The same for single servers, by id: clients know some of them by a name that is no id. */
  readonly entries?: Readonly<Record<string, string>>;
  /** What starts Headgate's launcher while shares are split; `["headgate"]` by default, empty: no launcher. */
  readonly launcher?: readonly string[];
}

/** What decides which version a request goes to that belongs to no session. */
export type Affinity = "principal" | "session" | "none";

/** Gives requests with a certain header to a version, whatever the shares: an A/B test by header. */
export interface HeaderRoute {
  readonly header: string;
  /** The whole value, compared exactly. */
  readonly value: string;
  readonly version: string;
  /** Whose version that is; without it, that of every server deployed there. */
  readonly server?: string;
}

/**
 * Backends of an HAProxy, one per deployment. In `path`, `backend`, `bind` and `address` stand `{server}` and
 * `{environment}` for what is being deployed, in `address` also `{version}` and `{variant}`.
 */
export interface HaproxyTarget {
  readonly type: "haproxy";
  /** Where the configuration is written, from the root; `haproxy/{environment}/{server}.cfg` by default. */
  readonly path?: string;
  /** The name of the backend; the server's id by default. */
  readonly backend?: string;
  /** Where a frontend of its own listens; none by default: the user's own configuration names the backend. */
  readonly bind?: string;
  /** `HOST:PORT` of a variant; by default what the release's `remotes` say. */
  readonly address?: string;
  /** Whether variants are asked over TLS; where `address` is absent, their own address says so by its scheme. */
  readonly tls?: boolean | { readonly ca?: string; readonly verify?: boolean; readonly name?: string };
  /** The admin socket, a path or a port of the loopback: weights are set and looked at over it. */
  readonly socket?: string;
  /** How the engine is made to load what was written: a command, or its master socket. */
  readonly reload?: readonly string[] | { readonly master: string };
  /** What checks a configuration with `-c`; `haproxy` by default, and nothing where there is none. */
  readonly binary?: string;
  /** Health checks of the engine's own; false: none. */
  readonly check?: false | { readonly path?: string; readonly interval?: Milliseconds };
  readonly affinity?: Affinity;
  readonly sessions?: {
    /** Sessions remembered at the same time. */
    readonly size?: number;
    /** How long one is remembered after its last request. */
    readonly expire?: Milliseconds;
    /** Where a new process takes the table over: an address, or a `peers` section of the user's; absent: nowhere. */
    readonly peers?: string;
  };
  readonly ab?: readonly HeaderRoute[];
  /** Whether a rollback ends the sessions of the version it takes away. */
  readonly evict?: boolean;
  /** How long a version that is taken away still answers the sessions it has; an hour by default. */
  readonly drain?: Milliseconds;
}

/** A target this version knows by name only. Its settings are kept so that the rules can refuse them by place. */
export interface UnimplementedTarget {
  readonly type: Exclude<TargetType, "mcp" | "haproxy">;
}

export type Target = McpTarget | HaproxyTarget | UnimplementedTarget;

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
  if (target.type === "haproxy") {
    // Two variants of one version need an address each.
    return {
      split: true,
      variants: target.address?.includes("{variant}") ?? false,
      remove: true,
      fence: true,
    };
  }
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

/**
 * What each target of an environment is known by, in their order: by where it writes, whatever its place in the list
 * and its other settings. Those that write to the same place are told apart by their order.
 */
export function targetNames(targets: readonly Target[]): readonly string[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const name = targetName(target);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

function targetName(target: Target): string {
  if (target.type === "mcp") return [target.type, target.scope, target.path ?? ""].join(":");
  if (target.type === "haproxy") return [target.type, target.path ?? "", target.backend ?? ""].join(":");
  return target.type;
}

/** The name of a server's entry in a client's file: its own, the target's, or the server's id. */
export function entryOf({ entries, entry }: McpTarget, server: string): string {
  const own = entries !== undefined && Object.hasOwn(entries, server) ? entries[server] : undefined;
  return own ?? entry ?? server;
}

export const implementedTargets: readonly TargetType[] = ["mcp", "haproxy"];

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
