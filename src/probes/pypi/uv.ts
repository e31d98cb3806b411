import { plain } from "../../model/text.ts";
import { runTool, type ToolOptions } from "../tool.ts";

export type UvResult =
  | { readonly ok: true; readonly stdout: string }
  /** `words`: all that it said, with what it may have said of credentials taken out. */
  | { readonly ok: false; readonly code: string; readonly message: string; readonly words: string };

/** What would make it install into another place, other archives than asked for, or unchecked ones. */
const foreign: readonly string[] = [
  ...[
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "UV_SYSTEM_PYTHON",
    "UV_PROJECT_ENVIRONMENT",
    "UV_BREAK_SYSTEM_PACKAGES",
  ],
  ...["UV_NO_VERIFY_HASHES", "UV_REQUIRE_HASHES", "UV_NO_BINARY", "UV_NO_BINARY_PACKAGE"],
  ...["UV_NO_BUILD_ISOLATION", "UV_COMPILE_BYTECODE", "UV_LINK_MODE", "UV_WORKING_DIR", "UV_PROJECT"],
  ...["PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP"],
];

/** Runs the user's uv, which finds its index by their configuration. Never rejects. */
export async function uv(args: readonly string[], options: ToolOptions): Promise<UvResult> {
  const kept = Object.entries(options.env).filter(([name]) => !foreign.includes(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1", UV_NO_PROGRESS: "1" };
  const result = await runTool("uv", args, { ...options, env });
  if (result.ok) return result;
  const words = withoutCredentials(result.stderr);
  return { ok: false, code: result.code, message: messageOf(result.code, words), words };
}

function messageOf(code: string, words: string): string {
  switch (code) {
    case "ENOENT":
      return "uv is not installed here, which installs Python packages";
    case "TIMEOUT":
      return "uv did not answer in time";
    case "STOPPED":
      return "uv was stopped";
    case "EXIT":
      return `uv failed: ${reason(words)}`;
    default:
      return `uv could not be run (${code})`;
  }
}

/** uv says what failed first and what caused it below; the deepest cause says most. */
function reason(words: string): string {
  const lines = words.split("\n").map((line) => plain(line));
  const of = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(-1);
  return (
    of(/^(?:cause|Caused by|╰─▶): (.+)$/i) ??
    of(/^(?:error|×):? (.+)$/i) ??
    lines.find(Boolean) ??
    "it does not say why"
  );
}

function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi, "$1");
}
