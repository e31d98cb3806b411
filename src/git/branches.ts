import { fetchBranch } from "./fetch.ts";
import type { Repository } from "./repository.ts";

/** Short name of the branch that is checked out; null where HEAD is detached. */
export async function currentBranch(repository: Repository): Promise<string | null> {
  const result = await repository.run(["symbolic-ref", "--quiet", "HEAD"]);
  const ref = result.stdout.toString("utf8").trimEnd();
  return result.status === 0 && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/**
 * Short name of the desired branch, without asking the network: the remote's default branch as the clone knows
 * it, else `main`, else `master`, else the branch that is checked out; null where there is none of them.
 */
export async function desiredBranch(repository: Repository): Promise<string | null> {
  const { remote, objects } = repository;
  const names = ["main", "master"];
  if (remote === null) {
    const found = await objects.readMany(names.map((name) => `refs/heads/${name}^{commit}`));
    return names.find((_, index) => found[index]) ?? currentBranch(repository);
  }
  const tracking = `refs/remotes/${remote}/`;
  const patterns = ["HEAD", ...names].map((name) => `${tracking}${name}`);
  patterns.push(...names.map((name) => `refs/heads/${name}`));
  const listing = await repository.git(["for-each-ref", "--format=%(refname)%00%(symref)", ...patterns]);
  const refs = new Map<string, string>();
  for (const line of listing.toString("utf8").split("\n")) {
    const [name, target] = line.split("\0");
    if (name) refs.set(name, target ?? "");
  }
  const target = refs.get(`${tracking}HEAD`);
  if (target?.startsWith(tracking)) return target.slice(tracking.length);
  const present = names.find((name) => refs.has(`refs/heads/${name}`) || refs.has(`${tracking}${name}`));
  return present ?? currentBranch(repository);
}

/** The commit a branch stands at: on the remote, freshly fetched, where there is one. Null where it is absent. */
export async function branchHead(repository: Repository, branch: string): Promise<string | null> {
  if (repository.remote !== null) return fetchBranch(repository, repository.remote, branch);
  const object = await repository.objects.read(`refs/heads/${branch}^{commit}`);
  return object?.type === "commit" ? object.oid : null;
}
