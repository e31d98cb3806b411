import type { DeployedStore, LoggedCommit, LogQuery } from "./branch.ts";

/** More than this at once is read for one purpose, and would only fill the memory. */
const few = 200;
const most = 5_000;

/** The same store, which asks once for what a commit holds: one look follows another, and commits never change. */
export function remembered(store: DeployedStore): DeployedStore {
  const texts = new Map<string, string | undefined>();
  const names = new Map<string, Promise<readonly string[]>>();
  const lists = new Map<string, Promise<readonly string[]>>();
  const newest = new Map<string, Promise<readonly LoggedCommit[]>>();

  async function read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (paths.length > few) return store.read(commit, paths);
    const missing = paths.filter((path) => !texts.has(`${commit}:${path}`));
    if (missing.length > 0) {
      const found = await store.read(commit, missing);
      if (texts.size > most) texts.clear();
      for (const path of missing) texts.set(`${commit}:${path}`, found.get(path));
    }
    const answer = new Map<string, string>();
    for (const path of paths) {
      const text = texts.get(`${commit}:${path}`);
      if (text !== undefined) answer.set(path, text);
    }
    return answer;
  }

  async function* log(query: LogQuery): AsyncGenerator<LoggedCommit> {
    const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
    if (!isNewest) return yield* store.log(query);
    // Read to its end before it is handed over: whoever asks for one commit mostly leaves with it.
    yield* await once(newest, `${query.from} ${query.whole ?? false}`, () => all(store.log(query)));
  }

  return {
    ...store,
    read,
    log,
    names: (commit, folder) => once(names, `${commit}:${folder}`, () => store.names(commit, folder)),
    // The whole branch is listed for a full look, and once.
    list: (commit, prefix) =>
      prefix === ""
        ? store.list(commit, prefix)
        : once(lists, `${commit}:${prefix}`, () => store.list(commit, prefix)),
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
