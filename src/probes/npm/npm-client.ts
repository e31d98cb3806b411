import { spawn } from "node:child_process";
import { lastWords } from "../redaction.ts";

export interface NpmOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Milliseconds after which it is ended. */
  readonly timeout: number;
}

export type NpmResult =
  | { readonly ok: true; readonly stdout: string }
  /** `code` is npm's own, such as `E404` or `ETARGET`, or `TIMEOUT`, `STOPPED`, `ENOENT`. */
  | { readonly ok: false; readonly code: string; readonly message: string };

const mostOutput = 16 * 1024 * 1024;

/** Runs the user's npm, with its configuration, by an argument array. Never rejects. */
export function npm(args: readonly string[], options: NpmOptions): Promise<NpmResult> {
  return new Promise((resolve) => {
    const child = spawn("npm", [...args], {
      cwd: options.cwd,
      env: { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let ended: "TIMEOUT" | "STOPPED" | "FLOOD" | undefined;
    const end = (why: typeof ended) => {
      ended ??= why;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 2000).unref();
    };
    const timer = setTimeout(() => end("TIMEOUT"), options.timeout);
    const stop = () => end("STOPPED");
    if (options.signal?.aborted) stop();
    options.signal?.addEventListener("abort", stop, { once: true });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (stdout.length + text.length > mostOutput) end("FLOOD");
      else stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-16_384);
    });
    const settle = (result: NpmResult) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve(result);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      settle({
        ok: false,
        code: error.code ?? "unknown",
        message: `npm could not be started: ${error.code}`,
      });
    });
    child.once("close", (code, signal) => {
      if (code === 0 && ended === undefined) settle({ ok: true, stdout });
      else settle(failure(ended, stdout, stderr, code ?? signal));
    });
  });
}

function failure(
  ended: "TIMEOUT" | "STOPPED" | "FLOOD" | undefined,
  stdout: string,
  stderr: string,
  status: number | string | null,
): NpmResult {
  if (ended === "TIMEOUT") return { ok: false, code: ended, message: "npm did not answer in time" };
  if (ended === "STOPPED") return { ok: false, code: ended, message: "npm was stopped" };
  if (ended === "FLOOD") return { ok: false, code: ended, message: "npm answered more than 16 MiB" };
  const code = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
  const words = lastWords(firstErrors(stderr), (text) => text);
  return { ok: false, code, message: `npm ended with ${status} (${code})${words ? `: ${words}` : ""}` };
}

/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
  return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}

function jsonCode(stdout: string): string | undefined {
  return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}
