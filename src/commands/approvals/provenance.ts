import type { Look } from "../../apply/ports.ts";
import { loadDesired } from "../../convention/load.ts";
import {
  deploymentFile,
  environmentFile,
  projectFile,
  releaseFile,
  serverFile,
} from "../../convention/paths.ts";
import type { LoggedCommit } from "../../deployed/branch.ts";
import { logPaths } from "../../git/log.ts";
import { joinPath } from "../../git/path.ts";
import { digestOf } from "../../model/canonical.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Desired } from "../../model/project.ts";
import { desiredInputs, removedInputs } from "../../reconcile/inputs.ts";
import { commitSource } from "../commit-source.ts";
import type { Workspace } from "../workspace.ts";

/** How far back the desired branch is walked for what touched a deployment. */
const walkAtMost = 2_000;
/** At how many commits it is looked whether a deployment was asked for as it is applied. */
const looksAtMost = 60;
/** More deployments than this at one commit are not compared: their history goes back to what is applied. */
const comparedAtMost = 100;

/** The commits on the desired branch that made a deployment's inputs differ from what is applied. */
export interface Provenance {
  /** Newest first, along first parents. */
  readonly commits: readonly LoggedCommit[];
  /** Those that touched its files and changed nothing for it. */
  readonly silent: readonly LoggedCommit[];
  /** The newest of them that changed what is asked for, rather than how it may be done. */
  readonly asking: LoggedCommit | undefined;
  /** Whether these are all. */
  readonly isWhole: boolean;
}

/** Finds out what touched deployments since what is applied; what was read once is kept. */
export type Tracing = (
  look: Look,
  ids: ReadonlySet<DeploymentId>,
) => Promise<ReadonlyMap<DeploymentId, Provenance>>;

type Place = Pick<Workspace, "repository" | "directory">;

/** What a commit asks for of a deployment, and under which policy: digests. */
interface Wish {
  readonly inputs: string;
  readonly policy: string;
}

/** A deployment whose commits are not all found yet. */
interface Trace {
  readonly commits: LoggedCommit[];
  /** What stood before the oldest of them, as far as it is known. */
  before: Partial<Wish>;
  isWhole: boolean;
}

/**
 * One walk for all of them. It ends for a deployment at the commit that is applied, at a newer one that asks for
 * the same under the policy in force, or, for what was never deployed, where its file came to be.
 */
export function tracing(place: Place): Tracing {
  const walks = new Map<string, Walk>();
  const wishes = new Map<string, Wish>();
  let looks = 0;

  return async (look, ids) => {
    const walk = walks.get(look.commit) ?? walkFrom(place, look.commit);
    walks.set(look.commit, walk);
    const { statuses } = look.deployed;
    const traces = new Map([...ids].map((id): [DeploymentId, Trace] => [id, newTrace()]));
    const byPath = indexOf([...ids], (id) => inputFiles(look, id));
    const byBase = indexOf([...ids], (id) => [statuses.get(id)?.desired.commit ?? ""]);
    const open = new Set(ids);
    const close = (id: DeploymentId, before: Partial<Wish>) => {
      const trace = traces.get(id);
      if (trace && open.delete(id)) Object.assign(trace, { before, isWhole: true });
    };
    for (let index = 0; open.size > 0; index += 1) {
      const commit = await walk(index);
      if (!commit) break;
      for (const id of byBase.get(commit.commit) ?? []) close(id, { inputs: appliedInputs(look, id) });
      const touched = touchedBy(place, commit, byPath).filter((id) => open.has(id));
      await lookAtWishes(commit, touched);
      for (const id of touched) {
        const wish = wishes.get(`${commit.commit} ${id}`);
        if (wish && isApplied(look, id, wish)) close(id, wish);
        else traces.get(id)?.commits.push(commit);
        if (!statuses.has(id) && (await addsFile(place, commit, id))) close(id, {});
      }
      // The first commit of all: there is nothing before it.
      if (commit.parents.length === 0) for (const id of [...open]) close(id, {});
    }
    return new Map([...traces].map(([id, trace]) => [id, provenanceOf(id, trace)]));
  };

  /** What a commit asks for of those that it touches, within bounds: what is not looked at counts as different. */
  async function lookAtWishes({ commit }: LoggedCommit, ids: readonly DeploymentId[]): Promise<void> {
    const missing = ids.filter((id) => !wishes.has(`${commit} ${id}`));
    if (missing.length === 0 || missing.length > comparedAtMost || looks >= looksAtMost) return;
    looks += 1;
    const servers = new Set(missing.map(serverOf));
    const source = commitSource(place, commit);
    const { desired } = await loadDesired(source, { kind: "touched", servers, files: new Set() });
    for (const id of missing) wishes.set(`${commit} ${id}`, wishAt(desired, id));
  }

  function provenanceOf(id: DeploymentId, { commits, before, isWhole }: Trace): Provenance {
    const wishOf = (index: number): Partial<Wish> =>
      index < commits.length ? (wishes.get(`${commits[index]?.commit} ${id}`) ?? {}) : before;
    const changes = (index: number, name: keyof Wish) => {
      const [after, earlier] = [wishOf(index)[name], wishOf(index + 1)[name]];
      return after === undefined || earlier === undefined || after !== earlier;
    };
    const isSilent = (index: number) => !changes(index, "inputs") && !changes(index, "policy");
    return {
      commits: commits.filter((_, index) => !isSilent(index)),
      silent: commits.filter((_, index) => isSilent(index)),
      asking: commits.find((_, index) => changes(index, "inputs")),
      isWhole,
    };
  }
}

function newTrace(): Trace {
  return { commits: [], before: {}, isWhole: false };
}

/** A commit of the desired branch by its distance from the head. */
type Walk = (index: number) => Promise<LoggedCommit | undefined>;

function walkFrom({ repository }: Place, from: string): Walk {
  const commits: LoggedCommit[] = [];
  const log = logPaths(repository, { from, limit: walkAtMost, whole: true });
  return async (index) => {
    while (commits.length <= index) {
      const next = await log.next();
      if (next.done) break;
      commits.push(next.value);
    }
    return commits[index];
  };
}

type Index = ReadonlyMap<string, readonly DeploymentId[]>;

function indexOf(ids: readonly DeploymentId[], keysOf: (id: DeploymentId) => readonly string[]): Index {
  const index = new Map<string, DeploymentId[]>();
  for (const id of ids) {
    for (const key of keysOf(id)) {
      const known = index.get(key);
      if (known) known.push(id);
      else index.set(key, [id]);
    }
  }
  return index;
}

/** The files, from the convention's folder, that decide about a deployment: of releases, only those it names. */
export function inputFiles({ desired }: Pick<Look, "desired">, id: DeploymentId): readonly string[] {
  const environment = environmentOf(id);
  const server = serverOf(id);
  const deployment = desired.servers.get(server)?.deployments.get(environment);
  const versions = deployment ? [deployment.blue, ...Object.keys(deployment.green)] : [];
  return [
    projectFile,
    environmentFile(environment),
    deploymentFile(environment, server),
    serverFile(server),
    ...versions.map((version) => releaseFile(server, version)),
  ];
}

function touchedBy({ directory }: Place, { paths }: LoggedCommit, index: Index): readonly DeploymentId[] {
  const cut = directory === "" ? 0 : directory.length + 1;
  const ids = new Set<DeploymentId>();
  for (const path of paths) {
    if (cut > 0 && !path.startsWith(`${directory}/`)) continue;
    for (const id of index.get(path.slice(cut)) ?? []) ids.add(id);
  }
  return [...ids];
}

async function addsFile(
  { repository, directory }: Place,
  { parents, paths }: LoggedCommit,
  id: DeploymentId,
): Promise<boolean> {
  const path = joinPath(directory, deploymentFile(environmentOf(id), serverOf(id)));
  const [parent] = parents;
  if (!paths.includes(path) || parent === undefined) return false;
  return (await repository.trees.locate(parent, [path])).size === 0;
}

function wishAt(desired: Desired, id: DeploymentId): Wish {
  const environment = desired.environments.get(environmentOf(id));
  const unit = desired.servers.get(serverOf(id));
  const deployment = unit?.deployments.get(environmentOf(id));
  const inputs =
    environment && unit && deployment ? desiredInputs(desired, unit, environment, deployment) : removedInputs;
  return { inputs: inputs.digest, policy: digestOf(environment ?? null) };
}

/** Whether a commit asks for what is applied, under the policy in force: what is older is history. */
function isApplied(look: Look, id: DeploymentId, { inputs, policy }: Wish): boolean {
  const { pending, environments } = look.deployed;
  // What waits came in under the policy that it must still pass.
  const inForce = pending.get(id)?.policy ?? environments.get(environmentOf(id)) ?? null;
  return inputs === appliedInputs(look, id) && policy === digestOf(inForce);
}

function appliedInputs({ deployed }: Look, id: DeploymentId): string {
  return deployed.statuses.get(id)?.desired.digest ?? "";
}

function environmentOf(id: DeploymentId): string {
  return id.split("/")[0] ?? "";
}

function serverOf(id: DeploymentId): string {
  return id.split("/")[1] ?? "";
}
