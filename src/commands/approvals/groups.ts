import type { Look } from "../../apply/ports.ts";
import type { Host } from "../../host/host.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import { compareText } from "../../model/finding.ts";
import type { ApprovalEvidence } from "../../reconcile/evidence.ts";
import { approversOf, isAnyWriter, type Memberships } from "../../rules/approvals/approvers.ts";

/** Teams and roles that approvals are asked from, and the reviewers of whom it has to be known. */
export interface Groups {
  readonly names: readonly string[];
  readonly people: readonly string[];
}

/** What the host has to be asked, so that it is known whose approvals count. */
export function groupsAsked(look: Look, found: ReadonlyMap<DeploymentId, ApprovalEvidence>): Groups {
  const names = new Set<string>();
  const people = new Set<string>();
  for (const [id, { pulls, silent = [] }] of found) {
    const reviews = [...pulls, ...silent]
      .flatMap(({ reviews }) => reviews)
      .filter((one) => one.state === "approved" && !one.isBot);
    for (const eligible of policiesOf(look, id).map(approversOf)) {
      // Of a review it may be known already whether its author can write.
      const open = reviews.filter(({ canWrite }) => canWrite === undefined || !isAnyWriter(eligible));
      if (open.length > 0) for (const name of eligible.unresolved) names.add(name);
      if (eligible.unresolved.length > 0) for (const { by } of open) people.add(by);
    }
  }
  return { names: [...names].sort(compareText), people: [...people].sort(compareText) };
}

/** Every policy that a deployment may have to pass. */
function policiesOf({ desired, deployed }: Look, id: DeploymentId) {
  const environment = id.split("/")[0] ?? "";
  const policies = [
    desired.environments.get(environment),
    deployed.environments.get(environment),
    deployed.pending.get(id)?.policy,
  ];
  return policies.flatMap((policy) => policy ?? []);
}

/** Asks the host once for the same people and groups. */
export function membershipLookUp(
  host: Pick<Host, "memberships">,
): (names: readonly string[], people: readonly string[]) => Promise<Memberships> {
  const known = new Map<string, Promise<Memberships>>();
  return async (names, people) => {
    if (names.length === 0 || people.length === 0) return new Map();
    const key = JSON.stringify([names, people]);
    const asked = known.get(key) ?? host.memberships(names, people);
    known.set(key, asked);
    return asked;
  };
}
