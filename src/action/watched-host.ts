import type { DesiredCommit } from "../git/desired-commit.ts";
import type { Host } from "../host/host.ts";

/** What a run has written so far. */
export interface Written {
  /** The newest commit it made on the branch `deployed`; null: none. */
  deployed: string | null;
  /** What became of the last edit of the desired branch that was not there already; null: there was none. */
  desired: Exclude<DesiredCommit, { readonly kind: "unchanged" }> | null;
}

/** The same host, with note taken of what is written. */
export function watchedHost(
  host: Host,
  written: Written = { deployed: null, desired: null },
): { readonly host: Host; readonly written: Written } {
  const watched: Host = {
    ...host,
    store: (repository, options) => {
      const store = host.store(repository, options);
      return {
        ...store,
        publish: async (publication) => {
          const published = await store.publish(publication);
          if (published.kind === "published") written.deployed = published.head;
          return published;
        },
        create: async (changes, message, anew) => {
          const created = await store.create(changes, message, anew);
          if (created.kind === "created") written.deployed = created.head;
          return created;
        },
      };
    },
    commitDesired: async (repository, edit) => {
      const done = await host.commitDesired(repository, edit);
      if (done.kind !== "unchanged") written.desired = done;
      return done;
    },
  };
  return { host: watched, written };
}
