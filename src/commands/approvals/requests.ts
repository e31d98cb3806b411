import type { LoggedCommit } from "../../deployed/branch.ts";
import type { Host } from "../../host/host.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import type { DirectPush } from "../../rules/approvals/reviews.ts";

/** Commits that are asked about in one round: more would be more calls than a run may make. */
const askedAtMost = 80;
/** Milliseconds after which a new round begins: somebody may have reviewed while a run is watching. */
const roundLength = 30_000;

/** How some commits came into the desired branch. */
export interface Brought {
  /** Merged pull requests, in the order of the commits, each once. */
  readonly pulls: readonly PullRequest[];
  readonly direct: readonly DirectPush[];
  /** Commits of which the host said nothing. */
  readonly unknown: readonly string[];
}

/** What the host knows of commits: each is asked about once in a round, and those of one question in one go. */
export interface Requests {
  /** False where nobody knows pull requests, as on a plain clone. */
  areKnown(): Promise<boolean>;
  /** Asks for all of these at once, as many as a round may. */
  prepare(commits: readonly LoggedCommit[]): Promise<void>;
  /** Of what was asked for before. */
  behind(commits: readonly LoggedCommit[]): Brought;
}

export function requestsOf(host: Pick<Host, "pullRequests" | "authors">, now: () => Date): Requests {
  const pulls = new Map<string, readonly PullRequest[]>();
  const authors = new Map<string, readonly string[]>();
  const asked = new Set<string>();
  let known: Promise<boolean> | undefined;
  let began = 0;
  return {
    areKnown: () => {
      known ??= host.pullRequests([]).then((answer) => answer !== null);
      return known;
    },
    prepare: async (commits) => {
      if (now().getTime() - began >= roundLength) {
        asked.clear();
        began = now().getTime();
      }
      const wanted = [...new Set(commits.map(({ commit }) => commit))].filter((commit) => !asked.has(commit));
      const missing = wanted.slice(0, Math.max(0, askedAtMost - asked.size));
      if (missing.length === 0) return;
      const answer = await host.pullRequests(missing);
      for (const commit of missing) asked.add(commit);
      for (const [commit, found] of answer ?? []) {
        pulls.set(
          commit,
          found.filter(({ merged }) => merged),
        );
      }
      const direct = missing.filter((commit) => pulls.get(commit)?.length === 0);
      if (direct.length === 0 || !host.authors) return;
      for (const [commit, people] of await host.authors(direct)) authors.set(commit, people);
    },
    behind: (commits) => {
      const found = new Map<number, PullRequest>();
      const direct: DirectPush[] = [];
      const unknown: string[] = [];
      for (const { commit } of commits) {
        const brought = pulls.get(commit);
        if (!brought) unknown.push(commit);
        else if (brought.length === 0) direct.push({ commit, people: authors.get(commit) ?? [] });
        else for (const pull of brought) found.set(pull.number, found.get(pull.number) ?? pull);
      }
      return { pulls: [...found.values()], direct, unknown };
    },
  };
}
