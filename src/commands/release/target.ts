import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { projectFile } from "../../convention/paths.ts";
import { workingTree } from "../../convention/working-tree.ts";
import { failure, GitError } from "../../git/error.ts";
import { fetchBranch, remoteTimeout, trackingRef } from "../../git/fetch.ts";
import { git, runGit } from "../../git/process.ts";
import { openRepository } from "../../git/repository.ts";
import { cloneHost } from "../../host/clone.ts";
import type { Host } from "../../host/host.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { folderNamed, openClone } from "../clone.ts";
import type { Invocation, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { textOf } from "../options.ts";
import { isAddress, shownAddress } from "../run/place.ts";
import { desiredHead, openWorkspace, type Workspace, workspaceOf } from "../workspace.ts";

/** The repository that holds headgate.yaml, where the release goes. */
export interface Target extends AsyncDisposable {
  readonly workspace: Workspace;
  /** As people name it; null: the repository that the command is run in. */
  readonly name: string | null;
  /** False: there are no files of it here that could be written to. */
  readonly hasTree: boolean;
}

/**
 * Opens what `--target-repository` names: a folder, an address, or `OWNER/NAME` where the host knows such; by default
 * the repository that the command is run in. Of one elsewhere, git's objects are fetched into a folder that goes again.
 * Throws `GitError`.
 */
export async function openTarget(invocation: Invocation, world: World): Promise<Target> {
  const named = textOf(invocation, "target-repository");
  if (named === undefined) {
    const workspace = await openWorkspace(invocation, world, { online: false, tree: true });
    return {
      workspace,
      name: null,
      hasTree: true,
      [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
    };
  }
  const name = shownAddress(printable(named, 200));
  const hosted = /^[\w.-]+\/[\w.-]+$/.test(named) ? await world.elsewhere?.(named) : undefined;
  if (hosted) return fetched(invocation, { ...world, host: hosted.host }, hosted.host, hosted.address, name);
  const { host: _, ...alone } = world;
  if (isAddress(named)) return fetched(invocation, alone, cloneHost(world.env), named, name);
  const folder = resolve(world.cwd, named);
  if (!existsSync(folder)) {
    throw new GitError("git/not-a-repository", `There is no folder ${name}.`, {
      hint: "--target-repository takes the folder of a clone, or an address such as https://github.com/acme/mcp",
    });
  }
  const options = { ...invocation.options, repository: folder };
  const clone = await openClone({ ...invocation, options }, alone);
  return {
    workspace: workspaceOf(clone, alone, { online: false }),
    name,
    hasTree: false,
    [Symbol.asyncDispose]: () => clone[Symbol.asyncDispose](),
  };
}

async function fetched(
  invocation: Invocation,
  world: World,
  host: Host,
  address: string,
  name: string,
): Promise<Target> {
  world.progress(`fetching ${name}`);
  const folder = await mkdtemp(join(tmpdir(), "headgate-target-"));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await git(folder, ["init", "--quiet", "--bare", "--template=", "."]);
    await git(folder, ["config", "remote.origin.url", address]);
    // What a release needs is a few files of one commit: what is read is fetched, where the server can do so.
    await git(folder, ["config", "remote.origin.promisor", "true"]);
    await git(folder, ["config", "remote.origin.partialclonefilter", "blob:none"]);
    const branch = await defaultBranch(folder, host, name);
    const repository = await openRepository(folder, host.gitEnv);
    const head = await fetchBranch(repository, "origin", branch);
    if (head === null) throw absent(name);
    await repository.git(["symbolic-ref", "refs/remotes/origin/HEAD", trackingRef("origin", branch)]);
    const directory = folderNamed(textOf(invocation, "directory"));
    const dispose = async () => {
      await repository.close();
      await remove();
    };
    const clone = {
      repository,
      directory,
      root: join(repository.root, directory),
      desiredBranch: async () => branch,
      [Symbol.asyncDispose]: dispose,
    };
    return { workspace: workspaceOf(clone, world), name, hasTree: false, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Why nothing can be released into it: it is no repository of the convention, as what is written would lie in. By its
 * files, or by the commit that is added to; undefined where it is one.
 */
export async function targetProblem(
  { workspace, name }: Target,
  into: "files" | "commit",
): Promise<Finding | undefined> {
  const source =
    into === "files"
      ? workingTree(workspace.root)
      : commitSource(workspace, (await desiredHead(workspace)).commit);
  if ((await source.read([projectFile])).has(projectFile)) return undefined;
  const where = into === "files" ? "" : ` on ${(await workspace.desiredBranch()) ?? "the default branch"}`;
  const message = `${name ?? "this repository"} has no ${projectFile}${where}, and releases go where that is`;
  const hint =
    "name the repository that has it: --target-repository DIR|URL (in a workflow the input target-repository), and --directory where it is in a folder there; or make this one: headgate init, and commit what it writes";
  return { rule: "convention/not-found", outcome: "fail", severity: "critical", message, hint };
}

/** The branch that the remote's HEAD is. */
async function defaultBranch(folder: string, host: Host, name: string): Promise<string> {
  const asked = await runGit(folder, ["ls-remote", "--symref", "origin", "HEAD"], {
    env: host.gitEnv,
    timeout: remoteTimeout,
  });
  if (asked.status !== 0) throw failure("ls-remote", asked.status, asked.stderr);
  const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.stdout.toString("utf8"))?.[1];
  if (branch === undefined) throw absent(name);
  return branch;
}

function absent(name: string): GitError {
  return new GitError("git/unknown-revision", `${name} has no commit on its default branch yet.`, {
    hint: "commit the convention's files there first: headgate init",
  });
}
