import { isGitError } from "../../git/error.ts";
import { runGit } from "../../git/process.ts";
import { openRepository, type Repository } from "../../git/repository.ts";
import { type Check, fail, isAtLeast, pass, warn } from "./check.ts";

const neededNode = "20.17";
const neededGit = "2.30";

export function checkNode(found: string): Check {
  if (isAtLeast(found, neededNode)) return pass("node", found);
  return fail("node", `${found} is too old`, `install Node ${neededNode} or newer: https://nodejs.org`);
}

export async function checkGit(folder: string): Promise<Check> {
  try {
    const said = (await runGit(folder, ["--version"])).stdout.toString("utf8");
    const found = /\d+\.\d+[\d.]*/.exec(said)?.[0];
    if (found === undefined)
      return warn("git", `its version cannot be read from ${said.trim()}`, "git --version");
    if (isAtLeast(found, neededGit)) return pass("git", found);
    return fail("git", `${found} is too old`, `install git ${neededGit} or newer: https://git-scm.com`);
  } catch (error) {
    if (!isGitError(error)) throw error;
    return fail("git", error.message, error.hint);
  }
}

/** The repository around a folder, or the check that says why there is none. */
export async function openClone(
  folder: string,
  gitEnv?: Readonly<Record<string, string>>,
): Promise<{ readonly repository: Repository } | { readonly check: Check }> {
  try {
    return { repository: await openRepository(folder, gitEnv) };
  } catch (error) {
    if (!isGitError(error)) throw error;
    return { check: fail("repository", error.message, error.hint) };
  }
}

export function checkClone(repository: Repository): readonly Check[] {
  const { remote, remotes, root, bare, shallow, partial } = repository;
  const where = bare
    ? fail("repository", `${root} is bare: there is no working tree`, "clone it, and work in the clone")
    : pass("repository", root);
  const depth = shallow
    ? fail(
        "clone",
        "shallow: the history that soak and rollback points are read from is missing",
        `git fetch --unshallow ${remote ?? "origin"}; in a workflow, fetch-depth: 0 at actions/checkout`,
      )
    : pass("clone", partial ? "whole, contents fetched when needed" : "whole");
  const from =
    remote === null
      ? pass("remote", "none: this clone is the store")
      : pass("remote", remotes.length > 1 ? `${remote} of ${remotes.join(", ")}` : remote);
  return [where, depth, from];
}

/** Whom the commits on `deployed` name. */
export async function checkIdentity(
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Check> {
  const [name, email] = await Promise.all(
    ["user.name", "user.email"].map(async (key) =>
      (await repository.run(["config", "--get", key])).stdout.toString("utf8").trim(),
    ),
  );
  const who = env.GIT_AUTHOR_NAME ?? name;
  const address = env.GIT_AUTHOR_EMAIL ?? email;
  if (who && address) return pass("identity", `${who} <${address}>`);
  return warn(
    "identity",
    "git does not know who you are, so the history cannot say who did what",
    'git config user.name "NAME" && git config user.email "ADDRESS"',
  );
}
