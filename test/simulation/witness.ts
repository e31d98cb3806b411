import { decodePending, decodePolicy } from "../../src/deployed/codecs.ts";
import { deploymentOfPath, isStatusPath } from "../../src/deployed/paths.ts";
import { decodeStatus } from "../../src/deployed/status-codec.ts";
import type { DeploymentId } from "../../src/model/deployment.ts";
import type { Environment } from "../../src/model/environment.ts";
import type { Pending, Status } from "../../src/model/status.ts";
import { type Change, environmentOf, type Invariant } from "./invariants/change.ts";
import {
  automaticAllowed,
  driftToldOnce,
  failedGone,
  failureEnds,
  failureRests,
  isAutomatic,
  leases,
  lookedAt,
  onceOnly,
  pointsYoung,
  restoresPoints,
  revisions,
  undecidedOwes,
} from "./invariants/events.ts";
import { preReleases, soakedUpstream, stopsHalt, windowsClosed } from "./invariants/gates.ts";
import { holdsStay, nothingHeld, onlyReleased } from "./invariants/released.ts";
import {
  greensExact,
  keptReady,
  oneBlue,
  pausesAsked,
  sharesSum,
  stepwise,
  wrongShares,
} from "./invariants/shares.ts";
import { soakAccount } from "./invariants/soak.ts";
import type { MemoryCommit } from "./store.ts";
import type { Session, Watcher, World } from "./world.ts";

/** What holds of every status, whoever wrote it and whatever came before. */
export const invariants: readonly Invariant[] = [
  sharesSum,
  oneBlue,
  greensExact,
  stepwise,
  pausesAsked,
  keptReady,
  onlyReleased,
  nothingHeld,
  holdsStay,
  revisions,
  leases,
  onceOnly,
  restoresPoints,
  pointsYoung,
  failedGone,
  lookedAt,
  failureEnds,
  undecidedOwes,
  failureRests,
  automaticAllowed,
  driftToldOnce,
  windowsClosed,
  stopsHalt,
  preReleases,
  soakedUpstream,
];

export interface Witness extends Watcher {
  /** What was broken, in words, in the order in which it was. */
  readonly broken: string[];
  readonly statuses: ReadonlyMap<DeploymentId, Status>;
  readonly pending: ReadonlyMap<DeploymentId, Pending>;
  /** Touched by a commit that Headgate did not make, and not recovered yet. */
  readonly foreign: ReadonlySet<DeploymentId>;
  /** What happened on the way that no commit tells, for the tally. */
  readonly met: string[];
}

const hour = 3_600_000;

/** Looks at everything that is published or reaches a target, at the moment it does. */
export function witness(world: () => World): Witness {
  const broken: string[] = [];
  const met: string[] = [];
  const past = new Map<DeploymentId, Status[]>();
  const statuses = new Map<DeploymentId, Status>();
  const policies = new Map<string, Environment>();
  const pending = new Map<DeploymentId, Pending>();
  const foreign = new Set<DeploymentId>();
  const automatic = new Map<string, number[]>();
  const soak = soakAccount();

  function committed(commit: MemoryCommit, session: Session | null): void {
    const changed = [...commit.changes];
    const before = new Map(statuses);
    for (const [path, text] of changed) {
      const id = deploymentOfPath(path);
      if (!session) {
        if (id !== undefined && commit.parent !== null) stranger(id);
        continue;
      }
      if (id === undefined || text === null || !isStatusPath(path)) continue;
      const decoded = decodeStatus(path, text);
      if (decoded.kind !== "status") {
        broken.push(`[what is written can be read] ${id}: ${decoded.kind}`);
        continue;
      }
      judge(id, decoded.status, before, session);
      statuses.set(id, decoded.status);
      past.set(id, [...(past.get(id) ?? []), decoded.status]);
    }
    for (const [path, text] of changed) remember(path, text);
  }

  function judge(
    id: DeploymentId,
    after: Status,
    before: ReadonlyMap<DeploymentId, Status>,
    session: Session,
  ): void {
    const change: Change = {
      id,
      before: before.get(id),
      after,
      past: past.get(id) ?? [],
      statuses: before,
      policies,
      pending,
      session,
      released: releasedIn(world()),
    };
    if (after.event === "recovered") foreign.delete(id);
    else if (foreign.has(id)) say("what was tampered with waits for recover", id, after.event);
    for (const { name, broken: check } of invariants) {
      const problem = check(change);
      if (problem !== undefined) say(name, id, problem);
    }
    const claim = soak.check(change);
    if (claim !== undefined) say("soak counts only settled, unbroken time", id, claim);
    if (isAutomatic(change)) count(change);
    const lease = change.before?.lease;
    if (lease && lease.run !== session.process.run && after.revision !== change.before?.revision) {
      met.push("overtaken");
    }
  }

  /** A shared outage is not that many bad versions. */
  function count({ id, after, policies: inForce }: Change): void {
    const environment = environmentOf(id);
    const at = Date.parse(after.at);
    const times = automatic.get(environment) ?? [];
    const most = inForce.get(environment)?.rollback.maxFailures ?? 0;
    const recent = times.filter((time) => time > at - hour && time <= at).length;
    // Runs that overtake one another do not see each other's.
    const blind = world().together - 1;
    if (recent >= most + blind) {
      say("after so many failures nothing is rolled back by itself", id, `${recent} of ${most}`);
    }
    automatic.set(environment, [...times, at]);
  }

  function stranger(id: DeploymentId): void {
    foreign.add(id);
    soak.distrust(id);
  }

  function remember(path: string, text: string | null): void {
    const policy = /^([^/]+)\/environment\.json$/.exec(path)?.[1];
    if (policy !== undefined) {
      const decoded = text === null ? undefined : decodePolicy(policy, text);
      if (decoded?.kind === "value") policies.set(policy, decoded.value);
      else policies.delete(policy);
    }
    const id = path.startsWith("pending/") ? deploymentOfPath(path) : undefined;
    if (id === undefined) return;
    const decoded = text === null ? undefined : decodePending(id, text);
    if (decoded?.kind === "value") pending.set(id, decoded.value);
    else pending.delete(id);
  }

  function say(name: string, id: DeploymentId, problem: string): void {
    broken.push(`[${name}] ${id}: ${problem}`);
  }

  return {
    broken,
    met,
    statuses,
    pending,
    foreign,
    committed,
    looked: () => {},
    wrote: ({ deployment, before, after }) => {
      const wrong = wrongShares(after.live);
      if (wrong !== undefined) say("targets get shares that sum to 100", deployment, wrong);
      if (before && before.revision === after.revision && before.run !== after.run) {
        say("one revision is one run's", deployment, `${before.run} and ${after.run}`);
      }
    },
  };
}

function releasedIn(world: World): ReadonlySet<string> {
  return world.released;
}
