import type { ApplyReport, DeploymentReport } from "../apply/report.ts";
import { probeAnalysis } from "../model/analysis.ts";
import { type ContractDrift, sayContractDrift } from "../model/drift.ts";
import type { ProbeRecord, Status } from "../model/status.ts";
import { versionOf } from "../model/traffic.ts";
import { driftHint } from "../reconcile/drift.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { isPaused } from "../reconcile/rollout.ts";
import { eventsOf } from "../report/events.ts";
import { formatFindings } from "../report/findings.ts";
import type { SecretNames } from "../report/hidden.ts";
import { findingsJson, heldJson } from "../report/json.ts";
import { sayTraffic } from "../report/phrases.ts";
import { formatPlan, type PlanExtra, planFindings } from "../report/plan.ts";
import { planJson, policyJson } from "../report/plan-json.ts";
import { reachOf, sayReach } from "../report/reach.ts";
import { formatSteps, type StepLine, type StepsReport } from "../report/steps.ts";
import { sanitize, type TextOptions } from "../report/text.ts";
import { sayInstant } from "../report/time.ts";
import type { CommandOutcome } from "./command.ts";
import { distinctFailures } from "./gate-findings.ts";

/** The one word for a run: the worst that happened, then what still stands in the way, then what was done. */
export function applyOutcome(report: ApplyReport): CommandOutcome {
  const concluded = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : []));
  const last = new Map(concluded.map((status) => [`${status.environment}/${status.server}`, status]));
  const outcomes = new Set([...last.values()].map((status) => status.outcome));
  const kinds = new Set(report.reports.map((one) => one.kind));
  const decisions = new Set(report.plan.deployments.map((plan) => plan.decision));
  if (outcomes.has("applying")) return "error";
  if (outcomes.has("failed") || kinds.has("alert") || report.reports.some(isDrift) || decisions.has("failed"))
    return "failed";
  if (outcomes.has("rolled-back")) return "rolled-back";
  if (decisions.has("refuse") || decisions.has("tampered")) return "refused";
  if (report.findings.some((finding) => finding.outcome === "fail")) return "refused";
  if (outcomes.has("progressing") || isProgressing(report.plan)) return "progressing";
  if (decisions.has("hold")) return "held";
  if (decisions.has("stop")) return "stopped";
  if (decisions.has("leased") || kinds.has("lost")) return "leased";
  if (decisions.has("wait")) return "waiting";
  return last.size > 0 || kinds.has("brought-back") || kinds.has("drift") ? "applied" : "unchanged";
}

function isDrift(one: DeploymentReport): boolean {
  return one.kind === "drift" && one.status.drift !== undefined;
}

function isProgressing(plan: Plan): boolean {
  return plan.deployments.some(isBetweenSteps);
}

/**
 * What was done, deployment by deployment, then what is left and why; `extra` is for what is left. `before`: what
 * was done about some of them first; each has a block even where nothing more was done.
 */
export function applyText(
  report: ApplyReport,
  options: TextOptions,
  extra: PlanExtra = {},
  before: readonly StepsReport[] = [],
): string {
  const isTold = new Set(report.reports.flatMap(({ id, kind }) => (kind === "bad" ? [id] : [])));
  const done = report.reports.flatMap((one) => stepsOf(one, options, isTold.has(one.id)));
  const steps = before.toReversed().reduce(withFirst, done);
  const left = leftover(report);
  const policies = report.policies.map(
    ({ environment, from, to }) =>
      `${sanitize(environment)}  policy ${from === null ? "takes effect" : to === null ? "removed" : "changed"}`,
  );
  const parts = [
    policies.join("\n"),
    formatSteps(steps, undefined, options),
    left.deployments.length > 0 ? formatPlan(left, extra, options) : "",
    left.deployments.length === 0 ? formatFindings(left.findings, extra.sources ?? new Map(), options) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("\n\n") : atRest(report.plan, options);
}

/** Of rollouts that have time until their next step it is said when that is: what runs is not yet what is desired. */
function atRest({ deployments }: Plan, options: TextOptions): string {
  const steps = deployments.flatMap((deployment) => {
    const { environment, server, eligible } = deployment;
    if (!isBetweenSteps(deployment) || eligible === null) return [];
    return [`${sanitize(environment)}/${sanitize(server)} goes on at ${sayInstant(eligible, options)}`];
  });
  if (steps.length === 0) return "nothing to do: what runs is what is desired";
  const more = steps.length > 5 ? `, and ${steps.length - 5} more` : "";
  return `nothing to do yet: ${steps.slice(0, 5).join(", ")}${more}`;
}

/** Only the interval of its rollout has to pass. */
function isBetweenSteps({ decision, gates }: DeploymentPlan): boolean {
  return decision === "wait" && gates.length > 0 && gates.every(({ rule }) => rule === "rollout/interval");
}

function withFirst(done: readonly StepsReport[], before: StepsReport): readonly StepsReport[] {
  const at = done.findIndex(
    ({ environment, server }) => environment === before.environment && server === before.server,
  );
  const same = done[at];
  return same ? done.with(at, { ...same, steps: [...before.steps, ...same.steps] }) : [before, ...done];
}

/** What this run could not do: everything but what is at rest or only waits for its next interval. */
function leftover(report: ApplyReport): Plan {
  const deployments = report.plan.deployments.filter(
    (deployment) => deployment.decision !== "nothing" && !isBetweenSteps(deployment),
  );
  const told = deployments.map((deployment) => ({ ...deployment, origin: "change" as const }));
  const plan = { ...report.plan, deployments: told, policies: [], findings: report.findings };
  // What drifted has a block of its own.
  return { ...plan, findings: distinctFailures(plan).filter(({ rule }) => rule !== "contract/drift") };
}

/**
 * What was done about one deployment; nothing of one that was only looked at. `isTold`: what the analyses said of what
 * a rollback took away is told already.
 */
export function stepsOf(
  report: DeploymentReport,
  options: TextOptions,
  isTold = false,
): readonly StepsReport[] {
  const [environment = "", server = ""] = report.id.split("/");
  const of = (summary: string, steps: readonly StepLine[]): readonly StepsReport[] => [
    { environment, server, summary, steps },
  ];
  switch (report.kind) {
    case "none":
    case "observed":
      return [];
    case "inconclusive":
      return of("could not be analysed; it stays as it is", probeLines(report.probes));
    case "alert":
      return of("is bad and was not rolled back", [
        ...probeLines(report.probes),
        { outcome: "failed", name: "rollback", message: report.reason },
      ]);
    case "drift":
      return driftSteps(report, of);
    case "brought-back":
      return of("was rolled back by an earlier run", [report.broughtBack]);
    case "lost":
      return of("was taken over by another run; nothing was concluded here", []);
    case "bad":
      return of(sayChange(report.status, undefined), [
        recorded(report.status),
        ...targetLines(report.lines),
        ...probeLines(report.probes),
      ]);
    case "concluded":
      return of(sayChange(report.status, report.before), [
        ...takenOver(report.completes),
        ...(isTold ? [] : becauseLines(report.status, options)),
        recorded(report.status),
        ...targetLines(report.lines),
        ...probeLines(report.probes),
        ...nextLine(report, options),
        ...(report.broughtBack === undefined ? [] : [report.broughtBack]),
      ]);
  }
}

/** What was seen, change by change; each text of others stands between marks of its own. */
function driftSteps(
  { status, before, reason }: Extract<DeploymentReport, { readonly kind: "drift" }>,
  of: (summary: string, steps: readonly StepLine[]) => readonly StepsReport[],
): readonly StepsReport[] {
  const { drift = [] } = status;
  const summary = drift.length === 0 ? "runs as it was reviewed again" : "does not run as it was reviewed";
  return of(summary, [
    ...drift.flatMap(driftLines),
    recorded(status),
    ...(reason === undefined ? [] : [{ outcome: "failed", name: "rollback", message: reason } as const]),
    ...(drift.length === 0
      ? []
      : [{ outcome: "waiting", name: "next", message: driftHint(before) } as const]),
  ]);
}

function driftLines(drift: ContractDrift): readonly StepLine[] {
  const message = `${drift.variant} has ${sayContractDrift(drift)}`;
  return [{ outcome: "failed", name: "contract", message }, ...warningLines(drift)];
}

/** What models are told that stands out, for people to look at. */
function warningLines({ changes }: Pick<ContractDrift, "changes">): readonly StepLine[] {
  const warned = changes.flatMap(({ summary, warnings = [] }) =>
    warnings.map((text): StepLine => ({ outcome: "failed", name: "look", message: `${summary}: ${text}` })),
  );
  return warned.slice(0, 10);
}

function sayChange(status: Status, before: Status | undefined): string {
  const to = sayTraffic(status.traffic, status.rollout?.to);
  const from = before ? sayTraffic(before.traffic) : "";
  const change = from !== "" && from !== to ? `${from} → ${to}` : to;
  const retired = status.event === "retired" ? retiredBy(status, before) : "";
  return `${change}  ${status.event}${retired}`;
}

/** What stood ready until now, and had no share to lose. */
function retiredBy({ traffic }: Status, before: Status | undefined): string {
  const gone = Object.keys(before?.traffic ?? {}).filter((variant) => !Object.hasOwn(traffic, variant));
  return gone.length === 0 ? "" : ` ${gone.map((variant) => versionOf(variant)).join(", ")}`;
}

function recorded(status: Status): StepLine {
  const held = status.hold.flatMap((one) => (one.kind === "version" ? [one.version] : []));
  const hold = status.event === "rolled-back" && held.length > 0 ? `, ${held.join(", ")} held` : "";
  return { outcome: "done", name: "recorded", message: `revision ${status.revision}${hold}` };
}

function targetLines(
  lines: readonly { readonly target: string; readonly outcome: string; readonly message: string }[],
) {
  return lines.map(
    ({ outcome, message }): StepLine => ({
      outcome: outcome === "applied" ? "done" : outcome === "unchanged" ? "skipped" : "failed",
      name: "target",
      message,
    }),
  );
}

function probeLines(probes: readonly ProbeRecord[]) {
  return probes.flatMap(
    ({ variant, outcome, message, analysis = probeAnalysis, dryRun, drift }): readonly StepLine[] => [
      {
        outcome: outcome === "pass" ? "done" : dryRun ? "skipped" : outcome === "fail" ? "failed" : "waiting",
        name: analysis,
        message: `${variant} ${message}${dryRun ? " (dry run: decides nothing)" : ""}`,
      },
      ...(drift ? warningLines(drift) : []),
    ],
  );
}

function takenOver(run: string | undefined): readonly StepLine[] {
  if (run === undefined) return [];
  return [{ outcome: "done", name: "taken over", message: `completes what ${run} began and did not end` }];
}

/** Of a rollback that nobody asked for: what was seen of what it took away. */
function becauseLines({ because = [] }: Status, options: TextOptions): readonly StepLine[] {
  return because
    .filter(({ outcome }) => outcome !== "pass")
    .flatMap(({ variant, message, at, drift }): readonly StepLine[] => [
      { outcome: "failed", name: "because", message: `${variant} ${message} (${sayInstant(at, options)})` },
      ...(drift ? warningLines(drift) : []),
    ]);
}

function nextLine(
  { status, lines }: Extract<DeploymentReport, { readonly kind: "concluded" }>,
  options: TextOptions,
): readonly StepLine[] {
  const { problem, rollout } = status;
  const isTolerated = problem !== null && status.outcome === "progressing" && rollout !== null;
  if (problem !== null && !isTolerated) {
    // What the targets said stands above already.
    const left = lines.reduce(
      (text, { target, message }) => text.replace(`${target}: ${message}`, ""),
      problem,
    );
    if (/^[; ]*$/.test(left)) return [];
    return [{ outcome: "failed", name: "problem", message: problem }];
  }
  if (!rollout) return [];
  const { step, of, next, maxFailures = 0 } = rollout;
  const reach = reachOf(rollout);
  const at = `step ${step} of ${of}${reach === null ? "" : `, ${sayReach(reach)}`}`;
  const line = `headgate resume ${status.server} --env ${status.environment} --reason …`;
  const tolerated = isTolerated
    ? `a target that could not be written is tolerated (at most ${maxFailures}), and tried again with the next step`
    : null;
  const message = isPaused(rollout)
    ? `${at}, paused until a person lets it go on: ${line}`
    : `${at}, the next at ${sayInstant(next, options)}`;
  return [
    ...(tolerated === null ? [] : [{ outcome: "waiting", name: "problem", message: tolerated } as const]),
    { outcome: "waiting", name: "rollout", message },
  ];
}

/** What a run of `apply` did and what is left, as data; what is declared a secret is hidden. */
export function applyJson(report: ApplyReport, secrets?: SecretNames): Readonly<Record<string, unknown>> {
  return {
    ...reportsJson(report),
    policies: report.policies.map((policy) => policyJson(policy, report.findings)),
    plan: planJson({ ...report.plan, findings: report.findings }, secrets),
  };
}

/** What a run did, deployment by deployment: every member always there, null where it says nothing. */
export function reportsJson(report: ApplyReport): Readonly<Record<string, unknown>> {
  const plan = { ...report.plan, findings: report.findings };
  return {
    findings: findingsJson(planFindings({ ...plan, findings: distinctFailures(plan) })),
    dryRun: false,
    commit: report.commit,
    deployed: report.head,
    reports: report.reports.flatMap((one) => (one.kind === "none" ? [] : [reportJson(one)])),
    events: eventsOf(report),
  };
}

function reportJson(one: DeploymentReport) {
  const [environment = "", server = ""] = one.id.split("/");
  const status = "status" in one ? one.status : null;
  const brought = "broughtBack" in one ? one.broughtBack : undefined;
  return {
    id: one.id,
    environment,
    server,
    kind: one.kind,
    event: status?.event ?? null,
    outcome: status?.outcome ?? null,
    revision: status?.revision ?? null,
    traffic: status?.traffic ?? null,
    hold: status?.hold.map(heldJson) ?? [],
    targets: "lines" in one ? one.lines : [],
    probes: "probes" in one ? one.probes : [],
    reason: "reason" in one ? (one.reason ?? null) : null,
    because: status?.because ?? [],
    completes: "completes" in one ? (one.completes ?? null) : null,
    drift: status?.drift ?? [],
    broughtBack: brought ? { outcome: brought.outcome, message: brought.message } : null,
  };
}
