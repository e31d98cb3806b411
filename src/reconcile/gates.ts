import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Gate } from "../model/finding.ts";
import type { ServerUnit } from "../model/project.ts";
import type { Status } from "../model/status.ts";
import { nothingLive } from "../model/variant.ts";
import type { GateContext } from "../rules/context.ts";
import { checkGates } from "../rules/registry.ts";
import { isArchived } from "../rules/versions/lifecycle.ts";
import type { ReconcileInput } from "./input.ts";
import type { DesiredInputs, Step } from "./plan.ts";
import { bindingPolicies } from "./policies.ts";
import { statedPoints } from "./rollback-points.ts";
import { liveOf } from "./transition.ts";
import { stableOf } from "./variants.ts";

export interface GateSubject {
  readonly id: DeploymentId;
  readonly status: Status | undefined;
  readonly inputs: DesiredInputs;
  readonly environment: Environment;
  readonly step: Step;
  /** What would be applied now, as people approve it. */
  readonly intent: string;
}

/**
 * All gates of one deployment's change. What was merged together with a change of policy must pass the
 * policy it came under and the new one; a gate that both know is shown once, the worse outcome.
 */
export function deploymentGates(input: ReconcileInput, subject: GateSubject): readonly Gate[] {
  const gates = bindingPolicies(
    subject.environment,
    input.deployed,
    subject.id,
    subject.inputs.digest,
  ).flatMap((policy) => {
    const context = contextFor(input, subject, policy);
    return context ? checkGates(context) : [];
  });
  return worst(gates);
}

/**
 * A removal takes away what people reviewed into being: it asks for the same approvals as any other change.
 * What allowed it (an override) is told, so that it is recorded.
 */
export function removalGates(input: ReconcileInput, subject: GateSubject): readonly Gate[] {
  const { status, id, environment } = subject;
  const warned = (input.findings?.get(id) ?? []).filter(
    ({ rule, outcome }) => outcome === "warn" && removalRules.has(rule),
  );
  // An override of something else is no shortcut for this removal, and asks for no one more to see it.
  const bearing = new Set(["approval/missing", ...warned.map(({ rule }) => rule)]);
  const [, server = ""] = id.split("/");
  const approvals = bindingPolicies(
    subject.environment,
    input.deployed,
    subject.id,
    subject.inputs.digest,
  ).flatMap((policy) => {
    const context: GateContext = {
      project: input.desired.project,
      environments: input.desired.environments,
      server: input.desired.servers.get(server) ?? emptyUnit(server),
      environment: policy,
      deployment: {
        environment: environment.id,
        server,
        // The file is gone: only headgate.yaml can say that something is set aside.
        file: input.desired.project.file,
        blue: status?.desired.blue ?? "",
        green: status?.desired.green ?? {},
        variables: {},
        secrets: {},
        overrides: input.desired.project.overrides.filter(({ rule }) => bearing.has(rule)),
      },
      now: input.now,
      from: status ? liveOf(status) : nothingLive,
      to: nothingLive,
      ...(status ? { status } : {}),
      stable: status ? stableOf(status) : null,
      statuses: new Map(),
      releases: new Map(),
      intent: subject.intent,
    };
    const gates = checkGates({ ...context, ...reviewsOf(input, id) });
    return gates.filter(({ rule }) => rule.startsWith("approval/"));
  });
  return worst([...warned, ...approvals]);
}

const removalRules = new Set(["environment/removed-not-empty", "deployment/many-removed"]);

function emptyUnit(id: string): ServerUnit {
  return { id, versions: new Set(), releases: new Map(), deployments: new Map() };
}

function contextFor(
  input: ReconcileInput,
  subject: GateSubject,
  environment: Environment,
): GateContext | undefined {
  const [, serverId = ""] = subject.id.split("/");
  const server = input.desired.servers.get(serverId);
  const deployment = server?.deployments.get(subject.environment.id);
  if (!server || !deployment) return undefined;
  const statuses = new Map<string, Status>();
  for (const id of new Set([...input.deployed.environments.keys(), ...input.desired.environments.keys()])) {
    const status = input.deployed.statuses.get(`${id}/${serverId}`);
    if (status && id !== subject.environment.id) statuses.set(id, status);
  }
  return {
    project: input.desired.project,
    environments: input.desired.environments,
    server,
    environment,
    unnamed: input.desired.unnamed?.get(environment.id) ?? [],
    deployment,
    now: input.now,
    from: subject.status ? liveOf(subject.status) : nothingLive,
    to: subject.step.live,
    ...(subject.status ? { status: subject.status } : {}),
    stable: subject.status ? stableOf(subject.status) : null,
    statuses,
    releases: server.releases,
    intent: subject.intent,
    ...reviewsOf(input, subject.id),
    ...contractsOf(input, subject.id),
    ...signaturesOf(input, subject.id),
    ...(input.evidence.advisories ? { advisories: input.evidence.advisories } : {}),
    ...usablePoints(input, subject, environment),
  };
}

/** Absent where nobody looked them up. */
function usablePoints(
  { deployed, now, desired }: ReconcileInput,
  { id, status }: GateSubject,
  { rollback }: Environment,
): Pick<GateContext, "points"> {
  const points = deployed.points.get(id);
  if (!points || !status) return {};
  const { server } = desired.servers.get(status.server) ?? {};
  const stated = statedPoints({
    status,
    points,
    maxAge: rollback.maxAge,
    now,
    isArchived: (version) => isArchived(server, version),
  });
  return { points: stated.filter(({ why }) => why === null).length };
}

function signaturesOf(
  { evidence }: ReconcileInput,
  id: DeploymentId,
): Pick<GateContext, "signatures" | "formerSigners"> {
  if (!evidence.signatures) return {};
  const { releases, former } = evidence.signatures;
  const formerSigners = former.get(id);
  return { signatures: releases, ...(formerSigners ? { formerSigners } : {}) };
}

function contractsOf({ evidence }: ReconcileInput, id: DeploymentId): Pick<GateContext, "contracts"> {
  const contracts = evidence.contracts?.get(id);
  return contracts ? { contracts } : {};
}

function reviewsOf(
  { evidence }: ReconcileInput,
  id: DeploymentId,
): Pick<GateContext, "hasReviews" | "approvals"> {
  const { hasReviews = false } = evidence;
  const approvals = evidence.approvals.get(id);
  return { hasReviews, ...(approvals ? { approvals } : {}) };
}

const order = { fail: 0, wait: 1, warn: 2, pass: 3 } as const;

function worst(gates: readonly Gate[]): readonly Gate[] {
  const byRule = new Map<string, Gate[]>();
  for (const gate of gates) byRule.set(gate.rule, [...(byRule.get(gate.rule) ?? []), gate]);
  return [...byRule.values()].flatMap((same) => {
    const first = Math.min(...same.map((gate) => order[gate.outcome]));
    const kept = same.filter((gate) => order[gate.outcome] === first);
    const seen = new Set<string>();
    return kept.filter((gate) => !seen.has(gate.message) && seen.add(gate.message));
  });
}
