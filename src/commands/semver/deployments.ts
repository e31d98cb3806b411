import type { Source } from "../../convention/source.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Desired } from "../../model/project.ts";
import { type DeploymentContracts, stricter } from "../../model/semver.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { stableOf } from "../../reconcile/variants.ts";
import { semverModeOf } from "../../rules/contract/mode.ts";
import { namedVersions } from "../../rules/deployment-facts.ts";
import { pairOf } from "./released.ts";

export interface DeploymentQuestion {
  readonly source: Source;
  readonly desired: Desired;
  /** What the change is made to, as far as it was loaded. */
  readonly base: Desired | undefined;
  readonly deployed: DeployedState;
  readonly ids: Iterable<DeploymentId>;
}

/** What would become of the contracts, of each deployment that names other versions, or other shares, than it has. */
export async function deploymentContracts({
  source,
  desired,
  base,
  deployed,
  ids,
}: DeploymentQuestion): Promise<ReadonlyMap<DeploymentId, DeploymentContracts>> {
  const asked = [...ids].flatMap((id) => {
    const [environmentId = "", server = ""] = id.split("/");
    const unit = desired.servers.get(server);
    const environment = desired.environments.get(environmentId);
    const deployment = unit?.deployments.get(environmentId);
    const status = deployed.statuses.get(id);
    if (!unit || !environment || !deployment) return [];
    const { digest } = desiredInputs(desired, unit, environment, deployment);
    if (status?.desired.digest === digest) return [];
    const stableId = status ? stableOf(status) : null;
    const from = stableId === null ? null : (status?.variants[stableId]?.version ?? null);
    const versions = namedVersions(deployment).filter((version) => version !== from);
    if (versions.length === 0) return [];
    const pending = deployed.pending.get(id);
    const noted = pending?.digest === digest ? pending.semver : undefined;
    const before = base?.servers.get(server)?.server;
    const modes = [
      semverModeOf(unit.server, "deployment"),
      ...(before ? [semverModeOf(before, "deployment")] : []),
      ...(noted ? [noted] : []),
    ];
    return { id, mode: modes.reduce(stricter), pairs: versions.map((to) => pairOf(unit, from, to)) };
  });
  if (asked.length === 0) return new Map();
  const { contractEvidence } = await import("./evidence.ts");
  const evidence = [
    ...(await contractEvidence(
      source,
      asked.flatMap(({ pairs }) => pairs),
    )),
  ];
  return new Map(
    asked.map(({ id, mode, pairs }) => {
      const own = evidence.splice(0, pairs.length);
      return [id, { mode, byVersion: new Map(own.map((one) => [one.to, one])) }];
    }),
  );
}
