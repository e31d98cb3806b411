import type { DeploymentReport } from "../apply/report.ts";
import { openClone } from "../commands/clone.ts";
import type { CommandReport, World } from "../commands/command.ts";
import { workspaceOf } from "../commands/workspace.ts";
import { readDeployed } from "../deployed/state.ts";
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
  ids: Iterable<DeploymentId>,
): Promise<Standings | null> {
  await using clone = await openClone({ positionals: [], options: { directory: directory ?? "" } }, world);
  const { store } = workspaceOf(clone, world, { online: false });
  const reading = await readDeployed(store, { kind: "deployments", ids: [...ids], servers: [] });
  if (reading.kind === "absent") return null;
  const { head, statuses, pending, environments } = reading.state;
  return { head, statuses, pending, environments };
}

/** Those deployments as a comment tells of them; `report` is of the run that is ending, once it is. */
export function touchedDeployments(
  ids: readonly DeploymentId[],
  standings: Standings,
  report: CommandReport | undefined,
  written: ReadonlySet<DeploymentId>,
  site: Site,
): readonly TouchedDeployment[] {
  const plans = new Map(report?.plan?.deployments.map((plan) => [plan.id, plan] as const));
  const reports = report?.run?.reports ?? [];
  return ids.map((id): TouchedDeployment => {
    const plan = plans.get(id);
    const deeds = reports.filter((one) => one.id === id);
    const broughtBack = deeds.findLast((one) => "broughtBack" in one && one.broughtBack);
    const own = broughtBack && "broughtBack" in broughtBack ? broughtBack.broughtBack?.by : undefined;
    const by = own ?? report?.run?.asked?.get(id);
    const began = beganAt(deeds);
    return {
      id,
      status: standings.statuses.get(id) ?? null,
      pending: standings.pending.get(id) ?? null,
      ...(plan ? judgedBy(plan) : {}),
      ...(by ? { broughtBack: by.kind === "commit" ? { ...by, url: site.commit(by.commit) } : by } : {}),
      ...(began === undefined ? {} : { began }),
      ...(written.has(id) ? { commit: standings.head, commitUrl: site.commit(standings.head) } : {}),
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

/** Those of some deployments whose present wish a pull request brought. */
export function broughtBy(
  pull: number,
  ids: readonly DeploymentId[],
  { statuses }: Standings,
): readonly DeploymentId[] {
  return ids.filter((id) => statuses.get(id)?.cause.pull === pull);
}
