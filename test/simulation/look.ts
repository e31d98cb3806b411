import type { Look } from "../../src/apply/ports.ts";
import type { DeployedStore } from "../../src/deployed/branch.ts";
import { type ReadScope, readDeployed } from "../../src/deployed/state.ts";
import type { DeploymentId } from "../../src/model/deployment.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Desired } from "../../src/model/project.ts";
import type { DeployedState } from "../../src/reconcile/deployed-state.ts";
import { checkProject, checkServer } from "../../src/rules/registry.ts";
import { type DesiredState, type Difference, desiredOf, differenceOf } from "./desired.ts";

export interface LookOptions {
  readonly commit: string;
  /** Every commit of the default branch by its name. */
  readonly desired: ReadonlyMap<string, DesiredState>;
  readonly ids?: ReadonlySet<DeploymentId> | undefined;
  /** Looks at all there is, whatever was considered before. */
  readonly full?: boolean;
  readonly now: string;
  readonly endedRuns: ReadonlySet<string>;
}

/** Somebody changed what steers every run: nothing is done before a person has looked. */
export class Blocked extends Error {}

/** What a command sees of both sides: what was merged since the last run that considered it, and what is pending. */
export async function lookAtValues(store: DeployedStore, options: LookOptions): Promise<Look> {
  const head = await store.head();
  if (head === null) throw new Blocked("no branch");
  const index = await readDeployed(store, { kind: "deployments", ids: [], servers: [] }, { at: head });
  if (index.kind === "absent") throw new Blocked("no branch");
  const state = options.desired.get(options.commit);
  if (!state) throw new Error(`no desired commit ${options.commit}`);
  const touched = options.full ? "all" : touchedSince(index.state.applied, state, options);
  const named = [...index.state.pending.keys(), ...index.tampered.keys(), ...(options.ids ?? [])];
  const servers = await serversOf(store, head, state, touched, named);
  const scope: ReadScope = touched === "all" ? { kind: "all" } : { kind: "deployments", ids: named, servers };
  const reading = await readDeployed(store, scope, { at: head });
  if (reading.kind === "absent" || !reading.writable) throw new Blocked("not writable");
  const deployed = withoutDoubtfulSoak(reading.state, reading.tampered);
  const desired = desiredOf(options.commit, state, touched === "all" ? undefined : servers);
  const findings = findingsOf(desired, deployed, options.now);
  const ids = new Set<DeploymentId>(named);
  for (const id of everyId(desired, deployed)) if (touched === "all" || concerns(touched, id)) ids.add(id);
  return {
    desired,
    commit: options.commit,
    deployed,
    manifest: reading.manifest,
    scope: new Map([...ids].map((id) => [id, "pending"])),
    findings: [...findings, ...reading.findings],
    findingsOf: new Map([...ids].map((id) => [id, findings.filter((finding) => isAbout(finding, id))])),
    tampered: reading.tampered,
    omitted: new Set(),
    endedRuns: options.endedRuns,
    hasReviews: false,
  };
}

function touchedSince(applied: string | null, state: DesiredState, options: LookOptions): Difference | "all" {
  const before = applied === null ? undefined : options.desired.get(applied);
  return before ? differenceOf(before, state) : "all";
}

async function serversOf(
  store: DeployedStore,
  head: string,
  state: DesiredState,
  touched: Difference | "all",
  named: readonly DeploymentId[],
): Promise<ReadonlySet<string>> {
  const servers = new Set(named.map((id) => id.split("/")[1] ?? ""));
  if (touched === "all") return servers;
  for (const server of touched.servers) servers.add(server);
  const environments = touched.project ? Object.keys(state.policies) : touched.environments;
  for (const environment of environments) {
    for (const id of Object.keys(state.wishes)) {
      const [of, server = ""] = id.split("/");
      if (of === environment) servers.add(server);
    }
    const names = await store.names(head, environment);
    for (const name of names) if (name.endsWith("/")) servers.add(name.slice(0, -1));
  }
  return servers;
}

function findingsOf(desired: Desired, deployed: DeployedState, now: string): readonly Finding[] {
  const { project, environments } = desired;
  return [
    ...checkProject({ desired, now }),
    ...[...desired.servers.values()].flatMap((server) => {
      const statuses = new Map(
        [...deployed.statuses.values()].flatMap((status) =>
          status.server === server.id ? [[status.environment, status] as const] : [],
        ),
      );
      return checkServer({ project, environments, server, now, statuses });
    }),
  ];
}

function isAbout(finding: Finding, id: DeploymentId): boolean {
  const [environment, server] = id.split("/");
  return (
    (finding.environment === undefined || finding.environment === environment) &&
    (finding.server === undefined || finding.server === server)
  );
}

/** What was changed behind Headgate's back counts for no soak. */
function withoutDoubtfulSoak(
  state: DeployedState,
  tampered: ReadonlyMap<DeploymentId, readonly Finding[]>,
): DeployedState {
  const statuses = [...state.statuses].map(
    ([id, status]) => [id, tampered.has(id) ? { ...status, soak: {} } : status] as const,
  );
  return { ...state, statuses: new Map(statuses) };
}

function* everyId(desired: Desired, state: DeployedState): Iterable<DeploymentId> {
  yield* state.statuses.keys();
  for (const unit of desired.servers.values()) {
    for (const environment of unit.deployments.keys()) yield `${environment}/${unit.id}`;
  }
}

function concerns(touched: Difference, id: DeploymentId): boolean {
  const [environment = "", server = ""] = id.split("/");
  return touched.project || touched.servers.has(server) || touched.environments.has(environment);
}
