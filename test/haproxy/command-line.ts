import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliEnvironment } from "../support/cli.ts";

const program = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
}

/** The command line as a process of its own, from its sources; killed after so many milliseconds where they are said. */
export async function commandLine(root: string, args: readonly string[], killAfter?: number): Promise<Ended> {
  const home = join(root, "../home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const child = spawn(process.execPath, ["--no-warnings", program, ...args], {
    cwd: root,
    env: cliEnvironment(home),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [exit, signal] = await once(child, "exit");
  clearTimeout(timer);
  return { exit, signal, text };
}
