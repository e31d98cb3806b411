import type { Deployment } from "../../src/model/deployment.ts";
import { deploymentId } from "../../src/model/deployment.ts";
import { defaultEnvironment, type Environment } from "../../src/model/environment.ts";
import type { Desired, ServerUnit } from "../../src/model/project.ts";
import type { Release } from "../../src/model/release.ts";
import { defaultHealth } from "../../src/model/server.ts";
import type { Status } from "../../src/model/status.ts";
import type { DeployedState } from "../../src/reconcile/deployed-state.ts";
import { desiredInputs } from "../../src/reconcile/inputs.ts";

/** Instants of the tests, in minutes from a fixed start. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, minutes)).toISOString();
}

export function anEnvironment(id: string, policy: Partial<Environment> = {}): Environment {
  return {
    ...defaultEnvironment,
    id,
    file: `environments/${id}/environment.yaml`,
    targets: [{ type: "mcp", scope: "project", path: `clients/${id}.json` }],
    ...policy,
  };
}

export function aRelease(id: string, version: string): Release {
  return {
    id,
    version,
    file: `servers/${id}/versions/${version}.json`,
    digest: `sha256-${version}`,
    server: {
      name: `io.github.acme/${id}`,
      version,
      packages: [{ registryType: "npm", identifier: `@acme/${id}`, version, transport: { type: "stdio" } }],
    },
    release: { changelog: ["Something"] },
  };
}

export function aDeployment(
  environment: string,
  server: string,
  fields: Partial<Deployment> & { readonly blue: string },
): Deployment {
  return {
    environment,
    server,
    file: `environments/${environment}/${server}.yaml`,
    green: {},
    variables: {},
    secrets: {},
    overrides: [],
    ...fields,
  };
}

export function aServer(
  id: string,
  versions: readonly string[],
  deployments: readonly Deployment[],
): ServerUnit {
  return {
    id,
    server: {
      id,
      file: `servers/${id}/server.yaml`,
      name: `io.github.acme/${id}`,
      health: defaultHealth,
      lifecycle: [],
      variables: {},
    },
    versions: new Set(versions),
    releases: new Map(versions.map((version) => [version, aRelease(id, version)])),
    deployments: new Map(deployments.map((deployment) => [deployment.environment, deployment])),
  };
}

export function aDesired(
  environments: readonly Environment[],
  servers: readonly ServerUnit[],
  variables: Readonly<Record<string, string>> = {},
): Desired {
  return {
    commit: "c".repeat(40),
    project: { headgate: 1, file: "headgate.yaml", variables, teams: {}, overrides: [] },
    environments: new Map(environments.map((environment) => [environment.id, environment])),
    servers: new Map(servers.map((server) => [server.id, server])),
  };
}

export function aDeployed(
  environments: readonly Environment[],
  statuses: readonly Status[] = [],
): DeployedState {
  return {
    head: "d".repeat(40),
    applied: null,
    environments: new Map(environments.map((environment) => [environment.id, environment])),
    statuses: new Map(statuses.map((status) => [deploymentId(status), status])),
    pending: new Map(),
    stops: [],
    points: new Map(),
  };
}

/** A settled, healthy status of what `desired` says of one deployment. */
export function aStatus(desired: Desired, id: string, fields: Partial<Status> = {}): Status {
  const [environmentId = "", serverId = ""] = id.split("/");
  const unit = desired.servers.get(serverId);
  const environment = desired.environments.get(environmentId);
  const deployment = unit?.deployments.get(environmentId);
  if (!unit || !environment || !deployment) throw new Error(`no deployment ${id}`);
  const inputs = desiredInputs(desired, unit, environment, deployment);
  return {
    headgate: 1,
    server: serverId,
    environment: environmentId,
    revision: 1,
    event: "deployed",
    outcome: "healthy",
    desired: { commit: desired.commit, digest: inputs.digest, blue: inputs.blue, green: inputs.green },
    ...inputs.live,
    rollout: null,
    watch: null,
    stable: null,
    soak:
      inputs.blue === null
        ? {}
        : {
            [inputs.blue]: {
              release: unit.releases.get(inputs.blue)?.digest ?? "",
              longest: 0,
              since: minute(0),
            },
          },
    hold: [],
    lease: null,
    cause: { actor: "octocat", run: "local:1" },
    gates: [],
    probes: [],
    problem: null,
    outputs: {},
    at: minute(0),
    digest: "sha256-0",
    ...fields,
  };
}
