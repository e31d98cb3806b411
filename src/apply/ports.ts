import type { DeployedStore } from "../deployed/branch.ts";
import type { Manifest } from "../deployed/codecs.ts";
import type { AdvisoryEvidence } from "../model/advisory.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { DeploymentContracts } from "../model/semver.ts";
import type { Health } from "../model/server.ts";
import type { AskedCause, Status } from "../model/status.ts";
import type { Target } from "../model/target.ts";
import type { ProbeInput, ProbeVerdict } from "../probes/probe.ts";
import type { DeployedState, PointInHistory } from "../reconcile/deployed-state.ts";
import type { ApprovalEvidence, KnownSignatures } from "../reconcile/evidence.ts";
import type { TargetAdapter } from "../targets/adapter.ts";

/** Everything a decision is made from, read afresh: both heads, and what lies between them. */
export interface Look {
  readonly desired: Desired;
  /** The desired commit itself: apply never reads a working tree. */
  readonly commit: string;
  readonly deployed: DeployedState;
  readonly manifest: Manifest;
  readonly scope: ReadonlyMap<DeploymentId, "change" | "pending">;
  /** What validation and the branch's own checks found. */
  readonly findings: readonly Finding[];
  readonly findingsOf: ReadonlyMap<DeploymentId, readonly Finding[]>;
  /** Deployments that a foreign commit on `deployed` touched. */
  readonly tampered: ReadonlyMap<DeploymentId, readonly Finding[]>;
  /** Files of the desired side that were left out for findings of their own. */
  readonly omitted: ReadonlySet<string>;
  readonly endedRuns: ReadonlySet<string>;
  /** Whether the host knows pull requests and their reviews. */
  readonly hasReviews?: boolean;
  /** What would become of the contracts, of the deployments that name other versions than they run. */
  readonly contracts?: ReadonlyMap<DeploymentId, DeploymentContracts>;
  /** What is known of the signatures of all that is to be deployed. */
  readonly signatures?: KnownSignatures & {
    /** The commit whose signers, trusted root and health checks judge as well, of deployments that changed together with them. */
    readonly judgedBy: ReadonlyMap<DeploymentId, string>;
    /** How it was looked at before, each time that was changed together with the deployment. */
    readonly formerHealth?: ReadonlyMap<DeploymentId, readonly Health[]>;
  };
  /** What is known of vulnerabilities of what is to get traffic where an environment asks, by `signatureKey`. */
  readonly advisories?: ReadonlyMap<string, AdvisoryEvidence>;
  /** Whether releases are judged by other signers, or more or less strictly, than when a run last looked. */
  readonly judgesMoved?: boolean;
}

/** The world as apply needs it; every piece is real in the command line and can be a value in a test. */
export interface ApplyPorts {
  readonly branch: Pick<DeployedStore, "name" | "head" | "list" | "names" | "read" | "publish">;
  /** More deployments than those that changed or wait may be asked for by id. */
  readonly look: (ids?: ReadonlySet<DeploymentId>) => Promise<Look>;
  /** Rollback points before a status, newest first, each verified. */
  readonly points: (status: Status) => Promise<readonly PointInHistory[]>;
  /** How many deployments of an environment were rolled back since then without anyone asking. */
  readonly automaticRollbacks: (environment: string, since: Date) => Promise<number>;
  /** How what misses approvals came about and who approved it; empty where nobody knows, as on a plain clone. */
  readonly approvals: (
    look: Look,
    ids: ReadonlySet<DeploymentId>,
  ) => Promise<ReadonlyMap<DeploymentId, ApprovalEvidence>>;
  /** The newest pull request that touched each deployment's inputs since what is applied, where it is known. */
  readonly pulls: (look: Look, ids: ReadonlySet<DeploymentId>) => Promise<ReadonlyMap<DeploymentId, number>>;
  /** Older pull requests that touched the same since what is applied, of all that `pulls` was asked about. */
  readonly overtaken?: () => ReadonlyMap<DeploymentId, readonly number[]>;
  /** Tells people of statuses once they are published. Never throws, and never holds anything up for long. */
  readonly announce: (statuses: readonly Status[]) => Promise<void>;
  readonly adapterFor: (target: Target) => TargetAdapter | undefined;
  readonly adapterOf: (output: string) => TargetAdapter | undefined;
  /** Asks a variant by its own probe. */
  readonly probe: (input: ProbeInput) => Promise<ProbeVerdict>;
  readonly now: () => Date;
  /** Waits, or ends early when the run is asked to end. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly cause: AskedCause;
  /** Absolute path of the convention's directory in the clone. */
  readonly root: string;
  readonly home: string;
  /** Where secrets' values are looked up by reference name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface ApplyOptions {
  /** Only these environments act; what concerns others is noted as pending. All where absent. */
  readonly environments?: ReadonlySet<string>;
  /** Only these deployments act; the cause of the run is theirs alone. All where absent. */
  readonly only?: ReadonlySet<DeploymentId>;
}
