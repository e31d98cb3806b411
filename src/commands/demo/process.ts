import { spawn } from "node:child_process";

/** How a command of the demo ended. */
export interface Ran {
  /** Null where a signal ended it. */
  readonly exit: number | null;
  readonly stdout: string;
  /** Without the lines that only told of progress. */
  readonly stderr: string;
  /** Milliseconds. */
  readonly duration: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly progress: (doing: string) => void;
}

/** What a command may take to end in an orderly way before it is killed, in milliseconds. */
const grace = 5_000;

/**
 * Runs a program by an argument array to its end. Aborted, it asks the program to end and waits until it has,
 * so that nothing is left behind; rejects with the signal's reason then, and where it cannot be started.
 */
export function runProcess(command: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { signal } = options;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const stop = () => {
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), grace).unref();
    };
    const leave = () => child.kill("SIGTERM");
    signal.addEventListener("abort", stop, { once: true });
    process.once("exit", leave);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      const doing = text.split("\n").findLast((line) => line.startsWith(progressSign));
      if (doing !== undefined) options.progress(doing.slice(progressSign.length));
    });
    const settle = () => {
      signal.removeEventListener("abort", stop);
      process.removeListener("exit", leave);
    };
    child.once("error", (error) => {
      settle();
      reject(new Error(`${command} could not be started: ${error.message}`, { cause: error }));
    });
    child.once("close", (exit) => {
      settle();
      if (signal.aborted) return reject(signal.reason);
      const said = stderr.split("\n").filter((line) => !line.startsWith(progressSign));
      resolve({ exit, stdout, stderr: said.join("\n"), duration: Math.round(performance.now() - begin) });
    });
  });
}

/** How the command line begins a line that tells what it is doing, where stderr is no terminal. */
const progressSign = "… ";
