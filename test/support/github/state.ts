import type { Level, Permission, Role } from "./permissions.ts";

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
  readonly name: string | null;
  /** In the repository; `custom` is the name of an organization's own role based on it. */
  role: Role;
  readonly custom: string | null;
}

export interface Token {
  readonly value: string;
  readonly login: string;
  /** `bot`: the workflow's GITHUB_TOKEN; `app`: an installation of another App; `user`: a personal access token. */
  readonly type: "bot" | "app" | "user";
  readonly permissions: Readonly<Partial<Record<Permission, Level>>>;
  readonly app: App | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly members: Set<string>;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** What issues and pull requests share, numbers first of all. */
export interface Thread {
  readonly number: number;
  readonly id: number;
  readonly author: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  /** The conversation: it takes no comments of workflows. */
  locked: boolean;
  labels: Set<string>;
  assignees: Set<string>;
  updatedAt: string;
  closedAt: string | null;
  readonly pull: Pull | null;
}

export interface Pull {
  readonly id: number;
  readonly head: {
    readonly branch: string;
    readonly owner: string;
    readonly fork: boolean;
    sha: string;
    /** Where it stood when the pull request was made. */
    readonly first: string;
  };
  readonly base: { branch: string; sha: string };
  draft: boolean;
  /** The test merge, as `refs/pull/N/merge` has it; null where it conflicts. */
  testMerge: string | null;
  merged: Merged | null;
  readonly forcePushes: ForcePush[];
}

export interface Merged {
  readonly at: string;
  readonly by: string;
  /** What GitHub calls the merge commit: of a rebase, the last commit. */
  readonly sha: string;
  /** All commits that the base branch has by it. */
  readonly commits: readonly string[];
}

export interface ForcePush {
  readonly id: number;
  readonly by: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
}

/** What somebody did to a branch. */
export interface Activity {
  readonly id: number;
  readonly ref: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Null: an account that is no more. */
  readonly by: string | null;
  readonly type:
    | "push"
    | "force_push"
    | "branch_creation"
    | "branch_deletion"
    | "pr_merge"
    | "merge_queue_merge";
  readonly at: string;
}

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: boolean;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: App;
  readonly startedAt: string;
  name: string;
  status: string;
  conclusion: string | null;
  completedAt: string | null;
  externalId: string;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: number;
  readonly attempt: number;
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly createdAt: string;
  status: string;
  conclusion: string | null;
  readonly jobs: readonly {
    readonly name: string;
    readonly status: string;
    readonly conclusion: string | null;
  }[];
}

export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: string;
  readonly createdAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly url: string;
  readonly creator: string;
  readonly createdAt: string;
}

export interface Dispatch {
  readonly type: string;
  readonly payload: unknown;
  readonly by: string;
}

/** Rules for branches whose name the pattern (`release/*`) takes. */
export interface Protection {
  readonly id: number;
  readonly pattern: string;
  /** A ruleset, or branch protection of the older kind: they refuse in different words. */
  readonly via: "ruleset" | "protection";
  readonly pullRequest: boolean;
  readonly approvals: number;
  readonly update: boolean;
  readonly creation: boolean;
  readonly deletion: boolean;
  readonly nonFastForward: boolean;
  readonly signatures: boolean;
  readonly statusChecks: readonly string[];
  /** Logins that none of it holds for. */
  readonly bypass: readonly string[];
}

export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls: boolean;
  hasIssues: boolean;
  archived: boolean;
  visibility: "public" | "private";
  /** Bytes that one createCommitOnBranch may carry. */
  commitSizeLimit: number;
}

/** All that the fake remembers beside git. */
export interface State {
  readonly users: Map<string, User>;
  readonly tokens: Map<string, Token>;
  readonly teams: Map<string, Team>;
  readonly labels: Map<string, Label>;
  readonly threads: Map<number, Thread>;
  readonly reviews: Map<number, Review>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly runs: WorkflowRun[];
  readonly workflows: Map<number, Workflow>;
  readonly deployments: Map<number, Deployment>;
  /** The text of a tag's release. */
  readonly releaseNotes: Map<string, string>;
  readonly dispatches: Dispatch[];
  /** Oldest first. */
  readonly activity: Activity[];
  readonly protections: Protection[];
  readonly settings: Settings;
  /** A new id; numbers of issues and pull requests count by themselves. */
  readonly nextId: () => number;
  readonly nextNumber: () => number;
}

export function emptyState(): State {
  let id = 1_000_000;
  let number = 0;
  return {
    users: new Map(),
    tokens: new Map(),
    teams: new Map(),
    labels: new Map(),
    threads: new Map(),
    reviews: new Map(),
    comments: new Map(),
    checkRuns: new Map(),
    runs: [],
    workflows: new Map(),
    deployments: new Map(),
    releaseNotes: new Map(),
    dispatches: [],
    activity: [],
    protections: [],
    settings: {
      actionsMayCreatePulls: true,
      hasIssues: true,
      archived: false,
      visibility: "private",
      commitSizeLimit: 40 * 1024 * 1024,
    },
    nextId: () => ++id,
    nextNumber: () => ++number,
  };
}
