import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { demoEnvironment } from "../../src/commands/demo/environment.ts";
import { type Ran, runProcess } from "../../src/commands/demo/process.ts";
import { cliPath } from "../support/cli.ts";
import type { Recording } from "./recording.ts";

/** How a command has to end. */
export interface Wanted {
  /** 0 where it is not given. */
  readonly exit?: number;
  /** What it has to say, however its lines are broken. */
  readonly says?: readonly string[];
}

/** As much of a row of `status --json` as walks look at. */
export interface Row {
  readonly id: string;
  readonly blue: string;
  readonly green: Readonly<{ [version: string]: number }>;
  readonly live: Readonly<{ [version: string]: number }>;
  readonly outcome: string;
  readonly revision: number;
  readonly hold: readonly { readonly version?: string; readonly reason: string }[];
}

/** One entry of `history --json`. */
export interface Entry {
  readonly event: string;
  readonly traffic: Readonly<{ [version: string]: number }>;
  readonly reason: string | null;
}

/** What a walk can do. Lines are typed into a real shell, in the repository, where `headgate` is a command. */
export interface Stage {
  readonly repository: string;
  readonly home: string;
  readonly env: { [name: string]: string | undefined };
  readonly say: (text: string) => void;
  /** Runs a line, shows it with all that it prints, and returns what that was. */
  readonly run: (line: string, wanted?: Wanted) => Promise<string>;
  /** Runs a line that nobody needs to see. */
  readonly silently: (line: string) => Promise<string>;
  /** Writes a file, and shows it where its text is worth it. */
  readonly write: (path: string, text: string, shown?: "shown") => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** A deployment as `status --json` has it. */
  readonly row: (id: string) => Promise<Row>;
  /** The history of a server in production, oldest first. */
  readonly history: (server: string) => Promise<readonly Entry[]>;
  /** What stands for something that is another in every run: a port, a folder. */
  readonly alias: (real: string, shown: string) => void;
}

/** A stage in a temporary folder. */
export interface OpenStage extends Stage, AsyncDisposable {}

const columns = 96;

export async function openStage(recording: Recording, signal: AbortSignal): Promise<OpenStage> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "headgate-walk-")));
  const [repository, work] = [join(folder, "mcp"), join(folder, "work")];
  const home = join(work, "home");
  for (const path of [repository, join(work, "tmp"), join(work, "bin"), home]) {
    await mkdir(path, { recursive: true });
  }
  const door = join(work, "bin", "headgate");
  await writeFile(door, `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${cliPath}" "$@"\n`);
  await chmod(door, 0o755);
  const outer = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|VITEST)/i.test(name));
  const env = {
    ...demoEnvironment(Object.fromEntries(outer), work, { colour: false, columns }),
    PATH: `${join(work, "bin")}:${process.env.PATH ?? ""}`,
    HOME: home,
    TZ: "UTC",
  };
  const aliases: [string, string][] = [[repository, "/home/ada/mcp"]];
  const readable = (text: string) =>
    aliases.reduce((all, [real, shown]) => all.replaceAll(real, shown), text).trimEnd();
  const shell = (line: string): Promise<Ran> =>
    runProcess("sh", ["-c", line], { cwd: repository, env, signal, progress: () => undefined });
  const silently = async (line: string) => {
    const ran = await shell(line);
    assert.equal(ran.exit, 0, `${line}: ${ran.stdout}${ran.stderr}`);
    return ran.stdout;
  };
  const inside = (path: string) => join(repository, path);
  return {
    repository,
    home,
    env,
    say: recording.say,
    silently,
    run: async (line, { exit = 0, says = [] } = {}) => {
      const ran = await shell(line);
      const said = [ran.stdout, ran.stderr].map(readable).filter((part) => part !== "");
      recording.typed(
        readable(line),
        [...said, ...(ran.exit === 0 ? [] : [`(exit status ${ran.exit})`])].join("\n"),
      );
      assert.equal(ran.exit, exit, `${line}: ${ran.stdout}${ran.stderr}`);
      const flat = said.join(" ").replace(/\s+/g, " ");
      for (const words of says) assert.ok(flat.includes(words), `${line} does not say "${words}":\n${flat}`);
      return ran.stdout;
    },
    write: async (path, text, shown) => {
      await mkdir(dirname(inside(path)), { recursive: true });
      await writeFile(inside(path), text);
      if (shown) recording.file(path, readable(text));
    },
    read: (path) => readFile(inside(path), "utf8"),
    row: async (id) => {
      const { deployments }: { deployments: readonly Row[] } = JSON.parse(
        await silently("headgate status --json"),
      );
      const row = deployments.find((one) => one.id === id);
      assert.ok(row, `status does not know ${id}`);
      return row;
    },
    history: async (server) => {
      const line = `headgate history ${server} --env production --json`;
      const { history }: { history: readonly Entry[] } = JSON.parse(await silently(line));
      return history.toReversed();
    },
    alias: (real, shown) => void aliases.push([real, shown]),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
