/**
 * How strictly the number of a version is held to the contract. `warn`: says so and lets it pass. `semver`: what
 * cannot be decided is only pointed out. `strict`: that counts as breaking, and so do hints that steer a model as additions.
 */
export type SemverMode = "off" | "warn" | "semver" | "strict";

/** From the most lenient on. */
export const semverModes = ["off", "warn", "semver", "strict"] as const satisfies readonly SemverMode[];

/** Which number of MAJOR.MINOR.PATCH moves; `none`: only the pre-release, or nothing. */
export type Bump = "none" | "patch" | "minor" | "major";

/** From the least on. */
export const bumps = ["none", "patch", "minor", "major"] as const satisfies readonly Bump[];

/** One change of a contract that a version's number does not tell. */
export interface SemverCause {
  /** JSON pointer into the contract, with names in place of indexes. */
  readonly pointer: string;
  readonly class: "breaking" | "unknown" | "additive" | "documentation";
  /** One line for people. */
  readonly summary: string;
}

/** Whether a version's number tells what became of the contract since another version. */
export interface SemverJudgement {
  /** `exempt`: there is nothing to judge, and `why` says why. */
  readonly outcome: "exempt" | "pass" | "warn" | "fail";
  /** What is needed for certain; for `strict`, also for what cannot be decided. */
  readonly required: Bump;
  readonly actual: Bump;
  /** One line: `breaking changes need a major version, 1.4.0 → 1.5.0 is a minor one`. */
  readonly why: string;
  /** The lowest higher number that would be honest; null where this one is, or its line takes none any more. */
  readonly next: string | null;
  /** The highest version that is out and whose number says what became of the contract; absent where none is. */
  readonly out?: string;
  /** What needs more than the number tells, worst first; not cut. */
  readonly causes: readonly SemverCause[];
}

/** One judgement for each way to be judged. */
export type SemverJudgements = Readonly<Record<Exclude<SemverMode, "off">, SemverJudgement>>;

/** Two contracts that were, or could not be, compared: what a rule is told of a version that comes. */
export type ContractEvidence =
  | {
      readonly kind: "compared";
      readonly from: string;
      readonly to: string;
      readonly contracts: ContractPair;
      readonly judgements: SemverJudgements;
      /** The same without the changes that the version's acknowledgement is of, where it is of another pair. */
      readonly beyondAcknowledged?: SemverJudgements;
    }
  | {
      readonly kind: "not-compared";
      /** Null: there is nothing that it could be compared with. */
      readonly from: string | null;
      readonly to: string;
      /** The versions whose contract was not recorded or cannot be read. */
      readonly missing: readonly MissingContract[];
    };

/** What the gates of one deployment are told of its versions' contracts. */
export interface DeploymentContracts {
  /** The stricter of what the server asks for now, and before the change that is judged. */
  readonly mode: SemverMode;
  /** By the version that comes, against the one that is stable there. */
  readonly byVersion: ReadonlyMap<string, ContractEvidence>;
}

export interface MissingContract {
  readonly version: string;
  /**
   * `not-recorded`: the release names none. `unreadable`: it names one that is not there, or is another.
   * `not-comparable`: it is there, and comparing it fails.
   */
  readonly why: "not-recorded" | "unreadable" | "not-comparable";
}

/** `sha256-` and 64 hexadecimal digits each. */
export interface ContractPair {
  readonly from: string;
  readonly to: string;
}

/** `servers/ID/acknowledgements/VERSION.yaml`: a deliberate exception, for exactly one change of the contract. */
export interface Acknowledgement {
  /** The version it is about: the file's name. */
  readonly version: string;
  readonly file: string;
  readonly from: string;
  readonly contracts: ContractPair;
  readonly reason: string;
  readonly by?: string;
  /** ISO date or instant after which it counts no more; absent: for ever, since that change never changes. */
  readonly until?: string;
}

/** The stricter of two modes. */
export function stricter(a: SemverMode, b: SemverMode): SemverMode {
  return semverModes.indexOf(a) >= semverModes.indexOf(b) ? a : b;
}
