import type { BroughtBackBy, DeploymentReport } from "../apply/report.ts";
import { openClone } from "../commands/clone.ts";
import type { CommandReport, World } from "../commands/command.ts";
import { workspaceOf } from "../commands/workspace.ts";
import { parseMessage } from "../deployed/message.ts";
import { repeatableRun } from "../deployed/run-identity.ts";
import { type Reading, type ReadScope, readDeployed } from "../deployed/state.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Pending, Status } from "../model/status.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import type { TouchedDeployment } from "../report/markdown/outcome-input.ts";
import type { Site } from "./site.ts";

/** How deployments stand on the branch `deployed`, as this clone knows it. */
export interface Standings {
  readonly head: string;
  readonly statuses: ReadonlyMap<DeploymentId, Status>;
  readonly pending: ReadonlyMap<DeploymentId, Pending>;
  /** The policies in force. */
  readonly environments: ReadonlyMap<string, Environment>;
}

/** Reads what was fetched last, which holds all that this process has published. Null where there is no branch. */
export async function readStandings(
  world: World,
  directory: string | null,
  ids: Iterable<DeploymentId> | "all",
): Promise<Standings | null> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const { store } = workspaceOf(clone, world, { online: false });
  const scope: ReadScope =
    typeof ids === "string" ? { kind: "all" } : { kind: "deployments", ids: [...ids], servers: [] };
  return standingsIn(await readDeployed(store, scope));
}

function standingsIn(reading: Reading): Standings | null {
  if (reading.kind === "absent") return null;
  const { head, statuses, pending, environments } = reading.state;
  return { head, statuses, pending, environments };
}

/** Commits that one workflow run is taken to have made at most. */
const commitsAtMost = 300;

/**
 * The same as it was before a workflow run (`github:RUN_ID`) began to write, in whichever of its jobs. Null where the
 * run wrote nothing, or that is out of sight.
 */
export async function standingsBefore(
  world: World,
  directory: string | null,
  run: string,
): Promise<Standings | null> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const { store } = workspaceOf(clone, world, { online: false });
  const head = await store.head();
  if (head === null) return null;
  let began = false;
  let before: string | null = null;
  for await (const { commit, message } of store.log({ from: head, limit: commitsAtMost })) {
    const isOwn = repeatableRun(parseMessage(message)?.run ?? "") === run;
    if (isOwn) before = null;
    else if (began) before ??= commit;
    began ||= isOwn;
  }
  return before === null ? null : standingsIn(await readDeployed(store, { kind: "all" }, { at: before }));
}

/**
 * Those deployments as a comment tells of them; `report` is of the run that is ending, once it is, and `written` has
 * the commits that this run recorded them by, and `taken` what earlier ones took out of the desired branch.
 */
export function touchedDeployments(
  ids: readonly DeploymentId[],
  standings: Standings,
  report: CommandReport | undefined,
  written: ReadonlyMap<DeploymentId, string>,
  site: Site,
  taken: ReadonlyMap<DeploymentId, BroughtBackBy> = new Map(),
): readonly TouchedDeployment[] {
  const plans = new Map(report?.plan?.deployments.map((plan) => [plan.id, plan] as const));
  const reports = report?.run?.reports ?? [];
  return ids.map((id): TouchedDeployment => {
    const plan = plans.get(id);
    const deeds = reports.filter((one) => one.id === id);
    const broughtBack = deeds.findLast((one) => "broughtBack" in one && one.broughtBack);
    const own = broughtBack && "broughtBack" in broughtBack ? broughtBack.broughtBack?.by : undefined;
    const by = own ?? report?.run?.asked?.get(id) ?? taken.get(id);
    const began = beganAt(deeds);
    const commit = written.get(id);
    return {
      id,
      status: standings.statuses.get(id) ?? null,
      pending: standings.pending.get(id) ?? null,
      ...(plan ? judgedBy(plan) : {}),
      ...(by ? { broughtBack: by.kind === "commit" ? { ...by, url: site.commit(by.commit) } : by } : {}),
      ...(began === undefined ? {} : { began }),
      ...(commit === undefined ? {} : { commit, commitUrl: site.commit(commit) }),
    };
  });
}

function judgedBy({ decision, gates, eligible, to }: DeploymentPlan) {
  return { decision, gates, eligible, wanted: { blue: to.blue } };
}

/** ISO instant at which what was rolled back began to take traffic, where this run saw it. */
function beganAt(deeds: readonly DeploymentReport[]): string | undefined {
  const bad = deeds.findLast((one) => one.kind === "bad");
  return bad?.kind === "bad" ? (bad.status.rollout?.since ?? bad.status.at) : undefined;
}

/** The deployments whose present wish a pull request brought. */
export function broughtBy(pull: number, { statuses }: Standings): readonly DeploymentId[] {
  return [...statuses].flatMap(([id, { cause }]) => (cause.pull === pull ? [id] : []));
}

/** By pull request, the deployments that were its own before, and are no more. */
export function replacedSince(
  before: Standings,
  { statuses }: Standings,
): ReadonlyMap<number, readonly DeploymentId[]> {
  const replaced = new Map<number, DeploymentId[]>();
  for (const [id, { cause }] of before.statuses) {
    const now = statuses.get(id);
    if (cause.pull === undefined || now === undefined || now.cause.pull === cause.pull) continue;
    replaced.set(cause.pull, [...(replaced.get(cause.pull) ?? []), id]);
  }
  return replaced;
}

/** What another change has taken the place of; `waiting` has the pull requests of what is not at rest. */
export function replacedDeployments(
  ids: readonly DeploymentId[],
  { statuses }: Standings,
  waiting: ReadonlyMap<DeploymentId, number> = new Map(),
): readonly TouchedDeployment[] {
  return ids.map((id) => {
    const status = statuses.get(id) ?? null;
    return { id, status, pending: null, supersededBy: waiting.get(id) ?? status?.cause.pull ?? null };
  });
}
