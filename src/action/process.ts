import type { Limits } from "../github/client.ts";
import type { Runner } from "./runner.ts";

/** The process, as the door needs it. */
export interface Process {
  /** As the runner made it, inputs and tokens included. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the workspace: where the repository is checked out. */
  readonly cwd: string;
  /** Absolute path of the file that was started. */
  readonly entry: string;
  readonly runner: Runner;
  readonly now: () => Date;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Says what is being done now, where that takes over a second; undefined: nothing that is worth a word. */
  readonly progress: (doing: string | undefined) => void;
  readonly readFile: (path: string) => Promise<string>;
  /** How patient it is with GitHub; the client's own measure by default. */
  readonly limits?: Partial<Limits>;
}
