import type { Milliseconds } from "./duration.ts";

export type LifecycleState = "deprecated" | "archived";

/** Says of a range of versions what has become of them; releases themselves never change. */
export interface LifecycleEntry {
  /** A semver range, or one version. */
  readonly versions: string;
  readonly state: LifecycleState;
  readonly reason?: string;
  /** ISO date from which a new deployment of a deprecated version is refused. */
  readonly until?: string;
}

export interface Health {
  readonly startup: { readonly timeout: Milliseconds };
  readonly probe: {
    readonly type: "mcp" | "http";
    /** Probes in a row that must be good before a step counts as healthy. */
    readonly healthy: number;
    /** Probes in a row that must be bad before a step counts as failed. */
    readonly failed: number;
    readonly timeout: Milliseconds;
    readonly interval: Milliseconds;
  };
}

/** `servers/ID/server.yaml` */
export interface Server {
  readonly id: string;
  readonly file: string;
  readonly name?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly category?: string;
  readonly repository?: string;
  readonly health: Health;
  readonly lifecycle: readonly LifecycleEntry[];
  readonly variables: Readonly<Record<string, string>>;
}

export const defaultHealth: Health = {
  startup: { timeout: 30_000 },
  probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};
