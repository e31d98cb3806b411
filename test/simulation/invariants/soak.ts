import type { DeploymentId } from "../../../src/model/deployment.ts";
import { isSettled, type Status } from "../../../src/model/status.ts";
import type { Change } from "./change.ts";

interface Known {
  /** Start of the interval that runs, epoch milliseconds. */
  since: number | null;
  longest: number;
}

interface Book {
  readonly versions: Map<string, Known>;
  /** When what is under way was written ahead. */
  begun: number;
}

/** Keeps its own account of how long versions soaked, from what was published alone. */
export interface SoakAccount {
  /** What a status claims beyond what is true. */
  check(change: Change): string | undefined;
  /** A stranger's commit: nothing counts any more. */
  distrust(id: DeploymentId): void;
}

export function soakAccount(): SoakAccount {
  const books = new Map<DeploymentId, Book>();
  return {
    distrust: (id) => void books.delete(id),
    check: ({ id, after }) => {
      const book = books.get(id) ?? { versions: new Map(), begun: 0 };
      books.set(id, book);
      const at = Date.parse(after.at);
      if (after.outcome === "applying") {
        if (after.lease !== null) book.begun = at;
      } else {
        enter(book, after, at);
      }
      return claimsOf(book, after);
    },
  };
}

const remarks: ReadonlySet<Status["event"]> = new Set([
  "resumed",
  "rollout-approved",
  "drift-found",
  "drift-gone",
]);

function enter(book: Book, status: Status, at: number): void {
  const soaking = soakingIn(status);
  // What is concluded without having been written ahead ends nothing and begins nothing.
  const ended = remarks.has(status.event) ? at : book.begun;
  for (const [version, known] of book.versions) {
    if (version === soaking || known.since === null) continue;
    known.longest = Math.max(known.longest, ended - known.since);
    known.since = null;
  }
  for (const version of voidedIn(status)) book.versions.delete(version);
  if (soaking === undefined || voidedIn(status).has(soaking)) return;
  const known = book.versions.get(soaking) ?? { since: null, longest: 0 };
  known.since ??= at;
  book.versions.set(soaking, known);
}

/** Blue, alone, at 100 percent, healthy, and nothing under way. */
function soakingIn(status: Status): string | undefined {
  // What is not what was reviewed does not soak as it.
  if (!isSettled(status) || status.drift !== undefined) return undefined;
  const whole = Object.entries(status.traffic).find(([, share]) => share === 100)?.[0];
  const version = whole === undefined ? undefined : status.variants[whole]?.version;
  return version === status.desired.blue ? version : undefined;
}

function voidedIn(status: Status): ReadonlySet<string> {
  const failed = status.probes.flatMap(({ variant, outcome }) =>
    outcome === "fail" && status.outcome === "failed" ? (status.variants[variant]?.version ?? []) : [],
  );
  const held = status.hold.flatMap((one) => (one.kind === "version" && one.blue ? [one.version] : []));
  return new Set([...failed, ...held]);
}

function claimsOf({ versions }: Book, { outcome, soak }: Status): string | undefined {
  if (outcome === "applying") return undefined;
  for (const [version, { longest, since }] of Object.entries(soak)) {
    const known = versions.get(version);
    if (!known) return `${version} soaked ${longest} ms, and never did`;
    if (longest > known.longest) return `${version} soaked ${longest} ms, in truth ${known.longest}`;
    if (since !== null && (known.since === null || Date.parse(since) < known.since)) {
      return `${version} soaks since ${since}, in truth ${known.since && new Date(known.since).toISOString()}`;
    }
  }
  return undefined;
}
