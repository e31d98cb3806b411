import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareText } from "../../model/finding.ts";
import { paint, type TextOptions } from "../../report/text.ts";
import type { Cast } from "./cast.ts";
import { repositorySettings } from "./environment.ts";
import { DemoSurprise, judge, judgeState, type Wanted, type WantedState } from "./judge.ts";
import { type Ran, runProcess } from "./process.ts";
import { braced, commandLine, differenceLines, type Transcript, table } from "./transcript.ts";

/** One command that was run, for the document of `--json`. */
export interface CommandRecord {
  readonly line: string;
  readonly exit: number | null;
  readonly expected: number;
  readonly durationMs: number;
}

export interface StageOptions {
  readonly cast: Cast;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly text: TextOptions;
  readonly transcript: Transcript;
  readonly progress: (doing: string) => void;
  readonly record: (command: CommandRecord) => void;
}

/** Command lines of headgate, as arguments. */
type Lane = readonly (readonly string[])[];

/** What a step of the demo can do: everything is really done, and shown as a person would do it. */
export interface Stage {
  readonly cast: Cast;
  readonly say: (text: string) => void;
  /** Makes the git repository, with settings of its own that nobody needs to see. */
  readonly begin: () => Promise<void>;
  readonly headgate: (args: readonly string[], wanted?: Wanted) => Promise<void>;
  /** Several lanes of headgate commands at once; within a lane one after the other. Shown lane by lane. */
  readonly together: (lanes: readonly Lane[]) => Promise<void>;
  readonly git: (args: readonly string[], wanted?: Wanted) => Promise<void>;
  /** Changes files alike, and shows the lines that differ. */
  readonly edit: (paths: readonly string[], change: (before: string) => string) => Promise<void>;
  /** Writes a file without a word. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Shows a file, which has to hold this text. */
  readonly cat: (path: string, wanted: string) => Promise<void>;
  /** Shows what clients start by production's client file: which server has to begin how. */
  readonly clients: (wanted: Readonly<Record<string, string>>) => Promise<void>;
  /** Asks `status` whether things stand as they should, and shows nothing. */
  readonly stands: (wanted: Readonly<Record<string, WantedState>>) => Promise<void>;
}

/** Stands for the temporary folder, which is another one each time. */
const hiddenPath = "<repository>";

/** The commands of the demo are started as this process was. */
const program = [...process.execArgv.filter((word) => !word.startsWith("--inspect")), process.argv[1] ?? ""];

export function makeStage(options: StageOptions): Stage {
  const { repository, transcript } = options;
  const inside = (path: string) => join(repository, path);
  const readable = (output: string) => output.replaceAll(repository, hiddenPath).trimEnd();

  async function run(line: string, command: string, args: readonly string[], exit: number): Promise<Ran> {
    const ran = await runProcess(command, args, { ...options, cwd: repository });
    options.record({ line, exit: ran.exit, expected: exit, durationMs: ran.duration });
    return ran;
  }

  function headgate(args: readonly string[], exit: number): Promise<Ran> {
    return run(lineOf(args), process.execPath, [...program, ...args], exit);
  }

  /** Shows the line before its command has ended. */
  async function show(line: string, running: Promise<Ran>, wanted: Wanted): Promise<void> {
    transcript.typed(line);
    options.progress(line);
    const ran = await running;
    const said = [ran.stdout, ran.stderr].map(readable).filter((part) => part !== "");
    const unseen = wanted.unseen === true && ran.exit === (wanted.exit ?? 0);
    const exit = ran.exit === 0 ? [] : [paint("faint", `(exit status ${ran.exit})`, options.text)];
    if (!unseen) transcript.printed([...said, ...exit].join("\n"));
    judge(line, ran, wanted);
  }

  async function git(args: readonly string[], wanted: Wanted = {}): Promise<void> {
    const line = commandLine(["git", ...args]);
    await show(line, run(line, "git", args, wanted.exit ?? 0), wanted);
  }

  async function write(path: string, content: string): Promise<void> {
    await mkdir(dirname(inside(path)), { recursive: true });
    await writeFile(inside(path), content);
  }

  return {
    cast: options.cast,
    say: transcript.say,
    begin: async () => {
      await git(["init", "-q", "-b", "main"]);
      for (const [name, value] of Object.entries(repositorySettings)) {
        await runProcess("git", ["config", name, value], { ...options, cwd: repository });
      }
    },
    headgate: (args, wanted = {}) => show(lineOf(args), headgate(args, wanted.exit ?? 0), wanted),
    together: async (lanes) => {
      const running = lanes.flatMap((lane) => {
        let before: Promise<unknown> = Promise.resolve();
        return lane.map((args) => {
          const ran = before.then(() => headgate(args, 0));
          before = ran;
          return { line: lineOf(args), ran };
        });
      });
      const all = Promise.allSettled(running.map(({ ran }) => ran));
      try {
        for (const { line, ran } of running) await show(line, ran, {});
      } finally {
        await all;
      }
    },
    git,
    edit: async (paths, change) => {
      let shown: readonly string[] = [];
      for (const path of paths) {
        const before = await readFile(inside(path), "utf8").catch(() => "");
        const after = change(before);
        shown = differenceLines(before, after, options.text);
        await write(path, after);
      }
      transcript.typed(`edit ${braced(paths)}`);
      transcript.edited(shown.join("\n"));
    },
    write,
    cat: async (path, wanted) => {
      const found = await readFile(inside(path), "utf8");
      transcript.typed(`cat ${path}`);
      transcript.printed(found);
      if (!found.includes(wanted)) throw new DemoSurprise(`cat ${path}`, `${path} does not hold ${wanted}`);
    },
    clients: async (wanted) => {
      const line = "cat .mcp.json";
      const found = await clientCommands(inside(".mcp.json"));
      transcript.typed(`${line}   # each server as a command line`);
      transcript.printed(table([...found].map(([name, words]) => [name, readable(words)] as const)));
      for (const [name, start] of Object.entries(wanted)) {
        const words = found.get(name) ?? "nothing";
        if (words.startsWith(start)) continue;
        throw new DemoSurprise(line, `clients should start ${name} by ${start}, not by ${words}`);
      }
    },
    stands: async (wanted) => {
      const args = ["status", "--json"];
      options.progress("looking whether everything stands as it should");
      judgeState(lineOf(args), await headgate(args, 0), wanted);
    },
  };
}

function lineOf(args: readonly string[]): string {
  return commandLine(["headgate", ...args]);
}

/** The command line of each server in a client file. */
async function clientCommands(file: string): Promise<ReadonlyMap<string, string>> {
  const { mcpServers }: ClientFile = JSON.parse(await readFile(file, "utf8"));
  const entries = Object.entries(mcpServers).sort(([a], [b]) => compareText(a, b));
  return new Map(entries.map(([name, { command, args }]) => [name, [command, ...args].join(" ")]));
}

interface ClientFile {
  readonly mcpServers: Readonly<
    Record<string, { readonly command: string; readonly args: readonly string[] }>
  >;
}
