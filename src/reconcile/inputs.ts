import { digestOf } from "../model/canonical.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Desired, ServerUnit } from "../model/project.ts";
import { blueShare } from "../model/traffic.ts";
import { resolveVariables, variablesFor } from "../model/variables.ts";
import type { Live, Variant } from "../model/variant.ts";
import type { DesiredInputs } from "./plan.ts";

/**
 * What a deployment file asks for, resolved: the end state and the digest of everything that decides whether
 * there is something to do. Strategy and gates are not part of it: they say how, not what.
 */
export function desiredInputs(
  desired: Desired,
  unit: ServerUnit,
  environment: Environment,
  deployment: Deployment,
): DesiredInputs {
  const resolved = resolveVariables(desired.project, unit.server, environment, deployment);
  const variant = (version: string): Variant => {
    const release = unit.releases.get(version);
    const { variables, secrets } = release ? variablesFor(release, resolved) : resolved;
    return { version, release: release?.digest ?? "", variables, secrets };
  };
  const variants: Record<string, Variant> = { [deployment.blue]: variant(deployment.blue) };
  const traffic: Record<string, number> = { [deployment.blue]: blueShare(deployment.green) };
  for (const [version, share] of Object.entries(deployment.green)) {
    variants[version] = variant(version);
    traffic[version] = share;
  }
  const live: Live = { traffic, variants };
  const digest = digestOf({
    blue: deployment.blue,
    green: deployment.green,
    variants,
    targets: environment.targets,
  });
  return { blue: deployment.blue, green: deployment.green, digest, live };
}

/** The inputs of a deployment that is no longer wanted. */
export const removedInputs: DesiredInputs = {
  blue: null,
  green: {},
  digest: digestOf({ blue: null }),
  live: { traffic: {}, variants: {} },
};
