import { randomUUID } from "node:crypto";
import { failure, GitError } from "../git/error.ts";
import { remoteTimeout } from "../git/fetch.ts";
import type { Repository } from "../git/repository.ts";
import type { HostedClone } from "./clone.ts";

/** No branch and no tag: no rule is for it, no workflow starts by it, nobody sees it. */
const namespace = "refs/headgate/staging/";

/** Seconds after which what a killed run left there may be taken away: longer than any job lives. */
const abandoned = 7 * 24 * 3_600;

/**
 * Brings a commit's files and trees to GitHub in one push, for as long as `work` takes. Whatever becomes of the run,
 * no branch has moved.
 */
export async function staged<T>(
  clone: HostedClone,
  commit: string,
  work: (tree: string) => Promise<T>,
): Promise<T> {
  const { repository } = clone;
  const remote = repository.remote ?? "origin";
  const tree = await repository.objects.read(`${commit}^{tree}`);
  if (tree === null) throw new Error(`the commit ${commit} that was just made has no tree`);
  const ref = `${namespace}${Math.floor(Date.now() / 1_000)}-${randomUUID()}`;
  await pushRefs(repository, remote, [`${commit}:${ref}`]);
  try {
    return await work(tree.oid);
  } finally {
    await sweep(repository, remote, ref);
  }
}

async function pushRefs(repository: Repository, remote: string, refspecs: readonly string[]): Promise<void> {
  const options = ["--quiet", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
  const result = await repository.run(["push", ...options, "--end-of-options", remote, ...refspecs], {
    timeout: remoteTimeout,
  });
  if (result.status === 0) return;
  const error = failure("push", result.status, result.stderr);
  if (error.code !== "git/rejected") throw error;
  throw new GitError("git/rejected", error.message, {
    hint: "write { contents: write } under permissions: of the job; an App's token needs Contents: read and write",
    stderr: error.stderr,
  });
}

/** Only tidiness: what stays is seen by nobody, and the next large commit takes it away. */
async function sweep(repository: Repository, remote: string, own: string): Promise<void> {
  const listing = await repository
    .run(["ls-remote", "--refs", remote, `${namespace}*`], { timeout: remoteTimeout })
    .catch(() => null);
  const now = Date.now() / 1_000;
  const old = (listing?.stdout.toString("utf8") ?? "").split("\n").flatMap((line) => {
    const [, ref = ""] = line.split("\t");
    const [, since] = /^refs\/headgate\/staging\/(\d{1,12})-[0-9a-f-]+$/.exec(ref) ?? [];
    return since !== undefined && now - Number(since) > abandoned ? [ref] : [];
  });
  await pushRefs(
    repository,
    remote,
    [...new Set([own, ...old])].map((ref) => `:${ref}`),
  ).catch(() => {});
}
