import { join, resolve } from "node:path";
import type { DeployedStore } from "../deployed/branch.ts";
import { guarded } from "../deployed/guarded.ts";
import { branchHead, desiredBranch } from "../git/branches.ts";
import { localBranch } from "../git/deployed-branch.ts";
import { GitError } from "../git/error.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { Invocation, World } from "./command.ts";

/** What every command about a repository works in, opened once. */
export interface Workspace extends AsyncDisposable {
  readonly repository: Repository;
  /** The convention's folder from the repository's root, with forward slashes; "" is the root. */
  readonly directory: string;
  /** Absolute path of the convention's folder. */
  readonly root: string;
  readonly store: DeployedStore;
}

export interface WorkspaceOptions {
  /** False: believe what was fetched last. For commands that only read what is here. */
  readonly online?: boolean;
}

/** Opens the repository that the command line names, by default the one around the current folder. */
export async function openWorkspace(
  invocation: Invocation,
  world: World,
  options: WorkspaceOptions = {},
): Promise<Workspace> {
  const folder = resolve(world.cwd, textOf(invocation, "repository") ?? ".");
  const repository = await openRepository(folder);
  const directory = (textOf(invocation, "directory") ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
  const local = localBranch(repository, {
    ...(options.online === undefined ? {} : { online: options.online }),
    clock: () => world.now().getTime(),
  });
  const store = guarded(local, world.now);
  return {
    repository,
    directory,
    root: join(repository.root, directory),
    store,
    [Symbol.asyncDispose]: () => repository.close(),
  };
}

/** The desired commit: the head of the default branch, on the remote where there is one. Never a feature branch. */
export async function desiredHead(
  workspace: Workspace,
): Promise<{ readonly branch: string; readonly commit: string }> {
  const { repository } = workspace;
  const branch = await desiredBranch(repository);
  const commit = branch === null ? null : await branchHead(repository, branch);
  if (branch === null || commit === null) {
    throw new GitError("git/unknown-revision", "There is no commit on the default branch yet.", {
      hint: "commit the convention's files to main first: git add --all && git commit",
    });
  }
  return { branch, commit };
}

export function textOf(invocation: Invocation, option: string): string | undefined {
  const value = invocation.options[option];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function listOf(invocation: Invocation, option: string): readonly string[] {
  const value = invocation.options[option];
  if (Array.isArray(value)) return value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

export function isSet(invocation: Invocation, option: string): boolean {
  return invocation.options[option] === true;
}
