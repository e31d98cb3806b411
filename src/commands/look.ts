import type { Look } from "../apply/ports.ts";
import { locate } from "../convention/locate.ts";
import {
  classify,
  deploymentFile,
  environmentFile,
  environmentsFolder,
  projectFile,
  serversFolder,
} from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import { type Reading, type ReadScope, readDeployed } from "../deployed/state.ts";
import { isAncestor, tryResolve } from "../git/ancestry.ts";
import { changedPaths } from "../git/changes.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { DeployedState } from "../reconcile/deployed-state.ts";
import { desiredInputs } from "../reconcile/inputs.ts";
import { distinct } from "../rules/registry.ts";
import { deploymentAdvisories } from "./advisories/gather.ts";
import { checkDesired, loadScopeOf } from "./check-desired.ts";
import { commitSource } from "./commit-source.ts";
import { deploymentContracts } from "./semver/deployments.ts";
import { deploymentSignatures, judgesMoved } from "./signatures/gather.ts";
import { targetFindings } from "./target-findings.ts";
import { runningReleases, statusesOf, whatRuns } from "./what-runs.ts";
import type { Workspace } from "./workspace.ts";

export interface LookRequest {
  readonly source: Source;
  /** The commit that the source is of; for the working tree, the one it is based on. */
  readonly commit: string;
  /** What this change touches; "all" for a full look. */
  readonly change: Touched | "all";
  readonly base?: Source;
  /** What differs from the base, where this is a full look all the same. */
  readonly brought?: Touched;
  readonly now: string;
  readonly ids?: ReadonlySet<DeploymentId>;
  /** The source is a branch that may be older than what was considered last: that is not a change of its. */
  readonly mayBeBehind?: true;
  /** Nothing is decided by it: nobody is asked for advisories. */
  readonly onlyShown?: true;
  /** Where the branch was looked at already. */
  readonly first?: Promise<Reading>;
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
  const index = await (request.first ?? firstLook(workspace));
  if (index.kind === "absent") return { kind: "blocked", findings: index.findings };
  const { change, source, base } = request;
  const considered = await consideredHere(workspace, index.state.applied);
  const merged = await mergedSince(considered, request, async (applied, commit) => {
    if (request.mayBeBehind && (await isAncestor(repository, commit, applied))) return touchedBy([]);
    return touchedBy(await changedPaths(repository, applied, commit, directory));
  });
  const named = [...index.state.pending.keys(), ...index.tampered.keys(), ...(request.ids ?? [])];
  const touched = change === "all" || merged === "all" ? "all" : union(change, merged);
  const there = await deployedServers(workspace, index, touched);
  const servers = [...named.map(serverOf), ...there];
  const { files } = change === "all" ? (request.brought ?? nothingTouched) : change;
  const load = await loadScopeOf(source, { touched, servers });
  const scope: ReadScope =
    load.kind === "all" ? { kind: "all" } : { kind: "deployments", ids: named, servers: load.servers };
  const reading = await readDeployed(store, scope, { at: index.state.head });
  if (reading.kind === "absent") return { kind: "blocked", findings: reading.findings };
  const branchFindings = distinct([
    ...reading.findings,
    ...(await rewoundFindings(workspace, index.state.head)),
  ]);
  const rewound = branchFindings.some(({ rule }) => rule === "deployed/rewound");
  if (!reading.writable || rewound) return { kind: "blocked", findings: branchFindings };
  const elsewhere = otherDirectory(workspace, reading.manifest.directory);
  if (elsewhere) return { kind: "blocked", findings: [elsewhere] };
  const state = withoutDoubtfulSoak(reading.state, reading.tampered);
  const applied = considered === null ? undefined : commitSource(workspace, considered);
  const against = base ?? applied;
  const checked = await checkDesired({
    source,
    touched,
    files,
    servers,
    now: request.now,
    before: whatRuns(state),
    statuses: (server) => statusesOf(state, server),
    running: runningReleases(state),
    ...(against ? { base: against } : {}),
  });
  const { desired, findings } = checked;
  // A project file that cannot be read says nothing, least of all that everything is to go.
  const unreadable = findings.filter(isAboutProjectFile);
  if (unreadable.length > 0) return { kind: "blocked", findings: [...findings, ...branchFindings] };
  const ids = new Set<DeploymentId>(named);
  const changed = new Set<DeploymentId>();
  // Without a base of its own a request names what it wants to see, changed or not.
  const known = base && checked.base;
  for (const id of everyId(desired, state)) {
    const own = change === "all" || (isTouched(change, id) && differs(id, desired, known));
    if (own) changed.add(id);
    if (own || merged === "all" || isTouched(merged, id)) ids.add(id);
  }
  const contracts = await deploymentContracts({ source, desired, base: checked.base, deployed: state, ids });
  const judging = {
    source,
    desired,
    base: checked.base,
    against,
    considered,
    deployed: state,
    ids,
    at: (commit: string) => commitSource(workspace, commit),
    env: workspace.env,
  };
  const signatures = await deploymentSignatures(judging);
  const advisories = request.onlyShown
    ? undefined
    : await deploymentAdvisories({ ...judging, signal: workspace.signal, now: request.now });
  const unfit = await locate(targetFindings(desired, state, ids), source);
  const written = distinct([...findings, ...unfit]);
  const runs = [...state.statuses.values()].flatMap((status) => status.lease?.run ?? []);
  return {
    kind: "look",
    look: {
      desired,
      commit: request.commit,
      deployed: state,
      manifest: reading.manifest,
      scope: new Map([...ids].map((id) => [id, changed.has(id) ? "change" : "pending"])),
      findings: [...written, ...branchFindings],
      findingsOf: new Map(
        [...ids].map((id) => [id, written.filter((finding) => concerns(finding, id, desired))]),
      ),
      tampered: reading.tampered,
      omitted: checked.omitted,
      endedRuns: await workspace.host.endedRuns(runs),
      hasReviews: workspace.host.hasReviews ?? false,
      ...(contracts.size > 0 ? { contracts } : {}),
      signatures,
      ...(advisories ? { advisories } : {}),
      judgesMoved: await judgesMoved(judging),
    },
  };
}

/** What the branch `deployed` says without its statuses: enough to know which of them to read. */
export function firstLook({ store }: Pick<Workspace, "store">): Promise<Reading> {
  const reading = store
    .head()
    .then((head) => readDeployed(store, nothing, head === null ? {} : { at: head }));
  // It may fail before anyone asks for it.
  reading.catch(() => {});
  return reading;
}

const nothing = { kind: "deployments", ids: [], servers: [] } as const satisfies ReadScope;
const nothingTouched = touchedBy([]);

function otherDirectory({ directory, store }: Workspace, recorded: string): Finding | undefined {
  if (directory === recorded) return undefined;
  const say = (folder: string) => (folder === "" ? "the repository's root" : folder);
  return {
    rule: "deployed/other-directory",
    outcome: "fail",
    severity: "critical",
    message: `the branch ${store.name} belongs to the convention in ${say(recorded)}, not to ${say(directory)}`,
    hint: recorded === "" ? "leave --directory out" : `headgate … --directory ${recorded}`,
  };
}

function isAboutProjectFile({ outcome, rule, file, place }: Finding): boolean {
  const family = rule.split("/")[0];
  if (outcome !== "fail" || (family !== "convention" && family !== "schema")) return false;
  const where = file ?? place?.file ?? "";
  return rule === "convention/not-found" || rule === "convention/newer-version" || roots.has(where);
}

/** What everything else stands on: headgate.yaml, and the two folders themselves (links, say). */
const roots: ReadonlySet<string> = new Set([projectFile, environmentsFolder, serversFolder]);

/** What was changed behind Headgate's back counts for no soak, neither here nor downstream. */
function withoutDoubtfulSoak(
  state: DeployedState,
  tampered: ReadonlyMap<DeploymentId, readonly Finding[]>,
): DeployedState {
  if (tampered.size === 0) return state;
  const statuses = new Map(
    [...state.statuses].map(([id, status]) => [id, tampered.has(id) ? { ...status, soak: {} } : status]),
  );
  return { ...state, statuses };
}

/** Whether a change asks for something else of a deployment than its base does, or for the same elsewhere. */
function differs(id: DeploymentId, desired: Desired, base: Desired | undefined): boolean {
  return !base || digestOfInputs(id, desired) !== digestOfInputs(id, base);
}

function digestOfInputs(id: DeploymentId, { environments, ...desired }: Desired): string | null {
  const [environmentId = "", server = ""] = id.split("/");
  const environment = environments.get(environmentId);
  const unit = desired.servers.get(server);
  const deployment = unit?.deployments.get(environmentId);
  if (!environment || !unit || !deployment) return null;
  return desiredInputs({ environments, ...desired }, unit, environment, deployment).digest;
}

/** The desired commit that was considered last; null also where main was rewritten and this clone has it no more. */
async function consideredHere({ repository }: Workspace, applied: string | null): Promise<string | null> {
  if (applied === null || repository.shallow) return applied;
  return tryResolve(repository, applied);
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

/** Servers that run in an environment whose policy changes: the desired side may not name them any more. */
async function deployedServers(
  { store }: Workspace,
  index: Extract<Reading, { kind: "present" }>,
  touched: Touched | "all",
): Promise<readonly string[]> {
  if (touched === "all") return [];
  const environments = touched.project ? index.state.environments.keys() : touched.environments;
  const servers: string[] = [];
  for (const environment of environments) {
    const names = await store.names(index.state.head, environment);
    servers.push(...names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : [])));
  }
  return servers;
}

function* everyId(desired: Desired, state: DeployedState): Iterable<DeploymentId> {
  yield* state.statuses.keys();
  for (const unit of desired.servers.values()) {
    for (const environment of unit.deployments.keys()) yield `${environment}/${unit.id}`;
  }
}

function isTouched(touched: Touched, id: DeploymentId): boolean {
  const [environment = "", server = ""] = id.split("/");
  return touched.project || touched.servers.has(server) || touched.environments.has(environment);
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
function concerns(finding: Finding, id: DeploymentId, desired: Desired): boolean {
  const [environment = "", server = ""] = id.split("/");
  // A release that is not honest stands in the way of no other version, and of its own the gate says so.
  if (releaseRules.has(finding.rule) && classify(finding.place?.file ?? "").kind === "release") return false;
  if (finding.rule === "deployment/many-removed") {
    return !desired.servers.get(server)?.deployments.has(environment);
  }
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

const releaseRules: ReadonlySet<string> = new Set(["contract/semver", "contract/not-captured"]);

function serverOf(id: DeploymentId): string {
  return id.split("/")[1] ?? "";
}
