import type { DeploymentId } from "../model/deployment.ts";
import type { Environment, Strategy } from "../model/environment.ts";
import type { Finding, Gate } from "../model/finding.ts";
import type {
  HeldValue,
  Kept,
  ProbeRecord,
  RollbackPoint,
  Rollout,
  Status,
  StatusEvent,
  Watch,
} from "../model/status.ts";
import type { Traffic } from "../model/traffic.ts";
import type { Live } from "../model/variant.ts";
import type { ApprovalEvidence, Need } from "./evidence.ts";

/** What a run may do about one deployment now. */
export type Decision =
  /** Does its next step. */
  | "go"
  /** Nothing differs and nothing is under way. */
  | "nothing"
  /** A gate waits: time, an earlier wave, or a person on GitHub can satisfy it. */
  | "wait"
  /** A gate failed: only a new change can satisfy it. */
  | "refuse"
  /** The desired state contains a value that a rollback took away. */
  | "hold"
  /** The last step failed, and nothing goes on by itself: a rollback, another wish, or `resume`. */
  | "failed"
  /** Forward actions are halted here. */
  | "stop"
  /** Another run holds the lease. */
  | "leased"
  /** The branch was changed behind Headgate's back; only `recover` goes on. */
  | "tampered";

/** A strategy as the rollout of one deployment can really follow it. */
export interface FollowedStrategy extends Strategy {
  /** From target to target: how many have all of the new blue after each step; absent: steps are shares. */
  readonly batches?: readonly number[];
  /** The names of the targets in the order of the batches. */
  readonly order?: readonly string[];
}

/** The inputs that decide whether there is something to do. */
export interface DesiredInputs {
  readonly blue: string | null;
  readonly green: Traffic;
  readonly digest: string;
  /** The end state: greens at their shares, blue with what is left. */
  readonly live: Live;
}

/** The next thing done to the targets, and what its status will say. */
export interface Step {
  readonly event: StatusEvent;
  /** Full state after this step; targets always get all of it. */
  readonly live: Live;
  readonly rollout: Rollout | null;
  readonly watch: Watch | null;
  /** The old blue that stays ready meanwhile. */
  readonly keep?: Kept;
  /** Analyse before acting: the step is taken only if what is live is good. */
  readonly analyse: boolean;
  /** Only analyse: nothing is changed while what is live is good. */
  readonly observe: boolean;
  /** All that is held from this step on. */
  readonly hold: readonly HeldValue[];
  /** Completes what a dead run wrote ahead, rather than beginning something of its own. */
  readonly finishes?: true;
  /** For rollbacks: the commit whose stored output is applied verbatim. */
  readonly restores?: string;
  /** For rollbacks: the desired values that what is restored stood for. */
  readonly desired?: Status["desired"];
  /** For rollbacks to a point: that point, which is used up by it. */
  readonly restored?: RollbackPoint;
  /** For rollbacks that nobody asked for: what the analyses said of what is taken away. */
  readonly because?: readonly ProbeRecord[];
}

export interface DeploymentPlan {
  readonly id: DeploymentId;
  readonly environment: string;
  readonly server: string;
  /** 0 for environments without upstream. */
  readonly wave: number;
  /** `change`: this branch changes it. `pending`: it was waiting or under way before. */
  readonly origin: "change" | "pending";
  readonly from: Live;
  readonly to: DesiredInputs;
  readonly strategy: FollowedStrategy;
  readonly gates: readonly Gate[];
  readonly decision: Decision;
  /** What this run does: a change where the decision is `go`; else at most an observation. */
  readonly step: Step | null;
  /** ISO instant at which it can go on by itself; null where it cannot. */
  readonly eligible: string | null;
  /** Canonical digest of from, to and strategy: without gates, evidence, time or text. */
  readonly hash: string;
  /**
   * Canonical digest of what is asked for: the wish that is recorded as applied (its digest, or null), the wish
   * that is to be, and the strategy. What people approve: unlike `hash` it stays while a rollout goes on.
   */
  readonly intent: string;
}

/** A policy that differs from the one in force. */
export interface PolicyChange {
  readonly environment: string;
  readonly from: Environment | null;
  readonly to: Environment | null;
}

export interface Plan {
  readonly deployments: readonly DeploymentPlan[];
  readonly policies: readonly PolicyChange[];
  /** Findings that belong to no single deployment. */
  readonly findings: readonly Finding[];
  readonly needs: readonly Need[];
  /** What approvals were counted from, by deployment; empty where none were asked for, or nobody knows. */
  readonly approvals?: ReadonlyMap<DeploymentId, ApprovalEvidence>;
  /** Over all deployments' hashes, in order of id. */
  readonly hash: string;
}
