import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { variableOf } from "../../src/action/read-inputs.ts";
import { cliEnvironment } from "./cli.ts";
import { beginCheckout, sh, temporaryFolder } from "./git.ts";
import type { WorkflowEvent } from "./github/events.ts";
import type { GitHub } from "./github/github.ts";
import type { Recorded } from "./github/recording.ts";

/** The Action that tests start: the built one, its source where HEADGATE_TEST_ACTION says `source`, or a file. */
export const actionPath = fileURLToPath(
  process.env.HEADGATE_TEST_ACTION === "source"
    ? new URL("../../src/action.ts", import.meta.url)
    : new URL(process.env.HEADGATE_TEST_ACTION ?? "../../dist/action/index.js", import.meta.url),
);

export interface ActionOptions {
  readonly event: WorkflowEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The workflow's own by default; "" for none. */
  readonly token?: string;
  /** Milliseconds after which it is killed and the promise rejects. */
  readonly timeout?: number;
  /** A folder that stands for the runner's machine; a fresh one by default. */
  readonly machine?: string;
  /** `shallow`: actions/checkout by default, without `fetch-depth: 0`: one commit, and no other branch. */
  readonly checkout?: "whole" | "shallow";
  /** Called with the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void;
}

export interface LoggedAnnotation {
  readonly level: string;
  readonly title: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly message: string;
}

/** What became of one run of the Action. */
export interface ActionRun {
  /** Null where a signal ended it. */
  readonly exit: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The output `result`, read. */
  readonly result: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly annotations: readonly LoggedAnnotation[];
  /** What is masked from then on. */
  readonly masks: readonly string[];
  /** Everything on standard output that is no command to the runner. */
  readonly log: string;
  /** All of standard output, and of standard error. */
  readonly printed: string;
  /** What was asked of the fake meanwhile. */
  readonly requests: readonly Recorded[];
  /** Calls of the API, git's transport apart. */
  readonly calls: number;
}

/**
 * Runs the Action as a runner does: a process of its own, in a checkout as actions/checkout leaves one
 * (`fetch-depth: 0`, no credentials), with the event's payload, `GITHUB_*`, inputs and files for its answers.
 */
export async function runAction(github: GitHub, options: ActionOptions): Promise<ActionRun> {
  await using temporary = options.machine === undefined ? await temporaryFolder() : null;
  const machine = options.machine ?? temporary?.path ?? "";
  const { event } = options;
  const { workspace, files, env } = await setUp(github, options, machine);
  const file = (name: string) => join(files, name);
  const first = github.requests.length;
  const { exit, printed } = await finished(workspace, env, options);
  Object.assign(event.run, { status: "completed", conclusion: exit === 0 ? "success" : "failure" });
  const requests = github.requests.slice(first);
  const outputs = readOutputs(readFileSync(file("output"), "utf8"));
  return {
    exit,
    outputs,
    get result() {
      return JSON.parse(outputs.result ?? "null") as Readonly<Record<string, unknown>>;
    },
    summary: readFileSync(file("summary"), "utf8"),
    ...readCommands(printed),
    printed,
    requests,
    calls: requests.filter(({ transport }) => transport !== "git").length,
  };
}

/** A job as a runner begins one: its checkout, its files, and its environment. */
export interface Job {
  readonly workspace: string;
  /** The folder with the event's payload, and the files that commands to the runner go to. */
  readonly files: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Makes a job ready to be run on a machine, which is a folder. */
export async function setUp(github: GitHub, options: ActionOptions, machine: string): Promise<Job> {
  const { event, inputs = {}, token = github.defaultToken } = options;
  const workspace = join(machine, "work");
  await checkOut(github, event, workspace, options.checkout === "shallow");
  const files = join(machine, "runner", String(Math.floor(performance.now() * 1000)));
  for (const folder of [files, join(machine, "home"), join(machine, "home/tmp")]) {
    await mkdir(folder, { recursive: true });
  }
  const file = (name: string) => join(files, name);
  await writeFile(file("event.json"), JSON.stringify(event.payload));
  for (const name of ["output", "summary", "state", "env", "path"]) await writeFile(file(name), "");
  const env = {
    ...cliEnvironment(join(machine, "home")),
    ...event.env,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_STATE: file("state"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    RUNNER_TEMP: files,
    RUNNER_OS: "Linux",
    ...Object.fromEntries(
      Object.entries({ token, ...defaults, ...inputs }).map(([name, value]) => [variableOf(name), value]),
    ),
    ...options.env,
  };
  return { workspace, files, env };
}

/** What action.yml says where a workflow says nothing. */
const defaults = {
  "pull-request": "when-refused",
  "dry-run": "false",
  "deployed-branch": "deployed",
  watch: "false",
} as const;

/** As actions/checkout with `fetch-depth: 0` and `persist-credentials: false` leaves it. */
async function checkOut(
  github: GitHub,
  { env }: WorkflowEvent,
  workspace: string,
  isShallow: boolean,
): Promise<void> {
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  const { GITHUB_REF: ref = "", GITHUB_SHA: sha = "" } = env;
  const git = (...args: readonly string[]) => sh(workspace, ...args);
  await beginCheckout(workspace, `${github.serverUrl}/${github.name}`);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const here = ref.replace(/^refs\/pull\//, "refs/remotes/pull/");
  const wanted = branch === undefined && !ref.startsWith("refs/tags/") ? [`+${sha}:${here}`] : [];
  // The transport is the runner's and not what is tested: the remote's own address is asked by the Action alone.
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*", ...wanted];
  const one = [`+${sha}:${branch === undefined ? here : `refs/remotes/origin/${branch}`}`];
  const what = isShallow ? ["--depth=1", `file://${github.path}`, ...one] : [github.path, ...all];
  await git("fetch", "--quiet", "--no-tags", ...what);
  if (branch !== undefined)
    await git("checkout", "--quiet", "--force", "-B", branch, `refs/remotes/origin/${branch}`);
  else await git("checkout", "--quiet", "--force", "--detach", sha);
}

async function finished(
  cwd: string,
  env: Readonly<Record<string, string>>,
  { timeout = 90_000, started }: ActionOptions,
): Promise<{ readonly exit: number | null; readonly printed: string }> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [actionPath], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    const printed = () => Buffer.concat(chunks).toString("utf8");
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the Action took longer than ${timeout} ms:\n${printed()}`));
    }, timeout);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (exit) => {
      clearTimeout(timer);
      resolve({ exit, printed: printed() });
    });
    started?.(child);
  });
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}

/** Takes the lines apart as the runner does: white space before a command does not matter to it. */
function readCommands(printed: string): Pick<ActionRun, "annotations" | "masks" | "log"> {
  const annotations: LoggedAnnotation[] = [];
  const masks: string[] = [];
  const log: string[] = [];
  for (const line of printed.split(/\r\n|\r|\n/)) {
    const [, command, properties = "", data = ""] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (command === undefined) {
      if (line.includes("##[")) throw new Error(`a line that a runner may obey: ${line}`);
      log.push(line);
    } else if (command === "add-mask") masks.push(unescaped(data));
    else if (["error", "warning", "notice"].includes(command)) {
      const values = new Map(properties.split(",").map((pair) => pair.split("=") as [string, string]));
      const text = (name: string) => unescaped(values.get(name) ?? "");
      annotations.push({
        level: command,
        title: text("title"),
        file: text("file") || undefined,
        line: Number(text("line")) || undefined,
        message: unescaped(data),
      });
    } else throw new Error(`no command that the Action has any business with: ${line}`);
  }
  return { annotations, masks, log: log.join("\n") };
}

function unescaped(text: string): string {
  return text
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%0A", "\n")
    .replaceAll("%0D", "\r")
    .replaceAll("%25", "%");
}

/** Whether the Action that tests start is there: `npm run build` makes it. */
export const hasAction = existsSync(actionPath);
