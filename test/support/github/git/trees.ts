import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { must, run } from "./process.ts";

export type TreeEdit =
  | { readonly path: string; readonly mode: string; readonly oid: string }
  | { readonly path: string; readonly oid: null };

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  readonly size: number | null;
  readonly path: string;
}

/** The tree that editing `base` (null: nothing) gives; null where git refuses a path. Absent deletions are no matter. */
export async function editTree(
  repository: string,
  base: string | null,
  edits: readonly TreeEdit[],
): Promise<string | null> {
  const index = join(repository, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (base !== null) await must(repository, ["read-tree", base], { env });
    const lines = edits
      .filter((edit) => edit.oid === null || edit.mode !== "040000")
      .map((edit) =>
        edit.oid === null
          ? `0 ${"0".repeat(40)}\t${edit.path}\0`
          : `${edit.mode} ${edit.oid} 0\t${edit.path}\0`,
      );
    if (lines.length > 0) {
      const update = ["update-index", "-z", "--index-info"];
      const { status, stderr } = await run(repository, update, { env, input: lines.join("") });
      if (status !== 0 || /Ignoring path|invalid path/i.test(stderr)) return null;
    }
    for (const edit of edits) {
      if (edit.oid === null || edit.mode !== "040000") continue;
      const { status } = await run(repository, ["read-tree", `--prefix=${edit.path}/`, edit.oid], { env });
      if (status !== 0) return null;
    }
    const { status, stdout } = await run(repository, ["write-tree"], { env });
    return status === 0 ? stdout.toString("utf8").trim() : null;
  } finally {
    await rm(index, { force: true });
  }
}

/** What stands in a tree, below all of it or at its top. */
export async function listTree(
  repository: string,
  tree: string,
  recursive: boolean,
): Promise<readonly TreeEntry[]> {
  const args = ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree];
  return (await must(repository, args))
    .split("\0")
    .filter((line) => line !== "")
    .map((line): TreeEntry => {
      const tab = line.indexOf("\t");
      const [mode = "", type = "", oid = "", size = "-"] = line.slice(0, tab).split(/ +/);
      const kind = type === "tree" || type === "commit" ? type : "blob";
      return { mode, type: kind, oid, size: size === "-" ? null : Number(size), path: line.slice(tab + 1) };
    });
}
