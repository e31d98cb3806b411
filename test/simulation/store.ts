import type {
  Changes,
  DeployedStore,
  LoggedCommit,
  LogQuery,
  Publication,
  Published,
} from "../../src/deployed/branch.ts";
import { sealMessage } from "../../src/deployed/message.ts";

/** One commit of the branch in memory, with the whole tree it leaves. */
export interface MemoryCommit {
  readonly commit: string;
  readonly parent: string | null;
  readonly at: string;
  readonly author: string;
  readonly message: string;
  /** What it really changed. */
  readonly changes: Changes;
  readonly tree: ReadonlyMap<string, string>;
}

export interface MemoryStore extends DeployedStore {
  /** Oldest first; nothing is ever taken out. */
  readonly commits: readonly MemoryCommit[];
  /** A commit that Headgate did not make. */
  push(changes: Changes, message: string): void;
}

/** The branch `deployed` as a list of commits: append-only, compare-and-swap, nothing else. */
export function memoryStore(now: () => Date, made: (commit: MemoryCommit) => void): MemoryStore {
  const commits: MemoryCommit[] = [];
  const last = () => commits.at(-1) ?? null;
  const at = (commit: string) => {
    const found = commits[Number.parseInt(commit, 16) - 1];
    if (!found) throw new Error(`no commit ${commit}`);
    return found;
  };

  function add(wanted: Changes, message: string, sealed: boolean, author: string): string {
    const parent = last();
    const before = parent?.tree ?? new Map<string, string>();
    const changes = new Map([...wanted].filter(([path, text]) => (before.get(path) ?? null) !== text));
    const tree = new Map(before);
    for (const [path, text] of changes) {
      if (text === null) tree.delete(path);
      else tree.set(path, text);
    }
    const commit = (commits.length + 1).toString(16).padStart(40, "0");
    const text = sealed ? sealMessage(message, parent?.commit ?? null, changes) : message;
    commits.push({
      commit,
      parent: parent?.commit ?? null,
      at: now().toISOString(),
      author,
      message: text,
      changes,
      tree,
    });
    const added = last();
    if (added) made(added);
    return commit;
  }

  async function publish({ expected, changes, message }: Publication): Promise<Published> {
    const head = last()?.commit ?? null;
    if (head !== expected) return { kind: "moved", head };
    return { kind: "published", head: add(changes, message, true, "Headgate <headgate@localhost>") };
  }

  async function* log(query: LogQuery): AsyncGenerator<LoggedCommit> {
    const patterns = query.paths?.map(patternOf);
    let left = query.limit ?? Number.POSITIVE_INFINITY;
    for (let index = Number.parseInt(query.from, 16) - 1; index >= 0 && left > 0; index -= 1) {
      const found = commits[index];
      // `until` and everything before it are left out, as git does it.
      if (!found || (query.until !== undefined && index < Number.parseInt(query.until, 16))) return;
      const paths = [...found.changes.keys()].filter(
        (path) => patterns?.some((pattern) => pattern.test(path)) ?? true,
      );
      if (patterns && paths.length === 0) continue;
      left -= 1;
      const { commit, parent, at: when, author, message } = found;
      yield { commit, parents: parent === null ? [] : [parent], at: when, author, message, paths };
    }
  }

  return {
    name: "deployed",
    commits,
    publish,
    log,
    push: (changes, message) => void add(changes, message, false, "Mallory <mallory@example.com>"),
    head: async () => last()?.commit ?? null,
    list: async (commit, prefix) =>
      [...at(commit).tree.keys()].filter(
        (path) => prefix === "" || path === prefix || path.startsWith(`${prefix}/`),
      ),
    names: async (commit, folder) => namesIn(at(commit).tree, folder),
    read: async (commit, paths) => {
      const { tree } = at(commit);
      return new Map(
        paths.flatMap((path) => {
          const text = tree.get(path);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
    create: async (changes, message) => ({ kind: "created", head: add(changes, message, true, "Headgate") }),
    seen: async () => null,
    rewoundFrom: async () => null,
    accept: async () => {},
  };
}

function namesIn(tree: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  const names = new Set<string>();
  for (const path of tree.keys()) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const end = rest.indexOf("/");
    names.add(end < 0 ? rest : rest.slice(0, end + 1));
  }
  return [...names];
}

/** As git's: a star stands for anything within one folder, and a folder's name for all that lies in it. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(`^${escaped}(?:/|$)`);
}
