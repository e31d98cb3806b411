import type { ReleaseDocument } from "../../convention/documents.ts";
import type { Finding } from "../../model/finding.ts";
import { emptyChangelog, isEmptyChangelog } from "../../rules/versions/release.ts";
import type { ReleaseOptions } from "./options.ts";
import { releaseFinding } from "./request.ts";

/**
 * A tag without notes, changelog and commits that say what is new, told while something can be done about it. What is
 * released by hand is written by hand: validate says it of that.
 */
export function saysNothing(
  options: ReleaseOptions,
  tag: string | undefined,
  document: ReleaseDocument,
): readonly Finding[] {
  const { server, version } = options;
  if (tag === undefined || !isEmptyChangelog(document.release.changelog)) return [];
  const words = {
    rule: emptyChangelog.id,
    message: `release ${version} of ${server} does not say what changed`,
    hint: `write notes for the GitHub release of ${tag}, or a section ${version} of CHANGELOG.md before the tag is pushed; what is only proposed can be closed, its branch deleted, and the tag run again`,
  };
  return [
    {
      ...releaseFinding(options, words),
      outcome: "warn",
      severity: emptyChangelog.severity,
    },
  ];
}
