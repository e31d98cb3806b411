/** One file of a snapshot of the desired side. */
export interface SourceEntry {
  /** From the convention's directory, with forward slashes. */
  readonly path: string;
  readonly kind: "file" | "symlink" | "other";
}

/**
 * A snapshot to read the convention from: the working tree or the tree of a commit. Paths are relative to
 * the convention's directory. What does not exist is simply absent from the answer.
 */
export interface Source {
  /** Null: the working tree. */
  readonly commit: string | null;
  /** Everything below `prefix` ("" is all), at any depth; where it is no folder, itself. */
  list(prefix: string): Promise<readonly SourceEntry[]>;
  /** Names directly in a folder, folders with a trailing slash. */
  names(folder: string): Promise<readonly string[]>;
  /** Contents by path; of a link, its text. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
