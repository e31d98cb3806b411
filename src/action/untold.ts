import type { BroughtBackBy } from "../apply/report.ts";
import { commitTakingOut } from "../commands/bring-back.ts";
import { openClone } from "../commands/clone.ts";
import type { World } from "../commands/command.ts";
import { workspaceOf } from "../commands/workspace.ts";
import { parseMessage } from "../deployed/message.ts";
import { repeatableRun } from "../deployed/run-identity.ts";
import { readDeployed } from "../deployed/state.ts";
import { isAncestor, tryResolve } from "../git/ancestry.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import type { Status } from "../model/status.ts";

/** What another run did about what a pull request brought. */
export interface ForeignStep {
  readonly pull: number;
  readonly id: DeploymentId;
  /** The commit on the branch `deployed` that says so. */
  readonly commit: string;
}

const commitsAtMost = 30;
/** Milliseconds after which nobody looks for news any more. */
const newsFor = 24 * 3_600_000;

/**
 * The last steps of the day that other runs than `run` (`github:RUN_ID`) took: one of them may have been killed
 * before it could tell of them. As this clone knows them.
 */
export async function foreignSteps(
  world: World,
  directory: string | null,
  run: string,
): Promise<readonly ForeignStep[]> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const { store } = workspaceOf(clone, world, { online: false });
  const head = await store.head();
  if (head === null) return [];
  const since = world.now().getTime() - newsFor;
  const commits = new Map<string, string>();
  for await (const { commit, at, message, paths } of store.log({ from: head, limit: commitsAtMost })) {
    if (Date.parse(at) < since) break;
    if (repeatableRun(parseMessage(message)?.run ?? "") === run) continue;
    for (const path of paths) {
      const id = /^([^/]+\/[^/]+)\/status\.json$/.exec(path)?.[1];
      if (id !== undefined && !commits.has(id)) commits.set(id, commit);
    }
  }
  if (commits.size === 0) return [];
  const ids = [...commits.keys()] as DeploymentId[];
  const reading = await readDeployed(store, { kind: "deployments", ids, servers: [] });
  if (reading.kind === "absent") return [];
  return [...reading.state.statuses.values()].flatMap((status) => {
    const { pull } = status.cause;
    const id = deploymentId(status);
    const commit = commits.get(id);
    return pull === undefined || commit === undefined ? [] : [{ pull, id, commit }];
  });
}

/** Those steps that are not among what was told up to a commit of the branch `deployed`. */
export async function notIn(
  world: World,
  directory: string | null,
  steps: readonly (ForeignStep & { readonly told: string | undefined })[],
): Promise<readonly ForeignStep[]> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const missing: ForeignStep[] = [];
  for (const { told, ...step } of steps) {
    const known = told === undefined ? null : await tryResolve(clone.repository, told);
    if (known === null || !(await isAncestor(clone.repository, step.commit, known))) missing.push(step);
  }
  return missing;
}

/** What took out of the desired branch what some deployments' rollbacks hold, where it is there. */
export async function takenOut(
  world: World,
  directory: string | null,
  statuses: readonly Status[],
): Promise<ReadonlyMap<DeploymentId, BroughtBackBy>> {
  const taken = new Map<DeploymentId, BroughtBackBy>();
  if (statuses.length === 0) return taken;
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const workspace = workspaceOf(clone, world, { online: false });
  for (const status of statuses) {
    const commit = await commitTakingOut(workspace, status);
    if (commit !== null) taken.set(deploymentId(status), { kind: "commit", commit });
  }
  return taken;
}

/** Where the branch `deployed` stands now, fetched; null where it has gone. */
export async function deployedHead(world: World, directory: string | null): Promise<string | null> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  return workspaceOf(clone, world).store.head();
}
