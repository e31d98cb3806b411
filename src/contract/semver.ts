import {
  type Bump,
  bumps,
  type SemverCause,
  type SemverJudgement,
  type SemverMode,
} from "../model/semver.ts";
import { compareVersions } from "../model/traffic.ts";
import { parseVersion } from "../rules/versions/exact.ts";
import type { ContractChange, ContractComparison } from "./change.ts";

/**
 * What has to move in the number after `from`. Breaking: major; additive: minor; anything else: patch. Below 1.0.0
 * one less, as `^0.4.0` of every package manager means it: breaking minor, the rest patch. What cannot be decided
 * counts as breaking in `strict` and as nothing more than a change otherwise. `none` where nothing changed, or in `off`.
 */
export function requiredBump(comparison: ContractComparison, mode: SemverMode, from: string): Bump {
  if (mode === "off") return "none";
  return greatest(comparison.changes.map((change) => bumpFor(change, mode === "strict", from)));
}

/**
 * Whether the number of `to` tells what became of the contract since `from`. A pre-release counts as the version it
 * leads to (2.0.0-beta.1 as 2.0.0), and pre-releases of one version promise each other nothing. Going back is not judged.
 */
export function judge(
  from: string,
  to: string,
  comparison: ContractComparison,
  mode: SemverMode,
): SemverJudgement {
  const actual = bumpBetween(from, to);
  const required = requiredBump(comparison, mode, from);
  const exempt = exemption(from, to, mode);
  if (exempt !== undefined)
    return { outcome: "exempt", required, actual, why: exempt, next: null, causes: [] };
  const strict = mode === "strict";
  const certain = causesBeyond(comparison, actual, (change) => bumpFor(change, strict, from));
  const undecided = causesBeyond(comparison, actual, (change) => bumpFor(change, true, from), ["unknown"]);
  if (certain.length > 0) {
    const why = `${needs(certain, required, from)}, ${from} → ${to} ${moves(actual)}`;
    const outcome = mode === "warn" ? "warn" : "fail";
    return { outcome, required, actual, why, next: honest(from, to, required), causes: certain };
  }
  if (undecided.length > 0) {
    const breaking = breakingBump(from);
    const why = `${count(undecided.length, "change")} cannot be decided; should one break clients, this is ${article(breaking)} version, and ${from} → ${to} ${moves(actual)}`;
    return { outcome: "warn", required, actual, why, next: honest(from, to, breaking), causes: undecided };
  }
  const why =
    comparison.verdict === "none" ? "the contract is the same" : tells(comparison, actual, from, to);
  return { outcome: "pass", required, actual, why, next: null, causes: [] };
}

/** Which number moved from one version to a higher one, pre-releases counted as the version they lead to. */
export function bumpBetween(from: string, to: string): Bump {
  const [a, b] = [parseVersion(from), parseVersion(to)];
  if (!a || !b) return "none";
  if (a.major !== b.major) return "major";
  if (a.minor !== b.minor) return "minor";
  return a.patch === b.patch ? "none" : "patch";
}

/**
 * The version before on its own line: the highest lower one that was released and is no pre-release, so that 1.1.6
 * follows 1.1.5 though 1.2.0-beta.1 is out, and 1.3.0-search.4 follows what 1.3.0 would. A pre-release of another
 * version only where there is nothing else. Null: it is the first.
 */
export function versionBefore(version: string, released: Iterable<string>): string | null {
  const base = baseOf(version);
  if (base === undefined) return null;
  const lower = [...released]
    .filter(
      (other) => parseVersion(other) !== null && compareVersions(other, base) < 0 && baseOf(other) !== base,
    )
    .sort(compareVersions);
  return lower.filter((other) => !other.includes("-")).at(-1) ?? lower.at(-1) ?? null;
}

/** MAJOR.MINOR.PATCH of a version; undefined where it is none. */
export function baseOf(version: string): string | undefined {
  const parsed = parseVersion(version);
  return parsed ? `${parsed.major}.${parsed.minor}.${parsed.patch}` : undefined;
}

/** The number that a bump makes of a version, a pre-release counted as the version it leads to. */
export function bumped(from: string, bump: Bump): string {
  const version = parseVersion(from);
  if (!version) return from;
  const { major, minor, patch } = version;
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return `${major}.${minor}.${patch}`;
  }
}

/**
 * The lowest number after a bump that no final release has taken: where 1.5.0 is out, 1.6.0. A pre-release is
 * numbered on (`2.0.0-beta.3`), from 1.
 */
export function nextVersion(
  from: string,
  bump: Bump,
  { released, pre }: { readonly released: Iterable<string>; readonly pre?: string | undefined },
): string {
  const taken = [...released].filter((version) => parseVersion(version) !== null);
  const finals = new Set(taken.filter((version) => !version.includes("-")).map(baseOf));
  let next = bumped(from, bump);
  while (bump !== "none" && finals.has(next)) next = bumped(next, bump);
  if (pre === undefined) return next;
  const head = `${next}-${pre}.`;
  const numbers = taken.flatMap((version) => {
    const rest = version.startsWith(head) ? version.slice(head.length) : "";
    return /^\d{1,15}$/.test(rest) ? [Number(rest)] : [];
  });
  return `${head}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/**
 * The same, where it is honest: nothing but patches lies between the two that it would be compared with instead, or its
 * number says that all of that may be gone. Null on a line that takes nothing more than patches.
 */
export function honestVersion(
  from: string,
  bump: Bump,
  { released, pre }: { readonly released: ReadonlySet<string>; readonly pre?: string | undefined },
): string | null {
  const next = nextVersion(from, bump, { released, pre });
  const before = versionBefore(next, released);
  if (before === null || before === from || bumpBetween(from, before) === "patch") return next;
  return bumps.indexOf(bumpBetween(before, next)) >= bumps.indexOf(breakingBump(before)) ? next : null;
}

/** The greater of several; `none` where there are none. */
export function greatest(list: readonly Bump[]): Bump {
  return list.reduce<Bump>((most, bump) => (bumps.indexOf(bump) > bumps.indexOf(most) ? bump : most), "none");
}

/** What a change that breaks clients needs after a version. */
export function breakingBump(from: string): Bump {
  return isInitial(from) ? "minor" : "major";
}

function bumpFor(change: ContractChange, strict: boolean, from: string): Bump {
  const added = isInitial(from) ? "patch" : "minor";
  switch (change.class) {
    case "breaking":
      return breakingBump(from);
    case "additive":
      return added;
    case "unknown":
      return strict ? breakingBump(from) : "patch";
    case "documentation":
      return strict && steersModels(change) ? added : "patch";
  }
}

/** Instructions, and the hints by which a client decides what it may run without asking. */
function steersModels({ pointer }: ContractChange): boolean {
  return (
    pointer === "/instructions" ||
    /^\/(?:tools|prompts|resources|resourceTemplates)\/[^/]*\/annotations(?:$|\/(?!title(?:$|\/)))/.test(
      pointer,
    )
  );
}

function causesBeyond(
  comparison: ContractComparison,
  actual: Bump,
  needed: (change: ContractChange) => Bump,
  classes?: readonly ContractChange["class"][],
): readonly SemverCause[] {
  return comparison.changes
    .filter(
      (change) =>
        (classes?.includes(change.class) ?? true) && bumps.indexOf(needed(change)) > bumps.indexOf(actual),
    )
    .map(({ pointer, class: kind, summary }) => ({ pointer, class: kind, summary }));
}

function exemption(from: string, to: string, mode: SemverMode): string | undefined {
  if (mode === "off") return "not judged: contract.semver is off";
  const [a, b] = [baseOf(from), baseOf(to)];
  if (a === undefined || b === undefined) return "not judged: no semantic version";
  if (from === to) return "not judged: the same version";
  if (compareVersions(to, from) < 0) return "not judged: it goes back";
  return a === b ? `not judged: pre-releases of ${a} promise nothing` : undefined;
}

/** The number that would do, in the form of the version that was chosen: a pre-release stays one. */
function honest(from: string, to: string, bump: Bump): string {
  const next = bumped(from, bump);
  const label = /-([A-Za-z-][0-9A-Za-z-]*)/.exec(to)?.[1];
  return label === undefined ? next : `${next}-${label}.1`;
}

function isInitial(version: string): boolean {
  return parseVersion(version)?.major === 0;
}

const words = {
  breaking: "breaking",
  unknown: "undecided",
  additive: "additive",
  documentation: "instructive",
} as const;

function needs(causes: readonly SemverCause[], required: Bump, from: string): string {
  const worst = causes[0]?.class ?? "breaking";
  const many = causes.filter((cause) => cause.class === worst).length;
  const where = isInitial(from) && required === "minor" ? " below 1.0.0" : "";
  const verb = many === 1 ? "needs" : "need";
  return `${count(many, `${words[worst]} change`)} ${verb} ${article(required)} version${where}`;
}

function tells({ verdict }: ContractComparison, actual: Bump, from: string, to: string): string {
  return `${verdict === "documentation" ? "only descriptions change" : verdict}, and ${from} → ${to} ${moves(actual)}`;
}

function moves(bump: Bump): string {
  return bump === "none" ? "moves nothing" : `is ${article(bump)} one`;
}

function article(bump: Bump): string {
  return bump === "none" ? "no new" : `a ${bump}`;
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? "" : "s"}`;
}
