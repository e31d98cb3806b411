import { existsSync } from "node:fs";
import { join } from "node:path";
import { failureOf } from "../cli/failure.ts";
import { type CommandReport, exitOf } from "../commands/command.ts";
import { sayDrift } from "../reconcile/drift.ts";
import { annotationsOf } from "../report/markdown/annotations.ts";
import type { ReportContext } from "../report/markdown/context.ts";
import { sanitize } from "../report/text.ts";
import type { Ending } from "./ending.ts";
import { tellListeners } from "./listeners.ts";
import { outputsOf } from "./outputs-of.ts";
import { showChange } from "./planned-change.ts";
import type { Process } from "./process.ts";
import { resultOutput } from "./result-output.ts";
import type { Runner } from "./runner.ts";
import { haltedSchedule } from "./schedule.ts";
import { secretValues } from "./secrets.ts";
import { reportContextOf } from "./site.ts";
import type { Stage } from "./stage.ts";
import { summaryOf } from "./summary.ts";

/**
 * Tells of a run everywhere it is looked for: the log, annotations on files, the comments of pull requests, the
 * check run, the page of the run, the outputs. What cannot be told in one place is told as a warning in another.
 */
export async function tell(process: Process, ending: Ending, stage: Stage | null): Promise<void> {
  const { runner, env } = process;
  process.progress(undefined);
  for (const secret of ending.report ? secretValues(ending.report, env) : []) runner.mask(secret);
  if (ending.text !== "") runner.log(ending.text);
  const notes = stage === null ? [] : await told(process, ending, stage);
  const context = stage === null ? undefined : contextOf(process, ending, stage);
  const unannotated = annotate(runner, ending, context);
  for (const note of notes) runner.annotate({ level: note.level, title: "Headgate", message: note.message });
  await attempt(runner, "the job summary", async () => {
    await runner.summary(await summaryOf(ending, stage, context, unannotated));
  });
  await attempt(runner, "the outputs", async () => {
    const result = await resultOutput(ending.document, env.RUNNER_TEMP || process.cwd);
    if (result.file !== null) runner.log(`the whole result is in ${result.file}`);
    runner.outputs(outputsOf(ending, stage, result.text));
  });
  if (stage !== null) runner.log(`${ending.outcome}, with ${stage.api.calls} calls of GitHub's API`);
}

interface Note {
  readonly level: "warning" | "notice";
  readonly message: string;
}

const shallow =
  "this checkout has no history: which pull request brought what, and who approved it, cannot be known\nlet actions/checkout take all of it: fetch-depth: 0";

/** The pull requests first of all: who merged is waiting there. */
async function told(process: Process, ending: Ending, stage: Stage): Promise<readonly Note[]> {
  const { api, context, task, narrator, values } = stage;
  const { report } = ending;
  const notes: Note[] = [];
  const warn = (messages: readonly string[], level: Note["level"] = "warning") =>
    notes.push(...messages.map((message) => ({ level, message })));
  const { change } = task;
  if (change !== null && task.command === "plan" && report !== undefined) {
    const telling = contextOf(process, ending, stage);
    const environments = values.environment;
    const shown = { api, context, change, report, telling, environments };
    const failed = await failureIn(async () => warn(await showChange(shown), "notice"));
    if (failed !== null) warn([`the plan is not shown on GitHub: ${failed}`]);
  }
  if (change === null) warn(await narrator.finish(report));
  warn(await tellListeners(process.runner, ending, stage));
  if (existsSync(join(process.cwd, ".git/shallow"))) warn([shallow]);
  const failed = await failureIn(async () => {
    // The doctor has looked at it already.
    if (task.command === "doctor") return;
    const place = { root: process.cwd, job: process.env.GITHUB_JOB, now: process.now() };
    const halted = await haltedSchedule(api, context, place);
    if (halted !== null) warn([`${halted.message}\n${halted.hint}`]);
  });
  if (failed !== null) warn([`nobody knows whether the schedule still runs: ${failed}`]);
  return notes;
}

function contextOf(
  { env, now }: Process,
  { report }: Ending,
  { context, values, task }: Stage,
): ReportContext {
  const commit = task.change?.head ?? report?.run?.commit ?? context.sha ?? undefined;
  return reportContextOf({
    context,
    workflow: env.GITHUB_WORKFLOW,
    directory: values.directory,
    now: now(),
    ...(report?.environments === undefined ? {} : { environments: report.environments }),
    ...(commit === undefined ? {} : { commit }),
  });
}

/** Of an apply, what waits is told in its summary: a notice at every scheduled run would only be in the way. */
function annotate(runner: Runner, ending: Ending, context: ReportContext | undefined): number {
  const { findings, outcome, command, text, document } = ending;
  const worth = command === "apply" ? findings.filter((finding) => finding.outcome !== "wait") : findings;
  const plain = { directory: "", version: "", now: new Date(0), timeZone: "UTC" };
  const { shown, omitted } = annotationsOf(worth, context ?? plain);
  for (const annotation of shown) runner.annotate(annotation);
  if (exitOf(outcome) > 0 && outcome !== "interrupted" && !shown.some(({ level }) => level === "error")) {
    runner.annotate({
      level: "error",
      title: `Headgate: ${outcome}`,
      message: failureLine(ending.report, text, document),
    });
  }
  return omitted.error + omitted.warning + omitted.notice;
}

/** The one line of a failure that says most: what turned out bad, else what the text begins with. */
function failureLine(
  report: CommandReport | undefined,
  text: string,
  { error }: Readonly<Record<string, unknown>>,
): string {
  const bad = report?.run?.reports.flatMap((one) =>
    one.kind === "bad" || one.kind === "alert"
      ? [`${one.id}: ${one.reason}`]
      : one.kind === "drift" && one.status.drift
        ? [`${one.id}: ${sayDrift(one.status.drift)}`]
        : [],
  );
  if (bad && bad.length > 0) return sanitize(bad.join("; ").slice(0, 1_000));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const said = (error === undefined ? lines.slice(0, 1) : lines.slice(0, 3)).map((line) => line.trim());
  return sanitize(said.join("; ").slice(0, 1_000));
}

/** Where telling fails, the run has ended as it has ended. */
async function attempt(runner: Runner, what: string, act: () => Promise<void>): Promise<void> {
  const failed = await failureIn(act);
  if (failed !== null)
    runner.annotate({ level: "warning", title: "Headgate", message: `${what}: ${failed}` });
}

async function failureIn(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    const { message, hint } = failureOf(error);
    return hint ? `${message}\n${hint}` : message;
  }
}
