import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Finding } from "../../model/finding.ts";
import type { ReleaseResult } from "../release.ts";
import type { Compared } from "./compared.ts";

/** What goes with the release. */
export type Going = "files" | "folder" | "commit" | "pull-request";

export interface Landed {
  readonly branch: string;
  readonly done: DesiredCommit;
}

/** What became of one `headgate release`. */
export interface ReleaseRun {
  readonly outcome: ReleaseResult["outcome"];
  readonly findings: readonly Finding[];
  /** Empty where nobody could tell. */
  readonly server: string;
  readonly version: string;
  readonly tag: string | null;
  readonly going: Going;
  readonly dryRun: boolean;
  readonly made: ReleaseResult | null;
  /** What was written or added, or would have been, from the convention's folder. */
  readonly files: readonly string[];
  readonly isSigned: boolean;
  readonly compared: Compared | null;
  /** The repository that it goes to, as it was named; null: the one that the command is run in. */
  readonly target: string | null;
  /** Whether the same is asked for already, by an earlier run. */
  readonly isProposed: boolean;
  readonly landed: Landed | null;
  /** Where it is to become blue at once. */
  readonly environment: string | null;
  readonly deployment: (Landed & { readonly environment: string }) | null;
}
