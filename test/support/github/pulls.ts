import { notePush } from "./activity.ts";
import { webFlowSignature } from "./git/commit.ts";
import { type Hub, identityOf, stamp, userOf } from "./hub.ts";
import type { Pull, Thread } from "./state.ts";

export interface NewThread {
  readonly title: string;
  readonly body?: string | null;
  readonly author: string;
}

export interface NewPull extends NewThread {
  readonly head: string;
  readonly base: string;
  /** Whose fork the head is in; the repository's own owner where it is none. */
  readonly owner: string;
  readonly draft?: boolean;
  /** Throws where it may not be opened as things stand at that moment. */
  readonly refuse?: () => void;
}

export type OpenPull = Thread & { readonly pull: Pull };

/** Where a pull request's head branch stands in the bare repository. Forks' branches are hidden from clones. */
export function headRef(hub: Hub, owner: string, branch: string): string {
  return owner.toLowerCase() === hub.owner.toLowerCase()
    ? `refs/heads/${branch}`
    : `refs/forks/${owner.toLowerCase()}/heads/${branch}`;
}

export function addThread<Part extends Pull | null>(
  hub: Hub,
  thread: NewThread,
  pull: Part,
): Thread & { readonly pull: Part } {
  const at = stamp(hub);
  const made = {
    number: hub.state.nextNumber(),
    id: hub.state.nextId(),
    author: userOf(hub, thread.author).login,
    title: thread.title,
    body: thread.body ?? null,
    state: "open" as const,
    stateReason: null,
    locked: false,
    labels: new Set<string>(),
    assignees: new Set<string>(),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    pull,
  };
  hub.state.threads.set(made.number, made);
  return made;
}

/** Opens a pull request between branches that exist. Throws where one does not. */
export async function openPull(hub: Hub, wanted: NewPull): Promise<OpenPull> {
  const head = await hub.git.resolve(headRef(hub, wanted.owner, wanted.head));
  const base = await hub.git.resolve(`refs/heads/${wanted.base}`);
  if (head === null || base === null) throw new Error(`${wanted.head} or ${wanted.base} is no branch`);
  const owner = userOf(hub, wanted.owner).login;
  // Nothing is waited for from here until it is there: of two at once, one comes second.
  wanted.refuse?.();
  const thread = addThread<Pull>(hub, wanted, {
    id: hub.state.nextId(),
    head: { branch: wanted.head, owner, fork: owner !== hub.owner, sha: head, first: head },
    base: { branch: wanted.base, sha: base },
    draft: wanted.draft ?? false,
    testMerge: null,
    merged: null,
    forcePushes: [],
  });
  await hub.git.move(`refs/pull/${thread.number}/head`, head);
  await testMerge(hub, thread);
  return thread;
}

/** Makes the merge that would be, as `refs/pull/N/merge`; where it conflicts there is none. */
export async function testMerge(hub: Hub, { number, pull }: OpenPull): Promise<void> {
  const base = await hub.git.resolve(`refs/heads/${pull.base.branch}`);
  if (base === null) return;
  const ref = `refs/pull/${number}/merge`;
  const current = pull.testMerge === null ? null : await hub.git.commit(pull.testMerge);
  if (current?.parents[0] === base && current.parents[1] === pull.head.sha) return;
  const tree = await hub.git.merge(base, pull.head.sha);
  if (tree === null) {
    pull.testMerge = null;
    await hub.git.move(ref, null);
    return;
  }
  pull.testMerge = hub.git.writeCommit({
    tree,
    parents: [base, pull.head.sha],
    author: webFlow(hub),
    committer: webFlow(hub),
    message: `Merge ${pull.head.sha} into ${base}`,
    signature: webFlowSignature,
  });
  await hub.git.move(ref, pull.testMerge);
}

export function webFlow(hub: Hub) {
  return { name: "GitHub", email: "noreply@github.com", date: hub.now() };
}

/** What open pull requests follow from branches that moved, whoever moved them and how. */
export async function syncPulls(hub: Hub, by: string): Promise<void> {
  for (const thread of hub.state.threads.values()) {
    if (thread.pull !== null && thread.state === "open") await syncPull(hub, thread as OpenPull, by);
  }
}

async function syncPull(hub: Hub, thread: OpenPull, by: string): Promise<void> {
  const { pull } = thread;
  const head = await hub.git.resolve(headRef(hub, pull.head.owner, pull.head.branch));
  if (head === null) return close(hub, thread);
  if (head !== pull.head.sha) {
    if (!(await hub.git.isAncestor(pull.head.sha, head))) {
      const id = hub.state.nextId();
      pull.forcePushes.push({ id, by, before: pull.head.sha, after: head, at: stamp(hub) });
    }
    pull.head.sha = head;
    pull.base.sha = (await hub.git.resolve(`refs/heads/${pull.base.branch}`)) ?? pull.base.sha;
    thread.updatedAt = stamp(hub);
    await hub.git.move(`refs/pull/${thread.number}/head`, head);
  }
  const base = await hub.git.resolve(`refs/heads/${pull.base.branch}`);
  // Whoever pushes the head onto the base has merged it.
  if (base !== null && base !== pull.base.sha && (await hub.git.isAncestor(head, base))) {
    const commits = await pullCommits(hub, thread);
    markMerged(hub, thread, { by, sha: base, commits: [base, ...commits] });
  }
}

function close(hub: Hub, thread: Thread): void {
  thread.state = "closed";
  thread.closedAt = stamp(hub);
  thread.updatedAt = thread.closedAt;
}

/** The commits of a pull request, newest first. */
export async function pullCommits(hub: Hub, { pull }: OpenPull): Promise<readonly string[]> {
  const from = await hub.git.mergeBase(pull.base.sha, pull.head.sha);
  return hub.git.between(from, pull.head.sha);
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** Merges as the button does, past all rules. Throws where it conflicts. */
export async function mergePull(
  hub: Hub,
  thread: OpenPull,
  method: MergeMethod,
  by: string,
): Promise<string> {
  const { pull, number } = thread;
  const ref = `refs/heads/${pull.base.branch}`;
  const base = await hub.git.resolve(ref);
  const tree = base === null ? null : await hub.git.merge(base, pull.head.sha);
  if (base === null || tree === null) throw new Error(`pull request ${number} cannot be merged`);
  const commits = await pullCommits(hub, thread);
  const made = { tree, committer: webFlow(hub), signature: webFlowSignature };
  const written: string[] = [];
  if (method === "merge") {
    const message = `Merge pull request #${number} from ${pull.head.owner}/${pull.head.branch}\n\n${thread.title}`;
    const author = identityOf(hub, by);
    written.push(
      hub.git.writeCommit({ ...made, parents: [base, pull.head.sha], author, message }),
      ...commits,
    );
  } else if (method === "squash") {
    const author = identityOf(hub, thread.author);
    const message = `${thread.title} (#${number})`;
    written.push(hub.git.writeCommit({ ...made, parents: [base], author, message }));
  } else {
    written.push(...(await rebased(hub, base, commits)));
  }
  const sha = written[0];
  if (sha === undefined) throw new Error(`pull request ${number} has no commits`);
  markMerged(hub, thread, { by, sha, commits: written });
  if (!(await hub.git.move(ref, sha, base))) throw new Error(`${ref} moved meanwhile`);
  await notePush(hub, { ref, before: base, after: sha, by, merges: true });
  await syncPulls(hub, by);
  return sha;
}

/** The commits again on another base, newest first. */
async function rebased(hub: Hub, base: string, commits: readonly string[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const oid of commits.toReversed()) {
    const commit = await hub.git.commit(oid);
    if (commit?.parents.length !== 1) continue;
    const onto = written[0] ?? base;
    const tree = await hub.git.pick(onto, oid);
    if (tree === null) throw new Error(`${oid} conflicts`);
    written.unshift(
      hub.git.writeCommit({ ...commit, tree, parents: [onto], committer: webFlow(hub), signature: null }),
    );
  }
  return written;
}

function markMerged(
  hub: Hub,
  thread: OpenPull,
  merged: { readonly by: string; readonly sha: string; readonly commits: readonly string[] },
): void {
  close(hub, thread);
  thread.pull.merged = { at: stamp(hub), ...merged };
}

/** The pull requests that a commit belongs to, as GitHub tells: who brought it in, else the open ones that have it. */
export async function pullsOfCommit(hub: Hub, oid: string): Promise<readonly OpenPull[]> {
  const pulls = [...hub.state.threads.values()].filter((thread): thread is OpenPull => thread.pull !== null);
  const tip = await hub.git.resolve(`refs/heads/${hub.defaultBranch}`);
  if (tip !== null && (tip === oid || (await hub.git.isAncestor(oid, tip)))) {
    return pulls.filter(({ pull }) => pull.merged?.commits.includes(oid));
  }
  const open: OpenPull[] = [];
  for (const thread of pulls) {
    if (thread.state !== "open" && !thread.pull.merged) continue;
    if ((await pullCommits(hub, thread)).includes(oid)) open.push(thread);
  }
  return open;
}

export function pullOf(hub: Hub, number: number): OpenPull | undefined {
  const thread = hub.state.threads.get(number);
  return thread && thread.pull !== null ? (thread as OpenPull) : undefined;
}
