import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isGitError } from "../../git/error.ts";
import { fetchBranch } from "../../git/fetch.ts";
import { type GitOptions, git } from "../../git/process.ts";
import { openRepository, type Repository } from "../../git/repository.ts";
import { takeLock } from "../../system/process-lock.ts";
import { checksum } from "./kept.ts";

/** No window, no question: whoever starts servers is a program, and what runs behind has nobody to ask. */
const unattended: Readonly<Record<string, string>> = {
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GCM_INTERACTIVE: "never",
};

/** Milliseconds to wait for another process that makes the same copy, which asks nobody. */
const patience = 30_000;

export const remoteName = "origin";
export const branchName = "deployed";

/**
 * Opens the copy that is kept here of an address's branch `deployed`, made where there is none: a repository
 * without files, of that one branch, which nothing but Headgate looks at. One that cannot be read is made anew.
 */
export async function openCopy(address: string, cache: string): Promise<Repository> {
  const folder = copyFolder(cache, address);
  const there = await tryOpen(folder);
  if (there) return there;
  const copies = join(folder, "..", "..");
  await mkdir(copies, { recursive: true, mode: 0o700 });
  const done = await takeLock(join(copies, `${checksum(address)}.lock`), patience);
  try {
    // Of several servers that start at once, one makes it.
    const made = await tryOpen(folder);
    if (made) return made;
    await rm(join(folder, ".."), { recursive: true, force: true });
    await makeCopy(address, folder);
    return await openRepository(folder, unattended);
  } finally {
    await done();
  }
}

async function tryOpen(folder: string): Promise<Repository | undefined> {
  if (!existsSync(folder)) return undefined;
  try {
    return await openRepository(folder, unattended);
  } catch (error) {
    if (!isGitError(error, "git/not-a-repository") && !isGitError(error, "git/failed")) throw error;
    return undefined;
  }
}

/** Takes the copy away where it is damaged, so that it is made anew. A failure alone does not show that. */
export async function removeDamaged(address: string, cache: string): Promise<void> {
  const folder = copyFolder(cache, address);
  const copies = join(folder, "..", "..");
  await mkdir(copies, { recursive: true, mode: 0o700 });
  const done = await takeLock(join(copies, `${checksum(address)}.lock`), patience);
  try {
    const repository = await tryOpen(folder);
    const looked = await repository?.run(["fsck", "--connectivity-only", "--no-dangling", "--no-progress"]);
    await repository?.close();
    if (looked?.status !== 0) await rm(join(folder, ".."), { recursive: true, force: true });
  } finally {
    await done();
  }
}

/** A folder of that name is taken for somebody's own repository even where the cache lies in a working tree. */
function copyFolder(cache: string, address: string): string {
  return join(cache, "copies", checksum(address), ".git");
}

async function makeCopy(address: string, folder: string): Promise<void> {
  const unfinished = await mkdtemp(join(folder, "..", "..", ".new-"));
  try {
    const made = join(unfinished, ".git");
    await git(unfinished, ["init", "--quiet", "--bare", "--template=", made]);
    // The address may hold a token: the folder is its owner's alone.
    await git(made, ["config", `remote.${remoteName}.url`, address]);
    await rename(unfinished, join(folder, ".."));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Opens the clone around a folder, for reading what is known there of `deployed`. */
export function openClonedFolder(folder: string): Promise<Repository> {
  return openRepository(folder, unattended);
}

/** Asks the remote; null where it has no such branch, or there is no remote. */
export async function fetchDeployed(
  repository: Repository,
  options: Pick<GitOptions, "timeout" | "signal"> = {},
): Promise<string | null> {
  return repository.remote === null ? null : fetchBranch(repository, repository.remote, branchName, options);
}
