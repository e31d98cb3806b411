import type { Contract } from "../contract/contract.ts";
import type { Release } from "../model/release.ts";
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
  readonly signal?: AbortSignal;
}

/** `fail`: the server is bad. `error`: the probe itself could not be made (no network, no npm). */
export type ProbeOutcome =
  | { readonly outcome: "pass"; readonly message: string; readonly contract: Contract; readonly era: string }
  | { readonly outcome: "fail" | "error" | "inconclusive"; readonly message: string };

export type Probe = (input: ProbeInput) => Promise<ProbeOutcome>;
