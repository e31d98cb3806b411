import type { AdvisoryEvidence } from "../../model/advisory.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Desired } from "../../model/project.ts";
import type { Release } from "../../model/release.ts";
import { signatureKey } from "../../model/signature.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { bindingPolicies } from "../../reconcile/policies.ts";
import { stableOf } from "../../reconcile/variants.ts";
import { namedVersions } from "../../rules/deployment-facts.ts";
import { limitOf } from "../../rules/supply-chain/advisory-judge.ts";

export type Env = Readonly<Record<string, string | undefined>>;

export interface AdvisoriesQuestion {
  readonly desired: Desired;
  readonly deployed: DeployedState;
  readonly ids: Iterable<DeploymentId>;
  readonly env: Env;
  /** The run's: nobody is asked any more once it is to end. */
  readonly signal: AbortSignal;
  /** ISO instant. */
  readonly now: string;
}

/**
 * What is known of vulnerabilities of all that is to get traffic and does not have it, where a policy that binds it
 * asks; by `signatureKey`. Undefined, and nobody asked, where none does.
 */
export async function deploymentAdvisories(
  question: AdvisoriesQuestion,
): Promise<ReadonlyMap<string, AdvisoryEvidence> | undefined> {
  const releases = [...question.ids].flatMap((id) => releasesOf(id, question));
  return releases.length === 0 ? undefined : lookUp(releases, question);
}

/**
 * What is known of each release, by `signatureKey`. All of it is asked for at once. Of a run that is ended meanwhile
 * nobody has answered: what waits for an answer waits, and whoever ends the run need not.
 */
export async function lookUp(
  releases: readonly Release[],
  { env, now, signal }: Pick<AdvisoriesQuestion, "env" | "now" | "signal">,
): Promise<ReadonlyMap<string, AdvisoryEvidence>> {
  const distinct = [...new Map(releases.map((release) => [signatureKey(release), release])).values()];
  const { lookUpAdvisories } = await import("../../supply-chain/advisories/look-up.ts");
  const found = await lookUpAdvisories(distinct, { env, now: new Date(now), signal }).catch(
    (error: unknown) => {
      if (!signal.aborted) throw error;
      return distinct.map(
        (): AdvisoryEvidence => ({ advisories: [], asked: 0, unknown: [], unreached: ended }),
      );
    },
  );
  return new Map(
    distinct.flatMap((release, index) => {
      const evidence = found[index];
      return evidence ? [[signatureKey(release), evidence] as const] : [];
    }),
  );
}

const ended = "the run was ended before it was answered";

function releasesOf(id: DeploymentId, { desired, deployed }: AdvisoriesQuestion): readonly Release[] {
  const [environmentId = "", serverId = ""] = id.split("/");
  const server = desired.servers.get(serverId);
  const environment = desired.environments.get(environmentId);
  const deployment = server?.deployments.get(environmentId);
  if (!server || !environment || !deployment) return [];
  const { digest } = desiredInputs(desired, server, environment, deployment);
  const status = deployed.statuses.get(id);
  if (status?.desired.digest === digest) return [];
  const policies = bindingPolicies(environment, deployed, id, digest);
  if (policies.every((policy) => limitOf(policy) === undefined)) return [];
  const stable = status ? stableOf(status) : null;
  const serving = stable === null ? undefined : status?.variants[stable]?.version;
  return namedVersions(deployment)
    .filter((version) => version !== serving)
    .flatMap((version) => server.releases.get(version) ?? []);
}
