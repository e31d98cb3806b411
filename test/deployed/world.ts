import { join } from "node:path";
import type { DeployedStore, LoggedCommit } from "../../src/deployed/branch.ts";
import { createDeployed } from "../../src/deployed/genesis.ts";
import { type BranchEvent, composeMessage } from "../../src/deployed/message.ts";
import { statusPath } from "../../src/deployed/paths.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { deploymentId } from "../../src/model/deployment.ts";
import { defaultEnvironment, type Environment } from "../../src/model/environment.ts";
import type { Cause, Status } from "../../src/model/status.ts";
import { makeRepository, sh, temporaryFolder } from "../support/git.ts";

export const cause: Cause = { actor: "octocat", run: "local:1" };

/** Instants of the tests, in minutes from a fixed start. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, minutes)).toISOString();
}

export function draft(id: string, revision: number, fields: Partial<Status> = {}): Omit<Status, "digest"> {
  const [environment = "", server = ""] = id.split("/");
  const variant = { version: "1.0.0", release: "sha256-r", variables: {}, secrets: {} };
  return {
    headgate: 1,
    server,
    environment,
    revision,
    event: "deployed",
    outcome: "healthy",
    desired: { commit: "c".repeat(40), digest: "sha256-d", blue: "1.0.0", green: {} },
    traffic: { "1.0.0": 100 },
    variants: { "1.0.0": variant },
    rollout: null,
    watch: null,
    stable: null,
    soak: { "1.0.0": { release: "sha256-r", longest: 0, since: minute(0) } },
    hold: [],
    lease: null,
    cause,
    gates: [{ rule: "promotion/soak", outcome: "pass", message: "soaked" }],
    probes: [],
    problem: null,
    outputs: {},
    at: minute(revision),
    ...(fields.traffic ? { variants: variantsOf(fields.traffic) } : {}),
    ...fields,
  };
}

function variantsOf(traffic: Status["traffic"]): Status["variants"] {
  const variants = Object.keys(traffic).map((id) => {
    const version = id.split("~")[0] ?? "";
    return [id, { version, release: "sha256-r", variables: {}, secrets: {} }] as const;
  });
  return Object.fromEntries(variants);
}

export function policy(id: string, fields: Partial<Environment> = {}): Environment {
  return {
    ...defaultEnvironment,
    id,
    file: `environments/${id}/environment.yaml`,
    targets: [{ type: "mcp", scope: "project", path: ".mcp.json" }, { type: "haproxy" }],
    windows: [{ kind: "allow", when: "Mon-Fri 09:00-16:00", timezone: "UTC" }],
    ...fields,
  };
}

/** A repository of its own with the branch made, and the few things tests do to it. */
export interface World extends AsyncDisposable {
  readonly root: string;
  readonly store: DeployedStore;
  head(): Promise<string>;
  /** Publishes as Headgate does; returns the commit. */
  publish(changes: Readonly<Record<string, string | null>>, events?: readonly BranchEvent[]): Promise<string>;
  /** Publishes statuses, complete or not. */
  record(...statuses: readonly Omit<Status, "digest">[]): Promise<string>;
  /** What somebody else pushes: through plain git. */
  tamper(path: string, text: string | null, message?: string): Promise<string>;
}

export async function makeWorld(): Promise<World> {
  const folder = await temporaryFolder();
  const root = await makeRepository(join(folder.path, "a"));
  const repository = await openRepository(root);
  const store = localBranch(repository);
  await createDeployed(store, { directory: "", cause, environments: [policy("production")] });
  const head = async () => (await store.head()) ?? "";
  const publish: World["publish"] = async (changes, events = []) => {
    const message = composeMessage({ subject: "test", cause, events });
    const published = await store.publish({
      expected: await head(),
      changes: new Map(Object.entries(changes)),
      message,
    });
    return published.head ?? "";
  };
  return {
    root,
    store,
    head,
    publish,
    record: (...statuses) =>
      publish(
        Object.fromEntries(
          statuses.map((status) => [statusPath(deploymentId(status)), encodeStatus(status).text]),
        ),
      ),
    tamper: async (path, text, message = "by hand") => {
      const tree = join(folder.path, "by-hand");
      await sh(root, "worktree", "add", "--quiet", "--detach", "--force", tree, "deployed");
      const { mkdir, rm, writeFile } = await import("node:fs/promises");
      const { dirname } = await import("node:path");
      if (text === null) await rm(join(tree, path));
      else {
        await mkdir(dirname(join(tree, path)), { recursive: true });
        await writeFile(join(tree, path), text);
      }
      await sh(tree, "add", "--all");
      await sh(tree, "commit", "--quiet", "--allow-empty", "-m", message);
      const commit = await sh(tree, "rev-parse", "HEAD");
      await sh(root, "update-ref", "refs/heads/deployed", commit);
      await sh(root, "worktree", "remove", "--force", tree);
      return commit;
    },
    [Symbol.asyncDispose]: async () => {
      await repository.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

export async function collect(log: AsyncIterable<LoggedCommit>): Promise<readonly LoggedCommit[]> {
  const commits: LoggedCommit[] = [];
  for await (const commit of log) commits.push(commit);
  return commits;
}
