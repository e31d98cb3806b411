import { lastWords } from "../redaction.ts";
import { runTool, type ToolOptions, type ToolResult } from "../tool.ts";

export type NpmOptions = ToolOptions;

export type NpmResult =
  | { readonly ok: true; readonly stdout: string }
  /** `code` is npm's own, such as `E404` or `ETARGET`, or `TIMEOUT`, `STOPPED`, `ENOENT`. */
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Runs the user's npm, with its configuration. Never rejects. */
export async function npm(args: readonly string[], options: NpmOptions): Promise<NpmResult> {
  const env = { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" };
  const result = await runTool("npm", args, { ...options, env });
  return result.ok ? result : failure(result);
}

function failure({ code, status, stdout, stderr }: ToolResult & { readonly ok: false }): NpmResult {
  if (code === "TIMEOUT") return { ok: false, code, message: "npm did not answer in time" };
  if (code === "STOPPED") return { ok: false, code, message: "npm was stopped" };
  if (code === "FLOOD") return { ok: false, code, message: "npm answered more than 16 MiB" };
  if (code !== "EXIT") return { ok: false, code, message: `npm could not be started: ${code}` };
  const own = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
  const words = lastWords(firstErrors(stderr), (text) => text);
  return { ok: false, code: own, message: `npm ended with ${status} (${own})${words ? `: ${words}` : ""}` };
}

/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
  return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}

function jsonCode(stdout: string): string | undefined {
  return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}
