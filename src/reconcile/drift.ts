import { type ContractDrift, isKnownDrift, sameDrift, sayContractDrift } from "../model/drift.ts";
import type { Cause, Status, StatusEvent } from "../model/status.ts";
import { isBackwards } from "./begun-rollback.ts";
import type { PointInHistory } from "./deployed-state.ts";
import { nextStable, type StatusDraft } from "./settle.ts";
import { carrySoak, soakingVariant } from "./soak.ts";

const driftEvents: ReadonlySet<StatusEvent> = new Set(["drift-found", "drift-gone"]);

/** What a look at a settled status found of its contracts, beside what was known of them. */
export type DriftNews =
  | { readonly kind: "none" }
  /** A variant has a contract that is neither the reviewed one nor known. */
  | { readonly kind: "found"; readonly drift: readonly ContractDrift[] }
  | { readonly kind: "gone"; readonly drift: readonly ContractDrift[] };

/** Each contract that is not the reviewed one is news once, and that it is gone is too. */
export function driftNews(
  { drift: known = [] }: Pick<Status, "drift">,
  seen: readonly ContractDrift[],
): DriftNews {
  const drift = seen.map((one) => {
    const before = known.find((other) => isKnownDrift(one, [other]));
    return before ? { ...one, since: before.since } : one;
  });
  if (sameDrift(drift, known)) return { kind: "none" };
  return { kind: drift.every((one) => isKnownDrift(one, known)) ? "gone" : "found", drift };
}

/**
 * The status that says so: a revision of its own, nothing of what runs is changed. What does not run as it was reviewed
 * does not soak.
 */
export function driftNoted(
  status: Status,
  news: Exclude<DriftNews, { readonly kind: "none" }>,
  at: {
    readonly head: string;
    readonly cause: Cause;
    readonly now: string;
    /** What is said of it, where that is not what was seen. */
    readonly reason?: string | undefined;
  },
): StatusDraft {
  // What a rollback went back to, and why, is that rollback's to say.
  const { digest: _, restored: __, because: ___, drift: ____, ...rest } = status;
  const { pull } = status.cause;
  const draft: StatusDraft = {
    ...rest,
    revision: status.revision + 1,
    event: news.kind === "found" ? "drift-found" : "drift-gone",
    lease: null,
    stable: nextStable(status, at.head),
    cause: {
      ...at.cause,
      reason: at.reason ?? sayDrift(news.drift),
      ...(pull === undefined ? {} : { pull }),
    },
    ...(news.drift.length > 0 ? { drift: news.drift } : {}),
    at: at.now,
  };
  return { ...draft, soak: carrySoak(status.soak, soakingVariant(draft), new Set(), at.now, at.now) };
}

/** On one line, for histories and events. */
export function sayDrift(drift: readonly ContractDrift[]): string {
  if (drift.length === 0) return "every contract is as reviewed again";
  return drift.map((one) => `${one.variant} has ${sayContractDrift(one)}`).join("; ");
}

/** What a person does about what a status was found to run: where nothing else ran before, there is nothing to go back to. */
export function driftHint({
  server,
  environment,
  stable,
}: Pick<Status, "server" | "environment" | "stable">): string {
  const back =
    stable === null
      ? "deploy another version, or take the deployment away"
      : `headgate rollback ${server} --env ${environment} --reason …`;
  return `if it is right, release it under a new version; else ${back}`;
}

/** What is left to do about what was rolled back because of it. */
export const takenBackHint =
  "find out who changed it, and why; if it is right, release it under a new version";

/**
 * Why drift is not rolled back by itself, whatever the points say; undefined where it may be. What a rollback went back
 * to is not left by another one, and a server is not taken away altogether because it changed.
 */
export function whyDriftStays(status: Status, points: readonly PointInHistory[]): string | undefined {
  const made = [status, ...points.map((point) => point.status)].find(({ event }) => !driftEvents.has(event));
  if (made && isBackwards(made))
    return "what runs was rolled back to, and a rollback is not rolled back by itself";
  return status.stable === null ? "there is nothing to go back to: nothing else ran here before" : undefined;
}
