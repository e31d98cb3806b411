import type { DeployedStore } from "../deployed/branch.ts";
import type { LocalBranchOptions } from "../git/deployed-branch.ts";
import type { DesiredCommit, DesiredEdit, PeopleRequest } from "../git/desired-commit.ts";
import type { Repository } from "../git/repository.ts";
import type { PullRequest } from "../model/pull-request.ts";
import type { Cause } from "../model/status.ts";
import type { Check } from "./check.ts";

/** Who asked for a run, where the host can vouch for it. */
export interface Requester {
  /** Account names: who began the workflow run, and who had it run (again). */
  readonly people: readonly string[];
  /** True where they asked for this very run by hand, rather than by a push, a review or a schedule that began it. */
  readonly byHand?: boolean;
}

/** A push to the desired branch, as the host has noted it. */
export interface BranchPush {
  /** The commits between which it moved the branch. */
  readonly before: string;
  readonly after: string;
  /** Account name; null where it is no more. */
  readonly by: string | null;
}

/** A team or role of which nobody here can say who belongs to it. */
export interface UnknownGroup {
  /** What follows its name. */
  readonly message: string;
  readonly hint: string;
}

/**
 * Where a repository is hosted: all that commands ask of it beyond git itself. A plain clone knows little and
 * vouches for nobody; GitHub knows people, reviews and runs.
 */
export interface Host {
  /** True where the machine is gone once the run ends: no file outside the repository that is here is anybody's. */
  readonly isPassing?: boolean;
  /** Where people see this run; absent where nobody can. */
  readonly runAddress?: string;
  /** The text (Markdown) that the host keeps of a tag's release; undefined where there is none. May reject. */
  releaseNotes?(tag: string): Promise<string | undefined>;
  /** Whether it knows pull requests and their reviews; where it does not, nobody's approval can be seen. */
  readonly hasReviews?: boolean;
  /** Environment for every git process: credentials, where the clone itself has none. */
  readonly gitEnv: Readonly<Record<string, string>>;
  /** Short name of the branch `deployed`. */
  readonly deployedBranch: string;
  /** Short name of the desired branch; null where there is none yet. */
  desiredBranch(repository: Repository): Promise<string | null>;
  /** The branch `deployed`: read from the clone, written where it is hosted. */
  store(repository: Repository, options: Omit<LocalBranchOptions, "name">): DeployedStore;
  /**
   * Commits an edit on top of the desired branch by compare-and-swap; where the branch refuses it, or it has to
   * be reviewed, it is kept on a branch of its own, and people are asked.
   */
  commitDesired(repository: Repository, edit: DesiredEdit): Promise<DesiredCommit>;
  /**
   * What asks people for the commit that is kept on a branch, whatever became of it since: the newest pull request,
   * else an issue; null where nothing does. Absent where nobody knows.
   */
  requestFor?(kept: string): Promise<PeopleRequest | null>;
  /** Who this run is, for what it records; `asked` is what the command adds. */
  cause(repository: Repository, asked: Partial<Cause>): Promise<Cause>;
  /** Those of some leases' runs that are known to have ended. */
  endedRuns(runs: Iterable<string>): Promise<ReadonlySet<string>>;
  /** Who asked; null where nobody can vouch for it. */
  readonly requester: Requester | null;
  /**
   * The pull requests that brought each of these commits into the desired branch; an empty list for a direct
   * push, null where it cannot be known here at all. What was answered a good while ago is asked anew: somebody may
   * have reviewed meanwhile.
   */
  pullRequests(commits: readonly string[]): Promise<ReadonlyMap<string, readonly PullRequest[]> | null>;
  /** Account names of those whose work these commits are, as far as they are known. */
  authors?(commits: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * The same pull requests once it is looked up who pushed to them, where that was said to be unseen: they are among
   * the contributors then, or it is said why they are unknown.
   */
  withPushers?(pulls: readonly PullRequest[]): Promise<readonly PullRequest[]>;
  /** The last pushes to the desired branch, newest first; none where nobody here can tell. */
  pushes?(): Promise<readonly BranchPush[]>;
  /** The open pull request that this run is about; null where there is none. */
  currentPullRequest?(): Promise<PullRequest | null>;
  /**
   * Which of these people are in each of these teams (`@org/team`) or have these roles (`role:maintain`), by
   * name in lower case; a name nobody here can look up is absent.
   */
  memberships(
    names: readonly string[],
    people: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Why a name is absent from what `memberships` answered last, and what to do about it; undefined: it is not known. */
  whyUnknown?(name: string): UnknownGroup | undefined;
  /** What only the host can tell of settings, rules and permissions, each with where it is set; changes nothing. */
  examine?(repository: Repository): Promise<readonly Check[]>;
}
