import type { ApplyReport } from "../../apply/report.ts";
import type { Finding } from "../../model/finding.ts";
import type { Status } from "../../model/status.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { formatSteps, type StepsReport } from "../../report/steps.ts";
import { sayDuration } from "../../report/time.ts";
import { reportsJson, stepsOf } from "../apply-result.ts";
import { type CommandOutcome, type CommandResult, result, textOptions, type World } from "../command.ts";
import type { Carried } from "./carry-out.ts";
import type { Planned } from "./planned.ts";
import type { Wanted } from "./wanted.ts";
import { planJson, planSteps, resumeLine, type ShownRollback } from "./words.ts";

/** What is to be done, as it is told before and after. */
export interface Shown {
  readonly rollbacks: readonly ShownRollback[];
  readonly staged: boolean;
  /** ISO instant at which it was planned. */
  readonly at: Date;
}

/** What would be done: the lines and data that the real run begins with. */
export function previewResult({ rollbacks, staged, at }: Shown, world: World): CommandResult {
  const blocks = rollbacks.map((one) => planSteps(one, at));
  const text = formatSteps(
    blocks,
    `dry run: nothing was done${sayStaged(staged, rollbacks)}`,
    textOptions(world),
  );
  return result("planned", text, { dryRun: true, staged, plan: rollbacks.map(planJson) });
}

/** What was done, below what was planned. */
export function carriedResult(
  { rollbacks, staged, at }: Shown,
  { report, notBegun, findings }: Carried,
  world: World,
): CommandResult {
  const options = textOptions(world);
  const blocks = rollbacks.map((one): StepsReport => {
    const { id } = one.planned.wanted;
    const own = report.reports.filter((made) => made.id === id).flatMap((made) => stepsOf(made, options));
    const left = notBegun.some((wanted) => wanted.id === id);
    const done = left
      ? [{ outcome: "skipped", name: "not begun", message: "stopped before it" } as const]
      : own.flatMap(({ steps }) => steps);
    const planned = planSteps(one, at);
    return { ...planned, steps: [...planned.steps, ...done] };
  });
  const before = report.reports.filter(({ kind }) => kind === "brought-back");
  const late = before.flatMap((made) => stepsOf(made, options));
  const elapsed = sayDuration(world.now().getTime() - at.getTime());
  const held = rollbacks
    .filter(({ planned }) => !notBegun.includes(planned.wanted))
    .map(({ planned }) => planned);
  const text = [
    formatSteps([...late, ...blocks], undefined, options),
    formatFindings(findings, new Map(), options),
    closing(elapsed, held),
  ].filter((part) => part !== "");
  const all = reportsJson(report);
  const known = Array.isArray(all.findings) ? all.findings : [];
  const done = result(notBegun.length > 0 ? "failed" : outcomeOf(report), text.join("\n"), {
    ...all,
    findings: [...known, ...findingsJson(findings)],
    staged,
    plan: rollbacks.map(planJson),
    notBegun: notBegun.map(({ id }) => id),
  });
  return { ...done, report: { findings: [...report.findings, ...findings], run: report } };
}

function closing(elapsed: string, held: readonly Planned[]): string {
  const [only, ...others] = held.map(resumeLine);
  if (only === undefined) return `ended after ${elapsed}`;
  if (others.length === 0) return `done in ${elapsed}.  Lift the hold: ${only}`;
  return [`done in ${elapsed}.  Lift the holds:`, ...[only, ...others].map((line) => `  ${line}`)].join("\n");
}

function sayStaged(staged: boolean, rollbacks: readonly ShownRollback[]): string {
  const environments = [...new Set(rollbacks.map(({ planned }) => planned.wanted.environment))];
  if (!staged || environments.length < 2) return "";
  return `; one environment after the other: ${environments.join(", then ")}`;
}

/** The worst of them. */
export function outcomeOf({ reports }: Pick<ApplyReport, "reports">): CommandOutcome {
  const last = new Map(reports.map((report) => [report.id, report]));
  const outcomes = [...last.values()]
    // Of what was rolled back before this run only the desired branch was left.
    .filter(({ kind }) => kind !== "brought-back")
    .map((report) => (report.kind === "concluded" ? outcomeOfStatus(report.status) : "error"));
  if (outcomes.length === 0 || outcomes.includes("error")) return "error";
  return outcomes.includes("failed") ? "failed" : "restored";
}

export function outcomeOfStatus({ outcome, event }: Status): CommandOutcome {
  if (outcome === "rolled-back" || event === "withdrawn") return "restored";
  return outcome === "applying" ? "error" : "failed";
}

/** Nothing was done, since not all of it could be. */
export function refusedResult(
  findings: readonly Finding[],
  possible: readonly Wanted[],
  world: World,
): CommandResult {
  const told = possible.length === 0 ? findings : findings.map((finding) => withRest(finding, possible));
  const refused = result("refused", formatFindings(told, new Map(), textOptions(world)), {
    findings: findingsJson(told),
  });
  return { ...refused, report: { findings: told } };
}

function withRest(finding: Finding, possible: readonly Wanted[]): Finding {
  const rest = possible.slice(0, 5).map(({ id }) => id);
  const more = possible.length > rest.length ? `, and ${possible.length - rest.length} more` : "";
  const message = `${finding.message}; nothing was done: all that is named goes back, or none of it`;
  return { ...finding, message, hint: `${finding.hint}; without it: ${rest.join(", ")}${more} can go back` };
}
