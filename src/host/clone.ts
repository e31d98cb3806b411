import { userInfo } from "node:os";
import { endedLocalRuns, localRun } from "../deployed/run-identity.ts";
import { desiredBranch } from "../git/branches.ts";
import { localBranch } from "../git/deployed-branch.ts";
import { commitDesired } from "../git/desired-commit.ts";
import { printable } from "../model/text.ts";
import type { Host } from "./host.ts";

/** A plain clone: git is all there is. It knows no people, and vouches for nobody. */
export function cloneHost(env: Readonly<Record<string, string | undefined>>): Host {
  return {
    gitEnv: {},
    deployedBranch: "deployed",
    desiredBranch,
    store: (repository, options) => localBranch(repository, options),
    commitDesired,
    // As git knows the author of a commit made here, by its own order, else the account: nobody can verify it, so it
    // decides nothing.
    cause: async (repository, asked) => {
      const { GIT_AUTHOR_EMAIL, EMAIL, USER } = env;
      const name =
        GIT_AUTHOR_EMAIL?.trim() || repository.email || EMAIL?.trim() || USER || userInfo().username;
      return { actor: printable(name, 200), run: localRun(), ...asked };
    },
    endedRuns: async (runs) => endedLocalRuns(runs),
    requester: null,
    pullRequests: async () => null,
    memberships: async () => new Map(),
  };
}
