/**
 * What the last look at something that is live came to. `not-captured`: its release has no contract to compare with.
 * `undecided`: it could not be asked, or not be told. `not-live`: there was nothing to look at.
 */
export type ProbeNoteOutcome = "as-reviewed" | "drifted" | "not-captured" | "undecided" | "bad" | "not-live";

/** When a deployment was last looked at after its rollout, and what was seen. */
export interface ProbeNote {
  /** ISO instant. */
  readonly at: string;
  /** Of the status that was looked at: of a later one it says nothing. */
  readonly revision: number;
  readonly outcome: ProbeNoteOutcome;
  /** In words, where it is not as reviewed. */
  readonly message?: string;
}

/** By server: all of one environment, in one file, so that finding what is due reads no status of what is not. */
export type ProbeNotes = ReadonlyMap<string, ProbeNote>;
