import { deploymentFile } from "../../convention/paths.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Shares } from "../../model/shares.ts";
import type { AskedCause } from "../../model/status.ts";
import { blueShare, type Traffic } from "../../model/traffic.ts";
import { findingsJson } from "../../report/json.ts";
import { nothing, sayTraffic } from "../../report/phrases.ts";
import { formatPlan, planFindings } from "../../report/plan.ts";
import { planJson } from "../../report/plan-json.ts";
import { formatSteps, type StepsReport } from "../../report/steps.ts";
import type { Located } from "../act.ts";
import { applyJson, applyOutcome, applyText } from "../apply-result.ts";
import { type CommandResult, result, textOptions, type World } from "../command.ts";
import { landingJson, landingLine } from "../landing.ts";
import { planOutcome } from "../shown-plan.ts";
import type { Workspace } from "../workspace.ts";
import type { Judged, Subject } from "./judge.ts";
import { sayWish } from "./message.ts";

/** One command's edit of one deployment file. */
export interface Edit {
  readonly workspace: Workspace;
  readonly world: World;
  readonly subject: Subject;
  readonly cause: AskedCause;
  readonly command: string;
  /** Short name of the desired branch. */
  readonly branch: string;
}

/** What would be done; nothing was. */
export function previewResult(edit: Edit, judged: Judged): CommandResult {
  const { world, subject } = edit;
  const { shown, files } = judged;
  const path = deploymentFile(subject.environment, subject.server);
  const message =
    files.size === 0 ? `${sayWish(judged.wish)} is there already` : `would say ${sayWish(judged.wish)}`;
  const block = stepsOf(edit, judged, [
    { outcome: files.size === 0 ? "skipped" : "waiting", name: path, message },
    ...(judged.review === undefined
      ? []
      : [{ outcome: "waiting", name: edit.branch, message: `as a pull request: ${judged.review}` } as const]),
  ]);
  const text = [
    formatSteps([block], undefined, textOptions(world)),
    formatPlan(shown.plan, shown.extra, textOptions(world)),
    "nothing was done",
  ].join("\n\n");
  const done = result(planOutcome(shown), text, { ...planned(edit, judged), dryRun: true, landed: null });
  return { ...done, report: shown };
}

/** The edit waits for people: nothing was applied. */
export function keptResult(
  edit: Edit,
  judged: Judged,
  done: Extract<DesiredCommit, { readonly kind: "refused" }>,
): CommandResult {
  const line = landingLine(edit.branch, done, sayWish(judged.wish));
  const closing = "nothing is applied before it is merged";
  const text = formatSteps([stepsOf(edit, judged, [line])], closing, textOptions(edit.world));
  const told = result("waiting", text, { ...planned(edit, judged), landed: landingJson(edit.branch, done) });
  return { ...told, report: judged.shown };
}

/** The edit is on the desired branch, and this is what apply made of it. */
export function appliedResult(
  edit: Edit,
  judged: Judged,
  done: DesiredCommit,
  { report, extra, ...more }: Located,
): CommandResult {
  const { world, branch } = edit;
  const before = stepsOf(edit, judged, [landingLine(branch, done, sayWish(judged.wish))]);
  const found = applyOutcome(report);
  // Another run may have been faster with what was committed here.
  const outcome = found === "unchanged" && done.kind === "committed" ? "applied" : found;
  const text = [applyText(report, textOptions(world), extra, before), nextStep(edit, judged, outcome)];
  const plan = { ...report.plan, findings: report.findings };
  const told = result(outcome, text.filter(Boolean).join("\n"), {
    ...editJson(edit, judged),
    ...applyJson(report, extra.secrets),
    landed: landingJson(branch, done),
  });
  return { ...told, report: { findings: planFindings(plan), plan, extra, run: report, ...more } };
}

/** What the person who asked will most often want next. */
function nextStep({ subject }: Edit, { wish, before }: Judged, outcome: string): string {
  if (outcome !== "applied" || before === null || wish.version === wish.blue) return "";
  const of = `${subject.server} ${wish.version}`;
  const rest = `--env ${subject.environment} --reason …`;
  if (wish.green[wish.version] === 0) return `Give it traffic: headgate traffic ${of} 5 ${rest}`;
  return wish.green[wish.version] === 100 ? `Make it blue: headgate promote ${of} ${rest}` : "";
}

function stepsOf({ subject }: Edit, { before, wish }: Judged, steps: StepsReport["steps"]): StepsReport {
  const from = before === null ? nothing : sayTraffic(sharesOf(before));
  const to = sayTraffic(sharesOf(wish));
  const { environment, server } = subject;
  return { environment, server, summary: from === to ? to : `${from} → ${to}`, steps };
}

function sharesOf({ blue, green }: Shares): Traffic {
  return { [blue]: blueShare(green), ...green };
}

function planned(edit: Edit, judged: Judged) {
  const { plan, extra, findings } = judged.shown;
  return {
    ...editJson(edit, judged),
    findings: findingsJson(findings),
    dryRun: false,
    commit: judged.commit,
    deployed: judged.deployed,
    reports: [],
    events: [],
    policies: [],
    plan: planJson(plan, extra.secrets),
  };
}

/** What every document of these commands says of the edit. */
export function editJson(
  { subject }: Pick<Edit, "subject">,
  { before, wish }: Pick<Judged, "before" | "wish">,
) {
  const { id, environment, server } = subject;
  return {
    id,
    environment,
    server,
    version: wish.version,
    path: deploymentFile(environment, server),
    from: before,
    to: { blue: wish.blue, green: wish.green },
  };
}
