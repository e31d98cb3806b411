/** New content by path; null removes the file. Paths are from the branch's root. */
export type Changes = ReadonlyMap<string, string | null>;

export interface Publication {
  /** What the writer saw; the write happens only if the branch still stands there. */
  readonly expected: string;
  readonly changes: Changes;
  /** Subject, blank line, body, trailers. */
  readonly message: string;
  /** Put on top of a foreign commit that steers every run, because a person said so: what `recover` does. */
  readonly accepts?: true;
}

export type Published =
  | { readonly kind: "published"; readonly head: string }
  /** Lost the race: nothing was written. */
  | { readonly kind: "moved"; readonly head: string | null };

/**
 * The branch `deployed` as a store: append-only, compare-and-swap. A local repository implements it by git
 * (push without force, or `update-ref`); GitHub will by `createCommitOnBranch`.
 */
export interface DeployedBranch {
  readonly name: string;
  /** Looks at the remote where there is one; null where the branch is absent. */
  head(): Promise<string | null>;
  /** File paths below `prefix` at a commit, at any depth. */
  list(commit: string, prefix: string): Promise<readonly string[]>;
  /** Texts at a commit; absent files are absent from the answer. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  publish(publication: Publication): Promise<Published>;
}

export interface LogQuery {
  /** The newest commit to look at. */
  readonly from: string;
  /** This commit and everything before it are left out. */
  readonly until?: string;
  /** Only commits that touch one of them; `*` stands for one folder's name. All commits where absent. */
  readonly paths?: readonly string[];
  readonly limit?: number;
  /** What a commit changed must be certain: one whose parents a shallow clone lacks is an error. */
  readonly whole?: true;
}

export interface LoggedCommit {
  readonly commit: string;
  readonly parents: readonly string[];
  /** ISO instant of the commit. */
  readonly at: string;
  /** `Name <address>` as the commit claims. */
  readonly author: string;
  readonly message: string;
  /** What it changed of the paths that were asked for. */
  readonly paths: readonly string[];
}

export type Created =
  | { readonly kind: "created"; readonly head: string }
  | { readonly kind: "exists"; readonly head: string }
  /** It existed, and is gone: a person has to say that it may be made anew. */
  | { readonly kind: "deleted"; readonly seen: string };

/** The branch with what only its keeper needs: folders, history, its first commit, and what was seen of it. */
export interface DeployedStore extends DeployedBranch {
  /** Names directly in a folder ("" is the root), folders with a trailing slash. */
  names(commit: string, folder: string): Promise<readonly string[]>;
  /** Newest first, along first parents. */
  log(query: LogQuery): AsyncIterable<LoggedCommit>;
  /** The first commit; the branch's creation is the claim. `anew`: although it existed once. */
  create(changes: Changes, message: string, anew: boolean): Promise<Created>;
  /** The newest commit seen here before; null where none was. */
  seen(): Promise<string | null>;
  /** Null, or the commit seen before that `head` does not contain: the branch was rewound or replaced. */
  rewoundFrom(head: string): Promise<string | null>;
  /** Takes `head` as seen, whatever was seen before; what `recover` does after a person has decided. */
  accept(head: string): Promise<void>;
}
