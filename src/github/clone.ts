import { setTimeout as delay } from "node:timers/promises";
import { isAncestor, tryResolve } from "../git/ancestry.ts";
import { GitError, isGitError } from "../git/error.ts";
import { fetchBranch } from "../git/fetch.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHubContext } from "./context.ts";
import { assertRemote } from "./credentials.ts";

/** The clone of the repository that GitHub hosts: what its branches say is read by git. */
export interface HostedClone {
  readonly repository: Repository;
  /** Where a branch stands, fetched; null where it is absent. */
  head(branch: string): Promise<string | null>;
  /** Brings a commit that a call has just put on a branch into the clone. Throws where it does not come. */
  bring(branch: string, commit: string): Promise<void>;
  /**
   * What became of a commit that was to be put on top of `expected` with this message, where no answer says so.
   * GitHub's git may lag behind its API for a moment, so `still` is no proof that it never will.
   */
  settle(branch: string, expected: string | null, message: string): Promise<Settled>;
}

export type Settled =
  /** It is there, whatever came on top of it since. */
  | { readonly kind: "landed"; readonly commit: string }
  | { readonly kind: "still" }
  /** Another one is there, or the branch has gone. */
  | { readonly kind: "other"; readonly head: string | null };

/** Milliseconds between looks for what must be there: about eight seconds in all. */
const pauses = [100, 200, 400, 800, 1_600, 2_500, 2_500];

export function hostedClone(
  repository: Repository,
  context: Pick<GitHubContext, "serverUrl" | "owner" | "repo">,
): HostedClone {
  let checked: Promise<string> | undefined;
  /** The newest commit that calls of this run have put on each branch: git must show it sooner or later. */
  const known = new Map<string, string>();

  async function remoteName(): Promise<string> {
    checked ??= assertRemote(repository, context);
    return checked;
  }

  async function head(branch: string): Promise<string | null> {
    const remote = await remoteName();
    const least = known.get(branch);
    for (const pause of [...pauses.slice(0, 4), null]) {
      const found = await fetchPatiently(repository, remote, branch);
      if (least === undefined || found === null || found === least || pause === null) return found;
      // Behind what we know it has held: either git lags, or somebody rewound it.
      if (!(await isAncestor(repository, found, least))) return found;
      await delay(pause);
    }
    return null;
  }

  async function bring(branch: string, commit: string): Promise<void> {
    const remote = await remoteName();
    known.set(branch, commit);
    for (const pause of [...pauses, null]) {
      await fetchPatiently(repository, remote, branch);
      if ((await tryResolve(repository, commit)) !== null) return;
      if (pause !== null) await delay(pause);
    }
    throw new GitError(
      "git/unknown-revision",
      `GitHub made the commit ${commit.slice(0, 12)} on ${branch}, but git does not give it out.`,
      { hint: "run it again: what was done is recorded" },
    );
  }

  async function settle(branch: string, expected: string | null, message: string): Promise<Settled> {
    const now = await head(branch);
    if (now === expected) return { kind: "still" };
    if (now === null) return { kind: "other", head: null };
    const first = await firstAfter(repository, expected, now);
    const ours = first !== null && sameMessage(await messageOf(repository, first), message);
    return ours ? { kind: "landed", commit: first } : { kind: "other", head: now };
  }

  return { repository, head, bring, settle };
}

/** A fetch that fails once in a while, as the network does, is made again. */
async function fetchPatiently(
  repository: Repository,
  remote: string,
  branch: string,
): Promise<string | null> {
  for (const pause of [250, 1_000, null]) {
    try {
      return await fetchBranch(repository, remote, branch);
    } catch (error) {
      if (pause === null || !isGitError(error, "git/remote-unreachable")) throw error;
      await delay(pause);
    }
  }
  return null;
}

/** The commit on the way to `head` whose parent is `parent`; null where `head` does not follow it. */
async function firstAfter(
  repository: Repository,
  parent: string | null,
  head: string,
): Promise<string | null> {
  const range = parent === null ? [head] : [head, `^${parent}`];
  const result = await repository.run([
    "rev-list",
    "--first-parent",
    "--parents",
    "--reverse",
    ...range,
    "--",
  ]);
  const [line = ""] = result.stdout.toString("latin1").split("\n");
  const [commit, before] = line.trim().split(" ");
  return result.status === 0 && commit && (before ?? null) === parent ? commit : null;
}

async function messageOf(repository: Repository, commit: string): Promise<string> {
  const object = await repository.objects.read(commit);
  if (object?.type !== "commit") return "";
  const text = object.content.toString("utf8");
  return text.slice(text.indexOf("\n\n") + 2);
}

/** Whoever writes a commit may take white space off the end of its message. */
function sameMessage(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}
