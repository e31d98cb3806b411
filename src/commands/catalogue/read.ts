import type { Contract } from "../../contract/contract.ts";
import { loadDesired } from "../../convention/load.ts";
import { releaseFile, serversFolder } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { readDeployed } from "../../deployed/state.ts";
import { compareText, type Finding, hasFailure } from "../../model/finding.ts";
import type { Desired, ServerUnit } from "../../model/project.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import { waveOf } from "../../reconcile/waves.ts";
import {
  type CataloguePlace,
  type CatalogueServer,
  type CatalogueVersion,
  overviewPage,
  serverPage,
  shownVersion,
} from "../../report/contract/catalogue.ts";
import { lifecycleOf } from "../../rules/versions/lifecycle.ts";
import type { Invocation, World } from "../command.ts";
import { contractSource } from "../contract/source.ts";
import { keyOf, readReleasedContracts } from "../contracts.ts";
import { isSet } from "../options.ts";
import type { Workspace } from "../workspace.ts";

export interface CatalogueRead {
  readonly source: Source;
  /** Undefined where what is there cannot be told whole. */
  readonly servers?: readonly CatalogueServer[];
  readonly findings: readonly Finding[];
}

/** The server that is named, or all, with everything their pages tell. In order of their ids. */
export async function catalogueServers(
  workspace: Workspace,
  invocation: Invocation,
  world: World,
): Promise<CatalogueRead> {
  const source = await contractSource(workspace, invocation);
  const [named] = invocation.positionals;
  world.progress("reading servers and releases");
  const loaded = await loadDesired(source, await scopeOf(source, named));
  const { desired, findings } = loaded;
  if (hasFailure(findings)) return { source, findings };
  const state = isSet(invocation, "no-deployed") ? null : await deployedState(workspace, named);
  if (state !== null && "findings" in state) return { source, findings: state.findings };
  const units = [...desired.servers.values()]
    .filter(
      ({ id, server, versions }) => (named === undefined || id === named) && (server || versions.size > 0),
    )
    .sort((a, b) => compareText(a.id, b.id));
  const servers: CatalogueServer[] = [];
  for (const unit of units)
    servers.push(await serverOf(source, unit, state && placesOf(unit.id, desired, state)));
  return { source, servers, findings };
}

async function scopeOf(
  source: Source,
  server: string | undefined,
): Promise<Parameters<typeof loadDesired>[1]> {
  if (server === undefined) return { kind: "all" };
  const names = await source.names(`${serversFolder}/${server}/versions`);
  const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const files = new Set(versions.map((version) => releaseFile(server, version)));
  return { kind: "touched", servers: new Set([server]), files };
}

/** Statuses; nothing at all where nothing was ever deployed. */
async function deployedState(
  { store }: Workspace,
  server: string | undefined,
): Promise<Pick<DeployedState, "statuses" | "environments"> | { readonly findings: readonly Finding[] }> {
  if ((await store.head()) === null && !(await store.seen()))
    return { statuses: new Map(), environments: new Map() };
  const reading = await readDeployed(
    store,
    server === undefined ? { kind: "all" } : { kind: "deployments", ids: [], servers: [server] },
  );
  return reading.kind === "absent" ? { findings: reading.findings } : reading.state;
}

function placesOf(
  server: string,
  desired: Desired,
  { statuses, environments }: Pick<DeployedState, "statuses" | "environments">,
): readonly CataloguePlace[] {
  const waves = waveOf(new Map([...environments, ...desired.environments]));
  return [...statuses.values()]
    .filter(
      (status) => status.server === server && status.event !== "removed" && status.outcome !== "removed",
    )
    .map(({ environment, desired: { blue }, traffic }) => ({ environment, blue, live: traffic }))
    .sort(
      (a, b) =>
        (waves.get(a.environment) ?? 0) - (waves.get(b.environment) ?? 0) ||
        compareText(a.environment, b.environment),
    );
}

async function serverOf(
  source: Source,
  unit: ServerUnit,
  places: readonly CataloguePlace[] | null,
): Promise<CatalogueServer> {
  const { id, server, releases } = unit;
  const { versionBefore } = await import("../../contract/semver.ts");
  const sorted = [...releases.values()].sort((a, b) => compareVersions(b.version, a.version));
  const read = await readReleasedContracts(
    source,
    sorted.map(({ version }) => ({ server: id, version })),
  );
  const contractOf = (version: string): Contract | undefined => {
    const found = read.get(keyOf({ server: id, version }));
    return found?.kind === "found" ? found.contract : undefined;
  };
  const versions: CatalogueVersion[] = [];
  for (const release of sorted) {
    const before = versionBefore(release.version, releases.keys());
    versions.push({
      release,
      lifecycle: lifecycleOf(server, release.version),
      since: before === null ? null : await sinceOf(before, contractOf(before), contractOf(release.version)),
    });
  }
  const shown = shownVersion(versions);
  return {
    id,
    server,
    versions,
    shown: shown === undefined ? null : { version: shown, contract: contractOf(shown) },
    places,
  };
}

async function sinceOf(
  version: string,
  before: Contract | undefined,
  after: Contract | undefined,
): Promise<CatalogueVersion["since"]> {
  if (!before || !after) return null;
  const { compareContracts } = await import("../../contract/compare.ts");
  const { summarizeComparison } = await import("../../contract/summary.ts");
  return { version, line: summarizeComparison(compareContracts(before, after)) };
}

/** Pages by their path below the folder; the overview only where all servers are told. */
export function cataloguePages(
  servers: readonly CatalogueServer[],
  isWhole: boolean,
): ReadonlyMap<string, string> {
  const pages = servers.map((one) => [`servers/${one.id}.md`, serverPage(one)] as const);
  return new Map([...(isWhole ? [["README.md", overviewPage(servers)] as const] : []), ...pages]);
}
