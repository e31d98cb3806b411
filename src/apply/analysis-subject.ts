import type { DeploymentId } from "../model/deployment.ts";
import type { ContractDrift } from "../model/drift.ts";
import type { Environment } from "../model/environment.ts";
import type { Release } from "../model/release.ts";
import type { Health } from "../model/server.ts";
import type { Live, VariantId } from "../model/variant.ts";

/** What people have written about how a server is looked at. */
export interface AnalysisSetting {
  readonly health: Health | undefined;
  /** How it was looked at until this very change: then it must be found well by each. */
  readonly formerHealth?: readonly Health[];
  /** Says where things are; the wished one, or the one in force where the environment is wished no more. */
  readonly policy: Environment | undefined;
  /** Each names analyses, and says what they are; without any there is the server's own probe. */
  readonly policies: readonly Environment[];
}

export interface AnalysisSubject extends AnalysisSetting {
  readonly id: DeploymentId;
  readonly live: Live;
  readonly variants: readonly VariantId[];
  /** What was stable before; null where there was nothing. */
  readonly stable: VariantId | null;
  readonly releases: ReadonlyMap<string, Release>;
  /** What was known to have another contract than the reviewed one before. */
  readonly drift?: readonly ContractDrift[] | undefined;
}
