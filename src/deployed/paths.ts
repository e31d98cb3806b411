import type { DeploymentId } from "../model/deployment.ts";

/** What the branch says of itself: version of its layout, the convention's folder, the desired commit considered. */
export const manifestPath = "headgate.json";
export const stopPath = "stop.json";
/** The last command that was refused to somebody; its history is that of all refusals. */
export const refusedPath = "refused.json";
export const pendingFolder = "pending";

/** The file of a folder of an environment's name that holds the policy in force. */
export function policyPath(environment: string): string {
  return `${environment}/environment.json`;
}

export function statusPath(id: DeploymentId): string {
  return `${id}/status.json`;
}

/** Where an output of a deployment lies; `path` is from the deployment's folder. */
export function outputPath(id: DeploymentId, path: string): string {
  return `${id}/${path}`;
}

export function pendingPath(id: DeploymentId): string {
  return `${pendingFolder}/${id}.json`;
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const idPattern = new RegExp(`^${label}$`);
const deploymentPattern = new RegExp(`^(${label})/(${label})/.+$`);
const pendingPattern = new RegExp(`^${pendingFolder}/(${label})/(${label})\\.json$`);

/** Ids of servers and environments are DNS labels; `pending` is the branch's own folder. */
export function isEnvironmentId(name: string): boolean {
  return idPattern.test(name) && name !== pendingFolder;
}

/** The deployment whose folder a path lies in; undefined elsewhere. */
export function deploymentOfPath(path: string): DeploymentId | undefined {
  const [, environment, server] = deploymentPattern.exec(path) ?? pendingPattern.exec(path) ?? [];
  const own = environment === undefined || server === undefined || environment === pendingFolder;
  return own ? pendingDeployment(path) : `${environment}/${server}`;
}

function pendingDeployment(path: string): DeploymentId | undefined {
  const [, environment, server] = pendingPattern.exec(path) ?? [];
  return environment === undefined || server === undefined ? undefined : `${environment}/${server}`;
}

export function isStatusPath(path: string): boolean {
  return (
    path.endsWith("/status.json") && path.split("/").length === 3 && !path.startsWith(`${pendingFolder}/`)
  );
}

/** Files that decide what a run may do anywhere: the manifest, the stops, and the policies in force. */
export function isSteering(path: string): boolean {
  return path === manifestPath || path === stopPath || /^[^/]+\/environment\.json$/.test(path);
}
