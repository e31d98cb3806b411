import type { Finding } from "../../model/finding.ts";
import { printable, unprintable } from "../../model/text.ts";
import { isExactVersion } from "../../rules/versions/exact.ts";

/** A tag that names a release. */
export interface ReleaseTag {
  readonly tag: string;
  /** Of a repository with several servers, what stands before the version: `weather`, `@acme/weather-mcp`. */
  readonly prefix: string | null;
  readonly version: string;
}

export type ParsedTag =
  | { readonly kind: "release"; readonly tag: ReleaseTag }
  /** It says that it is a version, and is none. */
  | { readonly kind: "wrong"; readonly problem: Pick<Finding, "rule" | "message" | "hint"> }
  /** It says nothing of a version. */
  | { readonly kind: "other" };

/** The forms of a version that can be released; for hints. */
export const versionForms =
  "MAJOR.MINOR.PATCH, as a pre-release with -alpha.N, -beta.N or -rc.N, from a branch with its name: 1.3.0-search.4";

/**
 * `v1.2.0`, and of several servers in one repository `weather-v1.2.0`, `weather@1.2.0`, `@acme/weather-mcp@1.2.0`,
 * `weather/v1.2.0`; each with a pre-release.
 */
export function parseTag(tag: string): ParsedTag {
  const readings = readingsOf(tag);
  const [first] = readings;
  if (first === undefined) return { kind: "other" };
  // A server may be called weather-v2: of several places to part the two, the one that leaves a version is meant.
  const meant = readings.find(({ version }) => isExactVersion(version));
  if (meant !== undefined) return { kind: "release", tag: { tag, ...meant } };
  const why =
    first.version.search(unprintable) >= 0
      ? "it has characters that nobody sees"
      : JSON.stringify(printable(first.version, 80));
  return {
    kind: "wrong",
    problem: {
      rule: "version/not-semver",
      message: `the tag ${printable(tag, 80)} names no exact version: ${why}`,
      hint: `${versionForms}; tags that are no releases need not start this: on: push: tags: ["v*.*.*"]`,
    },
  };
}

type Reading = Pick<ReleaseTag, "prefix" | "version">;

/** All that a tag may mean, the likeliest first. */
function readingsOf(tag: string): readonly Reading[] {
  if (tag.length > 255) return [];
  const [, alone] = /^v(\d.*)$/s.exec(tag) ?? [];
  const readings: Reading[] = alone === undefined ? [] : [{ prefix: null, version: alone }];
  for (const { 0: mark, index } of tag.matchAll(/@v?(?=\d)|[/-]v(?=\d)/g)) {
    if (index > 0) readings.push({ prefix: tag.slice(0, index), version: tag.slice(index + mark.length) });
  }
  return readings;
}
