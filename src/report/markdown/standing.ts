import type { Gate } from "../../model/finding.ts";
import { type GateRecord, type HeldValue, isSettled, type Status } from "../../model/status.ts";
import { isPaused as isPausedRollout } from "../../reconcile/rollout.ts";
import type { TouchedDeployment } from "./outcome-input.ts";

/** How one deployment stands after a merge, the worst first: what everything else is told by. */
export const standings = [
  "tampered",
  "failed",
  /** Its targets could not be brought to it; it is tried again. */
  "stuck",
  "rolled-back",
  /** What runs is not what was reviewed, and nothing else is under way. */
  "drifted",
  "refused",
  "held",
  "stopped",
  "applying",
  "progressing",
  "waiting",
  "watching",
  "healthy",
  "removed",
  /** Another change has taken its place. */
  "superseded",
  /** No run has looked at it yet. */
  "unseen",
] as const;
export type StandingKind = (typeof standings)[number];

export interface Standing {
  readonly kind: StandingKind;
  readonly touched: TouchedDeployment;
  readonly environment: string;
  readonly server: string;
  /** What stands in the way, where something does. */
  readonly gates: readonly (Gate | GateRecord)[];
  /** ISO instant at which it goes on by itself; null where it does not, or nothing is left to do. */
  readonly eligible: string | null;
  /** Whether a rollout goes on only where a person lets it. */
  readonly isPaused: boolean;
}

export type StandingLight = "🔴" | "🟡" | "🔵" | "🟢";

/** Red is bad, yellow wants a person, blue is under way or waits for its time alone, green is done. */
export function standingLight(standing: Standing): StandingLight {
  const { kind, eligible, isPaused } = standing;
  if (hasDrifted(standing)) return "🔴";
  if (kind === "progressing" && isPaused) return "🟡";
  return kind === "waiting" && eligible !== null ? "🔵" : lights[kind];
}

/** Whether how it stands is bad by itself. */
export function isBad({ kind }: Standing): boolean {
  return lights[kind] === "🔴";
}

const lights = {
  tampered: "🔴",
  failed: "🔴",
  stuck: "🔴",
  "rolled-back": "🔴",
  drifted: "🔴",
  refused: "🔴",
  held: "🟡",
  stopped: "🟡",
  applying: "🔵",
  progressing: "🔵",
  waiting: "🟡",
  watching: "🟢",
  healthy: "🟢",
  removed: "🟢",
  superseded: "🟢",
  unseen: "🔵",
} as const satisfies Record<StandingKind, StandingLight>;

export function standingOf(touched: TouchedDeployment, now: Date): Standing {
  const [environment = "", server = ""] = touched.id.split("/");
  const { pending } = touched;
  const gates = (touched.gates ?? pending?.gates ?? []).filter(({ outcome }) => outcome !== "pass");
  const eligible = touched.eligible ?? pending?.eligible ?? null;
  const { rollout } = touched.status ?? {};
  const isPaused =
    gates.some(({ rule }) => rule === "rollout/paused") || (!!rollout && isPausedRollout(rollout));
  return { kind: kindOf(touched, gates, now), touched, environment, server, gates, eligible, isPaused };
}

function kindOf(touched: TouchedDeployment, gates: readonly (Gate | GateRecord)[], now: Date): StandingKind {
  const { status, pending, decision } = touched;
  const state = pending?.state;
  if (touched.supersededBy !== undefined) return "superseded";
  if (decision === "tampered" || state === "tampered") return "tampered";
  if (status?.outcome === "applying") return status.problem === null ? "applying" : "stuck";
  if (status?.outcome === "failed") return "failed";
  // What was rolled back stays in sight as held: how that came about says more.
  if (status?.event === "rolled-back" && freshHolds(status).length > 0 && !asksForMore(touched)) {
    return "rolled-back";
  }
  if (decision === "refuse" || state === "refused") return "refused";
  if (decision === "hold" || state === "held") return "held";
  if (decision === "stop" || gates.some(({ rule }) => rule === "stop/stopped")) return "stopped";
  if (decision === "leased" || state === "applying") return "applying";
  if (status?.rollout) return "progressing";
  if (decision === "wait" || state === "waiting") return "waiting";
  if (status === null) return pending === null ? "unseen" : "waiting";
  if (isSuperseded(touched, status)) return "superseded";
  if (status.event === "removed") return "removed";
  if ((status.drift ?? []).length > 0) return "drifted";
  return status.watch && Date.parse(status.watch.until) > now.getTime() ? "watching" : "healthy";
}

/** What runs is not what was reviewed, whatever else is to be said; of what others have taken over they tell. */
export function hasDrifted({ kind, touched }: Standing): boolean {
  return kind !== "superseded" && (touched.status?.drift ?? []).length > 0;
}

/** Something else than what was taken back waits by now. */
function asksForMore({ pending, status }: TouchedDeployment): boolean {
  return (
    pending !== null &&
    (pending.state === "waiting" || pending.state === "refused") &&
    pending.digest !== status?.desired.digest
  );
}

function isSuperseded({ wanted, pending }: TouchedDeployment, status: Status): boolean {
  if (wanted?.digest === undefined || status.desired.digest === wanted.digest) return false;
  return pending?.digest !== wanted.digest && isSettled(status);
}

/** What the last rollback took away. */
export function freshHolds({ hold }: Pick<Status, "hold">): readonly HeldValue[] {
  const last = Math.max(...hold.map(({ revision }) => revision));
  return hold.filter(({ revision }) => revision === last);
}

/** The worst first; what stands alike in the order of its id. */
export function inOrderOfConcern(a: Standing, b: Standing): number {
  return standings.indexOf(a.kind) - standings.indexOf(b.kind) || (a.touched.id < b.touched.id ? -1 : 1);
}
