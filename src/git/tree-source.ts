import type { Source, SourceEntry } from "../convention/source.ts";
import { joinPath, trimSlashes } from "./path.ts";
import type { Repository } from "./repository.ts";
import type { TreeEntry } from "./tree-object.ts";
import { isTree } from "./trees.ts";

/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such and
 * never read.
 */
export function treeSource(repository: Repository, commit: string, directory: string): Source {
  const { trees } = repository;
  const base = trimSlashes(directory);
  const within = (path: string) => joinPath(base, trimSlashes(path));
  const known = new Map<string, TreeEntry>();

  async function entriesOf(paths: readonly string[]): Promise<Map<string, TreeEntry>> {
    const entries = new Map<string, TreeEntry>();
    const unknown: string[] = [];
    for (const path of paths) {
      const entry = known.get(path);
      if (entry) entries.set(path, entry);
      else unknown.push(path);
    }
    const located = await trees.locate(commit, unknown.map(within));
    for (const path of unknown) {
      const entry = located.get(within(path));
      if (entry) entries.set(path, entry);
    }
    return entries;
  }

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
    names: async (folder) => {
      const children = await trees.children(commit, within(folder));
      return children.map((entry) => (isTree(entry) ? `${entry.name}/` : entry.name));
    },
    read: async (paths) => {
      const entries = await entriesOf(paths);
      for (const [path, entry] of entries) if (kindOf(entry) !== "file") entries.delete(path);
      const located = new Map([...entries].map(([path, entry]) => [within(path), entry]));
      const contents = await trees.contents(commit, located);
      const answer = new Map<string, Uint8Array>();
      for (const path of entries.keys()) {
        const content = contents.get(within(path));
        if (content) answer.set(path, content);
      }
      return answer;
    },
  };
}

function kindOf(entry: TreeEntry): SourceEntry["kind"] {
  if (entry.mode.startsWith("100")) return "file";
  return entry.mode === "120000" ? "symlink" : "other";
}
