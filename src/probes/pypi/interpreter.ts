import { tmpdir } from "node:os";
import { isAbsolute } from "node:path";
import { runTool } from "../tool.ts";
import { uv } from "./uv.ts";

export interface InterpreterOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * Absolute path of a Python on this machine, by uv where it is installed, else by the search path. `range`: `>=3.10`.
 * Undefined where there is none that fits.
 */
export async function findPython(
  range: string | undefined,
  { env, signal }: InterpreterOptions,
): Promise<string | undefined> {
  const tool = { cwd: tmpdir(), env, timeout: 60_000, ...(signal ? { signal } : {}) };
  const wanted = range === undefined ? [] : ["--", range];
  const found = await uv(["python", "find", "--no-project", "--system", ...wanted], tool);
  const path = found.ok ? found.stdout.trim() : "";
  if (isAbsolute(path)) return path;
  if (!found.ok && found.code !== "ENOENT" && range !== undefined) return undefined;
  for (const name of process.platform === "win32" ? ["python"] : ["python3", "python"]) {
    const asked = await runTool(name, ["-I", "-c", "import sys; print(sys.executable)"], tool);
    const executable = asked.ok ? asked.stdout.trim() : "";
    if (isAbsolute(executable)) return executable;
  }
  return undefined;
}
