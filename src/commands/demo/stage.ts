import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sanitizeLines, type TextOptions } from "../../report/text.ts";
import type { Cast } from "./cast.ts";
import { repositorySettings } from "./environment.ts";
import { type Ran, runProcess } from "./process.ts";
import { commandLine, differenceLines, printed, prose, table, typed } from "./transcript.ts";

/** How a command has to end for the demo to go on. */
export interface Wanted {
  /** 0 where it is not given. */
  readonly exit?: number;
  /** Texts that have to stand in what it prints. */
  readonly says?: readonly string[];
  /** What it prints is not worth a reader's time. */
  readonly unseen?: true;
}

/** One command that was run, for the document of `--json`. */
export interface CommandRecord {
  readonly line: string;
  readonly exit: number | null;
  readonly expected: number;
  readonly durationMs: number;
}

/** What `status` has to tell of a deployment. */
export interface WantedState {
  readonly live: Readonly<Record<string, number>>;
  readonly outcome: string;
  /** Versions that are held. */
  readonly held?: readonly string[];
}

/** Something ended otherwise than it should: the demo, or Headgate, is wrong here. */
export class DemoSurprise extends Error {
  readonly line: string;
  readonly ran: Ran | undefined;

  constructor(line: string, message: string, ran?: Ran) {
    super(message);
    this.line = line;
    this.ran = ran;
  }
}

export interface StageOptions {
  readonly cast: Cast;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly text: TextOptions;
  readonly print: (text: string) => void;
  readonly progress: (doing: string) => void;
  readonly record: (command: CommandRecord) => void;
}

/** What a step of the demo can do: everything is really done, and shown as a person would do it. */
export interface Stage {
  readonly cast: Cast;
  readonly say: (text: string) => void;
  /** Makes the git repository, with settings of its own that nobody needs to see. */
  readonly begin: () => Promise<void>;
  readonly headgate: (args: readonly string[], wanted?: Wanted) => Promise<void>;
  /** Several lanes of headgate commands at once; within a lane one after the other. Shown in turn. */
  readonly together: (lanes: readonly (readonly (readonly string[])[])[]) => Promise<void>;
  readonly git: (args: readonly string[], wanted?: Wanted) => Promise<void>;
  /** Changes files alike, and shows the lines that differ. */
  readonly edit: (paths: readonly string[], change: (before: string) => string) => Promise<void>;
  /** Writes a file without a word. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** What a client starts, by the client file that production wrote. */
  readonly clients: (wanted: Readonly<Record<string, string>>) => Promise<void>;
  /** Asks `status` whether things stand as they should, and shows nothing. */
  readonly stands: (wanted: Readonly<Record<string, WantedState>>) => Promise<void>;
}

/** How this process was started is how the commands of the demo are. */
const program = [...process.execArgv.filter((word) => !word.startsWith("--inspect")), process.argv[1] ?? ""];

export function makeStage(options: StageOptions): Stage {
  const { cast, repository, text, print } = options;
  const run = async (line: string, command: string, args: readonly string[], expected: number) => {
    options.progress(line);
    const ran = await runProcess(command, args, { ...options, cwd: repository });
    options.record({ line, exit: ran.exit, expected, durationMs: ran.duration });
    return ran;
  };
  const headgate = (args: readonly string[], expected: number) =>
    run(commandLine(["headgate", ...args]), process.execPath, [...program, ...args], expected);
  const show = (line: string, ran: Ran, wanted: Wanted) => {
    const said = [ran.stdout, ran.stderr].map(readable).filter((part) => part !== "");
    const exit = ran.exit === 0 ? [] : [`(exit status ${ran.exit})`];
    if (wanted.unseen !== true || ran.exit !== (wanted.exit ?? 0)) {
      print(printed([...said, ...exit].join("\n")));
    }
    judge(line, ran, wanted);
  };
  const readable = (output: string) => output.replaceAll(repository, hiddenPath).trimEnd();
  return {
    cast,
    say: (words) => print(`\n${prose(words, text)}\n`),
    begin: async () => {
      await git(["init", "--quiet", "--template=", "--initial-branch=main"], {});
      for (const [name, value] of Object.entries(repositorySettings)) {
        await runProcess("git", ["config", name, value], { ...options, cwd: repository });
      }
    },
    headgate: async (args, wanted = {}) => {
      const line = commandLine(["headgate", ...args]);
      print(typed(line, text));
      show(line, await headgate(args, wanted.exit ?? 0), wanted);
    },
    together: async (lanes) => {
      const started = lanes.map(startLane);
      // A lane that fails is told of when its turn comes.
      for (const lane of started) for (const one of lane) one.catch(() => undefined);
      for (let index = 0; index < Math.max(...lanes.map((lane) => lane.length)); index += 1) {
        for (const [at, lane] of lanes.entries()) {
          const args = lane[index];
          const ran = await started[at]?.[index];
          if (!args || !ran) continue;
          const line = commandLine(["headgate", ...args]);
          print(typed(line, text));
          show(line, ran, {});
        }
      }
    },
    git: async (args, wanted = {}) => git(args, wanted),
    edit: async (paths, change) => {
      let shown = "";
      for (const path of paths) {
        const before = await readFile(join(repository, path), "utf8").catch(() => "");
        const after = change(before);
        shown = differenceLines(before, after, text).join("\n");
        await write(path, after);
      }
      print(typed(`edit ${braced(paths)}`, text));
      print(printed(shown));
    },
    write,
    clients: async (wanted) => {
      const line = "cat .mcp.json";
      const found = await clientCommands(join(repository, ".mcp.json"));
      const rows = [...found].map(([name, words]) => [name, readable(words)] as const);
      print(`${typed(line, text)}   # each server as a command line`);
      print(printed(sanitizeLines(table(rows)).join("\n")));
      for (const [name, start] of Object.entries(wanted)) {
        const words = found.get(name) ?? "";
        if (!words.startsWith(start)) {
          throw new DemoSurprise(line, `clients should start ${name} by ${start}, not by ${words}`);
        }
      }
    },
    stands: async (wanted) => {
      const line = "headgate status --json";
      const ran = await headgate(["status", "--json"], 0);
      judge(line, ran, {});
      const wrong = differencesFrom(wanted, JSON.parse(ran.stdout));
      if (wrong !== undefined) throw new DemoSurprise(line, wrong, ran);
    },
  };

  async function git(args: readonly string[], wanted: Wanted): Promise<void> {
    const line = commandLine(["git", ...args]);
    print(typed(line, text));
    show(line, await run(line, "git", args, wanted.exit ?? 0), wanted);
  }

  function startLane(lane: readonly (readonly string[])[]): readonly Promise<Ran>[] {
    const runs: Promise<Ran>[] = [];
    for (const args of lane) {
      const before = runs.at(-1) ?? Promise.resolve();
      runs.push(before.then(() => headgate(args, 0)));
    }
    return runs;
  }

  async function write(path: string, content: string): Promise<void> {
    const file = join(repository, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Stands for the temporary folder, which is another one each time. */
const hiddenPath = "<repository>";

function judge(line: string, ran: Ran, wanted: Wanted): void {
  const exit = wanted.exit ?? 0;
  if (ran.exit !== exit) {
    throw new DemoSurprise(line, `${line} ended with exit status ${ran.exit}, not ${exit}`, ran);
  }
  const missing = wanted.says?.find((words) => !ran.stdout.includes(words));
  if (missing !== undefined) throw new DemoSurprise(line, `${line} does not say "${missing}"`, ran);
}

/** `environments/{development,staging}/notes.yaml` */
function braced(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  if (others.length === 0) return first;
  const split = paths.map((path) => path.split("/"));
  const parts = first.split("/").map((part, index) => {
    const all = [...new Set(split.map((path) => path[index] ?? ""))];
    return all.length === 1 ? part : `{${all.join(",")}}`;
  });
  return parts.join("/");
}

async function clientCommands(file: string): Promise<ReadonlyMap<string, string>> {
  const servers: unknown = JSON.parse(await readFile(file, "utf8")).mcpServers;
  return new Map(
    Object.entries(servers ?? {}).map(([name, entry]) => [name, [entry.command, ...entry.args].join(" ")]),
  );
}

/** Says of the first deployment that does not stand as it should how it stands. */
function differencesFrom(
  wanted: Readonly<Record<string, WantedState>>,
  status: { readonly deployments?: readonly { readonly id: string }[] },
): string | undefined {
  for (const [id, { live, outcome, held = [] }] of Object.entries(wanted)) {
    const row = status.deployments?.find((one) => one.id === id);
    const found = {
      live: Reflect.get(row ?? {}, "live"),
      outcome: Reflect.get(row ?? {}, "outcome"),
      held: [Reflect.get(row ?? {}, "hold") ?? []].flat().map((one) => one.version),
    };
    const [is, should] = [found, { live, outcome, held }].map((state) => JSON.stringify(state));
    if (is !== should) return `${id} should stand at ${should}, and stands at ${is}`;
  }
  return undefined;
}
