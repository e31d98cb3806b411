import type { AdvisoryEvidence } from "../../src/model/advisory.ts";
import type { Deployment } from "../../src/model/deployment.ts";
import type { Environment } from "../../src/model/environment.ts";
import type { Finding, Gate, Outcome } from "../../src/model/finding.ts";
import type { Desired, Project, ServerUnit } from "../../src/model/project.ts";
import type { DeclaredVariable, Package, Release } from "../../src/model/release.ts";
import type { ContractEvidence, SemverMode } from "../../src/model/semver.ts";
import type { Server } from "../../src/model/server.ts";
import { type SignatureEvidence, type Signer, signatureKey } from "../../src/model/signature.ts";
import type { Status } from "../../src/model/status.ts";
import { type Live, nothingLive } from "../../src/model/variant.ts";
import { desiredInputs } from "../../src/reconcile/inputs.ts";
import type { ApprovalEvidence } from "../../src/rules/approvals/reviews.ts";
import type { GateContext } from "../../src/rules/context.ts";
import { checkGates, checkProject, checkServer } from "../../src/rules/registry.ts";
import { aDeployment, aDesired, anEnvironment, aRelease, aServer, aStatus } from "../support/model.ts";

export const hour = 3_600_000;
/** A Friday. */
export const now = "2026-11-20T12:00:00.000Z";

export function ago(hours: number): string {
  return new Date(Date.parse(now) - hours * hour).toISOString();
}

export const declared: readonly DeclaredVariable[] = [
  { name: "API_KEY", isRequired: true, isSecret: true },
  { name: "REGION", isRequired: true },
  { name: "LOG_LEVEL", choices: ["debug", "info", "warn"], default: "info" },
  { name: "TIMEOUT", format: "number" },
  { name: "TRACE", format: "boolean" },
  { name: "CACHE", format: "filepath" },
];

/** A release that declares the variables above. */
export function release(
  version: string,
  fields: { readonly package?: Partial<Package> } & Partial<Release> = {},
) {
  const { package: changes, ...rest } = fields;
  const plain = aRelease("weather", version);
  const entry: Package = {
    registryType: "npm",
    identifier: "@acme/weather",
    version,
    transport: { type: "stdio" },
    environmentVariables: declared,
    ...changes,
  };
  return { ...plain, server: { ...plain.server, packages: [entry] }, ...rest } satisfies Release;
}

export const versions = ["1.1.3", "1.1.4", "1.1.5", "1.2.0", "1.2.0-beta.1"];

/** One server in three environments; each test changes one thing of it. */
export interface World {
  readonly project?: Partial<Project>;
  readonly development?: Partial<Environment>;
  readonly staging?: Partial<Environment>;
  readonly production?: Partial<Environment>;
  readonly environments?: readonly Environment[];
  /** What the policies leave to Headgate's defaults. */
  readonly unnamed?: Desired["unnamed"];
  readonly server?: Partial<Server>;
  /** False: there is no server.yaml. */
  readonly serverFile?: false;
  readonly unit?: Partial<ServerUnit>;
  readonly releases?: readonly Release[];
  /** The deployment to production; null: there is none. */
  readonly deployment?: Partial<Deployment> | null;
  readonly inStaging?: Partial<Deployment> | null;
  readonly others?: readonly ServerUnit[];
  /** What became of the contracts of new releases. */
  readonly releasedContracts?: readonly ContractEvidence[];
  readonly now?: string;
}

export function desiredOf(world: World): Desired {
  const environments = world.environments ?? [
    anEnvironment("development", world.development),
    anEnvironment("staging", {
      stage: "staging",
      upstream: { mode: "all", environments: ["development"] },
      ...world.staging,
    }),
    anEnvironment("production", {
      stage: "production",
      upstream: { mode: "all", environments: ["staging"] },
      soak: 24 * hour,
      ...world.production,
    }),
  ];
  const good = { blue: "1.1.4", variables: { REGION: "eu" }, secrets: { API_KEY: "WEATHER_API_KEY" } };
  const deployments = [
    ...(world.inStaging === null ? [] : [aDeployment("staging", "weather", { ...good, ...world.inStaging })]),
    ...(world.deployment === null
      ? []
      : [aDeployment("production", "weather", { ...good, ...world.deployment })]),
  ];
  const { server: file, ...plain } = aServer("weather", versions, deployments);
  const releases = new Map(versions.map((version) => [version, release(version)]));
  for (const changed of world.releases ?? []) releases.set(changed.version, changed);
  const unit: ServerUnit = {
    ...plain,
    releases,
    ...(file && world.serverFile !== false ? { server: { ...file, ...world.server } } : {}),
    ...world.unit,
  };
  const desired = aDesired(environments, [unit, ...(world.others ?? [])]);
  const { unnamed = new Map() } = world;
  return { ...desired, unnamed, project: { ...desired.project, ...world.project } };
}

export function project(world: World = {}, base?: World): readonly Finding[] {
  return checkProject({
    desired: desiredOf(world),
    now: world.now ?? now,
    ...(base ? { base: desiredOf(base) } : {}),
  });
}

export function weather(desired: Desired): ServerUnit {
  const unit = desired.servers.get("weather");
  if (!unit) throw new Error("no weather");
  return unit;
}

export function server(
  world: World = {},
  base?: World,
  statuses: readonly Status[] = [],
): readonly Finding[] {
  const desired = desiredOf(world);
  return checkServer({
    project: desired.project,
    environments: desired.environments,
    server: weather(desired),
    now: world.now ?? now,
    ...(base ? { base: weather(desiredOf(base)) } : {}),
    ...(world.releasedContracts
      ? { releasedContracts: new Map(world.releasedContracts.map((one) => [one.to, one])) }
      : {}),
    ...(statuses.length > 0
      ? { statuses: new Map(statuses.map((status) => [status.environment, status])) }
      : {}),
  });
}

/** What runs before: a world whose deployment to production is settled, and what staging has seen. */
export interface Running {
  /** What ran when production was last at rest; null: nothing. */
  readonly before?: World | null;
  readonly staging?: Partial<Status>;
  readonly canary?: Partial<Status>;
  readonly status?: Partial<Status>;
  readonly from?: Live;
  /** Who approved, with nothing to be said against any of it. */
  readonly approvers?: readonly string[];
  readonly approvals?: Partial<ApprovalEvidence>;
  readonly points?: number;
  /** Where reviews can be known, though they were not asked for yet. */
  readonly hasReviews?: boolean;
  /** What is known of the signatures of 1.1.5, and of 1.2.0 and 1.1.4 after it. */
  readonly signatures?: readonly SignatureEvidence[];
  readonly formerSigners?: readonly (readonly Signer[])[];
  /** What is known of vulnerabilities of 1.1.5, and of 1.2.0 after it. */
  readonly advisories?: readonly AdvisoryEvidence[];
  /** What would become of the contracts, and how strictly that is judged. */
  readonly contracts?: { readonly mode: SemverMode; readonly of: readonly ContractEvidence[] };
}

/** A pull request that these people approved after its plan was recorded; all of them may write. */
export function approvedBy(people: readonly string[]): ApprovalEvidence {
  const head = "a".repeat(40);
  const reviews = people.map((by) => ({
    by,
    isBot: false,
    state: "approved" as const,
    commit: head,
    at: ago(1),
  }));
  const plans = [{ commit: head, at: ago(2), intents: { "production/weather": "sha256-intent" } }];
  const pull = { number: 12, author: "ada", contributors: ["ada"], head, merged: true, fork: false };
  return {
    pulls: [{ ...pull, reviews, plans }],
    direct: [],
    requester: [],
    memberships: new Map([["role:write", new Set(people.map((name) => name.replace("@", "")))]]),
  };
}

function byRelease<Of>(unit: ServerUnit, known: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(
    known.flatMap((evidence, index) => {
      const release = unit.releases.get(["1.1.5", "1.2.0", "1.1.4"][index] ?? "");
      return release ? [[signatureKey(release), evidence] as const] : [];
    }),
  );
}

export function gateContext(world: World, running: Running = {}): GateContext {
  const desired = desiredOf(world);
  const unit = weather(desired);
  const environment = desired.environments.get("production");
  const deployment = unit.deployments.get("production");
  if (!environment || !deployment) throw new Error("production is not there");
  const before = running.before === undefined ? {} : running.before;
  const status = before
    ? { ...aStatus(desiredOf(before), "production/weather"), ...running.status }
    : undefined;
  const stable = status?.rollout ? status.rollout.from : status ? status.desired.blue : null;
  const statuses = new Map<string, Status>();
  for (const id of ["staging", "canary"] as const) {
    if (running[id])
      statuses.set(id, { ...aStatus(desiredOf({}), "staging/weather"), environment: id, ...running[id] });
  }
  return {
    project: desired.project,
    environments: desired.environments,
    server: unit,
    environment,
    deployment,
    now: world.now ?? now,
    from: running.from ?? status ?? nothingLive,
    ...(running.contracts
      ? {
          contracts: {
            mode: running.contracts.mode,
            byVersion: new Map(running.contracts.of.map((one) => [one.to, one])),
          },
        }
      : {}),
    to: desiredInputs(desired, unit, environment, deployment).live,
    statuses,
    releases: unit.releases,
    stable,
    ...(status ? { status } : {}),
    intent: "sha256-intent",
    ...(running.approvers ? { approvals: approvedBy(running.approvers) } : {}),
    ...(running.approvals ? { approvals: { ...approvedBy([]), ...running.approvals } } : {}),
    ...(running.signatures ? { signatures: byRelease(unit, running.signatures) } : {}),
    ...(running.advisories ? { advisories: byRelease(unit, running.advisories) } : {}),
    ...(running.formerSigners ? { formerSigners: running.formerSigners } : {}),
    ...(running.points === undefined ? {} : { points: running.points }),
    ...(running.hasReviews === undefined ? {} : { hasReviews: running.hasReviews }),
  };
}

export function gates(world: World, running: Running = {}): readonly Gate[] {
  return checkGates(gateContext(world, running));
}

/** A staging where 1.1.5 has been blue for so many hours, and still is. */
export function soaked(hours: number, version = "1.1.5"): Partial<Status> {
  return soakedFor(0, ago(hours), version);
}

/** A staging where 1.1.5 was blue for so many milliseconds at most, and has been again since `since`. */
export function soakedFor(
  longest: number,
  since: string | null = null,
  version = "1.1.5",
): Pick<Status, "soak"> {
  return { soak: { [version]: { release: `sha256-${version}`, longest, since } } };
}

export function outcomesOf(findings: readonly Finding[], rule: string): readonly Outcome[] {
  return findings.filter((finding) => finding.rule === rule).map((finding) => finding.outcome);
}

export function only(findings: readonly Finding[], rule: string): Finding {
  const found = findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} findings of ${rule}`);
  return found[0];
}
