import { sayDuration } from "../report/time.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { castOf } from "./demo/cast.ts";
import { demoEnvironment } from "./demo/environment.ts";
import { type DemoFolder, makeDemoFolder } from "./demo/folder.ts";
import { checkRegistry } from "./demo/registry.ts";
import { type CommandRecord, DemoSurprise, makeStage, type Stage } from "./demo/stage.ts";
import { back } from "./demo/steps/back.ts";
import { beginning } from "./demo/steps/begin.ts";
import { forward } from "./demo/steps/forward.ts";
import type { Step } from "./demo/steps/step.ts";
import { heading, outputColumns, prose } from "./demo/transcript.ts";
import { isSet } from "./workspace.ts";

/** Whoever only wants a look shall not wait longer, in milliseconds. */
const longest = 120_000;

const steps: readonly Step[] = [...beginning, ...forward, ...back];

/** The demo took too long. */
class LateError extends Error {
  readonly code = "demo/too-long";
  readonly hint = "where the network is slow: headgate demo --offline";
}

/** What became of a step; `commands` are those that were run, also without being shown. */
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
  const env = demoEnvironment(world.env, folder.path, {
    colour: world.colour && !silent,
    columns: outputColumns(world.columns),
  });
  try {
    if (!offline) {
      world.progress("asking the npm registry for the public servers");
      await checkRegistry(env, folder.path, signal);
    }
    const commands: CommandRecord[] = [];
    const print = (line: string) => {
      if (!silent && line !== "") world.stdout(`${line}\n`);
    };
    const stage = makeStage({
      cast: castOf(offline),
      repository: folder.repository,
      env,
      signal,
      text,
      print,
      progress: world.progress,
      record: (command) => commands.push(command),
    });
    print(prose(introduction(offline), text));
    return await play(stage, folder, world, { offline, commands, print });
  } catch (error) {
    if (late.aborted && !world.signal.aborted) {
      throw new LateError(`the demo was ended after ${longest / 1000} seconds, before it was done`);
    }
    throw error;
  }
};

interface Playing {
  readonly offline: boolean;
  /** Filled by the stage; emptied with each step. */
  readonly commands: CommandRecord[];
  readonly print: (line: string) => void;
}

async function play(
  stage: Stage,
  folder: DemoFolder,
  world: World,
  { offline, commands, print }: Playing,
): Promise<CommandResult> {
  const begin = performance.now();
  const records: StepRecord[] = [];
  let surprise: DemoSurprise | undefined;
  for (const [index, step] of steps.entries()) {
    print(`\n${heading(index + 1, steps.length, step.title, textOptions(world))}\n`);
    print(`${prose(step.why, textOptions(world))}\n`);
    const started = performance.now();
    surprise = await step.play(stage).then(() => undefined, asSurprise);
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
  const kept = folder.kept() ? folder.repository : null;
  const json = { offline, steps: records, durationMs: since(begin), repository: kept };
  if (surprise) {
    const { line, message, ran } = surprise;
    const where = `the demo stopped in step ${records.length}, ${records.at(-1)?.title}: ${message}`;
    return result("error", `\n${where}\nits repository is kept: ${folder.repository}`, {
      ...json,
      surprise: { message, line, stdout: ran?.stdout ?? "", stderr: ran?.stderr ?? "" },
    });
  }
  const count = records.reduce((sum, record) => sum + record.commands.length, 0);
  const closing = [
    "",
    `Done in ${sayDuration(since(begin))}: ${count} commands, and each ended as it should.`,
    kept === null
      ? "The repository is removed; headgate demo --keep leaves it to look around in."
      : `The repository is yours to look around in: ${kept}`,
    "In a repository of your own: headgate init",
  ];
  return result("ok", closing.join("\n"), json);
}

function introduction(offline: boolean): string {
  const servers = offline
    ? "three small MCP servers that it writes itself"
    : "two public MCP servers from npm and a small one that it writes itself";
  return `Headgate at work, in a git repository in a temporary folder, with ${servers}: from release to production, and back. What follows a $ is what you would type; what stands below it is what it really printed.`;
}

function asSurprise(error: unknown): DemoSurprise {
  if (error instanceof DemoSurprise) return error;
  throw error;
}

function since(begin: number): number {
  return Math.round(performance.now() - begin);
}
