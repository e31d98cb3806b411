import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { Live } from "../model/variant.ts";
import type { DeployedState } from "../reconcile/deployed-state.ts";
import { desiredInputs } from "../reconcile/inputs.ts";
import { distinct } from "../rules/registry.ts";
import { adapterFor } from "../targets/registry.ts";

/**
 * What the targets cannot express of the deployments in question: of their end states, and of the states in
 * between where a rollout will split traffic with what runs now. Found before anything is applied.
 */
export function targetFindings(
  desired: Desired,
  deployed: Pick<DeployedState, "statuses">,
  ids: Iterable<DeploymentId>,
): readonly Finding[] {
  return distinct([...ids].flatMap((id) => findingsOf(desired, deployed, id)));
}

function findingsOf(
  desired: Desired,
  deployed: Pick<DeployedState, "statuses">,
  id: DeploymentId,
): readonly Finding[] {
  const [environmentId = "", server = ""] = id.split("/");
  const environment = desired.environments.get(environmentId);
  const unit = desired.servers.get(server);
  const deployment = unit?.deployments.get(environmentId);
  if (!environment || !unit || !deployment) return [];
  const end = desiredInputs(desired, unit, environment, deployment).live;
  const status = deployed.statuses.get(id);
  const states = [end];
  const splits = environment.strategy.steps.some((step) => step > 0 && step < 100);
  if (splits && status && !status.variants[deployment.blue]) states.push(split(end));
  const { releases } = unit;
  return states
    .flatMap((live) =>
      environment.targets.flatMap((target) => {
        const known = Object.values(live.variants).every(({ version }) => releases.has(version));
        if (!known && live === end) return [];
        const input = { environment: environmentId, server, live, releases, target };
        return adapterFor(target)?.check(input) ?? [];
      }),
    )
    .map((finding) => ({
      ...finding,
      place: { file: environment.file, path: ["targets"], part: "key" },
    }));
}

/** What a target has to say of a split is said of the new variants: what runs now was said before. */
function split(end: Live): Live {
  const variants = Object.entries(end.variants).flatMap(([id, variant]) => [
    [id, variant] as const,
    [`${id}~`, variant] as const,
  ]);
  return {
    variants: Object.fromEntries(variants),
    traffic: Object.fromEntries(variants.map(([id]) => [id, 1])),
  };
}
