import { deploymentFile } from "../../convention/paths.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Shares } from "../../model/shares.ts";
import type { AskedCause } from "../../model/status.ts";
import { blueShare, type Traffic } from "../../model/traffic.ts";
import { findingsJson } from "../../report/json.ts";
import { nothing, sayTraffic } from "../../report/phrases.ts";
import { formatPlan, planFindings } from "../../report/plan.ts";
import { planJson } from "../../report/plan-json.ts";
import { shownValue } from "../../report/shown-value.ts";
import { formatSteps, type StepLine, type StepsReport } from "../../report/steps.ts";
import type { Located } from "../act.ts";
import { applyJson, applyOutcome, applyText } from "../apply-result.ts";
import { type CommandResult, result, textOptions, type World } from "../command.ts";
import { landingJson, landingLine } from "../landing.ts";
import { planOutcome } from "../shown-plan.ts";
import type { Workspace } from "../workspace.ts";
import type { Judged, JudgedOne } from "./judge.ts";
import { sayVersions, sayWish } from "./message.ts";
import type { EditRequest } from "./request.ts";

/** One command's edit of the desired branch. */
export interface Edit {
  readonly workspace: Workspace;
  readonly world: World;
  readonly request: EditRequest;
  readonly cause: AskedCause;
  readonly command: string;
  /** Short name of the desired branch. */
  readonly branch: string;
}

/** What would be done; nothing was. */
export function previewResult(edit: Edit, judged: Judged): CommandResult {
  const { world } = edit;
  const { shown, files, edits } = judged;
  const blocks = edits.map((one) => {
    const path = fileOf(one);
    const isChanged = files.has(path);
    const message = isChanged ? `would say ${sayWish(one.wish)}` : `${sayWish(one.wish)} is there already`;
    return stepsOf(one, [{ outcome: isChanged ? "waiting" : "skipped", name: path, message }]);
  });
  const more = [
    ...notesOf(judged, "waiting"),
    ...(judged.review === undefined
      ? []
      : [{ outcome: "waiting", name: edit.branch, message: `as a pull request: ${judged.review}` } as const]),
  ];
  const text = [
    formatSteps(withLast(blocks, more), undefined, textOptions(world)),
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
  const lines = [...notesOf(judged, "waiting"), landingLine(edit.branch, done, sayEdits(judged))];
  const closing = "nothing is applied before it is merged";
  const blocks = withLast(
    judged.edits.map((one) => stepsOf(one, [])),
    lines,
  );
  const text = formatSteps(blocks, closing, textOptions(edit.world));
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
  const notes = notesOf(judged, done.kind === "committed" ? "done" : "skipped");
  const before = judged.edits.map((one, index) => {
    // The commit is that of the others.
    const isThere = done.kind === "committed" && !judged.files.has(fileOf(one));
    const line: StepLine = isThere
      ? { outcome: "skipped", name: branch, message: `${sayWish(one.wish)} is there already` }
      : landingLine(branch, done, sayWish(one.wish));
    return stepsOf(one, [...(index === 0 ? notes : []), line]);
  });
  const found = applyOutcome(report);
  // Another run may have been faster with what was committed here.
  const outcome = found === "unchanged" && done.kind === "committed" ? "applied" : found;
  const text = [applyText(report, textOptions(world), extra, before), nextStep(judged, outcome)];
  const plan = { ...report.plan, findings: report.findings };
  const told = result(outcome, text.filter(Boolean).join("\n"), {
    ...editJson(edit, judged),
    ...applyJson(report, extra.secrets),
    landed: landingJson(branch, done),
  });
  return { ...told, report: { findings: planFindings(plan), plan, extra, run: report, ...more } };
}

/** What the person who asked will most often want next. */
function nextStep({ edits }: Judged, outcome: string): string {
  const [{ subject, wish, before }, ...others] = edits;
  if (others.length > 0 || outcome !== "applied" || before === null || wish.version === wish.blue) return "";
  const of = `${subject.server} ${wish.version}`;
  const rest = `--env ${subject.environment} --reason …`;
  if (wish.green[wish.version] === 0) return `Give it traffic: headgate traffic ${of} 5 ${rest}`;
  return wish.green[wish.version] === 100 ? `Make it blue: headgate promote ${of} ${rest}` : "";
}

function sayEdits({ edits }: Judged): string {
  const [first, ...others] = edits;
  return others.length === 0 ? sayWish(first.wish) : sayVersions(edits);
}

/** What goes with the edit in its commit; `outcome` is what became of that commit. */
function notesOf({ notes }: Judged, outcome: StepLine["outcome"]): readonly StepLine[] {
  return notes.map(({ name, message, isNew }) => ({ outcome: isNew ? outcome : "skipped", name, message }));
}

/** What is about all of them stands once, below the last one. */
function withLast(blocks: readonly StepsReport[], lines: readonly StepLine[]): readonly StepsReport[] {
  const last = blocks.at(-1);
  return last ? blocks.with(-1, { ...last, steps: [...last.steps, ...lines] }) : blocks;
}

function stepsOf({ subject, before, wish }: JudgedOne, steps: StepsReport["steps"]): StepsReport {
  const from = before === null ? nothing : sayTraffic(sharesOf(before));
  const to = sayTraffic(sharesOf(wish));
  const { environment, server } = subject;
  return { environment, server, summary: from === to ? to : `${from} → ${to}`, steps };
}

function sharesOf({ blue, green }: Shares): Traffic {
  return { [blue]: blueShare(green), ...green };
}

function fileOf({ subject }: Pick<JudgedOne, "subject">): string {
  return deploymentFile(subject.environment, subject.server);
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
    plan: planJson(plan, extra.secrets, extra.contracts),
  };
}

type Told = Pick<JudgedOne, "subject" | "before" | "wish">;

/** What every document of these commands says of the edit; of one deployment at the top as well. */
export function editJson(
  { request }: Pick<Edit, "request">,
  {
    edits,
    files,
  }: { readonly edits: readonly [Told, ...Told[]]; readonly files: { keys(): Iterable<string> } },
) {
  const [first, ...others] = edits;
  const { variables: _, ...alone } = oneJson(first);
  return {
    environment: request.environment,
    ...(others.length === 0 ? alone : {}),
    edits: edits.map(oneJson),
    files: [...files.keys()],
  };
}

function oneJson({ subject, before, wish }: Told) {
  const { id, environment, server } = subject;
  const variables = Object.entries(wish.variables ?? {}).map(([name, value]) => [
    name,
    shownValue(name, value),
  ]);
  return {
    id,
    environment,
    server,
    version: wish.version,
    path: fileOf({ subject }),
    from: before,
    to: { blue: wish.blue, green: wish.green },
    variables: Object.fromEntries(variables),
  };
}
