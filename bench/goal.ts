import type { Size } from "./content.ts";

export interface RepositoryOf {
  readonly size: Size;
  /** Absolute path of a clone with `main` checked out. */
  readonly folder: string;
}

/** What a goal is measured with. */
export interface Setting {
  /** Rounds of what takes seconds. */
  readonly rounds: number;
  /** Rounds of what takes milliseconds. */
  readonly shortRounds: number;
  readonly small: RepositoryOf;
  readonly middle: RepositoryOf;
  /** With `--quick`, the middle one stands in for it. */
  readonly large: RepositoryOf;
  /** The built command line. */
  readonly cli: string;
  /** The built Action. */
  readonly action: string;
  /** Folder with copies of other Actions, `OWNER+NAME` each; undefined: there are none. */
  readonly peers: string | undefined;
  /** Folder of the schemas. */
  readonly schemas: string;
}

/** One line of the table. */
export interface Measurement {
  readonly what: string;
  /** At most this; null: for information. */
  readonly limit: number | null;
  /** Null: it was skipped, and `detail` says why. */
  readonly ratio: number | null;
  /** Both sides in words, with their units. */
  readonly detail: string;
}

export interface Goal {
  readonly number: number;
  readonly title: string;
  readonly measure: (setting: Setting) => Promise<readonly Measurement[]>;
}

/** A line from two sides in milliseconds. */
export function compared(
  what: string,
  limit: number | null,
  ours: number,
  reference: number,
  than: string,
): Measurement {
  return { what, limit, ratio: ours / reference, detail: `${shown(ours)} to ${shown(reference)} of ${than}` };
}

export function shown(milliseconds: number): string {
  return milliseconds >= 1_000
    ? `${(milliseconds / 1_000).toFixed(2)} s`
    : `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
}
