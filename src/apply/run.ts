import { sayContractDrift } from "../model/drift.ts";
import type { Finding } from "../model/finding.ts";
import { driftHint, takenBackHint } from "../reconcile/drift.ts";
import type { DeploymentPlan, Plan, PolicyChange } from "../reconcile/plan.ts";
import { newWishes } from "../reconcile/wishes.ts";
import { untilWon } from "./attempts.ts";
import { intakeChanges, policyCommit } from "./intake.ts";
import { probeLive } from "./live-probes.ts";
import { pendingMessage } from "./messages.ts";
import { pendingChanges } from "./pending.ts";
import { planWithApprovals } from "./planning.ts";

import type { ApplyOptions, ApplyPorts, Look } from "./ports.ts";
import type { ApplyReport, DeploymentReport } from "./report.ts";
import { type RunMemory, takeTurn } from "./wave.ts";

/** Turns one run may take: enough for a hundred immediate steps, an end to anything that never rests. */
const maxTurns = 120;

/**
 * Brings what runs towards what should: wave by wave, one turn after another, each on a fresh look at both
 * branches. Safe to kill, to repeat, and to run beside others; what cannot go on now is left in `pending`.
 */
export async function apply(ports: ApplyPorts, options: ApplyOptions = {}): Promise<ApplyReport> {
  const reports: DeploymentReport[] = [];
  const memory: RunMemory = { analyses: new Map(), rollbacks: new Map() };
  const progress: Progress = { rested: new Set(), looked: new Set(), refused: null };
  const policies: PolicyChange[] = [];
  const warnings: Finding[] = [];
  for (let turn = 0; turn < maxTurns; turn += 1) {
    const turned = await untilWon(ports, () => oneTurn(ports, options, memory, progress));
    if (turned.kind === "rest") return { ...(await afterLooks(turned)), policies };
    if (turned.kind === "policies") policies.push(...turned.policies);
    else {
      warnings.push(...turned.reports.flatMap((report) => warningsOf(report, turned.plans)));
      for (const report of turned.reports) {
        reports.push(report);
        if (goesOn(report)) progress.looked.add(report.id);
        else progress.rested.add(report.id);
      }
    }
  }
  const finished = await finish(ports, await planNow(ports), reports, progress);
  return { ...finished, findings: [...finished.findings, ...warnings], policies };

  /** What is merged goes first; then there is time for what was merged long ago. */
  async function afterLooks(rest: Planned) {
    const looks = await probeLive(ports, rest.look, options, memory);
    reports.push(...looks);
    const findings = reports.flatMap(driftFindings);
    const finished = await finish(ports, looks.length > 0 ? await planNow(ports) : rest, reports, progress);
    return { ...finished, findings: [...finished.findings, ...warnings, ...findings] };
  }
}

/** What a step was taken in spite of, unless it was said of the state before: the next plan says it no more. */
function warningsOf(report: DeploymentReport, plans: readonly DeploymentPlan[]): readonly Finding[] {
  if (report.kind !== "concluded") return [];
  const said = new Set(report.before?.gates.map(({ rule, message }) => `${rule} ${message}`));
  const own = plans.find(({ id }) => id === report.id)?.gates ?? [];
  return own.filter(({ outcome, rule, message }) => outcome === "warn" && !said.has(`${rule} ${message}`));
}

/** Of what stays, and of what was taken back because of it. */
function driftFindings(report: DeploymentReport): readonly Finding[] {
  if (report.kind !== "drift" && report.kind !== "concluded") return [];
  const { environment, server, drift: known = [], because = [], probes } = report.status;
  const stays = report.kind === "drift" ? known : probes.flatMap(({ drift }) => drift ?? []);
  const taken = because.flatMap(({ drift }) => drift ?? []);
  const told = [
    ...stays.map((drift) => ({ drift, had: "has", hint: driftHint(report.before ?? report.status) })),
    ...taken.map((drift) => ({ drift, had: "was taken back: it had", hint: takenBackHint })),
  ];
  return told.map(({ drift, had, hint }) => ({
    rule: "contract/drift",
    outcome: "warn",
    severity: "high",
    message: `${drift.variant} in ${environment} ${had} ${sayContractDrift(drift)}`,
    hint,
    environment,
    server,
  }));
}

/** Both sides as they stand now, and what is to be done about it. */
interface Planned {
  readonly look: Look;
  readonly plan: Plan;
  readonly now: string;
}

async function planNow(ports: ApplyPorts): Promise<Planned> {
  const look = await ports.look();
  const now = ports.now().toISOString();
  return { look, plan: await planWithApprovals(ports, look, now), now };
}

type Turned =
  | { readonly kind: "policies"; readonly policies: readonly PolicyChange[] }
  | {
      readonly kind: "steps";
      readonly plans: readonly DeploymentPlan[];
      readonly reports: readonly DeploymentReport[];
    }
  /** There is nothing more that this run could do. */
  | ({ readonly kind: "rest" } & Planned);

/** Puts changed policies in force, else takes the steps of the lowest wave. Null where somebody else wrote first. */
async function oneTurn(
  ports: ApplyPorts,
  options: ApplyOptions,
  memory: RunMemory,
  progress: Progress,
): Promise<Turned | null> {
  const planned = await planNow(ports);
  const { look, plan, now } = planned;
  progress.refused ??= refusedBefore(look);
  const policy = policyCommit(ports, look, plan, options, now);
  if (policy) {
    const published = await ports.branch.publish(policy.publication);
    return published.kind === "moved" ? null : { kind: "policies", policies: policy.policies };
  }
  const turnPlans = nextWave(plan, options, progress);
  if (turnPlans.length === 0) return { kind: "rest", ...planned };
  const turn = {
    plans: turnPlans,
    intake: intakeChanges(look, plan, now),
    wishes: newWishes(plan, look.deployed),
  };
  const result = await takeTurn(ports, look, turn, memory);
  return result.kind === "moved" ? null : { kind: "steps", plans: turnPlans, reports: result.reports };
}

/** What a run has done with deployments so far. */
interface Progress {
  /** Nothing more in this run. */
  readonly rested: Set<string>;
  /** Analysed in this run: they may take another step, and are not only looked at again. */
  readonly looked: Set<string>;
  /** Digests of the wishes that were on record as refused when the run began; null: it has not looked yet. */
  refused: ReadonlySet<string> | null;
}

function refusedBefore({ deployed }: Look): ReadonlySet<string> {
  const refused = [...deployed.pending].filter(([, { state }]) => state === "refused");
  return new Set(refused.map(([id, { digest }]) => `${id} ${digest}`));
}

/** The lowest wave that has something to do which this run has not done already. */
function nextWave(plan: Plan, options: ApplyOptions, progress: Progress): readonly DeploymentPlan[] {
  const able = plan.deployments.filter(
    ({ id, step, environment }) =>
      step !== null &&
      !progress.rested.has(id) &&
      !(step.observe && progress.looked.has(id)) &&
      concerns(options, environment) &&
      (options.only?.has(id) ?? true),
  );
  const wave = Math.min(...able.map((deployment) => deployment.wave));
  return able.filter((deployment) => deployment.wave === wave);
}

function concerns(options: ApplyOptions, environment: string): boolean {
  return options.environments?.has(environment) ?? true;
}

/** Only what was concluded or found well may be followed by another step in the same run. */
function goesOn(report: DeploymentReport): boolean {
  if (report.kind !== "concluded") return report.kind === "bad" || report.kind === "observed";
  const { outcome, rollout } = report.status;
  // One step a run: an interval that passes while others are worked on is the next run's.
  if (rollout && rollout.interval > 0) return false;
  return outcome !== "applying" && report.reason === undefined && (rollout?.inconclusive ?? 0) === 0;
}

/** Notes what is left, so that the next run comes back to it. */
async function finish(
  ports: ApplyPorts,
  first: Planned,
  reports: readonly DeploymentReport[],
  progress: Progress,
): Promise<Omit<ApplyReport, "policies">> {
  let planned: Planned | undefined = first;
  return untilWon(ports, async () => {
    const { look, plan } = planned ?? (await planNow(ports));
    planned = undefined;
    const now = ports.now().toISOString();
    const changes = pendingChanges(look, plan, now);
    // Once everything was considered, no later run has to look at all of it again.
    const isKnown = look.deployed.applied !== null && look.judgesMoved !== true;
    if (changes.size === 0 && isKnown) return told(look, plan, now);
    const published = await ports.branch.publish({
      expected: look.deployed.head,
      changes: intakeChanges(look, plan, now),
      message: pendingMessage(ports.cause, changes.keys()),
    });
    return published.kind === "moved" ? null : { ...told(look, plan, now), head: published.head };
  });

  function told(look: Look, plan: Plan, at: string) {
    const plans = plan.deployments.filter(
      ({ id, decision, to }) => decision === "refuse" && !progress.refused?.has(`${id} ${to.digest}`),
    );
    return { ...reportOn(look, plan, reports), refused: { at, plans } };
  }
}

function reportOn(
  look: Look,
  plan: Plan,
  reports: readonly DeploymentReport[],
): Omit<ApplyReport, "policies"> {
  const { head, statuses } = look.deployed;
  const held = plan.deployments.flatMap(({ id, decision }) =>
    decision === "hold" ? (statuses.get(id) ?? []) : [],
  );
  return { reports, plan, held, findings: look.findings, head, commit: look.commit };
}
