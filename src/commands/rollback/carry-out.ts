import { type AskedStep, takeAskedSteps } from "../../apply/asked-step.ts";
import { untilWon } from "../../apply/attempts.ts";
import type { ApplyPorts, Look } from "../../apply/ports.ts";
import type { ApplyReport, DeploymentReport } from "../../apply/report.ts";
import type { Finding } from "../../model/finding.ts";
import { verdictOf } from "../../reconcile/settle.ts";
import { type Planned, type PlanOptions, planAll } from "./planned.ts";
import type { Wanted } from "./wanted.ts";

/** What was done, and what was not begun because something before it did not end well. */
export interface Carried {
  readonly report: ApplyReport;
  readonly notBegun: readonly Wanted[];
  readonly findings: readonly Finding[];
}

/** Takes planned rollbacks with one write-ahead for all of them; null where somebody else wrote first. */
export async function takeAll(
  ports: ApplyPorts,
  look: Look,
  planned: readonly Planned[],
): Promise<ApplyReport | null> {
  const steps = planned.map(
    ({ wanted, step }): AskedStep => ({ id: wanted.id, reason: wanted.reason, step }),
  );
  return takeAskedSteps(ports, look, steps);
}

/**
 * Environment by environment, in the order given, each on a fresh look and with its own write-ahead. Goes on only
 * while all of what was restored is found well; `planned` is what was shown and agreed to.
 */
export async function takeStaged(
  ports: ApplyPorts,
  planned: readonly Planned[],
  options: PlanOptions,
): Promise<Carried | null> {
  const stages = stagesOf(planned);
  const seen = new Map(planned.map(({ wanted, status }) => [wanted.id, status]));
  const reports: DeploymentReport[] = [];
  let last: ApplyReport | null = null;
  for (const [index, stage] of stages.entries()) {
    const notBegun = stages.slice(index + 1).flat();
    const done = await untilWon(ports, () => takeStage(ports, stage, { ...options, seen }));
    if ("findings" in done) {
      if (last === null) return null;
      const left = [...stage, ...notBegun];
      return { report: { ...last, reports }, notBegun: left, findings: [...done.findings, ...stopped(left)] };
    }
    last = done.report;
    reports.push(...done.report.reports);
    const bad = done.report.reports.find((one) => !isWell(one));
    if (bad && notBegun.length > 0) {
      return { report: { ...last, reports }, notBegun, findings: stopped(notBegun, bad) };
    }
  }
  return last && { report: { ...last, reports }, notBegun: [], findings: [] };
}

type Stage =
  | { readonly report: ApplyReport }
  /** It does not stand as it stood. */
  | { readonly findings: readonly Finding[] };

async function takeStage(
  ports: ApplyPorts,
  stage: readonly Wanted[],
  options: PlanOptions,
): Promise<Stage | null> {
  const look = await ports.look(new Set(stage.map(({ id }) => id)));
  const again = await planAll(ports, look, stage, options);
  if (again.kind === "refused") return { findings: again.findings };
  const report = await takeAll(ports, look, again.all);
  return report && { report };
}

function stagesOf(planned: readonly Planned[]): readonly (readonly Wanted[])[] {
  const stages = new Map<string, Wanted[]>();
  for (const { wanted } of planned) {
    const stage = stages.get(wanted.environment) ?? [];
    stage.push(wanted);
    stages.set(wanted.environment, stage);
  }
  return [...stages.values()];
}

/** Restored, reached by every target, and found well by its probe: not known is not well. */
function isWell(report: DeploymentReport): boolean {
  if (report.kind !== "concluded" || report.status.outcome === "applying") return false;
  if (report.status.event === "withdrawn") return true;
  return report.status.outcome === "rolled-back" && verdictOf(report.probes) === "pass";
}

function stopped(left: readonly Wanted[], bad?: DeploymentReport): readonly Finding[] {
  const [first] = left;
  if (!first) return [];
  const why = bad ? `${bad.id} did not end healthy${reasonIn(bad)}; ` : "";
  const environments = [...new Set(left.map(({ environment }) => environment))];
  const servers = [
    ...new Set(left.map(({ server, from }) => (from === undefined ? server : `${server}@${from}`))),
  ];
  const command = `headgate rollback ${servers.join(",")} ${environments.map((name) => `--env ${name}`).join(" ")}`;
  return [
    {
      rule: "rollback/stage-failed",
      outcome: "fail",
      severity: "high",
      message: `${why}not begun: ${left.map(({ id }) => id).join(", ")}`,
      hint: `look at what is wrong there; to go on all the same: ${command} --reason …`,
      environment: first.environment,
    },
  ];
}

function reasonIn(report: DeploymentReport): string {
  if (report.kind === "lost") return ": another run took it over";
  if (report.kind !== "concluded") return "";
  const bad = report.probes.find(({ outcome }) => outcome !== "pass");
  const why = report.status.problem ?? (bad && `${bad.variant} ${bad.message}`);
  return why ? `: ${why}` : "";
}
