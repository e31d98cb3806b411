import { openClone } from "../commands/clone.ts";
import type { World } from "../commands/command.ts";
import { tryResolve } from "../git/ancestry.ts";
import { branchHead } from "../git/branches.ts";
import { GitError } from "../git/error.ts";
import { remoteTimeout } from "../git/fetch.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHubContext } from "../github/context.ts";
import { assertRemote } from "../github/credentials.ts";
import type { Change } from "./task.ts";

/**
 * Sees that what is proposed, and the branch it is proposed for, are in the clone, and names both. The branch is
 * taken as it stands now: that is what would be merged into. Nothing is checked out. Throws
 * `git/unknown-revision` with what to set where the clone lacks them, `git/ambiguous-remote` where it is another's.
 */
export async function bringChange(
  world: World,
  directory: string | null,
  { head, pull }: Change,
  context: GitHubContext,
): Promise<{ readonly base: string; readonly head: string }> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const { repository } = clone;
  await assertRemote(repository, context);
  const branch = await clone.desiredBranch();
  const base = branch === null ? null : await branchHead(repository, branch);
  if (base === null) throw lacking(`the branch ${branch ?? "main"}`);
  if ((await tryResolve(repository, head)) === null) await fetchHead(repository, head, pull?.number);
  return { base, head };
}

/** GitHub keeps the commits of a pull request under a name of its own, forks' included. */
async function fetchHead(repository: Repository, head: string, number: number | undefined): Promise<void> {
  const { remote } = repository;
  if (remote !== null) {
    const what = number === undefined ? head : `+refs/pull/${number}/head:refs/headgate/pull/${number}`;
    const options = [
      "--quiet",
      "--no-tags",
      "--no-prune",
      "--no-write-fetch-head",
      "--no-recurse-submodules",
    ];
    await repository.run(["fetch", ...options, "--refmap=", "--end-of-options", remote, what], {
      timeout: remoteTimeout,
    });
  }
  if ((await tryResolve(repository, head)) === null) throw lacking(`the commit ${head.slice(0, 12)}`);
}

function lacking(what: string): GitError {
  return new GitError("git/unknown-revision", `This clone does not have ${what}.`, {
    hint: "let actions/checkout take all of it: fetch-depth: 0",
  });
}
