import Range from "semver/classes/range.js";
import type SemVer from "semver/classes/semver.js";
import coerce from "semver/functions/coerce.js";
import parse from "semver/functions/parse.js";
import { compareVersions } from "../../model/traffic.ts";

const exact =
  /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})(?:-[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:0|[1-9]\d{0,14}))?$/;

/**
 * MAJOR.MINOR.PATCH, or with a pre-release NAME.NUMBER: alpha, beta, rc, or a branch's name. Build metadata is
 * no part of precedence, and registries drop it: two builds would be one version.
 */
export function isExactVersion(text: string): boolean {
  return exact.test(text);
}

export function isPreRelease(version: string): boolean {
  return version.includes("-");
}

const stages: ReadonlySet<string> = new Set(["alpha", "beta", "rc"]);

/** The branch that a version is of: `search` of 1.3.0-search.4. Undefined: it is final, or on its way to be (`beta`). */
export function branchOf(version: string): string | undefined {
  const name = /^[^-]*-([^.+]+)/.exec(version)?.[1];
  return name === undefined || stages.has(name) ? undefined : name;
}

const limit = 5_000;
const parsed = new Map<string, SemVer | null>();

/** Null where it is no semver at all. The same few versions come again and again, so the answers are kept. */
export function parseVersion(text: string): SemVer | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const version = text.length > 128 ? null : parse(text);
  if (parsed.size >= limit) parsed.clear();
  parsed.set(text, version);
  return version;
}

const ranges = new Map<string, Range | null>();

/** Null where it is no range. Pre-releases are part of the range they lie in. */
export function parseRange(text: string): Range | null {
  const known = ranges.get(text);
  if (known !== undefined) return known;
  let range: Range | null = null;
  try {
    if (text.trim() !== "" && text.length <= 256) range = new Range(text, { includePrerelease: true });
  } catch {
    range = null;
  }
  if (ranges.size >= limit) ranges.clear();
  ranges.set(text, range);
  return range;
}

const answers = new Map<string, boolean>();

/** Whether a version lies in a range; the answers are kept as well. */
export function inRange(version: string, range: string): boolean {
  if (range === version) return true;
  const question = `${version.length} ${version}${range}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const parsedVersion = parseVersion(version);
  const answer = parsedVersion !== null && (parseRange(range)?.test(parsedVersion) ?? false);
  if (answers.size >= limit) answers.clear();
  answers.set(question, answer);
  return answer;
}

/** Whether both are of one MAJOR.MINOR line. */
export function sameLine(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left !== null && right !== null && left.major === right.major && left.minor === right.minor;
}

/** The versions closest to a wanted one: same major and minor first, the newer one of equals. */
export function nearestVersions(wanted: string, versions: Iterable<string>, count = 3): readonly string[] {
  const goal = coerce(wanted.slice(0, 128));
  const distance = (text: string): number => {
    const version = parseVersion(text);
    if (!goal || !version) return 0;
    const [major, minor] = [Math.abs(version.major - goal.major), Math.abs(version.minor - goal.minor)];
    return (
      Math.min(major, 1e3) * 1e6 +
      Math.min(minor, 1e3) * 1e3 +
      Math.min(Math.abs(version.patch - goal.patch), 999)
    );
  };
  return [...versions]
    .map((version) => ({ version, distance: distance(version) }))
    .sort((a, b) => a.distance - b.distance || compareVersions(b.version, a.version))
    .slice(0, count)
    .map((entry) => entry.version);
}
