import type { Source, SourceEntry } from "../convention/source.ts";
import { joinPath, trimSlashes } from "./path.ts";
import type { Repository } from "./repository.ts";
import type { TreeEntry } from "./tree-object.ts";

/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such
 * and read as their text, which is what git stores.
 */
export function treeSource(repository: Repository, commit: string, directory: string): Source {
  const { trees } = repository;
  const base = trimSlashes(directory);
  const within = (path: string) => joinPath(base, trimSlashes(path));
  const known = new Map<string, TreeEntry>();

  return {
    commit,
    list: async (prefix) => {
      const found = await trees.walk(commit, within(prefix));
      const entries: SourceEntry[] = [];
      for (const [path, entry] of found) {
        const local = base === "" ? path : path.slice(base.length + 1);
        known.set(local, entry);
        entries.push({ path: local, kind: kindOf(entry) });
      }
      return entries;
    },
    names: (folder) => trees.names(commit, within(folder)),
    read: async (paths) => {
      const listed = new Map<string, TreeEntry>();
      const others: string[] = [];
      for (const path of paths) {
        const entry = known.get(path);
        if (entry) listed.set(within(path), entry);
        else others.push(within(path));
      }
      const [some, more] = await Promise.all([
        listed.size === 0 ? none : trees.contents(commit, listed),
        others.length === 0 ? none : trees.read(commit, others),
      ]);
      const answer = new Map<string, Uint8Array>();
      for (const path of paths) {
        const content = some.get(within(path)) ?? more.get(within(path));
        if (content) answer.set(path, content);
      }
      return answer;
    },
  };
}

const none: ReadonlyMap<string, Buffer> = new Map();

function kindOf(entry: TreeEntry): SourceEntry["kind"] {
  if (entry.mode.startsWith("100")) return "file";
  return entry.mode === "120000" ? "symlink" : "other";
}
