import type { AdvisoryEvidence } from "../model/advisory.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { DeploymentContracts } from "../model/semver.ts";
import type { SignatureEvidence, Signer } from "../model/signature.ts";
import type { ProbeRecord } from "../model/status.ts";
import type { ApprovalEvidence } from "../rules/approvals/reviews.ts";

export type { ApprovalEvidence } from "../rules/approvals/reviews.ts";

/** What the pure core asks the world for before it decides. */
export type Need =
  | { readonly kind: "approvals"; readonly deployment: DeploymentId }
  | { readonly kind: "probe"; readonly deployment: DeploymentId; readonly variant: string };

/** What came back. What is absent makes its gate wait; it never passes. */
export interface Evidence {
  /** Whether the host knows pull requests and their reviews: what misses an approval is then never set aside. */
  readonly hasReviews?: boolean;
  readonly approvals: ReadonlyMap<DeploymentId, ApprovalEvidence>;
  /** What is known of the signatures of releases; absent: nobody has looked. */
  readonly signatures?: KnownSignatures;
  /** What is known of vulnerabilities of releases, by `signatureKey`; absent: nobody has looked. */
  readonly advisories?: ReadonlyMap<string, AdvisoryEvidence>;
  /** By deployment: the last analysis of each live variant. */
  readonly probes: ReadonlyMap<DeploymentId, readonly ProbeRecord[]>;
  /** Runs that are known to have ended, so that their leases may be taken over before they expire. */
  readonly endedRuns: ReadonlySet<string>;
  /** What would become of the contracts, of the deployments that name other versions than they run. */
  readonly contracts?: ReadonlyMap<DeploymentId, DeploymentContracts>;
}

export interface KnownSignatures {
  /** By `signatureKey`. */
  readonly releases: ReadonlyMap<string, SignatureEvidence>;
  /** Who might sign before, of deployments that came in together with a change of that. */
  readonly former: ReadonlyMap<DeploymentId, readonly (readonly Signer[])[]>;
}

export const noEvidence: Evidence = { approvals: new Map(), probes: new Map(), endedRuns: new Set() };
