import type { Finding } from "../../model/finding.ts";
import { compareVersions } from "../../model/traffic.ts";
import { isExactVersion, isPreRelease, sameLine } from "../../rules/versions/exact.ts";

/** That a higher version of the same line is released already: nothing wrong with it, and seldom meant. */
export function orderFindings(
  server: string,
  version: string,
  released: Iterable<string>,
): readonly Finding[] {
  const higher = [...released]
    .filter(
      (other) => isExactVersion(other) && sameLine(other, version) && compareVersions(other, version) > 0,
    )
    .filter((other) => !isPreRelease(other) || nameOf(other) === nameOf(version))
    .sort(compareVersions);
  const highest = higher.at(-1);
  if (highest === undefined) return [];
  return [
    {
      rule: "version/out-of-order",
      outcome: "warn",
      severity: "low",
      message: `${version} comes after ${highest}, which is higher and of the same line`,
      hint: `where it is meant to follow ${highest}, release a higher number instead`,
      server,
    },
  ];
}

/** Branches count by themselves: `search` of 1.3.0-search.4. */
function nameOf(version: string): string {
  return /-([a-z0-9-]+)\./.exec(version)?.[1] ?? "";
}
