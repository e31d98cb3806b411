import { type Command, type CommandResult, result, textOptions } from "./command.ts";
import { castOf } from "./demo/cast.ts";
import { demoEnvironment } from "./demo/environment.ts";
import { type DemoFolder, makeDemoFolder } from "./demo/folder.ts";
import { DemoSurprise } from "./demo/judge.ts";
import { checkRegistry } from "./demo/registry.ts";
import { type CommandRecord, makeStage, type Stage } from "./demo/stage.ts";
import { back } from "./demo/steps/back.ts";
import { beginning } from "./demo/steps/begin.ts";
import { forward } from "./demo/steps/forward.ts";
import type { Step } from "./demo/steps/step.ts";
import { makeTranscript, outputColumns, type Transcript } from "./demo/transcript.ts";
import { isSet } from "./workspace.ts";

/** Whoever only wants a look shall not wait longer, in milliseconds. */
const longest = 120_000;

const steps: readonly Step[] = [...beginning, ...forward, ...back];

/** The demo took too long. */
class LateError extends Error {
  readonly code = "too-long";
  readonly hint = "where the network is slow: headgate demo --offline";
}

/** What became of a step; `commands` are all that it ran, also those that were not shown. */
interface StepRecord {
  readonly id: string;
  readonly title: string;
  readonly outcome: "ok" | "failed";
  readonly durationMs: number;
  readonly commands: readonly CommandRecord[];
}

/** Walks through everything in a temporary repository, and checks at each step that it ended as it should. */
export const demo: Command = async (invocation, world) => {
  const offline = isSet(invocation, "offline");
  const silent = isSet(invocation, "json") || isSet(invocation, "quiet");
  const late = AbortSignal.timeout(longest);
  const signal = AbortSignal.any([world.signal, late]);
  await using folder = await makeDemoFolder();
  if (isSet(invocation, "keep")) folder.keep();
  const text = textOptions(world);
  // Elsewhere than on a terminal the transcript itself says what is going on.
  const progress = world.isTerminal.stderr ? world.progress : () => undefined;
  const env = demoEnvironment(world.env, folder.work, {
    colour: world.colour && !silent,
    columns: outputColumns(world.columns),
  });
  try {
    if (!offline) {
      progress("asking the npm registry for the public servers");
      await checkRegistry(env, folder.work, signal);
    }
    const commands: CommandRecord[] = [];
    const transcript = makeTranscript(silent ? () => undefined : world.stdout, text);
    const stage = makeStage({
      cast: castOf(offline),
      repository: folder.repository,
      env,
      signal,
      text,
      transcript,
      progress,
      record: (command) => commands.push(command),
    });
    transcript.say(introduction(offline));
    return await play(stage, transcript, folder, { signal, offline, commands });
  } catch (error) {
    if (!late.aborted || world.signal.aborted) throw error;
    throw new LateError(`the demo was ended after ${longest / 1000} seconds, before it was done`);
  }
};

interface Playing {
  readonly signal: AbortSignal;
  readonly offline: boolean;
  /** Filled by the stage; emptied with each step. */
  readonly commands: CommandRecord[];
}

async function play(
  stage: Stage,
  transcript: Transcript,
  folder: DemoFolder,
  { signal, offline, commands }: Playing,
): Promise<CommandResult> {
  const begin = performance.now();
  const records: StepRecord[] = [];
  let surprise: DemoSurprise | undefined;
  for (const [index, step] of steps.entries()) {
    transcript.heading(index + 1, steps.length, step.title);
    transcript.say(step.why);
    const started = performance.now();
    surprise = await step.play(stage).then(
      () => undefined,
      (error: unknown) => asSurprise(error, step, signal),
    );
    records.push({
      id: step.id,
      title: step.title,
      outcome: surprise ? "failed" : "ok",
      durationMs: since(started),
      commands: commands.splice(0),
    });
    if (surprise) break;
  }
  if (surprise) folder.keep();
  const repository = folder.kept() ? folder.repository : null;
  const json = { offline, steps: records, durationMs: since(begin), repository, surprise: null };
  return surprise ? failed(surprise, records, folder, json) : done(records, json);
}

type Json = Readonly<Record<string, unknown>> & {
  readonly durationMs: number;
  readonly repository: string | null;
};

function done(records: readonly StepRecord[], json: Json): CommandResult {
  const count = records.reduce((sum, record) => sum + record.commands.length, 0);
  const closing = [
    "",
    `Done in ${Math.round(json.durationMs / 1000)} seconds: ${count} commands, and each ended as it should.`,
    json.repository === null
      ? "The repository is removed; headgate demo --keep leaves it to look around in."
      : `The repository is there to look around in: ${json.repository}`,
    "In a repository of your own, begin with: headgate init",
  ];
  return result("ok", closing.join("\n"), json);
}

function failed(
  { line, message, ran }: DemoSurprise,
  records: readonly StepRecord[],
  folder: DemoFolder,
  json: Json,
): CommandResult {
  const where = `The demo stopped in step ${records.length}, "${records.at(-1)?.title}": ${message}`;
  return result("error", `\n${where}\nIts repository is kept: ${folder.repository}`, {
    ...json,
    error: { code: "surprise", message: where, hint: "look around in its repository, which is kept" },
    surprise: { message, line, stdout: ran?.stdout ?? "", stderr: ran?.stderr ?? "" },
  });
}

function introduction(offline: boolean): string {
  const servers = offline
    ? "three small MCP servers that it writes itself"
    : "two public MCP servers from npm and a small one that it writes itself";
  return `Headgate at work, in a git repository in a temporary folder, with ${servers}: from release to production, and back. Lines that begin with $ are what you would type; below them stands what that really printed.`;
}

/** Being ended is no surprise. */
function asSurprise(error: unknown, step: Step, signal: AbortSignal): DemoSurprise {
  if (error instanceof DemoSurprise) return error;
  if (signal.aborted) throw error;
  return new DemoSurprise(step.id, error instanceof Error ? error.message : String(error));
}

function since(begin: number): number {
  return Math.round(performance.now() - begin);
}
