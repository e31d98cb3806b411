import { deploymentFile, environmentFile, releaseFile } from "../convention/paths.ts";
import { defaultEnvironment, type Environment } from "../model/environment.ts";
import type { Desired, ServerUnit } from "../model/project.ts";
import type { Status } from "../model/status.ts";
import type { DeployedState } from "../reconcile/deployed-state.ts";
import { stableOf } from "../reconcile/variants.ts";

/** The statuses of one server, by environment. */
export function statusesOf(state: DeployedState, server: string): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const status of state.statuses.values()) {
    if (status.server === server) found.set(status.environment, status);
  }
  return found;
}

/**
 * What runs, in the form of the desired side: what a removal takes away is judged by that, and so again by
 * every later run for as long as it waits.
 */
export function whatRuns(state: DeployedState): Desired {
  const servers = new Map<string, ServerUnit>();
  const environments = new Map(state.environments);
  for (const status of state.statuses.values()) {
    const { blue, green } = status.desired;
    if (blue === null || Object.keys(status.traffic).length === 0) continue;
    const { server: id, environment } = status;
    if (!environments.has(environment)) environments.set(environment, unknownEnvironment(environment));
    const deployments = new Map(servers.get(id)?.deployments);
    const file = deploymentFile(environment, id);
    deployments.set(environment, {
      environment,
      server: id,
      file,
      blue,
      green,
      variables: {},
      secrets: {},
      overrides: [],
    });
    servers.set(id, { id, versions: new Set(), releases: new Map(), deployments });
  }
  const project = { headgate: 1, file: "headgate.yaml", variables: {}, teams: {}, overrides: [] } as const;
  return { commit: null, project, environments, servers };
}

function unknownEnvironment(id: string): Environment {
  return { ...defaultEnvironment, id, file: environmentFile(id) };
}

/** The files of the releases that are stable somewhere: what comes there is compared with them. */
export function runningReleases({ statuses }: Pick<DeployedState, "statuses">): ReadonlySet<string> {
  const files = [...statuses.values()].flatMap((status) => {
    const version = status.variants[stableOf(status) ?? ""]?.version;
    return version === undefined ? [] : [releaseFile(status.server, version)];
  });
  return new Set(files);
}
