import { spawn } from "node:child_process";
import { constants } from "node:os";

export type LaunchEnding =
  | { readonly kind: "ended"; readonly status: number }
  /** It never ran: `ENOENT`, `EACCES`, ... */
  | { readonly kind: "not-started"; readonly code: string };

const signals = [
  ...["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"],
  ...["SIGUSR2", "SIGWINCH", "SIGCONT"],
] as readonly NodeJS.Signals[];

/**
 * Runs a program in our place: our standard streams are its own, signals to us are for it, its end is ours.
 * Its status is the program's, or 128 and the number of the signal that ended it. `atTerminal`: our standard
 * input is one.
 */
export async function launch(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  atTerminal: boolean,
): Promise<LaunchEnding> {
  const child = spawn(command, [...args], { env: { ...env }, stdio: "inherit", windowsHide: true });
  // At a terminal the whole group gets the interruption; once more would mean "at once" to many servers.
  const forward = (signal: NodeJS.Signals): void => {
    if (!(atTerminal && (signal === "SIGINT" || signal === "SIGQUIT"))) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  try {
    return await new Promise((settle) => {
      child.once("exit", (code, signal) => {
        settle({ kind: "ended", status: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
      });
      child.once("error", (error: NodeJS.ErrnoException) => {
        if (child.pid === undefined) settle({ kind: "not-started", code: error.code ?? "unknown" });
      });
    });
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
