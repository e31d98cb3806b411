import type {
  Changes,
  DeployedStore,
  LoggedCommit,
  LogQuery,
  Publication,
  Published,
} from "../deployed/branch.ts";
import { sealMessage } from "../deployed/message.ts";
import { isAncestor, tryResolve } from "./ancestry.ts";
import { effectiveChanges } from "./effective-changes.ts";
import { GitError } from "./error.ts";
import { logPaths } from "./log.ts";
import { newestCommit } from "./newest-commit.ts";
import { assertBranchName } from "./path.ts";
import { type RefUpdate, updateRefs } from "./refs.ts";
import type { Repository } from "./repository.ts";

/** A commit of `deployed` that is not made yet. */
export interface DeployedWrite {
  /** Null: the branch's first commit, whose creation is the claim. */
  readonly parent: string | null;
  /** Only what differs from the parent. */
  readonly changes: Changes;
  /** Sealed: it has to reach the commit as it is, but for white space at its end. */
  readonly message: string;
}

export type Written = { readonly kind: "written"; readonly commit: string } | { readonly kind: "moved" };

/** Where the branch lives, and how it is moved there; what it holds is read from the clone. */
export interface Publisher {
  /** Where it stands, with its commits brought into the clone; null where it is absent. */
  present(): Promise<string | null>;
  /**
   * Makes the commit and moves the branch to it, only if it stands at `parent`. What the clone has to note of the
   * commit goes with it, in the same step where that is possible.
   */
  write(write: DeployedWrite, noting: (commit: string) => readonly RefUpdate[]): Promise<Written>;
}

/** The branch `deployed`, read from a clone and published by whoever can move it. */
export function deployedStore(repository: Repository, name: string, publisher: Publisher): DeployedStore {
  assertBranchName(name);
  const { trees } = repository;
  const seenRef = `refs/headgate/seen/${name}`;
  const seen = () => tryResolve(repository, seenRef);

  async function note(head: string): Promise<void> {
    const before = await seen();
    if (before === head || (before !== null && !(await isAncestor(repository, before, head)))) return;
    // Only a memory for noticing a rewound branch: a clone that may not be written to can do without.
    await updateRefs(repository, [{ ref: seenRef, to: head, from: before }]).catch(() => {});
  }

  async function head(): Promise<string | null> {
    const now = await publisher.present();
    if (now !== null) await note(now);
    return now;
  }

  async function write(parent: string | null, changes: Changes, message: string): Promise<Written> {
    const effective = await effectiveChanges(repository, parent, changes);
    const sealed = sealMessage(message, parent, effective);
    const before = await seen();
    return publisher.write({ parent, changes: effective, message: sealed }, (commit) =>
      before === parent ? [{ ref: seenRef, to: commit }] : [],
    );
  }

  async function publish({ expected, changes, message }: Publication): Promise<Published> {
    const written = await write(expected, changes, message);
    if (written.kind === "written") return { kind: "published", head: written.commit };
    return { kind: "moved", head: await head() };
  }

  return {
    name,
    head,
    publish,
    seen,
    list: async (commit, prefix) => [...(await trees.walk(commit, prefix)).keys()].sort(),
    names: (commit, folder) => trees.names(commit, folder),
    read: async (commit, paths) => {
      const contents = await trees.read(commit, paths);
      return new Map([...contents].map(([path, bytes]) => [path, bytes.toString("utf8")]));
    },
    log: (query) => logOf(repository, query),
    create: async (changes, message, anew) => {
      const present = await head();
      if (present !== null) return { kind: "exists", head: present };
      const before = await seen();
      if (before !== null && !anew) return { kind: "deleted", seen: before };
      const written = await write(null, changes, message);
      if (written.kind === "written") {
        await updateRefs(repository, [{ ref: seenRef, to: written.commit }]);
        return { kind: "created", head: written.commit };
      }
      const winner = await head();
      if (winner !== null) return { kind: "exists", head: winner };
      throw new GitError("git/failed", `The branch ${name} came and went while it was being made.`, {
        hint: "see who deletes it, then run the command again",
      });
    },
    rewoundFrom: async (now) => {
      const before = await seen();
      if (before === null || before === now || (await isAncestor(repository, before, now))) return null;
      // Another process of this clone may have seen more than `now` since it was read: the branch itself decides.
      const latest = await publisher.present();
      return latest !== null && latest !== now && (await isAncestor(repository, before, latest))
        ? null
        : before;
    },
    accept: async (now) => {
      await updateRefs(repository, [{ ref: seenRef, to: now }]);
    },
  };
}

/** The newest commit alone is what most looks begin with: it needs no process. */
async function* logOf(repository: Repository, query: LogQuery): AsyncGenerator<LoggedCommit> {
  const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
  const newest = isNewest ? await newestCommit(repository, query.from) : undefined;
  if (newest === undefined) yield* logPaths(repository, query);
  else yield newest;
}
