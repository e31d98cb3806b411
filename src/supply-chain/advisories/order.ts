import compareSemver from "semver/functions/compare.js";
import validSemver from "semver/functions/valid.js";
import { pypiVersion } from "../registries/pypi-version.ts";
import type { SubjectKind } from "./subjects.ts";

/** Below 0: the first comes before; undefined: one of them is no version of this kind. */
export function compareVersions(kind: SubjectKind, a: string, b: string): number | undefined {
  if (a.length > 200 || b.length > 200) return undefined;
  if (kind === "pypi") return comparePython(a, b);
  if (kind === "nuget") return compareNuget(a, b);
  const options = { loose: true };
  return validSemver(a, options) === null || validSemver(b, options) === null
    ? undefined
    : compareSemver(a, b, options);
}

const normal = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/;

/** PEP 440: epoch, release, then dev < a < b < rc < none < post; a local version comes after what it is of. */
function comparePython(a: string, b: string): number | undefined {
  const [left, right] = [pythonKey(a), pythonKey(b)];
  if (!left || !right) return undefined;
  return (
    compareNumbers(left.numbers, right.numbers) ||
    compareNumbers(left.rank, right.rank) ||
    compareLocal(left.local, right.local)
  );
}

interface PythonKey {
  readonly numbers: readonly bigint[];
  readonly rank: readonly bigint[];
  readonly local: readonly string[];
}

const phases: Readonly<Record<string, bigint>> = { a: 1n, b: 2n, rc: 3n };
const last = 10n ** 200n;

function pythonKey(version: string): PythonKey | undefined {
  const match = normal.exec(pypiVersion(version) ?? "");
  if (!match) return undefined;
  const [, epoch = "0", release = "", phase, number, post, dev, local] = match;
  const isDevAlone = phase === undefined && post === undefined && dev !== undefined;
  return {
    numbers: [BigInt(epoch), ...release.split(".").map(BigInt)],
    rank: [
      phase !== undefined ? (phases[phase] ?? 0n) : isDevAlone ? 0n : 4n,
      BigInt(number ?? 0),
      post === undefined ? -1n : BigInt(post),
      dev === undefined ? last : BigInt(dev),
    ],
    local: local === undefined ? [] : local.split("."),
  };
}

function compareNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? 0n, b[index] ?? 0n];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Numbers come after words, and more of them after fewer. */
function compareLocal(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeft !== isRight) return isLeft ? 1 : -1;
    const difference = isLeft ? compareNumbers([BigInt(left)], [BigInt(right)]) : left < right ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** As semver, with a fourth number and without regard to case. */
function compareNuget(a: string, b: string): number | undefined {
  const [left, right] = [nugetKey(a), nugetKey(b)];
  if (!left || !right) return undefined;
  const numbers = compareNumbers(left.numbers, right.numbers);
  return numbers !== 0 ? numbers : compareSemver(`0.0.0${left.pre}`, `0.0.0${right.pre}`);
}

function nugetKey(version: string) {
  const match = /^(\d{1,20}(?:\.\d{1,20}){0,3})(-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?(?:\+.*)?$/.exec(
    version.toLowerCase(),
  );
  if (!match) return undefined;
  const [, numbers = "", pre = ""] = match;
  return validSemver(`0.0.0${pre}`) === null ? undefined : { numbers: numbers.split(".").map(BigInt), pre };
}
