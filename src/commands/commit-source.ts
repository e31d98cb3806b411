import type { Source } from "../convention/source.ts";
import { treeSource } from "../git/tree-source.ts";
import type { Clone } from "./clone.ts";

/** The tree of a commit of the desired branch as a source. */
export function commitSource(clone: Pick<Clone, "repository" | "directory">, commit: string): Source {
  return treeSource(clone.repository, commit, clone.directory);
}
