import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { ProbeRecord, Status } from "../model/status.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "../reconcile/plan.ts";
import type { TargetLine } from "./act.ts";

/** What became of editing the desired branch, in the form of a result line. */
export interface BroughtBack {
  readonly outcome: "done" | "waiting" | "skipped" | "failed";
  readonly name: string;
  readonly message: string;
  readonly by?: BroughtBackBy;
}

/** What takes a held value out of the desired branch, or asks people to. */
export type BroughtBackBy =
  | { readonly kind: "commit"; readonly commit: string }
  | { readonly kind: "pull-request" | "issue"; readonly number: number }
  /** Nobody could be asked: it waits on a branch for somebody who merges it. */
  | { readonly kind: "branch"; readonly branch: string };

/** What a run did about one deployment, once. */
export type DeploymentReport = { readonly id: DeploymentId } & (
  | { readonly kind: "none"; readonly plan: DeploymentPlan }
  /** Looked at, and good. */
  | { readonly kind: "observed"; readonly plan: DeploymentPlan; readonly probes: readonly ProbeRecord[] }
  | { readonly kind: "inconclusive"; readonly plan: DeploymentPlan; readonly probes: readonly ProbeRecord[] }
  /** Bad, and not rolled back by itself. */
  | {
      readonly kind: "alert";
      readonly plan: DeploymentPlan;
      readonly probes: readonly ProbeRecord[];
      readonly reason: string;
    }
  /** A step turned out bad; the rollback's own report follows. */
  | {
      readonly kind: "bad";
      readonly status: Status;
      readonly probes: readonly ProbeRecord[];
      readonly lines: readonly TargetLine[];
      readonly reason: string;
    }
  /** What runs has another contract than the reviewed one, or has the reviewed one again: told once. */
  | {
      readonly kind: "drift";
      readonly status: Status;
      readonly before: Status;
      readonly probes: readonly ProbeRecord[];
      /** Why it was not rolled back, where the policy asks for that. */
      readonly reason?: string;
    }
  | {
      readonly kind: "concluded";
      readonly status: Status;
      readonly before?: Status;
      readonly probes: readonly ProbeRecord[];
      readonly lines: readonly TargetLine[];
      readonly reason?: string;
      /** The run that began it and ended before it was done, where this one completed it. */
      readonly completes?: string;
      /** What became of bringing `desired` back. */
      readonly broughtBack?: BroughtBack;
    }
  /** Rolled back by an earlier run that ended before it could bring `desired` back. */
  | { readonly kind: "brought-back"; readonly broughtBack: BroughtBack }
  /** Another run took the lease over. */
  | { readonly kind: "lost" }
);

export interface ApplyReport {
  readonly reports: readonly DeploymentReport[];
  /** Policies that took effect in this run. */
  readonly policies: readonly PolicyChange[];
  /** What is held and still desired. */
  readonly held?: readonly Status[];
  /** What earlier runs have asked people for, to take it out of the desired branch; where it could be found. */
  readonly asked?: ReadonlyMap<DeploymentId, BroughtBackBy>;
  /** The plan that is left at the end: what waits, and why. */
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** What gates refuse, and was not on record as refused when the run began; with the ISO instant of its end. */
  readonly refused?: { readonly at: string; readonly plans: readonly DeploymentPlan[] };
  readonly head: string;
  readonly commit: string;
}
