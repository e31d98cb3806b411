import { loadCommand } from "../cli/commands.ts";
import { documentOf } from "../cli/door.ts";
import { type CommandOutcome, exitOf, type OptionValue } from "../commands/command.ts";
import { type ContextProblem, type GitHubContext, readContext } from "../github/context.ts";
import type { ActionCommand } from "./commands.ts";
import { type Ending, failedEnding, idleEnding, mistakenEnding } from "./ending.ts";
import { findingsIn } from "./findings-in.ts";
import { invocationOf } from "./invocation.ts";
import { mistake } from "./mistake.ts";
import type { Process } from "./process.ts";
import { type ActionInputs, readInputs } from "./read-inputs.ts";
import { type Stage, stageOf } from "./stage.ts";
import { type Task, taskOf } from "./task.ts";
import { tell } from "./tell.ts";

/** One run of the Action, from the inputs to the outputs. Never throws: this is where every exception ends. */
export async function enter(process: Process): Promise<number> {
  const { runner, env, signal } = process;
  const { values, findings } = readInputs(env);
  const tokens = [values.token, values["members-token"], values["target-token"]];
  for (const secret of [...tokens, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN, env.SIGSTORE_ID_TOKEN])
    if (secret) runner.mask(secret);
  const reached: { command: ActionCommand | null; stage: Stage | null } = { command: null, stage: null };
  let ending: Ending;
  try {
    const reading = await readContext(env, process.readFile);
    const problems = reading.kind === "problem" ? reading.problems.map(unreadable) : [];
    if (reading.kind === "problem" || findings.length > 0)
      ending = mistakenEnding([...findings, ...problems]);
    else ending = await run(process, values, reading.context, reached);
  } catch (error) {
    ending = failedEnding(error, signal.aborted, reached.command);
  }
  await tell(process, ending, reached.stage);
  await reached.stage?.[Symbol.asyncDispose]();
  return isFailure(ending.outcome) ? 1 : 0;
}

function isFailure(outcome: CommandOutcome): boolean {
  return exitOf(outcome) > 0;
}

function unreadable({ message, hint }: ContextProblem) {
  return mistake("event/unreadable", message, hint);
}

async function run(
  process: Process,
  values: ActionInputs,
  context: GitHubContext,
  reached: { command: ActionCommand | null; stage: Stage | null },
): Promise<Ending> {
  const { runner } = process;
  const task = taskOf(context.event, values.command, context.defaultBranch ?? "main");
  if (task.kind === "nothing") return idleEnding(task.says);
  if (task.kind === "refused") return mistakenEnding([task.finding], values.command);
  reached.command = task.command;
  if (values["deployed-branch"] === context.defaultBranch)
    return mistakenEnding([sameBranch(context.defaultBranch)], task.command);
  const asked = invocationOf(task.command, values, usual(task, values, context));
  if (asked.findings.length > 0) return mistakenEnding(asked.findings, task.command);
  if (values.token === null) return mistakenEnding([withoutToken()], task.command);
  if (task.tag !== null && values.tag !== null && values.tag !== task.tag)
    return mistakenEnding([otherTag(values.tag, task.tag)], task.command);
  if (values["target-repository"] !== null && values["target-token"] === null && values.output === null)
    return mistakenEnding([withoutTargetToken()], task.command);
  for (const name of asked.ignored) runner.log(`the input ${name} changes nothing for ${task.command}`);

  const stage = await stageOf(process, values, values.token, context, task);
  reached.stage = stage;
  const command = await loadCommand(task.command);
  if (command === undefined) throw new Error(`${task.command} is not part of this version`);
  const options = { ...asked.invocation.options, ...(await stage.settled()) };
  const result = await command({ ...asked.invocation, options }, stage.world);
  const { outcome, report, text = "" } = result;
  const document = documentOf(result);
  const findings = report?.findings ?? findingsIn(document);
  return {
    outcome,
    document,
    findings,
    text,
    command: task.command,
    ...(report === undefined ? {} : { report }),
    ...(result.events === undefined ? {} : { events: result.events }),
  };
}

/** What a workflow wants of a command where the command line has a person in front of a working copy. */
function usual(
  { command, change, tag }: Extract<Task, { readonly kind: "command" }>,
  { commit, output, tag: asked, "target-repository": target }: ActionInputs,
  { sha }: GitHubContext,
): Readonly<Record<string, OptionValue>> {
  if (command === "release") {
    const named = tag === null ? {} : { tag, ...(sha === null ? {} : { at: sha }) };
    if (output !== null) return named;
    const byRequest = !commit && (tag !== null || asked !== null || target !== null);
    return { ...named, ...(byRequest ? { "pull-request": true } : { commit: true }) };
  }
  if ((command === "validate" || command === "plan") && change === null) return { all: true };
  return {};
}

function sameBranch(name: string) {
  return mistake(
    "input/invalid",
    `the input deployed-branch is ${JSON.stringify(name)}, the default branch: what is wished for stands there`,
    "leave deployed-branch out, or name the branch that Headgate alone writes to",
  );
}

function otherTag(asked: string, pushed: string) {
  return mistake(
    "input/invalid",
    `the input tag is ${JSON.stringify(asked.slice(0, 100))}, and the tag that was pushed is ${JSON.stringify(pushed.slice(0, 100))}`,
    "leave the input tag out: it is for runs that no tag started",
  );
}

function withoutTargetToken() {
  return mistake(
    "input/missing",
    "the input target-token is empty: the workflow's own token opens no other repository",
    "give an App's token for target-repository, with Contents and Pull requests: write (docs/releases.md)",
  );
}

function withoutToken() {
  return mistake(
    "input/missing",
    "the input token is empty: nothing can be read or written without one",
    "leave token out for the workflow's own; an App's token is empty where the step that makes it was skipped",
  );
}
