import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ancestry } from "./ancestry.ts";
import { type Commit, decodeCommit, encodeCommit, type Identity, type NewCommit } from "./commit.ts";
import { changesBetween, type FileChange } from "./diff.ts";
import { type GitObject, objectReader, writeObject } from "./objects.ts";
import { run } from "./process.ts";
import { refMoves } from "./ref-moves.ts";
import { configuration } from "./store-settings.ts";
import { editTree, listTree, type TreeEdit, type TreeEntry } from "./trees.ts";

export interface Ref {
  readonly name: string;
  readonly oid: string;
  readonly type: string;
}

/** The real bare repository behind the fake. Knows git, and nothing of GitHub. */
export interface GitStore {
  readonly path: string;
  readonly object: (expression: string) => Promise<GitObject | null>;
  /** The id of what an expression names; null where there is none. */
  readonly resolve: (expression: string) => Promise<string | null>;
  readonly commit: (expression: string) => Promise<Commit | null>;
  /** Refs whose name begins with this. */
  readonly refs: (prefix: string) => Promise<readonly Ref[]>;
  readonly blob: (data: Uint8Array) => string;
  readonly tree: (base: string | null, edits: readonly TreeEdit[]) => Promise<string | null>;
  readonly list: (tree: string, recursive: boolean) => Promise<readonly TreeEntry[]>;
  readonly writeCommit: (commit: NewCommit) => string;
  /** Moves a ref from `before` (null: it must be absent; undefined: wherever it stands). False: it stood elsewhere. */
  readonly move: (ref: string, after: string | null, before?: string | null) => Promise<boolean>;
  readonly isAncestor: (older: string, newer: string) => Promise<boolean>;
  readonly mergeBase: (one: string, other: string) => Promise<string | null>;
  /** Commits that `head` has and `base` (null: nothing) has not, newest first. */
  readonly between: (base: string | null, head: string, limit?: number) => Promise<readonly string[]>;
  readonly changes: (before: string, after: string) => Promise<readonly FileChange[]>;
  /** The tree that merging gives; null where it conflicts. */
  readonly merge: (ours: string, theirs: string) => Promise<string | null>;
  /** The tree of `commit` applied onto `onto`; null where it conflicts. */
  readonly pick: (onto: string, commit: string) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** An empty bare repository, written by hand: starting git for it would cost more than all the rest. */
export async function createStore(path: string, defaultBranch: string): Promise<GitStore> {
  for (const folder of ["objects/info", "objects/pack", "refs/heads", "refs/tags"]) {
    await mkdir(join(path, folder), { recursive: true });
  }
  await writeFile(join(path, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
  await writeFile(join(path, "config"), configuration);
  return openStore(path);
}

function openStore(path: string): GitStore {
  const reader = objectReader(path);
  const moves = refMoves(path);
  const commit = async (expression: string) => {
    const found = await reader.read(`${expression}^{commit}`);
    return found?.type === "commit" ? decodeCommit(found.oid, found.data) : null;
  };
  const commits = ancestry(path, commit);
  const store: GitStore = {
    path,
    object: reader.read,
    resolve: async (expression) => (await reader.read(expression))?.oid ?? null,
    commit,
    async refs(prefix) {
      const format = "--format=%(refname)%00%(objectname)%00%(objecttype)";
      const { stdout } = await run(path, ["for-each-ref", format]);
      return stdout
        .toString("utf8")
        .split("\n")
        .filter((line) => line.startsWith(prefix))
        .map((line) => {
          const [name = "", oid = "", type = ""] = line.split("\0");
          return { name, oid, type };
        });
    },
    blob: (data) => writeObject(path, "blob", data),
    tree: (base, edits) => editTree(path, reader.read, base, edits),
    list: (tree, recursive) => listTree(path, tree, recursive),
    writeCommit: (commit) => writeObject(path, "commit", encodeCommit(commit)),
    move: moves.move,
    isAncestor: commits.isAncestor,
    mergeBase: kept(commits.mergeBase),
    async between(base, head, limit) {
      const found = await commits.between(base, head);
      return limit === undefined ? found : found.slice(0, limit);
    },
    changes: kept((before, after) => changesBetween(path, before, after)),
    merge: kept((ours, theirs) => mergeTrees(path, ours, theirs)),
    async pick(onto, commit) {
      // git before 2.40 takes no merge base by name: one is made that stands where we want it.
      const [ours, theirs] = [await store.commit(onto), await store.commit(commit)];
      const parent = theirs?.parents[0] === undefined ? null : await store.commit(theirs.parents[0]);
      if (!ours || !theirs || !parent) return null;
      const base = bare(store, parent.tree, []);
      return mergeTrees(path, bare(store, ours.tree, [base]), bare(store, theirs.tree, [base]));
    },
    close: async () => {
      await Promise.all([reader.close(), moves.close()]);
    },
  };
  return store;
}

function isId(name: string): boolean {
  return name === "" || /^[0-9a-f]{40}$/.test(name);
}

/** What follows from two ids alone never changes: it is asked of git once. A branch's name is asked anew. */
function kept<Result>(
  ask: (one: string, other: string) => Promise<Result>,
): (one: string, other: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return (one, other) => {
    if (!isId(one) || !isId(other)) return ask(one, other);
    const key = `${one} ${other}`;
    const found = known.get(key) ?? ask(one, other);
    known.set(key, found);
    // An object may come later that is not there yet.
    found.catch(() => known.delete(key));
    return found;
  };
}

async function mergeTrees(path: string, ours: string, theirs: string): Promise<string | null> {
  const { status, stdout } = await run(path, ["merge-tree", "--write-tree", ours, theirs]);
  return status === 0 ? stdout.toString("utf8").trim() : null;
}

function bare(store: GitStore, tree: string, parents: readonly string[]): string {
  const nobody: Identity = { name: "nobody", email: "", date: new Date(0) };
  const message = randomUUID();
  return store.writeCommit({ tree, parents, author: nobody, committer: nobody, message, signature: null });
}
