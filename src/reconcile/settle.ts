import { withoutCleared } from "../model/drift.ts";
import { isSettled, type Kept, type ProbeRecord, type RollbackPoint, type Status } from "../model/status.ts";
import { analysisOwed } from "./owed.ts";
import { carrySoak, soakingVariant } from "./soak.ts";

/** A status before its digest is taken. */
export type StatusDraft = Omit<Status, "digest">;

/** What happened to the targets and probes of a write-ahead. */
export interface StepResult {
  /** Failed targets, in words; empty where all were applied. */
  readonly targets: readonly string[];
  /** The analyses made after acting, of the variants that matter to the step. */
  readonly probes: readonly ProbeRecord[];
  /** A target refused our revision: no number of failures that policy allows covers that. */
  readonly fenced?: boolean;
  /** ISO instant. */
  readonly now: string;
}

export type Settled =
  | { readonly kind: "settled"; readonly status: StatusDraft }
  /** What was done is bad; the caller rolls back, where policy and points allow it. */
  | { readonly kind: "bad"; readonly status: StatusDraft; readonly reason: string };

export type Verdict = "pass" | "fail" | "inconclusive";

/** Those that decide: a dry run is recorded and shown, and that is all. */
export function deciding(probes: readonly ProbeRecord[]): readonly ProbeRecord[] {
  return probes.filter(({ dryRun }) => dryRun !== true);
}

/** One fail is a fail; no fail but an error or an inconclusive analysis decides nothing. */
export function verdictOf(probes: readonly ProbeRecord[]): Verdict {
  const decisive = deciding(probes);
  if (decisive.some((probe) => probe.outcome === "fail")) return "fail";
  return decisive.every((probe) => probe.outcome === "pass") ? "pass" : "inconclusive";
}

/**
 * Decides what a write-ahead became. A target that failed or an analysis that could not decide leaves the
 * status progressing at its step, to be tried again; only a failed analysis is bad.
 */
export function settle(ahead: Status, result: StepResult): Settled {
  const { digest: _, ...draft } = ahead;
  // Nothing is looked at anew when something that serves nobody is taken out.
  const probes = ahead.event === "retired" ? ahead.probes : result.probes;
  let base: StatusDraft = { ...draft, lease: null, problem: null, probes, at: result.now };
  if (result.targets.length > 0) {
    if (!isTolerated(ahead.rollout, result)) {
      return { kind: "settled", status: unfinished(base, result.targets.join("; ")) };
    }
    base = { ...base, problem: result.targets.join("; ") };
  }
  const verdict = verdictOf(result.probes);
  if (ahead.event === "removed")
    return { kind: "settled", status: finish(base, ahead, "removed", result.now) };
  if (ahead.event === "withdrawn")
    return { kind: "settled", status: finish(base, ahead, "failed", result.now) };
  if (ahead.event === "rolled-back") {
    if (verdict === "inconclusive") return { kind: "settled", status: undecided(base, ahead, "rolled-back") };
    const outcome = verdict === "fail" ? "failed" : "rolled-back";
    return { kind: "settled", status: finish(base, ahead, outcome, result.now, badIn(ahead, result)) };
  }
  if (verdict === "fail") return { kind: "bad", status: base, reason: reasonOf(result.probes) };
  if (verdict === "inconclusive") return { kind: "settled", status: undecided(base, ahead, "progressing") };
  return { kind: "settled", status: passed(base, ahead, result.now) };
}

/** Whether a rollout goes on although targets could not be written: at the last step all of them must be. */
export function isTolerated(
  rollout: Status["rollout"],
  { targets, fenced = false }: Pick<StepResult, "targets" | "fenced">,
): boolean {
  if (targets.length === 0) return true;
  return (
    !fenced && rollout !== null && rollout.step < rollout.of && targets.length <= (rollout.maxFailures ?? 0)
  );
}

/** The words of the first analysis that was not good. */
export function reasonOf(probes: readonly ProbeRecord[]): string {
  const decisive = deciding(probes);
  const bad =
    decisive.find((probe) => probe.outcome === "fail") ?? decisive.find((probe) => probe.outcome !== "pass");
  if (!bad) return "";
  const { analysis = "probe", outcome, message } = bad;
  if (outcome !== "fail") return `${analysis} could not decide: ${message}`;
  return /^failed \d/.test(message) ? `${analysis} ${message}` : `${analysis} failed: ${message}`;
}

function passed(base: StatusDraft, ahead: Status, now: string): StatusDraft {
  const { rollout } = ahead;
  if (!rollout || rollout.step >= rollout.of) {
    const watch =
      rollout && rollout.watch > 0
        ? { until: new Date(Date.parse(now) + rollout.watch).toISOString() }
        : ahead.watch;
    const keep = keptAfter(ahead, now);
    return finish({ ...base, rollout: null, watch, ...(keep ? { keep } : {}) }, ahead, "healthy", now);
  }
  const next = new Date(Date.parse(now) + rollout.interval).toISOString();
  return finish({ ...base, rollout: { ...rollout, next, inconclusive: 0 } }, ahead, "progressing", now);
}

/** The old blue, where the strategy keeps it and it is not one of people's greens by now. */
function keptAfter({ rollout, traffic, desired }: Status, now: string): Kept | null {
  if (!rollout || rollout.keep === undefined || rollout.from === null) return null;
  const { from, keep } = rollout;
  if (traffic[from] !== 0 || from in desired.green) return null;
  return { variant: from, until: new Date(Date.parse(now) + keep).toISOString() };
}

/** A target failed: the write-ahead stands, without its lease, so that the next run does all of it again. */
function unfinished(base: StatusDraft, reason: string): StatusDraft {
  return { ...base, outcome: "applying", problem: reason };
}

/**
 * The analysis could not decide: the rollout stays at its step and still owes it. Where none is under way, one to
 * itself says so: unproven, nothing begins to soak and nothing is a rollback point.
 */
function undecided(base: StatusDraft, ahead: Status, outcome: "progressing" | "rolled-back"): StatusDraft {
  const known = ahead.rollout ?? analysisOwed(ahead, base.at);
  const rollout = known && { ...known, next: base.at, inconclusive: known.inconclusive + 1 };
  return finish({ ...base, rollout }, ahead, outcome, base.at);
}

/**
 * Bad, and nothing to go back to or nobody allowed to: it stays as it is until a person decides. What failed
 * loses its soak, and every other interval ends here.
 */
export function settleFailed(ahead: Status, result: StepResult, problem: string): StatusDraft {
  const { digest: _, ...draft } = ahead;
  const base: StatusDraft = { ...draft, lease: null, problem, probes: result.probes, at: result.now };
  return finish(base, ahead, "failed", result.now, badIn(ahead, result));
}

/** The versions that an analysis which decides found bad. */
function badIn(ahead: Status, { probes }: StepResult): readonly string[] {
  return deciding(probes).flatMap(({ variant, outcome }) =>
    outcome === "fail" ? (ahead.variants[variant]?.version ?? []) : [],
  );
}

function finish(
  base: StatusDraft,
  ahead: Status,
  outcome: Status["outcome"],
  now: string,
  bad: readonly string[] = [],
): StatusDraft {
  const { drift: known = [], ...rest } = base;
  const drift = withoutCleared(known, base.probes);
  const status: StatusDraft = { ...rest, outcome, ...(drift.length > 0 ? { drift } : {}) };
  const held = status.hold.flatMap((one) => (one.kind === "version" && one.blue ? [one.version] : []));
  const voided = new Set([...held, ...bad]);
  return { ...status, soak: carrySoak(ahead.soak, soakingVariant(status), voided, ahead.at, now) };
}

/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
export function nextStable(before: Status | undefined, commit: string): RollbackPoint | null {
  if (!before) return null;
  return isSettled(before) ? { revision: before.revision, commit } : before.stable;
}
