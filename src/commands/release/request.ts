import { isId, releaseFile } from "../../convention/paths.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { listed } from "../../rules/text.ts";
import { isExactVersion } from "../../rules/versions/exact.ts";
import { startsIn } from "./draft.ts";
import { exposedBy } from "./exposed.ts";
import type { ReleaseOptions } from "./options.ts";
import { versionForms } from "./tag.ts";

export type Words = Pick<Finding, "rule" | "message" | "hint">;

/** All that is wrong with what is asked for by itself, whatever the repository says. */
export function requestProblems(options: ReleaseOptions): readonly Words[] {
  const { server, version, command } = options;
  const problems: Words[] = [];
  if (!isId(server)) {
    problems.push({
      rule: "convention/invalid-id",
      message: `${JSON.stringify(printable(server, 80))} cannot be a server's id`,
      hint: "lower-case letters, digits and dashes, at most 63",
    });
  }
  if (!isExactVersion(version)) {
    problems.push({
      rule: "version/not-semver",
      message: `${JSON.stringify(printable(version, 80))} is not an exact semantic version`,
      hint: versionForms,
    });
  }
  if ((command !== undefined && startsIn(options) > 1) || command?.length === 0) {
    problems.push({
      rule: "release/no-start",
      message: "a release has either packages and addresses or a start command",
      hint: "--npm PACKAGE, --pypi NAME, or --command node ./server.mjs",
    });
  }
  if (options.subfolder?.split("/").includes("..")) {
    problems.push({
      rule: "release/no-start",
      message: `the folder ${JSON.stringify(printable(options.subfolder, 80))} is not below the repository's root`,
      hint: "name the server's folder from the repository's root: --subfolder packages/weather",
    });
  }
  const exposed = exposedBy(options);
  return exposed ? [...problems, exposed] : problems;
}

/** A finding about the release that is asked for. */
export function releaseFinding({ server, version }: ReleaseOptions, words: Words): Finding {
  const isPlaced = isId(server) && isExactVersion(version);
  return {
    ...words,
    outcome: "fail",
    severity: "high",
    server: printable(server, 80),
    ...(isPlaced ? { place: { file: releaseFile(server, version), path: [] } } : {}),
  };
}

/** What a version is told that is released as something else; `parts` differ. */
export function otherContent(
  { server, version }: Pick<ReleaseOptions, "server" | "version">,
  parts: readonly string[] = [],
  where = "",
): Words {
  const names = parts.map((name) => printable(name, 40));
  return {
    rule: "version/changed-release",
    message: `${version} is released${where} already, as something else${names.length === 0 ? "" : `: ${listed(names, "and")}`}`,
    hint: `a release never changes: release the next version; where ${version} is wrong, take it out of use (headgate remove-version ${server} ${version} --reason …) or write it into lifecycle: of server.yaml as deprecated`,
  };
}
