import type { DeploymentId } from "./deployment.ts";

/** What somebody said of a pull request, at one commit of it. */
export interface Review {
  /** Account name, as the host writes it. */
  readonly by: string;
  readonly isBot: boolean;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented";
  /** The commit that was looked at; null where the host does not know it any more. */
  readonly commit: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** A plan as it was shown on a commit of a pull request. */
export interface RecordedPlan {
  readonly commit: string;
  /** ISO instant from which on it could be seen. */
  readonly at: string;
  /** What each deployment's plan asked for (`DeploymentPlan.intent`). */
  readonly intents: Readonly<Record<DeploymentId, string>>;
}

/** A pull request into the desired branch: who made it, who reviewed it, and which plan they saw. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  /** Everyone whose work it holds: authors and committers of its commits, and who pushed, as far as known. */
  readonly contributors: readonly string[];
  /** Its last commit: reviews of an older one are stale. */
  readonly head: string;
  readonly merged: boolean;
  /** Its branch lies in another repository. */
  readonly fork: boolean;
  readonly reviews: readonly Review[];
  readonly plans: readonly RecordedPlan[];
}
