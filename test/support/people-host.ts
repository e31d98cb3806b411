import { cloneHost } from "../../src/host/clone.ts";
import type { Host } from "../../src/host/host.ts";
import type { PullRequest, RecordedPlan, Review } from "../../src/model/pull-request.ts";
import type { InProcess, Ran } from "./in-process.ts";

/** A host that knows people: a clone whose pull requests, teams and runs a test says. */
export interface PeopleHost {
  readonly host: Host;
  /** Merged pull requests by the commit that they are on the desired branch; one without is a direct push. */
  readonly merged: Map<string, readonly PullRequest[]>;
  /** Who is in which team, or has which role. */
  readonly members: Map<string, ReadonlySet<string>>;
  readonly authors: Map<string, readonly string[]>;
  /** The pull request that a run is about. */
  current: PullRequest | null;
  /** Who asks. */
  people: readonly string[];
  /** `RUN_ID:ATTEMPT:NONCE`. */
  run: string;
  byHand: boolean;
  /** Throws it instead of answering. */
  failure: Error | null;
  /** What was asked, in order. */
  readonly asked: string[];
  readonly ended: Set<string>;
}

export function peopleHost(): PeopleHost {
  const clone = cloneHost({});
  const answer = <T>(what: string, value: T): T => {
    hosted.asked.push(what);
    if (hosted.failure) throw hosted.failure;
    return value;
  };
  const hosted: PeopleHost = {
    merged: new Map(),
    members: new Map([["role:write", new Set(["octocat", "hubot", "ada", "mallory"])]]),
    authors: new Map(),
    current: null,
    people: ["ada"],
    run: "1:1:a",
    byHand: false,
    failure: null,
    asked: [],
    ended: new Set(),
    host: {
      ...clone,
      hasReviews: true,
      get requester() {
        return { people: hosted.people, byHand: hosted.byHand };
      },
      cause: async (_, asked) => ({ actor: hosted.people[0] ?? "", run: `github:${hosted.run}`, ...asked }),
      endedRuns: async (runs) => new Set([...runs].filter((run) => hosted.ended.has(run))),
      pullRequests: async (commits) => {
        if (commits.length === 0) return new Map();
        const found = commits.map((commit) => [commit, hosted.merged.get(commit) ?? []] as const);
        return answer(`pull requests of ${commits.length}`, new Map(found));
      },
      authors: async (commits) =>
        answer(
          `authors of ${commits.length}`,
          new Map(commits.map((commit) => [commit, hosted.authors.get(commit) ?? []])),
        ),
      currentPullRequest: async () => hosted.current,
      memberships: async (names, people) => {
        const known = names.flatMap((name) => {
          const all = hosted.members.get(name);
          return all ? [[name.toLowerCase(), new Set(people.filter((one) => all.has(one)))] as const] : [];
        });
        return answer(`memberships of ${names.join(" ")}`, new Map(known));
      },
    },
  };
  return hosted;
}

/** A project on such a host. */
export function hostOn(project: InProcess): PeopleHost {
  const hosted = peopleHost();
  project.extras.host = hosted.host;
  return hosted;
}

/** A pull request by Ada, of which nobody has said anything. */
export function aPull(number: number, head: string, more: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    author: "ada",
    contributors: ["ada"],
    head,
    merged: true,
    fork: false,
    reviews: [],
    plans: [],
    ...more,
  };
}

/** An approval of a commit. */
export function anApproval(by: string, commit: string, at: string): Review {
  return { by, isBot: false, state: "approved", commit, at };
}

/** What `plan` shows, as it is recorded on a commit. */
export function recordedPlan(ran: Ran, commit: string, at: string): RecordedPlan {
  const plan = ran.json.plan as { readonly deployments: readonly { id: string; intent: string }[] };
  return { commit, at, intents: Object.fromEntries(plan.deployments.map(({ id, intent }) => [id, intent])) };
}
