import { failure } from "./error.ts";
import { assertBranchName } from "./path.ts";
import type { GitOptions } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Milliseconds a conversation with a remote may take. */
export const remoteTimeout = 300_000;

export function trackingRef(remote: string, branch: string): string {
  return `refs/remotes/${remote}/${branch}`;
}

/**
 * Fetches one branch and returns where it stands on the remote; null where the remote has none such. Throws
 * `git/remote-unreachable`, `git/rejected`.
 */
export async function fetchBranch(
  repository: Repository,
  remote: string,
  branch: string,
  options: Pick<GitOptions, "timeout" | "signal"> = {},
): Promise<string | null> {
  assertBranchName(branch);
  const tracking = trackingRef(remote, branch);
  for (let attempt = 1; ; attempt += 1) {
    const result = await repository.run(
      [
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-prune",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--refmap=",
        "--end-of-options",
        remote,
        `+refs/heads/${branch}:${tracking}`,
      ],
      { timeout: remoteTimeout, ...options },
    );
    if (result.status === 0) break;
    if (/couldn't find remote ref/.test(result.stderr)) return null;
    // Two runs in one clone fetch the same branch: the other one has the lock for a moment.
    const locked = /cannot lock ref|Unable to create .*\.lock|shallow file has changed/.test(result.stderr);
    if (!locked || attempt >= 5) throw failure("fetch", result.status, result.stderr);
    await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
  }
  const object = await repository.objects.read(`${tracking}^{commit}`);
  return object?.type === "commit" ? object.oid : null;
}
