import valid from "semver/functions/valid.js";
import type { Package } from "../../model/release.ts";
import type { ServerContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

export const notExact: Rule<ServerContext> = {
  id: "version/not-exact",
  severity: "high",
  what: "Each package of a release is named by one exact version (or an image by tag or digest, a bundle by its address).",
  why: "A release must start the same thing today and in a year. A range, latest or nothing lets a registry decide.",
  fix: "Write the exact package version into the release, and release it again under a new version if it is out already.",
  overridable: false,
  check({ server }) {
    return [...server.releases.values()].flatMap((release) =>
      (release.server.packages ?? []).flatMap((entry, index) => {
        const problem = problemOf(entry);
        if (!problem) return [];
        const path = ["server", "packages", index];
        return fail(notExact, {
          message: `${shown(entry.identifier)} in release ${shown(release.version)} ${problem}`,
          hint: "name the exact version of the package, such as 1.4.0",
          place: { file: release.file, path: entry.version === undefined ? path : [...path, "version"] },
        });
      }),
    );
  },
};

/** PEP 440 without operators: `1.2`, `1.2.0rc1`, `1!2.0.post1+local`. */
const pypi = /^(\d+!)?\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?$/i;

function problemOf({ registryType, identifier, version }: Package): string | undefined {
  const isFloating = version !== undefined && /[\^~<>=*|,\s]|^latest$|(?:^|\.)x(?:\.|$)/i.test(version);
  if (isFloating) return `has version ${shown(version)}, which is not one version`;
  switch (registryType) {
    case "npm":
    case "nuget":
      if (version === undefined) return "has no version";
      if (registryType === "nuget" && /^\d+(\.\d+){1,3}(-[0-9A-Za-z.-]+)?$/.test(version)) return undefined;
      return valid(version) === version ? undefined : `has version ${shown(version)}, which is not exact`;
    case "pypi":
      if (version === undefined) return "has no version";
      return pypi.test(version) ? undefined : `has version ${shown(version)}, which is not exact`;
    case "oci":
      if (identifier.includes("@sha256:") || version !== undefined) return undefined;
      return imageTag(identifier) === undefined ? "has neither tag nor digest, or the tag latest" : undefined;
    case "mcpb":
      return undefined;
    default:
      return version === undefined ? "has no version" : undefined;
  }
}

function imageTag(identifier: string): string | undefined {
  const tag = /:([\w][\w.-]{0,127})$/.exec(identifier)?.[1];
  return tag === "latest" ? undefined : tag;
}
