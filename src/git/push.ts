import { failure } from "./error.ts";
import { remoteTimeout } from "./fetch.ts";
import { assertBranchName } from "./path.ts";
import type { Repository } from "./repository.ts";

export interface Push {
  readonly remote: string;
  readonly branch: string;
  readonly commit: string;
  /** Where the remote's branch must stand; null: it must not exist. `commit` must follow it. */
  readonly expected: string | null;
}

export type Pushed =
  | { readonly kind: "pushed" }
  /** The branch stands elsewhere (or is absent): the race is lost, nothing was changed. */
  | { readonly kind: "moved" }
  /** Refused by a protection, a hook or for want of permission. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Pushes one commit to one branch, only if the branch stands where it is expected to. The lease narrows a plain
 * fast-forward push to that one value: since `commit` follows `expected`, nothing is ever overwritten. Throws
 * `git/remote-unreachable` where it is not known whether the push arrived.
 */
export async function push(repository: Repository, request: Push): Promise<Pushed> {
  const { remote, branch, commit, expected } = request;
  assertBranchName(branch);
  const ref = `refs/heads/${branch}`;
  const result = await repository.run(
    [
      "push",
      "--porcelain",
      "--no-verify",
      "--no-follow-tags",
      "--recurse-submodules=no",
      `--force-with-lease=${ref}:${expected ?? ""}`,
      "--end-of-options",
      remote,
      `${commit}:${ref}`,
    ],
    { timeout: remoteTimeout },
  );
  const line = result.stdout
    .toString("utf8")
    .split("\n")
    .find((text) => text.includes(`:${ref}\t`));
  if (line !== undefined) return readLine(line, result.stderr);
  const error = failure("push", result.status, result.stderr);
  if (error.code === "git/rejected") return { kind: "refused", reason: error.message };
  throw error;
}

/** `FLAG TAB from:to TAB summary (reason)`, as `git push --porcelain` documents it. */
function readLine(line: string, stderr: string): Pushed {
  const [flag, , summary = ""] = line.split("\t");
  // Up to date: somebody else wrote the very same commit first. Theirs it is.
  if (flag === "=") return { kind: "moved" };
  if (flag !== "!") return { kind: "pushed" };
  const lost =
    /^\[rejected\]|incorrect old value|reference already exists|cannot lock ref|failed to update ref|fetch first|non-fast-forward|stale info/;
  if (lost.test(summary)) return { kind: "moved" };
  const said = stderr
    .split("\n")
    .filter((text) => text.startsWith("remote:"))
    .map((text) => text.slice("remote:".length).trim())
    .filter((text) => text !== "");
  return { kind: "refused", reason: [summary, ...said].join(" · ").slice(0, 500) };
}
