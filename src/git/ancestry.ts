import { failure, GitError } from "./error.ts";
import type { Repository } from "./repository.ts";

/** The commit that a revision names. Throws `git/unknown-revision`, or `git/shallow` where depth may be why. */
export async function resolve(repository: Repository, revision: string): Promise<string> {
  const commit = await tryResolve(repository, revision);
  if (commit !== null) return commit;
  if (repository.shallow) {
    throw new GitError("git/shallow", `${shown(revision)} is not in this clone, which is a shallow one.`, {
      hint: fetchHint(repository),
    });
  }
  throw new GitError("git/unknown-revision", `${shown(revision)} names no commit here.`, {
    hint: "check the name; a branch of the remote may have to be fetched first",
  });
}

/** Like `resolve`; null where there is no such commit. */
export async function tryResolve(repository: Repository, revision: string): Promise<string | null> {
  if (revision === "" || /[\n\0]/.test(revision)) return null;
  const known = commitsOf(repository);
  if (known.has(revision)) return revision;
  const object = await repository.objects.read(`${revision}^{commit}`);
  if (object?.type !== "commit") return null;
  known.set(object.oid, parentsOf(object.content));
  return object.oid;
}

/** Parents of commits that were read already: what a commit is never changes. */
const commits = new WeakMap<Repository, Map<string, readonly string[]>>();

function commitsOf(repository: Repository): Map<string, readonly string[]> {
  const known = commits.get(repository) ?? new Map<string, readonly string[]>();
  commits.set(repository, known);
  return known;
}

function parentsOf(content: Buffer): readonly string[] {
  const header = content.toString("latin1", 0, Math.max(0, content.indexOf("\n\n")));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}

/** Whether a commit is the other one's parent: most often it is, and git need not be asked. */
function isParent(repository: Repository, parent: string, commit: string): boolean {
  // Where history is cut off, git says what counts as known.
  if (repository.shallow) return false;
  return commitsOf(repository).get(commit)?.includes(parent) ?? false;
}

/** The newest common ancestor; null where the histories have none. Throws `git/shallow` where depth hides it. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | null> {
  const [a, b] = await Promise.all([resolve(repository, one), resolve(repository, other)]);
  if (a === b || isParent(repository, a, b)) return a;
  if (isParent(repository, b, a)) return b;
  const result = await repository.run(["merge-base", a, b]);
  const base = result.stdout.toString("latin1").trim();
  if (result.status === 0 && base !== "") return base;
  if (result.status !== 1) throw failure("merge-base", result.status, result.stderr);
  if (!repository.shallow) return null;
  throw new GitError(
    "git/shallow",
    `This clone is too shallow to know where ${shown(one)} and ${shown(other)} parted.`,
    { hint: fetchHint(repository) },
  );
}

/** Whether `ancestor` is `commit` or one before it. Both are revisions that exist here. */
export async function isAncestor(repository: Repository, ancestor: string, commit: string): Promise<boolean> {
  const [a, b] = await Promise.all([resolve(repository, ancestor), resolve(repository, commit)]);
  if (a === b || isParent(repository, a, b)) return true;
  const result = await repository.run(["merge-base", "--is-ancestor", a, b]);
  if (result.status === 0) return true;
  if (result.status !== 1) throw failure("merge-base", result.status, result.stderr);
  if (!repository.shallow) return false;
  throw new GitError(
    "git/shallow",
    `This clone is too shallow to know whether ${shown(commit)} follows ${shown(ancestor)}.`,
    {
      hint: fetchHint(repository),
    },
  );
}

/** Throws `git/shallow` for a commit that has parents which this clone, a shallow one, cuts off. */
export async function assertWhole(repository: Repository, commit: string): Promise<void> {
  if (!repository.shallow) return;
  // git's log leaves out what is cut off; the commit itself still names it.
  const object = await repository.objects.read(commit);
  if (object === null || parentsOf(object.content).length === 0) return;
  throw new GitError(
    "git/shallow",
    `What ${shown(commit)} changed cannot be told: this clone is a shallow one and ends there.`,
    { hint: fetchHint(repository) },
  );
}

function fetchHint(repository: Repository): string {
  const remote = repository.remote ?? "origin";
  return `fetch the whole history: git fetch --unshallow ${remote} (actions/checkout: fetch-depth: 0)`;
}

function shown(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : JSON.stringify(revision);
}
