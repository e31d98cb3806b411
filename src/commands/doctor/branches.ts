import { branchHead, desiredBranch } from "../../git/branches.ts";
import { isGitError } from "../../git/error.ts";
import type { Repository } from "../../git/repository.ts";
import type { Host } from "../../host/host.ts";
import { type Check, fail, pass, warn } from "./check.ts";

/** Both branches: whether they are there, and whether the clone has what the remote has. */
export async function checkBranches(
  repository: Repository,
  host?: Pick<Host, "desiredBranch" | "deployedBranch">,
): Promise<readonly Check[]> {
  const desired = await (host?.desiredBranch ?? desiredBranch)(repository);
  const deployed = host?.deployedBranch ?? "deployed";
  if (desired === null) {
    return [
      fail("desired", "there is no branch yet", "make a first commit: git commit"),
      await head(repository, deployed),
    ];
  }
  return [await checkDesired(repository, desired), await head(repository, deployed)];
}

async function checkDesired(repository: Repository, branch: string): Promise<Check> {
  const local = await commitOf(repository, branch);
  if (repository.remote === null) {
    return local === null
      ? fail("desired", `${branch} has no commit yet`, "make a first commit: git commit")
      : pass("desired", `${branch} at ${local.slice(0, 7)}`);
  }
  return await reached("desired", async () => {
    const remote = await branchHead(repository, branch);
    if (remote === null) {
      return fail(
        "desired",
        `${branch} is not on ${repository.remote}`,
        `git push -u ${repository.remote} ${branch}`,
      );
    }
    if (local === null || local === remote) return pass("desired", `${branch} at ${remote.slice(0, 7)}`);
    const behind = await countBetween(repository, local, remote);
    const ahead = await countBetween(repository, remote, local);
    const hint =
      behind > 0 ? `git pull ${repository.remote} ${branch}` : `git push ${repository.remote} ${branch}`;
    return warn(
      "desired",
      `${branch} here is ${behind} behind and ${ahead} ahead of ${repository.remote}; what counts is there`,
      hint,
    );
  });
}

async function head(repository: Repository, deployed: string): Promise<Check> {
  return await reached("deployed", async () => {
    const commit = await branchHead(repository, deployed);
    if (commit !== null) return pass("deployed", `${deployed} at ${commit.slice(0, 7)}`);
    const where = repository.remote === null ? "here" : `on ${repository.remote}`;
    return fail("deployed", `the branch ${deployed} is not ${where}`, "headgate init makes it");
  });
}

/** A remote that does not answer is a finding of this check and no reason to skip the others. */
async function reached(name: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    if (!isGitError(error)) throw error;
    return fail(name, error.message, error.hint);
  }
}

async function commitOf(repository: Repository, branch: string): Promise<string | null> {
  const found = await repository.run(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`]);
  return found.status === 0 ? found.stdout.toString("utf8").trim() : null;
}

async function countBetween(repository: Repository, from: string, to: string): Promise<number> {
  const counted = await repository.run(["rev-list", "--count", `${from}..${to}`]);
  return Number(counted.stdout.toString("utf8").trim()) || 0;
}
