import type { Milliseconds } from "./duration.ts";
import type { SemverMode } from "./semver.ts";

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
    /** Of http: what is asked where the variant is reached; `/health` by default. */
    readonly path?: string;
    /** Of http: the whole address, with placeholders; wins over the path. */
    readonly url?: string;
    /** Of http: the statuses that are good; any 2xx by default. */
    readonly status?: readonly number[];
    /** Of http: the greatest time an answer may take. */
    readonly latency?: Milliseconds;
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
  /** Its folder there, where it shares the repository with others. */
  readonly subfolder?: string;
  /** Who may release versions of it: people, teams or roles; whoever may push a tag where nobody is named. */
  readonly releasers?: readonly string[];
  /** Who may sign releases of it; by default any workflow of its repository, at any tag. */
  readonly signer?: readonly SignerSetting[];
  readonly health: Health;
  readonly lifecycle: readonly LifecycleEntry[];
  readonly contract?: {
    /** As written: where it is not, releases are held to `semver` and deployments only warned by it. */
    readonly semver?: SemverMode;
  };
  readonly variables: Readonly<Record<string, string>>;
}

/** Who may sign releases, as written; what is left out has a default. */
export interface SignerSetting {
  /** `OWNER/NAME` or the whole address; the server's own repository by default. */
  readonly repository?: string;
  /** The workflow's path in that repository, or `OWNER/NAME/PATH` of another; any workflow by default. */
  readonly workflow?: string;
  /** A pattern of refs; any tag by default. */
  readonly ref?: string;
  /** Who vouches for the workflow's identity; GitHub's own by default. */
  readonly issuer?: string;
}

export const defaultHealth: Health = {
  startup: { timeout: 30_000 },
  probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};
