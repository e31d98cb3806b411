import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeMessage } from "../../src/deployed/message.ts";
import { statusPath } from "../../src/deployed/paths.ts";
import { decodeStatus, encodeStatus } from "../../src/deployed/status-codec.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { environments, factsOf, instant } from "../content.ts";
import { git } from "../generate.ts";
import { compared, type Goal, type RepositoryOf, type Setting } from "../goal.ts";
import { medians } from "../measure.ts";

const ours = "bench-ours";
const reference = "bench-reference";
const cause = { actor: "octocat", run: "local:bench" } as const;

export const statusCommit: Goal = {
  number: 7,
  title: "writing the status commit on L",
  async measure(setting) {
    const { large } = setting;
    const worktree = `${large.folder}.deployed`;
    clear(large, worktree);
    git(large.folder, "branch", "--force", ours, "deployed");
    git(large.folder, "worktree", "add", "--quiet", "-b", reference, worktree, "deployed");
    try {
      return [await measureOne(setting, worktree, 1, 0.35), await measureOne(setting, worktree, 1_000, 0.15)];
    } finally {
      clear(large, worktree);
    }
  },
};

async function measureOne(setting: Setting, worktree: string, count: number, limit: number) {
  const { rounds, large } = setting;
  let revision = 1;
  const next = async () => {
    revision += 1;
    return statuses(large, count, revision);
  };
  const taken = await medians(rounds * (count === 1 ? 3 : 1), {
    ours: async () => publish(large, await next()),
    git: async () => addAndCommit(worktree, await next()),
  });
  const what = count === 1 ? "1 deployment" : `${count} deployments`;
  return compared(what, limit, taken.ours, taken.git, "git add and git commit");
}

/** The next statuses of as many deployments, all over the fleet. */
async function statuses(
  { folder, size }: RepositoryOf,
  count: number,
  revision: number,
): Promise<ReadonlyMap<string, string>> {
  const paths = Array.from({ length: count }, (_, index) => {
    const { id } = factsOf(size, Math.floor((index * size.servers) / count));
    return statusPath(`${environments[index % environments.length]}/${id}`);
  });
  await using repository = await openRepository(folder);
  const texts = await localBranch(repository, { name: ours }).read("deployed", paths);
  const changes = new Map<string, string>();
  for (const [path, text] of texts) {
    const decoded = decodeStatus(path, text);
    if (decoded.kind !== "status") throw new Error(`${path} cannot be read`);
    const { digest: _, ...draft } = decoded.status;
    changes.set(path, encodeStatus({ ...draft, revision }).text);
  }
  return changes;
}

const message = composeMessage({ subject: "Record what runs", cause });

/** Milliseconds of the whole publication: digests, commit, compare-and-swap. A new repository each time: nothing is warm. */
async function publish({ folder }: RepositoryOf, changes: ReadonlyMap<string, string>): Promise<number> {
  await using repository = await openRepository(folder);
  const branch = localBranch(repository, { name: ours, clock: () => Date.parse(instant) });
  const expected = await branch.head();
  if (expected === null) throw new Error(`${ours} is gone`);
  const begin = performance.now();
  const published = await branch.publish({ expected, changes, message });
  const taken = performance.now() - begin;
  if (published.kind !== "published") throw new Error(`${ours} was moved by someone else`);
  return taken;
}

/** Milliseconds of `git add` and `git commit`; the files are written before. */
async function addAndCommit(worktree: string, changes: ReadonlyMap<string, string>): Promise<number> {
  for (const [path, text] of changes) writeFileSync(join(worktree, path), text);
  const begin = performance.now();
  git(worktree, "add", "--", ...changes.keys());
  git(worktree, "-c", "gc.auto=0", "commit", "--quiet", "--no-verify", "--message", message);
  return performance.now() - begin;
}

function clear({ folder }: RepositoryOf, worktree: string): void {
  rmSync(worktree, { recursive: true, force: true });
  git(folder, "worktree", "prune");
  const branches = git(folder, "for-each-ref", "--format=%(refname)", `refs/heads/bench-*`);
  for (const ref of branches.split("\n").filter(Boolean)) git(folder, "update-ref", "-d", ref);
  git(folder, "update-ref", "-d", `refs/headgate/seen/${ours}`);
}
