import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the end-to-end tests drive: the built command line, or another build of it that was named. */
export const cliPath =
  process.env.HEADGATE_TEST_CLI ?? fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** Kills the command line at a write point; see the file itself. */
export const killAtPath = new URL("./kill-at.mjs", import.meta.url).href;

const { NODE_COMPILE_CACHE: cache } = process.env;

/** What is compiled once is kept for every process after it: most of what its start costs. */
export const compiled = cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };

export interface CliOptions {
  readonly cwd: string;
  /** Home of the person who runs it: no settings of the machine's owner are seen. */
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed and the promise rejects. */
  readonly timeout?: number;
}

/** The members of every `--json` document that tests read; others stay unknown. */
export interface CliDocument {
  readonly headgate: number;
  readonly outcome: string;
  readonly findings: readonly CliFinding[];
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string | null };
  readonly [member: string]: unknown;
}

export interface CliFinding {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly environment: string | null;
  readonly server: string | null;
  readonly eligible: string | null;
}

export interface CliResult {
  /** Null where a signal ended it. */
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard error without the lines that tell what takes long: a busy machine has more of those. */
  readonly complaints: string;
  /** What `--json` printed; throws where it was not asked for or is no document. */
  readonly json: CliDocument;
}

export interface CliRun {
  readonly child: ChildProcess;
  readonly done: Promise<CliResult>;
}

/** Starts the built command line by an argument array, with nothing of the machine's owner in its environment. */
export function startCli(args: readonly string[], options: CliOptions): CliRun {
  const { cwd, home, timeout = 60_000 } = options;
  const child = spawn(process.execPath, [cliPath, ...args], {
    cwd,
    env: { ...cliEnvironment(home), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const done = new Promise<CliResult>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`headgate ${args.join(" ")} took longer than ${timeout} ms: ${text(stderr)}`));
    }, timeout);
    child.once("error", reject);
    // `exit` and not `close`: what a killed run leaves behind may hold its pipes for a moment.
    child.once("exit", (exit, signal) => {
      clearTimeout(timer);
      const settle = () => resolve(resultOf(args, exit, signal, text(stdout), text(stderr)));
      if (signal === null) child.once("close", settle);
      else settle();
    });
  });
  return { child, done };
}

/** Runs the built command line to its end. */
export function headgate(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return startCli(args, options).done;
}

function resultOf(
  args: readonly string[],
  exit: number | null,
  signal: NodeJS.Signals | null,
  stdout: string,
  stderr: string,
): CliResult {
  return {
    exit,
    signal,
    stdout,
    stderr,
    complaints: stderr.replace(/^… .*\n/gm, ""),
    get json() {
      try {
        return JSON.parse(stdout) as CliDocument;
      } catch (cause) {
        const said = `exit ${exit}\n${stdout.slice(0, 2_000)}\n${stderr.slice(0, 2_000)}`;
        throw new Error(`headgate ${args.join(" ")} printed no document: ${said}`, { cause });
      }
    },
  };
}

/** The environment of a person who has nothing set up but a name. */
export function cliEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "/usr/bin:/bin",
    HOME: home,
    XDG_CACHE_HOME: `${home}/.cache`,
    TMPDIR: `${home}/tmp`,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    NO_COLOR: "1",
    TZ: "UTC",
    LC_ALL: "C",
    ...compiled,
  };
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
