import { statusPath } from "../deployed/paths.ts";
import { type CheckedPoint, checkedPoints, soundPoint } from "../deployed/points.ts";
import { readDeployed } from "../deployed/state.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import { compareText } from "../model/finding.ts";
import type { Status } from "../model/status.ts";
import { type IsArchived, type StatedPoint, statedPoints } from "../reconcile/rollback-points.ts";
import { waveOf } from "../reconcile/waves.ts";
import { formatPoints, pointsJson, type ShownPoint, type ShownPoints } from "../report/points.ts";
import { archivedNow } from "./archived.ts";
import { type CommandResult, result, textOptions, type World } from "./command.ts";
import type { Workspace } from "./workspace.ts";

type Store = Pick<Workspace, "store">["store"];

/** What may be done with each rollback point before a status, newest first, each held to what was written. */
export async function shownPoints(
  store: Store,
  head: string,
  status: Status,
  policy: Environment | undefined,
  now: Date,
  isArchived: IsArchived,
  limit?: number,
): Promise<readonly ShownPoint[]> {
  const checked = await checkedPoints(store, head, status, limit);
  const stated = statedPoints({
    status,
    points: checked.flatMap(soundPoint),
    maxAge: policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY,
    now: now.toISOString(),
    isArchived,
  });
  const known = new Map(stated.map((one) => [one.point.revision, one]));
  return Promise.all(
    checked.map(async (point) => {
      if (point.problem !== null) return shown(point, undefined);
      const commit = await writtenBy(store, point.commit, deploymentId(status));
      return shown({ ...point, commit }, known.get(point.revision));
    }),
  );
}

/** The commit that wrote it, as the history names it: a point is known by one at which it lay there unchanged. */
async function writtenBy(store: Store, there: string, id: DeploymentId): Promise<string> {
  for await (const { commit } of store.log({ from: there, paths: [statusPath(id)], limit: 1 })) return commit;
  return there;
}

function shown(
  { revision, commit, status, endedAt, problem }: CheckedPoint,
  stated: StatedPoint | undefined,
): ShownPoint {
  return {
    revision,
    commit,
    state: stated?.state ?? null,
    why: problem ?? stated?.why ?? null,
    version: status?.desired.blue ?? null,
    traffic: status?.traffic ?? {},
    at: status?.at ?? null,
    endedAt,
    usedBy: stated?.usedBy ?? null,
  };
}

/** `history SERVER --points`: of every environment, or of those that are named. */
export async function pointsResult(
  workspace: Workspace,
  world: World,
  head: string,
  server: string,
  environments: readonly string[],
): Promise<CommandResult> {
  const { store } = workspace;
  const isArchived = await archivedNow(workspace, server);
  const reading = await readDeployed(
    store,
    { kind: "deployments", ids: [], servers: [server] },
    { at: head },
  );
  const all: ShownPoints[] = [];
  if (reading.kind === "present") {
    const { state } = reading;
    const waves = waveOf(state.environments);
    const wave = ({ environment }: Status) => waves.get(environment) ?? 0;
    const statuses = [...state.statuses.values()]
      .filter((status) => status.server === server)
      .filter(({ environment }) => environments.length === 0 || environments.includes(environment))
      .sort((a, b) => wave(a) - wave(b) || compareText(deploymentId(a), deploymentId(b)));
    for (const status of statuses) {
      const { environment } = status;
      const policy = state.environments.get(environment);
      const points = await shownPoints(store, head, status, policy, world.now(), isArchived);
      all.push({ environment, server, points });
    }
  }
  return result("ok", formatPoints(all, textOptions(world)), {
    more: false,
    history: [],
    branch: [],
    points: all.map(pointsJson),
  });
}
