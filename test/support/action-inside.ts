import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { enter } from "../../src/action/door.ts";
import type { Runner } from "../../src/action/runner.ts";
import type { Limits } from "../../src/github/client.ts";
import { type ActionOptions, type ActionRun, type LoggedAnnotation, setUp } from "./action.ts";
import { temporaryFolder } from "./git.ts";
import type { GitHub } from "./github/github.ts";

export interface InsideOptions extends Omit<ActionOptions, "started" | "timeout"> {
  readonly now?: () => Date;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

const entry = fileURLToPath(new URL("../../src/action.ts", import.meta.url));

/** No answer is waited for long, and a second of waiting is none. */
export const hasty: Partial<Limits> = { second: 5, attempt: 1_500 };

/**
 * The Action without a process of its own: the same door with another runner behind it, for what takes many runs or
 * a clock of its own. What it starts is as real as ever.
 */
export async function runInside(github: GitHub, options: InsideOptions): Promise<ActionRun> {
  await using temporary = options.machine === undefined ? await temporaryFolder() : null;
  const { workspace, env } = await setUp(github, options, options.machine ?? temporary?.path ?? "");
  const log: string[] = [];
  const masks: string[] = [];
  const annotations: LoggedAnnotation[] = [];
  let outputs: Readonly<Record<string, string>> = {};
  let summary = "";
  const runner: Runner = {
    log: (text) => void log.push(text),
    mask: (secret) => void masks.push(secret),
    annotate: ({ level, title, file, line, message }) =>
      void annotations.push({ level, title, file, line, message }),
    outputs: (values) => {
      outputs = values;
    },
    summary: async (markdown) => {
      summary += markdown;
    },
  };
  const first = github.requests.length;
  const exit = await enter({
    env,
    cwd: workspace,
    entry,
    runner,
    now: options.now ?? (() => new Date()),
    signal: options.signal ?? new AbortController().signal,
    progress: () => {},
    readFile: (path) => readFile(path, "utf8"),
    limits: options.limits ?? hasty,
  });
  Object.assign(options.event.run, { status: "completed", conclusion: exit === 0 ? "success" : "failure" });
  const requests = github.requests.slice(first);
  const said = annotations.map(({ level, message }) => `::${level}::${message}`);
  return {
    exit,
    outputs,
    get result() {
      return JSON.parse(outputs.result ?? "null") as Readonly<Record<string, unknown>>;
    },
    summary,
    annotations,
    masks,
    log: log.join("\n"),
    printed: [...log, ...said].join("\n"),
    requests,
    calls: requests.filter(({ transport }) => transport !== "git").length,
  };
}
