import { openRepository, type Repository } from "./repository.ts";

/** Repositories that stay open for all who ask for them, until this is disposed of. */
export interface SharedRepositories extends AsyncDisposable {
  /** As `openRepository`; closing what it gives is left to whoever shares it. */
  readonly open: typeof openRepository;
}

/** For a run of several steps in one clone: what git says of it is asked once, and one process reads its objects. */
export function sharedRepositories(): SharedRepositories {
  const opened = new Map<string, Promise<{ readonly own: Repository; readonly lent: Repository }>>();
  async function opening(directory: string, env?: Readonly<Record<string, string>>) {
    const own = await openRepository(directory, env);
    const close = async () => {};
    return { own, lent: { ...own, close, [Symbol.asyncDispose]: close } };
  }
  return {
    open: async (directory, env) => {
      const key = JSON.stringify([directory, env]);
      const found = opened.get(key) ?? opening(directory, env);
      opened.set(key, found);
      // What is no repository now may be one later.
      found.catch(() => opened.delete(key));
      return (await found).lent;
    },
    [Symbol.asyncDispose]: async () => {
      const all = await Promise.allSettled(opened.values());
      opened.clear();
      for (const one of all) if (one.status === "fulfilled") await one.value.own.close();
    },
  };
}
