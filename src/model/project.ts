import type { Digest } from "./canonical.ts";
import type { Deployment, Override } from "./deployment.ts";
import type { Environment } from "./environment.ts";
import type { Release } from "./release.ts";
import type { Acknowledgement } from "./semver.ts";
import type { Server } from "./server.ts";

/** `headgate.yaml` */
export interface Project {
  readonly headgate: 1;
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, readonly string[]>>;
  /** The names of the analyses that headgate.yaml defines. */
  readonly analyses?: readonly string[];
  /** What would otherwise be refused for the whole repository: removing an environment, many removals at once. */
  readonly overrides: readonly Override[];
  /** Whose signatures count: a file of the repository with the trusted root; the public instance's where absent. */
  readonly sigstore?: { readonly trustedRoot?: string };
}

/** Everything the convention says about one server: the unit in which the repository is loaded and checked. */
export interface ServerUnit {
  readonly id: string;
  /** Absent where a deployment or release names a server that has no server.yaml. */
  readonly server?: Server;
  /** Every released version, from the names of the files. */
  readonly versions: ReadonlySet<string>;
  /** The releases whose content was loaded: at least those that a deployment names. */
  readonly releases: ReadonlyMap<string, Release>;
  /** Releases that run and that no deployment names any more: versions are compared with them; absent: none. */
  readonly former?: ReadonlyMap<string, Release>;
  /** By environment. */
  readonly deployments: ReadonlyMap<string, Deployment>;
  /** Deliberate exceptions to what a version's number must tell, by version; absent: none. */
  readonly acknowledgements?: ReadonlyMap<string, Acknowledgement>;
  /** By version, the digest of the signature's text, of those that changed. */
  readonly signatures?: ReadonlyMap<string, Digest>;
}

/** What should run: the desired side, or the part of it that was asked for. */
export interface Desired {
  /** Null: the working tree. */
  readonly commit: string | null;
  readonly project: Project;
  readonly environments: ReadonlyMap<string, Environment>;
  /** What an environment's policy leaves to Headgate's own defaults of what production must name; where it does. */
  readonly unnamed?: ReadonlyMap<string, readonly string[]>;
  readonly servers: ReadonlyMap<string, ServerUnit>;
}
