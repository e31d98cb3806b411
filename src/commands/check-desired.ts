import { type Loaded, type Scope as LoadScope, loadDesired } from "../convention/load.ts";
import { locate } from "../convention/locate.ts";
import {
  classify,
  environmentFile,
  environmentsFolder,
  projectFile,
  serverFile,
} from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import type { Touched } from "../convention/touched.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { Status } from "../model/status.ts";
import { checkProject, checkServer, distinct } from "../rules/registry.ts";
import { changedContracts } from "./contract/changed.ts";
import { releasedContracts } from "./semver/released.ts";

/** What of the desired side is looked at, and what it is compared with. */
export interface DesiredScope {
  readonly source: Source;
  /** Everything, or what differs between two states of the repository. */
  readonly touched: Touched | "all";
  /** The changed files where everything is looked at; none where the base is not known. */
  readonly files?: ReadonlySet<string>;
  /** Where releases were last known good: a changed one is a finding against it. */
  readonly base?: Source;
  /** Of the base, only releases that changed are wanted: what it would render is nobody's question. */
  readonly changedOnly?: boolean;
  /** What was there before, for what a removal takes away; the base where absent. */
  readonly before?: Desired;
  /** Servers to load besides those that were touched. */
  readonly servers?: Iterable<string>;
  /** What runs of a server, by environment, where that is known. */
  readonly statuses?: (server: string) => ReadonlyMap<string, Status>;
  /** Files of the releases that run. */
  readonly running?: ReadonlySet<string>;
  readonly now: string;
}

export interface Checked {
  readonly desired: Desired;
  /** Files that were left out for findings of their own. */
  readonly omitted: ReadonlySet<string>;
  /** The same part of the base, where there is one. */
  readonly base?: Desired;
  /** Every finding, with file, line and column where a file is concerned. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
export async function checkDesired(scope: DesiredScope): Promise<Checked> {
  const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
    load(scope.source, scope, scope.running && { running: scope.running }),
    scope.base && load(scope.base, scope, scope.changedOnly ? { changedOnly: true } : {}),
  ]);
  const base = loadedBase?.desired;
  const before = scope.before ?? base;
  const { touched, now } = scope;
  const policies = touched === "all" || touched.project || touched.environments.size > 0;
  const { project, environments } = desired;
  const contracts = await releasedContracts(
    scope.source,
    desired,
    base && scope.base && { desired: base, source: scope.base },
  );
  const found = [
    ...findings,
    ...checkProject({ desired, now, ...(before ? { base: before } : {}) }, policies),
    ...[...desired.servers.values()].flatMap((server) => {
      const known = base?.servers.get(server.id);
      const released = contracts.get(server.id);
      return checkServer({
        project,
        environments,
        server,
        now,
        ...(known ? { base: known } : {}),
        ...(released ? { releasedContracts: released } : {}),
        ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
      });
    }),
    ...(await changedContracts(scope.source, touched === "all" ? scope : touched)),
  ];
  return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}

async function load(
  source: Source,
  scope: DesiredScope,
  how: { readonly changedOnly?: boolean; readonly running?: ReadonlySet<string> } = {},
): Promise<Loaded> {
  return loadDesired(source, { ...(await loadScopeOf(source, scope)), ...how });
}

/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
export function tell(
  found: readonly Finding[],
  omitted: ReadonlySet<string>,
  source: Source,
): Promise<readonly Finding[]> {
  const unread = found.some(({ rule, place, file }) => {
    const ofProject = (place?.file ?? file) === projectFile;
    return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
  });
  const told = distinct(found).filter(
    (finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)),
  );
  return locate(told, source);
}

/** What would be said of everything where nothing could be read. */
const removals: ReadonlySet<string> = new Set(["environment/removed-not-empty", "deployment/many-removed"]);

/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place, environment }: Finding, omitted: ReadonlySet<string>): boolean {
  if (omitted.size === 0 || !place) return false;
  if (rule === "environment/removed-not-empty") return omitted.has(environmentFile(environment ?? ""));
  const what = classify(place.file);
  if (rule === "contract/not-captured") return omitted.has(place.file);
  if (rule === "version/unknown-server") return "server" in what && omitted.has(serverFile(what.server));
  if (rule === "version/not-released" && "server" in what) {
    return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
  }
  if (rule === "promotion/unknown-environment") {
    return [...omitted].some((file) => classify(file).kind === "environment");
  }
  return false;
}

/** The servers that a change concerns: its own, and all of an environment whose policy changes. */
export async function loadScopeOf(
  source: Source,
  { touched, files, servers = [] }: Pick<DesiredScope, "touched" | "files" | "servers">,
): Promise<LoadScope> {
  if (touched === "all") return { kind: "all", ...(files && { files }) };
  const wanted = new Set([...touched.servers, ...servers]);
  const folders = touched.project ? await environmentIds(source) : touched.environments;
  for (const environment of folders) {
    for (const server of await serversIn(source, environment)) wanted.add(server);
  }
  return { kind: "touched", servers: wanted, files: touched.files };
}

async function environmentIds(source: Source): Promise<readonly string[]> {
  const names = await source.names(environmentsFolder);
  return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}

/** The servers that have a deployment in an environment. */
export async function serversIn(source: Source, environment: string): Promise<readonly string[]> {
  const names = await source.names(`${environmentsFolder}/${environment}`);
  return names.flatMap((name) =>
    name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : [],
  );
}
