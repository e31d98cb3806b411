import { randomBytes } from "node:crypto";
import { actionsApp, actionsBot, addUser, type Hub, identityOf, stamp, userOf } from "./hub.ts";
import type { Level, Permission, Role } from "./permissions.ts";
import { headRef, type MergeMethod, mergePull, type OpenPull, openPull, pullOf, syncPulls } from "./pulls.ts";
import type { App, CheckRun, Comment, Protection, Review, Token, User, WorkflowRun } from "./state.ts";

export type Files = Readonly<Record<string, string | null>>;

export interface Author {
  /** A login that the fake knows; the repository's first person otherwise. */
  readonly author?: string;
  readonly message?: string;
  readonly date?: Date;
}

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

export interface GitSeeds {
  /** Commits onto a branch, which begins at the default one where it is absent; null deletes a file. Past all rules. */
  readonly commit: (
    branch: string,
    files: Files,
    how?: Author & { readonly from?: string },
  ) => Promise<string>;
  /** As `commit`, but in place of what the branch has since `onto`: a force push. */
  readonly amend: (branch: string, files: Files, how: Author & { readonly onto: string }) => Promise<string>;
  readonly branch: (name: string, at: string) => Promise<void>;
  readonly remove: (branch: string) => Promise<void>;
  /** What a branch or commit has at a path; null where it has nothing. */
  readonly read: (revision: string, path: string) => Promise<string | null>;
  readonly files: (revision: string) => Promise<readonly string[]>;
  readonly head: (branch: string) => Promise<string>;
  readonly log: (branch: string) => Promise<readonly LogEntry[]>;
}

export interface LogEntry {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
  readonly parents: readonly string[];
  readonly verified: boolean;
}

export interface NewToken {
  readonly type?: Token["type"];
  readonly login?: string;
  readonly permissions?: Partial<Record<Permission, Level>>;
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
    user: (login, more = {}) => addUser(hub, login, { type: "User", role: "read", ...more }),
    team(slug, members) {
      for (const login of members) knownUser(hub, login);
      state.teams.set(slug, { id: state.nextId(), slug, members: new Set(members) });
    },
    token: (wanted = {}) => addToken(hub, wanted),
    async pull(wanted) {
      const author = knownUser(hub, wanted.author ?? "octocat").login;
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

/** A person by login, made as somebody who may read where the test has not made them. */
function knownUser(hub: Hub, login: string): User {
  return (
    hub.state.users.get(login.toLowerCase()) ??
    addUser(hub, login, { role: login.endsWith("[bot]") ? "none" : "read" })
  );
}

function addToken(hub: Hub, { type = "bot", login, permissions }: NewToken): string {
  const owner =
    login ?? (type === "bot" ? actionsBot.login : type === "app" ? "acme-release[bot]" : "octocat");
  const user = knownUser(hub, owner);
  const prefix = { bot: "ghs", app: "ghs", user: "ghp" }[type];
  const value = `${prefix}_${randomBytes(18).toString("hex")}`;
  const slug = owner.replace("[bot]", "");
  const app = type === "bot" ? actionsApp : type === "app" ? { id: user.id, slug, name: slug } : null;
  const given = permissions ?? (type === "user" ? everything : workflowPermissions);
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

function gitSeeds(hub: Hub): GitSeeds {
  const { git } = hub;
  const revision = async (name: string) =>
    (await git.resolve(`refs/heads/${name}`)) ?? (await git.resolve(name));
  return {
    commit: (branch, files, how = {}) => {
      const from = how.from === undefined ? `refs/heads/${hub.defaultBranch}` : how.from;
      return commitOnto(hub, `refs/heads/${branch}`, files, { ...how, from });
    },
    async amend(branch, files, { onto, ...how }) {
      await git.move(`refs/heads/${branch}`, onto);
      return commitOnto(hub, `refs/heads/${branch}`, files, { ...how, from: onto });
    },
    async branch(name, at) {
      const oid = await revision(at);
      if (oid === null) throw new Error(`there is no ${at}`);
      await git.move(`refs/heads/${name}`, oid);
      await syncPulls(hub, hub.owner);
    },
    async remove(branch) {
      await git.move(`refs/heads/${branch}`, null);
      await syncPulls(hub, hub.owner);
    },
    async read(name, path) {
      const commit = await revision(name);
      const found = commit === null ? null : await git.object(`${commit}:${path}`);
      return found?.type === "blob" ? found.data.toString("utf8") : null;
    },
    async files(name) {
      const commit = await revision(name);
      const entries = commit === null ? [] : await git.list(commit, true);
      return entries.filter(({ type }) => type === "blob").map(({ path }) => path);
    },
    async head(branch) {
      const oid = await git.resolve(`refs/heads/${branch}`);
      if (oid === null) throw new Error(`there is no branch ${branch}`);
      return oid;
    },
    async log(branch) {
      const commits: LogEntry[] = [];
      for (const oid of await git.between(null, `refs/heads/${branch}`)) {
        const commit = await git.commit(oid);
        if (!commit) continue;
        const { message, author, parents, signature } = commit;
        commits.push({ sha: oid, message, author: author.name, parents, verified: signature !== null });
      }
      return commits;
    },
  };
}

async function commitOnto(
  hub: Hub,
  ref: string,
  files: Files,
  how: Author & { readonly from?: string },
): Promise<string> {
  const { git } = hub;
  const current = await git.resolve(ref);
  const start = current ?? (how.from === undefined ? null : await git.resolve(how.from));
  const edits = Object.entries(files).map(([path, content]) =>
    content === null ? { path, oid: null } : { path, mode: "100644", oid: git.blob(Buffer.from(content)) },
  );
  const tree = await git.tree(start, edits);
  if (tree === null) throw new Error(`git takes none of ${Object.keys(files).join(", ")}`);
  const login = userOf(hub, knownUser(hub, how.author ?? "octocat").login).login;
  const identity = { ...identityOf(hub, login), ...(how.date && { date: how.date }) };
  const message = how.message ?? "change";
  const parents = start === null ? [] : [start];
  const oid = git.writeCommit({
    tree,
    parents,
    author: identity,
    committer: identity,
    message,
    signature: null,
  });
  if (!(await git.move(ref, oid, current))) throw new Error(`${ref} moved meanwhile`);
  await syncPulls(hub, login);
  return oid;
}
