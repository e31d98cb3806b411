import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isGitError } from "../../git/error.ts";
import { fetchBranch } from "../../git/fetch.ts";
import { git } from "../../git/process.ts";
import { openRepository, type Repository } from "../../git/repository.ts";
import { checksum } from "./kept.ts";

/** No window, no question: whoever starts servers is a program, and what runs behind has nobody to ask. */
const unattended: Readonly<Record<string, string>> = {
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GCM_INTERACTIVE: "never",
};

export const remoteName = "origin";
export const branchName = "deployed";

/**
 * Opens the copy that is kept here of an address's branch `deployed`, made where there is none: a repository
 * without files, of that one branch, which nothing but Headgate looks at. One that cannot be read is made anew.
 */
export async function openCopy(address: string, cache: string): Promise<Repository> {
  const folder = copyFolder(cache, address);
  try {
    return await openRepository(folder, unattended);
  } catch (error) {
    if (!isGitError(error, "git/not-a-repository") && !isGitError(error, "git/failed")) throw error;
  }
  await rm(join(folder, ".."), { recursive: true, force: true });
  await makeCopy(address, folder);
  return openRepository(folder, unattended);
}

/** Takes the copy away, so that it is made anew. */
export async function removeCopy(address: string, cache: string): Promise<void> {
  await rm(join(copyFolder(cache, address), ".."), { recursive: true, force: true });
}

/** A folder of that name is taken for somebody's own repository even where the cache lies in a working tree. */
function copyFolder(cache: string, address: string): string {
  return join(cache, "copies", checksum(address), ".git");
}

async function makeCopy(address: string, folder: string): Promise<void> {
  const above = join(folder, "..", "..");
  await mkdir(above, { recursive: true, mode: 0o700 });
  const unfinished = await mkdtemp(join(above, ".new-"));
  try {
    const made = join(unfinished, ".git");
    await git(unfinished, ["init", "--quiet", "--bare", "--template=", made]);
    // The address may hold a token: the folder is its owner's alone.
    await git(made, ["config", `remote.${remoteName}.url`, address]);
    await rename(unfinished, join(folder, "..")).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Opens the clone around a folder, for reading what is known there of `deployed`. */
export function openClonedFolder(folder: string): Promise<Repository> {
  return openRepository(folder, unattended);
}

/** Asks the remote; null where it has no such branch, or there is no remote. */
export async function fetchDeployed(repository: Repository): Promise<string | null> {
  return repository.remote === null ? null : fetchBranch(repository, repository.remote, branchName);
}
