import { statusPath } from "../deployed/paths.ts";
import { encodeStatus } from "../deployed/status-codec.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import { formatDuration } from "../model/duration.ts";
import type { ProbeRecord, Status } from "../model/status.ts";
import { variantsThatMatter } from "../reconcile/matters.ts";
import type { DeploymentPlan, Step } from "../reconcile/plan.ts";
import { reasonOf, settle, settleFailed, verdictOf } from "../reconcile/settle.ts";
import { observation } from "../reconcile/transition.ts";
import { beginsWish } from "../reconcile/wishes.ts";
import { type Acted, look as lookAt, write } from "./act.ts";
import { type Ahead, prepareAhead } from "./ahead.ts";
import { analyse, settingOf } from "./analysis.ts";
import { automaticRollback } from "./automatic-rollback.ts";
import { aheadChanges } from "./changes.ts";
import { headNow } from "./head.ts";
import { aheadMessage, outcomeMessage } from "./messages.ts";
import { releasesIn, storedOutputs } from "./outputs.ts";
import { pendingAfter, pendingFenced, pendingWith } from "./pending.ts";
import { mapPool } from "./pool.ts";
import type { ApplyPorts, Look } from "./ports.ts";
import { type OwnEntry, publishOwn } from "./publish.ts";
import type { DeploymentReport } from "./report.ts";
import { shared } from "./shared.ts";

/** One deployment's work in a turn: its plan, and the step that the analysis left of it. */
interface Work {
  readonly plan: DeploymentPlan;
  readonly step: Step;
  readonly reason?: string;
}

export type TurnResult =
  /** Someone else wrote first: nothing was done, look again. */
  { readonly kind: "moved" } | { readonly kind: "done"; readonly reports: readonly DeploymentReport[] };

/** What one run remembers between its turns. */
export interface RunMemory {
  /** Analyses made for a revision: a lost race does not ask for them again. */
  readonly analyses: Map<string, readonly ProbeRecord[]>;
  /** Automatic rollbacks of this turn, by environment. */
  readonly rollbacks: Map<string, number>;
}

/** What one turn is about. */
export interface Turn {
  /** Whose next step is taken. */
  readonly plans: readonly DeploymentPlan[];
  /** What the first commit of it carries besides. */
  readonly intake: ReadonlyMap<string, string | null>;
  /** All that is not begun yet, in this turn or a later one. */
  readonly wishes: ReadonlySet<DeploymentId>;
}

/**
 * Takes one step of each of the plans, all in two commits: written ahead, then concluded. A step that turns
 * out bad is followed by its rollback, which is written ahead in the commit that concludes the others.
 */
export async function takeTurn(
  ports: ApplyPorts,
  look: Look,
  { plans, intake, wishes }: Turn,
  memory: RunMemory,
): Promise<TurnResult> {
  // The look counts what was rolled back before this turn.
  memory.rollbacks.clear();
  const reports: DeploymentReport[] = [];
  const work: Work[] = [];
  const decisions = await mapPool(plans, (plan) => decideWork(ports, look, plan, memory));
  for (const decided of decisions) {
    if ("report" in decided) reports.push(decided.report);
    else work.push(decided);
  }
  if (work.length === 0) return { kind: "done", reports };
  const begins = work.some(({ plan, step }) => beginsWish(plan, step, look.deployed.statuses.get(plan.id)));
  const pulls = begins ? await ports.pulls(look, wishes) : undefined;
  const prepared: Ahead[] = [];
  for (const { plan, step, reason } of work) {
    const pull = pulls?.get(plan.id);
    prepared.push(
      await prepareAhead(ports, look, plan, step, {
        together: work.length,
        ...(reason === undefined ? {} : { reason }),
        ...(pull === undefined ? {} : { pull }),
      }),
    );
  }
  const changes = new Map([...intake, ...prepared.flatMap((ahead) => [...aheadChanges(ahead)])]);
  const expected = look.deployed.head;
  const message = aheadMessage(ports.cause, prepared);
  const published = await ports.branch.publish({ expected, changes, message });
  if (published.kind === "moved") return { kind: "moved" };
  await ports.announce(prepared.map(({ status }) => status));
  reports.push(...(await conclude(ports, look, plans, prepared, memory)));
  return { kind: "done", reports };
}

/** How many deployments are written at once: each asks for the head before it, and they share the answer. */
const writesAtOnce = 16;

/** Acts on what is written ahead until all of it is concluded, rollbacks included. */
export async function conclude(
  ports: ApplyPorts,
  look: Look,
  plans: readonly DeploymentPlan[],
  prepared: readonly Ahead[],
  memory: RunMemory,
): Promise<readonly DeploymentReport[]> {
  const reports: DeploymentReport[] = [];
  let current: readonly Ahead[] = prepared;
  while (current.length > 0) {
    const entries: OwnEntry[] = [];
    const next: Ahead[] = [];
    const settledNow: DeploymentReport[] = [];
    const texts: Status[] = [];
    const head = shared(() => ports.branch.head());
    const written = await mapPool(current, (ahead) => write(ports, ahead, head), writesAtOnce);
    const acts = await mapPool(written, (one) =>
      lookAt(ports, one, settingOf(look, one.ahead.id, one.ahead.wish)),
    );
    for (const acted of acts) {
      const { ahead } = acted;
      const plan = plans.find((candidate) => candidate.id === ahead.id);
      const outcome = await concludeOne(ports, look, plan, acted, memory);
      if (outcome.kind === "lost") {
        settledNow.push(outcome.report);
        continue;
      }
      if (outcome.kind === "rollback") next.push(outcome.ahead);
      settledNow.push(outcome.report);
      texts.push(outcome.kind === "rollback" ? outcome.ahead.status : outcome.status);
      entries.push({
        id: ahead.id,
        revision: ahead.status.revision,
        run: ports.cause.run,
        changes: outcome.changes,
        pending: outcome.pending,
      });
    }
    const { lost } = await publishOwn(ports, entries, outcomeMessage(ports.cause, texts));
    reports.push(...settledNow.map((report) => (lost.has(report.id) ? lostReport(report.id) : report)));
    await ports.announce(texts.filter((status) => !lost.has(deploymentId(status))));
    current = next.filter((ahead) => !lost.has(ahead.id));
  }
  return reports;
}

async function decideWork(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan,
  memory: RunMemory,
): Promise<Work | { readonly report: DeploymentReport }> {
  const status = look.deployed.statuses.get(plan.id);
  const step = plan.step;
  if (!step) return { report: { id: plan.id, kind: "none", plan } };
  if (!step.analyse || !status) return { plan, step };
  const key = `${plan.id}@${status.revision}`;
  const known = memory.analyses.get(key);
  const probes = known ?? (await analyseLive(ports, look, plan, status));
  // An observation is no reason for a step that becomes due later in the same run.
  if (!step.observe) memory.analyses.set(key, probes);
  const verdict = verdictOf(probes);
  if (verdict === "inconclusive") {
    const reason = step.observe ? undefined : overdue(status, ports.now());
    return reason === undefined
      ? { report: { id: plan.id, kind: "inconclusive", plan, probes } }
      : { report: { id: plan.id, kind: "alert", plan, probes, reason } };
  }
  if (verdict === "pass") {
    return step.observe ? { report: { id: plan.id, kind: "observed", plan, probes } } : { plan, step };
  }
  // What was undone, or taken as the truth, by a rollback or a person is not undone by itself: it is concluded as bad.
  if (step.finishes) return { plan: { ...plan, gates: [] }, step };
  const rollback = await automaticRollback(ports, look, plan, { ...status, probes }, memory.rollbacks);
  if (rollback.kind === "refused") {
    return { report: { id: plan.id, kind: "alert", plan, probes, reason: rollback.reason } };
  }
  // A rollback asks no gate.
  return { plan: { ...plan, gates: [] }, step: rollback.step, reason: reasonOf(probes) };
}

/** How long an analysis may fail to decide before people are told that it never will. */
const undecidedAtMost = 60 * 60_000;

function overdue(status: Status, now: Date): string | undefined {
  const since = status.rollout ? now.getTime() - Date.parse(status.rollout.next) : 0;
  if (since < undecidedAtMost) return undefined;
  return `no analysis could decide for ${formatDuration(since)}; the rollout is paused until one does`;
}

/** Probes what is live now, before a step goes further. */
async function analyseLive(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan,
  status: Status,
): Promise<readonly ProbeRecord[]> {
  const unit = look.desired.servers.get(plan.server);
  const stored = await storedOutputs(ports, look.deployed.head, plan.id);
  const live = { traffic: status.traffic, variants: status.variants };
  const variants = variantsThatMatter(observation(status));
  return analyse(ports, {
    id: plan.id,
    live,
    variants,
    releases: new Map([...(unit?.releases ?? []), ...releasesIn(stored, plan.server)]),
    stable: status.rollout ? status.rollout.from : status.desired.blue,
    drift: status.drift,
    ...settingOf(look, plan.id, plan.to.digest),
  });
}

type Concluded =
  | {
      readonly kind: "settled";
      readonly status: Status;
      readonly changes: OwnEntry["changes"];
      readonly pending: OwnEntry["pending"];
      readonly report: DeploymentReport;
    }
  | {
      readonly kind: "rollback";
      readonly ahead: Ahead;
      readonly changes: OwnEntry["changes"];
      readonly pending: OwnEntry["pending"];
      readonly report: DeploymentReport;
    }
  | { readonly kind: "lost"; readonly report: DeploymentReport };

async function concludeOne(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan | undefined,
  acted: Acted,
  memory: RunMemory,
): Promise<Concluded> {
  const { ahead, result, lines } = acted;
  if (acted.lost) return { kind: "lost", report: lostReport(ahead.id) };
  const settled = settle(ahead.status, result);
  let draft = settled.status;
  let reason = ahead.reason;
  if (settled.kind === "bad") {
    const bad: Status = { ...ahead.status, probes: result.probes };
    const rollback =
      plan && ahead.step.event !== "recovered"
        ? await automaticRollback(ports, look, plan, bad, memory.rollbacks)
        : refusedRollback;
    if (rollback.kind !== "refused" && plan) {
      const next = await prepareAhead(ports, look, { ...plan, gates: [] }, rollback.step, {
        before: bad,
        head: await headNow(ports),
        reason: settled.reason,
      });
      const changes = new Map(aheadChanges(next));
      return {
        kind: "rollback",
        ahead: next,
        changes,
        pending: (known) => pendingWith(next.id, next.status, next.status.at, known),
        report: {
          id: ahead.id,
          kind: "bad",
          status: ahead.status,
          probes: result.probes,
          lines,
          reason: settled.reason,
        },
      };
    }
    reason = `${settled.reason}; not rolled back: ${rollback.kind === "refused" ? rollback.reason : "unknown"}`;
    draft = settleFailed(ahead.status, result, reason);
  }
  const { status, text } = encodeStatus(draft);
  const changes = new Map<string, string | null>([
    [statusPath(ahead.id), text],
    // What could not be taken away yet has to be found again.
    ...(result.targets.length > 0 ? [] : [...ahead.obsolete.keys()]).map(
      (path) => [`${ahead.id}/${path}`, null] as const,
    ),
  ]);
  const { fenced } = acted;
  const pending: OwnEntry["pending"] =
    fenced === undefined
      ? (known) => pendingAfter(ahead.id, status, result.now, known)
      : () => pendingFenced(ahead.id, status, fenced, result.now);
  const report: DeploymentReport = {
    id: ahead.id,
    kind: "concluded",
    status,
    ...(ahead.before ? { before: ahead.before } : {}),
    probes: result.probes,
    lines,
    ...(reason === undefined ? {} : { reason }),
    ...(ahead.step.finishes && ahead.before?.lease ? { completes: ahead.before.lease.run } : {}),
  };
  return { kind: "settled", status, changes, pending, report };
}

const refusedRollback = {
  kind: "refused",
  reason: "what a person asked for is not undone by itself",
} as const;

function lostReport(id: DeploymentId): DeploymentReport {
  return { id, kind: "lost" };
}
