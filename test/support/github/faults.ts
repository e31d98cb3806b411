import type { Recorded } from "./recording.ts";

export type Effect =
  /** 429 with `retry-after`, in seconds. */
  | { readonly kind: "too-many-requests"; readonly retryAfter: number }
  /** 403 for a secondary limit; without `retryAfter` (seconds) the header is left out, as happens. */
  | { readonly kind: "secondary-limit"; readonly retryAfter?: number }
  /** 403 because the hour's calls are used up; the limit is reset in so many seconds. */
  | { readonly kind: "rate-limit"; readonly reset: number }
  /** 500 as JSON, 502, 503 and 504 as a page. */
  | { readonly kind: "status"; readonly status: number }
  /** All is done, and half of the answer is missing: JSON that nobody can read. */
  | { readonly kind: "malformed" }
  /** Of a mutation: the branch is said to stand elsewhere, as a replica that lags behind says. Nothing is done. */
  | { readonly kind: "stale" }
  /** Takes the request, and never answers. */
  | { readonly kind: "timeout" }
  /** The connection is cut before anything is done. */
  | { readonly kind: "reset" }
  /** All is done, and the connection is cut before the answer. */
  | { readonly kind: "lost-response" }
  /** Milliseconds before anything is done. */
  | { readonly kind: "slow"; readonly delay: number }
  /** Something happens just before the request is looked at: a branch moves, a process is killed. */
  | { readonly kind: "before"; readonly before: (request: Recorded) => unknown }
  /** Something happens when all is done, before the answer leaves. */
  | { readonly kind: "after"; readonly after: (request: Recorded) => unknown };

/**
 * Which requests: a name with `*` for any text (`POST /repos/{owner}/{repo}/issues`, `mutation createCommitOnBranch`,
 * `GET *`), or a function. Every API call where it is left out; git's transport only where a name begins with `git`.
 */
export type Matcher = string | RegExp | ((request: Recorded) => boolean);

export type Fault = Effect & {
  readonly on?: Matcher;
  /** The first matching call it holds for, counted from 1 and from now on; 1 by default. */
  readonly nth?: number;
  /** How many in a row; 1 by default. */
  readonly times?: number;
};

export interface Injected {
  /** How often it came to effect. */
  readonly hits: () => number;
  readonly remove: () => void;
}

export interface Faults {
  readonly inject: (fault: Fault) => Injected;
  readonly clear: () => void;
  /** The effects for this request, counting it. */
  readonly effects: (request: Recorded) => readonly Effect[];
}

interface Live {
  readonly fault: Fault;
  seen: number;
  hits: number;
}

export function faults(): Faults {
  const live = new Set<Live>();
  return {
    inject(fault) {
      const entry: Live = { fault, seen: 0, hits: 0 };
      live.add(entry);
      return { hits: () => entry.hits, remove: () => void live.delete(entry) };
    },
    clear: () => live.clear(),
    effects(request) {
      const now: Effect[] = [];
      for (const entry of live) {
        const { on, nth = 1, times = 1 } = entry.fault;
        if (!matches(on, request)) continue;
        entry.seen += 1;
        if (entry.seen < nth || entry.seen >= nth + times) continue;
        entry.hits += 1;
        now.push(entry.fault);
      }
      return now;
    },
  };
}

export function matches(on: Matcher | undefined, request: Recorded): boolean {
  const isGit = request.transport === "git";
  if (on === undefined) return !isGit;
  if (typeof on === "function") return on(request);
  if (on instanceof RegExp) return on.test(request.name);
  if (isGit && !on.startsWith("git")) return false;
  const source = on.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(request.name);
}
