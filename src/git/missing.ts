import { git, runGit } from "./process.ts";

export interface PartialClone {
  readonly root: string;
  /** For git: the remote may want credentials. */
  readonly env: Readonly<Record<string, string>>;
  readonly partial: boolean;
  /** The remote that promised the missing objects. */
  readonly promisor: string | undefined;
}

/**
 * In a blobless clone git fetches each missing blob by itself when it is read, one connection after the other.
 * This brings all of them in one. Elsewhere it does nothing.
 */
export async function prefetch(clone: PartialClone, commit: string, blobs: readonly string[]): Promise<void> {
  if (!clone.partial || clone.promisor === undefined || blobs.length < 2) return;
  const wanted = new Set(blobs);
  const listing = await runGit(clone.root, [
    "rev-list",
    "--objects",
    "--missing=print",
    "--no-walk",
    "--end-of-options",
    commit,
  ]);
  // Where git cannot say what is missing, reading still works: one by one.
  if (listing.status !== 0) return;
  const missing = listing.stdout
    .toString("latin1")
    .split("\n")
    .filter((line) => line.startsWith("?"))
    .map((line) => line.slice(1))
    .filter((oid) => wanted.has(oid));
  if (missing.length < 2) return;
  await git(
    clone.root,
    [
      // The way git itself fetches promised objects: by id, without telling the remote what is here.
      "-c",
      "fetch.negotiationAlgorithm=noop",
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--recurse-submodules=no",
      "--filter=blob:none",
      "--stdin",
      clone.promisor,
    ],
    { input: `${missing.join("\n")}\n`, env: clone.env },
  );
}
