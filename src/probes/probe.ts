import type { Contract } from "../contract/contract.ts";
import type { Release, Remote } from "../model/release.ts";
import type { Health } from "../model/server.ts";

/** What a probe starts or connects to. */
export interface ProbeInput {
  readonly release: Release;
  readonly variables: Readonly<Record<string, string>>;
  /** Values by variable name, from the environment of the run; never logged. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Absolute path of the clone's root: what `./` in a start command is resolved against. */
  readonly root: string;
  readonly health: Health;
  /** Where the variant itself answers, as `addressOf` of the targets says; then nothing is started. */
  readonly address?: Remote;
  /** Of an http probe: the health address, with nothing left to fill in. */
  readonly url?: string;
  readonly signal?: AbortSignal;
  /** What was reviewed, where the caller has it at hand: a drift is then told as a comparison. */
  readonly reviewed?: Contract;
  /** Installs packages anew, as a client that never had them: what they depend on may be another by now. */
  readonly fresh?: boolean;
  /** Folder that packages are installed into; the user's cache folder by default. */
  readonly cache?: string;
  /** The run's own environment, for installers and for finding commands; the process's by default. Servers get none of it. */
  readonly env?: NodeJS.ProcessEnv;
}

/** `fail`: the server is bad. `error`: the probe itself could not be made (no network, no npm). */
export type ProbeOutcome =
  | {
      readonly outcome: "pass";
      readonly message: string;
      readonly contract: Contract;
      /** `modern` (2026-07-28 and later, `server/discover`) or `legacy` (`initialize`). */
      readonly era: string;
      /** Names of what had placeholders in place of values that nobody gave. */
      readonly placeholders?: readonly string[];
    }
  | {
      readonly outcome: "fail" | "error" | "inconclusive";
      readonly message: string;
      /** The rule this breaks, where it is not just `probe/failed` or `probe/error`. */
      readonly rule?: string;
      /** No repetition can change it. */
      readonly final?: boolean;
      /** What was found, where the lists came through and differ from what was reviewed. */
      readonly contract?: Contract;
      /** As of what passed. */
      readonly placeholders?: readonly string[];
    };

/** What a run needs of it. */
export type ProbeVerdict = Pick<ProbeOutcome, "outcome" | "message"> & {
  readonly rule?: string;
  /** What was found, where the lists came through. */
  readonly contract?: Contract;
  /** What was reviewed, where it was at hand to compare it with. */
  readonly reviewed?: Contract;
  /** Names of what had placeholders in place of values that nobody gave. */
  readonly placeholders?: readonly string[];
};

export type Probe = (input: ProbeInput) => Promise<ProbeOutcome>;
