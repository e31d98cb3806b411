import type { DeploymentId } from "../../model/deployment.ts";
import type { Gate } from "../../model/finding.ts";
import type { GateRecord, Pending, Status } from "../../model/status.ts";
import type { Decision } from "../../reconcile/plan.ts";
import type { ReportContext } from "./context.ts";

/** What takes a held value out of the desired branch again. */
export type BroughtBackBy =
  | { readonly kind: "pull-request" | "issue"; readonly number: number }
  | { readonly kind: "commit"; readonly commit: string; readonly url?: string }
  | { readonly kind: "branch"; readonly branch: string };

/** One deployment that a pull request touched, as it stands now. */
export interface TouchedDeployment {
  readonly id: DeploymentId;
  /** Null: nothing was ever deployed. */
  readonly status: Status | null;
  readonly pending: Pending | null;
  /** As the last look judged it; what is pending says it where this is absent. */
  readonly decision?: Decision;
  readonly gates?: readonly (Gate | GateRecord)[];
  /** ISO instant at which it goes on by itself; that of what is pending where it is absent. */
  readonly eligible?: string | null;
  /** What the pull request asked for. */
  readonly wanted?: {
    readonly blue: string | null;
    /** Of the inputs: tells whether another change has replaced it since. */
    readonly digest?: string;
  };
  /** Another change has taken its place: the pull request that brought it; null where none did. */
  readonly supersededBy?: number | null;
  /** ISO instant at which what was rolled back began to take traffic. */
  readonly began?: string;
  readonly broughtBack?: BroughtBackBy;
  /** The commit on the branch `deployed` that says so, and its address. */
  readonly commit?: string;
  readonly commitUrl?: string;
}

export interface OutcomeContext extends ReportContext {
  /** The head of the pull request that was planned. */
  readonly head: string;
  /** The hash of the plan that was reviewed. */
  readonly plan?: string;
  /** The commit of the branch `deployed` up to which this tells what was done. */
  readonly deployed?: string;
  /** The run that wrote this. */
  readonly runUrl?: string;
  /** The name of the desired branch; `main` where it is absent. */
  readonly branch?: string;
  /** The comment's plan as it was reviewed, as `reviewedIn` found it: Markdown of our own. */
  readonly reviewed?: string;
}
