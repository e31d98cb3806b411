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
import { distinct } from "../../rules/registry.ts";
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

/** Servers whose releases are read at once. */
const atOnce = 64;

/** The server that is named, or all, with everything their pages tell. In order of their ids. */
export async function catalogueServers(
  workspace: Workspace,
  invocation: Invocation,
  world: World,
): Promise<CatalogueRead> {
  const source = await contractSource(workspace, invocation);
  const [named] = invocation.positionals;
  world.progress("reading servers and releases");
  const state = isSet(invocation, "no-deployed") ? null : await deployedState(workspace, named);
  if (state !== null && "findings" in state) return { source, findings: state.findings };
  const ids = named === undefined ? await idsIn(source) : [named];
  const findings: Finding[] = [];
  const servers: CatalogueServer[] = [];
  for (let start = 0; start < Math.max(1, ids.length); start += atOnce) {
    const loaded = await loadDesired(source, await scopeOf(source, ids.slice(start, start + atOnce)));
    for (const finding of loaded.findings) findings.push(finding);
    const { desired } = loaded;
    const units = [...desired.servers.values()].sort((a, b) => compareText(a.id, b.id));
    for (const unit of units) {
      // A deployment alone makes no server.
      if (unit.server === undefined && unit.versions.size === 0) continue;
      servers.push(await serverOf(source, unit, state && placesOf(unit.id, desired, state)));
    }
  }
  const told = distinct(findings);
  return hasFailure(told) ? { source, findings: told } : { source, servers, findings: told };
}

async function idsIn(source: Source): Promise<readonly string[]> {
  const names = await source.names(serversFolder);
  return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : [])).sort();
}

/** Every release of the servers, also those that no deployment names. */
async function scopeOf(
  source: Source,
  servers: readonly string[],
): Promise<Parameters<typeof loadDesired>[1]> {
  const files = new Set<string>();
  for (const server of servers) {
    for (const name of await source.names(`${serversFolder}/${server}/versions`)) {
      if (name.endsWith(".json")) files.add(releaseFile(server, name.slice(0, -".json".length)));
    }
  }
  return { kind: "touched", servers: new Set(servers), files };
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
  const { tryCompare } = await import("../../contract/try-compare.ts");
  const { summarizeComparison } = await import("../../contract/summary.ts");
  const comparison = tryCompare(before, after);
  return { version, line: comparison ? summarizeComparison(comparison) : "cannot be compared" };
}

/** Pages by their path below the folder; the overview only where all servers are told. */
export function cataloguePages(
  servers: readonly CatalogueServer[],
  isWhole: boolean,
): ReadonlyMap<string, string> {
  const pages = servers.map((one) => [`servers/${one.id}.md`, serverPage(one)] as const);
  return new Map([...(isWhole ? [["README.md", overviewPage(servers)] as const] : []), ...pages]);
}
