import type { Remote } from "../../model/release.ts";
import type { World } from "../command.ts";
import type { Workspace } from "../workspace.ts";

export interface ReleaseOptions {
  readonly server: string;
  readonly version: string;
  /**
   * `PACKAGE` or `PACKAGE@VERSION`; the package's version is the release's by default. Without a package and a
   * command, what the release before it has.
   */
  readonly npm?: string;
  /** The start command of a server that is published nowhere; `./` is below the root. */
  readonly command?: readonly string[];
  /** Where a server runs that others start. */
  readonly remote?: Remote;
  /** `NAME` or `NAME=default` each. */
  readonly variables?: readonly string[];
  readonly required?: readonly string[];
  readonly secrets?: readonly string[];
  /** What the variables are while the contract is taken, where they are known: those of the deployment it is for. */
  readonly values?: Readonly<Record<string, string>>;
  /** The command that asks, where it is not `release`: its options are what a hint names. */
  readonly by?: "deploy";
  /** What is new in it; a release without says nothing of it. */
  readonly changelog?: readonly string[];
  /** Write a minimal server.yaml where there is none. */
  readonly create?: boolean;
  /** Check and take the contract, write nothing. */
  readonly dryRun?: boolean;
}

export interface ReleaseWorld {
  /** Absolute path of the convention's folder. */
  readonly root: string;
  readonly now: () => Date;
  /** The run's environment: npm's configuration, and the values of declared secrets. Servers get none of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Who releases. */
  readonly actor: string;
  /** Folder that packages are installed into; the user's cache folder by default. */
  readonly cache?: string;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A release as it is made in the folder of a workspace, by who runs it. */
export async function releaseWorld(workspace: Workspace, world: World): Promise<ReleaseWorld> {
  const { actor } = await workspace.host.cause(workspace.repository, {});
  const { now, env, progress, signal } = world;
  return { root: workspace.root, now, env, actor, progress, signal };
}
