import { spawn } from "node:child_process";
import type { Milliseconds } from "../model/duration.ts";

export interface ToolOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** After which it is ended. */
  readonly timeout: Milliseconds;
}

export type ToolResult =
  | { readonly ok: true; readonly stdout: string }
  | {
      readonly ok: false;
      /** `EXIT`: by itself, with `status`. `ENOENT`, `EACCES`, ...: it could not be started at all. */
      readonly code: string;
      readonly status: number | NodeJS.Signals | null;
      readonly stdout: string;
      /** The last 16 KiB of standard error. */
      readonly stderr: string;
    };

const mostOutput = 16 * 1024 * 1024;

/** Runs a tool of the user's, such as npm or uv, by an argument array. Never rejects. */
export function runTool(program: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: options.env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
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
    const settle = (result: ToolResult) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve(result);
    };
    const fail = (code: string, status: number | NodeJS.Signals | null) =>
      settle({ ok: false, code, status, stdout, stderr });
    child.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? "unknown", null));
    child.once("close", (code, signal) => {
      if (code === 0 && ended === undefined) settle({ ok: true, stdout });
      else fail(ended ?? "EXIT", code ?? signal);
    });
  });
}
