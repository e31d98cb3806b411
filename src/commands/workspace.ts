import type { DeployedStore } from "../deployed/branch.ts";
import { guarded } from "../deployed/guarded.ts";
import { remembered } from "../deployed/remembered.ts";
import { branchHead } from "../git/branches.ts";
import { GitError } from "../git/error.ts";
import { cloneHost } from "../host/clone.ts";
import type { Host } from "../host/host.ts";
import { type Clone, needTree, openClone } from "./clone.ts";
import type { Invocation, World } from "./command.ts";

export { isSet, listOf, textOf } from "./options.ts";

/** A clone and its branch `deployed`: what a command about both sides works in. */
export interface Workspace extends Clone {
  readonly host: Host;
  readonly store: DeployedStore;
  /** The run's environment: where signatures are checked, and where caches are. */
  readonly env: World["env"];
  /** The run's: what is asked of others on its behalf ends with it. */
  readonly signal: World["signal"];
}

export interface WorkspaceOptions {
  /** False: believe what was fetched last. For commands that only read what is here. */
  readonly online?: boolean;
  /** True: the command writes clients' files or the convention's, and needs a working tree. */
  readonly tree?: boolean;
}

/** Opens the repository that the command line names, by default the one around the current folder. */
export async function openWorkspace(
  invocation: Invocation,
  world: World,
  options: WorkspaceOptions = {},
): Promise<Workspace> {
  const clone = await openClone(invocation, world);
  if (options.tree === true) await needTree(clone);
  return workspaceOf(clone, world, options);
}

/** The workspace of a clone that is open already. */
export function workspaceOf(clone: Clone, world: World, options: WorkspaceOptions = {}): Workspace {
  const host = world.host ?? cloneHost(world.env);
  const branch = host.store(clone.repository, {
    ...(options.online === undefined ? {} : { online: options.online }),
    clock: () => world.now().getTime(),
  });
  return {
    ...clone,
    host,
    env: world.env,
    signal: world.signal,
    store: guarded(remembered(branch), world.now),
  };
}

/** The desired commit: the head of the default branch, on the remote where there is one. Never a feature branch. */
export async function desiredHead(
  workspace: Pick<Workspace, "repository" | "desiredBranch">,
): Promise<{ readonly branch: string; readonly commit: string }> {
  const { repository } = workspace;
  const branch = await workspace.desiredBranch();
  const commit = branch === null ? null : await branchHead(repository, branch);
  if (branch === null || commit === null) {
    throw new GitError("git/unknown-revision", "There is no commit on the default branch yet.", {
      hint: "commit the convention's files to main first: git add --all && git commit",
    });
  }
  return { branch, commit };
}
