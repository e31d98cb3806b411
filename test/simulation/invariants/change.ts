import { digestOf } from "../../../src/model/canonical.ts";
import type { DeploymentId } from "../../../src/model/deployment.ts";
import type { Environment } from "../../../src/model/environment.ts";
import type { HeldValue, Pending, Status } from "../../../src/model/status.ts";
import type { Live } from "../../../src/model/variant.ts";
import type { Session } from "../world.ts";

/** One status that a commit wrote, and all that was true when it did. */
export interface Change {
  readonly id: DeploymentId;
  readonly before: Status | undefined;
  readonly after: Status;
  /** Everything that this deployment ever was before, oldest first. */
  readonly past: readonly Status[];
  /** What lay on the branch right before, of all deployments. */
  readonly statuses: ReadonlyMap<DeploymentId, Status>;
  readonly policies: ReadonlyMap<string, Environment>;
  readonly pending: ReadonlyMap<DeploymentId, Pending>;
  readonly session: Session;
  readonly released: ReadonlySet<string>;
}

/** A name that says what holds, and what is wrong where it does not. */
export interface Invariant {
  readonly name: string;
  readonly broken: (change: Change) => string | undefined;
}

export function environmentOf(id: DeploymentId): string {
  return id.split("/")[0] ?? "";
}

export function serverOf(id: DeploymentId): string {
  return id.split("/")[1] ?? "";
}

const forwards: ReadonlySet<string> = new Set([
  "deployed",
  "traffic-changed",
  "settings-changed",
  "rollout-started",
  "rollout-advanced",
  "rollout-confirmed",
  "rollout-completed",
]);

export function isForward({ event }: Status): boolean {
  return forwards.has(event);
}

export function isBackward({ event }: Status): boolean {
  return event === "rolled-back" || event === "withdrawn";
}

/** A new revision: something begins. */
export function isWriteAhead({ before, after }: Change): boolean {
  return after.revision !== before?.revision;
}

/** A rollback, or what a person took over, that no analysis has decided about yet. */
function owesAnalysis({ event, rollout }: Status): boolean {
  const owed = rollout !== null && rollout.inconclusive > 0 && rollout.from === rollout.to;
  return owed && (event === "rolled-back" || event === "recovered");
}

/** A new revision that only completes what a dead or failed run left behind, or could not decide about. */
export function isTakeover(change: Change): boolean {
  const { before, after } = change;
  return (
    isWriteAhead(change) &&
    (before?.outcome === "applying" || (before !== undefined && owesAnalysis(before))) &&
    before.event === after.event &&
    sameLive(before, after) &&
    before.desired.digest === after.desired.digest
  );
}

/** Begins something of its own that goes forward. */
export function begins(change: Change): boolean {
  return isWriteAhead(change) && isForward(change.after) && !isTakeover(change);
}

export function sameLive(a: Live, b: Live): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(live: Live): string {
  return digestOf(
    Object.entries(live.variants)
      .map(([id, variant]) => [digestOf(variant), live.traffic[id] ?? 0])
      .sort(),
  );
}

/** Shares by what really runs, whatever it is called. */
export function sharesOf(live: Live | undefined): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [id, share] of Object.entries(live?.traffic ?? {})) {
    const key = digestOf(live?.variants[id] ?? id);
    shares.set(key, (shares.get(key) ?? 0) + share);
  }
  return shares;
}

/** Whether a state that is wished contains a value that is held. */
export function isHeldIn(held: HeldValue, { desired, variants, rollout, keep }: Status): boolean {
  if (held.kind === "inputs") return desired.digest === held.digest;
  if (held.kind === "version") {
    return (held.blue && desired.blue === held.version) || (desired.green[held.version] ?? 0) > held.above;
  }
  const blue = Object.entries(variants).find(
    ([id, { version }]) => version === desired.blue && (rollout ? rollout.to === id : keep?.variant !== id),
  )?.[1];
  if (!blue) return false;
  const values = held.kind === "variable" ? blue.variables : blue.secrets;
  return (values[held.name] ?? null) === held.value;
}
