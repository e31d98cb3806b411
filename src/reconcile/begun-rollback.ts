import type { HeldValue, Status } from "../model/status.ts";

/** What somebody asks of a rollback: the version that is bad, and the version or revision where it goes. */
export interface AskedRollback {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function isBackwards({ event }: Pick<Status, "event">): boolean {
  return event === "rolled-back" || event === "withdrawn";
}

/** Whether the run that rolled it back died on the way, or could not reach every target: asking again completes it. */
export function isUnfinished(status: Pick<Status, "outcome" | "event">): boolean {
  return status.outcome === "applying" && isBackwards(status);
}

/** Whether the rollback that is recorded goes where this one would go, and takes away what this one would take. */
export function isWhatIsAsked(status: Status, { from, to }: AskedRollback): boolean {
  if (!isBackwards(status)) return false;
  const takes =
    from === undefined || holdsOfIt(status).some((held) => held.kind === "version" && held.version === from);
  return takes && (to === undefined || wentTo(status, to));
}

/** What the newest rollback holds. Several runs may have died over it: held since the first of them. */
export function holdsOfIt({ hold }: Pick<Status, "hold">): readonly HeldValue[] {
  const since = Math.max(0, ...hold.map(({ revision }) => revision));
  return hold.filter(({ revision }) => revision === since);
}

/** The revision that it was rolled back from: what whoever asked for it had seen. */
export function rolledBackFrom(status: Pick<Status, "hold" | "revision">): number {
  const [held] = holdsOfIt(status);
  return (held?.revision ?? status.revision) - 1;
}

function wentTo({ event, restored, desired }: Status, to: string): boolean {
  if (event !== "rolled-back" || restored === undefined) return false;
  return /^\d+$/.test(to) ? restored.revision === Number(to) : desired.blue === to;
}
