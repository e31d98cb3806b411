import type { AdvisoryEvidence } from "../model/advisory.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Desired, Project, ServerUnit } from "../model/project.ts";
import type { Release } from "../model/release.ts";
import type { ContractEvidence, DeploymentContracts } from "../model/semver.ts";
import type { SignatureEvidence, Signer } from "../model/signature.ts";
import type { Status } from "../model/status.ts";
import type { Live, VariantId } from "../model/variant.ts";
import type { ApprovalEvidence } from "./approvals/reviews.ts";

/** Where a server is deployed: what rules about the whole repository ask of one. */
export interface ServerPresence {
  readonly id: string;
  /** By environment. */
  readonly deployments: { has(environment: string): boolean; keys(): Iterable<string> };
}

/** The repository as a whole, of which no more is in memory than is asked for. */
export interface Overview extends Omit<Desired, "servers"> {
  readonly servers: ReadonlyMap<string, ServerPresence>;
}

/** For rules about the repository as a whole: environments, the promotion graph, names. */
export interface ProjectContext {
  readonly desired: Overview;
  /** The same repository at the base of the change; absent where there is none. */
  readonly base?: Overview;
  /** ISO instant. */
  readonly now: string;
}

/** For rules about one environment's policy as written. */
export interface EnvironmentContext {
  readonly project: Project;
  readonly environments: ReadonlyMap<string, Environment>;
  readonly environment: Environment;
  /** What its policy leaves to Headgate's defaults of what production must name. */
  readonly unnamed?: readonly string[];
  readonly now: string;
}

/** For rules about one server: its releases and lifecycle. */
export interface ServerContext {
  readonly project: Project;
  readonly environments: ReadonlyMap<string, Environment>;
  readonly server: ServerUnit;
  readonly base?: ServerUnit;
  readonly now: string;
  /** Statuses of this server by environment, where the caller has read them. */
  readonly statuses?: ReadonlyMap<string, Status>;
  /** What became of the contract with each release that is new since the base, by version. */
  readonly releasedContracts?: ReadonlyMap<string, ContractEvidence>;
}

/** For rules about one deployment as written, whatever runs. */
export interface DeploymentContext extends ServerContext {
  readonly environment: Environment;
  /** As of `EnvironmentContext`. */
  readonly unnamed?: readonly string[];
  readonly deployment: Deployment;
}

/** For gates: one deployment's change from what runs to what should. */
export interface GateContext extends DeploymentContext {
  /** What runs now; nothing for a first deployment. */
  readonly from: Live;
  readonly to: Live;
  /** Status of this deployment; absent for the first. */
  readonly status?: Status;
  /** Statuses of the same server in the other environments, by environment. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** Releases that `from` or `to` name. */
  readonly releases: ReadonlyMap<string, Release>;
  /** The variant that others take their shares from; null where there is none. */
  readonly stable: VariantId | null;
  /** How many states of its history it could be rolled back to; absent where not looked up. */
  readonly points?: number;
  /** Whether the host knows pull requests and their reviews, which a plain clone does not. */
  readonly hasReviews?: boolean;
  /** How this change came about and who approved it; absent on a plain clone, and until it is asked for. */
  readonly approvals?: ApprovalEvidence;
  /** What would become of the contract here; absent where nobody compared. */
  readonly contracts?: DeploymentContracts;
  /** What would be applied now, as people approve it: `DeploymentPlan.intent`. */
  readonly intent?: string;
  /** What is known of signatures, by `signatureKey`; absent until somebody looks. */
  readonly signatures?: ReadonlyMap<string, SignatureEvidence>;
  /** Who might sign before, each time that was changed together with this. */
  readonly formerSigners?: readonly (readonly Signer[])[];
  /** What is known of vulnerabilities, by `signatureKey`; absent until somebody looks. */
  readonly advisories?: ReadonlyMap<string, AdvisoryEvidence>;
}
