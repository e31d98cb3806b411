import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { Remote } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import type { StatedPackages } from "../../supply-chain/repository/request.ts";
import type { World } from "../command.ts";
import type { Workspace } from "../workspace.ts";
import type { KeptRelease } from "./kept.ts";
import type { TaggedCommit } from "./tagged.ts";
import type { ContractFrom } from "./take.ts";

export interface ReleaseOptions {
  readonly server: string;
  readonly version: string;
  /**
   * `PACKAGE` or `PACKAGE@VERSION`; the package's version is the release's by default. Without a package and a
   * command, what the server's own repository says, else what the release before it has.
   */
  readonly npm?: string;
  /** Packages of other kinds, likewise. */
  readonly packages?: Omit<StatedPackages, "npm" | "remote">;
  /** The start command of a server that is published nowhere; `./` is below the root. */
  readonly command?: readonly string[];
  /** Where a server runs that others start. */
  readonly remote?: Remote;
  /** The commit of the server's own repository that is released. */
  readonly tagged?: TaggedCommit;
  /** The server's folder there; what server.yaml says by default. */
  readonly subfolder?: string;
  /** Where the contract comes from; the server is started by default. */
  readonly contract?: ContractFrom;
  /** What another job collected, which is checked again here and never started. */
  readonly kept?: KeptRelease;
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
  /** Absolute path of the convention's folder: what is written goes there, and start commands begin there. */
  readonly root: string;
  /** The desired side that the release is added to; the files below the root by default. */
  readonly source?: Source;
  readonly now: () => Date;
  /** The run's environment: npm's configuration, and the values of declared secrets. Servers get none of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Who releases. */
  readonly actor: string;
  /** Address of the workflow run that releases. */
  readonly run?: string;
  /** Why who asks may not release this server; nothing where they may. Nobody is asked by default. */
  readonly permission?: (server: Server) => Promise<readonly Finding[]>;
  /** The text that the host keeps of a tag's release. */
  readonly releaseNotes?: (tag: string) => Promise<string | undefined>;
  /** Folder that packages are installed into; the user's cache folder by default. */
  readonly cache?: string;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A release as it is made in the folder of a workspace, by who runs it. */
export async function releaseWorld(workspace: Workspace, world: World): Promise<ReleaseWorld> {
  const { host, repository } = workspace;
  const { actor } = await host.cause(repository, {});
  const { now, env, progress, signal } = world;
  const run = host.runAddress;
  return { root: workspace.root, now, env, actor, progress, signal, ...(run === undefined ? {} : { run }) };
}
