import { type Digest, digestOf } from "./canonical.ts";
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
  /**
   * Whether the reviewer may write to the repository; absent: not known. In a public one anybody can review, so
   * where no approvers are named only those who may write can be meant.
   */
  readonly canWrite?: boolean;
}

/** A plan as it was shown on a commit of a pull request. */
export interface RecordedPlan {
  readonly commit: string;
  /** ISO instant from which on it could be seen. */
  readonly at: string;
  /** What each deployment's plan asked for (`DeploymentPlan.intent`). */
  readonly intents: Readonly<Record<DeploymentId, string>>;
  /** Where they were too many to keep one by one: by environment, the digest of all of its intents. */
  readonly environments?: Readonly<Record<string, Digest>>;
}

/** That not everyone is known who pushed to a pull request. */
export type UnknownPushers =
  /** There are pushes that no run has seen, to a branch of this repository: the host may tell whose they were. */
  | { readonly kind: "unseen"; readonly branch: string; readonly commits: readonly string[] }
  /** Nobody here can tell. */
  | { readonly kind: "unknown"; readonly why: string };

/** A pull request into the desired branch: who made it, who reviewed it, and which plan they saw. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  /** Everyone whose work it holds: authors and committers of its commits, and who pushed, as far as known. */
  readonly contributors: readonly string[];
  /** Absent: whoever pushed is among them. Otherwise anyone may have, and nobody's approval of it counts. */
  readonly unknownPushers?: UnknownPushers;
  /** Its last commit: reviews of an older one are stale. */
  readonly head: string;
  readonly merged: boolean;
  /** Its branch lies in another repository. */
  readonly fork: boolean;
  readonly reviews: readonly Review[];
  readonly plans: readonly RecordedPlan[];
}

/** One digest for all the intents of each environment. */
export function intentsByEnvironment(
  intents: Readonly<Record<DeploymentId, string>>,
): Readonly<Record<string, Digest>> {
  const parts = new Map<string, [DeploymentId, string][]>();
  for (const [id, intent] of Object.entries(intents)) {
    const environment = id.slice(0, id.indexOf("/"));
    const part = parts.get(environment) ?? [];
    part.push([id, intent]);
    parts.set(environment, part);
  }
  return Object.fromEntries([...parts].map(([name, part]) => [name, digestOf(Object.fromEntries(part))]));
}
