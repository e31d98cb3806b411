import { notePush } from "./activity.ts";
import { type Hub, identityOf, knownUser } from "./hub.ts";
import { syncPulls } from "./pulls.ts";

export type Files = Readonly<Record<string, string | null>>;

export interface Author {
  /** A login that the fake knows; the repository's first person otherwise. */
  readonly author?: string;
  /** Who pushes it; the author by default. Null: an account that is no more. */
  readonly by?: string | null;
  /** The commit's name and address belong to no account. */
  readonly unlinked?: boolean;
  /** Nothing is noted of the push: it is as if it had happened before GitHub took notes. */
  readonly unseen?: boolean;
  readonly message?: string;
  readonly date?: Date;
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

/** What tests do to the repository behind the API's back. */
export function gitSeeds(hub: Hub): GitSeeds {
  const { git } = hub;
  const revision = async (name: string) =>
    (await git.resolve(`refs/heads/${name}`)) ?? (await git.resolve(name));
  return {
    commit: (branch, files, how = {}) => {
      const from = how.from === undefined ? `refs/heads/${hub.defaultBranch}` : how.from;
      return commitOnto(hub, `refs/heads/${branch}`, files, { ...how, from });
    },
    async amend(branch, files, { onto, ...how }) {
      const ref = `refs/heads/${branch}`;
      const before = await git.resolve(ref);
      await git.move(ref, onto);
      return commitOnto(hub, ref, files, { ...how, from: onto, before });
    },
    async branch(name, at) {
      const oid = await revision(at);
      if (oid === null) throw new Error(`there is no ${at}`);
      const ref = `refs/heads/${name}`;
      const before = await git.resolve(ref);
      await git.move(ref, oid);
      await notePush(hub, { ref, before, after: oid, by: knownUser(hub, "octocat").login });
      await syncPulls(hub, hub.owner);
    },
    async remove(branch) {
      const ref = `refs/heads/${branch}`;
      const before = await git.resolve(ref);
      await git.move(ref, null);
      await notePush(hub, { ref, before, after: null, by: knownUser(hub, "octocat").login });
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

/** Commits onto a ref, past all rules; an absent one begins at `from`. */
export async function commitOnto(
  hub: Hub,
  ref: string,
  files: Files,
  how: Author & { readonly from?: string; readonly before?: string | null },
): Promise<string> {
  const { git } = hub;
  const current = await git.resolve(ref);
  const start = current ?? (how.from === undefined ? null : await git.resolve(how.from));
  const edits = Object.entries(files).map(([path, content]) =>
    content === null ? { path, oid: null } : { path, mode: "100644", oid: git.blob(Buffer.from(content)) },
  );
  const tree = await git.tree(start, edits);
  if (tree === null) throw new Error(`git takes none of ${Object.keys(files).join(", ")}`);
  const login = knownUser(hub, how.author ?? "octocat").login;
  const nobody = how.unlinked ? { name: "nobody", email: "nobody@example.com" } : {};
  const identity = { ...identityOf(hub, login), ...nobody, ...(how.date && { date: how.date }) };
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
  const by = how.by === undefined ? login : how.by && knownUser(hub, how.by).login;
  if (!how.unseen) await notePush(hub, { ref, before: how.before ?? current, after: oid, by });
  await syncPulls(hub, by ?? login);
  return oid;
}
