import { join } from "node:path";
import { afterEach } from "vitest";
import type { DeployedStore } from "../../src/deployed/branch.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { type HostedClone, hostedClone } from "../../src/github/clone.ts";
import type { GitHubContext } from "../../src/github/context.ts";
import { gitEnvironment } from "../../src/github/credentials.ts";
import { gitHubBranch } from "../../src/github/deployed-branch.ts";
import { cloneOf, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import type { GitHub, GitHubOptions } from "../support/github/github.ts";
import { begun, genesis } from "./hosted-values.ts";
import { type Talking, talking } from "./talking.ts";

export interface Hosted extends Talking {
  readonly context: GitHubContext;
  /** Another checkout of the same repository, for a second job; `git clone`'s options after its name. */
  readonly checkout: (name: string, ...options: readonly string[]) => Promise<Checkout>;
}

export interface Checkout {
  readonly root: string;
  readonly repository: Repository;
  readonly clone: HostedClone;
  readonly store: DeployedStore;
}

export function contextOf(github: GitHub, fields: Partial<GitHubContext> = {}): GitHubContext {
  return {
    owner: github.owner,
    repo: github.repo,
    serverUrl: github.serverUrl,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    runId: 77,
    runAttempt: 1,
    actor: "octocat",
    triggeringActor: "octocat",
    sha: null,
    workflowFile: ".github/workflows/headgate.yml",
    defaultBranch: github.defaultBranch,
    repositoryId: null,
    event: { kind: "schedule", cron: "*/15 * * * *" },
    ...fields,
  };
}

/** A GitHub for each test that asks for one, and checkouts of its repository that hold no credentials. */
export function hosting(): (options?: GitHubOptions) => Promise<Hosted> {
  const folders: TemporaryFolder[] = [];
  const open: Repository[] = [];
  const start = talking();
  afterEach(async () => {
    await Promise.all(open.splice(0).map((repository) => repository.close()));
    await Promise.all(folders.splice(0).map((folder) => folder[Symbol.asyncDispose]()));
  });
  return async (options) => {
    const talk = await start(options);
    const { github, api, repository: name } = talk;
    const context = contextOf(github);
    const folder = await temporaryFolder();
    folders.push(folder);
    const checkout = async (named: string, ...more: readonly string[]): Promise<Checkout> => {
      const root = await cloneOf(github.gitUrl(github.defaultToken), join(folder.path, named), ...more);
      await sh(root, "remote", "set-url", "origin", github.gitUrl());
      const repository = await openRepository(root, gitEnvironment(context, github.defaultToken, {}));
      open.push(repository);
      const clone = hostedClone(repository, context);
      const store = gitHubBranch(api, name, clone, { name: "deployed" });
      return { root, repository, clone, store };
    };
    return { ...talk, context, checkout };
  };
}

export { begun, genesis } from "./hosted-values.ts";

/** Makes `deployed`, and forgets what it took. */
export async function born(github: GitHub, store: DeployedStore): Promise<string> {
  const outcome = await store.create(genesis, begun(), false);
  if (outcome.kind !== "created") throw new Error(outcome.kind);
  github.forget();
  return outcome.head;
}
