import valid from "semver/functions/valid.js";
import type { Finding, Place } from "../../model/finding.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { DeploymentContext, ServerContext } from "../context.ts";
import { namedVersions, placeOfVersion } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";
import { inRange, isExactVersion, nearestVersions } from "./exact.ts";

const documentation = {
  id: "version/not-semver",
  severity: "high",
  what: "A version is MAJOR.MINOR.PATCH, or with a pre-release NAME.NUMBER: 1.4.0, 1.4.0-beta.2, 1.4.0-search.4.",
  why: "Order, promotion and downgrade are decided by the version. A range, a tag such as latest or build metadata names another thing tomorrow.",
  fix: "Write one exact version, in lower case, without a leading v, spaces, ranges or build metadata.",
  overridable: false,
} as const satisfies RuleDocumentation;

/** Names of release files. */
export const releaseNotSemver: Rule<ServerContext> = {
  ...documentation,
  check({ server }) {
    const bad = [...server.versions].filter((version) => !isExactVersion(version));
    return bad.map((version) =>
      found(version, [], { file: `servers/${server.id}/versions/${version}.json`, path: [] }),
    );
  },
};

/** Versions that a deployment names. */
export const deploymentNotSemver: Rule<DeploymentContext> = {
  ...documentation,
  check({ deployment, server }) {
    const findings: Finding[] = [];
    for (const version of namedVersions(deployment)) {
      if (!isExactVersion(version)) {
        findings.push(found(version, server.versions, placeOfVersion(deployment, version)));
      }
    }
    const hotfix = deployment.hotfix?.version;
    if (hotfix !== undefined && !isExactVersion(hotfix)) {
      findings.push(
        found(hotfix, server.versions, { file: deployment.file, path: ["hotfix", "version"], part: "value" }),
      );
    }
    return findings.length > 0 ? findings : nothing;
  },
};

function found(version: string, released: Iterable<string>, place: Place): Finding {
  return fail(documentation, {
    message: `${shown(version) || "an empty text"} is not an exact version: ${reason(version)}`,
    hint: suggestion(version, released),
    place,
  });
}

function reason(version: string): string {
  if (/^v\d/i.test(version)) return "versions have no leading v";
  if (version.includes("+")) return "registries drop build metadata, so two builds would be one version";
  if (/[\^~<>=*|]|(?:^|\.)x(?:\.|$)/i.test(version)) return "it is a range";
  if (/^\d+(\.\d+)?$/.test(version)) return "it has fewer than three numbers";
  if (valid(version) === version) return "a pre-release is a lower-case name and a number, as in beta.1";
  return "MAJOR.MINOR.PATCH is expected";
}

function suggestion(version: string, released: Iterable<string>): string {
  const bare = version.replace(/^v/i, "").split("+")[0] ?? "";
  if (isExactVersion(bare)) return `write ${bare}`;
  if (valid(bare) && isExactVersion(`${bare}.1`)) return `write ${bare}.1`;
  const exact = [...released].filter(isExactVersion);
  const inside = exact
    .filter((candidate) => inRange(candidate, version))
    .sort((a, b) => compareVersions(b, a));
  const near = inside.length > 0 ? inside.slice(0, 3) : nearestVersions(version, exact);
  return near.length > 0
    ? `write the one that is meant: ${listed(near)}`
    : "write it as 1.4.0 or 1.4.0-beta.2";
}
