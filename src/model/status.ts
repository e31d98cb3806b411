import type { Digest } from "./canonical.ts";
import type { ContractDrift } from "./drift.ts";
import type { Milliseconds } from "./duration.ts";
import type { Environment } from "./environment.ts";
import type { Outcome, SetAside } from "./finding.ts";
import type { SemverMode } from "./semver.ts";
import type { Traffic } from "./traffic.ts";
import type { Live, VariantId } from "./variant.ts";

/** What happened: each is one entry of the history. */
export type StatusEvent =
  | "adopted"
  | "deployed"
  | "traffic-changed"
  | "settings-changed"
  | "rollout-started"
  | "rollout-advanced"
  /** An analysis that a step still owed has passed; the step's interval begins. */
  | "rollout-confirmed"
  /** A person let a rollout go on from a step at which it paused. */
  | "rollout-approved"
  | "rollout-completed"
  /** The old blue, kept ready after a rollout, was taken out. */
  | "retired"
  | "rolled-back"
  | "withdrawn"
  | "removed"
  | "resumed"
  | "recovered"
  /** What runs was found to have another contract than the reviewed one. Nothing that runs was changed. */
  | "drift-found"
  /** All of it has the reviewed contract again, or less of it has another one than before. */
  | "drift-gone";

/** `applying` is the write-ahead: a run holds the lease and targets may be half-way. */
export type StatusOutcome = "applying" | "progressing" | "healthy" | "rolled-back" | "failed" | "removed";

/** A rollout under way; the shares themselves stand in `traffic`. */
export interface Rollout {
  /** Null: there was nothing before (first deployment). */
  readonly from: VariantId | null;
  readonly to: VariantId;
  /** 1-based; `of` counts the last step, 100. */
  readonly step: number;
  readonly of: number;
  readonly steps: readonly number[];
  readonly interval: Milliseconds;
  readonly watch: Milliseconds;
  readonly since: string;
  /** When the next step is due: counted from the real instant of this one. */
  readonly next: string;
  /** Analyses that could not decide, in a row; reset by one that could. */
  readonly inconclusive: number;
  /** Rolling over targets: how many of them have all of the candidate at each step, the last one included. */
  readonly batches?: readonly number[];
  /** By name, the order in which `batches` go through the targets: that of the policy when it began. */
  readonly order?: readonly string[];
  /** Those of the steps, in percent, at which a person must approve. */
  readonly pauses?: readonly number[];
  /** The step whose pause a person ended. */
  readonly approved?: number;
  /** How long `from` stays ready afterwards. */
  readonly keep?: Milliseconds;
  /** How many targets may fail to be written at a step but the last. */
  readonly maxFailures?: number;
}

/** The old blue of a rollout that is over: ready, with no share, until it is taken out. */
export interface Kept {
  readonly variant: VariantId;
  readonly until: string;
}

/** The time after a rollout in which a bad probe still rolls back by itself. */
export interface Watch {
  readonly until: string;
}

/** A settled status that can be gone back to. */
export interface RollbackPoint {
  readonly revision: number;
  /** The commit on `deployed` that holds it. */
  readonly commit: string;
}

/** The longest unbroken time a release was blue at 100 percent and settled here. */
export interface Soak {
  /** What soaked: under its version, another text has no part in this. */
  readonly release: Digest;
  readonly longest: Milliseconds;
  /** Start of the interval that still runs; null where none does. */
  readonly since: string | null;
}

/** A value that a rollback took away and that must not come back by itself. */
export type HeldValue = {
  readonly revision: number;
  readonly at: string;
  readonly reason: string;
} & (
  | {
      readonly kind: "version";
      readonly version: string;
      /** The share it had in what was restored; as a green, anything above is held. */
      readonly above: number;
      /** Whether it is held as blue. */
      readonly blue: boolean;
    }
  | {
      readonly kind: "variable" | "secret";
      readonly name: string;
      /** Null: the value's absence is what failed. */
      readonly value: string | null;
    }
  | {
      /** What failed differs in no single value that could be held (a green was taken out, say): all of it. */
      readonly kind: "inputs";
      /** Digest of the desired inputs. */
      readonly digest: string;
    }
);

export interface Lease {
  /** The holder, as its door names runs: `local:...` or the id of a workflow run. */
  readonly run: string;
  readonly expires: string;
}

/** Who, why, from where. */
export interface Cause {
  readonly actor: string;
  readonly run: string;
  readonly reason?: string;
  readonly pull?: number;
  /** The command that asked, where it was not `apply`. */
  readonly command?: string;
  /** Who had the run start again, where that was somebody else than the actor. */
  readonly triggeredBy?: string;
}

/** Why a run acts, with what only its commits say and no status does. */
export interface AskedCause extends Cause {
  /** Digest of what was asked: tells a run that is repeated from the next step of the same run. */
  readonly question?: string;
}

export interface GateRecord {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly message: string;
  /** The override under which this was let through. */
  readonly setAside?: SetAside;
}

/** What the targets last said, in words of their own; secrets never. */
export interface ProbeRecord {
  readonly variant: VariantId;
  readonly outcome: "pass" | "fail" | "error" | "inconclusive";
  readonly message: string;
  readonly at: string;
  /** The name of the analysis; absent: the server's own probe. */
  readonly analysis?: string;
  /** Recorded and shown, and decides nothing. */
  readonly dryRun?: boolean;
  /** Digest of the contract that it was found to have, where there is a reviewed one. */
  readonly contract?: Digest;
  /** What differs, where it failed because of that. */
  readonly drift?: ContractDrift;
}

/** `ENVIRONMENT/SERVER/status.json` on `deployed`. */
export interface Status extends Live {
  readonly headgate: 1;
  readonly server: string;
  readonly environment: string;
  /** Rises by one with every write-ahead; the fencing token. */
  readonly revision: number;
  readonly event: StatusEvent;
  readonly outcome: StatusOutcome;
  readonly desired: {
    readonly commit: string | null;
    /** Digest of the inputs; what decides whether there is something to do. */
    readonly digest: string;
    readonly blue: string | null;
    readonly green: Traffic;
  };
  readonly rollout: Rollout | null;
  readonly watch: Watch | null;
  /** Absent where nothing is kept. */
  readonly keep?: Kept;
  /** The newest settled status before this one; null where there is none. */
  readonly stable: RollbackPoint | null;
  /** By version. */
  readonly soak: Readonly<Record<string, Soak>>;
  readonly hold: readonly HeldValue[];
  readonly lease: Lease | null;
  readonly cause: Cause;
  /** Of a rollback: the rollback point that it went back to, which is used up by it. */
  readonly restored?: RollbackPoint;
  /** Of a rollback that nobody asked for: what the analyses said of what it took away. */
  readonly because?: readonly ProbeRecord[];
  readonly gates: readonly GateRecord[];
  readonly probes: readonly ProbeRecord[];
  /** Variants that do not promise what was reviewed, as far as anybody has looked; absent: none. */
  readonly drift?: readonly ContractDrift[];
  /** Why the targets are not what this status says; null where they are. */
  readonly problem: string | null;
  /** Digest by path (from the deployment's folder) of what was rendered with this status. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly at: string;
  /** Digest of all the fields above, canonical: a hand edit shows. */
  readonly digest: string;
}

/** Why a deployment is on the list of what a run must look at. */
export type PendingState =
  | "applying"
  | "waiting"
  | "refused"
  | "held"
  | "failed"
  | "progressing"
  | "watching"
  | "kept"
  | "tampered";

/** `pending/ENVIRONMENT/SERVER.json` on `deployed`: the index of what is not at rest. */
export interface Pending {
  readonly headgate: 1;
  readonly environment: string;
  readonly server: string;
  readonly state: PendingState;
  readonly gates: readonly GateRecord[];
  /** When it can go on by itself; null where that needs a person. */
  readonly eligible: string | null;
  /** Digest of the desired inputs that wait. */
  readonly digest: string;
  /**
   * The policy that was in force when this came in together with a change of policy: it must pass both, for
   * as long as it is the same change that waits.
   */
  readonly policy: Environment | null;
  /**
   * The desired commit whose signers, trusted root and health checks judge this too, since they were changed together with it;
   * for as long as it is the same change that waits.
   */
  readonly judgedBy?: string;
  /** How strictly the number of a version was judged before that was made milder together with this; see `judgedBy`. */
  readonly semver?: SemverMode;
  readonly since: string;
}

/** A halt of every forward action: everywhere, or in one environment. */
export interface Stop {
  /** Null: everywhere. */
  readonly environment: string | null;
  readonly reason: string;
  readonly actor: string;
  readonly at: string;
}

/** Settled: healthy with no rollout in progress. */
export function isSettled(status: Pick<Status, "outcome" | "rollout">): boolean {
  return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}
