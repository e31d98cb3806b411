import { loadDesired } from "../../convention/load.ts";
import { signatureFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { canonicalJson } from "../../model/canonical.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Desired } from "../../model/project.ts";
import type { Release } from "../../model/release.ts";
import { type SignatureEvidence, type Signer, signatureKey, signersOf } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import type { KnownSignatures } from "../../reconcile/evidence.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { namedVersions } from "../../rules/deployment-facts.ts";
import { type Env, isSameTrust, type TrustSetting, trustSettingOf, verifyUnder } from "./trust.ts";

export interface DeploymentQuestion {
  readonly source: Source;
  readonly desired: Desired;
  /** What the change is made to, as far as it was loaded, and where from. */
  readonly base: Desired | undefined;
  readonly against: Source | undefined;
  readonly deployed: DeployedState;
  readonly ids: Iterable<DeploymentId>;
  /** The desired side at a commit. */
  readonly at: (commit: string) => Source;
  readonly env: Env;
}

export interface LookedSignatures extends KnownSignatures {
  /** The commit whose signers and trusted root judge as well, of deployments that changed together with them. */
  readonly judgedBy: ReadonlyMap<DeploymentId, string>;
}

interface Asked {
  readonly id: DeploymentId;
  readonly server: string;
  readonly releases: readonly Release[];
  readonly judgedBy: string | undefined;
}

/**
 * What is known of the signatures of all that deployments name and do not have as they name it. Reads files only; a
 * trusted root is asked for where there is a signature to check.
 */
export async function deploymentSignatures(question: DeploymentQuestion): Promise<LookedSignatures> {
  const { source, desired } = question;
  const asked = await whatIsAsked(question);
  const wanted = new Map(asked.flatMap(({ releases }) => releases.map((one) => [signatureKey(one), one])));
  const bundles = await bundlesOf(source, [...wanted.values()]);
  const judges = new Map<string, Judge>();
  const judgedBy = new Map<DeploymentId, string>();
  const former = new Map<DeploymentId, readonly Signer[]>();
  const releases = new Map<string, SignatureEvidence>();
  const trust = bundles.size > 0 ? await trustSettingOf(source, desired.project) : undefined;
  for (const { id, server, releases: own, judgedBy: commit } of asked) {
    const judge = commit === undefined ? undefined : await judgeAt(question, judges, server, commit);
    if (commit !== undefined) judgedBy.set(id, commit);
    if (judge?.signers) former.set(id, judge.signers);
    for (const release of own) {
      const key = signatureKey(release);
      const bundle = bundles.get(key);
      const known = releases.get(key);
      if (bundle === undefined || !trust) releases.set(key, { kind: "missing" });
      else if (!known || known.kind === "verified") {
        releases.set(key, await evidenceOf(release, bundle, trust, judge, question.env));
      }
    }
  }
  return { releases, former, judgedBy };
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
async function whatIsAsked(question: DeploymentQuestion): Promise<readonly Asked[]> {
  const { desired, base, against, deployed, ids, source } = question;
  const isOtherTrust =
    base && against
      ? !isSameTrust(
          await trustSettingOf(source, desired.project),
          await trustSettingOf(against, base.project),
        )
      : false;
  return [...ids].flatMap((id) => {
    const [environmentId = "", server = ""] = id.split("/");
    const unit = desired.servers.get(server);
    const environment = desired.environments.get(environmentId);
    const deployment = unit?.deployments.get(environmentId);
    if (!unit || !environment || !deployment) return [];
    const { digest } = desiredInputs(desired, unit, environment, deployment);
    if (deployed.statuses.get(id)?.desired.digest === digest) return [];
    const releases = namedVersions(deployment).flatMap((version) => unit.releases.get(version) ?? []);
    const noted = deployed.pending.get(id);
    const before = base?.servers.get(server)?.server;
    // A server that is new has nobody who might have signed before.
    const isOther =
      before !== undefined &&
      (isOtherTrust || canonicalJson(signersOf(before)) !== canonicalJson(signersOf(unit.server)));
    const judgedBy =
      noted?.digest === digest ? noted.judgedBy : isOther ? (against?.commit ?? undefined) : undefined;
    return { id, server, releases, judgedBy };
  });
}

/** Who might sign at a commit, and whom was trusted there. */
interface Judge {
  readonly signers?: readonly Signer[];
  readonly trust?: TrustSetting;
  /** Why that cannot be known. */
  readonly problem?: string;
}

async function judgeAt(
  { at }: DeploymentQuestion,
  known: Map<string, Judge>,
  server: string,
  commit: string,
): Promise<Judge> {
  const key = `${commit} ${server}`;
  const judge = known.get(key) ?? (await read());
  known.set(key, judge);
  return judge;

  async function read(): Promise<Judge> {
    try {
      const source = at(commit);
      const scope = { kind: "touched", servers: new Set([server]), files: new Set<string>() } as const;
      const { desired } = await loadDesired(source, { ...scope, changedOnly: true });
      const unit = desired.servers.get(server);
      return {
        trust: await trustSettingOf(source, desired.project),
        ...(unit?.server ? { signers: signersOf(unit.server) } : {}),
      };
    } catch (error) {
      const why = printable(error instanceof Error ? error.message : String(error), 200);
      return { problem: `who might sign before this change stands in ${commit.slice(0, 7)}: ${why}` };
    }
  }
}

/** Under what is trusted now, and under what was trusted before where that is something else: the worse of the two. */
async function evidenceOf(
  release: Release,
  bundle: string,
  trust: TrustSetting,
  judge: Judge | undefined,
  env: Env,
): Promise<SignatureEvidence> {
  if (judge?.problem !== undefined) return { kind: "not-verifiable", message: judge.problem };
  const evidence = await verifyUnder(trust, release, bundle, env);
  if (evidence.kind !== "verified" || !judge?.trust || isSameTrust(judge.trust, trust)) return evidence;
  const before = await verifyUnder(judge.trust, release, bundle, env);
  if (before.kind === "verified" || before.kind === "missing") return before;
  return { ...before, message: `by the trusted root before this change, ${before.message}` };
}
