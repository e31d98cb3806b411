import { loadDesired } from "../../convention/load.ts";
import { signatureFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { canonicalJson } from "../../model/canonical.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Desired, ServerUnit } from "../../model/project.ts";
import type { Release } from "../../model/release.ts";
import { defaultHealth, type Health, type Server } from "../../model/server.ts";
import { type SignatureEvidence, type Signer, signatureKey, signersOf } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import type { KnownSignatures } from "../../reconcile/evidence.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { stableOf } from "../../reconcile/variants.ts";
import { namedVersions } from "../../rules/deployment-facts.ts";
import { type Env, isSameTrust, type TrustSetting, trustSettingOf, verifyUnder } from "./trust.ts";

export interface DeploymentQuestion {
  readonly source: Source;
  readonly desired: Desired;
  /** What the change is made to, as far as it was loaded, and where from. */
  readonly base: Desired | undefined;
  readonly against: Source | undefined;
  /** The desired commit that was considered last; null where none was, or it is not here. */
  readonly considered: string | null;
  readonly deployed: DeployedState;
  readonly ids: Iterable<DeploymentId>;
  /** The desired side at a commit. */
  readonly at: (commit: string) => Source;
  readonly env: Env;
}

export interface LookedSignatures extends KnownSignatures {
  /** The commit whose signers, trusted root and health checks judge as well, of deployments that changed together with them. */
  readonly judgedBy: ReadonlyMap<DeploymentId, string>;
  /** How it was looked at before, each time that was changed together with the deployment. */
  readonly formerHealth: ReadonlyMap<DeploymentId, readonly Health[]>;
}

interface Asked {
  readonly id: DeploymentId;
  readonly server: string;
  readonly releases: readonly Release[];
  /** The commits whose signers and trusted root may have to judge as well. */
  readonly before: readonly string[];
}

/**
 * What is known of the signatures of all that deployments name and do not have as they name it. Reads files only; a
 * trusted root is asked for where there is a signature to check.
 */
export async function deploymentSignatures(question: DeploymentQuestion): Promise<LookedSignatures> {
  const { source, desired } = question;
  const asked = whatIsAsked(question);
  const wanted = new Map(asked.flatMap(({ releases }) => releases.map((one) => [signatureKey(one), one])));
  const bundles = await bundlesOf(source, [...wanted.values()]);
  const judges = await judgesAt(question, asked);
  const judgedBy = new Map<DeploymentId, string>();
  const former = new Map<DeploymentId, readonly (readonly Signer[])[]>();
  const formerHealth = new Map<DeploymentId, readonly Health[]>();
  const releases = new Map<string, SignatureEvidence>();
  const needsTrust = bundles.size > 0 || judges.size > 0;
  const trust = needsTrust ? await trustSettingOf(source, desired.project) : undefined;
  for (const { id, server, releases: own, before } of asked) {
    const unit = desired.servers.get(server);
    const others = before.flatMap((commit) => {
      const judge = judges.get(commit);
      return judge && trust && isOther(judge, trust, unit) ? { ...judge, commit } : [];
    });
    const last = others.at(-1);
    if (last) judgedBy.set(id, last.commit);
    const signers = others
      .filter((judge) => judge.servers.has(server))
      .map((judge) => signersOf(judge.servers.get(server)));
    if (signers.length > 0) former.set(id, signers);
    const healths = others.flatMap((judge) => {
      const known = judge.servers.get(server);
      return known && !isSameHealth(known, unit?.server) ? [known.health ?? defaultHealth] : [];
    });
    if (healths.length > 0) formerHealth.set(id, healths);
    for (const release of own) {
      const key = signatureKey(release);
      const bundle = bundles.get(key);
      const known = releases.get(key);
      if (bundle === undefined || !trust) releases.set(key, { kind: "missing" });
      else if (!known || known.kind === "verified") {
        releases.set(key, await evidenceOf(release, bundle, trust, others, question.env));
      }
    }
  }
  return { releases, former, judgedBy, formerHealth };
}

/**
 * Whether server.yaml or headgate.yaml judge releases otherwise than when the desired side was considered last: then
 * that must be put on record, or whatever comes later would pass for part of the same change.
 */
export async function judgesMoved({
  source,
  desired,
  base,
  against,
  considered,
}: Pick<DeploymentQuestion, "source" | "desired" | "base" | "against" | "considered">): Promise<boolean> {
  if (!base || !against || considered === null || against.commit !== considered) return false;
  const moved = [...desired.servers.values()].some(({ id, server }) => {
    const before = base.servers.get(id)?.server;
    return before !== undefined && judgingText(before) !== judgingText(server);
  });
  if (moved) return true;
  const trusts = [trustSettingOf(source, desired.project), trustSettingOf(against, base.project)] as const;
  return !isSameTrust(await trusts[0], await trusts[1]);
}

function judgingText(server: Server | undefined): string {
  return canonicalJson([signersOf(server), server?.contract, server?.health]);
}

/** The texts of the signatures of some releases, by `signatureKey`; those that have none are absent. */
export async function bundlesOf(
  source: Source,
  releases: readonly Release[],
): Promise<ReadonlyMap<string, string>> {
  const files = await source.read(releases.map(({ id, version }) => signatureFile(id, version)));
  return new Map(
    releases.flatMap((release) => {
      const bytes = files.get(signatureFile(release.id, release.version));
      return bytes ? [[signatureKey(release), Buffer.from(bytes).toString("utf8")] as const] : [];
    }),
  );
}

/** Deployments whose wish is not what is recorded as applied. */
function whatIsAsked(question: DeploymentQuestion): readonly Asked[] {
  const { desired, against, considered, deployed, ids, source } = question;
  const recent = [...new Set([against?.commit ?? null, considered])];
  const before = recent.flatMap((commit) => (commit === null || commit === source.commit ? [] : [commit]));
  return [...ids].flatMap((id) => {
    const [environmentId = "", server = ""] = id.split("/");
    const unit = desired.servers.get(server);
    const environment = desired.environments.get(environmentId);
    const deployment = unit?.deployments.get(environmentId);
    if (!unit || !environment || !deployment) return [];
    const { digest } = desiredInputs(desired, unit, environment, deployment);
    const status = deployed.statuses.get(id);
    if (status?.desired.digest === digest) return [];
    // What is stable here too: a version is held against it.
    const stable = status?.variants[stableOf(status) ?? ""]?.version;
    const versions = new Set([...namedVersions(deployment), ...(stable === undefined ? [] : [stable])]);
    const releases = [...versions].flatMap(
      (version) => unit.releases.get(version) ?? unit.former?.get(version) ?? [],
    );
    const noted = deployed.pending.get(id);
    // What waits already is bound by what it came in together with, and by nothing that changed later.
    if (noted?.digest === digest) return { id, server, releases, before: [noted.judgedBy ?? []].flat() };
    return { id, server, releases, before };
  });
}

/** Who might sign at a commit, and whom was trusted there. */
interface Judge {
  /** Undefined: it was there, and its server.yaml was not, or could not be read. Nobody might sign for it. */
  readonly servers: ReadonlyMap<string, Server | undefined>;
  readonly trust?: TrustSetting;
  /** Why that cannot be known. */
  readonly problem?: string;
}

async function judgesAt(
  { at, base, against }: DeploymentQuestion,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Judge>> {
  const servers = new Map<string, Set<string>>();
  for (const { server, before } of asked) {
    for (const commit of before) servers.set(commit, (servers.get(commit) ?? new Set()).add(server));
  }
  const judges = new Map<string, Judge>();
  for (const [commit, wanted] of servers) {
    try {
      const isLoaded = base && against?.commit === commit;
      const source = isLoaded ? against : at(commit);
      const scope = {
        kind: "touched",
        servers: wanted,
        files: new Set<string>(),
        changedOnly: true,
      } as const;
      const there = isLoaded ? base : (await loadDesired(source, scope)).desired;
      judges.set(commit, {
        servers: new Map([...there.servers.values()].map(({ id, server }) => [id, server])),
        trust: await trustSettingOf(source, there.project),
      });
    } catch (error) {
      const why = printable(error instanceof Error ? error.message : String(error), 200);
      const problem = `who might sign before this change stands in ${commit.slice(0, 7)}: ${why}`;
      judges.set(commit, { servers: new Map(), problem });
    }
  }
  return judges;
}

/** A server that is new has nobody who might have signed before, and nobody who was trusted with it. */
function isOther(judge: Judge, trust: TrustSetting, unit: ServerUnit | undefined): boolean {
  if (judge.problem !== undefined || !judge.trust) return true;
  const id = unit?.id ?? "";
  if (!judge.servers.has(id)) return false;
  return (
    !isSameTrust(judge.trust, trust) ||
    !isSameHealth(judge.servers.get(id), unit?.server) ||
    canonicalJson(signersOf(judge.servers.get(id))) !== canonicalJson(signersOf(unit?.server))
  );
}

function isSameHealth(before: Server | undefined, now: Server | undefined): boolean {
  const [was, is] = [before, now].map((server) => canonicalJson(server?.health ?? defaultHealth));
  return was === is;
}

/** Under what is trusted now, and under what was trusted before where that is something else: the worst of them. */
export async function evidenceOf(
  release: Release,
  bundle: string,
  trust: TrustSetting,
  others: readonly Pick<Judge, "trust" | "problem">[],
  env: Env,
): Promise<SignatureEvidence> {
  const evidence = await verifyUnder(trust, release, bundle, env);
  if (evidence.kind !== "verified") return evidence;
  for (const { problem, trust: former } of others) {
    if (problem !== undefined || !former) return { kind: "not-verifiable", message: problem ?? "" };
    if (isSameTrust(former, trust)) continue;
    const before = await verifyUnder(former, release, bundle, env);
    if (before.kind === "verified" || before.kind === "missing") continue;
    return { ...before, message: `by the trusted root before this change, ${before.message}` };
  }
  return evidence;
}
