import type { Look } from "../apply/ports.ts";
import { type Scope as LoadScope, loadDesired } from "../convention/load.ts";
import { locate } from "../convention/locate.ts";
import {
  classify,
  deploymentFile,
  environmentFile,
  environmentsFolder,
  serverFile,
} from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import { endedLocalRuns } from "../deployed/run-identity.ts";
import { type Reading, type ReadScope, readDeployed } from "../deployed/state.ts";
import { isAncestor } from "../git/ancestry.ts";
import { changedPaths } from "../git/changes.ts";
import { treeSource } from "../git/tree-source.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import { checkProject, checkServer, distinct } from "../rules/registry.ts";
import { targetFindings } from "./target-findings.ts";
import type { Workspace } from "./workspace.ts";

/** What of the desired side is looked at, and what it is compared with. */
export interface DesiredScope {
  readonly source: Source;
  /** Everything, or what differs between two states of the repository. */
  readonly touched: Touched | "all";
  /** Where releases were last known good: a changed one is a finding against it. */
  readonly base?: Source;
  /** Servers to load besides those that were touched. */
  readonly servers?: Iterable<string>;
  readonly now: string;
}

export interface Checked {
  readonly desired: Desired;
  /** Every finding, with file, line and column where a file is concerned. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
export async function checkDesired(scope: DesiredScope): Promise<Checked> {
  const load = await loadScope(scope, scope.source);
  const { desired, findings, omitted } = await loadDesired(scope.source, load);
  const base = scope.base && (await loadDesired(scope.base, await loadScope(scope, scope.base))).desired;
  const { now } = scope;
  const found = [
    ...findings,
    ...checkProject({ desired, now, ...(base ? { base } : {}) }),
    ...[...desired.servers.values()].flatMap((server) => {
      const before = base?.servers.get(server.id);
      const { project, environments } = desired;
      return checkServer({ project, environments, server, now, ...(before ? { base: before } : {}) });
    }),
  ];
  const told = distinct(found).filter((finding) => !followsFrom(finding, omitted));
  return { desired, findings: await locate(told, scope.source) };
}

/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place }: Finding, omitted: ReadonlySet<string>): boolean {
  if (omitted.size === 0 || !place) return false;
  const what = classify(place.file);
  if (rule === "version/unknown-server") return "server" in what && omitted.has(serverFile(what.server));
  if (rule === "version/not-released" && "server" in what) {
    return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
  }
  if (rule === "promotion/unknown-environment" || rule === "promotion/unknown-upstream") {
    return [...omitted].some((file) => classify(file).kind === "environment");
  }
  return false;
}

async function loadScope(scope: DesiredScope, source: Source): Promise<LoadScope> {
  if (scope.touched === "all") return { kind: "all" };
  const { servers, environments, project, files } = scope.touched;
  const wanted = new Set([...servers, ...(scope.servers ?? [])]);
  const folders = project ? await environmentIds(source) : environments;
  for (const environment of folders) {
    for (const server of await serversIn(source, environment)) wanted.add(server);
  }
  return { kind: "touched", servers: wanted, files };
}

async function environmentIds(source: Source): Promise<readonly string[]> {
  const names = await source.names(environmentsFolder);
  return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}

async function serversIn(source: Source, environment: string): Promise<readonly string[]> {
  const names = await source.names(`${environmentsFolder}/${environment}`);
  return names.flatMap((name) =>
    name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : [],
  );
}

export interface LookRequest {
  readonly source: Source;
  /** The commit that the source is of; for the working tree, the one it is based on. */
  readonly commit: string;
  /** What this change touches; "all" for a full look. */
  readonly change: Touched | "all";
  readonly base?: Source;
  readonly now: string;
  readonly ids?: ReadonlySet<DeploymentId>;
  /** The source is a branch that may be older than what was considered last: that is not a change of its. */
  readonly mayBeBehind?: true;
}

export type LookResult =
  | { readonly kind: "look"; readonly look: Look }
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] };

/**
 * Both sides, as far as a plan or a run needs them: what a change touches, what was merged but not considered
 * yet, and what is pending. Blocked where the branch `deployed` is absent or must not be written to.
 */
export async function lookAt(workspace: Workspace, request: LookRequest): Promise<LookResult> {
  const { store, repository, directory } = workspace;
  const head = await store.head();
  const first = await readDeployed(
    store,
    { kind: "deployments", ids: [], servers: [] },
    head === null ? {} : { at: head },
  );
  if (first.kind === "absent") return { kind: "blocked", findings: first.findings };
  const merged = await mergedSince(first.state.applied, request, async (applied, commit) => {
    if (request.mayBeBehind && (await isAncestor(repository, commit, applied))) return touchedBy([]);
    return touchedBy(await changedPaths(repository, applied, commit, directory));
  });
  const change = request.change;
  const whole = change === "all" || merged === "all";
  const named = [...first.state.pending.keys(), ...first.tampered.keys(), ...(request.ids ?? [])];
  const { desired, findings } = await checkDesired({
    source: request.source,
    touched: whole ? "all" : union(change, merged),
    servers: named.map(serverOf),
    now: request.now,
    ...(request.base ? { base: request.base } : {}),
  });
  const changed = new Set(await idsTouched(change, desired, request.source, workspace, first));
  const waiting = merged === "all" ? [] : await idsTouched(merged, desired, request.source, workspace, first);
  const ids = new Set([...changed, ...waiting, ...named]);
  const scope: ReadScope =
    change === "all" || merged === "all"
      ? { kind: "all" }
      : { kind: "deployments", ids, servers: new Set([...ids].map(serverOf)) };
  const reading = await readDeployed(store, scope, { at: first.state.head });
  if (reading.kind === "absent") return { kind: "blocked", findings: reading.findings };
  const rewound = await rewoundFindings(workspace, first.state.head);
  const branchFindings = distinct([...reading.findings, ...rewound]);
  if (!reading.writable || rewound.length > 0) return { kind: "blocked", findings: branchFindings };
  if (scope.kind === "all") {
    for (const id of reading.state.statuses.keys()) ids.add(id);
    for (const unit of desired.servers.values()) {
      for (const environment of unit.deployments.keys()) {
        ids.add(`${environment}/${unit.id}`);
        if (change === "all") changed.add(`${environment}/${unit.id}`);
      }
    }
  }
  const unfit = await locate(targetFindings(desired, reading.state, ids), request.source);
  const written = distinct([...findings, ...unfit]);
  const all = [...written, ...branchFindings];
  const runs = [...reading.state.statuses.values()].flatMap((status) => status.lease?.run ?? []);
  return {
    kind: "look",
    look: {
      desired,
      commit: request.commit,
      deployed: reading.state,
      manifest: reading.manifest,
      scope: new Map([...ids].map((id) => [id, changed.has(id) ? "change" : "pending"])),
      findings: all,
      findingsOf: new Map([...ids].map((id) => [id, written.filter((finding) => concerns(finding, id))])),
      tampered: reading.tampered,
      endedRuns: endedLocalRuns(runs),
    },
  };
}

/** What was merged since the last run that considered it; everything where no run ever did. */
async function mergedSince(
  applied: string | null,
  request: LookRequest,
  between: (applied: string, commit: string) => Promise<Touched>,
): Promise<Touched | "all"> {
  if (applied === null) return "all";
  return applied === request.commit ? touchedBy([]) : between(applied, request.commit);
}

function union(a: Touched, b: Touched | "all"): Touched {
  if (b === "all") return a;
  return {
    servers: new Set([...a.servers, ...b.servers]),
    environments: new Set([...a.environments, ...b.environments]),
    project: a.project || b.project,
    files: new Set([...a.files, ...b.files]),
    other: [],
  };
}

/** The deployments that changed files concern, on either side: removed ones are only on the deployed one. */
async function idsTouched(
  touched: Touched | "all",
  desired: Desired,
  source: Source,
  { store }: Workspace,
  reading: Extract<Reading, { kind: "present" }>,
): Promise<readonly DeploymentId[]> {
  if (touched === "all") return [];
  const { head } = reading.state;
  const environments = new Set([...desired.environments.keys(), ...reading.state.environments.keys()]);
  const ids = [...touched.servers].flatMap((server) => [...environments].map((id) => `${id}/${server}`));
  for (const environment of touched.project ? environments : touched.environments) {
    const here = await serversIn(source, environment);
    const there = (await store.names(head, environment)).filter((name) => name.endsWith("/"));
    for (const server of [...here, ...there.map((name) => name.slice(0, -1))])
      ids.push(`${environment}/${server}`);
  }
  return ids;
}

async function rewoundFindings(workspace: Workspace, head: string): Promise<readonly Finding[]> {
  const seen = await workspace.store.rewoundFrom(head);
  if (seen === null) return [];
  return [
    {
      rule: "deployed/rewound",
      outcome: "fail",
      severity: "critical",
      message: `The branch ${workspace.store.name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`,
      hint: `bring ${seen.slice(0, 12)} back, or take what is there as the truth: headgate recover`,
    },
  ];
}

/** Whether a finding stands in the way of a deployment: its own, its server's, its environment's, everyone's. */
function concerns(finding: Finding, id: DeploymentId): boolean {
  const [environment = "", server = ""] = id.split("/");
  if (finding.environment !== undefined && finding.environment !== environment) return false;
  if (finding.server !== undefined && finding.server !== server) return false;
  if (finding.environment !== undefined || finding.server !== undefined) return true;
  const file = finding.file ?? finding.place?.file;
  if (file === undefined) return true;
  const what = classify(file);
  if (what.kind === "environment") return what.environment === environment;
  if (what.kind === "deployment") return file === deploymentFile(environment, server);
  if ("server" in what) return what.server === server;
  return what.kind === "headgate" || file === environmentFile(environment);
}

function serverOf(id: DeploymentId): string {
  return id.split("/")[1] ?? "";
}

/** The tree of a commit of the desired branch as a source. */
export function commitSource(workspace: Workspace, commit: string): Source {
  return treeSource(workspace.repository, commit, workspace.directory);
}
