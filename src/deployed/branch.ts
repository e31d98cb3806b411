/** New content by path; null removes the file. Paths are from the branch's root. */
export type Changes = ReadonlyMap<string, string | null>;

export interface Publication {
  /** What the writer saw; the write happens only if the branch still stands there. */
  readonly expected: string;
  readonly changes: Changes;
  /** Subject, blank line, body, trailers. */
  readonly message: string;
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
