import { randomBytes } from "node:crypto";
import { actionsApp, actionsBot, addUser, type Hub, knownUser, stamp } from "./hub.ts";
import type { Level, Permission, Role } from "./permissions.ts";
import {
  addThread,
  headRef,
  type MergeMethod,
  mergePull,
  type OpenPull,
  openPull,
  pullOf,
  syncPulls,
} from "./pulls.ts";
import { labelled } from "./routes/issues.ts";
import { commitOnto, type Files, type GitSeeds, gitSeeds } from "./seeds-git.ts";
import type {
  App,
  CheckRun,
  Comment,
  Protection,
  Review,
  Thread,
  Token,
  User,
  WorkflowRun,
} from "./state.ts";

export interface Seeds {
  readonly git: GitSeeds;
  /** Makes a person, or gives one another role. `custom` is an organization's own role based on `role`. */
  readonly user: (
    login: string,
    more?: { readonly role?: Role; readonly custom?: string; readonly name?: string },
  ) => User;
  readonly team: (slug: string, members: readonly string[]) => void;
  /** A token; the workflow's own GITHUB_TOKEN where nothing is said. */
  readonly token: (wanted?: NewToken) => string;
  readonly pull: (wanted: NewPullSeed) => Promise<PullSeed>;
  /** Merges as the button does, and returns the commit on the base branch. */
  readonly merge: (
    number: number,
    how?: { readonly method?: MergeMethod; readonly by?: string },
  ) => Promise<string>;
  readonly review: (
    number: number,
    review: {
      readonly by: string;
      readonly state?: Review["state"];
      readonly commit?: string;
      readonly body?: string;
      readonly at?: Date;
    },
  ) => Review;
  readonly comment: (
    number: number,
    comment: { readonly by: string; readonly body: string; readonly minimized?: boolean },
  ) => Comment;
  readonly comments: (number: number) => readonly Comment[];
  readonly issue: (issue: {
    readonly title: string;
    readonly body?: string;
    readonly by?: string;
    readonly labels?: readonly string[];
  }) => Thread;
  /** Issues and pull requests alike, whatever their state. */
  readonly threads: () => readonly Thread[];
  readonly checkRun: (
    run: { readonly sha: string; readonly name: string; readonly app?: App } & Partial<CheckRun>,
  ) => CheckRun;
  readonly checkRuns: (sha?: string) => readonly CheckRun[];
  readonly run: (run: NewRun) => WorkflowRun;
  readonly workflow: (workflow: {
    readonly name?: string;
    readonly path?: string;
    readonly state?: string;
  }) => number;
  readonly protect: (branch: string, rules?: Partial<Omit<Protection, "id" | "pattern">>) => Protection;
  readonly unprotect: (branch: string) => void;
}

export interface NewToken {
  readonly type?: Token["type"];
  readonly login?: string;
  readonly permissions?: Partial<Record<Permission, Level>>;
  /** As a workflow gets it for a pull request from a fork: what it may write it may only read. */
  readonly readOnly?: boolean;
}

export interface NewPullSeed {
  readonly head: string;
  readonly base?: string;
  readonly author?: string;
  /** The head is in the author's fork. */
  readonly fork?: boolean;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** Committed onto the head by the author before the pull request is opened. */
  readonly files?: Files;
}

export interface PullSeed {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** `refs/pull/N/merge`; null where it conflicts. */
  readonly mergeSha: string | null;
}

export interface NewRun extends Partial<Omit<WorkflowRun, "workflow">> {
  readonly workflow?: number;
}

const workflowPermissions = {
  contents: "write",
  pull_requests: "write",
  issues: "write",
  checks: "write",
  actions: "read",
  deployments: "write",
} as const;

export function seeds(hub: Hub): Seeds {
  const { state } = hub;
  const git = gitSeeds(hub);
  const thread = (number: number): OpenPull => {
    const found = pullOf(hub, number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  };
  return {
    git,
    user: (login, more = {}) => addUser(hub, login, { role: "read", ...more }),
    team(slug, members) {
      for (const login of members) knownUser(hub, login);
      state.teams.set(slug, { id: state.nextId(), slug, members: new Set(members) });
    },
    token: (wanted = {}) => addToken(hub, wanted),
    async pull(wanted) {
      const name = wanted.author ?? "octocat";
      // Whoever works in a fork has no part in the repository, unless the test says so.
      if (wanted.fork && !state.users.has(name.toLowerCase())) addUser(hub, name);
      const author = knownUser(hub, name).login;
      const owner = wanted.fork ? author : hub.owner;
      const base = wanted.base ?? hub.defaultBranch;
      const ref = headRef(hub, owner, wanted.head);
      if (wanted.files) await commitOnto(hub, ref, wanted.files, { author, from: `refs/heads/${base}` });
      const made = await openPull(hub, {
        head: wanted.head,
        owner,
        base,
        author,
        title: wanted.title ?? wanted.head,
        body: wanted.body ?? null,
        draft: wanted.draft ?? false,
      });
      return seedOf(made);
    },
    merge: async (number, { method = "merge", by = "octocat" } = {}) => {
      await syncPulls(hub, by);
      return mergePull(hub, thread(number), method, knownUser(hub, by).login);
    },
    review(number, { by, state: verdict = "APPROVED", commit, body = "", at }) {
      const review: Review = {
        id: state.nextId(),
        number,
        author: knownUser(hub, by).login,
        state: verdict,
        body,
        commit: commit ?? thread(number).pull.head.sha,
        submittedAt: at ? at.toISOString().replace(/\.\d+Z$/, "Z") : stamp(hub),
      };
      state.reviews.set(review.id, review);
      return review;
    },
    comment(number, { by, body, minimized = false }) {
      const at = stamp(hub);
      const author = knownUser(hub, by).login;
      const comment: Comment = {
        id: state.nextId(),
        number,
        author,
        body,
        createdAt: at,
        updatedAt: at,
        minimized,
      };
      state.comments.set(comment.id, comment);
      return comment;
    },
    comments: (number) => [...state.comments.values()].filter((comment) => comment.number === number),
    issue({ title, body, by = "octocat", labels = [] }) {
      const made = addThread(hub, { title, body: body ?? null, author: knownUser(hub, by).login }, null);
      made.labels = labelled(hub, labels);
      return made;
    },
    threads: () => [...state.threads.values()],
    checkRun({ sha, name, app, ...more }) {
      const run: CheckRun = {
        id: state.nextId(),
        headSha: sha,
        app: app ?? actionsApp,
        startedAt: stamp(hub),
        name,
        status: "completed",
        conclusion: "success",
        completedAt: stamp(hub),
        externalId: "",
        detailsUrl: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
        ...more,
      };
      state.checkRuns.set(run.id, run);
      return run;
    },
    checkRuns: (sha) =>
      [...state.checkRuns.values()].filter((run) => sha === undefined || run.headSha === sha),
    run: (run) => addRun(hub, run),
    workflow({ name = "Headgate", path = ".github/workflows/headgate.yml", state: activity = "active" }) {
      const id = state.nextId();
      state.workflows.set(id, { id, name, path, state: activity as "active" });
      return id;
    },
    protect(pattern, rules = { pullRequest: true }) {
      const made: Protection = {
        id: state.nextId(),
        pattern,
        via: "ruleset",
        pullRequest: false,
        approvals: 0,
        update: false,
        creation: false,
        deletion: false,
        nonFastForward: false,
        signatures: false,
        statusChecks: [],
        bypass: [],
        ...rules,
      };
      state.protections.push(made);
      return made;
    },
    unprotect(pattern) {
      const kept = state.protections.filter((rules) => rules.pattern !== pattern);
      state.protections.splice(0, state.protections.length, ...kept);
    },
  };
}

function seedOf({ number, pull }: OpenPull): PullSeed {
  return { number, headSha: pull.head.sha, baseSha: pull.base.sha, mergeSha: pull.testMerge };
}

function addToken(hub: Hub, { type = "bot", login, permissions, readOnly = false }: NewToken): string {
  const owner =
    login ?? (type === "bot" ? actionsBot.login : type === "app" ? "acme-release[bot]" : "octocat");
  const user = knownUser(hub, owner);
  const prefix = { bot: "ghs", app: "ghs", user: "ghp" }[type];
  const value = `${prefix}_${randomBytes(18).toString("hex")}`;
  const slug = owner.replace("[bot]", "");
  const app = type === "bot" ? actionsApp : type === "app" ? { id: user.id, slug, name: slug } : null;
  const wanted = permissions ?? (type === "user" ? everything : workflowPermissions);
  const read = (level: Level): Level => (readOnly && level === "write" ? "read" : level);
  const given = Object.fromEntries(Object.entries(wanted).map(([name, level]) => [name, read(level)]));
  hub.state.tokens.set(value, { value, login: user.login, type, permissions: given, app });
  return value;
}

/** Of a person's token the role sets the limits. */
const everything = {
  actions: "write",
  administration: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  members: "read",
  pull_requests: "write",
  workflows: "write",
} as const;

function addRun(hub: Hub, run: NewRun): WorkflowRun {
  const { state } = hub;
  const made: WorkflowRun = {
    id: state.nextId(),
    attempt: 1,
    event: "push",
    branch: hub.defaultBranch,
    sha: "0".repeat(40),
    actor: knownUser(hub, run.actor ?? "octocat").login,
    triggeringActor: knownUser(hub, run.triggeringActor ?? run.actor ?? "octocat").login,
    createdAt: stamp(hub),
    status: "in_progress",
    conclusion: null,
    jobs: [],
    ...run,
    workflow: run.workflow ?? state.workflows.keys().next().value ?? 0,
  };
  state.runs.push(made);
  return made;
}
