import { environmentFile } from "../convention/paths.ts";
import type { Publication } from "../deployed/branch.ts";
import { encodeManifest, encodePolicy } from "../deployed/codecs.ts";
import { manifestPath, policyPath } from "../deployed/paths.ts";
import type { Plan, PolicyChange } from "../reconcile/plan.ts";
import { policyMessage } from "./messages.ts";
import { pendingChanges } from "./pending.ts";
import type { ApplyOptions, ApplyPorts, Look } from "./ports.ts";

/**
 * What every first commit of a run carries: the desired commit as considered, and everything of it that is
 * not at rest as pending. After it, no later run has to look at that commit's changes again.
 */
export function intakeChanges(look: Look, plan: Plan, now: string): ReadonlyMap<string, string | null> {
  const changes = new Map(pendingChanges(look, plan, now));
  if (look.deployed.applied !== look.commit) {
    changes.set(manifestPath, encodeManifest({ ...look.manifest, applied: look.commit }));
  }
  return changes;
}

export interface PolicyCommit {
  readonly policies: readonly PolicyChange[];
  readonly publication: Publication;
}

/** While something runs in an environment its policy stays, whatever the desired side says. */
function isGone(look: Look, environment: string): boolean {
  if (look.omitted.has(environmentFile(environment))) return false;
  return ![...look.deployed.statuses.values()].some(
    (status) => status.environment === environment && Object.keys(status.traffic).length > 0,
  );
}

/** A policy that fails its own checks does not take effect: the one in force stays until it is put right. */
function isSound({ findings }: Look, environment: string): boolean {
  const file = environmentFile(environment);
  return !findings.some(
    (finding) => finding.outcome === "fail" && (finding.file ?? finding.place?.file) === file,
  );
}

/** A change of policy is an event of its own, written before anything is done under it. */
export function policyCommit(
  ports: Pick<ApplyPorts, "cause">,
  look: Look,
  plan: Plan,
  options: ApplyOptions,
  now: string,
): PolicyCommit | null {
  const policies = plan.policies.filter(
    ({ environment, to }) =>
      (options.environments?.has(environment) ?? true) &&
      (to === null ? isGone(look, environment) : isSound(look, environment)),
  );
  if (policies.length === 0) return null;
  const changes = new Map(intakeChanges(look, plan, now));
  for (const { environment, to } of policies) {
    changes.set(policyPath(environment), to === null ? null : encodePolicy(to));
  }
  const message = policyMessage(ports.cause, policies);
  return { policies, publication: { expected: look.deployed.head, changes, message } };
}
