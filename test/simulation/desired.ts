import { contractDigest } from "../../src/contract/canonical.ts";
import { digestOf } from "../../src/model/canonical.ts";
import type { Deployment } from "../../src/model/deployment.ts";
import type { Environment } from "../../src/model/environment.ts";
import type { Desired, ServerUnit } from "../../src/model/project.ts";
import type { Release } from "../../src/model/release.ts";
import { aDeployment, anEnvironment, aRelease, aServer } from "../support/model.ts";
import { contractNamed } from "./oracle.ts";

/** What people edit of one deployment. */
export interface Wish {
  readonly blue: string;
  readonly green: Readonly<Record<string, number>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** The repository as people have it on their default branch, as one value for each commit. */
export interface DesiredState {
  readonly released: Readonly<Record<string, readonly string[]>>;
  readonly policies: Readonly<Record<string, Partial<Environment>>>;
  /** By `ENVIRONMENT/SERVER`. */
  readonly wishes: Readonly<Record<string, Wish>>;
  readonly variables: Readonly<Record<string, string>>;
}

const reviewed = contractDigest(contractNamed("reviewed"));
const releases = new Map<string, Release>();

/** The same release is the same value for ever. */
export function releaseOf(server: string, version: string): Release {
  const key = `${server}@${version}`;
  const known = releases.get(key);
  if (known) return known;
  const plain = aRelease(server, version);
  const made: Release = {
    ...plain,
    digest: digestOf({ server, version }),
    release: { ...plain.release, contract: { digest: reviewed, tools: 1, prompts: 0, resources: 0 } },
    server: {
      ...plain.server,
      description: "A server",
      packages: [
        {
          registryType: "npm",
          identifier: `@acme/${server}`,
          version,
          transport: { type: "stdio" },
          environmentVariables: [{ name: "TIMEOUT" }, { name: "LOG" }],
        },
      ],
    },
  };
  releases.set(key, made);
  return made;
}

/** What `convention` would read from such a commit; only the servers that are asked for, all where absent. */
export function desiredOf(commit: string, state: DesiredState, servers?: ReadonlySet<string>): Desired {
  const environments = new Map(
    Object.entries(state.policies).map(([id, policy]) => [id, anEnvironment(id, policy)] as const),
  );
  const units = Object.keys(state.released)
    .filter((server) => servers?.has(server) ?? true)
    .map((server) => [server, unitOf(server, state)] as const);
  return {
    commit,
    project: {
      headgate: 1,
      file: "headgate.yaml",
      variables: state.variables,
      teams: {},
      overrides: [],
    },
    environments,
    servers: new Map(units),
  };
}

function unitOf(server: string, state: DesiredState): ServerUnit {
  const versions = state.released[server] ?? [];
  const deployments = Object.entries(state.wishes).flatMap(([id, wish]): Deployment[] => {
    const [environment = "", of] = id.split("/");
    return of === server ? [aDeployment(environment, server, wish)] : [];
  });
  return {
    ...aServer(server, versions, deployments),
    releases: new Map(versions.map((version) => [version, releaseOf(server, version)])),
  };
}

/** What one commit touches of another, as the paths of its files would tell. */
export interface Difference {
  readonly servers: ReadonlySet<string>;
  readonly environments: ReadonlySet<string>;
  readonly project: boolean;
}

export function differenceOf(a: DesiredState, b: DesiredState): Difference {
  const servers = new Set<string>();
  for (const id of new Set([...Object.keys(a.wishes), ...Object.keys(b.wishes)])) {
    if (digestOf(a.wishes[id] ?? null) !== digestOf(b.wishes[id] ?? null))
      servers.add(id.split("/")[1] ?? "");
  }
  for (const server of Object.keys(b.released)) {
    if (digestOf(a.released[server] ?? null) !== digestOf(b.released[server])) servers.add(server);
  }
  const environments = Object.keys(b.policies).filter(
    (id) => digestOf(a.policies[id] ?? null) !== digestOf(b.policies[id]),
  );
  return {
    servers,
    environments: new Set(environments),
    project: digestOf(a.variables) !== digestOf(b.variables),
  };
}
