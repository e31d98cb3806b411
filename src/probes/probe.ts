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
  /** Folder that packages are installed into; the user's cache folder by default. */
  readonly cache?: string;
}

/** `fail`: the server is bad. `error`: the probe itself could not be made (no network, no npm). */
export type ProbeOutcome =
  | {
      readonly outcome: "pass";
      readonly message: string;
      readonly contract: Contract;
      /** `modern` (2026-07-28 and later, `server/discover`) or `legacy` (`initialize`). */
      readonly era: string;
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
    };

/** What is kept of it. */
export type ProbeVerdict = Pick<ProbeOutcome, "outcome" | "message">;

export type Probe = (input: ProbeInput) => Promise<ProbeOutcome>;
