import { type Bump, bumps, type SemverMode } from "../model/semver.ts";
import { printable } from "../model/text.ts";
import type { ContractComparison } from "./change.ts";
import {
  baseOf,
  breakingBump,
  bumpBetween,
  bumped,
  greatest,
  honestVersion,
  nextVersion,
  requiredBump,
  versionBefore,
} from "./semver.ts";
import { summarizeComparison } from "./summary.ts";

/** A commit by what its message says of it (Conventional Commits). */
export interface SuggestedCommit {
  readonly commit: string;
  readonly kind: "breaking" | "feat" | "fix" | "other";
  /** On one line. */
  readonly summary: string;
}

/** What is known of what comes next. */
export interface Progress {
  /** The version that it comes after; null: nothing is released yet. */
  readonly from: string | null;
  /** All versions that are out. */
  readonly released: ReadonlySet<string>;
  /** With the version that `comparedWith` names. Null: the new contract, or the old one, is not known. */
  readonly comparison: ContractComparison | null;
  readonly mode: SemverMode;
  /** Newest first, since `since` (a tag or a commit); null: not known. */
  readonly commits: {
    readonly since: string | null;
    readonly list: readonly SuggestedCommit[];
    readonly complete: boolean;
  } | null;
  /** `beta`: a pre-release of that name. */
  readonly pre?: string | undefined;
}

/** One reason for a number. */
export interface SuggestionReason {
  readonly of: "contract" | "commits" | "line" | "pre-release" | "first" | "nothing";
  /** What it asks for by itself. */
  readonly bump: Bump;
  /** On one line. */
  readonly text: string;
}

export interface Suggestion {
  /** Null: nothing changed, and there is nothing to release. */
  readonly version: string | null;
  readonly bump: Bump;
  /** The number, should what cannot be decided break clients after all; null where nothing is undecided. */
  readonly ifBreaking: string | null;
  readonly reasons: readonly SuggestionReason[];
}

/** The version whose promises the next one is held to: of a pre-release, those of the version before what it leads to. */
export function comparedWith(from: string, released: ReadonlySet<string>): string {
  return from.includes("-") ? (versionBefore(from, released) ?? from) : from;
}

/** The next version, and why: the greatest of what the contract and the commits ask for. */
export function suggest(progress: Progress): Suggestion {
  const { from, released, pre, commits, comparison } = progress;
  if (from === null) {
    const version = nextVersion("0.0.0", "minor", { released, pre });
    const text = "nothing is released yet: below 1.0.0 clients expect every minor version to break them";
    return { version, bump: "minor", ifBreaking: null, reasons: [{ of: "first", bump: "minor", text }] };
  }
  // The contract alone decides by the mode; without one, numbers must still be found.
  const mode = progress.mode === "off" ? "semver" : progress.mode;
  const before = comparedWith(from, released);
  const reasons = [
    ...(comparison ? [ofContract(comparison, mode, before)] : []),
    ...(commits ? [ofCommits(commits, from)] : []),
  ];
  const isKnown = comparison !== null || commits !== null;
  const needed = greatest(reasons.map(({ bump }) => bump));
  const isPre = from.includes("-");
  if (isKnown && needed === "none" && !isPre) {
    return { version: null, bump: "none", ifBreaking: null, reasons };
  }
  // What a pre-release leads to is not out yet: whatever changed since belongs to it, as far as its number says so.
  const isFinishing =
    isPre && (before === from || bumps.indexOf(needed) <= bumps.indexOf(bumpBetween(before, from)));
  const start = isFinishing ? from : before;
  const wanted = isFinishing ? "none" : needed === "none" ? "patch" : needed;
  // Where later versions are out, a line takes nothing more than patches, whatever they would have to be called.
  const honest = isFinishing ? "" : honestVersion(start, wanted, { released, pre });
  const bump = honest === null ? "patch" : wanted;
  const version = nextVersion(start, bump, { released, pre });
  const undecided = comparison?.changes.filter((change) => change.class === "unknown").length ?? 0;
  const worse = breakingBump(start);
  const couldBreak = undecided > 0 && !isFinishing && bumps.indexOf(bump) < bumps.indexOf(worse);
  return {
    version,
    bump,
    ifBreaking: couldBreak ? nextVersion(start, worse, { released, pre }) : null,
    reasons: [
      ...reasons,
      ...(isKnown ? [] : [nothingKnown]),
      ...onTheWay({ from, start, version, wanted, bump, pre, released }),
      ...(couldBreak ? [ifItBreaks(undecided, nextVersion(start, worse, { released, pre }))] : []),
    ],
  };
}

const nothingKnown: SuggestionReason = {
  of: "nothing",
  bump: "patch",
  text: "nothing is known of what changed: give the new contract with --contract FILE, or the commits with --source DIR",
};

function ofContract(comparison: ContractComparison, mode: SemverMode, from: string): SuggestionReason {
  const bump = requiredBump(comparison, mode, from);
  const text =
    bump === "none"
      ? `the contract is the same as ${from}'s`
      : `${bump}: since ${from} ${summarizeComparison(comparison)}`;
  return { of: "contract", bump, text: printable(text, 400) };
}

function ofCommits(
  { list, since, complete }: NonNullable<Progress["commits"]>,
  from: string,
): SuggestionReason {
  const where = since === null ? "from the beginning" : `since ${since}`;
  if (list.length === 0) {
    const text = complete ? `no commit ${where}` : `no commit is known ${where}: this clone is shallow`;
    return { of: "commits", bump: complete ? "none" : "patch", text };
  }
  const bump = greatest(list.map(({ kind }) => bumpOf(kind, from)));
  const kinds = ["breaking", "feat", "fix", "other"] as const;
  const counted = kinds.flatMap((kind) => {
    const many = list.filter((commit) => commit.kind === kind).length;
    return many === 0 ? [] : [`${many} ${kind}`];
  });
  const decisive = list.find(({ kind }) => bumpOf(kind, from) === bump);
  const first = decisive ? `, first of all ${decisive.commit.slice(0, 7)} ${decisive.summary}` : "";
  const more = complete ? "" : ", and more that this clone does not have";
  const noun = list.length === 1 ? "commit" : "commits";
  const text = `${bump}: ${list.length} ${noun} ${where} (${counted.join(", ")})${first}${more}`;
  return { of: "commits", bump, text: printable(text, 400) };
}

function bumpOf(kind: SuggestedCommit["kind"], from: string): Bump {
  if (kind === "breaking") return breakingBump(from);
  return kind === "feat" && !from.startsWith("0.") ? "minor" : "patch";
}

interface Way {
  readonly from: string;
  /** What is counted on from; another than `from` where that is a pre-release whose number promises too much. */
  readonly start: string;
  readonly version: string;
  /** What the reasons ask for, and what the line has room for. */
  readonly wanted: Bump;
  readonly bump: Bump;
  readonly pre: string | undefined;
  readonly released: ReadonlySet<string>;
}

/** Why it is not simply the next number. */
function onTheWay({ from, start, version, wanted, bump, pre, released }: Way): readonly SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  if (start !== from) {
    const text = `${from} leads to ${baseOf(from)}, and after ${start} that is no ${wanted} version`;
    reasons.push({ of: "pre-release", bump: wanted, text });
  } else if (from.includes("-")) {
    const what = pre === undefined ? `finishes it` : `is the next one of ${baseOf(from)}`;
    const text = `${from} is a pre-release: ${version} ${what}, and what changed since belongs to it`;
    reasons.push({ of: "pre-release", bump: "none", text });
  }
  const next = bumped(start, wanted);
  if (bump !== wanted) {
    const above = nextVersion(start, wanted, { released });
    const text = `${next} is out already, and the line of ${start} takes nothing more than patches: what ${version} brings beyond that must be acknowledged, or be released as ${above} on top of ${versionBefore(above, released)}`;
    reasons.push({ of: "line", bump: wanted, text });
  } else if (baseOf(version) !== next) {
    reasons.push({ of: "line", bump, text: `${next} is out already` });
  }
  return reasons;
}

function ifItBreaks(undecided: number, version: string): SuggestionReason {
  const what = undecided === 1 ? "1 change" : `${undecided} changes`;
  const text = `${what} cannot be decided: should one break clients, it is ${version}`;
  return { of: "contract", bump: "none", text };
}
